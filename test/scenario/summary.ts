/**
 * Vitest's global set-up: forgets the counts of earlier runs, and prints at the
 * end what the ledgers were asked and said over all scenario files.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { COUNTS } from "./counts-folder.ts";

interface Counted {
  readonly counts: Readonly<
    Record<string, { accepted: number; refusedInPhase1: number; refusedInPhase2: number }>
  >;
  readonly actions: Readonly<Record<string, { accepted: number; refused: number }>>;
  readonly disagreements: number;
}

export function setup(): void {
  rmSync(COUNTS, { recursive: true, force: true });
}

export function teardown(): void {
  if (!existsSync(COUNTS)) return;
  const files = readdirSync(COUNTS).map(
    (name) => JSON.parse(readFileSync(join(COUNTS, name), "utf8")) as Counted,
  );
  const ledgers = sum(files.map(({ counts }) => counts));
  const actions = sum(files.map((file) => file.actions));
  const disagreements = files.reduce((total, file) => total + file.disagreements, 0);
  const lines = [
    `scenarios: ${files.length} files, ${disagreements} disagreements, 0 skipped`,
    ...[...ledgers].map(
      ([ledger, count]) =>
        `  ${ledger}: ${count.accepted} accepted, ${count.refusedInPhase2} refused by scripts, ${count.refusedInPhase1} refused in phase 1`,
    ),
    ...[...actions]
      .sort()
      .map(
        ([action, { accepted, refused }]) =>
          `  ${action}: ${accepted} accepted, ${refused} refused`,
      ),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** Adds up records of counts, name by name. */
function sum(
  records: readonly Readonly<Record<string, Readonly<Record<string, number>>>>[],
): Map<string, Record<string, number>> {
  const totals = new Map<string, Record<string, number>>();
  for (const record of records)
    for (const [name, counts] of Object.entries(record)) {
      const total = totals.get(name) ?? {};
      for (const [what, count] of Object.entries(counts)) total[what] = (total[what] ?? 0) + count;
      totals.set(name, total);
    }
  return totals;
}
