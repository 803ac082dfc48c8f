import { at } from "../../domain/list.ts";
import type { Payouts } from "../../domain/vault/payouts.ts";
import { push as transition } from "../../domain/vault/push.ts";
import { fromPlutusAddress } from "../../keys/address.ts";
import { presenceFor } from "../consent.ts";
import type { Plan } from "../plan.ts";
import { assetsOf } from "./claim.ts";
import { carryOut, contextFor, type Entry, inOrder, type Request, receipt } from "./pass.ts";

export interface PushRequest extends Request {
  readonly vaults: readonly (Entry & {
    /** Positions of the allotments that are paid, in any order. */
    readonly allotments: readonly number[];
    /** The vault's payout addresses: see `payoutsOf` in the index. */
    readonly payouts: Payouts;
  })[];
}

/**
 * Pushes what is due to the fixed payout addresses; the payer brings their ada.
 * @throws Refusal that names the rule
 */
export function push(request: PushRequest): Plan {
  const entries = inOrder("push", request, request.vaults).map((entry) => ({
    ...entry,
    allotments: [...entry.allotments].sort((left, right) => left - right),
  }));
  const present = presenceFor(request, []);
  const context = contextFor(request, present);
  const outcomes = entries.map((entry, index) => {
    const { state, payouts } = entry;
    const { vault, payments } = transition(state.vault, entry, context);
    return {
      next: vault,
      paid: assetsOf(request, state, payments),
      payments: payments.map((payment) => {
        const address = at(payouts, payment.allotment);
        if (address === null)
          throw new RangeError("the transition lets no payout without an address pass");
        return {
          label: `payout:${index}:${payment.allotment}`,
          address: fromPlutusAddress(address, request.scripts.networkId),
          assets: assetsOf(request, state, [payment]),
          datum: receipt(request, state.utxo),
        };
      }),
    };
  });
  return carryOut(request, {
    action: "push",
    entries,
    outcomes,
    pass: {
      by: "claims",
      redeemer: {
        type: "Push",
        terms: 0n,
        items: entries.map(({ payouts, allotments }) => ({
          payouts,
          allotments: allotments.map((position) => BigInt(position)),
        })),
      },
    },
    present,
  });
}
