import { motionDigest, subjectOf } from "../../domain/panel/motions.ts";
import { resumeMotion, resume as transition } from "../../domain/vault/resume.ts";
import type { Plan } from "../plan.ts";
import { carryOut, contextFor, type Entry, inOrder } from "./pass.ts";
import { heard, type PanelRequest } from "./sheet.ts";

export interface ResumeRequest extends PanelRequest {
  readonly vaults: readonly Entry[];
}

/**
 * Lets the clocks of paused vaults go on, by a quorum of the panel.
 * @throws Refusal that names the rule; RangeError where the sheet does not hold a motion
 */
export function resume(request: ResumeRequest): Plan {
  const entries = inOrder("resume", request, request.vaults);
  const motions = entries.map(({ state }) =>
    motionDigest(subjectOf(state), resumeMotion(state.vault)),
  );
  const { sheet, hearing, present } = heard(request, motions);
  const context = contextFor(request, present);
  return carryOut(request, {
    action: "resume",
    entries,
    outcomes: entries.map(({ state }) => ({ next: transition(state.vault, hearing, context) })),
    pass: { by: "review", redeemer: { type: "Resume", terms: 0n, charter: 0n, sheet } },
    present,
    charter: request.charter,
    fields: {
      report: sheet.report,
      items: entries.map(({ state }) => ({ project: state.project })),
    },
  });
}
