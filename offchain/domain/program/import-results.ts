/** The voting results of a Catalyst fund, as published, turned into a program's projects. */
import { CsvError, parse } from "csv-parse/sync";
import { formatAmount, parseMoney } from "../amount.ts";
import { describePlace, InputError, type Place } from "../input-error.ts";
import type { Project } from "./program.ts";
import { projectOf, sameName } from "./projects.ts";

/** A row that became no project, and why. */
export interface SkippedRow {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly title: string;
  readonly reason: string;
}

export interface ImportedResults {
  /** The funded proposals, in the order of the file. */
  readonly projects: readonly Project[];
  readonly skipped: readonly SkippedRow[];
  /** What looks wrong but stops nothing: each a sentence with its place. */
  readonly warnings: readonly string[];
  /** Base units of USD (6 decimals). */
  readonly funded: bigint;
}

const COLUMNS = {
  title: "Proposal",
  link: "Link to ideascale",
  yes: "YES",
  no: "NO",
  result: "Result",
  requested: "REQUESTED $",
  status: "STATUS",
  remaining: "FUND DEPLETION",
  reason: "Reason for not funded status",
} as const;

type Column = keyof typeof COLUMNS;

interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
  /** The filled cells, for the rows that are none of ours. */
  readonly filled: readonly string[];
}

/** Votes are printed in whole ADA, so a difference of two may be off by one. */
const VOTE_TOLERANCE = 1_000_000n;

/**
 * Reads the results of a fund: funded rows become projects, all others are listed.
 *
 * @param file name to show in errors
 * @throws InputError with file, line and column: `csv-syntax`, `csv-missing-column`, `csv-no-rows`,
 *   `duplicate-name`, `document-field` for an unknown status, and the codes of amounts
 */
export function importResults(csv: string, file?: string): ImportedResults {
  const rows = rowsOf(csv, file);
  const proposals = rows.filter(isProposal);
  refuseDuplicates(proposals, file);
  const funded = proposals.filter((row) => isFunded(row, file));
  if (funded.length === 0) {
    throw new InputError("csv-no-rows", "no proposal has the status FUNDED", fileOf(file));
  }
  const projects = withDistinctSlugs(funded.map((row) => projectAt(row, file)));
  return {
    projects,
    skipped: rows.filter((row) => !funded.includes(row)).map(skippedRow),
    warnings: [...depletionWarnings(proposals, file), ...voteWarnings(proposals, file)],
    funded: projects.reduce((sum, { funding }) => sum + funding, 0n),
  };
}

function rowsOf(csv: string, file: string | undefined): Row[] {
  const [header, ...records] = recordsOf(csv, file);
  if (header === undefined) throw new InputError("csv-no-rows", "the file is empty", fileOf(file));
  const positions = columnPositions(header.record, { ...fileOf(file), line: header.line });
  return records.map(({ line, record }) => ({
    line,
    cells: Object.fromEntries(
      Object.entries(positions).map(([name, position]) => [name, (record[position] ?? "").trim()]),
    ) as Row["cells"],
    filled: record.flatMap((cell, index) => {
      const name = header.record[index]?.trim() ?? "";
      return cell.trim() === "" ? [] : [`${name} ${cell.trim()}`];
    }),
  }));
}

interface CsvRecord {
  readonly line: number;
  readonly record: readonly string[];
}

