import type { Utxo } from "../plans/plan.ts";
import type { ProtocolName } from "./parameters.ts";
import type { Slots } from "./slots.ts";

/** What a ledger is told of the chain to judge one transaction. */
export interface Circumstances {
  readonly networkId: 0 | 1;
  readonly slots: Slots;
  /** The tip. */
  readonly slot: number;
  /** Those UTxOs that the transaction names and that are unspent. */
  readonly resolved: readonly Utxo[];
  /** Registered reward accounts with their lovelace. */
  readonly accounts: ReadonlyMap<string, bigint>;
}

/** An implementation of the ledger rules, phase 1 and phase 2. It keeps no state between transactions. */
export interface Ledger {
  readonly name: string;
  /** Protocol parameters that it judges by. */
  readonly protocol: ProtocolName;
  /** @throws LedgerRejection where a rule is broken */
  judge(transactionCbor: string, circumstances: Circumstances): Promise<void>;
}
