/** The policy of a program's class tokens, which locks after a while. */
import type { Slots } from "../chain/slots.ts";
import { type ClassPolicy, classPolicy } from "../operations/class-policy.ts";
import type { ProgramRecord } from "./record.ts";

export function policyOf({ minting }: Pick<ProgramRecord, "minting">, slots: Slots): ClassPolicy {
  return classPolicy(minting.minter, BigInt(minting.until), slots);
}
