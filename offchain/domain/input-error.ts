import { CairnError } from "../errors.ts";

/** Where in somebody's file a mistake sits; lines and columns count from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  /** A character position, or the name of a CSV column. */
  readonly column?: number | string;
  /** Path of the field, as the file writes it: `tranches[2].weight`. */
  readonly field?: string;
}

export type InputCode =
  | "amount-malformed"
  | "amount-negative"
  | "amount-too-large"
  | "amount-too-precise"
  | "split-invalid"
  | "duration-malformed"
  | "document-syntax"
  | "document-field"
  | "document-unknown-field"
  | "program-inconsistent"
  | "csv-syntax"
  | "csv-missing-column"
  | "csv-no-rows"
  | "duplicate-name";

/** Something that a person wrote cannot be read; `place` says where. */
export class InputError extends CairnError {
  readonly place: Place;

  constructor(
    code: InputCode,
    message: string,
    place: Place = {},
    options: { readonly advice?: string; readonly details?: readonly string[] } = {},
  ) {
    const where = describePlace(place);
    super({
      code,
      message: where === "" ? message : `${where}: ${message}`,
      advice: options.advice ?? ADVICE[code],
      docs: "docs/program.md",
      details: options.details,
    });
    this.place = place;
  }
}

/** `program.toml:12:3, field tranches[0].weight`, with what is known of it. */
export function describePlace(place: Place): string {
  const column = typeof place.column === "number" ? `:${place.column}` : "";
  const position =
    place.file === undefined
      ? place.line === undefined
        ? ""
        : `line ${place.line}${column}`
      : `${place.file}${place.line === undefined ? "" : `:${place.line}${column}`}`;
  const names = [
    typeof place.column === "string" ? `column "${place.column}"` : "",
    place.field === undefined ? "" : `field ${place.field}`,
  ];
  return [position, ...names].filter((part) => part !== "").join(", ");
}

const ADVICE: Readonly<Record<InputCode, string>> = {
  "amount-malformed": 'Write a decimal number such as "7500" or "7,500.25".',
  "amount-negative": "Write an amount of zero or more.",
  "amount-too-large": "Ledgers hold at most 9,223,372,036,854,775,807 base units of a token.",
  "amount-too-precise": "Write no more decimals than the token has.",
  "split-invalid": "Percentages are whole, not negative, and add up to at most 100.",
  "duration-malformed": 'Write a number and a unit: "30 days", "6 hours", "90 minutes".',
  "document-syntax": "Correct the TOML; `cairn program init` writes a valid file to compare with.",
  "document-field": "Correct the field; `cairn program init` writes a valid file to compare with.",
  "document-unknown-field": "Remove the field, or correct its spelling.",
  "program-inconsistent": "Correct the two places so that they agree.",
  "csv-syntax": "Export the file again as comma-separated values with double quotes.",
  "csv-missing-column": "Export the file again with its header row and all columns.",
  "csv-no-rows": "Check that the file is the voting result and not empty.",
  "duplicate-name": "Give every project a name of its own.",
};
