import { motionDigest, subjectOf } from "../../domain/panel/motions.ts";
import { decide as transition, type Verdict, verdictMotion } from "../../domain/vault/decide.ts";
import type { Plan } from "../plan.ts";
import { carryOut, contextFor, type Entry, inOrder } from "./pass.ts";
import { heard, type PanelRequest } from "./sheet.ts";

export interface DecideRequest extends PanelRequest {
  readonly vaults: readonly (Entry & { readonly verdict: Verdict })[];
}

/**
 * Carries out verdicts of one sheet; anybody can bring it.
 * @throws Refusal that names the rule; RangeError where the sheet does not hold a verdict
 */
export function decide(request: DecideRequest): Plan {
  const entries = inOrder("decide", request, request.vaults);
  const motions = entries.map(({ state, verdict }) =>
    motionDigest(subjectOf(state), verdictMotion(state.vault, verdict)),
  );
  const { sheet, hearing, present } = heard(request, motions);
  const context = contextFor(request, present);
  return carryOut(request, {
    action: "decide",
    entries,
    outcomes: entries.map(({ state, verdict }) => ({
      next: transition(state.vault, verdict, hearing, context),
    })),
    pass: {
      by: "review",
      redeemer: {
        type: "Decide",
        terms: 0n,
        charter: 0n,
        sheet,
        items: entries.map(({ verdict }) => ({
          type: verdict.type === "approve" ? "Approve" : "Reject",
          tranche: BigInt(verdict.tranche),
        })),
      },
    },
    present,
    charter: request.charter,
    // No items: bytes are what a sheet of many verdicts runs out of first, and the redeemer names them.
    fields: { report: sheet.report },
  });
}
