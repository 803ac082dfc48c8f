import { addressBytes, type CredentialHash, parseAddress } from "../../keys/address.ts";
import { bytesToHex } from "../../keys/hex.ts";

const encoded = new Map<string, string>();

/** Bytes of a bech32 address, in hex. Addresses recur, so they are kept. */
export function addressHex(address: string): string {
  let hex = encoded.get(address);
  if (hex === undefined) {
    hex = bytesToHex(addressBytes(parseAddress(address)));
    encoded.set(address, hex);
  }
  return hex;
}

/** Who must witness the spending of an output at this address. */
export function paymentCredential(address: string): CredentialHash {
  const parsed = parseAddress(address);
  if (parsed.type === "reward")
    throw new TypeError(`${address} is a reward address: no output has one`);
  return parsed.payment;
}

/** Whose reward account this is. */
export function stakeCredential(rewardAddress: string): CredentialHash {
  const parsed = parseAddress(rewardAddress);
  if (parsed.type !== "reward") throw new TypeError(`${rewardAddress} is not a reward address`);
  return parsed.stake;
}
