import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Charter, Terms, Vault } from "../../blueprint/generated.ts";
import { at } from "../list.ts";
import type { Hearing } from "../panel/hearing.ts";
import { motionDigest } from "../panel/motions.ts";
import { type Bounds, type Presence, presenceOf } from "../permission.ts";
import { Refusal } from "../refusal.ts";
import { DAY } from "../time.ts";
import { accept } from "./accept.ts";
import { amend } from "./amend.ts";
import { allotmentOf, START, schedules, termsWith } from "./arbitraries.ts";
import { claim } from "./claim.ts";
import { held } from "./close.ts";
import { decide } from "./decide.ts";
import { lapse } from "./lapse.ts";
import { amendMotion, notice } from "./notice.ts";
import { object } from "./object.ts";
import { offer } from "./offer.ts";
import { pause } from "./pause.ts";
import { payoutsHash } from "./payouts.ts";
import { push } from "./push.ts";
import { refund } from "./refund.ts";
import { resume } from "./resume.ts";
import { vested } from "./schedule.ts";
import { submit } from "./submit.ts";
import { sweep } from "./sweep.ts";
import { topUp } from "./top-up.ts";

const hash = (digit: string) => digit.repeat(56);
const manager = hash("a");
const beneficiary = hash("1");
const heir = hash("b");
const auditor = hash("e");
const funder = hash("f");
const script = hash("9");
const evidence = "5".repeat(64);

const milestone = { classes: 7n, gate: { type: "Milestone", due: null }, cliff: 0n, instalments: 1n, period: DAY } as const;
const dated = { ...milestone, gate: { type: "Date", at: START + 100n * DAY } } as const;
const terms = termsWith([milestone, milestone, dated]);
const failOpen: Terms = { ...terms, approval: { type: "FailOpen", after: 10n * DAY } };

const fresh: Vault = {
  allotments: [allotmentOf(0n, 1_000n)],
  tranches: [
    { type: "Open", weight: 50n, submissions: 0n },
    { type: "Open", weight: 30n, submissions: 0n },
    { type: "Timed", weight: 20n },
  ],
  phase: { type: "Running" },
  delay: 0n,
  amendment: 0n,
  terms: "7".repeat(54),
  manager,
  payouts: "",
};

const charter = {
  admin: { type: "Key", fields: [hash("c")] },
  notice: 7n * DAY,
  panel: { roster: [auditor], size: 1n, quorum: 1n },
  next: { roster: [auditor], size: 1n, quorum: 1n },
} as unknown as Charter;

/** Validity of an hour at most, from a day after the start. */
const on = (day: bigint, minutes = 10n): Bounds => ({ from: START + day * DAY, to: START + day * DAY + minutes * 60_000n });
const upper = (day: bigint) => START + day * DAY + 600_000n;
const with_ = (bounds: Bounds, signers: string[] = [], under: Terms = terms) => ({
  terms: under,
  bounds,
  present: presenceOf({ signers }) as Presence,
  charter,
  script,
});
const hearing = (...keys: string[]): Hearing => ({
  voters: keys.map((key, member) => ({ member, key, bit: 1n << BigInt(member) })),
  quorum: 2n,
  charter,
});
const panel = hearing(hash("d"), auditor);

function ruleOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.rule;
    throw error;
  }
  return undefined;
}

const submitted = submit(fresh, { tranche: 0, evidence }, with_(on(10n), [manager]));
const approved = decide(submitted, { type: "approve", tranche: 0 }, panel, with_(on(20n)));

describe("submit", () => {
  test("records evidence, number and the latest moment", () => {
    expect(submitted.tranches[0]).toEqual({ type: "Submitted", weight: 50n, submissions: 1n, evidence, at: upper(10n) });
    expect({ ...submitted, tranches: fresh.tranches }).toEqual(fresh);
  });

  test.each<[string, () => unknown]>([
    ["vault.submit: the manager acts", () => submit(fresh, { tranche: 0, evidence }, with_(on(10n), [beneficiary]))],
    ["vault.submit: the tranche is open", () => submit(submitted, { tranche: 0, evidence }, with_(on(11n), [manager]))],
    ["vault.submit: the tranche is open", () => submit(fresh, { tranche: 2, evidence }, with_(on(11n), [manager]))],
    ["R3 vault: the tranche exists", () => submit(fresh, { tranche: 3, evidence }, with_(on(11n), [manager]))],
    ["R4 vault.submit: before expiry", () => submit(fresh, { tranche: 0, evidence }, with_(on(400n), [manager]))],
    ["R4 time: the bounds lie within the window", () => submit(fresh, { tranche: 0, evidence }, with_(on(10n, 61n), [manager]))],
    ["R4 time: the upper bound is finite", () => submit(fresh, { tranche: 0, evidence }, with_({ from: START }, [manager]))],
    ["vault.submit: the evidence is a 32-byte hash", () => submit(fresh, { tranche: 0, evidence: "55" }, with_(on(10n), [manager]))],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));
});

