/** Everything of a plan that does not depend on fee and change, in final order. */

import { encodeData } from "../blueprint/data.ts";
import type { ProtocolParameters } from "../chain/parameters.ts";
import type { Slots } from "../chain/slots.ts";
import { slotOf } from "../chain/slots.ts";
import type { Assets, Symbolic } from "../plans/plan.ts";
import {
  compareUtxos,
  type Plan,
  type PlannedOutput,
  referenceOf,
  type Utxo,
} from "../plans/plan.ts";
import { addressHex, paymentCredential, stakeCredential } from "./encoding/address.ts";
import { compareKeys } from "./encoding/cbor.ts";
import { encodeMetadata } from "./encoding/metadata.ts";
import { minimumAda } from "./encoding/output.ts";
import { compareRedeemers } from "./encoding/transaction.ts";
import { addAssets, lovelaceOf, negateAssets } from "./encoding/value.ts";
import { PlanInvalid } from "./errors.ts";
import type {
  LaidMint,
  LaidOut,
  LaidOutput,
  LaidRedeemer,
  LaidWithdrawal,
  Purpose,
  RedeemerPointer,
} from "./laid-out.ts";
import { type Positions, resolve } from "./positions.ts";

/** What {@link arrange} yields: a laid-out plan that still lacks what the fee decides. */
export type Arranged = Omit<
  LaidOut,
  "fee" | "collateral" | "bytes" | "scriptDataHash" | "witnesses"
>;

/** The plan's outputs with datums encoded and minimum ADA filled in. */
export function fillOutputs(plan: Plan, { coinsPerUtxoByte }: ProtocolParameters): LaidOutput[] {
  return plan.outputs.map((output) => {
    const laid = encodable(output);
    const minimum = minimumAda(laid, coinsPerUtxoByte);
    const lovelace = lovelaceOf(output.assets);
    if (lovelace === 0n) return { ...laid, assets: { ...laid.assets, lovelace: minimum } };
    if (lovelace < minimum) {
      throw new PlanInvalid(
        plan.action,
        `output "${output.label}" has ${lovelace} lovelace, its minimum is ${minimum}`,
      );
    }
    return laid;
  });
}

function encodable({ label, address, assets, datum, scriptReference }: PlannedOutput): LaidOutput {
  return {
    label,
    address,
    assets,
    ...(datum === undefined ? {} : { datum: encodeData(datum) }),
    ...(scriptReference === undefined ? {} : { script: scriptReference }),
  };
}

/** What the plan leaves over before the payer adds anything and before the fee; negative where it needs more. */
export function surplusOf(
  plan: Plan,
  outputs: readonly LaidOutput[],
  parameters: ProtocolParameters,
): Assets {
  const minted = plan.mints.map(({ policy, tokens }) =>
    Object.fromEntries(Object.entries(tokens).map(([name, amount]) => [policy + name, amount])),
  );
  const spent = addAssets(...outputs.map((output) => output.assets), {
    lovelace: parameters.keyDeposit * BigInt(plan.certificates.length),
  });
  const withdrawn = plan.withdrawals.map(({ amount }) => ({ lovelace: amount }));
  return addAssets(
    ...plan.inputs.map(({ utxo }) => utxo.assets),
    ...minted,
    ...withdrawn,
    negateAssets(spent),
  );
}

/** Orders everything and resolves the positions. Units of the redeemers are zero. */
export function arrange(
  plan: Plan,
  funding: readonly Utxo[],
  outputs: readonly LaidOutput[],
  networkId: 0 | 1,
  slots: Slots,
  parameters: ProtocolParameters,
): Arranged {
  const inputs = [...plan.inputs.map(({ utxo }) => utxo), ...funding].sort(compareUtxos);
  const references = distinct(plan.references.map(({ utxo }) => utxo)).sort(compareUtxos);
  const mints = orderMints(plan);
  const withdrawals = orderWithdrawals(plan);
  const redeemers = placeRedeemers(plan, inputs, references, mints, withdrawals);
  const { from, to } = plan.validity;
  return {
    action: plan.action,
    networkId,
    inputs,
    references,
    outputs,
    plannedOutputs: outputs.length,
    mints,
    withdrawals,
    certificates: plan.certificates.map(({ rewardAddress, redeemer }) => ({
      type: "register",
      rewardAddress,
      deposit: parameters.keyDeposit,
      witnessed: redeemer !== undefined,
    })),
    signers: [...new Set(plan.signers)].sort(),
    validity: {
      ...(from === undefined ? {} : { from: slotOf(from, slots) }),
      ...(to === undefined ? {} : { to: slotOf(to, slots) }),
    },
    redeemers,
    scripts: plan.mints.flatMap(({ script }) => (script === undefined ? [] : [script])),
    ...(plan.metadata === undefined ? {} : { auxiliaryData: encodeMetadata(plan.metadata) }),
  };
}

