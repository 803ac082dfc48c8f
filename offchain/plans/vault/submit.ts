import { submit as transition } from "../../domain/vault/submit.ts";
import { keysOf, presenceFor } from "../consent.ts";
import type { Plan } from "../plan.ts";
import { carryOut, contextFor, type Entry, inOrder, type Request } from "./pass.ts";

export interface SubmitRequest extends Request {
  readonly vaults: readonly (Entry & {
    readonly tranche: number;
    /** Hash of the manifest, 32 bytes, hex. */
    readonly evidence: string;
  })[];
}

/**
 * Submits evidence for review; the managers sign.
 * @throws Refusal that names the rule
 */
export function submit(request: SubmitRequest): Plan {
  const entries = inOrder("submit", request, request.vaults);
  const present = presenceFor(request, keysOf(entries.map(({ state }) => state.vault.manager)));
  const context = contextFor(request, present);
  return carryOut(request, {
    action: "submit",
    entries,
    outcomes: entries.map((entry) => ({ next: transition(entry.state.vault, entry, context) })),
    pass: {
      by: "review",
      redeemer: {
        type: "Submit",
        terms: 0n,
        items: entries.map(({ tranche, evidence }) => ({ tranche: BigInt(tranche), evidence })),
      },
    },
    present,
    fields: {
      items: entries.map(({ state, tranche, evidence }) => ({
        project: state.project,
        tranche,
        evidence,
      })),
    },
  });
}