describe("decide", () => {
  test("approves from the latest moment, and says by whom", () => {
    expect(approved.tranches[0]).toEqual({ type: "Approved", weight: 50n, at: upper(20n), by: 3n });
  });

  test("rejects to the same number of submissions, so that the next one counts on", () => {
    const rejected = decide(submitted, { type: "reject", tranche: 0 }, panel, with_(on(20n)));
    expect(rejected.tranches[0]).toEqual({ type: "Open", weight: 50n, submissions: 1n });
  });

  test("a member whom the vault pays counts for rejecting only", () => {
    const conflicted = { ...submitted, allotments: [{ ...at(fresh.allotments, 0), beneficiary: auditor }] };
    expect(ruleOf(() => decide(conflicted, { type: "approve", tranche: 0 }, panel, with_(on(20n))))).toBe(
      "vault.decide: a quorum of members without a stake",
    );
    expect(ruleOf(() => decide(conflicted, { type: "reject", tranche: 0 }, panel, with_(on(20n))))).toBeUndefined();
  });

  test.each<[string, () => unknown]>([
    ["vault.decide: a quorum", () => decide(submitted, { type: "reject", tranche: 0 }, hearing(auditor), with_(on(20n)))],
    ["vault: the tranche is under review", () => decide(approved, { type: "reject", tranche: 0 }, panel, with_(on(20n)))],
    ["R4 vault.decide: before the grace after expiry is over", () => decide(submitted, { type: "approve", tranche: 0 }, panel, with_(on(414n)))],
    ["R4 vault.decide: silence has not become approval", () => decide(submitted, { type: "reject", tranche: 0 }, panel, with_(on(20n), [], failOpen))],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));
});

describe("silence", () => {
  const open = submit(fresh, { tranche: 0, evidence }, with_(on(10n), [manager], failOpen));

  test("approves as of its end, by nobody", () => {
    const lapsed = lapse(open, 0, with_(on(21n), [], failOpen));
    expect(lapsed.tranches[0]).toEqual({ type: "Approved", weight: 50n, at: upper(20n), by: 0n });
  });

  test("one member stops it, once; then it takes a verdict", () => {
    const objected = object(open, 0, hearing(auditor), with_(on(19n), [], failOpen));
    expect(at(objected.tranches, 0).type).toBe("Objected");
    expect(ruleOf(() => object(objected, 0, hearing(auditor), with_(on(19n), [], failOpen)))).toBe(
      "vault.object: the tranche is submitted without objection",
    );
    expect(ruleOf(() => lapse(objected, 0, with_(on(30n), [], failOpen)))).toBe(
      "vault.lapse: the tranche is submitted without objection",
    );
    expect(at(decide(objected, { type: "reject", tranche: 0 }, panel, with_(on(30n), [], failOpen)).tranches, 0).type).toBe("Open");
  });

  test.each<[string, () => unknown]>([
    ["R4 vault.lapse: the review time has passed", () => lapse(open, 0, with_(on(20n), [], failOpen))],
    ["vault.lapse: the terms fail open", () => lapse(open, 0, with_(on(30n)))],
    ["R4 vault.object: silence has not become approval", () => object(open, 0, hearing(auditor), with_(on(20n), [], failOpen))],
    ["vault.object: a member objects", () => object(open, 0, hearing(), with_(on(19n), [], failOpen))],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));
});

describe("pause and resume", () => {
  const paused = pause(approved, panel, with_(on(30n)));

  test("the clock stands, and goes on by the pause later", () => {
    expect(paused.phase).toEqual({ type: "Paused", since: upper(30n) });
    const resumed = resume(paused, panel, with_(on(50n)));
    expect(resumed.delay).toBe(20n * DAY - 600_000n);
    expect(vested(terms, resumed, at(resumed.allotments, 0), START + 110n * DAY)).toBe(500n);
    expect(vested(terms, resumed, at(resumed.allotments, 0), START + 120n * DAY)).toBe(700n);
  });

  test.each<[string, () => unknown]>([
    ["vault.pause: the vault runs", () => pause(paused, panel, with_(on(31n)))],
    ["vault.resume: the vault is paused", () => resume(approved, panel, with_(on(31n)))],
    ["R4 vault.resume: the pause has lasted", () => resume(paused, panel, with_(on(30n)))],
    ["vault.pause: a quorum", () => pause(approved, hearing(auditor), with_(on(31n)))],
    ["vault.submit: the vault runs", () => submit(paused, { tranche: 1, evidence }, with_(on(31n), [manager]))],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));
});

