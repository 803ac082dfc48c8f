/** The funder adds to the allotments. */

import type { Vault } from "../../blueprint/generated.ts";
import { at } from "../list.ts";
import { effectOf, permitted } from "../permission.ts";
import { guard } from "../refusal.ts";
import { spanOf } from "../time.ts";
import type { Context } from "./context.ts";

/** What a ledger can hold of a token. */
export const TOTAL_LIMIT = 0x7fff_ffff_ffff_ffffn;

/**
 * The vault with its totals grown.
 * @param added base units, one entry an allotment
 * @throws Refusal that names the rule
 */
export function topUp(vault: Vault, added: readonly bigint[], context: Context): Vault {
  const { upper } = spanOf(context.bounds, context.terms.window);
  guard(upper <= context.terms.expiry, "R4 vault.top_up: before expiry");
  guard(
    permitted(context.terms.funder, context.present, context.bounds, () =>
      effectOf("vault.top_up", vault.terms, [added]),
    ),
    "vault.top_up: the funder permits it",
  );
  guard(vault.phase.type !== "Closed", "vault.top_up: the vault is not closed");
  guard(
    added.some((amount) => amount > 0n),
    "vault.top_up: something is added",
  );
  guard(added.length === vault.allotments.length, "R3 vault.top_up: an amount for every allotment");
  const allotments = vault.allotments.map((allotment, index) => ({
    ...allotment,
    total: allotment.total + at(added, index),
  }));
  guard(
    added.every((amount) => amount >= 0n) && allotments.every(({ total }) => total <= TOTAL_LIMIT),
    "R6 vault.top_up: the total is bounded",
  );
  return { ...vault, allotments };
}
