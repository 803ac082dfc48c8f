/** Builds laid-out plans with the serialisation library of Blaze: an independent second builder. */
import {
  Address,
  AssetId,
  AuxiliaryData,
  blake2b_256,
  CborSet,
  Certificate,
  CertificateType,
  CostModel,
  Costmdls,
  CredentialType,
  Datum,
  ExUnits,
  Hash,
  Hash28ByteBase16,
  Hash32ByteBase16,
  HexBlob,
  NativeScript,
  PlutusData,
  PlutusLanguageVersion,
  PlutusV3Script,
  Redeemer,
  Redeemers,
  RedeemerTag,
  RewardAccount,
  Script,
  Slot,
  setInConwayEra,
  Transaction,
  TransactionBody,
  TransactionId,
  TransactionInput,
  TransactionOutput,
  TransactionWitnessSet,
  Value,
} from "@blaze-cardano/core";
import type { CostModels } from "../chain/parameters.ts";
import { addressHex, stakeCredential } from "../layout/encoding/address.ts";
import { tokenUnits } from "../layout/encoding/value.ts";
import type { LaidOut, LaidOutput, LaidRedeemer, Purpose } from "../layout/laid-out.ts";
import type { Assets, Script as PlanScript, Utxo } from "../plans/plan.ts";
import { BuildDiffers, type BuiltTransaction } from "./build.ts";

/** @throws BuildDiffers where the script data hash comes out differently */
export function buildWithBlaze(laid: LaidOut, costModels: CostModels): BuiltTransaction {
  // One switch for the whole library: sets with tags, redeemers as a map.
  setInConwayEra(true);
  const witnessSet = buildWitnessSet(laid);
  const body = buildBody(laid);
  if (laid.redeemers.length > 0)
    body.setScriptDataHash(hashScriptData(laid, witnessSet, costModels));
  const auxiliaryData =
    laid.auxiliaryData === undefined
      ? undefined
      : AuxiliaryData.fromCbor(HexBlob(laid.auxiliaryData));
  if (auxiliaryData !== undefined) body.setAuxiliaryDataHash(blake2b_256(auxiliaryData.toCbor()));
  const transaction = new Transaction(body, witnessSet, auxiliaryData);
  return { transactionId: transaction.getId(), cbor: transaction.toCbor() };
}

function buildBody(laid: LaidOut): TransactionBody {
  const body = new TransactionBody(
    buildInputs(laid.inputs),
    laid.outputs.map(buildOutput),
    laid.fee,
    undefined,
  );
  const { from, to } = laid.validity;
  if (from !== undefined) body.setValidityStartInterval(Slot(from));
  if (to !== undefined) body.setTtl(Slot(to));
  if (laid.certificates.length > 0) {
    body.setCerts(
      CborSet.fromCore<CertificateCore, Certificate>(
        laid.certificates.map(certificateCore),
        Certificate.fromCore,
      ),
    );
  }
  if (laid.withdrawals.length > 0) {
    body.setWithdrawals(
      new Map(
        laid.withdrawals.map(({ rewardAddress, amount }) => [RewardAccount(rewardAddress), amount]),
      ),
    );
  }
  if (laid.mints.length > 0) body.setMint(buildMint(laid.mints));
  if (laid.signers.length > 0) {
    body.setRequiredSigners(
      CborSet.fromCore(laid.signers.map(requiredSigner), (hash) => Hash.fromCore(hash)),
    );
  }
  if (laid.references.length > 0) body.setReferenceInputs(buildInputs(laid.references));
  if (laid.collateral !== undefined) {
    body.setCollateral(buildInputs(laid.collateral.inputs));
    body.setTotalCollateral(laid.collateral.total);
    if (laid.collateral.return !== undefined)
      body.setCollateralReturn(buildOutput(laid.collateral.return));
  }
  return body;
}

function buildInputs(utxos: readonly Utxo[]) {
  const inputs = CborSet.fromCore([], TransactionInput.fromCore);
  inputs.setValues(
    utxos.map(
      ({ transactionId, outputIndex }) =>
        new TransactionInput(TransactionId(transactionId), BigInt(outputIndex)),
    ),
  );
  return inputs;
}

