/** How one funded total becomes the totals of the classes and of their beneficiaries. */
import { InputError } from "./input-error.ts";

/** Whole percents of a total, as the charter holds them; the project class takes the rest. */
export interface SplitPercent {
  readonly participant: bigint;
  readonly auditor: bigint;
}

/** Base units by class; they add up to the total that was split. */
export interface ClassTotals {
  readonly project: bigint;
  readonly participant: bigint;
  readonly auditor: bigint;
}

/**
 * Splits `total` base units: participant and auditor round down, project takes the rest.
 *
 * @throws InputError where the total is negative or the percents are not within 0..100 together
 */
export function split(total: bigint, percent: SplitPercent): ClassTotals {
  const { participant, auditor } = percent;
  if (participant < 0n || auditor < 0n || participant + auditor > 100n) {
    throw new InputError(
      "split-invalid",
      `${participant}% and ${auditor}% leave no valid project share`,
    );
  }
  if (total < 0n) throw new InputError("amount-negative", `${total} base units cannot be split`);
  const participants = (total * participant) / 100n;
  const auditors = (total * auditor) / 100n;
  return { project: total - participants - auditors, participant: participants, auditor: auditors };
}

/**
 * Divides `total` by `shares` so that the parts add up exactly: each part is
 * the difference of two rounded-down cumulative sums.
 *
 * @throws InputError where the total or a share is negative, or all shares are zero
 */
export function divideByShares(total: bigint, shares: readonly bigint[]): bigint[] {
  const whole = shares.reduce((sum, share) => sum + share, 0n);
  if (total < 0n || whole <= 0n || shares.some((share) => share < 0n)) {
    throw new InputError("split-invalid", "shares are not negative, and one at least is positive");
  }
  let before = 0n;
  return shares.map((share) => {
    const after = before + share;
    const part = (total * after) / whole - (total * before) / whole;
    before = after;
    return part;
  });
}
