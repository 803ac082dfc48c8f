/** The one interface behind which every chain stands: embedded, devnet, test networks, mainnet. */
import type { Units } from "../layout/laid-out.ts";
import type { Utxo } from "../plans/plan.ts";
import type { ProtocolParameters } from "./parameters.ts";
import type { Slots } from "./slots.ts";

export type { Units } from "../layout/laid-out.ts";
export type { Slots } from "./slots.ts";

/** A transaction that the chain accepted. */
export interface AcceptedTransaction {
  readonly transactionId: string;
  /** Slot of acceptance. */
  readonly slot: number;
  /** The whole signed transaction, CBOR in hex. */
  readonly cbor: string;
}

export interface Chain {
  readonly name: string;
  /** 0 for test networks, 1 for mainnet. */
  readonly networkId: 0 | 1;
  readonly slots: Slots;
  parameters(): Promise<ProtocolParameters>;
  /** POSIX ms of the tip. */
  now(): Promise<bigint>;
  /** Unspent outputs at a bech32 address, in the ledger's order. */
  utxosAt(address: string): Promise<Utxo[]>;
  /** Unspent outputs that hold an asset, by unit (policy and name in hex). */
  utxosWith(unit: string): Promise<Utxo[]>;
  /** Unspent outputs that hold any asset of the policy. */
  utxosOfPolicy(policy: string): Promise<Utxo[]>;
  /** One unspent output, or undefined where it is unknown or spent. */
  utxo(transactionId: string, outputIndex: number): Promise<Utxo | undefined>;
  /**
   * Lovelace of a reward account, or undefined where it is not registered.
   * Scripts that run as withdrawals need theirs registered once.
   */
  rewards(rewardAddress: string): Promise<bigint | undefined>;
  /**
   * Runs all scripts of a transaction whose UTxOs are given; the chain need not know them.
   *
   * @throws LedgerRejection of phase 2 where a script fails
   */
  evaluate(
    transactionCbor: string,
    resolved: readonly Utxo[],
    parameters?: ProtocolParameters,
  ): Promise<Units[]>;
  /**
   * Submits a signed transaction and answers with its id.
   *
   * @throws LedgerRejection where the chain refuses it
   */
  submit(transactionCbor: string): Promise<string>;
  /** Accepted transactions, oldest first. */
  history(): Promise<readonly AcceptedTransaction[]>;
}

/** What {@link Chain.submit} answers where a ledger is run inside this process. */
export interface EmbeddedChain extends Chain {
  /** Moves the tip to the slot in which this POSIX time (ms) falls. Time never goes back. */
  advanceTo(time: bigint): Promise<void>;
  /** A second chain with the same state; from here on the two know nothing of each other. */
  fork(): EmbeddedChain;
  /** Everything that is needed to restore the chain, as JSON-able data. */
  save(): ChainState;
  /** Gives an address lovelace out of nothing, as a genesis does. */
  fund(address: string, lovelace: bigint): Promise<Utxo>;
}

/** A saved chain: plain JSON, amounts as decimal strings. */
export interface ChainState {
  readonly format: 1;
  readonly networkId: 0 | 1;
  /** Name of the protocol parameters: `pv10` or `pv11`. */
  readonly protocol: string;
  readonly slots: {
    readonly zeroTime: string;
    readonly zeroSlot: number;
    readonly slotLength: number;
  };
  readonly slot: number;
  readonly utxos: readonly SavedUtxo[];
  /** Lovelace of the registered reward accounts, by bech32 address. */
  readonly accounts: Readonly<Record<string, string>>;
  /** How many outputs {@link EmbeddedChain.fund} has made. */
  readonly funded: number;
  readonly history: readonly AcceptedTransaction[];
}

export interface SavedUtxo extends Omit<Utxo, "assets"> {
  readonly assets: Readonly<Record<string, string>>;
}
