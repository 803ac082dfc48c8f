/** A chain on which nothing is submitted before it was read back from its bytes and shown. */
import type { AcceptedTransaction, Chain, Units } from "../chain/chain.ts";
import type { ProtocolParameters } from "../chain/parameters.ts";
import type { Slots } from "../chain/slots.ts";
import { readTransaction } from "../chain/transaction.ts";
import type { Deployment } from "../operations/deploy.ts";
import { referenceOf, type Utxo } from "../plans/plan.ts";
import type { Naming } from "./naming.ts";
import { type Preview, previewOf } from "./preview.ts";

export interface Reviewing {
  readonly payer: string;
  readonly naming: Naming;
  readonly deployment: () => Deployment | undefined;
  /** References of UTxOs that are kept for something else and pay for nothing. */
  readonly reserved: ReadonlySet<string>;
  /** Shows a transaction; throws where it shall not be sent. */
  readonly review: (preview: Preview) => Promise<void>;
}

export class ReviewedChain implements Chain {
  readonly name: string;
  readonly networkId: 0 | 1;
  readonly slots: Slots;
  private readonly chain: Chain;
  private readonly reviewing: Reviewing;

  constructor(chain: Chain, reviewing: Reviewing) {
    this.chain = chain;
    this.reviewing = reviewing;
    this.name = chain.name;
    this.networkId = chain.networkId;
    this.slots = chain.slots;
  }

  async utxosAt(address: string): Promise<Utxo[]> {
    const utxos = await this.chain.utxosAt(address);
    return utxos.filter((utxo) => !this.reviewing.reserved.has(referenceOf(utxo)));
  }

  async submit(cbor: string): Promise<string> {
    const transaction = readTransaction(cbor);
    const { naming, payer, deployment, review } = this.reviewing;
    const resolved = await Promise.all(
      transaction.inputs.map(({ transactionId, outputIndex }) =>
        this.chain.utxo(transactionId, outputIndex),
      ),
    );
    await review(
      previewOf(transaction, cbor, {
        resolved: resolved.filter((utxo) => utxo !== undefined),
        deployment: deployment(),
        naming,
        slots: this.slots,
        payer,
      }),
    );
    return this.chain.submit(cbor);
  }

  parameters(): Promise<ProtocolParameters> {
    return this.chain.parameters();
  }

  now(): Promise<bigint> {
    return this.chain.now();
  }

  utxosWith(unit: string): Promise<Utxo[]> {
    return this.chain.utxosWith(unit);
  }

  utxosOfPolicy(policy: string): Promise<Utxo[]> {
    return this.chain.utxosOfPolicy(policy);
  }

  utxo(transactionId: string, outputIndex: number): Promise<Utxo | undefined> {
    return this.chain.utxo(transactionId, outputIndex);
  }

  rewards(rewardAddress: string): Promise<bigint | undefined> {
    return this.chain.rewards(rewardAddress);
  }

  evaluate(
    cbor: string,
    resolved: readonly Utxo[],
    parameters?: ProtocolParameters,
  ): Promise<Units[]> {
    return this.chain.evaluate(cbor, resolved, parameters);
  }

  history(): Promise<readonly AcceptedTransaction[]> {
    return this.chain.history();
  }
}
