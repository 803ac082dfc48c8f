/**
 * Rules that Blaze's emulator leaves out, checked here so that the second
 * opinion is a whole one: hashes over script data and metadata, the limit of
 * units, networks, collateral, native scripts, and that exactly the redeemers are there that
 * scripts need.
 */

import { type CredentialHash, parseAddress } from "../keys/address.ts";
import { keyHashOf } from "../keys/ed25519.ts";
import { paymentCredential, stakeCredential } from "../layout/encoding/address.ts";
import { blake2b256 } from "../layout/encoding/hash.ts";
import { scriptHash } from "../layout/encoding/script.ts";
import { scriptDataHashOf } from "../layout/encoding/transaction.ts";
import { addAssets, negateAssets } from "../layout/encoding/value.ts";
import { type Purpose, type RedeemerPointer, totalUnits } from "../layout/laid-out.ts";
import { compareUtxos, referenceOf, type Script } from "../plans/plan.ts";
import type { Circumstances } from "./ledger.ts";
import { satisfiesNativeScript } from "./native-script.ts";
import type { ProtocolParameters } from "./parameters.ts";
import type { ReadTransaction } from "./transaction.ts";

/** What is wrong, or undefined where these rules hold. */
export function supplementaryFault(
  transaction: ReadTransaction,
  circumstances: Circumstances,
  parameters: ProtocolParameters,
): string | undefined {
  return (
    metadataFault(transaction) ??
    scriptDataFault(transaction, parameters) ??
    unitsFault(transaction, parameters) ??
    networkFault(transaction, circumstances) ??
    collateralFault(transaction, circumstances) ??
    scriptsFault(transaction, circumstances)
  );
}

function metadataFault({ auxiliaryData, auxiliaryDataHash }: ReadTransaction): string | undefined {
  const hash = auxiliaryData === undefined ? undefined : blake2b256(auxiliaryData);
  return hash === auxiliaryDataHash
    ? undefined
    : `auxiliary data hashes to ${hash}, the body says ${auxiliaryDataHash}`;
}

function scriptDataFault(
  { witnesses, scriptDataHash }: ReadTransaction,
  { costModels }: ProtocolParameters,
): string | undefined {
  const hash =
    witnesses.scriptData === "" ? undefined : scriptDataHashOf(witnesses.scriptData, costModels);
  return hash === scriptDataHash
    ? undefined
    : `script data hashes to ${hash}, the body says ${scriptDataHash}`;
}

function unitsFault(
  { witnesses }: ReadTransaction,
  { maxTransactionUnits: limit }: ProtocolParameters,
): string | undefined {
  const { mem, steps } = totalUnits(witnesses.redeemers);
  return mem > limit.mem || steps > limit.steps
    ? `${mem} mem and ${steps} steps are above the limit`
    : undefined;
}

function networkFault(
  { outputs }: ReadTransaction,
  { networkId }: Circumstances,
): string | undefined {
  const foreign = outputs.find(({ address }) => parseAddress(address).networkId !== networkId);
  return foreign === undefined ? undefined : `${foreign.address} is of another network`;
}

/** Tokens must all come back, and what is lost must be what the body says. */
function collateralFault(
  { collateral, collateralReturn = {}, totalCollateral, witnesses }: ReadTransaction,
  { resolved }: Circumstances,
): string | undefined {
  if (witnesses.redeemers.length === 0) return undefined;
  const named = new Set(collateral.map(referenceOf));
  const put = resolved.filter((utxo) => named.has(referenceOf(utxo))).map(({ assets }) => assets);
  const { lovelace = 0n, ...tokens } = addAssets(...put, negateAssets(collateralReturn));
  if (Object.keys(tokens).length > 0) return "the collateral would lose tokens";
  return totalCollateral === undefined || totalCollateral === lovelace
    ? undefined
    : `the collateral would lose ${lovelace} lovelace, the body says ${totalCollateral}`;
}

interface ScriptUse extends RedeemerPointer {
  readonly hash: string;
}

function scriptsFault(
  transaction: ReadTransaction,
  circumstances: Circumstances,
): string | undefined {
  const known = knownScripts(transaction, circumstances);
  const context = {
    signers: new Set(transaction.witnesses.publicKeys.map(keyHashOf)),
    validity: transaction.validity,
  };
  const needed = new Set<string>();
  for (const { hash, purpose, index } of scriptUses(transaction, circumstances)) {
    const script = known.get(hash);
    if (script?.type !== "Native") needed.add(`${purpose} ${index}`);
    else if (!satisfiesNativeScript(script.cbor, context))
      return `native script ${hash} is not satisfied`;
  }
  const given = new Set(
    transaction.witnesses.redeemers.map(({ purpose, index }) => `${purpose} ${index}`),
  );
  const missing = [...needed].find((pointer) => !given.has(pointer));
  if (missing !== undefined) return `the redeemer for ${missing} is missing`;
  const extra = [...given].find((pointer) => !needed.has(pointer));
  return extra === undefined ? undefined : `the redeemer for ${extra} has no script`;
}

function knownScripts(
  { witnesses, inputs, references }: ReadTransaction,
  { resolved }: Circumstances,
): Map<string, Script> {
  const named = new Set([...inputs, ...references].map(referenceOf));
  const referenced = resolved
    .filter((utxo) => named.has(referenceOf(utxo)))
    .map(({ script }) => script);
  const scripts = [...witnesses.scripts, ...referenced].filter((script) => script !== undefined);
  return new Map(scripts.map((script) => [scriptHash(script), script]));
}

function scriptUses(transaction: ReadTransaction, { resolved }: Circumstances): ScriptUse[] {
  const unspent = new Map(resolved.map((utxo) => [referenceOf(utxo), utxo]));
  const inputs = [...transaction.inputs]
    .sort(compareUtxos)
    .map((input) => unspent.get(referenceOf(input)));
  const use = (
    purpose: Purpose,
    index: number,
    credential: CredentialHash | undefined,
  ): ScriptUse[] =>
    credential?.type === "script" ? [{ purpose, index, hash: credential.hash }] : [];
  return [
    ...inputs.flatMap((utxo, index) =>
      use("spend", index, utxo && paymentCredential(utxo.address)),
    ),
    ...transaction.policies.flatMap((hash, index) => use("mint", index, { type: "script", hash })),
    ...transaction.certified.flatMap(({ index, credential }) => use("publish", index, credential)),
    ...transaction.withdrawals.flatMap(({ rewardAddress }, index) =>
      use("withdraw", index, stakeCredential(rewardAddress)),
    ),
  ];
}
