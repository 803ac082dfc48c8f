/** A laid-out plan as bytes: for sizes, for evaluation, and to compare with what SDKs build. */
import type { CostModels } from "../../chain/parameters.ts";
import type { LaidCertificate, LaidOut, LaidRedeemer, Purpose } from "../laid-out.ts";
import { addressHex, stakeCredential } from "./address.ts";
import { array, byteString, compareKeys, integer, map, NULL, set, TRUE } from "./cbor.ts";
import { blake2b256 } from "./hash.ts";
import { auxiliaryDataHash } from "./metadata.ts";
import { encodeInput, encodeOutput } from "./output.ts";
import { encodeWitnessScript } from "./script.ts";

/** What the body needs; `scriptDataHash`, `fee` and change may still be provisional. */
export type Encodable = Omit<LaidOut, "bytes">;

const TAG: Readonly<Record<Purpose, number>> = { spend: 0, mint: 1, publish: 2, withdraw: 3 };

export interface VkeyWitness {
  /** 32 bytes, hex. */
  readonly publicKey: string;
  /** 64 bytes, hex. */
  readonly signature: string;
}

export function encodeTransaction(laid: Encodable, witnesses: readonly VkeyWitness[]): string {
  return array([
    encodeBody(laid),
    encodeWitnessSet(laid, witnesses),
    TRUE,
    laid.auxiliaryData ?? NULL,
  ]);
}

/** The transaction as it will be, with blank signatures: it has the size of the signed one. */
export function encodeDraft(laid: Encodable): string {
  const blanks = laid.witnesses.map((_, index) => ({
    publicKey: index.toString(16).padStart(64, "0"),
    signature: "00".repeat(64),
  }));
  return encodeTransaction(laid, blanks);
}

/** The id that a body of these bytes has. */
export function transactionIdOf(body: string): string {
  return blake2b256(body);
}

export function encodeBody(laid: Encodable): string {
  const { collateral, validity } = laid;
  const fields: [number, string | undefined][] = [
    [0, set(laid.inputs.map(encodeInput))],
    [1, array(laid.outputs.map(encodeOutput))],
    [2, integer(laid.fee)],
    [3, validity.to === undefined ? undefined : integer(validity.to)],
    [4, some(laid.certificates, (items) => set(items.map(encodeCertificate)))],
    [5, some(laid.withdrawals, encodeWithdrawals)],
    [
      7,
      laid.auxiliaryData === undefined
        ? undefined
        : byteString(auxiliaryDataHash(laid.auxiliaryData)),
    ],
    [8, validity.from === undefined ? undefined : integer(validity.from)],
    [9, some(laid.mints, encodeMints)],
    [11, laid.scriptDataHash === undefined ? undefined : byteString(laid.scriptDataHash)],
    [13, some(collateral?.inputs ?? [], (inputs) => set(inputs.map(encodeInput)))],
    [14, some(laid.signers, (signers) => set(signers.map(byteString)))],
    [16, collateral?.return === undefined ? undefined : encodeOutput(collateral.return)],
    [17, collateral === undefined ? undefined : integer(collateral.total)],
    [18, some(laid.references, (references) => set(references.map(encodeInput)))],
  ];
  return map(
    fields.flatMap(([key, value]) => (value === undefined ? [] : [[integer(key), value] as const])),
  );
}

function some<T>(items: readonly T[], encode: (items: readonly T[]) => string): string | undefined {
  return items.length === 0 ? undefined : encode(items);
}

function encodeMints(mints: LaidOut["mints"]): string {
  return map(
    mints.map(({ policy, tokens }) => [
      byteString(policy),
      map(tokens.map(([name, amount]) => [byteString(name), integer(amount)])),
    ]),
  );
}

function encodeWithdrawals(withdrawals: LaidOut["withdrawals"]): string {
  return map(
    withdrawals.map(({ rewardAddress, amount }) => [
      byteString(addressHex(rewardAddress)),
      integer(amount),
    ]),
  );
}

/** The form with a deposit asks the credential for its witness; the older form does not. */
function encodeCertificate({ rewardAddress, deposit, witnessed }: LaidCertificate): string {
  const { type, hash } = stakeCredential(rewardAddress);
  const credential = array([integer(type === "script" ? 1 : 0), byteString(hash)]);
  return witnessed
    ? array([integer(7), credential, integer(deposit)])
    : array([integer(0), credential]);
}

export function encodeWitnessSet(laid: Encodable, witnesses: readonly VkeyWitness[]): string {
  const scripts = (type: "Native" | "PlutusV3") =>
    laid.scripts.filter((script) => script.type === type);
  const fields: [number, string | undefined][] = [
    [0, some(witnesses, (items) => set(items.map(encodeVkeyWitness)))],
    [1, some(scripts("Native"), (items) => set(items.map(encodeWitnessScript)))],
    [5, some(laid.redeemers, encodeRedeemers)],
    [7, some(scripts("PlutusV3"), (items) => set(items.map(encodeWitnessScript)))],
  ];
  return map(
    fields.flatMap(([key, value]) => (value === undefined ? [] : [[integer(key), value] as const])),
  );
}

export function encodeVkeyWitness({ publicKey, signature }: VkeyWitness): string {
  return array([byteString(publicKey), byteString(signature)]);
}

function encodeRedeemers(redeemers: readonly LaidRedeemer[]): string {
  return map(
    redeemers.map((redeemer) => [
      encodePointer(redeemer),
      array([redeemer.data, array([integer(redeemer.mem), integer(redeemer.steps)])]),
    ]),
  );
}

function encodePointer({ purpose, index }: Pick<LaidRedeemer, "purpose" | "index">): string {
  return array([integer(TAG[purpose]), integer(index)]);
}

/** Canonical order of redeemers. */
export function compareRedeemers(
  left: Pick<LaidRedeemer, "purpose" | "index">,
  right: Pick<LaidRedeemer, "purpose" | "index">,
): number {
  return compareKeys(encodePointer(left), encodePointer(right));
}

/** Hash of redeemers and of the cost model they are priced with (Plutus V3 alone; data is inline). */
export function scriptDataHash(redeemers: readonly LaidRedeemer[], costModels: CostModels): string {
  return scriptDataHashOf(encodeRedeemers(redeemers), costModels);
}

const views = new WeakMap<CostModels, string>();

/** {@link scriptDataHash} of redeemers that are encoded already. */
export function scriptDataHashOf(encodedRedeemers: string, costModels: CostModels): string {
  let view = views.get(costModels);
  if (view === undefined) {
    view = languageView(costModels);
    views.set(costModels, view);
  }
  return blake2b256(encodedRedeemers + view);
}

/** The cost model of Plutus V3 in the form that is hashed. */
export function languageView(costModels: CostModels): string {
  return map([[integer(2), array(costModels.PlutusV3.map(integer))]]);
}
