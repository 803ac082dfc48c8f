/** Counts what the ledgers are asked and say, and keeps every disagreement as a file. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, expect } from "vitest";
import type { BothChain, BothOptions } from "../../offchain/chain/both.ts";
import { ROOT } from "../../scripts/setup.mjs";
import { COUNTS } from "./counts-folder.ts";

const DISAGREEMENTS = join(ROOT, ".cairn", "disagreements");

/** Registers a chain: at the end of the test file its counts are printed, and no disagreement may stand. */
export function counting(create: (options: BothOptions) => BothChain): BothChain {
  const chain = create({
    onDisagreement: (found) => {
      mkdirSync(DISAGREEMENTS, { recursive: true });
      writeFileSync(join(DISAGREEMENTS, `${found.name}.json`), JSON.stringify(found, undefined, 2));
    },
  });
  const file = relative(ROOT, expect.getState().testPath ?? "");
  afterAll(() => {
    report(file, chain);
    expect(chain.disagreements.map(({ name }) => name)).toEqual([]);
  });
  return chain;
}

/** How often plans of an action were carried out, and how often a script refused one. */
const tally = new Map<string, { accepted: number; refused: number }>();

/** Counts one verdict on a plan. */
export function counted(action: string, verdict: "accepted" | "refused"): void {
  const count = tally.get(action) ?? { accepted: 0, refused: 0 };
  tally.set(action, { ...count, [verdict]: count[verdict] + 1 });
}

function report(file: string, { counts, disagreements }: BothChain): void {
  mkdirSync(COUNTS, { recursive: true });
  const name = file.replaceAll("/", "_");
  writeFileSync(
    join(COUNTS, `${name}.json`),
    JSON.stringify({
      file,
      counts,
      actions: Object.fromEntries(tally),
      disagreements: disagreements.length,
    }),
  );
  const said = Object.entries(counts).map(
    ([ledger, { accepted, refusedInPhase1, refusedInPhase2 }]) =>
      `${ledger} ${accepted} accepted, ${refusedInPhase2} refused by scripts, ${refusedInPhase1} by phase 1`,
  );
  console.log(`${file}: ${said.join("; ")}; ${disagreements.length} disagreements`);
}
