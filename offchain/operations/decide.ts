import type { Verdict } from "../domain/vault/decide.ts";
import { decide as plan } from "../plans/vault/decide.ts";
import type { Context, Performed } from "./context.ts";
import type { OnVault, VaultOptions } from "./on-vaults.ts";
import { byPanel } from "./panel.ts";
import type { SignedSheet } from "./sheet.ts";

/** Carries out verdicts of one sheet; anybody can bring it. */
export function decide(
  context: Context,
  sheet: SignedSheet,
  items: readonly (OnVault & Verdict)[],
  options: VaultOptions = {},
): Promise<Performed> {
  return byPanel(context, items, sheet, options, {
    asked: (item) => item,
    latest: ({ terms }) => terms.expiry + terms.review,
    plan: ({ vaults, ...request }) =>
      plan({
        ...request,
        vaults: vaults.map(({ state, type, tranche }) => ({ state, verdict: { type, tranche } })),
      }),
  });
}
