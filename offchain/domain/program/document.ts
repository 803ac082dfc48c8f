/** Reading a TOML document against a schema, so that every complaint names file, line and field. */
import { parse, TomlError } from "smol-toml";
import type { z } from "zod";
import { InputError, type Place } from "../input-error.ts";
import { type FieldPath, placeOf } from "./toml-places.ts";

/** The most characters a document may have; larger ones are no programs. */
export const DOCUMENT_LIMIT = 1_000_000;

type Issue = z.core.$ZodIssue;

/**
 * The document's value.
 *
 * @param file name to show in errors
 * @throws InputError `document-syntax`, `document-field` or `document-unknown-field`,
 *   with the first complaint as message and the others as details
 */
export function readDocument<Output>(
  source: string,
  schema: z.ZodType<Output>,
  file?: string,
): Output {
  const text = source.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const result = schema.safeParse(parseToml(text, file), { reportInput: true });
  if (result.success) return result.data;
  const complaints = result.error.issues.flatMap((issue) => complaintsOf(issue, [], text, file));
  const [first, ...others] = complaints.toSorted(
    (one, other) => (one.place.line ?? 0) - (other.place.line ?? 0),
  );
  if (first === undefined)
    throw new InputError("document-field", "the document is not valid", { ...fileOf(file) });
  throw new InputError(first.code, first.message, first.place, {
    details: others.map((each) => new InputError(each.code, each.message, each.place).message),
  });
}

function parseToml(text: string, file: string | undefined): unknown {
  if (text.length > DOCUMENT_LIMIT) {
    throw new InputError(
      "document-syntax",
      `the document has more than ${DOCUMENT_LIMIT} characters`,
      fileOf(file),
    );
  }
  try {
    return parse(text, { integersAsBigInt: true });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "") ?? "";
    throw new InputError("document-syntax", reason, {
      ...fileOf(file),
      line: error.line,
      column: error.column,
    });
  }
}

interface Complaint {
  readonly code: "document-field" | "document-unknown-field";
  readonly message: string;
  readonly place: Place;
}

function complaintsOf(
  issue: Issue,
  outer: FieldPath,
  text: string,
  file: string | undefined,
): Complaint[] {
  const path: FieldPath = [
    ...outer,
    ...issue.path.map((part) => (typeof part === "number" ? part : String(part))),
  ];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      code: "document-unknown-field",
      message: `there is no field "${key}" here`,
      place: placeOf(text, [...path, key], file),
    }));
  }
  const nested = issue.code === "invalid_union" ? deepest(issue.errors) : undefined;
  if (nested !== undefined) return nested.flatMap((each) => complaintsOf(each, path, text, file));
  return [
    { code: "document-field", message: messageOf(issue, path), place: placeOf(text, path, file) },
  ];
}

/** Of the alternatives of a union, the one that the document came closest to. */
function deepest(alternatives: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return alternatives.find(
    (issues) =>
      issues.length > 0 && issues.every((issue) => issue.path.length > 0 && !isMissing(issue)),
  );
}

function isMissing(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.input === undefined;
}

function messageOf(issue: Issue, path: FieldPath): string {
  return isMissing(issue) && path.length > 0 ? "the field is missing" : issue.message;
}

const fileOf = (file: string | undefined): Place => (file === undefined ? {} : { file });
