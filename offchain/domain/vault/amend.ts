/** Move weight between tranches that have not started; totals stay. */

import type { Vault } from "../../blueprint/generated.ts";
import { at } from "../list.ts";
import type { Hearing } from "../panel/hearing.ts";
import { motionDigest, type Subject } from "../panel/motions.ts";
import { tally } from "../panel/votes.ts";
import { acts, effectOf, permitted } from "../permission.ts";
import { guard } from "../refusal.ts";
import { spanOf } from "../time.ts";
import { type CharterContext, guardRunning } from "./context.ts";
import { amendMotion } from "./notice.ts";
import { started, weightOf } from "./schedule.ts";

export const WEIGHT_LIMIT = 10_000n;

/** Manager and panel together, or the admin once the notice has run. */
export type Authority =
  | { readonly type: "jointly"; readonly hearing: Hearing }
  | { readonly type: "after-notice" };

/** The vault with its new weights. @throws Refusal that names the rule */
export function amend(
  vault: Vault,
  subject: Subject,
  weights: readonly bigint[],
  authority: Authority,
  context: CharterContext,
): Vault {
  const { lower, upper } = spanOf(context.bounds, context.terms.window);
  guardAuthority(vault, subject, weights, authority, lower, context);
  guardRunning(vault, "amend");
  guard(upper <= context.terms.expiry, "R4 vault.amend: before expiry");
  guard(weights.length === vault.tranches.length, "R3 vault.amend: a weight for every tranche");
  vault.tranches.forEach((tranche, index) => {
    const weight = at(weights, index);
    if (weight === tranche.weight) return;
    guard(weight >= 0n && weight <= WEIGHT_LIMIT, "R6 vault.amend: weights are bounded");
    guard(
      !isFrozen(vault, index, upper - vault.delay, context),
      "vault.amend: only unstarted weight moves",
    );
  });
  const tranches = vault.tranches.map((tranche, index) => ({
    ...tranche,
    weight: at(weights, index),
  }));
  for (const each of [0n, 1n, 2n])
    guard(
      weightOf(context.terms, tranches, each) === weightOf(context.terms, vault.tranches, each),
      "vault.amend: each class keeps its weight",
    );
  return { ...vault, tranches, phase: { type: "Running" }, amendment: vault.amendment + 1n };
}

/** Whether a tranche keeps its weight: it is under review, or has started by then (vault time). */
export function isFrozen(
  vault: Vault,
  index: number,
  time: bigint,
  context: Pick<CharterContext, "terms">,
): boolean {
  const { type } = at(vault.tranches, index);
  return type !== "Open" && (type !== "Timed" || started(context.terms, vault, index, time));
}

function guardAuthority(
  vault: Vault,
  subject: Subject,
  weights: readonly bigint[],
  authority: Authority,
  lower: bigint,
  context: CharterContext,
): void {
  if (authority.type === "jointly") {
    const { voters, quorum } = authority.hearing;
    guard(tally(voters).count >= quorum, "vault.amend: a quorum");
    guard(acts(vault.manager, context.present), "vault.amend: the manager acts");
    return;
  }
  const motion = motionDigest(subject, amendMotion(weights));
  guard(vault.phase.type === "Noticed", "vault.amend: notice was given");
  guard(vault.phase.motion === motion, "R10 vault.amend: notice was given of this");
  guard(
    lower - vault.delay >= vault.phase.at + context.charter.notice,
    "R4 vault.amend: the notice period has passed",
  );
  guard(
    permitted(context.charter.admin, context.present, context.bounds, () =>
      effectOf("vault.amend", subject.project, motion),
    ),
    "vault.amend: the admin permits it",
  );
}
