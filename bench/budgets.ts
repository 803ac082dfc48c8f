/**
 * The figures that were reached, in `bench/budgets.json`: no change may cost more
 * than a hundredth above them without saying why, beside the figure.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Row } from "./measure.ts";
import type { Comparison } from "./offchain.ts";

/** A figure, and why it rose where it did. */
export interface Budget extends Row {
  readonly reason?: string;
}

/** Off-chain figures are timings: kept for the documentation, asserted nowhere. */
export interface Budgets {
  readonly onchain: readonly Budget[];
  readonly offchain: readonly Comparison[];
}

export const BUDGETS = fileURLToPath(new URL("budgets.json", import.meta.url));

/** What a figure may lie above its budget, in parts of a hundred. */
const TOLERANCE = 1n;

const FIGURES = ["mem", "steps", "bytes", "fee"] as const;

export function readBudgets(text = readFileSync(BUDGETS, "utf8")): Budgets {
  return JSON.parse(text) as Budgets;
}

/** A row a line, so that a change of one figure is a change of one line. */
export function formatBudgets({ onchain, offchain }: Budgets): string {
  const lines = (rows: readonly unknown[]) =>
    rows.map((row) => `    ${JSON.stringify(row)}`).join(",\n");
  return `{\n  "onchain": [\n${lines(onchain)}\n  ],\n  "offchain": [\n${lines(offchain)}\n  ]\n}\n`;
}

/** Writes what was reached; reasons stay beside figures that did not change. */
export function writeBudgets(
  onchain: readonly Row[],
  offchain: readonly Comparison[],
  before: readonly Budget[],
): Budgets {
  const known = indexed(before);
  const budgets: Budgets = {
    onchain: onchain.map((row) => {
      const old = known.get(identityOf(row));
      const same = old !== undefined && FIGURES.every((figure) => old[figure] === row[figure]);
      return same && old.reason !== undefined ? { ...row, reason: old.reason } : row;
    }),
    offchain,
  };
  writeFileSync(BUDGETS, formatBudgets(budgets));
  return budgets;
}

/**
 * What exceeds the budgets, a line each.
 *
 * A largest batch may not hold less than before, and is compared by the item.
 * @param excused whether the row's reason licenses a rise
 */
export function exceeding(
  rows: readonly Row[],
  budgets: readonly Budget[],
  excused: (row: Budget, budget: Budget) => boolean = () => false,
): string[] {
  const found = indexed(rows);
  return budgets.flatMap((budget) => {
    const identity = identityOf(budget);
    const row = found.get(identity);
    if (row === undefined) return [`${identity}: the bench has no such row`];
    if (excused(row, budget)) return [];
    if (budget.largest === true && row.items < budget.items)
      return [`${identity}: ${row.items} items fit, ${budget.items} did`];
    return FIGURES.filter((figure) => exceeds(row, budget, figure)).map(
      (figure) =>
        `${identity}: ${figure} ${row[figure]} of ${row.items}, budget ${budget[figure]} of ${budget.items}`,
    );
  });
}

function exceeds(row: Row, budget: Budget, figure: (typeof FIGURES)[number]): boolean {
  const reached = BigInt(row[figure]) * BigInt(budget.items) * 100n;
  return reached > BigInt(budget[figure]) * BigInt(row.items) * (100n + TOLERANCE);
}

/** Rows of the bench that no budget bounds yet. */
export function unbudgeted(rows: readonly Row[], budgets: readonly Budget[]): string[] {
  const known = indexed(budgets);
  return rows
    .map(identityOf)
    .filter((identity) => !known.has(identity))
    .map((identity) => `${identity}: no budget`);
}

/**
 * Figures of the file that rose against another version of it without a new reason.
 * A figure that vanished is its author's decision, and shows in the review.
 */
export function unexplained(now: readonly Budget[], main: readonly Budget[]): string[] {
  const still = indexed(now);
  const kept = main.filter((budget) => still.has(identityOf(budget)));
  return exceeding(now, kept, (row, budget) => explains(row.reason, budget.reason));
}

function explains(reason: string | undefined, before: string | undefined): boolean {
  return reason !== undefined && reason.trim() !== "" && reason !== before;
}

/** How many fit in a largest batch is a figure of it, not part of its name. */
function identityOf({ name, parameters, largest }: Row): string {
  const stem = largest === true ? name.replace(/\.batch\d+$/, ".largest") : name;
  return `${stem} (${parameters})`;
}

function indexed<Each extends Row>(rows: readonly Each[]): Map<string, Each> {
  return new Map(rows.map((row) => [identityOf(row), row]));
}
