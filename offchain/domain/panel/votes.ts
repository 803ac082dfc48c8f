/**
 * Votes: transaction signers and detached signatures over one sheet, brought
 * into the order that the script counts them in.
 */

import type { Panel, Vault, Vote } from "../../blueprint/generated.ts";
import { type DetachedSignature, signatureStructure } from "../../keys/cose.ts";
import { verify } from "../../keys/ed25519.ts";
import { hash224 } from "../names.ts";
import { sitting } from "./sitting.ts";

/** A CIP-8 signature over a sheet's digest, without its envelope; all hex. */
export type PanelSignature = Pick<DetachedSignature, "key" | "signature" | "protected">;

export type Unused =
  | "not a member"
  | "does not sit in this term"
  | "the signature is over something else"
  | "counted already";

export interface Collected {
  /** Strictly ascending by roster index. */
  readonly votes: Vote[];
  /** What cannot be used, and why. */
  readonly unused: readonly { readonly key: string; readonly reason: Unused }[];
}

/** A member whose vote was heard; `bit` is its place in the public record. */
export interface Voter {
  readonly member: number;
  readonly key: string;
  readonly bit: bigint;
}

/** Whether a detached signature is valid over a sheet's digest. */
export function isSignatureOver(digest: string, signed: PanelSignature): boolean {
  try {
    return verify(signatureStructure(signed.protected, digest), signed.signature, signed.key);
  } catch {
    return false;
  }
}

/**
 * Collects every usable vote of a term. A member who signs the transaction
 * needs no detached signature, so that one is left aside.
 * @param signers key hashes of members who sign the transaction
 */
export function collectVotes(request: {
  readonly panel: Panel;
  readonly term: bigint;
  readonly digest: string;
  readonly signatures?: readonly PanelSignature[];
  readonly signers?: readonly string[];
}): Collected {
  const seats = new Map(
    sitting(request.panel, request.term).map((seat) => [seat.key, seat.member]),
  );
  const votes = new Map<number, Vote>();
  const unused: { key: string; reason: Unused }[] = [];
  const cast = (key: string, valid: boolean, vote: (member: bigint) => Vote) => {
    const member = seats.get(key);
    const reason = refusal(
      request.panel,
      key,
      member,
      valid,
      member !== undefined && votes.has(member),
    );
    if (reason !== undefined || member === undefined)
      unused.push({ key, reason: reason ?? "not a member" });
    else votes.set(member, vote(BigInt(member)));
  };
  for (const key of request.signers ?? []) cast(key, true, (member) => ({ type: "Signs", member }));
  for (const signed of request.signatures ?? [])
    cast(hash224(signed.key), isSignatureOver(request.digest, signed), (member) => ({
      type: "Signed",
      member,
      key: signed.key,
      signature: signed.signature,
      protected: signed.protected,
    }));
  const ordered = [...votes].sort(([left], [right]) => left - right).map(([, vote]) => vote);
  return { votes: ordered, unused };
}

function refusal(
  panel: Panel,
  key: string,
  member: number | undefined,
  valid: boolean,
  counted: boolean,
): Unused | undefined {
  if (!panel.roster.includes(key)) return "not a member";
  if (member === undefined) return "does not sit in this term";
  if (!valid) return "the signature is over something else";
  return counted ? "counted already" : undefined;
}

/** Whether a member may not approve for a vault: it is paid by a project or participant allotment. */
export function isConflicted(vault: Pick<Vault, "allotments">, key: string): boolean {
  return vault.allotments.some((each) => each.class !== 2n && each.beneficiary === key);
}

/** How many voters count, and the bitmask of who that was. */
export function tally(
  voters: readonly Voter[],
  counts: (key: string) => boolean = () => true,
): { count: bigint; by: bigint } {
  const counted = voters.filter((voter) => counts(voter.key));
  return {
    count: BigInt(counted.length),
    by: counted.reduce((mask, voter) => mask + voter.bit, 0n),
  };
}
