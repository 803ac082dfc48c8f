/**
 * Names of tokens and of projects. A project's name is 27 bytes of the hash of
 * the output it was opened from, so no two can share one.
 */
import { blake2b } from "@noble/hashes/blake2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { Constr, serialiseData } from "../blueprint/data.ts";
import type { Allotment, Terms } from "../blueprint/generated.ts";

/** The classes of tokens, as bits of a tranche's mask: project 0, participant 1, auditor 2. */
export const CLASSES = ["project", "participant", "auditor"] as const;
export type ClassName = (typeof CLASSES)[number];

/** CIP-67 label 333 (fungible token), the first four bytes of a class token's name. */
export const CLASS_LABEL = "0014df10";

/** Bytes of a project id and of every state token's name. */
export const NAME_BYTES = 27;

/** A position on the chain: a UTxO, or just where one was. */
export interface Position {
  readonly transactionId: string;
  readonly outputIndex: number | bigint;
}

/** blake2b-256 of hex bytes, as hex. */
export function hash256(hex: string): string {
  return bytesToHex(blake2b(hexToBytes(hex), { dkLen: 32 }));
}

/** blake2b-224 of hex bytes, as hex: key hashes, script hashes, payout lists. */
export function hash224(hex: string): string {
  return bytesToHex(blake2b(hexToBytes(hex), { dkLen: 28 }));
}

/** The 27-byte name (hex) that consuming `seed` gives to a project, a charter or terms. */
export function nameOf(seed: Position): string {
  const reference = new Constr(0, [seed.transactionId, BigInt(seed.outputIndex)]);
  return hash256(serialiseData(reference)).slice(0, 2 * NAME_BYTES);
}

/** Name (hex) of a project's token of a class (0..2). */
export function classTokenName(tokenClass: number | bigint, project: string): string {
  return CLASS_LABEL + BigInt(tokenClass).toString(16).padStart(2, "0") + project;
}

/** Asset unit (policy and name, hex) in which an allotment of a project's vault is paid. */
export function unitOf(
  terms: Pick<Terms, "policy">,
  project: string,
  allotment: Pick<Allotment, "asset" | "class">,
): string {
  const { asset } = allotment;
  return asset.type === "ClassToken"
    ? terms.policy + classTokenName(allotment.class, project)
    : asset.policy + asset.name;
}

/** A party that signs: 28-byte key hash. Same bytes, named for the reader. */
export function keyParty(keyHash: string): string {
  return keyHash;
}

/** A party that acts when its script runs as a withdrawal: 0x01 and the 28-byte script hash. */
export function scriptParty(scriptHash: string): string {
  return `01${scriptHash}`;
}

/** Who a party is; undefined for nobody (the empty party). */
export function partyOf(party: string): { type: "key" | "script"; hash: string } | undefined {
  if (party === "") return undefined;
  return party.length === 56
    ? { type: "key", hash: party }
    : { type: "script", hash: party.slice(2) };
}
