/**
 * A wallet of one throw-away example key behind the interface of CIP-30, for
 * tests and the demo: whatever works with it works with a browser wallet.
 */
import {
  addressBytes,
  baseAddress,
  enterpriseAddress,
  formatAddress,
  keyCredential,
  type NetworkId,
  type ParsedAddress,
  parseAddress,
  parseAddressBytes,
  rewardAddress,
} from "./address.ts";
import { type DataSignature, signData } from "./cose.ts";
import type { KeyPair } from "./ed25519.ts";
import { exampleKey } from "./example.ts";
import { bytesOf, bytesToHex } from "./hex.ts";

/** CIP-30 DataSignError: 1 proof generation, 2 address is not a key's, 3 the user declined. */
export class DataSignError extends Error {
  constructor(
    readonly code: 1 | 2 | 3,
    readonly info: string,
  ) {
    super(info);
    this.name = "DataSignError";
  }
}

/** What this project asks of a CIP-30 wallet; addresses and payloads are hex, as the CIP says. */
export interface DataSigner {
  getNetworkId(): Promise<number>;
  getUsedAddresses(): Promise<string[]>;
  getChangeAddress(): Promise<string>;
  getRewardAddresses(): Promise<string[]>;
  signData(address: string, payload: string): Promise<DataSignature>;
}

export interface ExampleWalletOptions {
  readonly networkId?: NetworkId;
  /** Name of a second key: addresses get a stake part, and the wallet a reward address. */
  readonly stake?: string;
  /** Refuses every request, as a user may. */
  readonly declines?: boolean;
}

export class ExampleWallet implements DataSigner {
  readonly payment: KeyPair;
  readonly stake: KeyPair | undefined;
  readonly networkId: NetworkId;
  /** Bech32. */
  readonly address: string;
  private readonly declines: boolean;

  constructor(name: string, options: ExampleWalletOptions = {}) {
    this.payment = exampleKey(name);
    this.stake = options.stake === undefined ? undefined : exampleKey(options.stake);
    this.networkId = options.networkId ?? 0;
    this.declines = options.declines ?? false;
    const payment = keyCredential(this.payment.keyHash);
    this.address =
      this.stake === undefined
        ? enterpriseAddress(payment, this.networkId)
        : baseAddress(payment, keyCredential(this.stake.keyHash), this.networkId);
  }

  async getNetworkId(): Promise<number> {
    return this.networkId;
  }

  async getUsedAddresses(): Promise<string[]> {
    return [hexOf(this.address)];
  }

  async getChangeAddress(): Promise<string> {
    return hexOf(this.address);
  }

  async getRewardAddresses(): Promise<string[]> {
    return this.stake === undefined
      ? []
      : [hexOf(rewardAddress(keyCredential(this.stake.keyHash), this.networkId))];
  }

  /** @param address hex or bech32. @throws DataSignError */
  async signData(address: string, payload: string): Promise<DataSignature> {
    if (this.declines) throw new DataSignError(3, "the user declined to sign");
    const parsed = readAddress(address);
    const { type, hash } = parsed.type === "reward" ? parsed.stake : parsed.payment;
    const key = [this.payment, this.stake].find((each) => type === "key" && each?.keyHash === hash);
    if (key === undefined)
      throw new DataSignError(type === "key" ? 1 : 2, "the wallet has no key of this address");
    return signData(key, formatAddress(parsed), payload);
  }
}

function readAddress(address: string): ParsedAddress {
  return /^[0-9a-f]+$/.test(address)
    ? parseAddressBytes(bytesOf(address, "the address", "address-malformed"))
    : parseAddress(address);
}

function hexOf(address: string): string {
  return bytesToHex(addressBytes(parseAddress(address)));
}
