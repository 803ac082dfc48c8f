/**
 * Plutus data as the machine handles it: lists are linked, so that taking a head
 * or a tail costs nothing, and maps keep duplicate keys, as hostile ones may have.
 */

import { byteString, integer } from "../../../offchain/layout/encoding/cbor.ts";
import { bytesOf, type CborItem, integerOf } from "../../../offchain/layout/encoding/cbor-read.ts";

export interface Cell<Element> {
  readonly head: Element;
  readonly tail: List<Element>;
}
export type List<Element> = Cell<Element> | null;

export interface Constr {
  readonly kind: "constr";
  readonly tag: bigint;
  readonly fields: List<Plutus>;
}
export interface PlutusMap {
  readonly kind: "map";
  readonly pairs: List<Pair<Plutus, Plutus>>;
}
export interface PlutusList {
  readonly kind: "list";
  readonly items: List<Plutus>;
}
export interface Int {
  readonly kind: "int";
  readonly value: bigint;
}
export interface Bytes {
  readonly kind: "bytes";
  /** Lower-case hex. */
  readonly value: string;
}
export type Plutus = Constr | PlutusMap | PlutusList | Int | Bytes;

export interface Pair<Left, Right> {
  readonly first: Left;
  readonly second: Right;
}

export function listOf<Element>(elements: readonly Element[]): List<Element> {
  let list: List<Element> = null;
  for (let index = elements.length - 1; index >= 0; index--)
    list = { head: elements[index] as Element, tail: list };
  return list;
}

export function elementsOf<Element>(list: List<Element>): Element[] {
  const elements: Element[] = [];
  for (let rest = list; rest !== null; rest = rest.tail) elements.push(rest.head);
  return elements;
}

export const int = (value: bigint | number): Int => ({ kind: "int", value: BigInt(value) });
export const bytes = (value: string): Bytes => ({ kind: "bytes", value });
export const list = (items: readonly Plutus[]): PlutusList => ({
  kind: "list",
  items: listOf(items),
});
export const constr = (tag: number, ...fields: readonly Plutus[]): Constr => ({
  kind: "constr",
  tag: BigInt(tag),
  fields: listOf(fields),
});
export const map = (pairs: readonly (readonly [Plutus, Plutus])[]): PlutusMap => ({
  kind: "map",
  pairs: listOf(pairs.map(([first, second]) => ({ first, second }))),
});

export function equal(left: Plutus, right: Plutus): boolean {
  if (left === right) return true;
  switch (left.kind) {
    case "int":
      return right.kind === "int" && left.value === right.value;
    case "bytes":
      return right.kind === "bytes" && left.value === right.value;
    case "list":
      return right.kind === "list" && same(left.items, right.items, equal);
    case "map":
      return (
        right.kind === "map" &&
        same(
          left.pairs,
          right.pairs,
          (one, other) => equal(one.first, other.first) && equal(one.second, other.second),
        )
      );
    case "constr":
      return (
        right.kind === "constr" && left.tag === right.tag && same(left.fields, right.fields, equal)
      );
  }
}

function same<Element>(
  left: List<Element>,
  right: List<Element>,
  alike: (one: Element, other: Element) => boolean,
): boolean {
  let [one, other] = [left, right];
  for (; one !== null && other !== null; one = one.tail, other = other.tail)
    if (!alike(one.head, other.head)) return false;
  return one === other;
}

const CHUNK = 128;
const list_ = (parts: readonly string[]) => (parts.length === 0 ? "80" : `9f${parts.join("")}ff`);

/** The bytes that the builtin `serialiseData` yields. */
export function serialise(data: Plutus): string {
  switch (data.kind) {
    case "int":
      return serialiseInt(data.value);
    case "bytes":
      return chunked(data.value);
    case "list":
      return list_(elementsOf(data.items).map(serialise));
    case "map": {
      const pairs = elementsOf(data.pairs);
      return (
        head(5, BigInt(pairs.length)) +
        pairs.map(({ first, second }) => serialise(first) + serialise(second)).join("")
      );
    }
    case "constr": {
      const fields = list_(elementsOf(data.fields).map(serialise));
      if (data.tag < 7n) return head(6, 121n + data.tag) + fields;
      if (data.tag < 128n) return head(6, 1280n + data.tag - 7n) + fields;
      return `${head(6, 102n)}82${integer(data.tag)}${fields}`;
    }
  }
}

function serialiseInt(value: bigint): string {
  const size = value < 0n ? -1n - value : value;
  if (size < 1n << 64n) return head(value < 0n ? 1 : 0, size);
  const hex = size.toString(16);
  return head(6, value < 0n ? 3n : 2n) + chunked(hex.length % 2 === 0 ? hex : `0${hex}`);
}

function chunked(hex: string): string {
  if (hex.length <= CHUNK) return byteString(hex);
  let parts = "";
  for (let at = 0; at < hex.length; at += CHUNK) parts += byteString(hex.slice(at, at + CHUNK));
  return `5f${parts}ff`;
}

function head(major: number, value: bigint): string {
  const first = major << 5;
  const hex = (width: number) => value.toString(16).padStart(width, "0");
  if (value < 24n) return (first | Number(value)).toString(16).padStart(2, "0");
  if (value < 1n << 8n) return (first | 24).toString(16).padStart(2, "0") + hex(2);
  if (value < 1n << 16n) return (first | 25).toString(16).padStart(2, "0") + hex(4);
  if (value < 1n << 32n) return (first | 26).toString(16).padStart(2, "0") + hex(8);
  return (first | 27).toString(16).padStart(2, "0") + hex(16);
}

/** Reads data from CBOR as the ledger takes it. */
export function plutusOf(item: CborItem): Plutus {
  switch (item.kind) {
    case "integer":
      return int(integerOf(item));
    case "bytes":
      return bytes(bytesOf(item));
    case "array":
      return list(item.items.map(plutusOf));
    case "map":
      return map(item.entries.map(([key, value]) => [plutusOf(key), plutusOf(value)]));
    case "tag":
      return tagged(Number(item.tag), item.item);
    default:
      throw new TypeError(`a ${item.kind} is no data`);
  }
}

function tagged(tag: number, item: CborItem): Plutus {
  const content = plutusOf(item);
  if ((tag === 2 || tag === 3) && content.kind === "bytes") {
    const size = content.value === "" ? 0n : BigInt(`0x${content.value}`);
    return int(tag === 2 ? size : -1n - size);
  }
  if (content.kind !== "list") throw new TypeError(`tag ${tag} is no data`);
  if (tag === 102) {
    const [number, fields] = elementsOf(content.items);
    if (number?.kind !== "int" || fields?.kind !== "list")
      throw new TypeError("tag 102 is no data");
    return { kind: "constr", tag: number.value, fields: fields.items };
  }
  const number = tag >= 1280 ? tag - 1280 + 7 : tag - 121;
  return { kind: "constr", tag: BigInt(number), fields: content.items };
}
