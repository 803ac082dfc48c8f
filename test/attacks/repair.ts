import { encodeData } from "../../offchain/blueprint/data.ts";
import type { ProtocolParameters } from "../../offchain/chain/parameters.ts";
import { type Slots, slotOf } from "../../offchain/chain/slots.ts";
import { blake2b256 } from "../../offchain/layout/encoding/hash.ts";
import { encodeMetadata } from "../../offchain/layout/encoding/metadata.ts";
import { type EncodableOutput, minimumAda } from "../../offchain/layout/encoding/output.ts";
import { scriptDataHashOf } from "../../offchain/layout/encoding/transaction.ts";
import {
  addAssets,
  lovelaceOf,
  negateAssets,
  tokenUnits,
} from "../../offchain/layout/encoding/value.ts";
import { type Assets, compareUtxos, referenceOf, type Utxo } from "../../offchain/plans/plan.ts";
import { encodeBody, encodeDatums, encodeRedeemers, encodeTransaction } from "./encoding.ts";
import type { Attempt, Output } from "./model.ts";
import { distinct, orderedMints, orderedWithdrawals, place } from "./placing.ts";
import { keysAsked, scriptsOf, signatures } from "./signing.ts";

/** Lovelace: more than the dearest transaction that limits allow costs. */
const FEE = 4_000_000n;
const COLLATERAL_PERCENT = 150n;

/** Who pays for attacks, and the keys at hand. */
export interface Attacker {
  readonly address: string;
  readonly funds: readonly Utxo[];
  readonly collateral: Utxo;
  /** Key pairs by key hash: everybody's, since a mutation says who signs. */
  readonly keys: ReadonlyMap<string, Signer>;
}

export interface Signer {
  readonly publicKey: string;
  readonly secretKey: string;
}

export interface Ground {
  readonly attacker: Attacker;
  readonly parameters: ProtocolParameters;
  readonly slots: Slots;
}

/** A transaction ready for the ledgers. */
export interface Ready {
  readonly cbor: string;
  /**
   * The same, saying of itself that its scripts fail: a ledger takes it exactly
   * where phase 1 is content and they do.
   */
  readonly confessed: string;
  /** Every UTxO that it names. */
  readonly resolved: readonly Utxo[];
  /** What runs, as plans name it, by the ledger's pointer `purpose:index`. */
  readonly running: ReadonlyMap<string, string>;
  /** Redeemers with their positions filled in, by name. */
  readonly redeemers: ReadonlyMap<string, string>;
}

/** An attempt that no repair can make balance or sign: the mutation is broken. */
export class Irreparable extends Error {}

export function repair(attempt: Attempt, ground: Ground): Ready {
  const { attacker, parameters, slots } = ground;
  const datums = attempt.outputs.flatMap((output) =>
    output.form === "hash" && output.datum !== undefined ? [encodeData(output.datum)] : [],
  );
  const outputs = attempt.outputs.map((output) => filled(output, parameters));
  const { funding, change } = balance(attempt, outputs, attacker, parameters);
  const inputs = [...attempt.inputs.map(({ utxo }) => utxo), ...funding].sort(compareUtxos);
  const references = distinct(attempt.references.map(({ utxo }) => utxo)).sort(compareUtxos);
  const mints = orderedMints(attempt);
  const withdrawals = orderedWithdrawals(attempt);
  const placed = place(attempt, inputs, references, mints, withdrawals);
  const limit = parameters.maxTransactionUnits;
  const share = BigInt(Math.max(1, placed.length));
  const redeemers = encodeRedeemers(
    placed.map(({ redeemer }) => redeemer),
    { mem: limit.mem / share, steps: limit.steps / share },
  );
  const encodedDatums = encodeDatums(datums);
  const total = (FEE * COLLATERAL_PERCENT) / 100n;
  const auxiliaryData =
    attempt.metadata === undefined ? undefined : encodeMetadata(attempt.metadata);
  const { from, to } = attempt.validity;
  const body = encodeBody({
    inputs,
    references,
    collateral: [attacker.collateral],
    collateralReturn: {
      address: attacker.address,
      assets: addAssets(attacker.collateral.assets, { lovelace: -total }),
    },
    totalCollateral: total,
    outputs: [...outputs, ...change],
    fee: FEE,
    ...(from === undefined ? {} : { from: slotOf(from, slots) }),
    ...(to === undefined ? {} : { to: slotOf(to, slots) }),
    certificates: attempt.certificates.map(({ cbor }) => cbor),
    withdrawals,
    mints,
    signers: [...new Set(attempt.signers)].sort(),
    ...(auxiliaryData === undefined ? {} : { auxiliaryData }),
    scriptDataHash: scriptDataHashOf(redeemers + (encodedDatums ?? ""), parameters.costModels),
    ...(attempt.donation === undefined ? {} : { donation: attempt.donation }),
    ...(attempt.votes === undefined ? {} : { votes: attempt.votes.cbor }),
    ...(attempt.proposals === undefined ? {} : { proposals: attempt.proposals.cbor }),
  });
  const signing = new Set([...attempt.signers, ...keysAsked(attempt, inputs, attacker)]);
  const witnesses = {
    signatures: signatures(body, [...signing].sort(), attacker.keys),
    scripts: scriptsOf(attempt),
    redeemers,
    datums,
  };
  return {
    cbor: encodeTransaction(body, witnesses, true, auxiliaryData),
    confessed: encodeTransaction(body, witnesses, false, auxiliaryData),
    resolved: distinct([...inputs, ...references, attacker.collateral]),
    running: new Map(
      placed.map(({ name, redeemer }) => [`${redeemer.purpose}:${redeemer.index}`, name]),
    ),
    redeemers: new Map(placed.map(({ name, redeemer }) => [name, redeemer.data])),
  };
}

