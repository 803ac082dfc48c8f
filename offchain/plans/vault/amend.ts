import type { Authority as AuthorityRedeemer } from "../../blueprint/generated.ts";
import type { CharterState } from "../../domain/datum.ts";
import { motionDigest, subjectOf } from "../../domain/panel/motions.ts";
import type { Presence } from "../../domain/permission.ts";
import { effectOf } from "../../domain/permission.ts";
import { type Authority, amend as transition } from "../../domain/vault/amend.ts";
import { amendMotion } from "../../domain/vault/notice.ts";
import { keysOf, presenceWith } from "../consent.ts";
import type { Plan } from "../plan.ts";
import { carryOut, contextFor, type Entry, inOrder, type Request } from "./pass.ts";
import { heard, type SignedSheet } from "./sheet.ts";

export interface AmendRequest extends Request {
  readonly charter: CharterState;
  /** The panel's sheet, to amend together with the manager; left out, the admin amends after its notice. */
  readonly sheet?: SignedSheet;
  readonly vaults: readonly (Entry & {
    /** The new weights, one a tranche. */
    readonly weights: readonly bigint[];
  })[];
}

type AmendEntry = AmendRequest["vaults"][number];

/**
 * Moves weight between tranches that have not started.
 * @throws Refusal that names the rule; RangeError where the sheet does not hold an amendment
 */
export function amend(request: AmendRequest): Plan {
  const entries = inOrder("amend", request, request.vaults);
  const { authority, redeemer, present } = authorityOf(request, entries);
  const context = { ...contextFor(request, present), charter: request.charter.charter };
  return carryOut(request, {
    action: "amend",
    entries,
    outcomes: entries.map(({ state, weights }) => ({
      next: transition(state.vault, subjectOf(state), weights, authority, context),
    })),
    pass: {
      by: "amendment",
      redeemer: {
        type: "Amend",
        terms: 0n,
        charter: 0n,
        authority: redeemer,
        items: entries.map(({ weights }) => weights),
      },
    },
    present,
    charter: request.charter,
    fields: {
      ...(request.sheet === undefined ? {} : { report: request.sheet.report }),
      items: entries.map(({ state, weights }) => ({
        project: state.project,
        weights: weights.map(Number),
      })),
    },
  });
}

function authorityOf(
  request: AmendRequest,
  entries: readonly AmendEntry[],
): { authority: Authority; redeemer: AuthorityRedeemer; present: Presence } {
  const motions = entries.map(({ state, weights }) =>
    motionDigest(subjectOf(state), amendMotion(weights)),
  );
  if (request.sheet === undefined) {
    const [first] = entries;
    const [motion = ""] = motions;
    const effect = effectOf("vault.amend", first?.state.project ?? "", motion);
    return {
      authority: { type: "after-notice" },
      redeemer: { type: "AfterNotice" },
      present: presenceWith(request, request.charter.charter.admin, () => effect),
    };
  }
  const managers = keysOf(entries.map(({ state }) => state.vault.manager));
  const { sheet, hearing, present } = heard(
    { ...request, sheet: request.sheet },
    motions,
    managers,
  );
  return {
    authority: { type: "jointly", hearing },
    redeemer: { type: "Jointly", fields: [sheet] },
    present,
  };
}
