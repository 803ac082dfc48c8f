/** What the property tests of schedules and actions draw from. */
import fc from "fast-check";
import type {
  Allotment,
  Gate,
  Phase,
  Terms,
  Tranche,
  TrancheTerms,
} from "../../blueprint/generated.ts";
import { DAY } from "../time.ts";

export const START = 1_800_000_000_000n;

const days = (max: number) => fc.bigInt(0n, BigInt(max)).map((count) => count * DAY);
const hash = (size: number, digit: string) => digit.repeat(2 * size);

/** Terms that a program could publish; `tranches` replaces theirs. */
export function termsWith(tranches: readonly TrancheTerms[], changed: Partial<Terms> = {}): Terms {
  return {
    charter: hash(27, "c"),
    policy: hash(28, "d"),
    funder: { type: "Key", fields: [hash(28, "f")] },
    refund: {
      paymentCredential: { type: "VerificationKey", fields: [hash(28, "f")] },
      stakeCredential: null,
    },
    expiry: START + 400n * DAY,
    longStop: START + 800n * DAY,
    review: 14n * DAY,
    approval: { type: "FailClosed" },
    window: DAY / 24n,
    tranches,
    alike: tranches.every(({ classes }) => classes === 7n),
    ...changed,
  };
}

function gate(index: number): fc.Arbitrary<Gate> {
  const milestone: Gate = { type: "Milestone", due: null };
  const options: fc.Arbitrary<Gate>[] = [
    fc.constant(milestone),
    days(300).map((at): Gate => ({ type: "Date", at: START + at })),
  ];
  if (index > 0)
    options.push(
      fc
        .nat(index - 1)
        .map((tranche): Gate => ({ type: "AfterTranche", tranche: BigInt(tranche) })),
    );
  return fc.oneof(...options);
}

function trancheTerms(index: number): fc.Arbitrary<TrancheTerms> {
  return fc.record({
    classes: fc.bigInt(1n, 7n),
    gate: gate(index),
    cliff: days(90),
    instalments: fc.bigInt(1n, 24n),
    period: fc.bigInt(1n, 60n).map((count) => count * DAY),
  });
}

function state(terms: TrancheTerms): fc.Arbitrary<Tranche> {
  const weight = fc.bigInt(0n, 10_000n);
  if (terms.gate.type !== "Milestone")
    return weight.map((each) => ({ type: "Timed", weight: each }));
  return fc.oneof(
    weight.map((each): Tranche => ({ type: "Open", weight: each, submissions: 0n })),
    fc
      .tuple(weight, days(300))
      .map(([each, at]): Tranche => ({ type: "Approved", weight: each, at: START + at, by: 7n })),
  );
}

/** Terms, tranches under them in any state, and an allotment of a class that some tranche pays. */
export const schedules = fc
  .integer({ min: 1, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => trancheTerms(index))))
  .chain((rules) =>
    fc.record({
      terms: fc.constant(termsWith(rules)),
      tranches: fc.tuple(...rules.map(state)),
      allotment: fc
        .record({ class: fc.bigInt(0n, 2n), total: fc.bigInt(1n, 10n ** 15n) })
        .map(({ class: each, total }) => allotmentOf(each, total)),
      delay: days(100),
    }),
  );

/** A time about which something can happen. */
export const times = fc
  .bigInt(-10n, 1200n)
  .chain((count) =>
    fc.constantFrom(-1n, 0n, 1n, DAY / 3n).map((offset) => START + count * DAY + offset),
  );

export function allotmentOf(allotmentClass: bigint, total: bigint, claimed = 0n): Allotment {
  return {
    claimed,
    total,
    class: allotmentClass,
    asset: { type: "ClassToken" },
    beneficiary: hash(28, String(allotmentClass + 1n)),
    heir: "",
  };
}

export const running: Phase = { type: "Running" };
