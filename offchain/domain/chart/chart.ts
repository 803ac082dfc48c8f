/** Schedules for the terminal: a table of months, and bars that show how much has vested. */
import { formatCents } from "../amount.ts";

/** What stands at one moment, cumulative, in base units. */
export interface SeriesPoint {
  /** Shown as it is: `month 3`, `2026-01-31`. */
  readonly label: string;
  readonly vested: bigint;
  /** Left out where only a forecast is shown. */
  readonly claimed?: bigint;
}

export interface ChartOptions {
  /** Cells of a full bar (default 40). */
  readonly width?: number;
  /** What a full bar stands for in base units; by default the largest vested amount. */
  readonly total?: bigint;
  /** Plain characters instead of block elements. */
  readonly ascii?: boolean;
}

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** Rows `month  vested  claimed  share`, right-aligned, under a header. */
export function renderTable(series: readonly SeriesPoint[], total = largest(series)): string {
  const claimed = series.some((point) => point.claimed !== undefined);
  const rows = [
    ["", "vested", ...(claimed ? ["claimed"] : []), "share"],
    ...series.map((point) => [
      point.label,
      formatCents(point.vested),
      ...(claimed ? [point.claimed === undefined ? "" : formatCents(point.claimed)] : []),
      share(point.vested, total),
    ]),
  ];
  return aligned(rows);
}

/** One bar a point: `month 1  ████▌      11.3%  66,172.73`; with claims, the claimed part is the darker one. */
export function renderChart(series: readonly SeriesPoint[], options: ChartOptions = {}): string {
  const total = options.total ?? largest(series);
  const width = options.width ?? 40;
  const rows = series.map((point) => [
    point.label,
    share(point.vested, total),
    formatCents(point.vested),
    bar(point, total, width, options.ascii ?? false),
  ]);
  return aligned(rows, [0, 3]);
}

/** `11.3%`: rounded down to a tenth, so that 100% is said of the whole only. */
export function share(part: bigint, total: bigint): string {
  if (total === 0n) return "–";
  const tenths = (part * 1000n) / total;
  return `${tenths / 10n}.${tenths % 10n}%`;
}

function bar(
  { vested, claimed = 0n }: SeriesPoint,
  total: bigint,
  width: number,
  ascii: boolean,
): string {
  const cells = (amount: bigint) =>
    total === 0n ? 0 : Number((amount * BigInt(width) * 8n) / total);
  const full = Math.floor(cells(vested) / 8);
  const taken = Math.min(full, Math.floor(cells(claimed) / 8));
  const [dark, light, rest] = ascii
    ? ["=", "-", ""]
    : ["█", claimed > 0n ? "▒" : "█", EIGHTHS[cells(vested) % 8] ?? ""];
  return `${dark.repeat(taken)}${light.repeat(full - taken)}${claimed > 0n ? "" : rest}`;
}

function aligned(rows: readonly (readonly string[])[], left: readonly number[] = [0]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          left.includes(column)
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function largest(series: readonly SeriesPoint[]): bigint {
  const [most = 0n] = series
    .map(({ vested }) => vested)
    .sort((one, other) => (one > other ? -1 : 1));
  return most;
}
