/** Shelley addresses (CIP-19) in bech32, as credentials, and as the scripts see them. */
import { bech32 } from "@scure/base";
import type { Address, StakeCredential } from "../blueprint/generated.ts";
import { bytesOf, bytesToHex, concatBytes } from "./hex.ts";
import { KeyError } from "./key-error.ts";
import { type ChainPointer, readPointer, writePointer } from "./pointer.ts";

export type NetworkId = 0 | 1;

/** Whose witness spends or withdraws: 28-byte hash in hex. */
export interface CredentialHash {
  readonly type: "key" | "script";
  readonly hash: string;
}

export type ParsedAddress =
  | {
      readonly type: "base";
      readonly networkId: NetworkId;
      readonly payment: CredentialHash;
      readonly stake: CredentialHash;
    }
  | {
      readonly type: "pointer";
      readonly networkId: NetworkId;
      readonly payment: CredentialHash;
      readonly pointer: ChainPointer;
    }
  | { readonly type: "enterprise"; readonly networkId: NetworkId; readonly payment: CredentialHash }
  | { readonly type: "reward"; readonly networkId: NetworkId; readonly stake: CredentialHash };

const HASH_BYTES = 28;
/** Cardano lifts bech32's limit of 90 characters. */
const LENGTH_LIMIT = 200;

export const keyCredential = (hash: string): CredentialHash => ({ type: "key", hash });
export const scriptCredential = (hash: string): CredentialHash => ({ type: "script", hash });

/** Address of a payment credential alone. */
export function enterpriseAddress(payment: CredentialHash, networkId: NetworkId): string {
  return formatAddress({ type: "enterprise", networkId, payment });
}

/** Address of a payment and a stake credential. */
export function baseAddress(
  payment: CredentialHash,
  stake: CredentialHash,
  networkId: NetworkId,
): string {
  return formatAddress({ type: "base", networkId, payment, stake });
}

/** Address that a script guards, without a stake part: where our state lives. */
export function scriptAddress(scriptHash: string, networkId: NetworkId): string {
  return enterpriseAddress(scriptCredential(scriptHash), networkId);
}

/** Reward address of a stake credential: what withdrawals and registrations name. */
export function rewardAddress(stake: CredentialHash, networkId: NetworkId): string {
  return formatAddress({ type: "reward", networkId, stake });
}

/** Bech32 of an address; the prefix follows from its type and network. */
export function formatAddress(address: ParsedAddress): string {
  const kind = address.type === "reward" ? "stake" : "addr";
  const prefix = address.networkId === 1 ? kind : `${kind}_test`;
  return bech32.encode(prefix, bech32.toWords(addressBytes(address)), LENGTH_LIMIT);
}

/** The raw bytes of an address, as transactions and wallets carry it. */
export function addressBytes(address: ParsedAddress): Uint8Array {
  const script = (credential: CredentialHash) => (credential.type === "script" ? 1 : 0);
  const hash = ({ hash }: CredentialHash) =>
    bytesOf(hash, "the credential", "address-malformed", HASH_BYTES);
  const head = (type: number) => Uint8Array.of((type << 4) | address.networkId);
  switch (address.type) {
    case "base":
      return concatBytes(
        head(script(address.payment) + 2 * script(address.stake)),
        hash(address.payment),
        hash(address.stake),
      );
    case "pointer":
      return concatBytes(
        head(4 + script(address.payment)),
        hash(address.payment),
        writePointer(address.pointer),
      );
    case "enterprise":
      return concatBytes(head(6 + script(address.payment)), hash(address.payment));
    case "reward":
      return concatBytes(head(14 + script(address.stake)), hash(address.stake));
  }
}

/**
 * Reads a bech32 address: checksum, prefix, length and network must agree.
 *
 * @throws KeyError `address-malformed`, or `address-unsupported` for Byron addresses,
 *   or `address-wrong-network` where `expected` is another network
 */
export function parseAddress(address: string, expected?: NetworkId): ParsedAddress {
  const parsed = parseAddressBytes(bech32Bytes(address));
  if (formatAddress(parsed) !== address.toLowerCase()) {
    throw new KeyError(
      "address-malformed",
      `"${shorten(address)}": the prefix does not suit the address`,
    );
  }
  if (expected !== undefined && parsed.networkId !== expected) {
    const [is, wanted] =
      expected === 1 ? ["a test network", "mainnet"] : ["mainnet", "a test network"];
    throw new KeyError(
      "address-wrong-network",
      `"${shorten(address)}" is of ${is}, not of ${wanted}`,
    );
  }
  return parsed;
}

