/** The same transaction as Lucid's documentation would have it built: for side-by-side timings. */
import {
  type Assets,
  CML,
  type EvalRedeemer,
  Lucid,
  type Provider,
  SLOT_CONFIG_NETWORK,
  type TxBuilder,
  type UTxO,
} from "@lucid-evolution/lucid";
import type { Chain } from "../../offchain/chain/chain.ts";
import type { ProtocolParameters } from "../../offchain/chain/parameters.ts";
import { readTransaction } from "../../offchain/chain/transaction.ts";
import { paymentCredential } from "../../offchain/layout/encoding/address.ts";
import type { LaidOut, Purpose } from "../../offchain/layout/laid-out.ts";
import { referenceOf, type Script, type Utxo } from "../../offchain/plans/plan.ts";

export interface BaselineOptions {
  /** Who runs the scripts: Lucid's own evaluator, its default, or Scalus behind the provider. */
  readonly evaluator: "lucid" | "scalus";
  /** Where change goes and what funds the transaction: the payer's UTxOs. */
  readonly payer: { readonly address: string; readonly utxos: readonly Utxo[] };
}

/**
 * Builds what the laid-out plan holds with `newTx()` and `complete()`: Lucid
 * selects funding, evaluates, balances and sizes the fee by itself. Redeemers are
 * taken as laid out, so the payer's UTxOs should leave Lucid no other choice of
 * funding than the layout had. Answers with the unsigned transaction.
 */
export async function buildByTheBook(
  chain: Chain,
  laid: LaidOut,
  options: BaselineOptions,
): Promise<string> {
  const parameters = await chain.parameters();
  SLOT_CONFIG_NETWORK.Custom = { ...chain.slots, zeroTime: Number(chain.slots.zeroTime) };
  const lucid = await Lucid(new ChainProvider(chain, parameters, laid), "Custom");
  lucid.selectWallet.fromAddress(options.payer.address, options.payer.utxos.map(toLucid));
  const transaction = compose(
    lucid.newTx(),
    chain,
    laid,
    new Set(options.payer.utxos.map(referenceOf)),
  );
  const complete = options.evaluator === "scalus" ? { localUPLCEval: false } : {};
  return (await transaction.complete(complete)).toCBOR();
}

function compose(
  builder: TxBuilder,
  chain: Chain,
  laid: LaidOut,
  funding: ReadonlySet<string>,
): TxBuilder {
  const redeemerAt = (purpose: Purpose, index: number) =>
    laid.redeemers.find((redeemer) => redeemer.purpose === purpose && redeemer.index === index)
      ?.data;
  let tx = builder.readFrom(laid.references.map(toLucid));
  for (const [index, utxo] of laid.inputs.entries()) {
    const isFunding =
      funding.has(referenceOf(utxo)) && paymentCredential(utxo.address).type === "key";
    if (!isFunding) tx = tx.collectFrom([toLucid(utxo)], redeemerAt("spend", index));
  }
  for (const { address, assets, datum, script } of laid.outputs.slice(0, laid.plannedOutputs)) {
    const inline = datum === undefined ? undefined : ({ kind: "inline", value: datum } as const);
    tx = tx.pay.ToAddressWithData(address, inline, assets, script && toLucidScript(script));
  }
  for (const [index, { policy, tokens }] of laid.mints.entries()) {
    const minted = Object.fromEntries(tokens.map(([name, amount]) => [policy + name, amount]));
    tx = tx.mintAssets(minted, redeemerAt("mint", index));
  }
  for (const script of laid.scripts) tx = tx.attach.Script(toLucidScript(script));
  for (const [index, { rewardAddress, amount }] of laid.withdrawals.entries()) {
    tx = tx.withdraw(rewardAddress, amount, redeemerAt("withdraw", index));
  }
  for (const signer of laid.signers) tx = tx.addSignerKey(signer);
  const timeOf = (slot: number) =>
    Number(chain.slots.zeroTime) + (slot - chain.slots.zeroSlot) * chain.slots.slotLength;
  if (laid.validity.from !== undefined) tx = tx.validFrom(timeOf(laid.validity.from));
  if (laid.validity.to !== undefined) tx = tx.validTo(timeOf(laid.validity.to));
  return tx;
}

function toLucid({
  transactionId,
  outputIndex,
  address,
  assets,
  datum,
  datumHash,
  script,
}: Utxo): UTxO {
  return {
    txHash: transactionId,
    outputIndex,
    address,
    assets: { ...assets } as Assets,
    ...(datum === undefined ? {} : { datum }),
    ...(datumHash === undefined ? {} : { datumHash }),
    ...(script === undefined ? {} : { scriptRef: toLucidScript(script) }),
  };
}

