/** The same transaction as Blaze's documentation would have it built: for side-by-side timings. */
import {
  Address,
  AssetName,
  Ed25519KeyHashHex,
  type Evaluator,
  HexBlob,
  PlutusData,
  PolicyId,
  RewardAccount,
  Slot,
  Transaction,
  TransactionId,
  TransactionInput,
  TransactionOutput,
  TransactionUnspentOutput,
  TxCBOR,
} from "@blaze-cardano/core";
import { Emulator } from "@blaze-cardano/emulator";
import { TxBuilder } from "@blaze-cardano/tx";
import { blazeParameters } from "../../offchain/chain/blaze-parameters.ts";
import type { Chain } from "../../offchain/chain/chain.ts";
import { paymentCredential } from "../../offchain/layout/encoding/address.ts";
import { encodeOutput } from "../../offchain/layout/encoding/output.ts";
import type { LaidOut, Purpose } from "../../offchain/layout/laid-out.ts";
import { referenceOf, type Utxo } from "../../offchain/plans/plan.ts";

/**
 * Builds what the laid-out plan holds with Blaze's `TxBuilder`, its own
 * evaluator, coin selection and fee. Redeemers are taken as laid out. Answers
 * with the unsigned transaction.
 *
 * TxBuilder orders inputs by their references as text, so that output 10 of a
 * transaction comes before its output 2 and redeemers go astray: spend outputs
 * of several transactions, below 10 each.
 */
export async function buildByTheBook(
  chain: Chain,
  laid: LaidOut,
  payer: { readonly address: string; readonly utxos: readonly Utxo[] },
): Promise<string> {
  const parameters = blazeParameters(await chain.parameters());
  const slotConfig = { ...chain.slots, zeroTime: Number(chain.slots.zeroTime) };
  const evaluator: Evaluator = new Emulator([], { params: parameters, slotConfig }).evaluator;
  const funding = new Set(payer.utxos.map(referenceOf));
  const builder = new TxBuilder(parameters)
    .setNetworkId(laid.networkId)
    .setChangeAddress(Address.fromBech32(payer.address))
    .useEvaluator(evaluator)
    .addUnspentOutputs(payer.utxos.map(toBlaze));
  addParts(builder, laid, funding);
  const { from, to } = laid.validity;
  if (from !== undefined) builder.setValidFrom(Slot(from));
  if (to !== undefined) builder.setValidUntil(Slot(to));
  return (await builder.complete()).toCbor();
}

function addParts(builder: TxBuilder, laid: LaidOut, funding: ReadonlySet<string>): void {
  const redeemerAt = (purpose: Purpose, index: number): PlutusData | undefined => {
    const found = laid.redeemers.find(
      (redeemer) => redeemer.purpose === purpose && redeemer.index === index,
    );
    return found === undefined ? undefined : PlutusData.fromCbor(HexBlob(found.data));
  };
  for (const utxo of laid.references) builder.addReferenceInput(toBlaze(utxo));
  for (const [index, utxo] of laid.inputs.entries()) {
    const isFunding =
      funding.has(referenceOf(utxo)) && paymentCredential(utxo.address).type === "key";
    if (!isFunding) builder.addInput(toBlaze(utxo), redeemerAt("spend", index));
  }
  for (const output of laid.outputs.slice(0, laid.plannedOutputs)) {
    builder.addOutput(TransactionOutput.fromCbor(HexBlob(encodeOutput(output))));
  }
  for (const [index, { policy, tokens }] of laid.mints.entries()) {
    const minted = new Map(tokens.map(([name, amount]) => [AssetName(name), amount]));
    builder.addMint(PolicyId(policy), minted, redeemerAt("mint", index));
  }
  for (const [index, { rewardAddress, amount }] of laid.withdrawals.entries()) {
    builder.addWithdrawal(RewardAccount(rewardAddress), amount, redeemerAt("withdraw", index));
  }
  for (const signer of laid.signers) builder.addRequiredSigner(Ed25519KeyHashHex(signer));
}

function toBlaze(utxo: Utxo): TransactionUnspentOutput {
  const input = new TransactionInput(TransactionId(utxo.transactionId), BigInt(utxo.outputIndex));
  return new TransactionUnspentOutput(
    input,
    TransactionOutput.fromCbor(HexBlob(encodeOutput(utxo))),
  );
}

/** Fee and size of a transaction that Blaze built. */
export function measure(cbor: string): { readonly fee: bigint; readonly bytes: number } {
  return { fee: Transaction.fromCbor(TxCBOR(cbor)).body().fee(), bytes: cbor.length / 2 };
}
