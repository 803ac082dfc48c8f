/**
 * Parts of a transaction, each in two forms: the CBOR of the ledger's CDDL, and
 * the plain words that the probe has to find in the script context.
 */
import type { Data } from "../../offchain/blueprint/data.ts";
import { Constr } from "../../offchain/blueprint/data.ts";
import { array, byteString, integer, map, tag } from "../../offchain/layout/encoding/cbor.ts";

export interface Part {
  readonly cbor: string;
  readonly words: Data;
}

/** A word and what belongs to it, as the probe says it. */
export function said(word: string, ...things: readonly Data[]): Data {
  return [Buffer.from(word, "utf8").toString("hex"), ...things];
}

export const none = said("none");
export const some = (thing: Data): Data => said("some", thing);

/** A hash of so many bytes that a name stands for. */
export function named(name: string, bytes: number): string {
  return Buffer.from(name.padEnd(bytes, "."), "utf8")
    .toString("hex")
    .slice(0, bytes * 2);
}

// Credentials and addresses.

export interface Credential extends Part {
  readonly kind: "key" | "script";
  readonly hash: string;
  /** As Plutus data has it inside of votes and delegations, which the library leaves untyped. */
  readonly data: Data;
}

function credential(kind: "key" | "script", hash: string): Credential {
  const number = kind === "key" ? 0 : 1;
  return {
    kind,
    hash,
    cbor: array([integer(number), byteString(hash)]),
    words: said(kind, hash),
    data: new Constr(number, [hash]),
  };
}

export const key = (hash: string): Credential => credential("key", hash);
export const script = (hash: string): Credential => credential("script", hash);

export interface Pointer {
  readonly slot: bigint;
  readonly transaction: bigint;
  readonly certificate: bigint;
}

/** An address of the test network. */
export function address(payment: Credential, stake?: Credential | Pointer): Part {
  const at = payment.kind === "script" ? 0x10 : 0x00;
  const words = (part: Data) => said("address", payment.words, part);
  if (stake === undefined) {
    return { cbor: byteString(head(at + 0x60) + payment.hash), words: words(none) };
  }
  if ("hash" in stake) {
    const type = at + (stake.kind === "script" ? 0x20 : 0);
    return {
      cbor: byteString(head(type) + payment.hash + stake.hash),
      words: words(some(said("inline", stake.words))),
    };
  }
  const { slot, transaction, certificate } = stake;
  return {
    cbor: byteString(
      head(at + 0x40) + payment.hash + [slot, transaction, certificate].map(natural).join(""),
    ),
    words: words(some(said("pointer", slot, transaction, certificate))),
  };
}

/** The reward account of a credential, as bytes. */
export function account({ kind, hash }: Credential): string {
  return byteString(head(kind === "script" ? 0xf0 : 0xe0) + hash);
}

function head(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}

/** Big-endian groups of seven bits, the last one without its high bit. */
function natural(value: bigint): string {
  const groups = [Number(value & 0x7fn)];
  for (let rest = value >> 7n; rest > 0n; rest >>= 7n) groups.unshift(Number(rest & 0x7fn) | 0x80);
  return groups.map(head).join("");
}

// Values.

export type Tokens = readonly (readonly [policy: string, name: string, quantity: bigint])[];

/** Lovelace and tokens; `coin` undefined for what is minted. */
export function value(coin: bigint | undefined, tokens: Tokens): Part {
  const bundle = map(
    grouped(tokens, byEncoding).map(([policy, names]) => [
      byteString(policy),
      map(
        [...names]
          .sort(([one], [next]) => byEncoding(one, next))
          .map(([name, quantity]) => [byteString(name), integer(quantity)]),
      ),
    ]),
  );
  const words = grouped(tokens, byBytes).map(([policy, names]) =>
    said(
      "policy",
      policy,
      ...[...names]
        .sort(([one], [next]) => byBytes(one, next))
        .map(([name, quantity]) => said("token", name, quantity)),
    ),
  );
  if (coin === undefined) return { cbor: bundle, words };
  return {
    cbor: tokens.length === 0 ? integer(coin) : array([integer(coin), bundle]),
    words: [said("policy", "", said("token", "", coin)), ...words],
  };
}

type Order = (one: string, next: string) => number;

function grouped(tokens: Tokens, order: Order): [string, [string, bigint][]][] {
  const policies = [...new Set(tokens.map(([policy]) => policy))].sort(order);
  return policies.map((policy) => [
    policy,
    tokens.flatMap(([each, name, quantity]) =>
      each === policy ? [[name, quantity] as [string, bigint]] : [],
    ),
  ]);
}

/** Bytewise, as Plutus compares byte strings. */
export function byBytes(one: string, next: string): number {
  return one < next ? -1 : one > next ? 1 : 0;
}

/** Shorter first: canonical CBOR, where names of several lengths stand in another order than on chain. */
function byEncoding(one: string, next: string): number {
  return one.length === next.length ? byBytes(one, next) : one.length - next.length;
}

// Outputs and inputs.

export interface OutputFacts {
  readonly address: Part;
  readonly value: Part;
  readonly datum?: { readonly hash: string } | { readonly inline: { cbor: string; data: Data } };
  readonly reference?: { readonly hash: string; readonly cbor: string };
}

export function output({ address, value, datum, reference }: OutputFacts): Part {
  const fields: [string, string][] = [
    [integer(0), address.cbor],
    [integer(1), value.cbor],
  ];
  if (datum !== undefined) {
    const encoded =
      "hash" in datum
        ? array([integer(0), byteString(datum.hash)])
        : array([integer(1), tag(24, byteString(datum.inline.cbor))]);
    fields.push([integer(2), encoded]);
  }
  if (reference !== undefined) fields.push([integer(3), tag(24, byteString(reference.cbor))]);
  return {
    cbor: map(fields),
    words: said(
      "output",
      address.words,
      said("value", ...(value.words as readonly Data[])),
      datum === undefined
        ? said("no datum")
        : "hash" in datum
          ? said("hash", datum.hash)
          : said("datum", datum.inline.data),
      reference === undefined ? none : some(reference.hash),
    ),
  };
}

export interface Entry {
  readonly id: string;
  readonly index: bigint;
  readonly output: Part;
}

export function reference({ id, index }: Pick<Entry, "id" | "index">): Part {
  return {
    cbor: array([byteString(id), integer(index)]),
    words: said("at", id, index),
  };
}

export function entryWords(entry: Entry): Data {
  return said("input", reference(entry).words, entry.output.words);
}

/** By transaction id, then by index as a number. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  return [...entries].sort(
    (one, next) => byBytes(one.id, next.id) || Number(one.index - next.index),
  );
}
