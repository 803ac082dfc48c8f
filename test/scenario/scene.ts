/** A program on a chain, and what scenarios do there: act, be refused, let time pass. */
import { expect } from "vitest";
import type { EmbeddedLedger } from "../../offchain/chain/embedded.ts";
import { LedgerRejection } from "../../offchain/chain/rejection.ts";
import { alignDown } from "../../offchain/chain/slots.ts";
import {
  type CharterState,
  readVault,
  type TermsState,
  type VaultState,
} from "../../offchain/domain/datum.ts";
import { encodeTransaction } from "../../offchain/layout/encoding/transaction.ts";
import { addAssets } from "../../offchain/layout/encoding/value.ts";
import type { LaidOut } from "../../offchain/layout/laid-out.ts";
import {
  type Assets,
  type Plan,
  referenceOf,
  type Utxo,
  type Validity,
} from "../../offchain/plans/plan.ts";
import type { Scripts } from "../../offchain/plans/scripts.ts";
import { signTransaction } from "../../offchain/sdks/sign.ts";
import { prepare, submitSigned, type Transacted } from "../../offchain/sdks/transact.ts";
import { layOutBoldly } from "./bold.ts";
import { counted } from "./counts.ts";
import { payer, secretOf } from "./people.ts";
import { MINUTE } from "./program.ts";

/** What an accepted plan left. */
export interface Acted {
  readonly transacted: Transacted;
  /** The vaults that go on, in the order of the plan. */
  readonly vaults: VaultState[];
}

/** How a plan is carried out. */
export interface Manner {
  readonly builder?: "lucid" | "blaze";
  /** UTxOs of the payer that are not to be spent. */
  readonly without?: readonly Utxo[];
}

export class Scene {
  readonly chain: EmbeddedLedger;
  readonly scripts: Scripts;
  readonly charter: CharterState;

  constructor(chain: EmbeddedLedger, scripts: Scripts, charter: CharterState) {
    this.chain = chain;
    this.scripts = scripts;
    this.charter = charter;
  }

  /** The same scene; what happens there has no effect here. */
  fork(): Scene {
    return new Scene(this.chain.fork(), this.scripts, this.charter);
  }

  /** The same chain under a charter that was amended. */
  under(charter: CharterState): Scene {
    return new Scene(this.chain, this.scripts, charter);
  }

  now(): Promise<bigint> {
    return this.chain.now();
  }

  async later(span: bigint): Promise<void> {
    await this.chain.advanceTo((await this.now()) + span);
  }

  async until(moment: bigint): Promise<void> {
    await this.chain.advanceTo(moment);
  }

  /** From now on, for ten minutes. */
  async shortly(span = 10n * MINUTE): Promise<Required<Validity>> {
    const from = alignDown(await this.now(), this.chain.slots);
    return { from, to: from + span };
  }

  /** What requests have in common. */
  async request(terms: TermsState, validity?: Validity) {
    const { scripts, charter } = this;
    return { scripts, terms, charter, validity: validity ?? (await this.shortly()) };
  }

  /** Carries out a plan with the keys that it asks for. */
  async act(plan: Plan, { builder = "lucid", without = [] }: Manner = {}): Promise<Acted> {
    const { laid, cbor } = await prepare(this.chain, plan, {
      payer: await this.purse(without),
      builder,
    });
    const signed = signTransaction(cbor, laid.witnesses.map(secretOf));
    const transacted = await submitSigned(this.chain, laid, signed);
    counted(plan.action, "accepted");
    return { transacted, vaults: this.vaultsIn(transacted.outputs) };
  }

  /**
   * The script refuses the plan, on every ledger of the chain, and says by which rule.
   * @param change what is done to the finished layout, beyond what a plan can express
   */
  async refuses(rule: string, plan: Plan, change?: (laid: LaidOut) => LaidOut): Promise<void> {
    const { thrown } = await this.rejection(plan, change);
    const reason = thrown.phase === 1 ? { reason: thrown.reason } : {};
    expect({ phase: thrown.phase, rule: thrown.traces.at(-1), ...reason }).toEqual({
      phase: 2,
      rule,
    });
  }

  /** The ledgers' rejection of a plan. @throws Error where they accept it */
  async rejection(
    plan: Plan,
    change = (laid: LaidOut): LaidOut => laid,
  ): Promise<{ readonly thrown: LedgerRejection }> {
    const laid = await layOutBoldly(this.chain, plan, await this.purse([]));
    const changed = change(laid);
    const cbor = signTransaction(encodeTransaction(changed, []), changed.witnesses.map(secretOf));
    const thrown: unknown = await this.chain
      .fork()
      .submit(cbor)
      .then(
        () => new Error(`${plan.action} was accepted`),
        (error: unknown) => error,
      );
    if (!(thrown instanceof LedgerRejection)) throw thrown;
    counted(plan.action, "refused");
    return { thrown };
  }

  /** What the payer pays with, but for UTxOs that are kept for later. */
  private async purse(kept: readonly Utxo[]) {
    const keys = new Set(kept.map(referenceOf));
    const utxos = await this.chain.utxosAt(payer.address);
    return {
      address: payer.address,
      utxos: utxos.filter((utxo) => !keys.has(referenceOf(utxo))),
    };
  }

  /** All that an address holds. */
  async holds(address: string): Promise<Assets> {
    return addAssets(...(await this.chain.utxosAt(address)).map(({ assets }) => assets));
  }

  private vaultsIn(outputs: ReadonlyMap<string, Utxo>): VaultState[] {
    const hashes = { vault: this.scripts.vault.hash, charter: this.scripts.charter.hash };
    const found: VaultState[] = [];
    for (let index = 0; ; index++) {
      const utxo = outputs.get(`vault:${index}`);
      if (utxo === undefined) return found;
      found.push(readVault(hashes, utxo));
    }
  }
}
