import { lapse as transition } from "../../domain/vault/lapse.ts";
import { presenceFor } from "../consent.ts";
import type { Plan } from "../plan.ts";
import { carryOut, contextFor, type Entry, inOrder, type Request } from "./pass.ts";

export interface LapseRequest extends Request {
  readonly vaults: readonly (Entry & { readonly tranche: number })[];
}

/** Lets silence approve, under fail-open terms; anybody can. @throws Refusal that names the rule */
export function lapse(request: LapseRequest): Plan {
  const entries = inOrder("lapse", request, request.vaults);
  const present = presenceFor(request, []);
  const context = contextFor(request, present);
  return carryOut(request, {
    action: "lapse",
    entries,
    outcomes: entries.map(({ state, tranche }) => ({
      next: transition(state.vault, tranche, context),
    })),
    pass: {
      by: "review",
      redeemer: { type: "Lapse", terms: 0n, items: entries.map(({ tranche }) => BigInt(tranche)) },
    },
    present,
    fields: { items: entries.map(({ state, tranche }) => ({ project: state.project, tranche })) },
  });
}
