/** What the scenarios of vaults have in common: batches of two, sheets over them, moments. */
import type { TermsState, VaultState } from "../../../offchain/domain/datum.ts";
import { SECOND, START } from "./program.ts";
import type { Edge } from "./scenario.ts";
import { drawUp, type Question, type Sheet, signed } from "./sheets.ts";
import type { Triples, World } from "./world.ts";

export const MINUTES = 600_000n;
/** What was done when the stage was set was recorded at this moment. */
export const RECORDED = START + MINUTES;

/** Classes that further scenarios of an endpoint add something to. */
export const CLOCK = [35];
export const RECKONED = [17, 22, 28, 30, 35, 36];
export const VERDICT = [16, 17, 28, 33, 34, 35, 36, 44, 50, 51];

export const early = (label: string): Edge => ({ bound: "from", step: -SECOND, label });
export const late = (label: string): Edge => ({ bound: "to", step: SECOND, label });
export const until = (to: bigint) => ({ from: to - MINUTES, to });
export const since = (from: bigint) => ({ from, to: from + MINUTES });

/** Two of three vaults, and the third beside them. */
export function batch(world: World, kind: keyof Triples, terms: TermsState) {
  const [one, two, beside] = world.vaults[kind] as [VaultState, VaultState, VaultState];
  const {
    stage: { scripts },
    charter,
  } = world;
  return {
    told: { terms, vaults: [one, two], beside },
    states: [one, two],
    request: { scripts, charter, terms },
  };
}

/** A panel's sheet over the vaults of a batch. */
export function asked(
  world: World,
  expiry: bigint,
  moment: bigint,
  questions: readonly Question[],
  votes = 3,
) {
  const sheet: Sheet = drawUp(world.charter, expiry, questions);
  return { sheet, signed: signed(sheet, world.charter, moment, votes) };
}
