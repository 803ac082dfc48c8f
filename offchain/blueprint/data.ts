/**
 * Plutus data and its two CBOR forms.
 *
 * The encoder is our own because general CBOR libraries encode all lists of a
 * document one way. The builtin `serialise_data` mixes indefinite lists,
 * definite maps and byte strings in chunks of 64, and what is hashed on chain
 * has to come out bit by bit.
 */
import { DataError } from "./data-error.ts";
import { readData } from "./data-reader.ts";

/** Constructor number `index` (from 0) applied to its fields. */
export class Constr {
  readonly index: number;
  readonly fields: readonly Data[];

  constructor(index: number, fields: readonly Data[]) {
    this.index = index;
    this.fields = fields;
  }
}

/** Integer, bytes (lower-case hex), list, constructor, or map in the order of its entries. */
export type Data = bigint | string | readonly Data[] | Constr | ReadonlyMap<Data, Data>;

/**
 * Canonical CBOR in hex, for datums and redeemers in transactions: definite
 * lengths, shortest heads, bytes beyond 64 in chunks of 64. Map entries keep
 * their order, which is part of the value.
 *
 * @throws DataError when bytes are not hex or a constructor number is no whole number.
 */
export function encodeData(data: Data): string {
  return encode(data, definiteItems);
}

/**
 * The bytes, in hex, that the builtin `serialise_data` yields: what is hashed on
 * chain. As `encodeData`, except that lists and fields are of indefinite length
 * unless they are empty.
 *
 * @throws DataError as `encodeData`.
 */
export function serialiseData(data: Data): string {
  return encode(data, indefiniteItems);
}

/**
 * Reads CBOR in hex, of definite or indefinite lengths.
 *
 * @throws DataError when it is not exactly one piece of Plutus data.
 */
export function decodeData(cbor: string): Data {
  return readData(cbor, (index, fields) => new Constr(index, fields));
}

type Items = (items: readonly string[]) => string;

const CHUNK_DIGITS = 128;
const BREAK = "ff";
const HEX = /^(?:[0-9a-f]{2})*$/;
const LARGEST_HEAD = (1n << 64n) - 1n;

function encode(data: Data, items: Items): string {
  if (typeof data === "bigint") return encodeInteger(data);
  if (typeof data === "string") return encodeBytes(data);
  if (data instanceof Constr) return encodeConstr(data, items);
  if (data instanceof Map) return encodeMap(data, items);
  return items((data as readonly Data[]).map((item) => encode(item, items)));
}

function encodeConstr({ index, fields }: Constr, items: Items): string {
  const encoded = items(fields.map((field) => encode(field, items)));
  if (!Number.isSafeInteger(index) || index < 0) {
    throw new DataError("data-constructor-out-of-range", `There is no constructor ${index}`);
  }
  if (index < 7) return head(6, BigInt(121 + index)) + encoded;
  if (index < 128) return head(6, BigInt(1280 + index - 7)) + encoded;
  return head(6, 102n) + head(4, 2n) + head(0, BigInt(index)) + encoded;
}

function encodeMap(map: ReadonlyMap<Data, Data>, items: Items): string {
  const entries = [...map].map(([key, value]) => encode(key, items) + encode(value, items));
  return head(5, BigInt(map.size)) + entries.join("");
}

function definiteItems(items: readonly string[]): string {
  return head(4, BigInt(items.length)) + items.join("");
}

function indefiniteItems(items: readonly string[]): string {
  return items.length === 0 ? head(4, 0n) : `9f${items.join("")}${BREAK}`;
}

function encodeInteger(value: bigint): string {
  const magnitude = value < 0n ? -1n - value : value;
  if (magnitude <= LARGEST_HEAD) return head(value < 0n ? 1 : 0, magnitude);
  const digits = magnitude.toString(16);
  const bytes = digits.length % 2 === 0 ? digits : `0${digits}`;
  return head(6, value < 0n ? 3n : 2n) + encodeBytes(bytes);
}

function encodeBytes(hex: string): string {
  if (!HEX.test(hex)) {
    throw new DataError("data-bytes-malformed", `Not bytes in hex: "${hex.slice(0, 80)}"`);
  }
  if (hex.length <= CHUNK_DIGITS) return chunk(hex);
  const chunks: string[] = [];
  for (let at = 0; at < hex.length; at += CHUNK_DIGITS) {
    chunks.push(chunk(hex.slice(at, at + CHUNK_DIGITS)));
  }
  return `5f${chunks.join("")}${BREAK}`;
}

function chunk(hex: string): string {
  return head(2, BigInt(hex.length / 2)) + hex;
}

function head(major: number, argument: bigint): string {
  const lead = major << 5;
  if (argument < 24n) return hexByte(lead + Number(argument));
  const [extra, digits]: readonly [number, number] =
    argument < 1n << 8n
      ? [24, 2]
      : argument < 1n << 16n
        ? [25, 4]
        : argument < 1n << 32n
          ? [26, 8]
          : [27, 16];
  return hexByte(lead + extra) + argument.toString(16).padStart(digits, "0");
}

function hexByte(value: number): string {
  return value.toString(16).padStart(2, "0");
}
