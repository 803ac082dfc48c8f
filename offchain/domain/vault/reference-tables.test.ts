import { describe, expect, test } from "vitest";
import type { Terms } from "../../blueprint/generated.ts";
import { DAY } from "../time.ts";
import { allotmentOf, START, termsWith } from "./arbitraries.ts";
import { forecast, vested } from "./schedule.ts";

/**
 * The source framework's tables for the funded projects of Catalyst Fund 5,
 * Developer Ecosystem: budgets in US dollars, one token of six decimals each.
 */
const BUDGETS = [
  7_500, 50_000, 9_000, 12_000, 15_000, 10_000, 1_200, 18_000, 50_000, 10_080, 60_000, 52_500,
  2_500, 25_400, 2_500, 12_980, 14_550, 5, 69_945, 80_000, 5_000, 8_200, 59_842, 12_000,
];

/** Cents vested of all projects together, months 0 to 12: the sums of the table's columns. */
const TOTALS = [
  0, 66_172_73, 198_518_17, 264_690_90, 330_863_62, 397_036_36, 463_209_07, 539_185_16, 548_988_54,
  558_791_90, 568_595_26, 578_398_64, 588_202_00,
];

/** Cents vested of single projects, by budget; rows of the table. */
const ROWS: Readonly<Record<number, readonly number[]>> = {
  5: [0, 56, 1_69, 2_25, 2_81, 3_38, 3_94, 4_58, 4_67, 4_75, 4_83, 4_92, 5_00],
  14550: [
    0, 1_636_88, 4_910_62, 6_547_50, 8_184_38, 9_821_25, 11_458_12, 13_337_50, 13_580_00, 13_822_50,
    14_065_00, 14_307_50, 14_550_00,
  ],
  59842: [
    0, 6_732_23, 20_196_67, 26_928_90, 33_661_12, 40_393_35, 47_125_57, 54_855_17, 55_852_53,
    56_849_90, 57_847_27, 58_844_63, 59_842_00,
  ],
  69945: [
    0, 7_868_81, 23_606_44, 31_475_25, 39_344_06, 47_212_88, 55_081_69, 64_116_25, 65_282_00,
    66_447_75, 67_613_50, 68_779_25, 69_945_00,
  ],
};

const MONTH = 30n * DAY;
const BASE_UNITS_A_CENT = 10_000n;

/** Four milestones of 22.5% in two monthly instalments, approved in months 1, 2, 4, 6; a tail of 10% in six. */
const milestone = {
  classes: 7n,
  gate: { type: "Milestone", due: null },
  cliff: 0n,
  instalments: 2n,
  period: MONTH,
} as const;
const hybrid = termsWith([
  milestone,
  milestone,
  milestone,
  milestone,
  {
    classes: 7n,
    gate: { type: "AfterTranche", tranche: 3n },
    cliff: 0n,
    instalments: 6n,
    period: MONTH,
  },
]);
const hybridApprovals = [1n, 2n, 4n, 6n].map((month) => START + month * MONTH);

const split = (budget: number) => {
  const total = BigInt(budget) * 1_000_000n;
  const participant = (total * 30n) / 100n;
  const auditor = (total * 20n) / 100n;
  return [total - participant - auditor, participant, auditor];
};

function vestedOf(
  terms: Terms,
  weights: readonly bigint[],
  approvals: readonly bigint[],
  budget: number,
  time: bigint,
) {
  const progress = forecast(terms, weights, approvals);
  return split(budget).reduce(
    (sum, total, index) => sum + vested(terms, progress, allotmentOf(BigInt(index), total), time),
    0n,
  );
}

/** The table rounds every project to cents; we round down, by less than a base unit an instalment. */
const tolerance = (projects: number) => BigInt(projects) * (BASE_UNITS_A_CENT / 2n + 24n);

function expectCents(actual: bigint, cents: number, projects: number) {
  const difference = actual - BigInt(cents) * BASE_UNITS_A_CENT;
  expect(difference <= tolerance(projects) && -difference <= tolerance(projects)).toBe(true);
}

describe("the hybrid table", () => {
  const at = (budget: number, month: number) =>
    vestedOf(
      hybrid,
      [225n, 225n, 225n, 225n, 100n],
      hybridApprovals,
      budget,
      START + BigInt(month) * MONTH,
    );

  test.each(TOTALS.map((cents, month) => ({ month, cents })))(
    "month $month: $cents cents in all",
    ({ month, cents }) => {
      expectCents(
        BUDGETS.reduce((sum, budget) => sum + at(budget, month), 0n),
        cents,
        BUDGETS.length,
      );
    },
  );

  test.each(Object.entries(ROWS))("the project of $%s month by month", (budget, row) => {
    for (const [month, cents] of row.entries()) expectCents(at(Number(budget), month), cents, 1);
  });

  test("at the end everything, to the base unit", () => {
    expect(BUDGETS.reduce((sum, budget) => sum + at(budget, 12), 0n)).toBe(588_202_000_000n);
  });
});

describe("the milestone table", () => {
  const terms = termsWith(Array(4).fill({ ...milestone, instalments: 1n }));

  test("each of four milestones releases a quarter of each class", () => {
    for (const budget of BUDGETS)
      for (let count = 0; count <= 4; count++) {
        const approvals = hybridApprovals.slice(0, count);
        const released = vestedOf(
          terms,
          [25n, 25n, 25n, 25n],
          approvals,
          budget,
          START + 12n * MONTH,
        );
        const exact = (BigInt(budget) * 1_000_000n * BigInt(count)) / 4n;
        expect(exact - released).toBeGreaterThanOrEqual(0n);
        expect(exact - released).toBeLessThan(4n);
      }
  });
});
