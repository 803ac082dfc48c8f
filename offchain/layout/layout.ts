/**
 * Lays out a plan: picks what the payer adds, orders everything, resolves
 * positions, and settles units, fee, change and collateral. Pure but for the
 * evaluator it is given; the same arguments give the same bytes.
 */
import type { ExecutionUnits, ProtocolParameters } from "../chain/parameters.ts";
import type { Slots } from "../chain/slots.ts";
import { parseAddress } from "../keys/address.ts";
import { type Assets, type Plan, referenceOf, type Utxo } from "../plans/plan.ts";
import { type Arranged, arrange, expectedWitnesses, fillOutputs, surplusOf } from "./arrange.ts";
import { makeChange } from "./change.ts";
import { encodeDraft, scriptDataHash } from "./encoding/transaction.ts";
import { addAssets } from "./encoding/value.ts";
import { PlanInvalid, TransactionTooLarge, UnitsExceeded } from "./errors.ts";
import { minimumFee, referenceScriptBytes } from "./fee.ts";
import { type Payer, rankFunding, selectCollateral, selectFunding } from "./funding.ts";
import {
  type LaidOut,
  type LaidRedeemer,
  type RedeemerPointer,
  resolvedUtxos,
  totalUnits,
  type Units,
} from "./laid-out.ts";

/** A transaction to be evaluated; its signatures are blank and its units zero. */
export interface Draft {
  readonly cbor: string;
  /** All UTxOs it names. */
  readonly resolved: readonly Utxo[];
  readonly redeemers: readonly RedeemerPointer[];
}

/** Runs the scripts of a draft. Rejects where one fails. */
export type Evaluate = (draft: Draft) => Promise<readonly Units[]>;

export interface LayoutContext {
  readonly parameters: ProtocolParameters;
  readonly slots: Slots;
  readonly evaluate: Evaluate;
}

/** More rounds than any plan needs: each one adds an input or a change output. */
const ROUNDS = 24;

/**
 * @throws InsufficientFunds, TransactionTooLarge, UnitsExceeded, PlanInvalid, TimeUnaligned,
 *   and what the evaluator throws
 */
export async function layOut(plan: Plan, payer: Payer, context: LayoutContext): Promise<LaidOut> {
  checkPlan(plan);
  const { parameters } = context;
  const outputs = fillOutputs(plan, parameters);
  const surplus = surplusOf(plan, outputs, parameters);
  const ranked = rankFunding(payer, takenBy(plan));
  const networkId = parseAddress(payer.address).networkId;
  let fee = parameters.minFeeConstant;
  let evaluated: { shape: string; units: readonly Units[] } | undefined;

  for (let round = 0; round < ROUNDS; round++) {
    const funding = selectFunding(
      surplus,
      fee,
      ranked,
      plan.inputs.length === 0,
      payer.address,
      parameters,
    );
    const arranged = arrange(plan, funding, outputs, networkId, context.slots, parameters);
    const left = addAssets(surplus, ...funding.map((utxo) => utxo.assets));
    const known =
      evaluated !== undefined && sameInputs(evaluated.shape, arranged)
        ? evaluated.units
        : undefined;
    const settled = settle(withUnits(arranged, known), left, payer, funding, parameters);
    if ("shortOf" in settled) {
      fee = settled.shortOf;
      continue;
    }
    if (arranged.redeemers.length === 0 || evaluated?.shape === shapeOf(settled))
      return checkLimits(settled, parameters);
    // Units only add bytes: what is too large already need not be evaluated.
    checkBytes(settled, parameters);
    evaluated = { shape: shapeOf(settled), units: await context.evaluate(draftOf(settled)) };
  }
  throw new PlanInvalid(plan.action, "its fee and its change do not settle");
}

/**
 * What scripts could see differently from one draft to the next: which inputs
 * there are, and how many outputs. Fee and change also differ, but only in
 * amounts, whose size and so whose cost is the same.
 */
function shapeOf({ inputs, outputs }: Pick<LaidOut, "inputs" | "outputs">): string {
  return `${inputsOf({ inputs })}${outputs.length}`;
}

function inputsOf({ inputs }: Pick<LaidOut, "inputs">): string {
  return inputs.map((utxo) => `${referenceOf(utxo)} `).join("");
}

