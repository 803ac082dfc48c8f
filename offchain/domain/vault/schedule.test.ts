import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Allotment, Phase, Terms, Tranche } from "../../blueprint/generated.ts";
import { at } from "../list.ts";
import { DAY } from "../time.ts";
import { allotmentOf, running, START, schedules, termsWith, times } from "./arbitraries.ts";
import {
  amounts,
  entitled,
  forecast,
  instalments,
  type Progress,
  starts,
  vested,
  weightOf,
} from "./schedule.ts";

const RUNS = { numRuns: 300 };

/** Instalment by instalment and unit by unit: nothing shared with the code under test. */
function naive(terms: Terms, vault: Progress, allotment: Allotment, now: bigint): bigint {
  const clock = vault.phase.type === "Paused" ? vault.phase.since : now - vault.delay;
  const bit = [1n, 2n, 4n][Number(allotment.class)] as bigint;
  const shares = terms.tranches.map((rule, index) =>
    (rule.classes & bit) !== 0n ? at(vault.tranches, index).weight : 0n,
  );
  const whole = shares.reduce((sum, share) => sum + share, 0n);
  if (whole === 0n) return 0n;
  let sum = 0n;
  for (const [index, rule] of terms.tranches.entries()) {
    if ((rule.classes & bit) === 0n) continue;
    const upTo = (count: number) =>
      shares.slice(0, count).reduce((total, share) => total + share, 0n);
    const amount =
      (allotment.total * upTo(index + 1)) / whole - (allotment.total * upTo(index)) / whole;
    const begin = beginning(terms, vault.tranches, vault.phase, index);
    if (begin === undefined) continue;
    let due = 0n;
    for (
      let moment = begin + rule.cliff;
      moment <= clock && due < rule.instalments;
      moment += rule.period
    )
      due++;
    sum += (amount * due) / rule.instalments;
  }
  return sum;
}

function beginning(
  terms: Terms,
  tranches: readonly Tranche[],
  phase: Phase,
  index: number,
): bigint | undefined {
  const rule = at(terms.tranches, index);
  const tranche = at(tranches, index);
  if (rule.gate.type === "Milestone") return tranche.type === "Approved" ? tranche.at : undefined;
  if (rule.gate.type === "Date")
    return phase.type === "Closed" && rule.gate.at > phase.at ? undefined : rule.gate.at;
  const earlier = Number(rule.gate.tranche);
  const begin = beginning(terms, tranches, phase, earlier);
  const { cliff, instalments: count, period } = at(terms.tranches, earlier);
  return begin === undefined ? undefined : begin + cliff + period * count - period;
}

const phases = times.chain((moment) =>
  fc.constantFrom<Phase>(
    running,
    { type: "Paused", since: moment },
    { type: "Closed", at: moment },
  ),
);

