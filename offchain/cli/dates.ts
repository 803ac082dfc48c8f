/** Moments as people read and write them; always UTC, so that two people see the same. */
import { parseDuration } from "../domain/program/duration.ts";
import { usageError } from "./cli-error.ts";

/** `2026-01-31 12:00 UTC` */
export function dateTime(time: bigint): string {
  return `${new Date(Number(time)).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** `2026-01-31` */
export function day(time: bigint): string {
  return new Date(Number(time)).toISOString().slice(0, 10);
}

/** `2026-01-31T12:00:00.000Z`, for JSON. */
export function iso(time: bigint): string {
  return new Date(Number(time)).toISOString();
}

const DAY_MS = 86_400_000n;
const HOUR_MS = 3_600_000n;
const MINUTE_MS = 60_000n;

/** `in 12 days`, `3 hours ago`: rounded down to one unit. */
export function distance(time: bigint, now: bigint): string {
  const span = time < now ? now - time : time - now;
  const [count, unit] =
    span >= 2n * DAY_MS
      ? [span / DAY_MS, "day"]
      : span >= 2n * HOUR_MS
        ? [span / HOUR_MS, "hour"]
        : [span / MINUTE_MS, "minute"];
  const words = `${count} ${unit}${count === 1n ? "" : "s"}`;
  return span < MINUTE_MS ? "now" : time < now ? `${words} ago` : `in ${words}`;
}

/**
 * A moment on the command line: a length of time after `from` (`"30 days"`), or
 * a date with its offset (`2026-01-31T00:00:00Z`; a bare day begins at 00:00 UTC).
 *
 * @returns POSIX ms
 * @throws CliError `usage`
 */
export function parseMoment(text: string, from: bigint, option: string): bigint {
  const trimmed = text.trim().replace(/^\+/, "");
  if (/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(trimmed)) {
    const at = Date.parse(trimmed);
    if (!Number.isNaN(at)) return BigInt(at);
  }
  try {
    return from + parseDuration(trimmed);
  } catch {
    throw usageError(
      `${option}: "${text}" is neither a length of time nor a date`,
      'Write "30 days", "6 hours" or 2026-01-31T00:00:00Z.',
    );
  }
}
