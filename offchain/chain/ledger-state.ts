/** The state of an embedded chain. Ledgers judge transactions against it; it is changed only by what they accept. */
import { rewardAddress } from "../keys/address.ts";
import { blake2b256 } from "../layout/encoding/hash.ts";
import { compareUtxos, referenceOf, type Utxo } from "../plans/plan.ts";
import type { AcceptedTransaction, ChainState, SavedUtxo } from "./chain.ts";
import { ChainStateInvalid } from "./chain-state-invalid.ts";
import type { ProtocolName } from "./parameters.ts";
import type { Slots } from "./slots.ts";
import type { OutputReference, ReadTransaction } from "./transaction.ts";

export class LedgerState {
  readonly networkId: 0 | 1;
  readonly protocol: ProtocolName;
  readonly slots: Slots;
  slot: number;
  readonly utxos = new Map<string, Utxo>();
  /** Lovelace of registered reward accounts, by bech32 address. */
  readonly accounts = new Map<string, bigint>();
  readonly history: AcceptedTransaction[] = [];
  private funded = 0;

  constructor(networkId: 0 | 1, protocol: ProtocolName, slots: Slots, slot = slots.zeroSlot) {
    this.networkId = networkId;
    this.protocol = protocol;
    this.slots = slots;
    this.slot = slot;
  }

  /** Those of the references that are unspent. */
  resolve(references: readonly OutputReference[]): Utxo[] {
    const found = new Map<string, Utxo>();
    for (const reference of references) {
      const key = referenceOf(reference);
      const utxo = this.utxos.get(key);
      if (utxo !== undefined) found.set(key, utxo);
    }
    return [...found.values()];
  }

  /** Unspent outputs that satisfy the test, in the ledger's order. */
  select(test: (utxo: Utxo) => boolean): Utxo[] {
    return [...this.utxos.values()].filter(test).sort(compareUtxos);
  }

  /** Carries out a transaction that was accepted. */
  apply(transaction: ReadTransaction, cbor: string): void {
    for (const input of transaction.inputs) this.utxos.delete(referenceOf(input));
    for (const output of transaction.outputs) this.utxos.set(referenceOf(output), output);
    for (const { rewardAddress, amount } of transaction.withdrawals) {
      this.accounts.set(rewardAddress, (this.accounts.get(rewardAddress) ?? 0n) - amount);
    }
    for (const { type, credential } of transaction.accounts) {
      const account = rewardAddress(credential, this.networkId);
      if (type === "register") this.accounts.set(account, 0n);
      else this.accounts.delete(account);
    }
    this.history.push({ transactionId: transaction.transactionId, slot: this.slot, cbor });
  }

  /** An output out of nothing. Its transaction id follows from how many there were before. */
  fund(address: string, lovelace: bigint): Utxo {
    const seed = Buffer.from(`cairn genesis ${this.funded++}`, "utf8").toString("hex");
    const utxo: Utxo = {
      transactionId: blake2b256(seed),
      outputIndex: 0,
      address,
      assets: { lovelace },
    };
    this.utxos.set(referenceOf(utxo), utxo);
    return utxo;
  }

  copy(): LedgerState {
    const copy = new LedgerState(this.networkId, this.protocol, this.slots, this.slot);
    for (const [key, utxo] of this.utxos) copy.utxos.set(key, utxo);
    for (const [account, lovelace] of this.accounts) copy.accounts.set(account, lovelace);
    copy.history.push(...this.history);
    copy.funded = this.funded;
    return copy;
  }

  save(): ChainState {
    return {
      format: 1,
      networkId: this.networkId,
      protocol: this.protocol,
      slots: { ...this.slots, zeroTime: this.slots.zeroTime.toString() },
      slot: this.slot,
      utxos: [...this.utxos.values()].sort(compareUtxos).map(saveUtxo),
      accounts: Object.fromEntries(
        [...this.accounts].map(([account, amount]) => [account, amount.toString()]),
      ),
      funded: this.funded,
      history: [...this.history],
    };
  }

  /** @throws ChainStateInvalid where the data is not of this format */
  static restore(saved: ChainState): LedgerState {
    const { protocol } = saved;
    if (saved.format !== 1)
      throw new ChainStateInvalid(`its format is ${String(saved.format)}, not 1`);
    if (protocol !== "pv10" && protocol !== "pv11")
      throw new ChainStateInvalid(`its protocol is ${protocol}`);
    const slots = { ...saved.slots, zeroTime: BigInt(saved.slots.zeroTime) };
    const state = new LedgerState(saved.networkId, protocol, slots, saved.slot);
    for (const utxo of saved.utxos) state.utxos.set(referenceOf(utxo), restoreUtxo(utxo));
    for (const [account, amount] of Object.entries(saved.accounts))
      state.accounts.set(account, BigInt(amount));
    state.history.push(...saved.history);
    state.funded = saved.funded;
    return state;
  }
}

export function saveUtxo(utxo: Utxo): SavedUtxo {
  const amounts = Object.entries(utxo.assets).map(([unit, amount]) => [unit, amount.toString()]);
  return { ...utxo, assets: Object.fromEntries(amounts) };
}

export function restoreUtxo(utxo: SavedUtxo): Utxo {
  const amounts = Object.entries(utxo.assets).map(([unit, amount]) => [unit, BigInt(amount)]);
  return { ...utxo, assets: Object.fromEntries(amounts) };
}
