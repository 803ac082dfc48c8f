import type { Constr, Data } from "./data.ts";
import { DataError } from "./data-error.ts";

type Build = (index: number, fields: readonly Data[]) => Constr;

/** Deeper than any state of ours by far, shallow enough for the call stack. */
const DEPTH_LIMIT = 256;
const INDEFINITE = 31;
const BREAK = 0xff;

/** Reads exactly one piece of Plutus data; see `decodeData`. */
export function readData(cbor: string, build: Build): Data {
  if (!/^(?:[0-9a-f]{2})+$/i.test(cbor)) {
    throw new DataError("data-cbor-malformed", "CBOR is given as hex, two digits a byte");
  }
  const reader = new Reader(cbor.toLowerCase(), build);
  const data = reader.data(0);
  reader.end();
  return data;
}

class Reader {
  readonly #hex: string;
  readonly #build: Build;
  #at = 0;

  constructor(hex: string, build: Build) {
    this.#hex = hex;
    this.#build = build;
  }

  data(depth: number): Data {
    if (depth > DEPTH_LIMIT) {
      throw new DataError("data-too-deep", `Data nests deeper than ${DEPTH_LIMIT}`, this.#at);
    }
    const start = this.#at;
    const lead = this.#byte();
    const major = lead >> 5;
    const info = lead & 31;
    if (major === 0) return this.#argument(info);
    if (major === 1) return -1n - this.#argument(info);
    if (major === 2) return this.#bytes(info);
    if (major === 4) return this.#items(info, depth);
    if (major === 5) return this.#map(info, depth);
    if (major === 6) return this.#tagged(this.#argument(info), start, depth);
    throw new DataError("data-cbor-not-plutus", `Major type ${major} is no Plutus data`, start);
  }

  end(): void {
    if (this.#at * 2 !== this.#hex.length) {
      throw new DataError("data-cbor-malformed", "Bytes follow the end of the data", this.#at);
    }
  }

  #tagged(tag: bigint, start: number, depth: number): Data {
    if (tag === 2n) return this.#magnitude();
    if (tag === 3n) return -1n - this.#magnitude();
    if (tag >= 121n && tag <= 127n) return this.#constr(Number(tag) - 121, depth);
    if (tag >= 1280n && tag <= 1400n) return this.#constr(Number(tag) - 1280 + 7, depth);
    if (tag === 102n) return this.#generalConstr(start, depth);
    throw new DataError("data-cbor-not-plutus", `Tag ${tag} is no Plutus data`, start);
  }

  #constr(index: number, depth: number): Constr {
    return this.#build(index, this.#items(this.#head(4, "a list of fields"), depth));
  }

  #generalConstr(start: number, depth: number): Constr {
    const length = this.#head(4, "a constructor's number and fields");
    if (length !== INDEFINITE && this.#argument(length) !== 2n) {
      throw new DataError("data-cbor-malformed", "A constructor is a number and fields", start);
    }
    const index = this.#argument(this.#head(0, "a constructor's number"));
    if (index > BigInt(Number.MAX_SAFE_INTEGER)) {
      throw new DataError("data-constructor-out-of-range", `No constructor ${index}`, start);
    }
    const constr = this.#constr(Number(index), depth);
    if (length === INDEFINITE && !this.#takesBreak()) {
      throw new DataError("data-cbor-malformed", "A constructor is a number and fields", start);
    }
    return constr;
  }

  #items(info: number, depth: number): Data[] {
    const items: Data[] = [];
    this.#repeat(info, () => items.push(this.data(depth + 1)));
    return items;
  }

  #map(info: number, depth: number): ReadonlyMap<Data, Data> {
    const map = new Map<Data, Data>();
    this.#repeat(info, () => {
      const start = this.#at;
      const key = this.data(depth + 1);
      // A Map would silently keep the last of the two.
      if (map.has(key)) throw new DataError("data-map-duplicate-key", "A key occurs twice", start);
      map.set(key, this.data(depth + 1));
    });
    return map;
  }

  #repeat(info: number, read: () => void): void {
    if (info === INDEFINITE) {
      while (!this.#takesBreak()) read();
      return;
    }
    const count = this.#argument(info);
    for (let done = 0n; done < count; done += 1n) read();
  }

  #magnitude(): bigint {
    const hex = this.#bytes(this.#head(2, "the bytes of a large integer"));
    return hex === "" ? 0n : BigInt(`0x${hex}`);
  }

  #bytes(info: number): string {
    if (info !== INDEFINITE) return this.#take(this.#argument(info));
    let hex = "";
    while (!this.#takesBreak())
      hex += this.#take(this.#argument(this.#head(2, "a chunk of bytes")));
    return hex;
  }

  /** Consumes a head of the major type and gives its additional information. */
  #head(major: number, what: string): number {
    const start = this.#at;
    const lead = this.#byte();
    if (lead >> 5 !== major) {
      throw new DataError("data-cbor-malformed", `Expected ${what}`, start);
    }
    return lead & 31;
  }

  #argument(info: number): bigint {
    if (info < 24) return BigInt(info);
    if (info > 27) {
      throw new DataError("data-cbor-malformed", "A length or number is missing", this.#at);
    }
    return BigInt(`0x${this.#take(BigInt(1 << (info - 24)))}`);
  }

  #byte(): number {
    return Number.parseInt(this.#take(1n), 16);
  }

  #take(bytes: bigint): string {
    const from = this.#at * 2;
    const to = BigInt(from) + bytes * 2n;
    if (to > BigInt(this.#hex.length)) {
      throw new DataError("data-cbor-malformed", "The data is cut off", this.#at);
    }
    this.#at += Number(bytes);
    return this.#hex.slice(from, Number(to));
  }

  #takesBreak(): boolean {
    if (Number.parseInt(this.#hex.slice(this.#at * 2, this.#at * 2 + 2), 16) !== BREAK)
      return false;
    this.#at += 1;
    return true;
  }
}
