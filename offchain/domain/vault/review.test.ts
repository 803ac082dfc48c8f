import { describe, expect, test } from "vitest";
import { at } from "../list.ts";
import { ruleOf } from "../refusal.ts";
import { DAY } from "../time.ts";
import { START } from "./arbitraries.ts";
import { decide } from "./decide.ts";
import { lapse } from "./lapse.ts";
import { object } from "./object.ts";
import { pause } from "./pause.ts";
import { resume } from "./resume.ts";
import {
  approved,
  auditor,
  beneficiary,
  evidence,
  failOpen,
  fresh,
  hearing,
  manager,
  on,
  panel,
  submitted,
  terms,
  under,
  upper,
} from "./samples.ts";
import { vested } from "./schedule.ts";
import { submit } from "./submit.ts";

describe("submit", () => {
  test("records evidence, number and the latest moment", () => {
    expect(submitted.tranches[0]).toEqual({
      type: "Submitted",
      weight: 50n,
      submissions: 1n,
      evidence,
      at: upper(10n),
    });
    expect({ ...submitted, tranches: fresh.tranches }).toEqual(fresh);
  });

  test.each<[string, () => unknown]>([
    [
      "vault.submit: the manager acts",
      () => submit(fresh, { tranche: 0, evidence }, under(on(10n), [beneficiary])),
    ],
    [
      "vault.submit: the tranche is open",
      () => submit(submitted, { tranche: 0, evidence }, under(on(11n), [manager])),
    ],
    [
      "vault.submit: the tranche is open",
      () => submit(fresh, { tranche: 2, evidence }, under(on(11n), [manager])),
    ],
    [
      "R3 vault: the tranche exists",
      () => submit(fresh, { tranche: 3, evidence }, under(on(11n), [manager])),
    ],
    [
      "R4 vault.submit: before expiry",
      () => submit(fresh, { tranche: 0, evidence }, under(on(400n), [manager])),
    ],
    [
      "R4 time: the bounds lie within the window",
      () => submit(fresh, { tranche: 0, evidence }, under(on(10n, 61n), [manager])),
    ],
    [
      "R4 time: the upper bound is finite",
      () => submit(fresh, { tranche: 0, evidence }, under({ from: START }, [manager])),
    ],
    [
      "vault.submit: the evidence is a 32-byte hash",
      () => submit(fresh, { tranche: 0, evidence: "55" }, under(on(10n), [manager])),
    ],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));
});

describe("decide", () => {
  test("approves from the latest moment, and says by whom", () => {
    expect(approved.tranches[0]).toEqual({ type: "Approved", weight: 50n, at: upper(20n), by: 3n });
  });

  test("rejects to the same number of submissions, so that the next one counts on", () => {
    const rejected = decide(submitted, { type: "reject", tranche: 0 }, panel, under(on(20n)));
    expect(rejected.tranches[0]).toEqual({ type: "Open", weight: 50n, submissions: 1n });
  });

  test("a member whom the vault pays counts for rejecting only", () => {
    const conflicted = {
      ...submitted,
      allotments: [{ ...at(fresh.allotments, 0), beneficiary: auditor }],
    };
    expect(
      ruleOf(() => decide(conflicted, { type: "approve", tranche: 0 }, panel, under(on(20n)))),
    ).toBe("vault.decide: a quorum of members without a stake");
    expect(
      ruleOf(() => decide(conflicted, { type: "reject", tranche: 0 }, panel, under(on(20n)))),
    ).toBeUndefined();
  });

  test.each<[string, () => unknown]>([
    [
      "vault.decide: a quorum",
      () => decide(submitted, { type: "reject", tranche: 0 }, hearing(auditor), under(on(20n))),
    ],
    [
      "vault: the tranche is under review",
      () => decide(approved, { type: "reject", tranche: 0 }, panel, under(on(20n))),
    ],
    [
      "R4 vault.decide: before the grace after expiry is over",
      () => decide(submitted, { type: "approve", tranche: 0 }, panel, under(on(414n))),
    ],
    [
      "R4 vault.decide: silence has not become approval",
      () => decide(submitted, { type: "reject", tranche: 0 }, panel, under(on(20n), [], failOpen)),
    ],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));
});

describe("silence", () => {
  const open = submit(fresh, { tranche: 0, evidence }, under(on(10n), [manager], failOpen));

  test("approves as of its end, by nobody", () => {
    const lapsed = lapse(open, 0, under(on(21n), [], failOpen));
    expect(lapsed.tranches[0]).toEqual({ type: "Approved", weight: 50n, at: upper(20n), by: 0n });
  });

  test("one member stops it, once; then it takes a verdict", () => {
    const objected = object(open, 0, hearing(auditor), under(on(19n), [], failOpen));
    expect(at(objected.tranches, 0).type).toBe("Objected");
    expect(ruleOf(() => object(objected, 0, hearing(auditor), under(on(19n), [], failOpen)))).toBe(
      "vault.object: the tranche is submitted without objection",
    );
    expect(ruleOf(() => lapse(objected, 0, under(on(30n), [], failOpen)))).toBe(
      "vault.lapse: the tranche is submitted without objection",
    );
    expect(
      at(
        decide(objected, { type: "reject", tranche: 0 }, panel, under(on(30n), [], failOpen))
          .tranches,
        0,
      ).type,
    ).toBe("Open");
  });

  test.each<[string, () => unknown]>([
    [
      "R4 vault.lapse: the review time has passed",
      () => lapse(open, 0, under(on(20n), [], failOpen)),
    ],
    ["vault.lapse: the terms fail open", () => lapse(open, 0, under(on(30n)))],
    [
      "R4 vault.object: silence has not become approval",
      () => object(open, 0, hearing(auditor), under(on(20n), [], failOpen)),
    ],
    [
      "vault.object: a member objects",
      () => object(open, 0, hearing(), under(on(19n), [], failOpen)),
    ],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));
});

describe("pause and resume", () => {
  const paused = pause(approved, panel, under(on(30n)));

  test("the clock stands, and goes on by the pause later", () => {
    expect(paused.phase).toEqual({ type: "Paused", since: upper(30n) });
    const resumed = resume(paused, panel, under(on(50n)));
    expect(resumed.delay).toBe(20n * DAY - 600_000n);
    expect(vested(terms, resumed, at(resumed.allotments, 0), START + 110n * DAY)).toBe(500n);
    expect(vested(terms, resumed, at(resumed.allotments, 0), START + 120n * DAY)).toBe(700n);
  });

  test.each<[string, () => unknown]>([
    ["vault.pause: the vault runs", () => pause(paused, panel, under(on(31n)))],
    ["vault.resume: the vault is paused", () => resume(approved, panel, under(on(31n)))],
    ["R4 vault.resume: the pause has lasted", () => resume(paused, panel, under(on(30n)))],
    ["vault.pause: a quorum", () => pause(approved, hearing(auditor), under(on(31n)))],
    [
      "vault.submit: the vault runs",
      () => submit(paused, { tranche: 1, evidence }, under(on(31n), [manager])),
    ],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));
});
