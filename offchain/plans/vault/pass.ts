/**
 * What every action on vaults has in common: one pass over the vault inputs in
 * the ledger's order, run as a withdrawal with one redeemer for all, and the
 * vaults' outputs from the first output on.
 */
import type { Data } from "../../blueprint/data.ts";
import {
  type AmendmentPass,
  AmendmentPassCodec,
  type ClaimsPass,
  ClaimsPassCodec,
  ReceiptCodec,
  type ReviewPass,
  ReviewPassCodec,
  type StewardPass,
  StewardPassCodec,
  type Vault,
  VaultCodec,
  VaultMintCodec,
} from "../../blueprint/generated.ts";
import type { CharterState, TermsState, VaultState } from "../../domain/datum.ts";
import type { Presence } from "../../domain/permission.ts";
import { guard } from "../../domain/refusal.ts";
import type { Context } from "../../domain/vault/context.ts";
import type { Consented } from "../consent.ts";
import { type EventFields, eventMetadata } from "../events.ts";
import {
  type Assets,
  compareUtxos,
  emptyPlan,
  type Plan,
  type PlannedMint,
  type PlannedOutput,
  type Position,
  type Utxo,
  type Validity,
} from "../plan.ts";
import type { Scripts } from "../scripts.ts";
import { positionedAt } from "../symbolic.ts";

/** What every request names. */
export interface Request extends Consented {
  readonly scripts: Scripts;
  /** The terms that all the vaults refer to. */
  readonly terms: TermsState;
  /** POSIX ms on slot boundaries. */
  readonly validity: Validity;
}

/** One vault of a batch, and what the action needs to know for it. */
export interface Entry {
  readonly state: VaultState;
}

/** What becomes of one vault. */
export interface Outcome {
  /** Undefined where the vault ends. */
  readonly next?: Vault;
  /** What moves out of the vault (or into it, below zero), by unit. */
  readonly paid?: Assets;
  /** Outputs directly after the vault's own. */
  readonly payments?: readonly PlannedOutput[];
}

/** The entries in the order of the vault inputs, which items and outputs follow. */
export function inOrder<Each extends Entry>(
  action: string,
  request: Request,
  entries: readonly Each[],
): Each[] {
  guard(entries.length > 0, `vault.${action}: some vault is named`);
  const sorted = [...entries].sort((left, right) =>
    compareUtxos(left.state.utxo, right.state.utxo),
  );
  sorted.forEach(({ state }, index) => {
    const before = sorted[index - 1];
    guard(
      before === undefined || compareUtxos(before.state.utxo, state.utxo) !== 0,
      `vault.${action}: every vault is named once`,
      state.project,
    );
    guard(
      state.vault.terms === request.terms.name,
      `R14 vault.${action}: the terms are the vault's`,
      state.project,
    );
  });
  return sorted;
}

export function contextFor(request: Request, present: Presence): Context {
  return { terms: request.terms.terms, bounds: request.validity, present };
}

/** A receipt: the payout names the program and the vault that it comes from. */
export function receipt(request: Request, source: Utxo): Data {
  return ReceiptCodec.encode({
    charter: request.terms.terms.charter,
    source: { transactionId: source.transactionId, outputIndex: BigInt(source.outputIndex) },
  });
}

/** Assets less `paid`; entries that come to nothing vanish. */
export function less(assets: Assets, paid: Assets): Record<string, bigint> {
  const left: Record<string, bigint> = { ...assets };
  for (const [unit, amount] of Object.entries(paid)) {
    const rest = (left[unit] ?? 0n) - amount;
    guard(rest >= 0n, "value: no more than is held", unit);
    if (rest === 0n) delete left[unit];
    else left[unit] = rest;
  }
  return left;
}

/** Which script passes over the vaults, with its redeemer; positions in that are placeholders. */
export type Pass =
  | { readonly by: "claims"; readonly redeemer: ClaimsPass }
  | { readonly by: "review"; readonly redeemer: ReviewPass }
  | { readonly by: "amendment"; readonly redeemer: AmendmentPass }
  | { readonly by: "steward"; readonly redeemer: StewardPass };

