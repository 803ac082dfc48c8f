import { refund as plan } from "../plans/vault/refund.ts";
import type { Context, Performed } from "./context.ts";
import { type OnVault, onVaults, type VaultOptions } from "./on-vaults.ts";
import { limitsOf, shortly } from "./validity.ts";

/** After expiry, sends back what never started; anybody can. */
export function refund(
  context: Context,
  items: readonly OnVault[],
  options: VaultOptions = {},
): Promise<Performed> {
  return onVaults(context, items, options, {
    validity: ({ terms }) => shortly(context.chain, limitsOf(terms, [])),
    plan,
  });
}
