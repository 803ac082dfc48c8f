/** What an action depends on besides the vault, and guards that many share. */

import type { Charter, Terms, Tranche, Vault } from "../../blueprint/generated.ts";
import { at } from "../list.ts";
import type { Bounds, Presence } from "../permission.ts";
import { guard } from "../refusal.ts";

/** The terms that the vault refers to, the transaction's bounds, and who is present. */
export interface Context {
  readonly terms: Terms;
  readonly bounds: Bounds;
  readonly present: Presence;
}

/** A context in which the program's charter is shown. */
export interface CharterContext extends Context {
  readonly charter: Charter;
}

/** Neither paused nor closed: reviews and amendments go on. */
export function isRunning(vault: Vault): boolean {
  return vault.phase.type === "Running" || vault.phase.type === "Noticed";
}

/** @throws Refusal where the vault is paused or closed */
export function guardRunning(vault: Vault, action: string): void {
  guard(isRunning(vault), `vault.${action}: the vault runs`, vault.phase.type);
}

/** The tranche at a position. @throws Refusal where there is none */
export function trancheAt(vault: Vault, position: number): Tranche {
  guard(
    Number.isInteger(position) && position >= 0 && position < vault.tranches.length,
    "R3 vault: the tranche exists",
  );
  return at(vault.tranches, position);
}

/** The submission under review of a tranche. @throws Refusal where none is */
export function underReview(
  vault: Vault,
  position: number,
): Tranche & { type: "Submitted" | "Objected" } {
  const tranche = trancheAt(vault, position);
  guard(
    tranche.type === "Submitted" || tranche.type === "Objected",
    "vault: the tranche is under review",
  );
  return tranche;
}

/** The vault with one tranche replaced. */
export function withTranche(vault: Vault, position: number, tranche: Tranche): Vault {
  return {
    ...vault,
    tranches: vault.tranches.map((each, index) => (index === position ? tranche : each)),
  };
}