function sameInputs(shape: string, arranged: Arranged): boolean {
  return shape.startsWith(inputsOf(arranged));
}

function draftOf(laid: LaidOut): Draft {
  return { cbor: encodeDraft(laid), resolved: resolvedUtxos(laid), redeemers: laid.redeemers };
}

function withUnits(arranged: Arranged, units: readonly Units[] | undefined): Arranged {
  if (units === undefined) return arranged;
  const redeemers = arranged.redeemers.map((redeemer): LaidRedeemer => {
    const found = units.find(
      ({ purpose, index }) => purpose === redeemer.purpose && index === redeemer.index,
    );
    if (found === undefined) {
      throw new PlanInvalid(
        arranged.action,
        `no script ran for ${redeemer.purpose} ${redeemer.index}`,
      );
    }
    return { ...redeemer, mem: found.mem, steps: found.steps };
  });
  return { ...arranged, redeemers };
}

/** Iterates fee, change and collateral until the fee pays for the bytes that it is written in. */
function settle(
  arranged: Arranged,
  left: Assets,
  payer: Payer,
  funding: readonly Utxo[],
  parameters: ProtocolParameters,
): LaidOut | { shortOf: bigint } {
  const runsScripts = arranged.redeemers.length > 0;
  const units = totalUnits(arranged.redeemers);
  const referenceBytes = referenceScriptBytes([...arranged.inputs, ...arranged.references]);
  const hash = runsScripts
    ? { scriptDataHash: scriptDataHash(arranged.redeemers, parameters.costModels) }
    : {};
  let fee = parameters.minFeeConstant;
  for (;;) {
    const change = makeChange(addAssets(left, { lovelace: -fee }), payer.address, parameters);
    if (change === undefined) return { shortOf: fee };
    const collateral = runsScripts
      ? { collateral: selectCollateral(fee, payer, funding, parameters) }
      : {};
    const witnesses = expectedWitnesses(arranged, collateral.collateral?.inputs ?? []);
    const laid = {
      ...arranged,
      ...hash,
      ...collateral,
      outputs: [...arranged.outputs, ...change],
      witnesses,
      fee,
    };
    const bytes = encodeDraft(laid).length / 2;
    const required = minimumFee(bytes, units, referenceBytes, parameters);
    if (required <= fee) return { ...laid, bytes };
    fee = required;
  }
}

function checkLimits(laid: LaidOut, parameters: ProtocolParameters): LaidOut {
  const limit = parameters.maxTransactionUnits;
  const units: ExecutionUnits = totalUnits(laid.redeemers);
  if (units.mem > limit.mem || units.steps > limit.steps) throw new UnitsExceeded(units, limit);
  return checkBytes(laid, parameters);
}

function checkBytes(laid: LaidOut, { maxTransactionBytes }: ProtocolParameters): LaidOut {
  if (laid.bytes > maxTransactionBytes)
    throw new TransactionTooLarge(laid.bytes, maxTransactionBytes);
  return laid;
}

function takenBy(plan: Plan): Set<string> {
  return new Set([...plan.inputs, ...plan.references].map(({ utxo }) => referenceOf(utxo)));
}

function checkPlan(plan: Plan): void {
  const { action } = plan;
  refuseDuplicates(
    action,
    "input",
    plan.inputs.map(({ utxo }) => referenceOf(utxo)),
  );
  refuseDuplicates(
    action,
    "input label",
    plan.inputs.map(({ label }) => label),
  );
  refuseDuplicates(
    action,
    "output label",
    plan.outputs.map(({ label }) => label),
  );
  refuseDuplicates(
    action,
    "policy",
    plan.mints.map(({ policy }) => policy),
  );
  refuseDuplicates(
    action,
    "withdrawal",
    plan.withdrawals.map(({ rewardAddress }) => rewardAddress),
  );
  const spent = new Set(plan.inputs.map(({ utxo }) => referenceOf(utxo)));
  const both = plan.references.find(({ utxo }) => spent.has(referenceOf(utxo)));
  if (both !== undefined)
    throw new PlanInvalid(action, `${referenceOf(both.utxo)} is both spent and referenced`);
}

function refuseDuplicates(action: string, what: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new PlanInvalid(action, `${what} ${name} appears twice`);
    seen.add(name);
  }
}
