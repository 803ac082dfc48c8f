/** Validity bounds: what matures is tested on the lower one, what expires on the upper one. */
import type { Bounds } from "./permission.ts";
import { guard } from "./refusal.ts";

/** Both bounds of a transaction, POSIX ms. */
export interface Span {
  readonly lower: bigint;
  readonly upper: bigint;
}

export const DAY = 86_400_000n;

/** The end of the year 9999, POSIX ms: no moment that enters a datum lies beyond. */
export const LAST_MOMENT = 253_402_300_799_999n;

export function isMoment(time: bigint): boolean {
  return time > 0n && time <= LAST_MOMENT;
}

/** @throws Refusal where the bound is open */
export function lowerBound(bounds: Bounds): bigint {
  guard(bounds.from !== undefined, "R4 time: the lower bound is finite");
  return bounds.from;
}

/** @throws Refusal where the bound is open */
export function upperBound(bounds: Bounds): bigint {
  guard(bounds.to !== undefined, "R4 time: the upper bound is finite");
  return bounds.to;
}

/** Both bounds, no further apart than `window` ms. @throws Refusal otherwise */
export function spanOf(bounds: Bounds, window: bigint): Span {
  const span = { lower: lowerBound(bounds), upper: upperBound(bounds) };
  guard(span.upper - span.lower <= window, "R4 time: the bounds lie within the window");
  return span;
}
