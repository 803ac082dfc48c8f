/** What the source framework printed for these projects: whole cents vested of each by the month. */
import { matchesPrintedCents } from "../../offchain/domain/amount.ts";
import { CLASSES } from "../../offchain/domain/names.ts";
import { readPrintedTable } from "../../offchain/domain/program/printed-table.ts";
import type { Mode } from "../../offchain/domain/program/program.ts";
import { APPROVAL_MONTHS } from "./calendar.ts";
import { exampleFile } from "./round.ts";

/** Vested base units of a project's three allotments by the beginning of a month. */
export type Vested = readonly bigint[];

/** What differs from the printed table; undefined where it is that table, to its cents. */
export type Compare = (
  slug: string,
  month: number,
  vested: Vested,
  before: Vested,
) => string | undefined;

export function comparison(mode: Mode): Compare {
  return mode === "hybrid" ? withVested() : withReleased();
}

const sum = (amounts: Vested): bigint => amounts.reduce((total, each) => total + each, 0n);

/** The hybrid table prints what has vested of a project by a month. */
function withVested(): Compare {
  const { rows } = readPrintedTable(
    exampleFile("reference/hybrid-vested.csv"),
    "hybrid-vested.csv",
  );
  return (slug, month, vested) => unlike(slug, sum(vested), rows.get(slug)?.[month]);
}

/** The milestone table prints what each milestone releases, by class. */
function withReleased(): Compare {
  const { rows } = readPrintedTable(
    exampleFile("reference/milestone-released.csv"),
    "milestone-released.csv",
  );
  return (slug, month, vested, before) => {
    const milestone = APPROVAL_MONTHS.indexOf(month);
    const faults = vested.map((amount, position) => {
      const printed = milestone < 0 ? 0n : rows.get(slug)?.[vested.length * milestone + position];
      return unlike(`${slug}, ${CLASSES[position]}`, amount - (before[position] ?? 0n), printed);
    });
    return faults.find((each) => each !== undefined);
  };
}

function unlike(what: string, exact: bigint, printed: bigint | undefined): string | undefined {
  if (printed !== undefined && matchesPrintedCents(exact, printed)) return undefined;
  return `${what}: ${exact} base units, printed as ${printed} cents`;
}
