import { notice as plan } from "../plans/vault/notice.ts";
import { consentFrom } from "./consent.ts";
import type { Context, Performed } from "./context.ts";
import { type OnVault, onVaults, type VaultOptions } from "./on-vaults.ts";
import { limitsOf, shortly } from "./validity.ts";

/** Gives notice of amendments, by the admin's keys; `weights` are the new ones, one a tranche. */
export function notice(
  context: Context,
  items: readonly (OnVault & { readonly weights: readonly bigint[] })[],
  options: VaultOptions = {},
): Promise<Performed> {
  return onVaults(context, items, options, {
    validity: ({ terms }) => shortly(context.chain, limitsOf(terms)),
    consent: (_, { charter }, validity) => consentFrom(context.keys, charter.admin, validity),
    plan,
  });
}
