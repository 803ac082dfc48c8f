import { topUp as plan } from "../plans/vault/top-up.ts";
import { consentFrom } from "./consent.ts";
import type { Context, Performed } from "./context.ts";
import { type OnVault, onVaults, type VaultOptions } from "./on-vaults.ts";
import { limitsOf, shortly } from "./validity.ts";

/** Adds to allotments, by the funder's keys; `added` are base units, one entry an allotment. */
export function topUp(
  context: Context,
  items: readonly (OnVault & { readonly added: readonly bigint[] })[],
  options: VaultOptions = {},
): Promise<Performed> {
  return onVaults(context, items, options, {
    validity: ({ terms }) => shortly(context.chain, limitsOf(terms)),
    consent: ({ terms }, _, validity) => consentFrom(context.keys, terms.funder, validity),
    plan,
  });
}
