import { lapse as plan } from "../plans/vault/lapse.ts";
import type { Context, Performed } from "./context.ts";
import { type OnVault, onVaults, type VaultOptions } from "./on-vaults.ts";
import { fromNow } from "./validity.ts";

/** Lets silence approve, under fail-open terms. */
export function lapse(
  context: Context,
  items: readonly (OnVault & { readonly tranche: number })[],
  options: VaultOptions = {},
): Promise<Performed> {
  return onVaults(context, items, options, { validity: () => fromNow(context.chain), plan });
}
