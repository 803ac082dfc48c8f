/** Decide what is under review: approve, or reject so that the team can submit again. */

import type { Vault } from "../../blueprint/generated.ts";
import type { Hearing } from "../panel/hearing.ts";
import { type Motion, reviewMotion } from "../panel/motions.ts";
import { isConflicted, tally } from "../panel/votes.ts";
import { guard } from "../refusal.ts";
import { spanOf } from "../time.ts";
import { type Context, guardRunning, underReview, withTranche } from "./context.ts";

export interface Verdict {
  readonly type: "approve" | "reject";
  readonly tranche: number;
}

/** What the panel signs for a verdict. @throws Refusal where nothing is under review */
export function verdictMotion(vault: Vault, verdict: Verdict): Motion {
  const motion = reviewMotion(verdict.type, verdict.tranche, underReview(vault, verdict.tranche));
  guard(motion !== undefined, "vault: the tranche is under review");
  return motion;
}

/**
 * The vault after a verdict by the members heard.
 * @throws Refusal that names the rule
 */
export function decide(vault: Vault, verdict: Verdict, hearing: Hearing, context: Context): Vault {
  const { terms } = context;
  const { upper } = spanOf(context.bounds, terms.window);
  guard(
    upper <= terms.expiry + terms.review,
    "R4 vault.decide: before the grace after expiry is over",
  );
  guardRunning(vault, "decide");
  const before = underReview(vault, verdict.tranche);
  if (verdict.type === "approve") {
    const { count, by } = tally(hearing.voters, (key) => !isConflicted(vault, key));
    guard(count >= hearing.quorum, "vault.decide: a quorum of members without a stake");
    return withTranche(vault, verdict.tranche, {
      type: "Approved",
      weight: before.weight,
      at: upper - vault.delay,
      by,
    });
  }
  guard(tally(hearing.voters).count >= hearing.quorum, "vault.decide: a quorum");
  guard(
    before.type === "Objected" ||
      terms.approval.type === "FailClosed" ||
      upper - vault.delay < before.at + terms.approval.after,
    "R4 vault.decide: silence has not become approval",
  );
  return withTranche(vault, verdict.tranche, {
    type: "Open",
    weight: before.weight,
    submissions: before.submissions,
  });
}