/** The output as the ledger writes it, with the ada that it must hold at least. */
function filled(output: Output, { coinsPerUtxoByte }: ProtocolParameters): EncodableOutput {
  const { address, assets, script } = output;
  const bare = { address, assets, ...datumOf(output), ...(script === undefined ? {} : { script }) };
  const minimum = minimumAda(bare, coinsPerUtxoByte);
  return lovelaceOf(assets) >= minimum
    ? bare
    : { ...bare, assets: { ...assets, lovelace: minimum } };
}

function datumOf({ datum, form = "inline", encoded }: Output): Partial<EncodableOutput> {
  if (datum === undefined) return {};
  const bytes = encoded ?? encodeData(datum);
  return form === "inline" ? { datum: bytes } : { datumHash: blake2b256(bytes) };
}

/** What the attacker adds, and what comes back to him. */
function balance(
  attempt: Attempt,
  outputs: readonly EncodableOutput[],
  attacker: Attacker,
  parameters: ProtocolParameters,
): { funding: Utxo[]; change: EncodableOutput[] } {
  const deposits = attempt.certificates.reduce((all, { deposit }) => all + deposit, 0n);
  const surplus = addAssets(
    ...attempt.inputs.map(({ utxo }) => utxo.assets),
    ...attempt.mints.map(({ policy, tokens }) =>
      Object.fromEntries(Object.entries(tokens).map(([name, amount]) => [policy + name, amount])),
    ),
    ...attempt.withdrawals.map(({ amount }) => ({ lovelace: amount })),
    ...outputs.map(({ assets }) => negateAssets(assets)),
    {
      lovelace: -FEE - deposits - (attempt.donation ?? 0n) - (attempt.proposals?.deposit ?? 0n),
    },
  );
  const spent = new Set(
    [...attempt.inputs, ...attempt.references].map(({ utxo }) => referenceOf(utxo)),
  );
  const free = attacker.funds.filter((utxo) => !spent.has(referenceOf(utxo)));
  const funding: Utxo[] = [];
  let left: Assets = surplus;
  const take = (utxo: Utxo | undefined, what: string) => {
    if (utxo === undefined) throw new Irreparable(`the attacker has no ${what}`);
    funding.push(utxo);
    left = addAssets(left, utxo.assets);
  };
  for (const unit of tokenUnits(surplus)) {
    while ((left[unit] ?? 0n) < 0n)
      take(
        free.find((utxo) => !funding.includes(utxo) && (utxo.assets[unit] ?? 0n) > 0n),
        unit,
      );
  }
  const change = () => {
    const bare = { address: attacker.address, assets: left };
    return (
      lovelaceOf(left) >=
      minimumAda({ ...bare, assets: { ...left, lovelace: 0n } }, parameters.coinsPerUtxoByte) +
        20_000n
    );
  };
  while (!change() || funding.length === 0)
    take(
      free.find((utxo) => !funding.includes(utxo) && tokenUnits(utxo.assets).length === 0),
      "ada",
    );
  return { funding, change: [{ address: attacker.address, assets: left }] };
}
