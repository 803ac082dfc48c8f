/** After expiry, what never started goes back to the funder. */

import type { Allotment, Terms, Tranche, Vault } from "../../blueprint/generated.ts";
import { guard } from "../refusal.ts";
import { spanOf } from "../time.ts";
import type { Payment, Settled } from "./claim.ts";
import { type Context, guardRunning } from "./context.ts";
import { entitled, type Progress } from "./schedule.ts";

/** The vault run down to what has started, and what goes back. @throws Refusal that names the rule */
export function refund(vault: Vault, context: Context): Settled {
  const { terms } = context;
  const { lower, upper } = spanOf(context.bounds, terms.window);
  guard(lower >= terms.expiry, "R4 vault.refund: after expiry");
  guardRunning(vault, "refund");
  guard(
    vault.tranches.every((tranche) => decided(tranche, terms, lower)),
    "R4 vault.refund: nothing waits for a verdict",
  );
  const next: Vault = { ...vault, phase: { type: "Closed", at: upper - vault.delay } };
  const payments = vault.allotments.flatMap((allotment, position): Payment[] => {
    const amount = allotment.total - kept(terms, next, allotment);
    return amount > 0n ? [{ allotment: position, amount }] : [];
  });
  guard(payments.length > 0, "vault.refund: something goes back");
  return { vault: next, payments };
}

/** Nothing is under review, or the grace is over; silence that can approve must lapse first. */
function decided(tranche: Tranche, terms: Terms, now: bigint): boolean {
  if (tranche.type === "Submitted" && terms.approval.type === "FailOpen") return false;
  if (tranche.type !== "Submitted" && tranche.type !== "Objected") return true;
  return now >= terms.expiry + terms.review;
}

/**
 * What an allotment keeps for good, claimed or not. An amendment or a top-up
 * can lower what a started tranche pays by a base unit that was claimed before,
 * so what was claimed is kept in any case.
 */
export function kept(terms: Terms, vault: Progress, allotment: Allotment): bigint {
  const due = entitled(terms, vault, allotment);
  return due > allotment.claimed ? due : allotment.claimed;
}