function toLucidScript({ type, cbor }: Script): { type: "PlutusV3" | "Native"; script: string } {
  return { type, script: cbor };
}

/** What Lucid asks of a provider while it builds. */
class ChainProvider implements Provider {
  private readonly chain: Chain;
  private readonly protocol: ProtocolParameters;
  private readonly known: ReadonlyMap<string, Utxo>;

  constructor(chain: Chain, protocol: ProtocolParameters, laid: LaidOut) {
    this.chain = chain;
    this.protocol = protocol;
    const utxos = [...laid.inputs, ...laid.references, ...(laid.collateral?.inputs ?? [])];
    this.known = new Map(utxos.map((utxo) => [referenceOf(utxo), utxo]));
  }

  async getProtocolParameters() {
    const { protocol } = this;
    const ratio = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }) =>
      Number(numerator) / Number(denominator);
    const model = (costs: readonly number[]) => [...costs];
    return {
      minFeeA: Number(protocol.minFeePerByte),
      minFeeB: Number(protocol.minFeeConstant),
      maxTxSize: protocol.maxTransactionBytes,
      maxValSize: protocol.maxValueBytes,
      keyDeposit: protocol.keyDeposit,
      poolDeposit: protocol.poolDeposit,
      drepDeposit: 500_000_000n,
      govActionDeposit: 100_000_000_000n,
      priceMem: ratio(protocol.priceMemory),
      priceStep: ratio(protocol.priceSteps),
      maxTxExMem: protocol.maxTransactionUnits.mem,
      maxTxExSteps: protocol.maxTransactionUnits.steps,
      coinsPerUtxoByte: protocol.coinsPerUtxoByte,
      collateralPercentage: Number(protocol.collateralPercent),
      maxCollateralInputs: protocol.maxCollateralInputs,
      minFeeRefScriptCostPerByte: ratio(protocol.referenceScriptCostPerByte),
      costModels: {
        PlutusV1: model(protocol.costModels.PlutusV1),
        PlutusV2: model(protocol.costModels.PlutusV2),
        PlutusV3: model(protocol.costModels.PlutusV3),
      },
    };
  }

  async getUtxos(address: string | { hash: string }): Promise<UTxO[]> {
    return typeof address === "string" ? (await this.chain.utxosAt(address)).map(toLucid) : [];
  }

  async getUtxosWithUnit(address: string | { hash: string }, unit: string): Promise<UTxO[]> {
    return (await this.getUtxos(address)).filter(({ assets }) => (assets[unit] ?? 0n) > 0n);
  }

  async getUtxoByUnit(unit: string): Promise<UTxO> {
    const [utxo] = await this.chain.utxosWith(unit);
    if (utxo === undefined) throw new Error(`nobody holds ${unit}`);
    return toLucid(utxo);
  }

  async getUtxosByOutRef(references: { txHash: string; outputIndex: number }[]): Promise<UTxO[]> {
    const found = references.map(({ txHash, outputIndex }) => this.chain.utxo(txHash, outputIndex));
    return (await Promise.all(found)).filter((utxo) => utxo !== undefined).map(toLucid);
  }

  async getDelegation() {
    return { poolId: null, rewards: 0n };
  }

  async getDatum(): Promise<string> {
    throw new Error("all datums are inline");
  }

  async awaitTx(): Promise<boolean> {
    return true;
  }

  submitTx(transaction: string): Promise<string> {
    return this.chain.submit(transaction);
  }

  async evaluateTx(transaction: string): Promise<EvalRedeemer[]> {
    const { inputs, references, collateral } = readTransaction(transaction);
    const named = [...inputs, ...references, ...collateral];
    const resolved = await Promise.all(
      named.map(
        async (name) =>
          this.known.get(referenceOf(name)) ??
          this.chain.utxo(name.transactionId, name.outputIndex),
      ),
    );
    const units = await this.chain.evaluate(
      transaction,
      resolved.filter((utxo) => utxo !== undefined),
    );
    return units.map(({ purpose, index, mem, steps }) => ({
      redeemer_tag: purpose,
      redeemer_index: index,
      ex_units: { mem: Number(mem), steps: Number(steps) },
    }));
  }
}

/** Fee and size of a transaction that Lucid built. */
export function measure(cbor: string): { readonly fee: bigint; readonly bytes: number } {
  return { fee: CML.Transaction.from_cbor_hex(cbor).body().fee(), bytes: cbor.length / 2 };
}
