/** When things happen in the round. All times are POSIX ms. */
import { DAY } from "../../offchain/domain/time.ts";

const MINUTE = 60_000n;
const HOUR = 60n * MINUTE;

/** Length of a month of the reference tables. */
export const MONTH = 30n * DAY;

/** Months at whose beginning a milestone is approved, in order. */
export const APPROVAL_MONTHS: readonly number[] = [1, 2, 4, 6];

export const LAST_MONTH = 12;

export interface Calendar {
  /** First term of the panel. */
  readonly start: bigint;
  /**
   * The beginning of a month: approvals are recorded at it, claims follow it.
   * Month 0 is an hour after the start, so that what leads to an approval on
   * the first day of a panel's term is done within that term.
   */
  readonly month: (number: number) => bigint;
}

/** @param zero POSIX ms at which the chain begins */
export function calendarFrom(zero: bigint): Calendar {
  const start = zero + DAY;
  return { start, month: (number) => start + HOUR + BigInt(number) * MONTH };
}

/** Before a month begins: when teams submit, and when the verdict is brought. */
export const SUBMISSION = 50n * MINUTE;
export const VERDICT = 15n * MINUTE;
