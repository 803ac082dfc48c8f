import { at } from "../../domain/list.ts";
import { effectOf } from "../../domain/permission.ts";
import { topUp as transition } from "../../domain/vault/top-up.ts";
import { presenceWith } from "../consent.ts";
import type { Plan } from "../plan.ts";
import { assetsOf } from "./claim.ts";
import { carryOut, contextFor, type Entry, inOrder, type Request } from "./pass.ts";

export interface TopUpRequest extends Request {
  readonly vaults: readonly (Entry & {
    /** Base units, one entry an allotment. */
    readonly added: readonly bigint[];
  })[];
}

/** Adds to the allotments of vaults; the payer brings the tokens. @throws Refusal that names the rule */
export function topUp(request: TopUpRequest): Plan {
  const entries = inOrder("top_up", request, request.vaults);
  const present = presenceWith(request, request.terms.terms.funder, () =>
    effectOf(
      "vault.top_up",
      request.terms.name,
      entries.map(({ added }) => added),
    ),
  );
  const context = contextFor(request, present);
  return carryOut(request, {
    action: "top_up",
    entries,
    outcomes: entries.map(({ state, added }) => ({
      next: transition(state.vault, added, context),
      paid: assetsOf(
        request,
        state,
        state.vault.allotments.map((_, allotment) => ({
          allotment,
          amount: -at(added, allotment),
        })),
      ),
    })),
    pass: {
      by: "steward",
      redeemer: { type: "TopUp", terms: 0n, items: entries.map(({ added }) => added) },
    },
    present,
    fields: { items: entries.map(({ state }) => ({ project: state.project })) },
  });
}
