/** Tables for terminals and for Markdown. */

export interface Column<Line> {
  readonly title: string;
  readonly align: "left" | "right";
  cell(line: Line): string;
}

/** Thousands apart: 319,916. */
export function grouped(number: number): string {
  return String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Millions with one decimal: 108.3M. */
export function millions(number: number): string {
  return `${(number / 1e6).toFixed(1)}M`;
}

export function textTable<Line>(lines: readonly Line[], columns: readonly Column<Line>[]): string {
  const cells = cellsOf(lines, columns);
  const widths = columns.map((_, index) =>
    Math.max(...cells.map((line) => (line[index] ?? "").length)),
  );
  const pad = (cell: string, index: number) =>
    columns[index]?.align === "left"
      ? cell.padEnd(widths[index] ?? 0)
      : cell.padStart(widths[index] ?? 0);
  return cells.map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}

export function markdownTable<Line>(
  lines: readonly Line[],
  columns: readonly Column<Line>[],
): string {
  const [head = [], ...rest] = cellsOf(lines, columns);
  const rule = columns.map(({ align }) => (align === "left" ? "---" : "--:"));
  return [head, rule, ...rest].map((line) => `| ${line.join(" | ")} |`).join("\n");
}

function cellsOf<Line>(lines: readonly Line[], columns: readonly Column<Line>[]): string[][] {
  return [
    columns.map(({ title }) => title),
    ...lines.map((line) => columns.map((column) => column.cell(line))),
  ];
}
