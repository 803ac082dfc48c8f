/**
 * When an allotment falls due: the same integer arithmetic as the vault script.
 *
 * All times are POSIX milliseconds. "Vault time" is real time less the vault's
 * `delay`, the sum of its pauses; starts, approvals and `since` are vault times.
 */

import type {
  Allotment,
  Phase,
  Terms,
  Tranche,
  TrancheTerms,
  Vault,
} from "../../blueprint/generated.ts";
import { at } from "../list.ts";

/** What the schedule depends on: a vault, or tranches and a phase made up for a forecast. */
export type Progress = Pick<Vault, "tranches" | "phase" | "delay">;

/** One instalment of one allotment. `at` is real time; undefined while its tranche has no start. */
export interface Instalment {
  readonly allotment: number;
  readonly tranche: number;
  /** 1 for the first. */
  readonly instalment: number;
  readonly at: bigint | undefined;
  /** Base units. */
  readonly amount: bigint;
}

export const minimum = (left: bigint, right: bigint): bigint => (left < right ? left : right);

/** Whether the tranche pays the class: bit `class` of its mask. */
export function pays(tranche: TrancheTerms, allotmentClass: bigint): boolean {
  return ((tranche.classes >> allotmentClass) & 1n) === 1n;
}

/** Sum of the weights of the tranches that pay the class (W). */
export function weightOf(
  terms: Terms,
  tranches: readonly Tranche[],
  allotmentClass: bigint,
): bigint {
  return terms.tranches.reduce(
    (sum, each, index) => (pays(each, allotmentClass) ? sum + at(tranches, index).weight : sum),
    0n,
  );
}

/**
 * The base units of `total` behind each tranche, in the order of the terms; 0
 * where the tranche does not pay the class. They add up to `total` exactly,
 * unless no tranche pays the class: then nothing is ever due.
 */
export function amounts(
  terms: Terms,
  tranches: readonly Tranche[],
  allotmentClass: bigint,
  total: bigint,
): bigint[] {
  const weight = weightOf(terms, tranches, allotmentClass);
  let before = 0n;
  return terms.tranches.map((each, index) => {
    if (weight === 0n || !pays(each, allotmentClass)) return 0n;
    const after = before + at(tranches, index).weight;
    const amount = (total * after) / weight - (total * before) / weight;
    before = after;
    return amount;
  });
}

/**
 * Vault time at which each tranche starts; undefined where it has no start. A
 * tranche behind another one starts once that one has: its moment may lie ahead.
 * @param horizon vault time by which dates must have come; any date counts when left out
 */
export function starts(
  terms: Terms,
  tranches: readonly Tranche[],
  horizon?: bigint,
): (bigint | undefined)[] {
  const found: (bigint | undefined)[] = [];
  terms.tranches.forEach((each, index) => {
    found.push(startOf(terms, each, at(tranches, index), found, horizon));
  });
  return found;
}

/** Vault time after which nothing starts any more: when the vault was closed. */
function horizonOf(phase: Phase): bigint | undefined {
  return phase.type === "Closed" ? phase.at : undefined;
}

function startOf(
  terms: Terms,
  tranche: TrancheTerms,
  state: Tranche,
  earlier: readonly (bigint | undefined)[],
  horizon: bigint | undefined,
): bigint | undefined {
  switch (tranche.gate.type) {
    case "Milestone":
      return state.type === "Approved" ? state.at : undefined;
    case "Date":
      return horizon === undefined || tranche.gate.at <= horizon ? tranche.gate.at : undefined;
    case "AfterTranche": {
      const position = Number(tranche.gate.tranche);
      const start = earlier[position];
      const previous = terms.tranches[position];
      return start === undefined || previous === undefined ? undefined : lastDue(previous, start);
    }
  }
}

/** Vault time at which the last instalment of a tranche that started at `start` falls due. */
export function lastDue(tranche: TrancheTerms, start: bigint): bigint {
  return start + tranche.cliff + (tranche.instalments - 1n) * tranche.period;
}

/** How many instalments have fallen due at vault time `time`. */
export function instalmentsDue(
  tranche: TrancheTerms,
  start: bigint | undefined,
  time: bigint,
): bigint {
  if (start === undefined || time < start + tranche.cliff) return 0n;
  if (tranche.instalments === 1n) return 1n;
  return minimum(tranche.instalments, 1n + (time - start - tranche.cliff) / tranche.period);
}

