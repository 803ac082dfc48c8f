import type { Address } from "../blueprint/generated.ts";
import { accept as plan } from "../plans/vault/accept.ts";
import type { Context, Performed } from "./context.ts";
import { type OnVault, onVaults, type VaultOptions } from "./on-vaults.ts";
import { payoutsOfVault } from "./read.ts";
import { limitsOf, shortly } from "./validity.ts";

export interface AcceptItem extends OnVault {
  readonly allotment: number;
  /** Where anyone may push from now on; nowhere where absent. */
  readonly payout?: Address | null;
}

/** Accepts allotments that were offered, by the heirs' keys. */
export function accept(
  context: Context,
  items: readonly AcceptItem[],
  options: VaultOptions = {},
): Promise<Performed> {
  return onVaults(context, items, options, {
    validity: ({ terms }) => shortly(context.chain, limitsOf(terms, [])),
    plan: async (batch) => {
      const vaults = await Promise.all(
        batch.vaults.map(async ({ state, allotment, payout = null }) => ({
          state,
          allotment,
          payout,
          payouts: await payoutsOfVault(context, state),
        })),
      );
      return plan({ ...batch, vaults });
    },
  });
}
