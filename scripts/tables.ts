/**
 * Fills in the parts of the documentation that are made from code:
 * `npx tsx scripts/tables.ts [--demo output.txt]`. Costs come from
 * bench/budgets.json; what the demo prints from a file that holds it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readBudgets } from "../bench/budgets.ts";
import { costsTable } from "./tables/costs.ts";
import { datumTable } from "./tables/datum.ts";
import { demoExcerpt, quickStart } from "./tables/excerpts.ts";
import { withMarked } from "./tables/marked.ts";
import { monthsTable } from "./tables/months.ts";

const ROOT = new URL("../", import.meta.url);

/** A part of a page, between markers of its name. */
export interface MarkedPart {
  readonly page: string;
  readonly name: string;
  readonly content: string;
}

/** Every part that follows from the sources alone. */
export function parts(): readonly MarkedPart[] {
  const { onchain } = readBudgets();
  return [
    { page: "docs/vault.md", name: "months", content: monthsTable() },
    { page: "docs/vault.md", name: "datum", content: datumTable() },
    { page: "README.md", name: "quick-start", content: quickStart() },
    ...(onchain.length === 0
      ? []
      : [{ page: "README.md", name: "costs", content: costsTable(onchain) }]),
  ];
}

/** The page as it is, and as it should be. */
export function filled({ page, name, content }: MarkedPart): { before: string; after: string } {
  const before = readFileSync(new URL(page, ROOT), "utf8");
  return { before, after: withMarked(before, name, content) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { demo } = parseArgs({ options: { demo: { type: "string" } } }).values;
  const printed =
    demo === undefined
      ? []
      : [{ page: "README.md", name: "demo", content: demoExcerpt(readFileSync(demo, "utf8")) }];
  for (const part of [...parts(), ...printed]) {
    const { before, after } = filled(part);
    if (before !== after) writeFileSync(new URL(part.page, ROOT), after);
  }
}