/** Vault time at real time `lower`: it stands still while paused. */
export function vaultTime(progress: Progress, lower: bigint): bigint {
  return progress.phase.type === "Paused" ? progress.phase.since : lower - progress.delay;
}

/** Base units vested for an allotment at real time `lower` (the validity lower bound), claimed or not. */
export function vested(terms: Terms, vault: Progress, allotment: Allotment, lower: bigint): bigint {
  const time = vaultTime(vault, lower);
  const begun = starts(terms, vault.tranches, horizonOf(vault.phase));
  return amounts(terms, vault.tranches, allotment.class, allotment.total).reduce(
    (sum, amount, index) => {
      const tranche = at(terms.tranches, index);
      return sum + (amount * instalmentsDue(tranche, begun[index], time)) / tranche.instalments;
    },
    0n,
  );
}

/** Base units that a claim with lower bound `lower` takes out; 0 where nothing is due. */
export function claimable(
  terms: Terms,
  vault: Progress,
  allotment: Allotment,
  lower: bigint,
): bigint {
  return vested(terms, vault, allotment, lower) - allotment.claimed;
}

/** Whether tranche `index` has started by vault time `time`: its weight is then frozen. */
export function started(terms: Terms, vault: Progress, index: number, time: bigint): boolean {
  return starts(terms, vault.tranches, time)[index] !== undefined;
}

/** Base units that will ever vest: the total, or once closed what had started by then. */
export function entitled(terms: Terms, vault: Progress, allotment: Allotment): bigint {
  if (vault.phase.type !== "Closed") return allotment.total;
  const begun = starts(terms, vault.tranches, horizonOf(vault.phase));
  return amounts(terms, vault.tranches, allotment.class, allotment.total).reduce(
    (sum, amount, index) => (begun[index] === undefined ? sum : sum + amount),
    0n,
  );
}

/**
 * Every instalment of every allotment, by allotment, tranche and instalment.
 * Instalments of tranches that have no start carry no date; while a vault is
 * paused, those after `since` carry none either.
 */
export function instalments(
  terms: Terms,
  vault: Progress,
  allotments: readonly Allotment[],
): Instalment[] {
  const begun = starts(terms, vault.tranches, horizonOf(vault.phase));
  return allotments.flatMap((allotment, position) =>
    amounts(terms, vault.tranches, allotment.class, allotment.total).flatMap((amount, index) =>
      amount === 0n
        ? []
        : instalmentsOf(at(terms.tranches, index), vault, begun[index], amount).map((each) => ({
            allotment: position,
            tranche: index,
            ...each,
          })),
    ),
  );
}

function instalmentsOf(
  tranche: TrancheTerms,
  vault: Progress,
  start: bigint | undefined,
  amount: bigint,
) {
  return Array.from({ length: Number(tranche.instalments) }, (_, index) => {
    const count = BigInt(index);
    const time = start === undefined ? undefined : start + tranche.cliff + count * tranche.period;
    const stopped = vault.phase.type === "Paused" && time !== undefined && time > vault.phase.since;
    return {
      instalment: index + 1,
      at: time === undefined || stopped ? undefined : time + vault.delay,
      amount:
        (amount * (count + 1n)) / tranche.instalments - (amount * count) / tranche.instalments,
    };
  });
}

/** The tranches of a vault that opens under the terms, with these weights (0..10000), one a tranche. */
export function openingTranches(terms: Terms, weights: readonly bigint[]): Tranche[] {
  return terms.tranches.map((each, index) =>
    each.gate.type === "Milestone"
      ? { type: "Open", weight: at(weights, index), submissions: 0n }
      : { type: "Timed", weight: at(weights, index) },
  );
}

/**
 * A forecast before any chain is touched: the progress of a vault whose
 * milestone tranches are approved at the given times (undefined: not at all).
 */
export function forecast(
  terms: Terms,
  weights: readonly bigint[],
  approvals: readonly (bigint | undefined)[],
): Progress {
  const tranches = openingTranches(terms, weights).map((tranche, index): Tranche => {
    const at = approvals[index];
    return tranche.type === "Open" && at !== undefined
      ? { type: "Approved", weight: tranche.weight, at, by: 0n }
      : tranche;
  });
  return { tranches, phase: { type: "Running" }, delay: 0n };
}
