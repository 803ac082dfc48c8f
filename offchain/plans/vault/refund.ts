import { refund as transition } from "../../domain/vault/refund.ts";
import { fromPlutusAddress } from "../../keys/address.ts";
import { presenceFor } from "../consent.ts";
import type { Plan } from "../plan.ts";
import { assetsOf } from "./claim.ts";
import { carryOut, contextFor, type Entry, inOrder, type Request, receipt } from "./pass.ts";

export interface RefundRequest extends Request {
  readonly vaults: readonly Entry[];
}

/** After expiry, sends back what never started; anybody can. @throws Refusal that names the rule */
export function refund(request: RefundRequest): Plan {
  const entries = inOrder("refund", request, request.vaults);
  const present = presenceFor(request, []);
  const context = contextFor(request, present);
  const address = fromPlutusAddress(request.terms.terms.refund, request.scripts.networkId);
  return carryOut(request, {
    action: "refund",
    entries,
    outcomes: entries.map(({ state }, index) => {
      const { vault, payments } = transition(state.vault, context);
      const paid = assetsOf(request, state, payments);
      const datum = receipt(request, state.utxo);
      return {
        next: vault,
        paid,
        payments: [{ label: `refund:${index}`, address, assets: paid, datum }],
      };
    }),
    pass: { by: "steward", redeemer: { type: "Refund", terms: 0n } },
    present,
    fields: { items: entries.map(({ state }) => ({ project: state.project })) },
  });
}
