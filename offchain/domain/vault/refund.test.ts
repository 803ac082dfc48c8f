import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Vault } from "../../blueprint/generated.ts";
import { at } from "../list.ts";
import { ruleOf } from "../refusal.ts";
import { allotmentOf, START, schedules, termsWith } from "./arbitraries.ts";
import { claim } from "./claim.ts";
import { held } from "./close.ts";
import { pause } from "./pause.ts";
import { refund } from "./refund.ts";
import {
  approved,
  beneficiary,
  failOpen,
  fresh,
  funder,
  manager,
  milestone,
  on,
  panel,
  submitted,
  terms,
  under,
  upper,
} from "./samples.ts";
import { sweep } from "./sweep.ts";
import { topUp } from "./top-up.ts";

describe("refund and sweep", () => {
  test("what never started goes back; what has is left to its beneficiary", () => {
    const { vault, payments } = refund(approved, under(on(400n)));
    expect(vault.phase).toEqual({ type: "Closed", at: upper(400n) });
    expect(payments).toEqual([{ allotment: 0, amount: 300n }]);
    expect(held(terms, vault, 0)).toBe(700n);
    expect(claim(vault, [0], under(on(500n), [beneficiary])).payments).toEqual([
      { allotment: 0, amount: 700n },
    ]);
  });

  test("an amendment cannot make it ask back what was claimed", () => {
    const three = termsWith([milestone, milestone, milestone]);
    const vault: Vault = {
      ...fresh,
      allotments: [{ ...allotmentOf(0n, 10n), claimed: 4n }],
      tranches: [
        { type: "Open", weight: 1n, submissions: 0n },
        { type: "Approved", weight: 1n, at: START, by: 0n },
        { type: "Open", weight: 1n, submissions: 0n },
      ],
    };
    expect(refund(vault, under(on(400n), [], three)).payments).toEqual([
      { allotment: 0, amount: 6n },
    ]);
  });

  test.each<[string, () => unknown]>([
    ["R4 vault.refund: after expiry", () => refund(approved, under(on(399n)))],
    ["R4 vault.refund: nothing waits for a verdict", () => refund(submitted, under(on(400n)))],
    [
      "R4 vault.refund: nothing waits for a verdict",
      () => refund(submitted, under(on(500n), [], failOpen)),
    ],
    [
      "vault.refund: the vault runs",
      () => refund(pause(approved, panel, under(on(30n))), under(on(400n))),
    ],
    ["R4 vault.sweep: after the long stop", () => sweep(fresh.terms, under(on(799n), [funder]))],
    ["vault.sweep: the funder permits it", () => sweep(fresh.terms, under(on(800n), [manager]))],
    ["vault.top_up: the funder permits it", () => topUp(fresh, [1n], under(on(1n), [manager]))],
    ["vault.top_up: something is added", () => topUp(fresh, [0n], under(on(1n), [funder]))],
    [
      "R3 vault.top_up: an amount for every allotment",
      () => topUp(fresh, [1n, 1n], under(on(1n), [funder])),
    ],
    [
      "R6 vault.top_up: the total is bounded",
      () => topUp(fresh, [2n ** 63n], under(on(1n), [funder])),
    ],
    [
      "vault.top_up: the vault is not closed",
      () => topUp(refund(approved, under(on(400n, 1n))).vault, [1n], under(on(1n), [funder])),
    ],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));

  test("after the grace, an undecided submission no longer holds a refund up", () => {
    expect(ruleOf(() => refund(submitted, under(on(414n))))).toBeUndefined();
  });

  test("claimed, refunded and still vesting add up to the total, at any time", () => {
    fc.assert(
      fc.property(
        schedules,
        fc.array(fc.bigInt(0n, 600n), { maxLength: 4 }),
        fc.bigInt(400n, 500n),
        fc.bigInt(500n, 5_000n),
        ({ terms: drawn, tranches, allotment, delay }, claims, closing, end) => {
          let vault: Vault = { ...fresh, allotments: [allotment], tranches, delay };
          let claimed = 0n;
          let refunded = 0n;
          const claimOn = (day: bigint) => {
            if (
              ruleOf(() => claim(vault, [0], under(on(day), [allotment.beneficiary], drawn))) !==
              undefined
            )
              return;
            const settled = claim(vault, [0], under(on(day), [allotment.beneficiary], drawn));
            claimed += at(settled.payments, 0).amount;
            vault = settled.vault;
          };
          for (const day of [...claims].sort((left, right) => Number(left - right)))
            claimOn(day < closing ? day : closing);
          if (ruleOf(() => refund(vault, under(on(closing), [], drawn))) === undefined) {
            const settled = refund(vault, under(on(closing), [], drawn));
            refunded += at(settled.payments, 0).amount;
            vault = settled.vault;
          }
          expect(claimed + refunded + held(drawn, vault, 0)).toBe(allotment.total);
          claimOn(end);
          expect(claimed + refunded + held(drawn, vault, 0)).toBe(allotment.total);
          expect(held(drawn, vault, 0)).toBeGreaterThanOrEqual(0n);
        },
      ),
      { numRuns: 200 },
    );
  });
});
