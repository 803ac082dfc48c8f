/**
 * The part of CBOR (RFC 8949) that COSE messages use: integers, byte and text
 * strings, arrays, maps, tags, booleans and null. Plutus data has its own
 * reader in blueprint/data.ts.
 */
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { concatBytes } from "./hex.ts";
import { KeyError } from "./key-error.ts";

export class CborTag {
  constructor(
    readonly tag: bigint,
    readonly value: Cbor,
  ) {}
}

/** Entries in the order of the encoding. */
export class CborMap {
  constructor(readonly entries: readonly (readonly [Cbor, Cbor])[]) {}

  /** Value under an integer or text key. */
  get(key: bigint | string): Cbor | undefined {
    return this.entries.find(([each]) => each === key)?.[1];
  }
}

export type Cbor =
  | bigint
  | string
  | Uint8Array
  | readonly Cbor[]
  | CborMap
  | CborTag
  | boolean
  | null;

const DEPTH_LIMIT = 16;
const BREAK = 0xff;

/** Definite lengths, shortest heads; maps in the order given. */
export function encodeCbor(value: Cbor): Uint8Array {
  if (typeof value === "bigint") return value >= 0n ? head(0, value) : head(1, -1n - value);
  if (typeof value === "string") return string(3, utf8ToBytes(value));
  if (value instanceof Uint8Array) return string(2, value);
  if (value === null) return Uint8Array.of(0xf6);
  if (typeof value === "boolean") return Uint8Array.of(value ? 0xf5 : 0xf4);
  if (value instanceof CborTag) return concatBytes(head(6, value.tag), encodeCbor(value.value));
  if (value instanceof CborMap) {
    const parts = value.entries.flatMap(([key, each]) => [encodeCbor(key), encodeCbor(each)]);
    return concatBytes(head(5, BigInt(value.entries.length)), ...parts);
  }
  return concatBytes(head(4, BigInt(value.length)), ...value.map(encodeCbor));
}

/** Head and content of a byte string: `bstr` in the terms of COSE. */
export function encodeBytes(bytes: Uint8Array): Uint8Array {
  return string(2, bytes);
}

/**
 * Reads exactly one value.
 *
 * @throws KeyError `cbor-malformed`: cut off, trailing bytes, duplicate map keys, floats, nested too deep
 */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const reader = new Reader(bytes);
  const value = reader.value(0);
  if (reader.position !== bytes.length) throw malformed("bytes follow the value");
  return value;
}

class Reader {
  position = 0;

  constructor(private readonly bytes: Uint8Array) {}

  value(depth: number): Cbor {
    if (depth > DEPTH_LIMIT) throw malformed("nested too deep");
    const initial = this.byte();
    const major = initial >> 5;
    const argument = this.argument(initial & 0x1f, major);
    switch (major) {
      case 0:
        return required(argument);
      case 1:
        return -1n - required(argument);
      case 2:
        return this.take(required(argument));
      case 3:
        return text(this.take(required(argument)));
      case 4:
        return this.items(argument, () => this.value(depth + 1));
      case 5:
        return new CborMap(
          unique(
            this.items(argument, () => [this.value(depth + 1), this.value(depth + 1)] as const),
          ),
        );
      case 6:
        return new CborTag(required(argument), this.value(depth + 1));
      default:
        return simple(initial);
    }
  }

  private items<T>(count: bigint | undefined, next: () => T): T[] {
    const found: T[] = [];
    while (count === undefined ? !this.ended() : BigInt(found.length) < count) found.push(next());
    return found;
  }

  private ended(): boolean {
    if (this.bytes[this.position] !== BREAK) return false;
    this.position += 1;
    return true;
  }

  private argument(info: number, major: number): bigint | undefined {
    if (info < 24 || major === 7) return BigInt(info);
    if (info === 31) return undefined;
    if (info > 27) throw malformed("reserved length");
    return this.take(1n << BigInt(info - 24)).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  }

  private take(length: bigint): Uint8Array {
    const end = BigInt(this.position) + length;
    if (end > BigInt(this.bytes.length)) throw malformed("cut off");
    const slice = this.bytes.slice(this.position, Number(end));
    this.position = Number(end);
    return slice;
  }

  private byte(): number {
    const byte = this.bytes[this.position];
    if (byte === undefined) throw malformed("cut off");
    this.position += 1;
    return byte;
  }
}

function required(argument: bigint | undefined): bigint {
  if (argument === undefined) throw malformed("indefinite strings are not supported");
  return argument;
}

function simple(initial: number): boolean | null {
  if (initial === 0xf4 || initial === 0xf5) return initial === 0xf5;
  if (initial === 0xf6) return null;
  throw malformed("floats and other simple values are not supported");
}

function unique(entries: (readonly [Cbor, Cbor])[]): (readonly [Cbor, Cbor])[] {
  const keys = entries.map(([key]) => {
    if (typeof key !== "bigint" && typeof key !== "string")
      throw malformed("map keys are integers or text");
    return `${typeof key}:${key}`;
  });
  if (new Set(keys).size !== keys.length) throw malformed("a map key appears twice");
  return entries;
}

function text(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw malformed("text is not UTF-8");
  }
}

function string(major: 2 | 3, bytes: Uint8Array): Uint8Array {
  return concatBytes(head(major, BigInt(bytes.length)), bytes);
}

function head(major: number, argument: bigint): Uint8Array {
  const type = major << 5;
  if (argument < 24n) return Uint8Array.of(type | Number(argument));
  const [info, length] =
    argument < 1n << 8n
      ? [24, 1]
      : argument < 1n << 16n
        ? [25, 2]
        : argument < 1n << 32n
          ? [26, 4]
          : [27, 8];
  const bytes = new Uint8Array(1 + length);
  bytes[0] = type | info;
  for (let index = length; index > 0; index--) {
    bytes[index] = Number((argument >> BigInt(8 * (length - index))) & 0xffn);
  }
  return bytes;
}

function malformed(reason: string): KeyError {
  return new KeyError("cbor-malformed", `the CBOR cannot be read: ${reason}`);
}
