import { close as plan } from "../plans/vault/close.ts";
import type { Context, Performed } from "./context.ts";
import { type OnVault, onVaults, type VaultOptions } from "./on-vaults.ts";

/** Ends vaults that hold nothing any more; their ada goes to the refund address. Anybody can. */
export function close(
  context: Context,
  items: readonly OnVault[],
  options: VaultOptions = {},
): Promise<Performed> {
  return onVaults(context, items, options, { validity: async () => ({}), plan });
}