describe("claim and push", () => {
  test("all that is due, once", () => {
    const { vault, payments } = claim(approved, [0], with_(on(21n), [beneficiary]));
    expect(payments).toEqual([{ allotment: 0, amount: 500n }]);
    expect(at(vault.allotments, 0).claimed).toBe(500n);
    expect(ruleOf(() => claim(vault, [0], with_(on(22n), [beneficiary])))).toBe("vault.claim: something is due");
  });

  test("push needs nobody, but the right addresses", () => {
    const address = { paymentCredential: { type: "VerificationKey", fields: [beneficiary] }, stakeCredential: null } as const;
    const fixed = { ...approved, payouts: payoutsHash([address]) };
    expect(push(fixed, { payouts: [address], allotments: [0] }, with_(on(21n))).payments).toHaveLength(1);
    expect(ruleOf(() => push(fixed, { payouts: [null], allotments: [0] }, with_(on(21n))))).toBe(
      "vault.push: the payout addresses are the vault's",
    );
    expect(ruleOf(() => push(approved, { payouts: [null], allotments: [0] }, with_(on(21n))))).toBe(
      "vault.push: the allotment has a payout address",
    );
  });

  test.each<[string, () => unknown]>([
    ["vault.claim: the beneficiary acts", () => claim(approved, [0], with_(on(21n), [manager]))],
    ["vault.claim: some allotment is named", () => claim(approved, [], with_(on(21n)))],
    ["R3 vault.claim: positions ascend within the allotments", () => claim(approved, [0, 0], with_(on(21n), [beneficiary]))],
    ["R3 vault.claim: positions ascend within the allotments", () => claim(approved, [1], with_(on(21n), [beneficiary]))],
    ["vault.claim: something is due", () => claim(approved, [0], with_(on(20n), [beneficiary]))],
    ["R4 time: the lower bound is finite", () => claim(approved, [0], with_({ to: START }, [beneficiary]))],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));
});

describe("amend", () => {
  const weights = [50n, 10n, 40n];
  const subject = { script, project: "6".repeat(54), amendment: 0n };
  const jointly = { type: "jointly", hearing: panel } as const;
  const noticed = notice(approved, subject, weights, with_(on(30n), [hash("c")]));

  test("moves what has not started, and voids what was signed", () => {
    const amended = amend(approved, subject, weights, jointly, with_(on(31n), [manager]));
    expect(amended.tranches.map(({ weight }) => weight)).toEqual(weights);
    expect(amended.amendment).toBe(1n);
  });

  test("the admin alone, after the notice", () => {
    expect(noticed.phase).toEqual({ type: "Noticed", motion: motionDigest(subject, amendMotion(weights)), at: upper(30n) });
    const after = { type: "after-notice" } as const;
    expect(amend(noticed, subject, weights, after, with_(on(38n), [hash("c")])).phase).toEqual({ type: "Running" });
    expect(ruleOf(() => amend(noticed, subject, weights, after, with_(on(37n), [hash("c")])))).toBe(
      "R4 vault.amend: the notice period has passed",
    );
    expect(ruleOf(() => amend(noticed, subject, [50n, 20n, 30n], after, with_(on(38n), [hash("c")])))).toBe(
      "R10 vault.amend: notice was given of this",
    );
    expect(ruleOf(() => amend(approved, subject, weights, after, with_(on(38n), [hash("c")])))).toBe("vault.amend: notice was given");
    expect(ruleOf(() => amend(noticed, subject, weights, after, with_(on(38n), [manager])))).toBe("vault.amend: the admin permits it");
  });

  test.each<[string, () => unknown]>([
    ["vault.amend: the manager acts", () => amend(approved, subject, weights, jointly, with_(on(31n)))],
    ["vault.amend: a quorum", () => amend(approved, subject, weights, { type: "jointly", hearing: hearing(auditor) }, with_(on(31n), [manager]))],
    ["vault.amend: only unstarted weight moves", () => amend(approved, subject, [40n, 40n, 20n], jointly, with_(on(31n), [manager]))],
    ["vault.amend: only unstarted weight moves", () => amend(approved, subject, weights, jointly, with_(on(100n), [manager]))],
    ["vault.amend: each class keeps its weight", () => amend(approved, subject, [50n, 10n, 39n], jointly, with_(on(31n), [manager]))],
    ["R6 vault.amend: weights are bounded", () => amend(approved, subject, [50n, -10n, 60n], jointly, with_(on(31n), [manager]))],
    ["R3 vault.amend: a weight for every tranche", () => amend(approved, subject, [50n, 50n], jointly, with_(on(31n), [manager]))],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));
});

