/** Sheets: what a panel is asked to sign, and the signatures that come back. */
import type { VaultState } from "../domain/datum.ts";
import { type Motion, motionDigest, subjectOf } from "../domain/panel/motions.ts";
import { sheetDigest } from "../domain/panel/sheets.ts";
import type { PanelSignature } from "../domain/panel/votes.ts";
import { type Verdict, verdictMotion } from "../domain/vault/decide.ts";
import { amendMotion } from "../domain/vault/notice.ts";
import { objectionMotion } from "../domain/vault/object.ts";
import { pauseMotion } from "../domain/vault/pause.ts";
import { resumeMotion } from "../domain/vault/resume.ts";
import { verifyDataSignature } from "../keys/cose.ts";
import type { DataSigner } from "../keys/example-wallet.ts";
import type { SignedSheet } from "../plans/vault/sheet.ts";
import type { Reader } from "./context.ts";
import { vaultOf } from "./read.ts";

export type { SignedSheet } from "../plans/vault/sheet.ts";

/** What a sheet asks for one vault. */
export type Asked = { readonly project: string } & (
  | Verdict
  | { readonly type: "object"; readonly tranche: number }
  | { readonly type: "pause" | "resume" }
  | { readonly type: "amend"; readonly weights: readonly bigint[] }
);

/** A sheet that waits for signatures: plain JSON but for the expiry. */
export interface Sheet {
  /** Name of the charter's state token. */
  readonly charter: string;
  /** POSIX ms after which no signature on it counts. */
  readonly expiry: bigint;
  /** Hash of the auditors' report, 32 bytes, hex. */
  readonly report: string;
  /** Motion digests, ascending. */
  readonly motions: readonly string[];
  /** The 32 bytes (hex) that members sign. */
  readonly digest: string;
}

/** Draws up a sheet over the present state of vaults of one program. @throws Refusal where a motion has no object */
export async function makeSheet(
  reader: Reader,
  request: {
    readonly program: string;
    readonly expiry: bigint;
    readonly report: string;
    readonly asked: readonly Asked[];
  },
): Promise<Sheet> {
  const { program: charter, expiry, report, asked } = request;
  const motions = await Promise.all(
    asked.map(async (each) => motionOn(await vaultOf(reader, each.project), each)),
  );
  motions.sort();
  return {
    charter,
    expiry,
    report,
    motions,
    digest: sheetDigest({ charter, expiry, report, motions }),
  };
}

/** The digest of what a sheet asks for a vault in its present state. */
export function motionOn(state: VaultState, asked: Asked): string {
  return motionDigest(subjectOf(state), motionOf(state, asked));
}

function motionOf({ vault }: VaultState, asked: Asked): Motion {
  switch (asked.type) {
    case "approve":
    case "reject":
      return verdictMotion(vault, asked);
    case "object":
      return objectionMotion(vault, asked.tranche);
    case "pause":
      return pauseMotion(vault);
    case "resume":
      return resumeMotion(vault);
    case "amend":
      return amendMotion(asked.weights);
  }
}

/**
 * Has a wallet sign a sheet, detached, and verifies what it answers.
 * @throws KeyError where the answer is no signature over the sheet; DataSignError where the wallet declines
 */
export async function signSheet(
  wallet: DataSigner,
  sheet: Pick<Sheet, "digest">,
): Promise<PanelSignature> {
  const [address] = await wallet.getUsedAddresses();
  const answer = await wallet.signData(address ?? (await wallet.getChangeAddress()), sheet.digest);
  return verifyDataSignature(answer, { payload: sheet.digest });
}

/** A sheet with what was collected for it. */
export function signedSheet(
  { expiry, report, motions }: Sheet,
  collected: {
    readonly signatures?: readonly PanelSignature[];
    readonly signers?: readonly string[];
  },
): SignedSheet {
  return { expiry, report, motions, ...collected };
}
