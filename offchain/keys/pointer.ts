/** Chain pointers of type-4 and type-5 addresses: three numbers in base 128, high bits first. */
import { KeyError } from "./key-error.ts";

/** Position of a stake registration: absolute slot, transaction index, certificate index. */
export interface ChainPointer {
  readonly slot: bigint;
  readonly transaction: bigint;
  readonly certificate: bigint;
}

/** @throws KeyError where the bytes are not exactly three numbers in shortest form */
export function readPointer(bytes: Uint8Array): ChainPointer {
  const numbers: bigint[] = [];
  let value = 0n;
  let fresh = true;
  for (const byte of bytes) {
    if (fresh && byte === 0x80) throw malformed();
    value = (value << 7n) | BigInt(byte & 0x7f);
    fresh = (byte & 0x80) === 0;
    if (value >= 1n << 64n) throw malformed();
    if (fresh) {
      numbers.push(value);
      value = 0n;
    }
  }
  const [slot, transaction, certificate] = numbers;
  if (!fresh || numbers.length > 3) throw malformed();
  if (slot === undefined || transaction === undefined || certificate === undefined)
    throw malformed();
  return { slot, transaction, certificate };
}

export function writePointer(pointer: ChainPointer): Uint8Array {
  return Uint8Array.from([pointer.slot, pointer.transaction, pointer.certificate].flatMap(septets));
}

function septets(value: bigint): number[] {
  const digits = [Number(value & 0x7fn)];
  for (let rest = value >> 7n; rest > 0n; rest >>= 7n) digits.unshift(Number(rest & 0x7fn) | 0x80);
  return digits;
}

function malformed(): KeyError {
  return new KeyError("address-malformed", "the address holds no valid chain pointer");
}
