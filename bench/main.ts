/**
 * `npm run bench`: what every action costs on chain, and what building takes
 * beside other builders.
 *
 *   --json      the figures as JSON, and nothing else, on stdout
 *   --write     also writes bench/budgets.json and docs/costs.md
 *   --onchain   leaves out the timings
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readBudgets, writeBudgets } from "./budgets.ts";
import { type Comparison, compareBuilders } from "./offchain.ts";
import { onchainRows, setStage } from "./onchain.ts";
import { COSTS, costsDocument } from "./report/document.ts";
import { terminalReport } from "./report/terminal.ts";

const USAGE = "npm run bench -- [--json] [--write] [--onchain]";

function options() {
  try {
    const flag = { type: "boolean", default: false } as const;
    return parseArgs({ options: { json: flag, write: flag, onchain: flag } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

const { json, write, onchain: withoutTimings } = options();
const tell = (what: string) => console.error(`bench: ${what} ...`);

tell("setting the stage");
const stage = await setStage();
const onchain = await onchainRows(stage, tell);
let offchain: readonly Comparison[] = [];
if (!withoutTimings) {
  tell("building a batch by all builders, which takes most of a minute");
  offchain = await compareBuilders(stage.program, stage.vaults);
}
if (write) {
  const before = readBudgets();
  const budgets = writeBudgets(
    onchain,
    withoutTimings ? before.offchain : offchain,
    before.onchain,
  );
  writeFileSync(COSTS, costsDocument(budgets));
}
if (json) {
  process.stdout.write(`${JSON.stringify({ onchain, offchain }, undefined, 2)}\n`);
} else {
  process.stdout.write(`${terminalReport({ onchain, offchain })}\n`);
}
