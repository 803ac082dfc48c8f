/** What one allotment has vested month by month, under both programs of the example. */
import { monthsFrom, vestedSeries } from "../../offchain/domain/chart/series.ts";
import type { Allotment } from "../../offchain/blueprint/generated.ts";
import { type ExampleProgram, exampleProgram, START } from "./example.ts";
import { grouped, markdownTable } from "./marked.ts";

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
  const columns = [exampleProgram("milestone"), exampleProgram("hybrid")].map((each) =>
    vestedBy(each, EXAMPLE_TOTAL),
  );
  return markdownTable(
    ["month:", "milestone:", "hybrid:", "hybrid, this month:"],
    Array.from({ length: MONTHS + 1 }, (_, month) => {
      const [milestone, hybrid] = columns.map((column) => column[month] ?? 0n);
      const before = columns[1]?.[month - 1] ?? 0n;
      return [String(month), grouped(milestone ?? 0n), grouped(hybrid ?? 0n), grouped((hybrid ?? 0n) - before)];
    }),
  );
}
