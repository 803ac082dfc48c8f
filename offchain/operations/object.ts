import { object as plan } from "../plans/vault/object.ts";
import type { Context, Performed } from "./context.ts";
import type { OnVault, VaultOptions } from "./on-vaults.ts";
import { byPanel } from "./panel.ts";
import type { SignedSheet } from "./sheet.ts";

/** Objects to submissions before silence approves them; one sitting member suffices. */
export function object(
  context: Context,
  sheet: SignedSheet,
  items: readonly (OnVault & { readonly tranche: number })[],
  options: VaultOptions = {},
): Promise<Performed> {
  return byPanel(context, items, sheet, options, {
    asked: ({ project, tranche }) => ({ type: "object", project, tranche }),
    plan,
  });
}
