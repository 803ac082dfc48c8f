import { hexToBytes } from "@noble/hashes/utils.js";
import { type KeyCode, KeyError } from "./key-error.ts";

export { bytesToHex, concatBytes } from "@noble/hashes/utils.js";

const HEX = /^(?:[0-9a-fA-F]{2})*$/;

/**
 * Bytes of a hex string.
 *
 * @throws KeyError with `code`, naming the thing and not its content, which may be secret
 */
export function bytesOf(hex: string, what: string, code: KeyCode, length?: number): Uint8Array {
  if (!HEX.test(hex)) throw new KeyError(code, `${what} is not hex`);
  const bytes = hexToBytes(hex);
  if (length !== undefined && bytes.length !== length) {
    throw new KeyError(code, `${what} has ${bytes.length} bytes, not ${length}`);
  }
  return bytes;
}
