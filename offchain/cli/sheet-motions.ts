/** The motion of a sheet's item as it would be drawn up over the vault's present state. */
import type { VaultState } from "../domain/datum.ts";
import { type Motion, reviewMotion } from "../domain/panel/motions.ts";
import type { SheetItem } from "./sheet-file.ts";

/** Undefined where the vault's state leaves nothing to decide. */
export function motionOf({ vault }: VaultState, { motion }: SheetItem): Motion | undefined {
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
