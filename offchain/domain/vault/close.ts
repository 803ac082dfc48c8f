/** End a vault that holds nothing any more; its ada goes home. */

import type { Terms, Vault } from "../../blueprint/generated.ts";
import { guard } from "../refusal.ts";
import { kept } from "./refund.ts";

/** Base units that the vault holds of an allotment's asset for this allotment. */
export function held(terms: Terms, vault: Vault, position: number): bigint {
  const allotment = vault.allotments[position];
  if (allotment === undefined) return 0n;
  const due = vault.phase.type === "Closed" ? kept(terms, vault, allotment) : allotment.total;
  return due - allotment.claimed;
}

/**
 * @param tokens units that the vault's output holds besides ada and its state token
 * @throws Refusal where it still holds something
 */
export function close(tokens: readonly string[]): void {
  guard(tokens.length === 0, "vault.close: nothing is left but the state token", tokens[0]);
}
