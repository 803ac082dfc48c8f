/** Who sits: the roster rotates by `size` seats a term, past its tombstones. */
import type { Charter, Panel } from "../../blueprint/generated.ts";

/** A member in a term: the roster index, the key hash, and whether it sits. */
export interface Seat {
  readonly member: number;
  readonly key: string;
}

/** Number of the term that `time` (POSIX ms) falls in; negative before the first. */
export function termAt(charter: Charter, time: bigint): bigint {
  const since = time - charter.epochStart;
  const term = since / charter.term;
  return since < 0n && since % charter.term !== 0n ? term - 1n : term;
}

/** First moment of a term and of the next one, POSIX ms. */
export function termSpan(charter: Charter, term: bigint): { from: bigint; to: bigint } {
  const from = charter.epochStart + term * charter.term;
  return { from, to: from + charter.term };
}

/** The panel in force in a term. */
export function panelOf(charter: Charter, term: bigint): Panel {
  return term < charter.nextTerm ? charter.panel : charter.next;
}

/** Everybody on a roster who is not a tombstone, by index. */
export function liveMembers(panel: Panel): Seat[] {
  return panel.roster.flatMap((key, member) => (key === "" ? [] : [{ member, key }]));
}

/** The members of the panel who sit in a term, by roster index. */
export function sitting(panel: Panel, term: bigint): Seat[] {
  const live = liveMembers(panel);
  const count = BigInt(live.length);
  if (count === 0n) return [];
  const first = (term * panel.size) % count;
  return live.filter((_, rank) => (BigInt(rank) - first + count) % count < panel.size);
}

/** The members who sit at a moment (POSIX ms). */
export function sittingAt(charter: Charter, time: bigint): Seat[] {
  const term = termAt(charter, time);
  return term < 0n ? [] : sitting(panelOf(charter, term), term);
}
