/** Canonical CBOR out: definite lengths, shortest heads; every function returns hex. */

function head(major: number, value: bigint | number): string {
  const lead = major << 5;
  const big = BigInt(value);
  if (big < 24n) return byte(lead | Number(big));
  if (big < 0x100n) return byte(lead | 24) + big.toString(16).padStart(2, "0");
  if (big < 0x10000n) return byte(lead | 25) + big.toString(16).padStart(4, "0");
  if (big < 0x100000000n) return byte(lead | 26) + big.toString(16).padStart(8, "0");
  if (big < 0x10000000000000000n) return byte(lead | 27) + big.toString(16).padStart(16, "0");
  throw new RangeError(`${big} does not fit into 64 bits`);
}

function byte(value: number): string {
  return value.toString(16).padStart(2, "0");
}

/** Integer of at most 64 bits, either sign. */
export function integer(value: bigint | number): string {
  const big = BigInt(value);
  return big >= 0n ? head(0, big) : head(1, -1n - big);
}

export function byteString(hex: string): string {
  return head(2, hex.length / 2) + hex;
}

export function textString(text: string): string {
  const hex = Buffer.from(text, "utf8").toString("hex");
  return head(3, hex.length / 2) + hex;
}

export function array(items: readonly string[]): string {
  return head(4, items.length) + items.join("");
}

/** Entries stay in the order given. */
export function map(entries: readonly (readonly [key: string, value: string])[]): string {
  return head(5, entries.length) + entries.map(([key, value]) => key + value).join("");
}

export function tag(number: number, item: string): string {
  return head(6, number) + item;
}

/** A set as Conway writes it: tag 258 around an array. */
export function set(items: readonly string[]): string {
  return tag(258, array(items));
}

export const TRUE = "f5";
export const NULL = "f6";

/** Canonical order of encoded map keys: shorter first, then bytewise. */
export function compareKeys(left: string, right: string): number {
  if (left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}
