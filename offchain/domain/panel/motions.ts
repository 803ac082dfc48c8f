/**
 * What a panel or an admin decides about one vault, as the 32-byte digest that
 * is signed. It binds to script, state token, amendment and arguments, and to a
 * counter that moves when the motion is carried out.
 */

import type { Tranche } from "../../blueprint/generated.ts";
import type { VaultState } from "../datum.ts";
import { hash256 } from "../names.ts";

/** A verdict on, or an objection to, the submission under review of a tranche. */
export interface Review {
  readonly tranche: number;
  readonly submissions: bigint;
  /** 32 bytes, hex. */
  readonly evidence: string;
}

export type Motion =
  | ({ readonly type: "approve" | "reject" | "object" } & Review)
  | { readonly type: "pause"; readonly delay: bigint }
  | { readonly type: "resume"; readonly delay: bigint; readonly since: bigint }
  | { readonly type: "amend"; readonly weights: readonly bigint[] };

/** What a motion binds to besides its arguments. */
export interface Subject {
  /** Hash of the vault script. */
  readonly script: string;
  /** Project id, 27 bytes. */
  readonly project: string;
  readonly amendment: bigint;
}

const REVIEWS = { approve: 0n, reject: 1n, object: 2n } as const;

/** ASCII text as hex. */
export function ascii(text: string): string {
  return [...text]
    .map((character) => character.charCodeAt(0).toString(16).padStart(2, "0"))
    .join("");
}

/** A number as `size` bytes, big-endian, hex. @throws RangeError where it does not fit */
export function bytes(number: bigint, size: number): string {
  const hex = number.toString(16).padStart(2 * size, "0");
  if (number < 0n || hex.length > 2 * size)
    throw new RangeError(`${number} does not fit ${size} bytes`);
  return hex;
}

function argumentsOf(motion: Motion): string {
  switch (motion.type) {
    case "approve":
    case "reject":
    case "object":
      return (
        bytes(REVIEWS[motion.type], 1) +
        bytes(BigInt(motion.tranche), 1) +
        bytes(motion.submissions, 2) +
        motion.evidence
      );
    case "pause":
      return `03${bytes(motion.delay, 8)}`;
    case "resume":
      return `04${bytes(motion.delay, 8)}${bytes(motion.since, 8)}`;
    case "amend":
      return `05${motion.weights.map((weight) => bytes(weight, 2)).join("")}`;
  }
}

/** The 32-byte digest (hex) of a motion. */
export function motionDigest(subject: Subject, motion: Motion): string {
  return hash256(
    ascii("cairn:motion") +
      subject.script +
      subject.project +
      bytes(subject.amendment, 8) +
      argumentsOf(motion),
  );
}

/** The subject of motions about a vault. */
export function subjectOf(state: Pick<VaultState, "vault" | "project" | "script">): Subject {
  return { script: state.script, project: state.project, amendment: state.vault.amendment };
}

/** The motion on a tranche that waits for the panel; undefined where it does not. */
export function reviewMotion(
  type: "approve" | "reject" | "object",
  index: number,
  tranche: Tranche | undefined,
): Motion | undefined {
  if (tranche?.type !== "Submitted" && tranche?.type !== "Objected") return undefined;
  return { type, tranche: index, submissions: tranche.submissions, evidence: tranche.evidence };
}
