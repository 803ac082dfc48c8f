/** What a panel may look like, and how its roster may change. */
import type { Panel } from "../../blueprint/generated.ts";
import { liveMembers } from "./sitting.ts";

export const ROSTER_LIMIT = 64;

/** Whether entries are distinct key hashes or tombstones, every seat can be filled and the quorum reached. */
export function isSoundPanel(panel: Panel): boolean {
  const live = liveMembers(panel).map((seat) => seat.key);
  return (
    panel.roster.length <= ROSTER_LIMIT &&
    live.every((key) => /^[0-9a-f]{56}$/.test(key)) &&
    new Set(live).size === live.length &&
    panel.quorum >= 1n &&
    panel.quorum <= panel.size &&
    panel.size <= BigInt(live.length)
  );
}

/** Whether `next` continues a roster: indices stand, members may become tombstones, newcomers join at the end. */
export function continues(roster: readonly string[], next: readonly string[]): boolean {
  return (
    next.length >= roster.length &&
    roster.every((key, index) => next[index] === key || next[index] === "")
  );
}

/**
 * A roster with members removed (as tombstones) and newcomers at its end. Who
 * was removed before can come back, at a new index.
 */
export function revised(
  roster: readonly string[],
  change: { readonly remove?: readonly string[]; readonly add?: readonly string[] },
): string[] {
  const left = roster.map((key) => (change.remove?.includes(key) === true ? "" : key));
  return [...left, ...(change.add ?? []).filter((key) => !left.includes(key))];
}
