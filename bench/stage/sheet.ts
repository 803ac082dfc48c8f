/** Sheets of the bench's panel, signed. */
import type { EmbeddedChain } from "../../offchain/chain/chain.ts";
import type { VaultState } from "../../offchain/domain/datum.ts";
import { hash256 } from "../../offchain/domain/names.ts";
import { type Motion, motionDigest, subjectOf } from "../../offchain/domain/panel/motions.ts";
import { sheetDigest } from "../../offchain/domain/panel/sheets.ts";
import { sittingAt } from "../../offchain/domain/panel/sitting.ts";
import { DAY } from "../../offchain/domain/time.ts";
import { signData, verifyDataSignature } from "../../offchain/keys/cose.ts";
import type { SignedSheet } from "../../offchain/plans/vault/sheet.ts";
import { memberName, person } from "./people.ts";
import type { Program } from "./program.ts";

export function motionOn(state: VaultState, motion: Motion): string {
  return motionDigest(subjectOf(state), motion);
}

/**
 * A sheet over motions with three votes: detached signatures of wallets, or
 * members who sign the transaction.
 */
export async function sheetOf(
  program: Pick<Program, "charter">,
  chain: EmbeddedChain,
  motions: readonly string[],
  votes: { readonly detached?: number; readonly signing?: number } = { detached: 3 },
): Promise<SignedSheet> {
  const { charter, name } = program.charter;
  const expiry = (await chain.now()) + 5n * DAY;
  const report = hash256("00");
  const digest = sheetDigest({ charter: name, expiry, report, motions });
  const seats = sittingAt(charter, await chain.now()).map(({ member }) =>
    person(memberName(member)),
  );
  const { detached = 0, signing = 0 } = votes;
  return {
    expiry,
    report,
    motions,
    signatures: seats
      .slice(0, detached)
      .map(({ key, address }) =>
        verifyDataSignature(signData(key, address, digest), { payload: digest }),
      ),
    signers: seats.slice(detached, detached + signing).map(({ key }) => key.keyHash),
  };
}
