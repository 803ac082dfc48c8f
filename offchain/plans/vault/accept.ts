import type { CharterState } from "../../domain/datum.ts";
import { type Acceptance, accept as transition } from "../../domain/vault/accept.ts";
import { allotmentAt } from "../../domain/vault/offer.ts";
import { keysOf, presenceFor } from "../consent.ts";
import type { Plan } from "../plan.ts";
import { carryOut, contextFor, type Entry, inOrder, type Request } from "./pass.ts";

export interface AcceptRequest extends Request {
  readonly charter: CharterState;
  readonly vaults: readonly (Entry & Acceptance)[];
}

/** Accepts allotments that were offered; the heirs sign. @throws Refusal that names the rule */
export function accept(request: AcceptRequest): Plan {
  const entries = inOrder("accept", request, request.vaults);
  const heirs = entries.map(({ state, allotment }) => allotmentAt(state.vault, allotment).heir);
  const present = presenceFor(request, keysOf(heirs));
  const context = {
    ...contextFor(request, present),
    charter: request.charter.charter,
    script: request.scripts.vault.hash,
  };
  return carryOut(request, {
    action: "accept",
    entries,
    outcomes: entries.map((entry) => ({ next: transition(entry.state.vault, entry, context) })),
    pass: {
      by: "steward",
      redeemer: {
        type: "Accept",
        terms: 0n,
        charter: 0n,
        items: entries.map(({ allotment, payouts, payout }) => ({
          allotment: BigInt(allotment),
          payouts,
          payout,
        })),
      },
    },
    present,
    charter: request.charter,
    fields: {
      items: entries.map(({ state, allotment }) => ({ project: state.project, allotment })),
    },
  });
}
