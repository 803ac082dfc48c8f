import { allotmentAt, type Offering, offer as transition } from "../../domain/vault/offer.ts";
import { keysOf, presenceFor } from "../consent.ts";
import type { Plan } from "../plan.ts";
import { carryOut, contextFor, type Entry, inOrder, type Request } from "./pass.ts";

export interface OfferRequest extends Request {
  readonly vaults: readonly (Entry & Offering)[];
}

/** Offers allotments to heirs, or withdraws offers; the beneficiaries sign. @throws Refusal that names the rule */
export function offer(request: OfferRequest): Plan {
  const entries = inOrder("offer", request, request.vaults);
  const beneficiaries = entries.map(
    ({ state, allotment }) => allotmentAt(state.vault, allotment).beneficiary,
  );
  const present = presenceFor(request, keysOf(beneficiaries));
  const context = contextFor(request, present);
  return carryOut(request, {
    action: "offer",
    entries,
    outcomes: entries.map((entry) => ({ next: transition(entry.state.vault, entry, context) })),
    pass: {
      by: "steward",
      redeemer: {
        type: "Offer",
        items: entries.map(({ allotment, heir }) => ({ allotment: BigInt(allotment), heir })),
      },
    },
    present,
    fields: {
      items: entries.map(({ state, allotment }) => ({ project: state.project, allotment })),
    },
  });
}
