import { amend as plan } from "../plans/vault/amend.ts";
import { consentFrom } from "./consent.ts";
import type { Context, Performed } from "./context.ts";
import { type OnVault, onVaults, type VaultOptions } from "./on-vaults.ts";
import { byPanel } from "./panel.ts";
import type { SignedSheet } from "./sheet.ts";
import { limitsOf, shortly } from "./validity.ts";

export interface AmendItem extends OnVault {
  /** The new weights, one a tranche. */
  readonly weights: readonly bigint[];
}

/**
 * Amends vaults: by the panel's sheet together with the managers' keys, or,
 * where no sheet is given, by the admin's keys after its notice.
 */
export function amend(
  context: Context,
  items: readonly AmendItem[],
  options: VaultOptions & { readonly sheet?: SignedSheet } = {},
): Promise<Performed> {
  const { sheet, ...rest } = options;
  if (sheet !== undefined) {
    return byPanel(context, items, sheet, rest, {
      asked: ({ project, weights }) => ({ type: "amend", project, weights }),
      latest: ({ terms }) => terms.expiry,
      plan,
    });
  }
  return onVaults(context, items, rest, {
    validity: ({ terms }) => shortly(context.chain, limitsOf(terms)),
    consent: (_, { charter }, validity) => consentFrom(context.keys, charter.admin, validity),
    plan,
  });
}
