/** Hears a sheet as the script does: who spoke, in the term, over these motions. */

import type { Charter, Sheet, Vote } from "../../blueprint/generated.ts";
import { hash224 } from "../names.ts";
import type { Presence } from "../permission.ts";
import { guard } from "../refusal.ts";
import type { Span } from "../time.ts";
import { sheetDigest } from "./sheets.ts";
import { panelOf, sitting, termAt } from "./sitting.ts";
import { isSignatureOver, type Voter } from "./votes.ts";

export interface Hearing {
  readonly voters: readonly Voter[];
  readonly quorum: bigint;
  /** The charter, for what is bounded by it. */
  readonly charter: Charter;
}

/** The term that a transaction happens in. @throws Refusal where it spans two, or precedes the first */
export function termOf(charter: Charter, { lower, upper }: Span): bigint {
  const term = termAt(charter, lower);
  guard(term >= 0n && termAt(charter, upper) === term, "R4 charter: both bounds lie in one term");
  return term;
}

/**
 * The members who speak for `motions` by this sheet.
 * @param name of the charter's state token
 * @throws Refusal where the sheet is late, or a vote does not count
 */
export function hear(
  name: string,
  charter: Charter,
  sheet: Sheet,
  motions: readonly string[],
  present: Presence,
  span: Span,
): Hearing {
  guard(span.upper <= sheet.expiry, "R10 panel: before the sheet expires");
  const term = termOf(charter, span);
  guard(sheet.report.length === 64, "R10 panel: the report is a 32-byte hash");
  const digest = sheetDigest({
    charter: name,
    expiry: sheet.expiry,
    report: sheet.report,
    motions: [...motions, ...sheet.rest],
  });
  const panel = panelOf(charter, term);
  const seats = new Map(sitting(panel, term).map((seat) => [BigInt(seat.member), seat.key]));
  let last = -1n;
  const voters = sheet.votes.map((vote): Voter => {
    guard(
      vote.member > last && vote.member < BigInt(panel.roster.length),
      "R10 panel: votes ascend within the roster, and tombstones are silent",
    );
    last = vote.member;
    const key = seats.get(vote.member);
    guard(key !== undefined, "panel: every voter sits in this term");
    checkSpeaks(vote, key, digest, present);
    return { member: Number(vote.member), key, bit: 1n << vote.member };
  });
  return { voters, quorum: panel.quorum, charter };
}

function checkSpeaks(vote: Vote, member: string, digest: string, present: Presence): void {
  if (vote.type === "Signs") {
    guard(present.signers.has(member), "panel: the member signs the transaction");
    return;
  }
  guard(hash224(vote.key) === member, "panel: the key is the member's");
  guard(isSignatureOver(digest, vote), "R10 panel: the signature is over this sheet");
}
