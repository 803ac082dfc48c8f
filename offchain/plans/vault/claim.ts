import type { VaultState } from "../../domain/datum.ts";
import { at } from "../../domain/list.ts";
import { unitOf } from "../../domain/names.ts";
import { type Payment, claim as transition } from "../../domain/vault/claim.ts";
import { allotmentAt } from "../../domain/vault/offer.ts";
import { keysOf, presenceFor } from "../consent.ts";
import type { Plan } from "../plan.ts";
import { carryOut, contextFor, type Entry, inOrder, type Request } from "./pass.ts";

export interface ClaimRequest extends Request {
  readonly vaults: readonly (Entry & {
    /** Positions of the allotments that are claimed, in any order. */
    readonly allotments: readonly number[];
  })[];
  /** Bech32 address that receives the tokens; the payer's change otherwise. */
  readonly to?: string;
}

/**
 * Claims what is due of allotments in any number of vaults; the beneficiaries sign.
 * @throws Refusal that names the rule
 */
export function claim(request: ClaimRequest): Plan {
  const entries = inOrder("claim", request, request.vaults).map((entry) => ({
    ...entry,
    allotments: [...entry.allotments].sort((left, right) => left - right),
  }));
  const beneficiaries = entries.flatMap(({ state, allotments }) =>
    allotments.map((position) => allotmentAt(state.vault, position).beneficiary),
  );
  const present = presenceFor(request, keysOf(beneficiaries));
  const context = contextFor(request, present);
  const outcomes = entries.map(({ state, allotments }) => {
    const { vault, payments } = transition(state.vault, allotments, context);
    return { next: vault, paid: assetsOf(request, state, payments) };
  });
  const claimed = total(outcomes.map(({ paid }) => paid));
  return carryOut(request, {
    action: "claim",
    entries,
    outcomes,
    pass: {
      by: "claims",
      redeemer: {
        type: "Claim",
        terms: 0n,
        items: entries.map(({ allotments }) => allotments.map((position) => BigInt(position))),
      },
    },
    present,
    further:
      request.to === undefined ? [] : [{ label: "claimed", address: request.to, assets: claimed }],
  });
}

/** What payments come to, by unit. */
export function assetsOf(
  request: Request,
  state: VaultState,
  payments: readonly Payment[],
): Record<string, bigint> {
  return total(
    payments.map(({ allotment, amount }) => ({
      [unitOf(request.terms.terms, state.project, at(state.vault.allotments, allotment))]: amount,
    })),
  );
}

/** The sum of amounts, by unit. */
export function total(
  amounts: readonly Readonly<Record<string, bigint>>[],
): Record<string, bigint> {
  const sum: Record<string, bigint> = {};
  for (const each of amounts)
    for (const [unit, amount] of Object.entries(each)) sum[unit] = (sum[unit] ?? 0n) + amount;
  return sum;
}
