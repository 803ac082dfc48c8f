/** CBOR in: any valid encoding, keeping the raw bytes of each item (hashes are taken over them). */

import { bytesToHex, concatBytes, hexToBytes } from "@noble/hashes/utils.js";

export type CborItem = { readonly raw: string } & (
  | { readonly kind: "integer"; readonly value: bigint }
  | { readonly kind: "bytes"; readonly hex: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "array"; readonly items: readonly CborItem[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [CborItem, CborItem])[] }
  | { readonly kind: "tag"; readonly tag: number; readonly item: CborItem }
  | { readonly kind: "simple"; readonly value: number }
);

/** Malformed CBOR, or CBOR of another shape than expected; `offset` in bytes where known. */
export class CborError extends Error {
  constructor(message: string, offset?: number) {
    super(offset === undefined ? message : `${message} at byte ${offset}`);
    this.name = "CborError";
  }
}

/** @throws CborError on malformed or trailing bytes */
export function readCbor(hex: string): CborItem {
  const reader = new Reader(hex);
  const item = reader.item();
  if (reader.offset !== reader.bytes.length) throw new CborError("trailing bytes", reader.offset);
  return item;
}

const INDEFINITE = -1n;
/** Deeper nesting than any transaction has; refused before the stack ends. */
const DEPTH = 512;

class Reader {
  readonly bytes: Uint8Array;
  offset = 0;
  private readonly hex: string;
  private depth = 0;

  constructor(hex: string) {
    this.hex = hex;
    if (!/^(?:[0-9a-f]{2})*$/.test(hex)) throw new CborError("not lower-case hex");
    this.bytes = hexToBytes(hex);
  }

  item(): CborItem {
    if (++this.depth > DEPTH) throw new CborError("nested too deeply", this.offset);
    const start = this.offset;
    const [major, argument] = this.head();
    const content = this.content(major, argument, start);
    this.depth--;
    return { ...content, raw: this.hex.slice(2 * start, 2 * this.offset) } as CborItem;
  }

  private content(major: number, argument: bigint, start: number) {
    switch (major) {
      case 0:
        return { kind: "integer", value: argument };
      case 1:
        return { kind: "integer", value: -1n - argument };
      case 2:
        return { kind: "bytes", hex: bytesToHex(this.chunks(2, argument)) };
      case 3:
        return { kind: "text", text: new TextDecoder().decode(this.chunks(3, argument)) };
      case 4:
        return { kind: "array", items: this.several(argument, () => this.item()) };
      case 5:
        return {
          kind: "map",
          entries: this.several(argument, () => [this.item(), this.item()] as const),
        };
      case 6:
        return { kind: "tag", tag: Number(argument), item: this.item() };
      default:
        if (argument === INDEFINITE) throw new CborError("unexpected break", start);
        return { kind: "simple", value: Number(argument) };
    }
  }

  private head(): [major: number, argument: bigint] {
    const first = this.take(1)[0] as number;
    const low = first & 31;
    if (low < 24) return [first >> 5, BigInt(low)];
    if (low === 31) {
      if (first >> 5 < 2 || first >> 5 === 6)
        throw new CborError("indefinite length out of place", this.offset - 1);
      return [first >> 5, INDEFINITE];
    }
    if (low > 27) throw new CborError("reserved length", this.offset - 1);
    const bytes = this.take(1 << (low - 24));
    return [first >> 5, BigInt(`0x${bytesToHex(bytes)}`)];
  }

  private chunks(major: number, length: bigint): Uint8Array {
    if (length !== INDEFINITE) return this.take(Number(length));
    const parts = this.several(INDEFINITE, () => {
      const [kind, size] = this.head();
      if (kind !== major || size === INDEFINITE)
        throw new CborError("chunk of another kind", this.offset);
      return this.take(Number(size));
    });
    return concatBytes(...parts);
  }

  private several<T>(count: bigint, read: () => T): T[] {
    const items: T[] = [];
    if (count === INDEFINITE) {
      while (this.bytes[this.offset] !== 0xff) items.push(read());
      this.offset++;
    } else {
      for (let index = 0n; index < count; index++) items.push(read());
    }
    return items;
  }

  private take(length: number): Uint8Array {
    const end = this.offset + length;
    if (end > this.bytes.length) throw new CborError("ends too early", this.offset);
    const bytes = this.bytes.subarray(this.offset, end);
    this.offset = end;
    return bytes;
  }
}

export function integerOf(item: CborItem): bigint {
  if (item.kind === "integer") return item.value;
  throw new CborError(`expected an integer, found ${item.kind}`);
}

export function bytesOf(item: CborItem): string {
  if (item.kind === "bytes") return item.hex;
  throw new CborError(`expected bytes, found ${item.kind}`);
}

export function arrayOf(item: CborItem): readonly CborItem[] {
  if (item.kind === "array") return item.items;
  throw new CborError(`expected an array, found ${item.kind}`);
}

/** The members of a set, written with or without tag 258. */
export function setOf(item: CborItem): readonly CborItem[] {
  return arrayOf(item.kind === "tag" && item.tag === 258 ? item.item : item);
}

export function mapOf(item: CborItem): readonly (readonly [CborItem, CborItem])[] {
  if (item.kind === "map") return item.entries;
  throw new CborError(`expected a map, found ${item.kind}`);
}

/** The value under an integer key of a map such as a transaction body. */
export function fieldOf(item: CborItem, key: bigint): CborItem | undefined {
  return mapOf(item).find(([name]) => name.kind === "integer" && name.value === key)?.[1];
}