/** Reads raw address bytes. @throws KeyError as {@link parseAddress} */
export function parseAddressBytes(bytes: Uint8Array): ParsedAddress {
  const header = bytes[0] ?? 0xff;
  const type = header >> 4;
  const networkId = header & 0x0f;
  if (type === 8) throw new KeyError("address-unsupported", "Byron addresses cannot be used");
  if (type > 7 && type < 14)
    throw new KeyError("address-unsupported", `addresses of type ${type} are unknown`);
  if (networkId !== 0 && networkId !== 1) {
    throw new KeyError(
      "address-malformed",
      `network ${networkId} is neither a test network nor mainnet`,
    );
  }
  const one = credentialAt(bytes, 1, (type & 1) === 1);
  if (type >= 14) return ended(bytes, 29, { type: "reward", networkId, stake: one });
  if (type >= 6) return ended(bytes, 29, { type: "enterprise", networkId, payment: one });
  if (type >= 4)
    return { type: "pointer", networkId, payment: one, pointer: readPointer(bytes.subarray(29)) };
  return ended(bytes, 57, {
    type: "base",
    networkId,
    payment: one,
    stake: credentialAt(bytes, 29, (type & 2) === 2),
  });
}

/**
 * The shape in which scripts see an address; the network is not part of it.
 *
 * @throws KeyError for reward addresses, which no output has
 */
export function toPlutusAddress(address: string | ParsedAddress): Address {
  const parsed = typeof address === "string" ? parseAddress(address) : address;
  if (parsed.type === "reward") {
    throw new KeyError("address-unsupported", "a reward address receives no outputs");
  }
  return {
    paymentCredential: toPlutusCredential(parsed.payment),
    stakeCredential: plutusStake(parsed),
  };
}

function plutusStake(parsed: Exclude<ParsedAddress, { type: "reward" }>): StakeCredential | null {
  if (parsed.type === "enterprise") return null;
  return parsed.type === "pointer"
    ? { type: "Pointer", ...parsed.pointer }
    : { type: "Inline", fields: [toPlutusCredential(parsed.stake)] };
}

/** Bech32 of an address that a script wrote or reads. */
export function fromPlutusAddress(address: Address, networkId: NetworkId): string {
  const payment = fromPlutusCredential(address.paymentCredential);
  const stake = address.stakeCredential;
  if (stake === null) return enterpriseAddress(payment, networkId);
  if (stake.type === "Inline")
    return baseAddress(payment, fromPlutusCredential(stake.fields[0]), networkId);
  const { slot, transaction, certificate } = stake;
  return formatAddress({
    type: "pointer",
    networkId,
    payment,
    pointer: { slot, transaction, certificate },
  });
}

type PlutusCredential = Address["paymentCredential"];

export function toPlutusCredential({ type, hash }: CredentialHash): PlutusCredential {
  return type === "key"
    ? { type: "VerificationKey", fields: [hash] }
    : { type: "Script", fields: [hash] };
}

export function fromPlutusCredential(credential: PlutusCredential): CredentialHash {
  return { type: credential.type === "Script" ? "script" : "key", hash: credential.fields[0] };
}

function bech32Bytes(address: string): Uint8Array {
  try {
    return bech32.fromWords(bech32.decode(address as `${string}1${string}`, LENGTH_LIMIT).words);
  } catch {
    throw new KeyError("address-malformed", `"${shorten(address)}" is not a bech32 address`);
  }
}

function credentialAt(bytes: Uint8Array, offset: number, script: boolean): CredentialHash {
  const hash = bytes.subarray(offset, offset + HASH_BYTES);
  if (hash.length !== HASH_BYTES)
    throw new KeyError("address-malformed", "the address is too short");
  return { type: script ? "script" : "key", hash: bytesToHex(hash) };
}

function ended(bytes: Uint8Array, length: number, parsed: ParsedAddress): ParsedAddress {
  if (bytes.length !== length) {
    throw new KeyError("address-malformed", `the address has ${bytes.length} bytes, not ${length}`);
  }
  return parsed;
}

function shorten(address: string): string {
  return address.length > 24 ? `${address.slice(0, 20)}…` : address;
}
