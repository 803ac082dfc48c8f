/** Excerpts for the README: of a program that is run in the tests, and of what the demo prints. */
import { readFileSync } from "node:fs";

const QUICK_START = new URL("../../examples/quick-start/quick-start.ts", import.meta.url);

const fenced = (language: string, text: string) => `\`\`\`${language}\n${text.trim()}\n\`\`\``;

/** The quick start without its imports. */
export function quickStart(): string {
  const source = readFileSync(QUICK_START, "utf8");
  const lastImport = source.lastIndexOf("\nimport ");
  return fenced("ts", source.slice(source.indexOf("\n", lastImport + 1)));
}

/** What the demo prints about act I's first month, the months, and at its end. */
export function demoExcerpt(output: string): string {
  const lines = output.split("\n");
  const from = (start: string, count: number, skip = 0) => {
    const index = lines.findIndex((line) => line.startsWith(start));
    if (index < 0) throw new RangeError(`the demo does not print "${start}"`);
    return lines.slice(index + skip, index + skip + count);
  };
  const columns = lines.find((line) => /^action +items/.test(line)) ?? "";
  const firstMonth = from("Act I, on schedule", 30);
  const begin = firstMonth.findIndex((line) => line.includes("month 1: every manifest"));
  const end = firstMonth.findIndex((line) => line.includes("month 2:"));
  const months = lines.slice(lines.findIndex((line) => line.startsWith("Act I by month")));
  const table = months.slice(0, months.findIndex((line) => line.startsWith("└")) + 1);
  const last = lines.filter((line) => line.trim() !== "").at(-1) ?? "";
  return fenced(
    "text",
    [
      columns,
      "...",
      ...firstMonth.slice(begin, end),
      "...",
      ...table,
      "...",
      last.replace(/, [\d.]+ s$/, ""),
    ].join("\n"),
  );
}
