import type { CharterState } from "../../domain/datum.ts";
import { motionDigest, subjectOf } from "../../domain/panel/motions.ts";
import { effectOf } from "../../domain/permission.ts";
import { amendMotion, notice as transition } from "../../domain/vault/notice.ts";
import { presenceWith } from "../consent.ts";
import type { Plan } from "../plan.ts";
import { carryOut, contextFor, type Entry, inOrder, type Request } from "./pass.ts";

export interface NoticeRequest extends Request {
  readonly charter: CharterState;
  readonly vaults: readonly (Entry & {
    /** The weights to come, one a tranche. */
    readonly weights: readonly bigint[];
  })[];
}

/**
 * Gives notice of amendments by the admin. A governor's warrant licenses one vault at a time.
 * @throws Refusal that names the rule
 */
export function notice(request: NoticeRequest): Plan {
  const entries = inOrder("notice", request, request.vaults);
  const { charter } = request.charter;
  const [first] = entries;
  const present = presenceWith(request, charter.admin, () =>
    first === undefined
      ? ""
      : effectOf(
          "vault.notice",
          first.state.project,
          motionDigest(subjectOf(first.state), amendMotion(first.weights)),
        ),
  );
  const context = { ...contextFor(request, present), charter };
  return carryOut(request, {
    action: "notice",
    entries,
    outcomes: entries.map(({ state, weights }) => ({
      next: transition(state.vault, subjectOf(state), weights, context),
    })),
    pass: {
      by: "amendment",
      redeemer: {
        type: "Notice",
        terms: 0n,
        charter: 0n,
        items: entries.map(({ weights }) => weights),
      },
    },
    present,
    charter: request.charter,
    fields: {
      items: entries.map(({ state, weights }) => ({
        project: state.project,
        weights: weights.map(Number),
      })),
    },
  });
}
