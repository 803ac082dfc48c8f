/** The panel at work: sheets, signed by members who sit. */
import type { VaultState } from "../../offchain/domain/datum.ts";
import { type Motion, motionDigest, subjectOf } from "../../offchain/domain/panel/motions.ts";
import { sheetDigest } from "../../offchain/domain/panel/sheets.ts";
import { sittingAt } from "../../offchain/domain/panel/sitting.ts";
import type { PanelSignature } from "../../offchain/domain/panel/votes.ts";
import { verdictMotion } from "../../offchain/domain/vault/decide.ts";
import { amendMotion } from "../../offchain/domain/vault/notice.ts";
import { objectionMotion } from "../../offchain/domain/vault/object.ts";
import { pauseMotion } from "../../offchain/domain/vault/pause.ts";
import { resumeMotion } from "../../offchain/domain/vault/resume.ts";
import { signData, verifyDataSignature } from "../../offchain/keys/cose.ts";
import type { SignedSheet } from "../../offchain/plans/vault/sheet.ts";
import { auditors, type Person } from "./people.ts";
import { DAY } from "./program.ts";
import type { Scene } from "./scene.ts";

export const REPORT = "4e".repeat(32);
export const EVIDENCE = "5e".repeat(32);

/** The digest of a motion on a vault as it stands. */
export const motionOn = (state: VaultState, motion: Motion) =>
  motionDigest(subjectOf(state), motion);

export const approvalOf = (tranche: number) => (state: VaultState) =>
  motionOn(state, verdictMotion(state.vault, { type: "approve", tranche }));
export const rejectionOf = (tranche: number) => (state: VaultState) =>
  motionOn(state, verdictMotion(state.vault, { type: "reject", tranche }));
export const objectionTo = (tranche: number) => (state: VaultState) =>
  motionOn(state, objectionMotion(state.vault, tranche));
export const pauseOf = (state: VaultState) => motionOn(state, pauseMotion(state.vault));
export const resumeOf = (state: VaultState) => motionOn(state, resumeMotion(state.vault));
export const amendmentTo = (weights: readonly bigint[]) => (state: VaultState) =>
  motionOn(state, amendMotion(weights));

/** The auditors who sit, and those who do not. */
export async function seatsOf(
  scene: Scene,
): Promise<{ readonly sitting: Person[]; readonly resting: Person[] }> {
  const seats = new Set(sittingAt(scene.charter.charter, await scene.now()).map(({ key }) => key));
  return {
    sitting: auditors.filter(({ keyHash }) => seats.has(keyHash)),
    resting: auditors.filter(({ keyHash }) => !seats.has(keyHash)),
  };
}

export interface Votes {
  /** Who signs the sheet, detached; the first three who sit where neither is given. */
  readonly detached?: readonly Person[];
  /** Who signs the transaction. */
  readonly signing?: readonly Person[];
  /** POSIX ms; in five days where absent. */
  readonly expiry?: bigint;
}

/** A sheet over motions, signed. */
export async function sheetOver(
  scene: Scene,
  motions: readonly string[],
  { detached, signing = [], expiry }: Votes = {},
): Promise<SignedSheet> {
  const draft = {
    charter: scene.charter.name,
    expiry: expiry ?? (await scene.now()) + 5n * DAY,
    report: REPORT,
    motions,
  };
  const chosen = detached ?? (signing.length > 0 ? [] : (await seatsOf(scene)).sitting.slice(0, 3));
  const digest = sheetDigest(draft);
  return {
    ...draft,
    signatures: chosen.map((member) => signatureBy(member, digest)),
    signers: signing.map(({ keyHash }) => keyHash),
  };
}

/** A wallet's detached signature over a digest. */
export function signatureBy(member: Person, digest: string): PanelSignature {
  return verifyDataSignature(signData(member, member.address, digest), { payload: digest });
}
