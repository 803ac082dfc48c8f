/** Builds laid-out plans with the serialisation library of Lucid Evolution. */
import { CML } from "@lucid-evolution/lucid";
import { hexToBytes } from "@noble/hashes/utils.js";
import type { CostModels } from "../chain/parameters.ts";
import { addressHex, stakeCredential } from "../layout/encoding/address.ts";
import { languageView } from "../layout/encoding/transaction.ts";
import { splitUnit, tokenUnits } from "../layout/encoding/value.ts";
import type { LaidOut, LaidOutput, LaidRedeemer, Purpose } from "../layout/laid-out.ts";
import type { Assets, Script, Utxo } from "../plans/plan.ts";
import { BuildDiffers, type BuiltTransaction } from "./build.ts";

/** @throws BuildDiffers where the script data hash comes out differently */
export function buildWithLucid(laid: LaidOut, costModels: CostModels): BuiltTransaction {
  const witnessSet = buildWitnessSet(laid);
  const body = buildBody(laid);
  if (laid.redeemers.length > 0)
    body.set_script_data_hash(hashScriptData(laid, witnessSet, costModels));
  const auxiliaryData =
    laid.auxiliaryData === undefined
      ? undefined
      : CML.AuxiliaryData.from_cbor_hex(laid.auxiliaryData);
  if (auxiliaryData !== undefined)
    body.set_auxiliary_data_hash(CML.hash_auxiliary_data(auxiliaryData));
  const transaction = CML.Transaction.new(body, witnessSet, true, auxiliaryData);
  return { transactionId: CML.hash_transaction(body).to_hex(), cbor: transaction.to_cbor_hex() };
}

function buildBody(laid: LaidOut): CML.TransactionBody {
  const outputs = CML.TransactionOutputList.new();
  for (const output of laid.outputs) outputs.add(buildOutput(output));
  const body = CML.TransactionBody.new(buildInputs(laid.inputs), outputs, laid.fee);
  const { from, to } = laid.validity;
  if (from !== undefined) body.set_validity_interval_start(BigInt(from));
  if (to !== undefined) body.set_ttl(BigInt(to));
  if (laid.certificates.length > 0) body.set_certs(buildCertificates(laid.certificates));
  if (laid.withdrawals.length > 0) body.set_withdrawals(buildWithdrawals(laid.withdrawals));
  if (laid.mints.length > 0) body.set_mint(buildMint(laid.mints));
  if (laid.signers.length > 0) {
    const signers = CML.Ed25519KeyHashList.new();
    for (const signer of laid.signers) signers.add(CML.Ed25519KeyHash.from_hex(signer));
    body.set_required_signers(signers);
  }
  if (laid.references.length > 0) body.set_reference_inputs(buildInputs(laid.references));
  if (laid.collateral !== undefined) {
    body.set_collateral_inputs(buildInputs(laid.collateral.inputs));
    body.set_total_collateral(laid.collateral.total);
    if (laid.collateral.return !== undefined)
      body.set_collateral_return(buildOutput(laid.collateral.return));
  }
  return body;
}

function buildInputs(utxos: readonly Utxo[]): CML.TransactionInputList {
  const inputs = CML.TransactionInputList.new();
  for (const { transactionId, outputIndex } of utxos) {
    inputs.add(
      CML.TransactionInput.new(CML.TransactionHash.from_hex(transactionId), BigInt(outputIndex)),
    );
  }
  return inputs;
}

function buildOutput({
  address,
  assets,
  datum,
  datumHash,
  script,
}: LaidOutput): CML.TransactionOutput {
  const option =
    datum !== undefined
      ? CML.DatumOption.new_datum(CML.PlutusData.from_cbor_hex(datum))
      : datumHash !== undefined
        ? CML.DatumOption.new_hash(CML.DatumHash.from_hex(datumHash))
        : undefined;
  return CML.TransactionOutput.new(
    CML.Address.from_hex(addressHex(address)),
    buildValue(assets),
    option,
    script === undefined ? undefined : buildScript(script),
  );
}

function buildValue(assets: Assets): CML.Value {
  const tokens = CML.MultiAsset.new();
  for (const unit of tokenUnits(assets)) {
    const { policy, name } = splitUnit(unit);
    tokens.set(
      CML.ScriptHash.from_hex(policy),
      CML.AssetName.from_raw_bytes(hexToBytes(name)),
      assets[unit] as bigint,
    );
  }
  return CML.Value.new(assets.lovelace ?? 0n, tokens);
}

