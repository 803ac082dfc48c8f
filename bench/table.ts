/** The figures as a table, for terminals and for Markdown. */
import type { Row } from "./measure.ts";

export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
  cell(row: Row): string;
}

/** Thousands apart: 319,916. */
export function grouped(number: number): string {
  return String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ",");
}

const count = (number: number) => (number === 0 ? "" : grouped(number));

export const COLUMNS: readonly Column[] = [
  { title: "name", align: "left", cell: ({ name }) => name },
  { title: "items", align: "right", cell: ({ items }) => String(items) },
  { title: "mem", align: "right", cell: ({ mem }) => count(mem) },
  { title: "mem/item", align: "right", cell: ({ mem, items }) => count(mem / items) },
  { title: "steps (M)", align: "right", cell: ({ steps }) => (steps === 0 ? "" : (steps / 1e6).toFixed(1)) },
  { title: "bytes", align: "right", cell: ({ bytes }) => grouped(bytes) },
  { title: "fee", align: "right", cell: ({ fee }) => grouped(fee) },
  { title: "fee/item", align: "right", cell: ({ fee, items }) => grouped(fee / items) },
];

export function textTable(rows: readonly Row[], columns = COLUMNS): string {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => columns.map((column) => column.cell(row)))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => (line[index] ?? "").length)));
  return cells
    .map((line) =>
      line
        .map((cell, index) =>
          columns[index]?.align === "left"
            ? cell.padEnd(widths[index] ?? 0)
            : cell.padStart(widths[index] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