describe("hand-over", () => {
  const offered = offer(fresh, { allotment: 0, heir }, with_({}, [beneficiary]));
  const address = { paymentCredential: { type: "VerificationKey", fields: [heir] }, stakeCredential: null } as const;

  test("the heir takes over with its own payout address", () => {
    const accepted = accept(offered, { allotment: 0, payouts: [null], payout: address }, with_({}, [heir]));
    expect(at(accepted.allotments, 0)).toEqual({ ...at(fresh.allotments, 0), beneficiary: heir, heir: "" });
    expect(accepted.payouts).toBe(payoutsHash([address]));
  });

  test("an offer can be withdrawn", () => {
    expect(offer(offered, { allotment: 0, heir: "" }, with_({}, [beneficiary]))).toEqual(fresh);
  });

  test.each<[string, () => unknown]>([
    ["vault.offer: the beneficiary acts", () => offer(fresh, { allotment: 0, heir }, with_({}, [heir]))],
    ["vault.offer: the heir is a party or nobody", () => offer(fresh, { allotment: 0, heir: "12" }, with_({}, [beneficiary]))],
    ["vault.offer: the heir is somebody else", () => offer(fresh, { allotment: 0, heir: beneficiary }, with_({}, [beneficiary]))],
    ["vault.accept: the heir acts", () => accept(offered, { allotment: 0, payouts: [null], payout: null }, with_({}, [beneficiary]))],
    ["vault.accept: an heir was offered", () => accept(fresh, { allotment: 0, payouts: [null], payout: null }, with_({}, [heir]))],
    ["R7 vault.accept: the heir is no auditor", () =>
      accept(offer(fresh, { allotment: 0, heir: auditor }, with_({}, [beneficiary])), { allotment: 0, payouts: [null], payout: null }, with_({}, [auditor]))],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));
});

describe("refund and sweep", () => {
  test("what never started goes back; what has is left to its beneficiary", () => {
    const { vault, payments } = refund(approved, with_(on(400n)));
    expect(vault.phase).toEqual({ type: "Closed", at: upper(400n) });
    expect(payments).toEqual([{ allotment: 0, amount: 300n }]);
    expect(held(terms, vault, 0)).toBe(700n);
    expect(claim(vault, [0], with_(on(500n), [beneficiary])).payments).toEqual([{ allotment: 0, amount: 700n }]);
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
    expect(refund(vault, with_(on(400n), [], three)).payments).toEqual([{ allotment: 0, amount: 6n }]);
  });

  test.each<[string, () => unknown]>([
    ["R4 vault.refund: after expiry", () => refund(approved, with_(on(399n)))],
    ["R4 vault.refund: nothing waits for a verdict", () => refund(submitted, with_(on(400n)))],
    ["R4 vault.refund: nothing waits for a verdict", () => refund(submitted, with_(on(500n), [], failOpen))],
    ["vault.refund: the vault runs", () => refund(pause(approved, panel, with_(on(30n))), with_(on(400n)))],
    ["R4 vault.sweep: after the long stop", () => sweep(fresh.terms, with_(on(799n), [funder]))],
    ["vault.sweep: the funder permits it", () => sweep(fresh.terms, with_(on(800n), [manager]))],
    ["vault.top_up: the funder permits it", () => topUp(fresh, [1n], with_(on(1n), [manager]))],
    ["vault.top_up: something is added", () => topUp(fresh, [0n], with_(on(1n), [funder]))],
    ["R3 vault.top_up: an amount for every allotment", () => topUp(fresh, [1n, 1n], with_(on(1n), [funder]))],
    ["R6 vault.top_up: the total is bounded", () => topUp(fresh, [2n ** 63n], with_(on(1n), [funder]))],
    ["vault.top_up: the vault is not closed", () => topUp(refund(approved, with_(on(400n, 1n))).vault, [1n], with_(on(1n), [funder]))],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));

  test("after the grace, an undecided submission no longer holds a refund up", () => {
    expect(ruleOf(() => refund(submitted, with_(on(414n))))).toBeUndefined();
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
            if (ruleOf(() => claim(vault, [0], with_(on(day), [allotment.beneficiary], drawn))) !== undefined) return;
            const settled = claim(vault, [0], with_(on(day), [allotment.beneficiary], drawn));
            claimed += at(settled.payments, 0).amount;
            vault = settled.vault;
          };
          for (const day of [...claims].sort((left, right) => Number(left - right))) claimOn(day < closing ? day : closing);
          if (ruleOf(() => refund(vault, with_(on(closing), [], drawn))) === undefined) {
            const settled = refund(vault, with_(on(closing), [], drawn));
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