function buildScript(script: Script): CML.Script {
  return script.type === "Native"
    ? CML.Script.new_native(CML.NativeScript.from_cbor_hex(script.cbor))
    : CML.Script.new_plutus_v3(CML.PlutusV3Script.from_raw_bytes(hexToBytes(script.cbor)));
}

function buildMint(mints: LaidOut["mints"]): CML.Mint {
  const mint = CML.Mint.new();
  for (const { policy, tokens } of mints) {
    for (const [name, amount] of tokens) {
      mint.set(
        CML.ScriptHash.from_hex(policy),
        CML.AssetName.from_raw_bytes(hexToBytes(name)),
        amount,
      );
    }
  }
  return mint;
}

function buildWithdrawals(withdrawals: LaidOut["withdrawals"]): CML.MapRewardAccountToCoin {
  const built = CML.MapRewardAccountToCoin.new();
  for (const { rewardAddress, amount } of withdrawals) {
    const account = CML.RewardAddress.from_address(CML.Address.from_hex(addressHex(rewardAddress)));
    built.insert(account as CML.RewardAddress, amount);
  }
  return built;
}

function buildCertificates(certificates: LaidOut["certificates"]): CML.CertificateList {
  const built = CML.CertificateList.new();
  for (const { rewardAddress, deposit, witnessed } of certificates) {
    const { type, hash } = stakeCredential(rewardAddress);
    const credential =
      type === "script"
        ? CML.Credential.new_script(CML.ScriptHash.from_hex(hash))
        : CML.Credential.new_pub_key(CML.Ed25519KeyHash.from_hex(hash));
    built.add(
      witnessed
        ? CML.Certificate.new_reg_cert(credential, deposit)
        : CML.Certificate.new_stake_registration(credential),
    );
  }
  return built;
}

function buildWitnessSet(laid: LaidOut): CML.TransactionWitnessSet {
  const witnessSet = CML.TransactionWitnessSet.new();
  const native = CML.NativeScriptList.new();
  const plutus = CML.PlutusV3ScriptList.new();
  for (const { type, cbor } of laid.scripts) {
    if (type === "Native") native.add(CML.NativeScript.from_cbor_hex(cbor));
    else plutus.add(CML.PlutusV3Script.from_raw_bytes(hexToBytes(cbor)));
  }
  if (native.len() > 0) witnessSet.set_native_scripts(native);
  if (plutus.len() > 0) witnessSet.set_plutus_v3_scripts(plutus);
  if (laid.redeemers.length > 0) witnessSet.set_redeemers(buildRedeemers(laid.redeemers));
  return witnessSet;
}

function buildRedeemers(redeemers: readonly LaidRedeemer[]): CML.Redeemers {
  const built = CML.MapRedeemerKeyToRedeemerVal.new();
  for (const { purpose, index, data, mem, steps } of redeemers) {
    built.insert(
      CML.RedeemerKey.new(TAG[purpose], BigInt(index)),
      CML.RedeemerVal.new(CML.PlutusData.from_cbor_hex(data), CML.ExUnits.new(mem, steps)),
    );
  }
  return CML.Redeemers.new_map_redeemer_key_to_redeemer_val(built);
}

const TAG: Readonly<Record<Purpose, CML.RedeemerTag>> = {
  spend: CML.RedeemerTag.Spend,
  mint: CML.RedeemerTag.Mint,
  publish: CML.RedeemerTag.Cert,
  withdraw: CML.RedeemerTag.Reward,
};

function hashScriptData(
  laid: LaidOut,
  witnessSet: CML.TransactionWitnessSet,
  costModels: CostModels,
): CML.ScriptDataHash {
  const models = CML.CostModels.from_cbor_hex(languageView(costModels));
  const languages = CML.LanguageList.new();
  languages.add(CML.Language.PlutusV3);
  const redeemers = witnessSet.redeemers() as CML.Redeemers;
  const hash = CML.calc_script_data_hash(
    redeemers,
    CML.PlutusDataList.new(),
    models,
    languages,
  ) as CML.ScriptDataHash;
  if (hash.to_hex() !== laid.scriptDataHash) {
    throw new BuildDiffers("Lucid", "script data hash", String(laid.scriptDataHash), hash.to_hex());
  }
  return hash;
}
