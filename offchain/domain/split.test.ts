import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "./input-error.ts";
import { divideByShares, split } from "./split.ts";

const totals = fc.bigInt({ min: 0n, max: (1n << 63n) - 1n });
const percents = fc
  .tuple(fc.bigInt({ min: 0n, max: 100n }), fc.bigInt({ min: 0n, max: 100n }))
  .filter(([participant, auditor]) => participant + auditor <= 100n)
  .map(([participant, auditor]) => ({ participant, auditor }));

describe("the split by class", () => {
  it("gives the reference's halves, thirds and fifths", () => {
    expect(split(5_000_000n, { participant: 30n, auditor: 20n })).toEqual({
      project: 2_500_000n,
      participant: 1_500_000n,
      auditor: 1_000_000n,
    });
    expect(split(1n, { participant: 30n, auditor: 20n })).toEqual({
      project: 1n,
      participant: 0n,
      auditor: 0n,
    });
    expect(split(7n, { participant: 100n, auditor: 0n }).project).toBe(0n);
  });

  it("adds up, is never negative, and favours the project by less than two units", () => {
    fc.assert(
      fc.property(totals, percents, (total, percent) => {
        const { project, participant, auditor } = split(total, percent);
        expect(project + participant + auditor).toBe(total);
        expect([project, participant, auditor].every((part) => part >= 0n)).toBe(true);
        const exact = total * (100n - percent.participant - percent.auditor);
        expect(project * 100n - exact).toBeGreaterThanOrEqual(0n);
        expect(project * 100n - exact).toBeLessThan(200n);
      }),
    );
  });

  it("grows with the total in every class but the project's", () => {
    fc.assert(
      fc.property(totals, totals, percents, (one, other, percent) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(split(less, percent).participant).toBeLessThanOrEqual(
          split(more, percent).participant,
        );
        expect(split(less, percent).auditor).toBeLessThanOrEqual(split(more, percent).auditor);
      }),
    );
  });

  it("refuses percents and totals that make no sense", () => {
    for (const [participant, auditor] of [
      [-1n, 20n],
      [30n, -1n],
      [60n, 41n],
    ] as const) {
      expect(() => split(1n, { participant, auditor })).toThrow(InputError);
    }
    expect(() => split(-1n, { participant: 30n, auditor: 20n })).toThrow(InputError);
  });
});

describe("shares", () => {
  it("telescope: parts add up and are within a unit of exact", () => {
    const shares = fc
      .array(fc.bigInt({ min: 0n, max: 1_000_000n }), { minLength: 1, maxLength: 8 })
      .filter((list) => list.some((share) => share > 0n));
    fc.assert(
      fc.property(totals, shares, (total, list) => {
        const whole = list.reduce((sum, share) => sum + share, 0n);
        const parts = divideByShares(total, list);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(total);
        parts.forEach((part, index) => {
          const error = part * whole - total * (list[index] ?? 0n);
          expect(error > -whole && error < whole).toBe(true);
          expect(part).toBeGreaterThanOrEqual(0n);
        });
      }),
    );
  });

  it("refuse nothing to divide by", () => {
    for (const list of [[], [0n], [-1n, 2n]])
      expect(() => divideByShares(1n, list)).toThrow(InputError);
    expect(() => divideByShares(-1n, [1n])).toThrow(InputError);
  });
});
