/** A policy for class tokens that locks: a native script of a key and a last moment. */
import type { Slots } from "../chain/slots.ts";
import { slotOf } from "../chain/slots.ts";
import { array, byteString, integer } from "../layout/encoding/cbor.ts";
import { scriptHash } from "../layout/encoding/script.ts";
import type { Script } from "../plans/plan.ts";

export interface ClassPolicy {
  /** Policy id: 28 bytes, hex. */
  readonly policy: string;
  readonly script: Script;
  /** Key hash that mints. */
  readonly minter: string;
  /** POSIX ms from which nobody can mint or burn any more. */
  readonly until: bigint;
}

const ALL_OF = 1;
const SIGNATURE = 0;
const INVALID_HEREAFTER = 5;

/**
 * The policy by which `minter` mints before `until` (POSIX ms on a slot boundary).
 * @throws TimeUnaligned
 */
export function classPolicy(minter: string, until: bigint, slots: Slots): ClassPolicy {
  const signed = array([integer(SIGNATURE), byteString(minter)]);
  const open = array([integer(INVALID_HEREAFTER), integer(slotOf(until, slots))]);
  const script: Script = { type: "Native", cbor: array([integer(ALL_OF), array([signed, open])]) };
  return { policy: scriptHash(script), script, minter, until };
}
