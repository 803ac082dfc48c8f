/** Tables and lists for people. */
import Table from "cli-table3";
import colors from "picocolors";

export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
  /** Longer cells are cut, with an ellipsis. */
  readonly limit?: number;
}

const BARE = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
};

/** Rows under titles, without lines: it can be read, and cut with `awk`. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const made = new Table({
    chars: BARE,
    head: columns.map(({ title }) => colors.bold(title)),
    colAligns: columns.map(({ align }) => align ?? "left"),
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
  });
  made.push(...rows.map((row) => row.map((cell, index) => cut(cell, columns[index]?.limit))));
  return trimmed(made.toString());
}

/** `name  value` lines, names aligned. */
export function facts(entries: readonly (readonly [name: string, value: string])[]): string {
  const width = Math.max(0, ...entries.map(([name]) => name.length));
  return entries
    .map(([name, value]) => `${colors.dim(name.padEnd(width))}  ${value}`.trimEnd())
    .join("\n");
}

export function heading(text: string): string {
  return colors.bold(text);
}

/** Paragraphs with an empty line between them; empty ones vanish. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}

/** `1 project`, `24 projects` */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

function cut(text: string, limit: number | undefined): string {
  return limit !== undefined && text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}

function trimmed(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}