describe("properties", () => {
  test("equals the naive model", () => {
    fc.assert(
      fc.property(
        schedules,
        phases,
        times,
        ({ terms, tranches, allotment, delay }, phase, time) => {
          const vault = { tranches, phase, delay };
          expect(vested(terms, vault, allotment, time)).toBe(naive(terms, vault, allotment, time));
        },
      ),
      RUNS,
    );
  });

  test("never falls as time goes on, and stays within the total", () => {
    fc.assert(
      fc.property(schedules, times, times, ({ terms, tranches, allotment, delay }, one, other) => {
        const vault = { tranches, phase: running, delay };
        const [early, late] = one < other ? [one, other] : [other, one];
        const before = vested(terms, vault, allotment, early);
        const after = vested(terms, vault, allotment, late);
        expect(before).toBeGreaterThanOrEqual(0n);
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after).toBeLessThanOrEqual(allotment.total);
      }),
      RUNS,
    );
  });

  test("the tranches add up to the total, and nothing goes to classes they do not name", () => {
    fc.assert(
      fc.property(schedules, ({ terms, tranches, allotment }) => {
        const parts = amounts(terms, tranches, allotment.class, allotment.total);
        const whole = weightOf(terms, tranches, allotment.class) === 0n ? 0n : allotment.total;
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(whole);
        for (const [index, rule] of terms.tranches.entries())
          if (((rule.classes >> allotment.class) & 1n) === 0n) expect(parts[index]).toBe(0n);
      }),
      RUNS,
    );
  });

  test("everything has vested in the end, when every milestone is approved", () => {
    fc.assert(
      fc.property(schedules, ({ terms, tranches, allotment, delay }) => {
        const approved = tranches.map(
          (tranche): Tranche =>
            tranche.type === "Open"
              ? { type: "Approved", weight: tranche.weight, at: START, by: 0n }
              : tranche,
        );
        fc.pre(weightOf(terms, approved, allotment.class) > 0n);
        const vault = { tranches: approved, phase: running, delay };
        expect(vested(terms, vault, allotment, START + 100_000n * DAY)).toBe(allotment.total);
      }),
      RUNS,
    );
  });

  test("nothing vests of a tranche before its cliff, and something of it at its cliff", () => {
    const rule = {
      classes: 7n,
      gate: { type: "Date", at: START },
      cliff: 30n * DAY,
      instalments: 4n,
      period: DAY,
    } as const;
    const vault = {
      tranches: [{ type: "Timed", weight: 1n }],
      phase: running,
      delay: 5n * DAY,
    } as const;
    const terms = termsWith([rule]);
    const cliff = START + 35n * DAY;
    expect(vested(terms, vault, allotmentOf(0n, 100n), cliff - 1n)).toBe(0n);
    expect(vested(terms, vault, allotmentOf(0n, 100n), cliff)).toBe(25n);
    expect(vested(terms, vault, allotmentOf(0n, 100n), cliff + DAY)).toBe(50n);
    expect(vested(terms, vault, allotmentOf(0n, 100n), cliff + 3n * DAY - 1n)).toBe(75n);
  });

  test("a pause stops the clock; resumed, all that was to come comes later by the pause", () => {
    fc.assert(
      fc.property(
        schedules,
        times,
        times,
        fc.bigInt(1n, 90n),
        ({ terms, tranches, allotment, delay }, since, time, pause) => {
          const paused = { tranches, phase: { type: "Paused", since } as const, delay };
          const moment = since + delay;
          const before = vested(terms, { tranches, phase: running, delay }, allotment, moment);
          expect(vested(terms, paused, allotment, moment + pause * DAY)).toBe(before);
          const resumed = { tranches, phase: running, delay: delay + pause * DAY };
          expect(vested(terms, resumed, allotment, time + pause * DAY)).toBe(
            vested(terms, { tranches, phase: running, delay }, allotment, time),
          );
        },
      ),
      RUNS,
    );
  });

  test("instalments add up to what vests, and fall due when it does", () => {
    fc.assert(
      fc.property(schedules, times, ({ terms, tranches, allotment, delay }, time) => {
        const vault = { tranches, phase: running, delay };
        const all = instalments(terms, vault, [allotment]);
        const due = all.filter((each) => each.at !== undefined && each.at <= time);
        expect(due.reduce((sum, each) => sum + each.amount, 0n)).toBe(
          vested(terms, vault, allotment, time),
        );
        const whole = weightOf(terms, tranches, allotment.class) === 0n ? 0n : allotment.total;
        expect(all.reduce((sum, each) => sum + each.amount, 0n)).toBe(whole);
      }),
      RUNS,
    );
  });

  test("closed, it runs on to exactly what it is entitled to", () => {
    fc.assert(
      fc.property(schedules, times, ({ terms, tranches, allotment, delay }, closed) => {
        const vault = { tranches, phase: { type: "Closed", at: closed } as const, delay };
        fc.pre(tranches.every((tranche) => tranche.type !== "Approved" || tranche.at <= closed));
        expect(vested(terms, vault, allotment, START + 100_000n * DAY)).toBe(
          entitled(terms, vault, allotment),
        );
      }),
      RUNS,
    );
  });
});

test("a tranche behind another starts when the last instalment of that one falls due", () => {
  const milestone = {
    classes: 7n,
    gate: { type: "Milestone", due: null },
    cliff: 2n * DAY,
    instalments: 3n,
    period: 10n * DAY,
  } as const;
  const tail = { ...milestone, gate: { type: "AfterTranche", tranche: 0n } } as const;
  const terms = termsWith([
    milestone,
    tail,
    { ...tail, gate: { type: "AfterTranche", tranche: 1n } },
  ]);
  expect(starts(terms, forecast(terms, [1n, 1n, 1n], [START]).tranches)).toEqual([
    START,
    START + 22n * DAY,
    START + 44n * DAY,
  ]);
  expect(starts(terms, forecast(terms, [1n, 1n, 1n], []).tranches)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