function buildOutput({ address, assets, datum, datumHash, script }: LaidOutput): TransactionOutput {
  const output = new TransactionOutput(
    Address.fromBytes(HexBlob(addressHex(address))),
    buildValue(assets),
  );
  if (datum !== undefined)
    output.setDatum(Datum.newInlineData(PlutusData.fromCbor(HexBlob(datum))));
  else if (datumHash !== undefined)
    output.setDatum(Datum.newDataHash(Hash32ByteBase16(datumHash) as never));
  if (script !== undefined) output.setScriptRef(buildScript(script));
  return output;
}

function buildValue(assets: Assets): Value {
  const tokens = tokenUnits(assets).map((unit) => [AssetId(unit), assets[unit] as bigint] as const);
  return tokens.length === 0
    ? new Value(assets.lovelace ?? 0n)
    : new Value(assets.lovelace ?? 0n, new Map(tokens));
}

function buildScript({ type, cbor }: PlanScript): Script {
  return type === "Native"
    ? Script.newNativeScript(NativeScript.fromCbor(HexBlob(cbor)))
    : Script.newPlutusV3Script(new PlutusV3Script(HexBlob(cbor)));
}

function buildMint(mints: LaidOut["mints"]): Map<AssetId, bigint> {
  return new Map(
    mints.flatMap(({ policy, tokens }) =>
      tokens.map(([name, amount]) => [AssetId(policy + name), amount] as const),
    ),
  );
}

function requiredSigner(hash: string) {
  return Hash28ByteBase16(hash) as never;
}

type CertificateCore = Parameters<typeof Certificate.fromCore>[0];

function certificateCore({
  rewardAddress,
  deposit,
  witnessed,
}: LaidOut["certificates"][number]): CertificateCore {
  const { type, hash } = stakeCredential(rewardAddress);
  const credential = {
    type: type === "script" ? CredentialType.ScriptHash : CredentialType.KeyHash,
    hash: Hash28ByteBase16(hash),
  };
  return witnessed
    ? { __typename: CertificateType.Registration, stakeCredential: credential, deposit }
    : { __typename: CertificateType.StakeRegistration, stakeCredential: credential };
}

function buildWitnessSet(laid: LaidOut): TransactionWitnessSet {
  const witnessSet = new TransactionWitnessSet();
  const native = laid.scripts.filter(({ type }) => type === "Native");
  const plutus = laid.scripts.filter(({ type }) => type === "PlutusV3");
  if (native.length > 0) {
    const scripts = CborSet.fromCore([], NativeScript.fromCore);
    scripts.setValues(native.map(({ cbor }) => NativeScript.fromCbor(HexBlob(cbor))));
    witnessSet.setNativeScripts(scripts);
  }
  if (plutus.length > 0) {
    const scripts = CborSet.fromCore([], PlutusV3Script.fromCore);
    scripts.setValues(plutus.map(({ cbor }) => new PlutusV3Script(HexBlob(cbor))));
    witnessSet.setPlutusV3Scripts(scripts);
  }
  if (laid.redeemers.length > 0) {
    const redeemers = Redeemers.fromCore([]);
    redeemers.setValues(laid.redeemers.map(buildRedeemer));
    witnessSet.setRedeemers(redeemers);
  }
  return witnessSet;
}

const TAG: Readonly<Record<Purpose, RedeemerTag>> = {
  spend: RedeemerTag.Spend,
  mint: RedeemerTag.Mint,
  publish: RedeemerTag.Cert,
  withdraw: RedeemerTag.Reward,
};

function buildRedeemer({ purpose, index, data, mem, steps }: LaidRedeemer): Redeemer {
  return new Redeemer(
    TAG[purpose],
    BigInt(index),
    PlutusData.fromCbor(HexBlob(data)),
    new ExUnits(mem, steps),
  );
}

function hashScriptData(
  laid: LaidOut,
  witnessSet: TransactionWitnessSet,
  costModels: CostModels,
): Hash32ByteBase16 {
  const models = new Costmdls();
  models.insert(new CostModel(PlutusLanguageVersion.V3, [...costModels.PlutusV3]));
  const redeemers = witnessSet.redeemers() as Redeemers;
  const hash = blake2b_256(HexBlob(redeemers.toCbor() + models.languageViewsEncoding()));
  if (hash !== laid.scriptDataHash)
    throw new BuildDiffers("Blaze", "script data hash", String(laid.scriptDataHash), hash);
  return hash;
}
