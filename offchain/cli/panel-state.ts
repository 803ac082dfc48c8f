/** Who sits, who has signed, and what is missing for a quorum. */
import type { CharterState, VaultState } from "../domain/datum.ts";
import { panelOf, sitting, termAt, termSpan } from "../domain/panel/sitting.ts";
import { collectVotes, isConflicted } from "../domain/panel/votes.ts";
import type { Naming } from "./naming.ts";
import { type SheetFile, verifiedSignatures } from "./sheet-file.ts";

export interface PanelState {
  readonly term: bigint;
  /** POSIX ms. */
  readonly termEnds: bigint;
  readonly quorum: number;
  /** Everybody who sits in the term, by roster index. */
  readonly seats: readonly {
    readonly member: number;
    readonly key: string;
    readonly name: string;
    readonly signed: boolean;
  }[];
  /** Signatures that do not count, and why. */
  readonly unused: readonly { readonly signer: string; readonly reason: string }[];
  /** How many more must sign. */
  readonly missing: number;
}

/**
 * @param signers key hashes of members who will sign the transaction
 */
export function panelState(
  charter: CharterState["charter"],
  now: bigint,
  sheet: SheetFile,
  naming: Naming,
  signers: readonly string[] = [],
): PanelState {
  const term = termAt(charter, now);
  const panel = panelOf(charter, term);
  const { valid, invalid } = verifiedSignatures(sheet);
  const { votes, unused } = collectVotes({
    panel,
    term,
    digest: sheet.digest,
    signatures: valid,
    signers: signers.filter((key) => panel.roster.includes(key)),
  });
  const voted = new Set(votes.map(({ member }) => Number(member)));
  return {
    term,
    termEnds: termSpan(charter, term).to,
    quorum: Number(panel.quorum),
    seats: sitting(panel, term).map(({ member, key }) => ({
      member,
      key,
      name: naming.key(key),
      signed: voted.has(member),
    })),
    unused: [...invalid, ...unused.map(({ key, reason }) => ({ signer: naming.key(key), reason }))],
    missing: Math.max(0, Number(panel.quorum) - votes.length),
  };
}

/** Names of sitting members who may not approve for a vault: it pays them. */
export function conflicted(state: VaultState, panel: PanelState): string[] {
  return panel.seats.filter(({ key }) => isConflicted(state.vault, key)).map(({ name }) => name);
}
