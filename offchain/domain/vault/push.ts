/** Push what has vested to the fixed payout addresses; anybody can, and pays for it. */

import type { Vault } from "../../blueprint/generated.ts";
import { guard } from "../refusal.ts";
import { type Settled, settle } from "./claim.ts";
import type { Context } from "./context.ts";
import { guardPayouts, type Payouts } from "./payouts.ts";

export interface Pushed {
  readonly payouts: Payouts;
  /** Strictly ascending. */
  readonly allotments: readonly number[];
}

/** Pays all that is due of the allotments to their addresses. @throws Refusal that names the rule */
export function push(vault: Vault, item: Pushed, context: Context): Settled {
  guardPayouts(vault, item.payouts, "push");
  return settle(vault, item.allotments, context, (_, position) =>
    guard(
      (item.payouts[position] ?? null) !== null,
      "vault.push: the allotment has a payout address",
    ),
  );
}
