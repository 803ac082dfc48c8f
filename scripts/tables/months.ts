/** What one allotment has vested month by month, under both programs of the example. */

import { markdownTable } from "../../bench/report/table.ts";
import type { Allotment } from "../../offchain/blueprint/generated.ts";
import { monthsFrom, vestedSeries } from "../../offchain/domain/chart/series.ts";
import { type ExampleProgram, exampleProgram, START } from "./example.ts";

/** Small, so that the rounding shows. */
export const EXAMPLE_TOTAL = 1_001n;

const MONTHS = 12;

function vestedBy({ terms, progress }: ExampleProgram, total: bigint): readonly bigint[] {
  const allotment: Allotment = {
    claimed: 0n,
    total,
    class: 0n,
    asset: { type: "ClassToken" },
    beneficiary: "",
    heir: "",
  };
  return vestedSeries(terms, progress, [allotment], monthsFrom(START, MONTHS)).map(
    ({ vested }) => vested,
  );
}

export function monthsTable(): string {
  const milestone = vestedBy(exampleProgram("milestone"), EXAMPLE_TOTAL);
  const hybrid = vestedBy(exampleProgram("hybrid"), EXAMPLE_TOTAL);
  const of = (column: readonly bigint[], month: number) => column[month] ?? 0n;
  const months = Array.from({ length: MONTHS + 1 }, (_, month) => month);
  return markdownTable(months, [
    { title: "month", align: "right", cell: String },
    { title: "milestone", align: "right", cell: (month) => String(of(milestone, month)) },
    { title: "hybrid", align: "right", cell: (month) => String(of(hybrid, month)) },
    {
      title: "hybrid, this month",
      align: "right",
      cell: (month) => String(of(hybrid, month) - of(hybrid, month - 1)),
    },
  ]);
}
