/** Start the vault's clock again, where it stood. */

import type { Vault } from "../../blueprint/generated.ts";
import type { Hearing } from "../panel/hearing.ts";
import type { Motion } from "../panel/motions.ts";
import { tally } from "../panel/votes.ts";
import { guard } from "../refusal.ts";
import { spanOf } from "../time.ts";
import type { Context } from "./context.ts";

/** What the panel signs. @throws Refusal where the vault is not paused */
export function resumeMotion(vault: Vault): Motion {
  guard(vault.phase.type === "Paused", "vault.resume: the vault is paused");
  return { type: "resume", delay: vault.delay, since: vault.phase.since };
}

/** The vault running again, its clock behind by the pause. @throws Refusal that names the rule */
export function resume(vault: Vault, hearing: Hearing, context: Context): Vault {
  const { lower } = spanOf(context.bounds, context.terms.window);
  guard(tally(hearing.voters).count >= hearing.quorum, "vault.resume: a quorum");
  guard(vault.phase.type === "Paused", "vault.resume: the vault is paused");
  const delay = lower - vault.phase.since;
  guard(delay > vault.delay, "R4 vault.resume: the pause has lasted");
  return { ...vault, phase: { type: "Running" }, delay };
}
