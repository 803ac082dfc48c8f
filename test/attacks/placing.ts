import { encodeData } from "../../offchain/blueprint/data.ts";
import { addressHex, stakeCredential } from "../../offchain/layout/encoding/address.ts";
import { compareKeys } from "../../offchain/layout/encoding/cbor.ts";
import { type Positions, resolve } from "../../offchain/layout/positions.ts";
import { referenceOf, type Symbolic, type Utxo } from "../../offchain/plans/plan.ts";
import type { Redeemer } from "./encoding.ts";
import type { Attempt } from "./model.ts";

interface Placed {
  readonly name: string;
  readonly redeemer: Redeemer;
}

export function place(
  attempt: Attempt,
  inputs: readonly Utxo[],
  references: readonly Utxo[],
  mints: ReturnType<typeof orderedMints>,
  withdrawals: ReturnType<typeof orderedWithdrawals>,
): Placed[] {
  const inputAt = indexBy(inputs.map(referenceOf));
  const referenceAt = indexBy(references.map(referenceOf));
  const wanted = [
    ...attempt.inputs.map(({ label, utxo, redeemer }) => ({
      name: `input:${label}`,
      purpose: 0,
      index: inputAt(referenceOf(utxo)),
      redeemer,
    })),
    ...attempt.mints.map(({ policy, redeemer }) => ({
      name: `mint:${policy}`,
      purpose: 1,
      index: mints.findIndex(([each]) => each === policy),
      redeemer,
    })),
    ...attempt.certificates.map(({ redeemer }, index) => ({
      name: `certificate:${index}`,
      purpose: 2,
      index,
      redeemer,
    })),
    ...attempt.withdrawals.map(({ rewardAddress, redeemer }) => ({
      name: `withdrawal:${rewardAddress}`,
      purpose: 3,
      index: withdrawals.findIndex(([each]) => each === rewardAddress),
      redeemer,
    })),
    ...(attempt.votes === undefined
      ? []
      : [{ name: "vote", purpose: 4, index: 0, redeemer: attempt.votes.redeemer }]),
    ...(attempt.proposals === undefined
      ? []
      : [{ name: "proposal", purpose: 5, index: 0, redeemer: attempt.proposals.redeemer }]),
  ]
    .filter(({ redeemer, index }) => redeemer !== undefined && index >= 0)
    .sort((left, right) => left.purpose - right.purpose || left.index - right.index);
  const positions: Positions = {
    inputs: new Map(attempt.inputs.map(({ label, utxo }) => [label, inputAt(referenceOf(utxo))])),
    outputs: new Map(attempt.outputs.map(({ label }, index) => [label, index])),
    references: new Map(
      attempt.references.map(({ label, utxo }) => [label, referenceAt(referenceOf(utxo))]),
    ),
    redeemers: new Map(wanted.map(({ name }, index) => [name, index])),
  };
  return wanted.map(({ name, purpose, index, redeemer }) => ({
    name,
    redeemer: { purpose, index, data: encodeData(resolve(redeemer as Symbolic, positions)) },
  }));
}

function indexBy(keys: readonly string[]): (key: string) => number {
  const table = new Map(keys.map((key, index) => [key, index]));
  return (key) => table.get(key) ?? -1;
}

export function distinct(utxos: readonly Utxo[]): Utxo[] {
  return [...new Map(utxos.map((utxo) => [referenceOf(utxo), utxo])).values()];
}

export function orderedMints({ mints }: Attempt) {
  return mints
    .map(
      ({ policy, tokens }) =>
        [
          policy,
          Object.entries(tokens)
            .filter(([, amount]) => amount !== 0n)
            .sort(([left], [right]) => compareKeys(left, right)),
        ] as const,
    )
    .filter(([, tokens]) => tokens.length > 0)
    .sort(([left], [right]) => compareKeys(left, right));
}

/** Scripts before keys, as the ledger counts redeemers. */
export function orderedWithdrawals({ withdrawals }: Attempt) {
  const key = (address: string) =>
    `${stakeCredential(address).type === "script" ? 0 : 1}${addressHex(address)}`;
  return withdrawals
    .map(({ rewardAddress, amount }) => [rewardAddress, amount] as const)
    .sort(([left], [right]) => compareKeys(key(left), key(right)));
}
