import { sweep as plan } from "../plans/vault/sweep.ts";
import { consentFrom } from "./consent.ts";
import type { Context, Performed } from "./context.ts";
import { type OnVault, onVaults, type VaultOptions } from "./on-vaults.ts";
import { fromNow } from "./validity.ts";

/** After the long stop, takes all that is left to the refund address, by the funder's keys. */
export function sweep(
  context: Context,
  items: readonly OnVault[],
  options: VaultOptions = {},
): Promise<Performed> {
  return onVaults(context, items, options, {
    validity: () => fromNow(context.chain),
    consent: ({ terms }, _, validity) => consentFrom(context.keys, terms.funder, validity),
    plan,
  });
}