function distinct(utxos: readonly Utxo[]): Utxo[] {
  return [...new Map(utxos.map((utxo) => [referenceOf(utxo), utxo])).values()];
}

function orderMints(plan: Plan): LaidMint[] {
  return plan.mints
    .map(({ policy, tokens }) => ({
      policy,
      tokens: Object.entries(tokens)
        .filter(([, amount]) => amount !== 0n)
        .sort(([left], [right]) => compareKeys(left, right)),
    }))
    .sort((left, right) => compareKeys(left.policy, right.policy));
}

/** The ledger orders script credentials before keys, and redeemers count in that order. */
function orderWithdrawals(plan: Plan): LaidWithdrawal[] {
  const key = (address: string) =>
    `${stakeCredential(address).type === "script" ? 0 : 1}${addressHex(address)}`;
  return plan.withdrawals
    .map(({ rewardAddress, amount }) => ({ rewardAddress, amount }))
    .sort((left, right) => compareKeys(key(left.rewardAddress), key(right.rewardAddress)));
}

/** A redeemer whose place is known and whose positions are not. */
interface Placed extends RedeemerPointer {
  /** What the plan calls it. */
  readonly name: string;
  readonly symbolic: Symbolic;
}

function placeRedeemers(
  plan: Plan,
  inputs: readonly Utxo[],
  references: readonly Utxo[],
  mints: readonly LaidMint[],
  withdrawals: readonly LaidWithdrawal[],
): LaidRedeemer[] {
  const inputAt = indexBy(inputs, referenceOf);
  const referenceAt = indexBy(references, referenceOf);
  const placed = orderRedeemers(plan, inputAt, mints, withdrawals);
  const positions: Positions = {
    inputs: new Map(plan.inputs.map(({ label, utxo }) => [label, inputAt(referenceOf(utxo))])),
    outputs: new Map(plan.outputs.map(({ label }, index) => [label, index])),
    references: new Map(
      plan.references.map(({ label, utxo }) => [label, referenceAt(referenceOf(utxo))]),
    ),
    redeemers: new Map(placed.map(({ name }, index) => [name, index])),
  };
  return placed
    .map(({ purpose, index, symbolic }) => ({
      purpose,
      index,
      data: encodeData(resolve(symbolic, positions)),
      mem: 0n,
      steps: 0n,
    }))
    .sort(compareRedeemers);
}

const PURPOSES: readonly Purpose[] = ["spend", "mint", "publish", "withdraw"];

/** In the order in which the ledger shows them to scripts: by purpose, then by index. */
function orderRedeemers(
  plan: Plan,
  inputAt: (key: string) => number,
  mints: readonly LaidMint[],
  withdrawals: readonly LaidWithdrawal[],
): Placed[] {
  const mintAt = indexBy(mints, ({ policy }) => policy);
  const withdrawalAt = indexBy(withdrawals, ({ rewardAddress }) => rewardAddress);
  const place = (purpose: Purpose, index: number, name: string, symbolic?: Symbolic): Placed[] =>
    symbolic === undefined ? [] : [{ purpose, index, name, symbolic }];
  return [
    ...plan.inputs.flatMap(({ label, utxo, redeemer }) =>
      place("spend", inputAt(referenceOf(utxo)), `input:${label}`, redeemer),
    ),
    ...plan.mints.flatMap(({ policy, redeemer }) =>
      place("mint", mintAt(policy), `mint:${policy}`, redeemer),
    ),
    ...plan.certificates.flatMap(({ redeemer }, index) =>
      place("publish", index, `certificate:${index}`, redeemer),
    ),
    ...plan.withdrawals.flatMap(({ rewardAddress, redeemer }) =>
      place("withdraw", withdrawalAt(rewardAddress), `withdrawal:${rewardAddress}`, redeemer),
    ),
  ].sort(
    (left, right) =>
      PURPOSES.indexOf(left.purpose) - PURPOSES.indexOf(right.purpose) || left.index - right.index,
  );
}

function indexBy<T>(items: readonly T[], key: (item: T) => string): (key: string) => number {
  const table = new Map(items.map((item, index) => [key(item), index]));
  return (name) => table.get(name) as number;
}

/** Key hashes that must sign, ascending: of spent and collateral outputs, required signers, and key accounts. */
export function expectedWitnesses(arranged: Arranged, collateral: readonly Utxo[]): string[] {
  const hashes = new Set(arranged.signers);
  const add = ({ type, hash }: { type: "key" | "script"; hash: string }) => {
    if (type === "key") hashes.add(hash);
  };
  for (const { address } of [...arranged.inputs, ...collateral]) add(paymentCredential(address));
  for (const { rewardAddress } of arranged.withdrawals) add(stakeCredential(rewardAddress));
  for (const { rewardAddress, witnessed } of arranged.certificates)
    if (witnessed) add(stakeCredential(rewardAddress));
  return [...hashes].sort();
}
