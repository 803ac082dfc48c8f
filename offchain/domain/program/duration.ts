/** Lengths of time as people write them, in whole milliseconds. */
import { InputError, type Place } from "../input-error.ts";

const UNITS = [
  ["day", 86_400_000n],
  ["hour", 3_600_000n],
  ["minute", 60_000n],
  ["second", 1_000n],
] as const;

const DURATION = /^(\d{1,9}) (day|hour|minute|second)s?$/;

/**
 * `"30 days"`, `"6 hours"`, `"1 day"`: milliseconds.
 *
 * @throws InputError `duration-malformed`
 */
export function parseDuration(text: string, place: Place = {}): bigint {
  const [, count, unit] = DURATION.exec(text.trim()) ?? [];
  const length = UNITS.find(([name]) => name === unit)?.[1];
  if (count === undefined || length === undefined) {
    throw new InputError("duration-malformed", `"${text}" is not a length of time`, place);
  }
  return BigInt(count) * length;
}

/** The longest unit that expresses the length exactly: 7,200,000 ms are `"2 hours"`. */
export function formatDuration(milliseconds: bigint): string {
  const [name, length] = UNITS.find(([, each]) => milliseconds % each === 0n) ?? ["ms", 1n];
  const count = milliseconds / length;
  return name === "ms" ? `${count} ms` : `${count} ${name}${count === 1n ? "" : "s"}`;
}

/** A moment of a program: so long after its start, or a date. */
export type Moment =
  | { readonly type: "after-start"; readonly milliseconds: bigint }
  | { readonly type: "date"; readonly at: bigint };

/** POSIX ms of a moment of a program that starts at `start` (POSIX ms). */
export function resolveMoment(moment: Moment, start: bigint): bigint {
  return moment.type === "date" ? moment.at : start + moment.milliseconds;
}
