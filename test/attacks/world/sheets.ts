/** The panel's sheets, with what a forger needs to make others of them. */
import type { CharterState, VaultState } from "../../../offchain/domain/datum.ts";
import {
  type Motion,
  motionDigest,
  type Subject,
  subjectOf,
} from "../../../offchain/domain/panel/motions.ts";
import { sheetDigest } from "../../../offchain/domain/panel/sheets.ts";
import { sittingAt } from "../../../offchain/domain/panel/sitting.ts";
import type { PanelSignature } from "../../../offchain/domain/panel/votes.ts";
import { signData, verifyDataSignature } from "../../../offchain/keys/cose.ts";
import type { SignedSheet } from "../../../offchain/plans/vault/sheet.ts";
import { everybody, type Person } from "./cast.ts";
import { REPORT } from "./program.ts";

/** What the members are asked, before it is a digest. */
export interface Question {
  readonly subject: Subject;
  readonly motion: Motion;
}

/** A sheet as it was drawn up. */
export interface Sheet {
  readonly charter: string;
  readonly expiry: bigint;
  readonly report: string;
  readonly questions: readonly Question[];
  /** Digests on the sheet that are not carried out. */
  readonly rest: readonly string[];
}

/** Motions that nobody carries out: every sheet here has some. */
const REST = ["07".repeat(32), "f7".repeat(32)] as const;

export function questionOn(state: VaultState, motion: Motion): Question {
  return { subject: subjectOf(state), motion };
}

export function drawUp(
  charter: CharterState,
  expiry: bigint,
  questions: readonly Question[],
): Sheet {
  return { charter: charter.name, expiry, report: REPORT, questions, rest: REST };
}

export function motionsOf({ questions, rest }: Pick<Sheet, "questions" | "rest">): string[] {
  return [...questions.map(({ subject, motion }) => motionDigest(subject, motion)), ...rest].sort();
}

export function digestOf(sheet: Sheet): string {
  return sheetDigest({ ...sheet, motions: motionsOf(sheet) });
}

/** The members of the panel who sit at a moment, and those who do not. */
export function seats({ charter }: CharterState, moment: bigint) {
  const taken = new Set(sittingAt(charter, moment).map(({ key }) => key));
  const members = charter.panel.roster.map((key) => everybody.get(key) as Person);
  return {
    sitting: members.filter(({ keyHash }) => taken.has(keyHash)),
    resting: members.filter(({ keyHash }) => !taken.has(keyHash)),
  };
}

export function signatureBy(member: Person, digest: string): PanelSignature {
  return verifyDataSignature(signData(member, member.address, digest), { payload: digest });
}

/** A quorum puts its name to the sheet: all but the last in wallets, that one by signing the transaction. */
export function signed(
  sheet: Sheet,
  charter: CharterState,
  moment: bigint,
  votes = 3,
): SignedSheet {
  const speaking = seats(charter, moment).sitting.slice(0, votes);
  const detached = speaking.length > 1 ? speaking.slice(0, -1) : speaking;
  const digest = digestOf(sheet);
  return {
    expiry: sheet.expiry,
    report: sheet.report,
    motions: motionsOf(sheet),
    signatures: detached.map((member) => signatureBy(member, digest)),
    signers: speaking.slice(detached.length).map(({ keyHash }) => keyHash),
  };
}
