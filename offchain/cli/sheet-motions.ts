/** Whether what a sheet asks for still fits the vaults' present state. */
import type { VaultState } from "../domain/datum.ts";
import { type Motion, motionDigest, reviewMotion, subjectOf } from "../domain/panel/motions.ts";
import type { SheetItem } from "./sheet-file.ts";

/** `stale` where it was carried out, or the vault has changed since the sheet was made. */
export type Standing = "open" | "stale";

export function standingOf(item: SheetItem, states: readonly VaultState[]): Standing {
  const state = states.find(({ project }) => project === item.id);
  const motion = state === undefined ? undefined : motionOf(state, item);
  return state !== undefined &&
    motion !== undefined &&
    motionDigest(subjectOf(state), motion) === item.digest
    ? "open"
    : "stale";
}

/** The motion as it would be drawn up now; undefined where the vault's state leaves nothing to decide. */
function motionOf({ vault }: VaultState, { motion }: SheetItem): Motion | undefined {
  switch (motion.type) {
    case "approve":
    case "reject":
    case "object":
      return reviewMotion(motion.type, motion.tranche, vault.tranches[motion.tranche]);
    case "pause":
      return vault.phase.type === "Running" || vault.phase.type === "Noticed"
        ? { type: "pause", delay: vault.delay }
        : undefined;
    case "resume":
      return vault.phase.type === "Paused"
        ? { type: "resume", delay: vault.delay, since: vault.phase.since }
        : undefined;
    case "amend":
      return { type: "amend", weights: motion.weights };
  }
}
