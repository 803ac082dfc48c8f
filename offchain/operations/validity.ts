/** Bounds of validity that an operation takes where the caller names none. */
import type { Charter, Terms } from "../blueprint/generated.ts";
import type { Chain } from "../chain/chain.ts";
import { alignDown } from "../chain/slots.ts";
import { termAt, termSpan } from "../domain/panel/sitting.ts";
import { minimum } from "../domain/vault/schedule.ts";
import type { Validity } from "../plans/plan.ts";

/** Moments are recorded as the upper bound, so it does not lie far ahead: 20 minutes, in ms. */
const AHEAD = 1_200_000n;

export interface Limits {
  /** Longest distance of the bounds, ms. */
  readonly window: bigint;
  /** The upper bound is not after these moments, POSIX ms; those that are past are left to the rules. */
  readonly latest?: readonly bigint[];
  /** Both bounds lie in one of the panel's terms. */
  readonly term?: Charter;
}

/** From now on, open at the end: for what only has to be late enough. */
export async function fromNow(chain: Chain): Promise<Validity> {
  return { from: alignDown(await chain.now(), chain.slots) };
}

/** From now on, within the limits. */
export async function shortly(chain: Chain, limits: Limits): Promise<Validity> {
  const { slots } = chain;
  const now = alignDown(await chain.now(), slots);
  const ends = [
    now + minimum(limits.window, AHEAD),
    ...(limits.latest ?? []),
    ...termEnd(limits, now),
  ];
  const to = ends
    .map((end) => alignDown(end, slots))
    .filter((end) => end > now)
    .reduce(minimum);
  return { from: now, to };
}

/** The last millisecond of the panel's term. */
function termEnd({ term }: Limits, now: bigint): bigint[] {
  return term === undefined ? [] : [termSpan(term, termAt(term, now)).to - 1n];
}

/** The limits that terms set to what is recorded in a vault. */
export function limitsOf(terms: Terms, latest: readonly bigint[] = [terms.expiry]): Limits {
  return { window: terms.window, latest };
}
