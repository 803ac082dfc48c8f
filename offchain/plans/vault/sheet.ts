/** Brings the panel's say into a plan: who spoke, in the script's order and form. */

import type { Sheet } from "../../blueprint/generated.ts";
import type { CharterState } from "../../domain/datum.ts";
import { type Hearing, hear, termOf } from "../../domain/panel/hearing.ts";
import { restOf, sheetDigest } from "../../domain/panel/sheets.ts";
import { panelOf } from "../../domain/panel/sitting.ts";
import { type Collected, collectVotes, type PanelSignature } from "../../domain/panel/votes.ts";
import type { Presence } from "../../domain/permission.ts";
import { spanOf } from "../../domain/time.ts";
import { presenceFor } from "../consent.ts";
import type { Request } from "./pass.ts";

/** A sheet, and whoever put their name to it. */
export interface SignedSheet {
  /** POSIX ms. */
  readonly expiry: bigint;
  /** Hash of the auditors' report, 32 bytes, hex. */
  readonly report: string;
  /** All motions of the sheet; left out where they are just those carried out here. */
  readonly motions?: readonly string[];
  readonly signatures?: readonly PanelSignature[];
  /** Key hashes of members who sign this transaction instead. */
  readonly signers?: readonly string[];
}

/** What a panel's action needs to be told. */
export interface PanelRequest extends Request {
  readonly charter: CharterState;
  readonly sheet: SignedSheet;
}

/** The sheet as the redeemer carries it, and what the script will make of it. */
export interface Heard {
  readonly sheet: Sheet;
  readonly hearing: Hearing;
  readonly present: Presence;
  /** Signatures and signers that do not count, and why. */
  readonly unused: Collected["unused"];
}

/**
 * @param motions digests of what this transaction carries out
 * @param keys key hashes that the action calls for besides the panel's
 * @throws Refusal where the sheet is late; RangeError where it does not hold a motion
 */
export function heard(
  request: PanelRequest,
  motions: readonly string[],
  keys: readonly string[] = [],
): Heard {
  const { charter, name } = request.charter;
  const span = spanOf(request.validity, request.terms.terms.window);
  const term = termOf(charter, span);
  const { expiry, report, signatures = [], signers = [] } = request.sheet;
  const all = request.sheet.motions ?? motions;
  const { votes, unused } = collectVotes({
    panel: panelOf(charter, term),
    term,
    digest: sheetDigest({ charter: name, expiry, report, motions: all }),
    signatures,
    signers,
  });
  const speaking = votes
    .filter(({ type }) => type === "Signs")
    .map(({ member }) => panelOf(charter, term).roster[Number(member)] ?? "");
  const present = presenceFor(request, [...keys, ...speaking]);
  const sheet = { expiry, report, rest: restOf(all, motions), votes };
  return { sheet, present, unused, hearing: hear(name, charter, sheet, motions, present, span) };
}
