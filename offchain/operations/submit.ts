import type { Submission } from "../domain/vault/submit.ts";
import { submit as plan } from "../plans/vault/submit.ts";
import type { Context, Performed } from "./context.ts";
import { type OnVault, onVaults, type VaultOptions } from "./on-vaults.ts";
import { limitsOf, shortly } from "./validity.ts";

/** Submits evidence for review, by the managers' keys. */
export function submit(
  context: Context,
  items: readonly (OnVault & Submission)[],
  options: VaultOptions = {},
): Promise<Performed> {
  return onVaults(context, items, options, {
    validity: ({ terms }) => shortly(context.chain, limitsOf(terms)),
    plan,
  });
}
