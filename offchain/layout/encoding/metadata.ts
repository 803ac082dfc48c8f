/** Transaction metadata from JSON-able values, in the plain Shelley form. */
import { array, byteString, compareKeys, integer, map, textString } from "./cbor.ts";
import { blake2b256 } from "./hash.ts";

/** Longest text or byte string that metadata may hold. */
const LIMIT = 64;

/** Auxiliary data of the labels, in canonical order. @throws TypeError on values that metadata cannot hold */
export function encodeMetadata(metadata: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(metadata).map(([label, value]): [string, string] => {
    if (!/^\d+$/.test(label)) throw new TypeError(`metadata label "${label}" is not a number`);
    return [integer(BigInt(label)), encodeMetadatum(value)];
  });
  return map(entries.sort(([left], [right]) => compareKeys(left, right)));
}

/** What the body says of the auxiliary data. */
export function auxiliaryDataHash(auxiliaryData: string): string {
  return blake2b256(auxiliaryData);
}

function encodeMetadatum(value: unknown): string {
  if (typeof value === "bigint") return integer(value);
  if (typeof value === "number" && Number.isSafeInteger(value)) return integer(value);
  if (typeof value === "string") return encodeText(value);
  if (value instanceof Uint8Array && value.length <= LIMIT)
    return byteString(Buffer.from(value).toString("hex"));
  if (Array.isArray(value)) return array(value.map(encodeMetadatum));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]): [string, string] => [textString(key), encodeMetadatum(item)]);
    return map(entries.sort(([left], [right]) => compareKeys(left, right)));
  }
  throw new TypeError(`metadata cannot hold ${String(value)}`);
}

/** Texts above the limit become arrays of pieces, as CIP-20 does it. */
function encodeText(text: string): string {
  if (Buffer.byteLength(text, "utf8") <= LIMIT) return textString(text);
  const pieces: string[] = [];
  let piece = "";
  for (const character of text) {
    if (Buffer.byteLength(piece + character, "utf8") > LIMIT) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return array([...pieces, piece].map(textString));
}
