/** What a vault will have vested at given moments: the series that charts and tables show. */
import type { Allotment, Terms } from "../../blueprint/generated.ts";
import { DAY } from "../time.ts";
import { type Progress, vested } from "../vault/schedule.ts";
import type { SeriesPoint } from "./chart.ts";

export interface Moment {
  readonly label: string;
  /** POSIX ms. */
  readonly at: bigint;
}

/** Month 0 to `count` of 30 days each after `start` (POSIX ms), as the reference counts them. */
export function monthsFrom(start: bigint, count: number): Moment[] {
  return Array.from({ length: count + 1 }, (_, month) => ({
    label: `month ${month}`,
    at: start + BigInt(month) * 30n * DAY,
  }));
}

/** Base units vested by each moment, of all the allotments together. */
export function vestedSeries(
  terms: Terms,
  progress: Progress,
  allotments: readonly Allotment[],
  moments: readonly Moment[],
): SeriesPoint[] {
  return moments.map(({ label, at }) => ({
    label,
    vested: allotments.reduce((sum, allotment) => sum + vested(terms, progress, allotment, at), 0n),
  }));
}
