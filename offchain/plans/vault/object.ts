import { motionDigest, subjectOf } from "../../domain/panel/motions.ts";
import { objectionMotion, object as transition } from "../../domain/vault/object.ts";
import type { Plan } from "../plan.ts";
import { carryOut, contextFor, type Entry, inOrder } from "./pass.ts";
import { heard, type PanelRequest } from "./sheet.ts";

export interface ObjectRequest extends PanelRequest {
  readonly vaults: readonly (Entry & { readonly tranche: number })[];
}

/**
 * Objects to submissions before silence approves them; one member suffices.
 * @throws Refusal that names the rule; RangeError where the sheet does not hold an objection
 */
export function object(request: ObjectRequest): Plan {
  const entries = inOrder("object", request, request.vaults);
  const motions = entries.map(({ state, tranche }) =>
    motionDigest(subjectOf(state), objectionMotion(state.vault, tranche)),
  );
  const { sheet, hearing, present } = heard(request, motions);
  const context = contextFor(request, present);
  return carryOut(request, {
    action: "object",
    entries,
    outcomes: entries.map(({ state, tranche }) => ({
      next: transition(state.vault, tranche, hearing, context),
    })),
    pass: {
      by: "review",
      redeemer: {
        type: "Object",
        terms: 0n,
        charter: 0n,
        sheet,
        items: entries.map(({ tranche }) => BigInt(tranche)),
      },
    },
    present,
    charter: request.charter,
    fields: {
      report: sheet.report,
      items: entries.map(({ state, tranche }) => ({ project: state.project, tranche })),
    },
  });
}
