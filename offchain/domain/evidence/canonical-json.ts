/** JSON in one form only, so that two people who hold the same document hash the same bytes. */
import { EvidenceError } from "./evidence-error.ts";

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * The canonical text (RFC 8785) of a value: no spaces, keys in the order of
 * their UTF-16 units, whole numbers only.
 *
 * @throws EvidenceError for what has no canonical form: fractions, undefined, lone surrogates
 */
export function canonicalJson(value: Json): string {
  if (typeof value === "string") return canonicalString(value);
  if (typeof value === "number") return canonicalNumber(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value !== "object") throw notCanonical(`${typeof value} is no JSON`);
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each)).join(",")}]`;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, each]) => `${canonicalString(key)}:${canonicalJson(each)}`).join(",")}}`;
}

function canonicalString(value: string): string {
  if (/\p{Surrogate}/u.test(value)) throw notCanonical("text holds half a character");
  return JSON.stringify(value);
}

function canonicalNumber(value: number): string {
  if (!Number.isSafeInteger(value) || Object.is(value, -0))
    throw notCanonical(`${value} is no whole number`);
  return String(value);
}

function notCanonical(reason: string): EvidenceError {
  return new EvidenceError(
    "evidence-not-canonical",
    `the document has no canonical form: ${reason}`,
  );
}
