/** What the bench measures on chain stays within `bench/budgets.json`. */
import { describe, expect, test } from "vitest";
import { type Budget, exceeding, readBudgets, unexplained } from "../../bench/budgets.ts";
import { documentIsCurrent, explainedRises, withinBudgets } from "../../bench/check.ts";
import type { Row } from "../../bench/measure.ts";
import { onchainRows, setStage } from "../../bench/onchain.ts";

const row: Row = {
  name: "vault.claim",
  items: 1,
  mem: 200_000,
  steps: 80_000_000,
  bytes: 1_400,
  fee: 300_000,
  parameters: "pv11",
};
const largest: Budget = { ...row, name: "vault.claim.batch20", items: 20, largest: true };

describe("budgets", () => {
  test("a hundredth above is within, more is not", () => {
    expect(exceeding([{ ...row, mem: 202_000 }], [row])).toEqual([]);
    expect(exceeding([{ ...row, mem: 202_001 }], [row])).toHaveLength(1);
    expect(exceeding([{ ...row, fee: 303_001, bytes: 1_415 }], [row])).toHaveLength(2);
    expect(exceeding([{ ...row, mem: 100_000 }], [row])).toEqual([]);
  });

  test("a row that vanished is missed", () => {
    expect(exceeding([], [row])).toEqual(["vault.claim (pv11): the bench has no such row"]);
  });

  test("a largest batch may hold more, at no more an item, and never less", () => {
    const more = { ...largest, name: "vault.claim.batch22", items: 22, mem: 220_000, fee: 330_000 };
    expect(exceeding([{ ...more, bytes: 1_540, steps: 88_000_000 }], [largest])).toEqual([]);
    expect(exceeding([{ ...more, mem: 225_000 }], [largest])).toHaveLength(1);
    expect(exceeding([{ ...largest, name: "vault.claim.batch19", items: 19 }], [largest])).toEqual([
      "vault.claim.largest (pv11): 19 items fit, 20 did",
    ]);
  });

  test("the file may raise a figure only with a new reason", () => {
    const raised: Budget = { ...row, mem: 210_000 };
    expect(unexplained([raised], [row])).toHaveLength(1);
    expect(unexplained([{ ...raised, reason: " " }], [row])).toHaveLength(1);
    expect(unexplained([{ ...raised, reason: "checks the stake part" }], [row])).toEqual([]);
    const before: Budget = { ...row, reason: "checks the stake part" };
    expect(unexplained([{ ...raised, reason: "checks the stake part" }], [before])).toHaveLength(1);
    expect(unexplained([], [row])).toEqual([]);
  });
});

describe("costs", () => {
  test("the bench stays within the budgets, and every row has one", {
    timeout: 240_000,
  }, async () => {
    const rows = await onchainRows(await setStage());
    expect(withinBudgets(rows, readBudgets())).toEqual([]);
    const names = new Set(rows.map(({ name, parameters }) => `${name} ${parameters}`));
    expect(names.size).toBe(rows.length);
  });

  test("no budget rose against the main branch without a reason", () => {
    expect(explainedRises(readBudgets())).toEqual([]);
  });

  test("docs/costs.md is what the budgets give", () => {
    expect(documentIsCurrent(readBudgets())).toBe(true);
  });
});
