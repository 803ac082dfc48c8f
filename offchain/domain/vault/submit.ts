/** Submit the evidence of a milestone for review. */

import type { Vault } from "../../blueprint/generated.ts";
import { acts } from "../permission.ts";
import { guard } from "../refusal.ts";
import { spanOf } from "../time.ts";
import { type Context, guardRunning, trancheAt, withTranche } from "./context.ts";

/** A team has this many tries a tranche. */
export const SUBMISSION_LIMIT = 255n;

export interface Submission {
  readonly tranche: number;
  /** Hash of the manifest, 32 bytes. */
  readonly evidence: string;
}

/** The vault with the evidence under review. @throws Refusal that names the rule */
export function submit(vault: Vault, item: Submission, context: Context): Vault {
  const { upper } = spanOf(context.bounds, context.terms.window);
  guard(upper <= context.terms.expiry, "R4 vault.submit: before expiry");
  guardRunning(vault, "submit");
  guard(acts(vault.manager, context.present), "vault.submit: the manager acts");
  guard(/^[0-9a-f]{64}$/.test(item.evidence), "vault.submit: the evidence is a 32-byte hash");
  const before = trancheAt(vault, item.tranche);
  guard(before.type === "Open", "vault.submit: the tranche is open", before.type);
  guard(before.submissions < SUBMISSION_LIMIT, "R6 vault.submit: submissions are bounded");
  return withTranche(vault, item.tranche, {
    type: "Submitted",
    weight: before.weight,
    submissions: before.submissions + 1n,
    evidence: item.evidence,
    at: upper - vault.delay,
  });
}
