import { blake2b } from "@noble/hashes/blake2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";

/** blake2b-256 of hex, in hex. */
export function blake2b256(hex: string): string {
  return bytesToHex(blake2b(hexToBytes(hex), { dkLen: 32 }));
}

/** blake2b-224 of hex, in hex. */
export function blake2b224(hex: string): string {
  return bytesToHex(blake2b(hexToBytes(hex), { dkLen: 28 }));
}
