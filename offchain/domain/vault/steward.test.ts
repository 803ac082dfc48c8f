import { describe, expect, test } from "vitest";
import { at } from "../list.ts";
import { motionDigest } from "../panel/motions.ts";
import { ruleOf } from "../refusal.ts";
import { accept } from "./accept.ts";
import { amend } from "./amend.ts";
import { amendMotion, notice } from "./notice.ts";
import { offer } from "./offer.ts";
import { payoutsHash } from "./payouts.ts";
import {
  approved,
  auditor,
  beneficiary,
  fresh,
  hash,
  hearing,
  heir,
  manager,
  on,
  panel,
  script,
  under,
  upper,
} from "./samples.ts";

describe("amend", () => {
  const weights = [50n, 10n, 40n];
  const subject = { script, project: "6".repeat(54), amendment: 0n };
  const jointly = { type: "jointly", hearing: panel } as const;
  const noticed = notice(approved, subject, weights, under(on(30n), [hash("c")]));

  test("moves what has not started, and voids what was signed", () => {
    const amended = amend(approved, subject, weights, jointly, under(on(31n), [manager]));
    expect(amended.tranches.map(({ weight }) => weight)).toEqual(weights);
    expect(amended.amendment).toBe(1n);
  });

  test("the admin alone, after the notice", () => {
    expect(noticed.phase).toEqual({
      type: "Noticed",
      motion: motionDigest(subject, amendMotion(weights)),
      at: upper(30n),
    });
    const after = { type: "after-notice" } as const;
    expect(amend(noticed, subject, weights, after, under(on(38n), [hash("c")])).phase).toEqual({
      type: "Running",
    });
    expect(ruleOf(() => amend(noticed, subject, weights, after, under(on(37n), [hash("c")])))).toBe(
      "R4 vault.amend: the notice period has passed",
    );
    expect(
      ruleOf(() => amend(noticed, subject, [50n, 20n, 30n], after, under(on(38n), [hash("c")]))),
    ).toBe("R10 vault.amend: notice was given of this");
    expect(
      ruleOf(() => amend(approved, subject, weights, after, under(on(38n), [hash("c")]))),
    ).toBe("vault.amend: notice was given");
    expect(ruleOf(() => amend(noticed, subject, weights, after, under(on(38n), [manager])))).toBe(
      "vault.amend: the admin permits it",
    );
  });

  test.each<[string, () => unknown]>([
    [
      "vault.amend: the manager acts",
      () => amend(approved, subject, weights, jointly, under(on(31n))),
    ],
    [
      "vault.amend: a quorum",
      () =>
        amend(
          approved,
          subject,
          weights,
          { type: "jointly", hearing: hearing(auditor) },
          under(on(31n), [manager]),
        ),
    ],
    [
      "vault.amend: only unstarted weight moves",
      () => amend(approved, subject, [40n, 40n, 20n], jointly, under(on(31n), [manager])),
    ],
    [
      "vault.amend: only unstarted weight moves",
      () => amend(approved, subject, weights, jointly, under(on(100n), [manager])),
    ],
    [
      "vault.amend: each class keeps its weight",
      () => amend(approved, subject, [50n, 10n, 39n], jointly, under(on(31n), [manager])),
    ],
    [
      "R6 vault.amend: weights are bounded",
      () => amend(approved, subject, [50n, -10n, 60n], jointly, under(on(31n), [manager])),
    ],
    [
      "R3 vault.amend: a weight for every tranche",
      () => amend(approved, subject, [50n, 50n], jointly, under(on(31n), [manager])),
    ],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));
});

describe("hand-over", () => {
  const offered = offer(fresh, { allotment: 0, heir }, under({}, [beneficiary]));
  const address = {
    paymentCredential: { type: "VerificationKey", fields: [heir] },
    stakeCredential: null,
  } as const;

  test("the heir takes over with its own payout address", () => {
    const accepted = accept(
      offered,
      { allotment: 0, payouts: [null], payout: address },
      under({}, [heir]),
    );
    expect(at(accepted.allotments, 0)).toEqual({
      ...at(fresh.allotments, 0),
      beneficiary: heir,
      heir: "",
    });
    expect(accepted.payouts).toBe(payoutsHash([address]));
  });

  test("an offer can be withdrawn", () => {
    expect(offer(offered, { allotment: 0, heir: "" }, under({}, [beneficiary]))).toEqual(fresh);
  });

  test.each<[string, () => unknown]>([
    [
      "vault.offer: the beneficiary acts",
      () => offer(fresh, { allotment: 0, heir }, under({}, [heir])),
    ],
    [
      "vault.offer: the heir is a party or nobody",
      () => offer(fresh, { allotment: 0, heir: "12" }, under({}, [beneficiary])),
    ],
    [
      "vault.offer: the heir is somebody else",
      () => offer(fresh, { allotment: 0, heir: beneficiary }, under({}, [beneficiary])),
    ],
    [
      "vault.accept: the heir acts",
      () =>
        accept(offered, { allotment: 0, payouts: [null], payout: null }, under({}, [beneficiary])),
    ],
    [
      "vault.accept: an heir was offered",
      () => accept(fresh, { allotment: 0, payouts: [null], payout: null }, under({}, [heir])),
    ],
    [
      "R7 vault.accept: the heir is no auditor",
      () =>
        accept(
          offer(fresh, { allotment: 0, heir: auditor }, under({}, [beneficiary])),
          { allotment: 0, payouts: [null], payout: null },
          under({}, [auditor]),
        ),
    ],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));
});
