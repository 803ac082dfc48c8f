/** Printed reference tables in our compact form: a project's slug, then whole cents by column. */
import { CsvError, parse } from "csv-parse/sync";
import { InputError } from "../input-error.ts";

export interface PrintedTable {
  /** Names of the columns of cents, in order. */
  readonly columns: readonly string[];
  /** Cents by slug, in the order of the columns. */
  readonly rows: ReadonlyMap<string, readonly bigint[]>;
}

/** @throws InputError `csv-syntax`, or `amount-malformed` where a cell is no whole number of cents */
export function readPrintedTable(csv: string, file?: string): PrintedTable {
  const place = file === undefined ? {} : { file };
  let records: string[][];
  try {
    records = parse(csv, { bom: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputError("csv-syntax", error.message, place);
  }
  const [header = [], ...body] = records;
  const columns = header.slice(1);
  const rows = body.map(([slug = "", ...cells], index): [string, bigint[]] => [
    slug,
    cells.map((cell, position) => {
      if (/^\d{1,15}$/.test(cell)) return BigInt(cell);
      const column = columns[position] ?? position + 2;
      throw new InputError("amount-malformed", `"${cell}" is no number of cents`, {
        ...place,
        line: index + 2,
        column,
      });
    }),
  ]);
  return { columns, rows: new Map(rows) };
}
