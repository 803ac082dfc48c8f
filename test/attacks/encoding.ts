/** A repaired attempt as bytes. Apart from the layout's encoder on purpose: it writes what no plan can ask for. */

import { addressHex } from "../../offchain/layout/encoding/address.ts";
import {
  array,
  byteString,
  integer,
  map,
  NULL,
  set,
  TRUE,
} from "../../offchain/layout/encoding/cbor.ts";
import { auxiliaryDataHash } from "../../offchain/layout/encoding/metadata.ts";
import {
  type EncodableOutput,
  encodeInput,
  encodeOutput,
} from "../../offchain/layout/encoding/output.ts";
import { encodeWitnessScript } from "../../offchain/layout/encoding/script.ts";
import type { Script } from "../../offchain/plans/plan.ts";
import { compareUtxos, type Utxo } from "../../offchain/plans/plan.ts";

const FALSE = "f4";

export interface Redeemer {
  /** The ledger's number of the purpose: spend, mint, certificate, reward, vote, propose. */
  readonly purpose: number;
  readonly index: number;
  /** CBOR in hex. */
  readonly data: string;
}

/** Everything that the bytes depend on, in final order. */
export interface Repaired {
  readonly inputs: readonly Utxo[];
  readonly references: readonly Utxo[];
  readonly collateral: readonly Utxo[];
  readonly collateralReturn: EncodableOutput;
  readonly totalCollateral: bigint;
  readonly outputs: readonly EncodableOutput[];
  readonly fee: bigint;
  readonly from?: number;
  readonly to?: number;
  readonly certificates: readonly string[];
  readonly withdrawals: readonly (readonly [rewardAddress: string, amount: bigint])[];
  readonly mints: readonly (readonly [
    policy: string,
    tokens: readonly (readonly [name: string, amount: bigint])[],
  ])[];
  readonly signers: readonly string[];
  readonly auxiliaryData?: string;
  readonly scriptDataHash: string;
  readonly donation?: bigint;
  readonly votes?: string;
  readonly proposals?: string;
}

export function encodeBody(body: Repaired): string {
  const fields: [number, string | undefined][] = [
    [0, set([...body.inputs].sort(compareUtxos).map(encodeInput))],
    [1, array(body.outputs.map(encodeOutput))],
    [2, integer(body.fee)],
    [3, body.to === undefined ? undefined : integer(body.to)],
    [4, body.certificates.length === 0 ? undefined : set(body.certificates)],
    [5, body.withdrawals.length === 0 ? undefined : encodeWithdrawals(body.withdrawals)],
    [
      7,
      body.auxiliaryData === undefined
        ? undefined
        : byteString(auxiliaryDataHash(body.auxiliaryData)),
    ],
    [8, body.from === undefined ? undefined : integer(body.from)],
    [9, body.mints.length === 0 ? undefined : encodeMints(body.mints)],
    [11, byteString(body.scriptDataHash)],
    [13, set(body.collateral.map(encodeInput))],
    [14, body.signers.length === 0 ? undefined : set(body.signers.map(byteString))],
    [16, encodeOutput(body.collateralReturn)],
    [17, integer(body.totalCollateral)],
    [18, body.references.length === 0 ? undefined : set(body.references.map(encodeInput))],
    [19, body.votes],
    [20, body.proposals],
    [22, body.donation === undefined ? undefined : integer(body.donation)],
  ];
  return map(
    fields.flatMap(([key, value]) => (value === undefined ? [] : [[integer(key), value] as const])),
  );
}

function encodeWithdrawals(withdrawals: Repaired["withdrawals"]): string {
  return map(
    withdrawals.map(([address, amount]) => [byteString(addressHex(address)), integer(amount)]),
  );
}

function encodeMints(mints: Repaired["mints"]): string {
  return map(
    mints.map(([policy, tokens]) => [
      byteString(policy),
      map(tokens.map(([name, amount]) => [byteString(name), integer(amount)])),
    ]),
  );
}

export function encodeRedeemers(redeemers: readonly Redeemer[], units: Units): string {
  return map(
    redeemers.map(({ purpose, index, data }) => [
      array([integer(purpose), integer(index)]),
      array([data, array([integer(units.mem), integer(units.steps)])]),
    ]),
  );
}

export interface Units {
  readonly mem: bigint;
  readonly steps: bigint;
}

export interface Witnesses {
  readonly signatures: readonly { readonly publicKey: string; readonly signature: string }[];
  readonly scripts: readonly Script[];
  readonly redeemers: string;
  /** Encoded datums. */
  readonly datums: readonly string[];
}

/** @param valid what the transaction says of its own scripts */
export function encodeTransaction(
  body: string,
  witnesses: Witnesses,
  valid: boolean,
  auxiliary?: string,
): string {
  const scripts = (type: Script["type"]) =>
    witnesses.scripts.filter((script) => script.type === type).map(encodeWitnessScript);
  const fields: [number, string | undefined][] = [
    [
      0,
      set(
        witnesses.signatures.map(({ publicKey, signature }) =>
          array([byteString(publicKey), byteString(signature)]),
        ),
      ),
    ],
    [1, scripts("Native").length === 0 ? undefined : set(scripts("Native"))],
    [4, encodeDatums(witnesses.datums)],
    [5, witnesses.redeemers],
    [7, scripts("PlutusV3").length === 0 ? undefined : set(scripts("PlutusV3"))],
  ];
  const witnessSet = map(
    fields.flatMap(([key, value]) => (value === undefined ? [] : [[integer(key), value] as const])),
  );
  return array([body, witnessSet, valid ? TRUE : FALSE, auxiliary ?? NULL]);
}

/** The datums of the witness set as the script data hash covers them. */
export function encodeDatums(datums: readonly string[]): string | undefined {
  return datums.length === 0 ? undefined : set(datums);
}
