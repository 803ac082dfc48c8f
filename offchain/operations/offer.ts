import type { Offering } from "../domain/vault/offer.ts";
import { offer as plan } from "../plans/vault/offer.ts";
import type { Context, Performed } from "./context.ts";
import { type OnVault, onVaults, type VaultOptions } from "./on-vaults.ts";

/** Offers allotments to heirs, by the beneficiaries' keys; the empty heir withdraws an offer. */
export function offer(
  context: Context,
  items: readonly (OnVault & Offering)[],
  options: VaultOptions = {},
): Promise<Performed> {
  return onVaults(context, items, options, { validity: async () => ({}), plan });
}
