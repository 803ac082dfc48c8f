/** A chain inside this process: real ledger rules over a state that can be saved, restored and forked. */
import type { Utxo } from "../plans/plan.ts";
import type { AcceptedTransaction, ChainState, EmbeddedChain, Units } from "./chain.ts";
import type { Circumstances, Ledger } from "./ledger.ts";
import { LedgerState } from "./ledger-state.ts";
import { knownParameters, type ProtocolName, type ProtocolParameters } from "./parameters.ts";
import { LedgerRejection } from "./rejection.ts";
import { evaluateWithScalus } from "./scalus-evaluate.ts";
import { ScalusLedger } from "./scalus-ledger.ts";
import { type Slots, slotAt, timeOf } from "./slots.ts";
import { type ReadTransaction, readTransaction } from "./transaction.ts";

export interface EmbeddedOptions {
  /** 0, a test network, where absent. */
  readonly networkId?: 0 | 1;
  /** Slots of one second from 2026-01-01 where absent. */
  readonly slots?: Slots;
}

/** 2026-01-01T00:00:00Z, slots of one second. */
export const EMBEDDED_SLOTS: Slots = {
  zeroTime: 1_767_225_600_000n,
  zeroSlot: 0,
  slotLength: 1000,
};

/** A new, empty chain judged by Scalus, under the parameters of protocol version 10. */
export function createEmbeddedChain(options: EmbeddedOptions = {}): EmbeddedLedger {
  return new EmbeddedLedger(new ScalusLedger(), emptyState("pv10", options));
}

/** @throws ChainStateInvalid where the data is not a saved chain */
export function restoreEmbeddedChain(saved: ChainState): EmbeddedLedger {
  return new EmbeddedLedger(new ScalusLedger(), LedgerState.restore(saved));
}

export function emptyState(
  protocol: ProtocolName,
  { networkId = 0, slots = EMBEDDED_SLOTS }: EmbeddedOptions,
): LedgerState {
  return new LedgerState(networkId, protocol, slots);
}

export class EmbeddedLedger implements EmbeddedChain {
  readonly name: string;
  readonly networkId: 0 | 1;
  readonly slots: Slots;
  protected readonly ledger: Ledger;
  protected readonly state: LedgerState;

  constructor(ledger: Ledger, state: LedgerState) {
    if (ledger.protocol !== state.protocol) {
      throw new TypeError(
        `${ledger.name} judges by ${ledger.protocol}, the state is of ${state.protocol}`,
      );
    }
    this.ledger = ledger;
    this.state = state;
    this.name = ledger.name;
    this.networkId = state.networkId;
    this.slots = state.slots;
  }

  async parameters(): Promise<ProtocolParameters> {
    return knownParameters(this.state.protocol);
  }

  async now(): Promise<bigint> {
    return timeOf(this.state.slot, this.slots);
  }

  async utxosAt(address: string): Promise<Utxo[]> {
    return this.state.select((utxo) => utxo.address === address);
  }

  async utxosWith(unit: string): Promise<Utxo[]> {
    return this.state.select((utxo) => (utxo.assets[unit] ?? 0n) > 0n);
  }

  async utxosOfPolicy(policy: string): Promise<Utxo[]> {
    return this.state.select((utxo) =>
      Object.keys(utxo.assets).some((unit) => unit.startsWith(policy)),
    );
  }

  async utxo(transactionId: string, outputIndex: number): Promise<Utxo | undefined> {
    return this.state.resolve([{ transactionId, outputIndex }])[0];
  }

  async rewards(rewardAddress: string): Promise<bigint | undefined> {
    return this.state.accounts.get(rewardAddress);
  }

  async evaluate(
    transactionCbor: string,
    resolved: readonly Utxo[],
    parameters?: ProtocolParameters,
  ): Promise<Units[]> {
    const { costModels } = parameters ?? knownParameters(this.state.protocol);
    return evaluateWithScalus(transactionCbor, resolved, this.slots, costModels);
  }

  async submit(transactionCbor: string): Promise<string> {
    const transaction = this.read(transactionCbor);
    await this.ledger.judge(transactionCbor, this.circumstances(transaction));
    this.state.apply(transaction, transactionCbor);
    return transaction.transactionId;
  }

  async history(): Promise<readonly AcceptedTransaction[]> {
    return [...this.state.history];
  }

  async advanceTo(time: bigint): Promise<void> {
    const slot = slotAt(time, this.slots);
    if (slot < this.state.slot) {
      throw new RangeError(`the chain is at slot ${this.state.slot} and cannot go back to ${slot}`);
    }
    this.state.slot = slot;
  }

  fork(): EmbeddedLedger {
    return new EmbeddedLedger(this.ledger, this.state.copy());
  }

  save(): ChainState {
    return this.state.save();
  }

  async fund(address: string, lovelace: bigint): Promise<Utxo> {
    return this.state.fund(address, lovelace);
  }

  private read(transactionCbor: string): ReadTransaction {
    try {
      return readTransaction(transactionCbor);
    } catch (cause) {
      throw new LedgerRejection(this.name, 1, `not a transaction: ${(cause as Error).message}`);
    }
  }

  private circumstances(transaction: ReadTransaction): Circumstances {
    const { networkId, slots, slot, accounts } = this.state;
    const named = [...transaction.inputs, ...transaction.references, ...transaction.collateral];
    return { networkId, slots, slot, accounts, resolved: this.state.resolve(named) };
  }
}
