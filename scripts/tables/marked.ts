/** Parts of Markdown pages that are made from code, between `<!-- name:start -->` and `<!-- name:end -->`. */

function markers(name: string): readonly [start: string, end: string] {
  return [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
}

/**
 * The page with what stands between the markers replaced.
 * @throws RangeError where the page does not have both markers once, in order
 */
export function withMarked(page: string, name: string, content: string): string {
  const [start, end] = markers(name);
  const [before, between, ...others] = page.split(start);
  const [old, after, ...more] = (between ?? "").split(end);
  if (
    before === undefined ||
    old === undefined ||
    after === undefined ||
    others.length + more.length > 0
  )
    throw new RangeError(`the page needs ${start} and ${end}, once each`);
  return `${before}${start}\n\n${content.trim()}\n\n${end}${after}`;
}

/** A Markdown table. Columns whose name ends with a colon are set to the right. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const right = columns.map((name) => name.endsWith(":"));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map((name) => name.replace(/:$/, ""))),
    `|${right.map((each) => (each ? "---:" : "---")).join("|")}|`,
    ...rows.map(line),
  ].join("\n");
}

/** Thousands apart: 319,916. */
export function grouped(number: number | bigint): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
