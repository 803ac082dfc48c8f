/** The admin gives notice of an amendment, so that nobody is surprised by it. */

import type { Vault } from "../../blueprint/generated.ts";
import { type Motion, motionDigest, type Subject } from "../panel/motions.ts";
import { effectOf, permitted } from "../permission.ts";
import { guard } from "../refusal.ts";
import { spanOf } from "../time.ts";
import { type CharterContext, guardRunning } from "./context.ts";

/** What a panel signs, or the admin announces. */
export function amendMotion(weights: readonly bigint[]): Motion {
  return { type: "amend", weights };
}

/** The vault with the notice recorded. @throws Refusal that names the rule */
export function notice(
  vault: Vault,
  subject: Subject,
  weights: readonly bigint[],
  context: CharterContext,
): Vault {
  const { upper } = spanOf(context.bounds, context.terms.window);
  guard(upper <= context.terms.expiry, "R4 vault.notice: before expiry");
  guardRunning(vault, "notice");
  const motion = motionDigest(subject, amendMotion(weights));
  guard(
    permitted(context.charter.admin, context.present, context.bounds, () =>
      effectOf("vault.notice", subject.project, motion),
    ),
    "vault.notice: the admin permits it",
  );
  return { ...vault, phase: { type: "Noticed", motion, at: upper - vault.delay } };
}
