/** What the panel's operations have in common: a sheet, one term, all motions known before a batch is split. */

import type { TermsState } from "../domain/datum.ts";
import type { Plan } from "../plans/plan.ts";
import type { Context, Performed } from "./context.ts";
import { type Batch, type OnVault, onVaults, type VaultOptions } from "./on-vaults.ts";
import { vaultOf } from "./read.ts";
import type { Asked, SignedSheet } from "./sheet.ts";
import { motionOn } from "./sheet.ts";
import { shortly } from "./validity.ts";

/** Carries out motions of one sheet on vaults. */
export async function byPanel<Item extends OnVault>(
  context: Context,
  items: readonly Item[],
  signed: SignedSheet,
  options: VaultOptions,
  manner: {
    readonly asked: (item: Item) => Asked;
    /** POSIX ms after which the action is refused. */
    readonly latest?: (terms: TermsState) => bigint;
    readonly plan: (batch: Batch<Item> & { readonly sheet: SignedSheet }) => Plan;
  },
): Promise<Performed> {
  const motions = signed.motions ?? (await allMotions(context, items, manner.asked));
  const sheet = { ...signed, motions };
  return onVaults(context, items, options, {
    validity: (terms, charter) =>
      shortly(context.chain, {
        window: terms.terms.window,
        latest: [sheet.expiry, ...(manner.latest === undefined ? [] : [manner.latest(terms)])],
        term: charter.charter,
      }),
    plan: (batch) => manner.plan({ ...batch, sheet }),
  });
}

function allMotions<Item extends OnVault>(
  context: Context,
  items: readonly Item[],
  asked: (item: Item) => Asked,
): Promise<string[]> {
  return Promise.all(
    items.map(async (item) => motionOn(await vaultOf(context, item.project), asked(item))),
  );
}
