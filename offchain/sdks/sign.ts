/** Signatures of transactions: made with raw keys, merged, and put in without touching the signed bytes. */
import { keyPairOf, sign as signMessage } from "../keys/ed25519.ts";
import { array, byteString, compareKeys, integer, map, set } from "../layout/encoding/cbor.ts";
import {
  arrayOf,
  bytesOf,
  CborError,
  type CborItem,
  mapOf,
  readCbor,
  setOf,
} from "../layout/encoding/cbor-read.ts";
import { transactionIdOf } from "../layout/encoding/transaction.ts";

/** A public key's signature over a transaction. */
export interface Witness {
  /** 32 bytes, hex. */
  readonly publicKey: string;
  /** 64 bytes, hex. */
  readonly signature: string;
}

/** Signs the transaction's id with a 32-byte secret key in hex. */
export function witnessOf(transactionCbor: string, secretKey: string): Witness {
  const { publicKey, secretKey: seed } = keyPairOf(secretKey);
  return { publicKey, signature: signMessage(transactionIdOf(bodyOf(transactionCbor)), seed) };
}

/** The transaction with the signatures of these secret keys beside those it has. */
export function signTransaction(transactionCbor: string, secretKeys: readonly string[]): string {
  const keys = [...new Set(secretKeys)];
  return addWitnesses(
    transactionCbor,
    keys.map((key) => witnessOf(transactionCbor, key)),
  );
}

/** The transaction with more signatures. Body, redeemers and scripts keep their bytes; a key signs once. */
export function addWitnesses(transactionCbor: string, witnesses: readonly Witness[]): string {
  const [body, set0, ...rest] = arrayOf(readCbor(transactionCbor)) as [
    CborItem,
    CborItem,
    ...CborItem[],
  ];
  const merged = mergeWitnesses(readWitnesses(set0), witnesses);
  return array([body.raw, withWitnesses(set0, merged), ...rest.map((item) => item.raw)]);
}

/** Signatures of a whole transaction, or of a witness set as wallets return it. */
export function witnessesIn(cbor: string): Witness[] {
  const item = readCbor(cbor);
  return readWitnesses(item.kind === "array" ? (item.items[1] as CborItem) : item);
}

/** Each key once, ordered by public key. */
export function mergeWitnesses(...sets: readonly (readonly Witness[])[]): Witness[] {
  const byKey = new Map(sets.flat().map((witness) => [witness.publicKey, witness]));
  return [...byKey.values()].sort((left, right) => compareKeys(left.publicKey, right.publicKey));
}

function bodyOf(transactionCbor: string): string {
  const [body] = arrayOf(readCbor(transactionCbor));
  if (body === undefined) throw new CborError("an empty array is no transaction");
  return body.raw;
}

function readWitnesses(witnessSet: CborItem): Witness[] {
  const field = mapOf(witnessSet).find(([key]) => isVkeys(key))?.[1];
  if (field === undefined) return [];
  return setOf(field).map((item) => {
    const [publicKey, signature] = arrayOf(item) as [CborItem, CborItem];
    return { publicKey: bytesOf(publicKey), signature: bytesOf(signature) };
  });
}

function withWitnesses(witnessSet: CborItem, witnesses: readonly Witness[]): string {
  const others = mapOf(witnessSet).filter(([key]) => !isVkeys(key));
  const items = witnesses.map(({ publicKey, signature }) =>
    array([byteString(publicKey), byteString(signature)]),
  );
  const vkeys: [string, string][] = witnesses.length === 0 ? [] : [[integer(0), set(items)]];
  return map([...vkeys, ...others.map(([key, value]): [string, string] => [key.raw, value.raw])]);
}

function isVkeys(key: CborItem): boolean {
  return key.kind === "integer" && key.value === 0n;
}
