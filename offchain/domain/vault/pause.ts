/** Stop the vault's clock. */

import type { Vault } from "../../blueprint/generated.ts";
import type { Hearing } from "../panel/hearing.ts";
import type { Motion } from "../panel/motions.ts";
import { tally } from "../panel/votes.ts";
import { guard } from "../refusal.ts";
import { spanOf } from "../time.ts";
import { type Context, guardRunning } from "./context.ts";

/** What the panel signs. */
export function pauseMotion(vault: Vault): Motion {
  return { type: "pause", delay: vault.delay };
}

/** The vault with its clock stopped at the upper bound. @throws Refusal that names the rule */
export function pause(vault: Vault, hearing: Hearing, context: Context): Vault {
  const { upper } = spanOf(context.bounds, context.terms.window);
  guard(tally(hearing.voters).count >= hearing.quorum, "vault.pause: a quorum");
  guardRunning(vault, "pause");
  return { ...vault, phase: { type: "Paused", since: upper - vault.delay } };
}
