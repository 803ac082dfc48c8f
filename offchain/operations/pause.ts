import { pause as plan } from "../plans/vault/pause.ts";
import type { Context, Performed } from "./context.ts";
import type { OnVault, VaultOptions } from "./on-vaults.ts";
import { byPanel } from "./panel.ts";
import type { SignedSheet } from "./sheet.ts";

/** Stops the clocks of vaults, by a quorum of the panel. */
export function pause(
  context: Context,
  sheet: SignedSheet,
  items: readonly OnVault[],
  options: VaultOptions = {},
): Promise<Performed> {
  return byPanel(context, items, sheet, options, {
    asked: ({ project }) => ({ type: "pause", project }),
    plan,
  });
}
