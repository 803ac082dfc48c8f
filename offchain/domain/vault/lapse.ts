/** Let silence approve: under fail-open terms, what nobody decided or objected to in time is approved. */

import type { Vault } from "../../blueprint/generated.ts";
import { guard } from "../refusal.ts";
import { lowerBound } from "../time.ts";
import { type Context, guardRunning, trancheAt, withTranche } from "./context.ts";

/** The vault with the tranche approved by nobody, as of the end of the silence. @throws Refusal that names the rule */
export function lapse(vault: Vault, tranche: number, context: Context): Vault {
  const { approval } = context.terms;
  const lower = lowerBound(context.bounds);
  guard(approval.type === "FailOpen", "vault.lapse: the terms fail open");
  guardRunning(vault, "lapse");
  const before = trancheAt(vault, tranche);
  guard(
    before.type === "Submitted",
    "vault.lapse: the tranche is submitted without objection",
    before.type,
  );
  const at = before.at + approval.after;
  guard(lower - vault.delay >= at, "R4 vault.lapse: the review time has passed");
  return withTranche(vault, tranche, { type: "Approved", weight: before.weight, at, by: 0n });
}
