import { resume as plan } from "../plans/vault/resume.ts";
import type { Context, Performed } from "./context.ts";
import type { OnVault, VaultOptions } from "./on-vaults.ts";
import { byPanel } from "./panel.ts";
import type { SignedSheet } from "./sheet.ts";

/** Starts the clocks of paused vaults again, by a quorum of the panel. */
export function resume(
  context: Context,
  sheet: SignedSheet,
  items: readonly OnVault[],
  options: VaultOptions = {},
): Promise<Performed> {
  return byPanel(context, items, sheet, options, {
    asked: ({ project }) => ({ type: "resume", project }),
    plan,
  });
}
