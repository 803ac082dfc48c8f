/** Which vaults can be refunded, swept or closed. */
import type { Terms } from "../blueprint/generated.ts";
import type { VaultState } from "../domain/datum.ts";
import { kept } from "../domain/vault/refund.ts";
import { tokenUnits } from "../layout/encoding/value.ts";
import { CliError, usageError } from "./cli-error.ts";
import { dateTime } from "./dates.ts";
import { chosenVaults, termsState, type Workspace } from "./workspace.ts";

export type Ending = "refund" | "sweep" | "close";

/** The named vaults, or with `all` those for which it is time. @throws CliError */
export async function endingVaults(
  workspace: Workspace,
  ending: Ending,
  slugs: readonly string[],
  all: boolean,
): Promise<{ readonly project: string }[]> {
  if (slugs.length > 0 === all)
    throw usageError(`${ending} takes projects, or --all`, "Name one of the two.");
  const { terms } = await termsState(workspace);
  const states = await chosenVaults(workspace, slugs);
  const ready = all ? states.filter((state) => isReady(ending, state, terms, workspace)) : states;
  if (ready.length > 0) return ready.map(({ project }) => ({ project }));
  throw new CliError("nothing-due", `there is nothing to ${ending} now`, advice(ending, terms));
}

function advice(ending: Ending, terms: Terms): string {
  switch (ending) {
    case "refund":
      return `Refunds are possible from ${dateTime(terms.expiry)} on.`;
    case "sweep":
      return `Sweeping is possible from ${dateTime(terms.longStop)} on.`;
    case "close":
      return "A vault can be closed when everything in it was claimed, pushed or refunded.";
  }
}

/** Whether the rules would let it pass now, as far as time and holdings go. */
export function isReady(
  ending: Ending,
  state: VaultState,
  terms: Terms,
  { now, deployment }: Pick<Workspace, "now" | "deployment">,
): boolean {
  const { vault, utxo } = state;
  switch (ending) {
    case "refund":
      return now >= terms.expiry && isRefundable(state, terms, now);
    case "sweep":
      return now >= terms.longStop;
    case "close":
      return (
        tokenUnits(utxo.assets).every((unit) => unit.startsWith(deployment.vault.hash)) &&
        vault.phase.type !== "Paused"
      );
  }
}

function isRefundable({ vault }: VaultState, terms: Terms, now: bigint): boolean {
  if (vault.phase.type !== "Running" && vault.phase.type !== "Noticed") return false;
  const waiting = vault.tranches.filter(({ type }) => type === "Submitted" || type === "Objected");
  if (waiting.length > 0 && now < terms.expiry + terms.review) return false;
  if (terms.approval.type === "FailOpen" && waiting.some(({ type }) => type === "Submitted"))
    return false;
  const closed = { ...vault, phase: { type: "Closed" as const, at: now - vault.delay } };
  return vault.allotments.some((each) => each.total > kept(terms, closed, each));
}
