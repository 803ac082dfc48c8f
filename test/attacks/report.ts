/** The matrix as people read it: in the terminal, and in docs/security.md. */
import { CATALOGUE } from "./catalogue.ts";
import { CHOICES, KNOWN_DISAGREEMENTS } from "./exceptions.ts";
import type { Cell, Matrix } from "./matrix.ts";
import type { Score } from "./score.ts";

const MARKS: Readonly<Record<Cell["verdict"], string>> = {
  killed: "",
  "not applicable": "·",
  survived: "SURVIVED",
  unexercised: "?",
  "phase 1": "PHASE1",
  "wrong reason": "WRONG",
  "twin refused": "TWIN",
};

/** Rows are classes, columns endpoints; a number counts mutants killed. */
export function table(matrix: Matrix): string[][] {
  const rows = CATALOGUE.filter(({ number }) =>
    matrix.cells.some((cell) => cell.class === number),
  ).map(({ number, title }) => [
    `${number}`.padStart(2),
    ...matrix.endpoints.map((endpoint) =>
      mark(matrix.cells.find((cell) => cell.endpoint === endpoint && cell.class === number)),
    ),
    title,
  ]);
  return [["", ...matrix.endpoints, ""], ...rows];
}

function mark(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  return cell.verdict === "killed" ? `${cell.killed}` : `${MARKS[cell.verdict]}`;
}

export function asText(matrix: Matrix, score: Score | undefined, seconds: number): string {
  const rows = table(matrix);
  const short = (name: string) => name.replace(/^vault\./, "").replace(/^charter\./, "c.");
  const cells = rows.map((row, at) => (at === 0 ? row.map(short) : row));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? "").length)),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell.padStart(widths[column] ?? 0),
      )
      .join(" "),
  );
  return [
    ...lines,
    "",
    "A number counts mutants that are distinct by leaf and guard, all killed; · is not applicable:",
    ...reasons(matrix).map(([reason, where]) => `  · ${reason} (${where})`),
    "",
    ...faults(matrix),
    ...totals(matrix, score),
    `Time: ${seconds.toFixed(0)} s`,
  ].join("\n");
}

/** Why cells are empty: each reason once, with how many cells it empties. */
function reasons(matrix: Matrix): [string, string][] {
  const cells = matrix.cells.filter(({ verdict }) => verdict === "not applicable");
  const grouped = new Map<string, Cell[]>();
  for (const cell of cells)
    grouped.set(cell.reason ?? "", [...(grouped.get(cell.reason ?? "") ?? []), cell]);
  return [...grouped].map(([reason, all]) => {
    const classes = [...new Set(all.map((cell) => cell.class))].sort((one, other) => one - other);
    return [reason, `class ${classes.join(", ")}; ${all.length} cells`];
  });
}

function faults(matrix: Matrix): string[] {
  const lines = matrix.faults.map(
    ({ endpoint, variant, class: number, leaf, fate, guard, reason }) =>
      `  ${fate}: ${`${endpoint} ${variant}`.trim()}, class ${number}, ${leaf}${guard === "" ? "" : `, "${guard}"`}${reason === undefined ? "" : ` (${reason.split("\n", 1)[0]?.slice(0, 200)})`}`,
  );
  return lines.length === 0 ? [] : [`${lines.length} faults:`, ...lines, ""];
}

export function totals(matrix: Matrix, score: Score | undefined): string[] {
  const { mutants, killed, survived, phase1, twins, attempts } = matrix.totals;
  const cells = (verdict: Cell["verdict"]) =>
    matrix.cells.filter((cell) => cell.verdict === verdict).length;
  const { asked, disagreements } = matrix.second;
  const known = disagreements.filter(({ class: number }) =>
    KNOWN_DISAGREEMENTS.some((each) => each.class === number),
  ).length;
  return [
    `Mutants: ${mutants} distinct by leaf and guard (${attempts} transactions tried), ${killed} killed, ${survived} survived, ${phase1} refused by phase 1; ${twins} boundary twins accepted.`,
    `Cells: ${cells("killed")} killed, ${cells("not applicable")} not applicable, ${matrix.cells.length - cells("killed") - cells("not applicable")} neither. Guards seen to fire: ${Object.keys(matrix.guards).length}. Exceptions made by hand: ${CHOICES.length}.`,
    `Second implementation: asked about ${asked} of them, ${disagreements.length} disagreements${known > 0 ? `, ${known} of them known` : ""}.`,
    score === undefined
      ? "Source mutation: not run yet."
      : `Source mutation: ${score.killed} of ${score.sites} sites killed (${((100 * score.killed) / score.sites).toFixed(1)}%), at ${score.commit}.`,
  ];
}

export function asMarkdown(matrix: Matrix, score: Score | undefined): string {
  const [head = [], ...rows] = table(matrix);
  const short = (name: string) =>
    name
      .replace(/^vault\./, "")
      .replace(/^charter\./, "charter ")
      .replaceAll("_", " ");
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(["class", "attack", ...head.slice(1, -1).map(short)]),
    line(["--:", "---", ...head.slice(1, -1).map(() => "--:")]),
    ...rows.map((row) =>
      line([row[0]?.trim() ?? "", row[row.length - 1] ?? "", ...row.slice(1, -1)]),
    ),
    "",
    "Not applicable (`·`), and why:",
    "",
    ...reasons(matrix).map(([reason, where]) => `- ${reason} (${where})`),
    "",
    ...totals(matrix, score).map((each) => `${each}  `),
    ...(score === undefined || score.survivors.length === 0
      ? []
      : [
          "",
          "Source mutants that nothing noticed:",
          "",
          ...score.survivors.map(
            ({ file, line: at, change, argument }) =>
              `- \`${file}:${at}\` ${change}${argument === undefined ? "" : `: ${argument}`}`,
          ),
        ]),
  ].join("\n");
}