const TERMS: Position = { referenceOf: "terms" };
const CHARTER: Position = { referenceOf: "charter" };

function redeemerData(pass: Pass): Data {
  switch (pass.by) {
    case "claims":
      return ClaimsPassCodec.encode(pass.redeemer);
    case "review":
      return ReviewPassCodec.encode(pass.redeemer);
    case "amendment":
      return AmendmentPassCodec.encode(pass.redeemer);
    case "steward":
      return StewardPassCodec.encode(pass.redeemer);
  }
}

/** How an action's plan comes together. */
export interface Carried<Each extends Entry> {
  /** `"claim"`; the plan's action and event are `"vault.claim"`. */
  readonly action: string;
  /** In the order of the vault inputs: see `inOrder`. */
  readonly entries: readonly Each[];
  readonly outcomes: readonly Outcome[];
  readonly pass: Pass;
  readonly present: Presence;
  /** Shown where the redeemer names its position. */
  readonly charter?: CharterState;
  readonly fields?: EventFields;
  /** Outputs after all others. */
  readonly further?: readonly PlannedOutput[];
}

/** The plan that carries out one action on a batch of vaults. */
export function carryOut<Each extends Entry>(request: Request, carried: Carried<Each>): Plan {
  const { scripts, terms, consent } = request;
  const { action, entries, outcomes, pass, charter } = carried;
  if (charter !== undefined)
    guard(charter.name === terms.terms.charter, "R2 charter: the charter is the program's");
  const shown = { terms: "terms" in pass.redeemer, charter: "charter" in pass.redeemer };
  const positions = [...(shown.terms ? [TERMS] : []), ...(shown.charter ? [CHARTER] : [])];
  const ended = entries.filter((_, index) => outcomes[index]?.next === undefined);
  return {
    ...emptyPlan(`vault.${action}`),
    inputs: [
      ...entries.map(({ state }, index) => ({
        label: `vault:${index}`,
        utxo: state.utxo,
        redeemer: 0n,
      })),
      ...(consent?.inputs ?? []),
    ],
    references: [
      { label: "script:vault", utxo: scripts.vault.reference },
      { label: `script:${pass.by}`, utxo: scripts[pass.by].reference },
      ...(shown.terms ? [{ label: "terms", utxo: terms.utxo }] : []),
      ...(charter === undefined ? [] : [{ label: "charter", utxo: charter.utxo }]),
      ...(consent?.references ?? []),
    ],
    outputs: [
      ...entries.flatMap(({ state }, index) => outputsOf(state, index, outcomes[index])),
      ...(carried.further ?? []),
    ],
    mints: [...burntTokens(scripts.vault.hash, ended), ...(consent?.burns ?? [])],
    withdrawals: [
      {
        rewardAddress: scripts[pass.by].rewardAddress,
        amount: 0n,
        redeemer: positionedAt(redeemerData(pass), positions),
      },
      ...(consent?.withdrawals ?? []),
    ],
    signers: [...carried.present.signers].sort(),
    validity: request.validity,
    metadata: eventMetadata(`vault.${action}`, terms.terms.charter, carried.fields),
  };
}

function outputsOf(
  state: VaultState,
  index: number,
  outcome: Outcome | undefined,
): PlannedOutput[] {
  if (outcome === undefined) throw new RangeError("an outcome for every vault");
  const payments = [...(outcome.payments ?? [])];
  if (outcome.next === undefined) return payments;
  const vault: PlannedOutput = {
    label: `vault:${index}`,
    address: state.utxo.address,
    assets: less(state.utxo.assets, outcome.paid ?? {}),
    datum: VaultCodec.encode(outcome.next),
  };
  return [vault, ...payments];
}

function burntTokens(policy: string, ended: readonly Entry[]): PlannedMint[] {
  if (ended.length === 0) return [];
  const tokens = Object.fromEntries(ended.map(({ state }) => [state.project, -1n]));
  return [{ policy, tokens, redeemer: VaultMintCodec.encode({ type: "BurnVaults" }) }];
}