function recordsOf(csv: string, file: string | undefined): CsvRecord[] {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(csv, {
      bom: true,
      info: true,
      skip_empty_lines: true,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? { line: error.lines } : {};
    throw new InputError("csv-syntax", error.message, { ...fileOf(file), ...line });
  }
  return records.map(({ record, info }) => ({ line: info.lines, record }));
}

function columnPositions(header: readonly string[], place: Place): Record<Column, number> {
  const positions = Object.entries(COLUMNS).map(([name, title]) => {
    const found = header.flatMap((each, index) => (sameName(each, title) ? [index] : []));
    if (found.length > 1)
      throw new InputError("csv-syntax", `the column "${title}" appears twice`, place);
    return [name, found[0] ?? -1] as const;
  });
  const missing = positions
    .filter(([, position]) => position < 0)
    .map(([name]) => `"${COLUMNS[name as Column]}"`);
  if (missing.length > 0) {
    throw new InputError("csv-missing-column", `the header has no ${missing.join(", ")}`, place);
  }
  return Object.fromEntries(positions) as Record<Column, number>;
}

function isProposal({ cells }: Row): boolean {
  return cells.title !== "" || cells.requested !== "" || cells.status !== "";
}

function isFunded({ line, cells }: Row, file: string | undefined): boolean {
  if (cells.status === "FUNDED" || cells.status === "NOT FUNDED") return cells.status === "FUNDED";
  const place = { ...fileOf(file), line, column: COLUMNS.status };
  throw new InputError(
    "document-field",
    `"${cells.status}" is neither FUNDED nor NOT FUNDED`,
    place,
    {
      advice: "Correct the status, or remove the row.",
    },
  );
}

function projectAt(row: Row, file: string | undefined): Project {
  const { title, link } = row.cells;
  const place = { ...fileOf(file), line: row.line };
  if (title === "") {
    throw new InputError(
      "document-field",
      "a funded row names no proposal",
      { ...place, column: COLUMNS.title },
      {
        advice: "Name the proposal, or remove the row.",
      },
    );
  }
  const funding = dollarsAt(row, "requested", file);
  if (funding === 0n) {
    throw new InputError("amount-malformed", "a funded proposal asks for more than $0", {
      ...place,
      column: COLUMNS.requested,
    });
  }
  return projectOf(
    title.replace(/\s+/g, " "),
    funding,
    /^https?:\/\/\S+$/.test(link) ? link : undefined,
  );
}

function dollarsAt(row: Row, column: "requested" | "remaining", file: string | undefined): bigint {
  const place = { ...fileOf(file), line: row.line, column: COLUMNS[column] };
  const { currency, amount } = parseMoney(row.cells[column], place);
  if (currency !== "USD")
    throw new InputError("amount-malformed", `${row.cells[column]} is not in $`, place);
  if (amount < 0n)
    throw new InputError("amount-negative", `${row.cells[column]} is negative`, place);
  return amount;
}

function skippedRow(row: Row): SkippedRow {
  const { line, cells } = row;
  if (!isProposal(row)) {
    const content = row.filled.length === 0 ? "nothing" : row.filled.join(", ");
    return { line, title: "", reason: `stray row without a proposal: holds ${content}` };
  }
  const reason = cells.reason === "" ? "not funded" : `not funded: ${cells.reason}`;
  return { line, title: cells.title, reason };
}

function refuseDuplicates(rows: readonly Row[], file: string | undefined): void {
  rows.forEach((row, index) => {
    const earlier = rows
      .slice(0, index)
      .find(({ cells }) => sameName(cells.title, row.cells.title));
    if (earlier === undefined || row.cells.title === "") return;
    const place = { ...fileOf(file), line: row.line, column: COLUMNS.title };
    throw new InputError(
      "duplicate-name",
      `"${row.cells.title}" stands in line ${earlier.line} already`,
      place,
    );
  });
}

/** Titles that differ only in signs make the same slug: later ones are numbered. */
function withDistinctSlugs(projects: readonly Project[]): Project[] {
  const taken = new Set<string>();
  return projects.map((project) => {
    let title = project.title;
    for (let count = 2; taken.has(projectOf(title, project.funding).slug); count++) {
      title = `${count} ${project.title}`;
    }
    const distinct = projectOf(title, project.funding, project.link);
    taken.add(distinct.slug);
    return { ...distinct, title: project.title };
  });
}

/** The fund's column of what is left must fall by each funded amount and by nothing else. */
function depletionWarnings(rows: readonly Row[], file: string | undefined): string[] {
  let left: bigint | undefined;
  return rows.flatMap((row) => {
    const spent = isFunded(row, file) ? dollarsAt(row, "requested", file) : 0n;
    const printed = row.cells.remaining === "" ? undefined : dollarsAt(row, "remaining", file);
    const expected = left === undefined ? undefined : left - spent;
    left = printed ?? expected;
    if (expected === undefined || printed === undefined || printed === expected) return [];
    const place = describePlace({ ...fileOf(file), line: row.line, column: COLUMNS.remaining });
    return [`${place}: ${dollars(printed)} is left, but ${dollars(expected)} should be`];
  });
}

function voteWarnings(rows: readonly Row[], file: string | undefined): string[] {
  return rows.flatMap(({ line, cells }) => {
    if ([cells.yes, cells.no, cells.result].includes("")) return [];
    const votes = (column: "yes" | "no" | "result") =>
      parseMoney(cells[column], { ...fileOf(file), line, column: COLUMNS[column] }).amount;
    const difference = votes("yes") - votes("no") - votes("result");
    if (difference <= VOTE_TOLERANCE && difference >= -VOTE_TOLERANCE) return [];
    const place = describePlace({ ...fileOf(file), line, column: COLUMNS.result });
    return [`${place}: ${cells.result} is not ${cells.yes} less ${cells.no}`];
  });
}

const dollars = (amount: bigint): string => `$${formatAmount(amount, { grouped: true })}`;
const fileOf = (file: string | undefined): Place => (file === undefined ? {} : { file });
