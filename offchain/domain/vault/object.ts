/** One member of the panel stops the clock of silence; a quorum must then decide. */

import type { Vault } from "../../blueprint/generated.ts";
import type { Hearing } from "../panel/hearing.ts";
import { type Motion, reviewMotion } from "../panel/motions.ts";
import { guard } from "../refusal.ts";
import { spanOf } from "../time.ts";
import { type Context, guardRunning, trancheAt, underReview, withTranche } from "./context.ts";

/** What the member signs. @throws Refusal where nothing is under review */
export function objectionMotion(vault: Vault, tranche: number): Motion {
  const motion = reviewMotion("object", tranche, underReview(vault, tranche));
  guard(motion !== undefined, "vault: the tranche is under review");
  return motion;
}

/** The vault with the objection recorded. @throws Refusal that names the rule */
export function object(vault: Vault, tranche: number, hearing: Hearing, context: Context): Vault {
  const { approval } = context.terms;
  const { upper } = spanOf(context.bounds, context.terms.window);
  guard(hearing.voters.length > 0, "vault.object: a member objects");
  guard(approval.type === "FailOpen", "vault.object: the terms fail open");
  guardRunning(vault, "object");
  const before = trancheAt(vault, tranche);
  guard(
    before.type === "Submitted",
    "vault.object: the tranche is submitted without objection",
    before.type,
  );
  guard(
    upper - vault.delay < before.at + approval.after,
    "R4 vault.object: silence has not become approval",
  );
  return withTranche(vault, tranche, { ...before, type: "Objected" });
}
