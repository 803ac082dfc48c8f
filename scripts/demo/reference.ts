/** What the source framework printed for these projects: whole cents vested of each by the month. */
import { readPrintedTable } from "../../offchain/domain/program/printed-table.ts";
import type { Mode } from "../../offchain/domain/program/program.ts";
import { APPROVAL_MONTHS } from "./calendar.ts";
import { exampleFile } from "./round.ts";

/** Printed amounts of a project by a month: each one lies within half a cent of the exact amount. */
export type Printed = readonly bigint[];

/** By slug: the printed parts of what has vested by the beginning of a month (0..12). */
export function printedBy(mode: Mode): (slug: string, month: number) => Printed {
  return mode === "hybrid" ? hybrid() : milestone();
}

function hybrid(): (slug: string, month: number) => Printed {
  const { rows } = readPrintedTable(exampleFile("reference/hybrid-vested.csv"), "hybrid-vested.csv");
  return (slug, month) => [rows.get(slug)?.[month] ?? -1n];
}

/** The table prints what each milestone releases by class. */
function milestone(): (slug: string, month: number) => Printed {
  const { rows } = readPrintedTable(exampleFile("reference/milestone-released.csv"), "milestone-released.csv");
  return (slug, month) => {
    const approved = APPROVAL_MONTHS.filter((each) => each <= month).length;
    return rows.get(slug)?.slice(0, 3 * approved) ?? [-1n];
  };
}

/** Whether an exact amount (base units of 6 decimals) can print as these parts, each rounded to the cent. */
export function matchesPrinted(amount: bigint, printed: Printed): boolean {
  const unit = 10_000n;
  const distance = amount - printed.reduce((sum, cents) => sum + cents, 0n) * unit;
  const parts = BigInt(Math.max(1, printed.length));
  return 2n * (distance < 0n ? -distance : distance) <= unit * parts;
}
