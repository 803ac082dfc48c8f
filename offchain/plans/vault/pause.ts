import { motionDigest, subjectOf } from "../../domain/panel/motions.ts";
import { pauseMotion, pause as transition } from "../../domain/vault/pause.ts";
import type { Plan } from "../plan.ts";
import { carryOut, contextFor, type Entry, inOrder } from "./pass.ts";
import { heard, type PanelRequest } from "./sheet.ts";

export interface PauseRequest extends PanelRequest {
  readonly vaults: readonly Entry[];
}

/**
 * Stops the clocks of vaults, by a quorum of the panel.
 * @throws Refusal that names the rule; RangeError where the sheet does not hold a motion
 */
export function pause(request: PauseRequest): Plan {
  const entries = inOrder("pause", request, request.vaults);
  const motions = entries.map(({ state }) =>
    motionDigest(subjectOf(state), pauseMotion(state.vault)),
  );
  const { sheet, hearing, present } = heard(request, motions);
  const context = contextFor(request, present);
  return carryOut(request, {
    action: "pause",
    entries,
    outcomes: entries.map(({ state }) => ({ next: transition(state.vault, hearing, context) })),
    pass: { by: "review", redeemer: { type: "Pause", terms: 0n, charter: 0n, sheet } },
    present,
    charter: request.charter,
    fields: {
      report: sheet.report,
      items: entries.map(({ state }) => ({ project: state.project })),
    },
  });
}
