import { describe, expect, test } from "vitest";
import { at } from "../list.ts";
import { ruleOf } from "../refusal.ts";
import { START } from "./arbitraries.ts";
import { claim } from "./claim.ts";
import { payoutsHash } from "./payouts.ts";
import { push } from "./push.ts";
import { approved, beneficiary, manager, on, under } from "./samples.ts";

describe("claim and push", () => {
  test("all that is due, once", () => {
    const { vault, payments } = claim(approved, [0], under(on(21n), [beneficiary]));
    expect(payments).toEqual([{ allotment: 0, amount: 500n }]);
    expect(at(vault.allotments, 0).claimed).toBe(500n);
    expect(ruleOf(() => claim(vault, [0], under(on(22n), [beneficiary])))).toBe(
      "vault.claim: something is due",
    );
  });

  test("push needs nobody, but the right addresses", () => {
    const address = {
      paymentCredential: { type: "VerificationKey", fields: [beneficiary] },
      stakeCredential: null,
    } as const;
    const fixed = { ...approved, payouts: payoutsHash([address]) };
    expect(
      push(fixed, { payouts: [address], allotments: [0] }, under(on(21n))).payments,
    ).toHaveLength(1);
    expect(ruleOf(() => push(fixed, { payouts: [null], allotments: [0] }, under(on(21n))))).toBe(
      "vault.push: the payout addresses are the vault's",
    );
    expect(ruleOf(() => push(approved, { payouts: [null], allotments: [0] }, under(on(21n))))).toBe(
      "vault.push: the allotment has a payout address",
    );
  });

  test.each<[string, () => unknown]>([
    ["vault.claim: the beneficiary acts", () => claim(approved, [0], under(on(21n), [manager]))],
    ["vault.claim: some allotment is named", () => claim(approved, [], under(on(21n)))],
    [
      "R3 vault.claim: positions ascend within the allotments",
      () => claim(approved, [0, 0], under(on(21n), [beneficiary])),
    ],
    [
      "R3 vault.claim: positions ascend within the allotments",
      () => claim(approved, [1], under(on(21n), [beneficiary])),
    ],
    ["vault.claim: something is due", () => claim(approved, [0], under(on(20n), [beneficiary]))],
    [
      "R4 time: the lower bound is finite",
      () => claim(approved, [0], under({ to: START }, [beneficiary])),
    ],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));
});
