import {
  arrayOf,
  bytesOf,
  type CborItem,
  integerOf,
  readCbor,
} from "../../offchain/layout/encoding/cbor-read.ts";

/** Key hashes that a native script names. */
export function nativeKeys(cbor: string): string[] {
  return keysIn(readCbor(cbor));
}

function keysIn(item: CborItem): string[] {
  const [kind, first, second] = arrayOf(item);
  if (kind === undefined || first === undefined) return [];
  switch (Number(integerOf(kind))) {
    case 0:
      return [bytesOf(first)];
    case 1:
    case 2:
      return arrayOf(first).flatMap(keysIn);
    case 3:
      return second === undefined ? [] : arrayOf(second).flatMap(keysIn);
    default:
      return [];
  }
}
