import { dueAllotments } from "../domain/vault/claim.ts";

import { push as plan } from "../plans/vault/push.ts";
import type { Context, Performed } from "./context.ts";
import { type Batch, type OnVault, onVaults, type VaultOptions } from "./on-vaults.ts";
import { payoutsOfVault } from "./read.ts";
import { fromNow } from "./validity.ts";

export interface PushItem extends OnVault {
  /** Positions of allotments; where absent, all that are due and have a payout address. */
  readonly allotments?: readonly number[];
}

/** Pays what is due to the fixed payout addresses; anybody can. */
export function push(
  context: Context,
  items: readonly PushItem[],
  options: VaultOptions = {},
): Promise<Performed> {
  return onVaults(context, items, options, {
    validity: () => fromNow(context.chain),
    plan: async (batch) => {
      const vaults = await Promise.all(batch.vaults.map((each) => prepared(context, batch, each)));
      return plan({ ...batch, vaults });
    },
    count: ({ outputs }) => outputs.filter(({ label }) => label.startsWith("payout:")).length,
  });
}

async function prepared(
  context: Context,
  batch: Batch<PushItem>,
  item: Batch<PushItem>["vaults"][number],
) {
  const payouts = await payoutsOfVault(context, item.state);
  const due = dueAllotments(
    item.state.vault,
    { terms: batch.terms.terms },
    batch.validity.from ?? 0n,
  );
  const allotments =
    item.allotments ?? due.filter((position) => (payouts[position] ?? null) !== null);
  return { state: item.state, payouts, allotments };
}
