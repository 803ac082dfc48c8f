/** Whether the costs are within their budgets, and the documents say so. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Budgets, exceeding, readBudgets, unbudgeted, unexplained } from "./budgets.ts";
import type { Row } from "./measure.ts";
import { COSTS, costsDocument } from "./report/document.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What is wrong with measured figures, a line each; empty where all is well. */
export function withinBudgets(rows: readonly Row[], { onchain }: Budgets): string[] {
  return [...exceeding(rows, onchain), ...unbudgeted(rows, onchain)];
}

/** What is wrong with the budgets themselves: figures that rose without a reason. */
export function explainedRises(budgets: Budgets): string[] {
  const main = mainBudgets();
  return main === undefined ? [] : unexplained(budgets.onchain, main.onchain);
}

/** Whether docs/costs.md is what the budgets give. */
export function documentIsCurrent(budgets: Budgets): boolean {
  return existsSync(COSTS) && readFileSync(COSTS, "utf8") === costsDocument(budgets);
}

/**
 * The budgets of the main branch; on the main branch itself those before its last
 * commit. Undefined where there is no history to look at.
 */
function mainBudgets(): Budgets | undefined {
  const head = git("rev-parse", "HEAD");
  for (const branch of ["origin/main", "main"]) {
    const tip = git("rev-parse", "--verify", "--quiet", branch);
    if (tip === undefined) continue;
    const text = git("show", `${tip === head ? `${tip}~1` : tip}:bench/budgets.json`);
    if (text !== undefined) return readBudgets(text);
  }
  return undefined;
}

function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd: ROOT, encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}
