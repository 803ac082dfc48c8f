/** The policy of a program's class tokens, which locks after a while. */
import type { Slots } from "../chain/slots.ts";
import { type ClassPolicy, classPolicy } from "../operations/class-policy.ts";
import { CliError } from "./cli-error.ts";
import { dateTime } from "./dates.ts";
import type { ProgramRecord } from "./record.ts";

export function policyOf({ minting }: Pick<ProgramRecord, "minting">, slots: Slots): ClassPolicy {
  return classPolicy(minting.minter, BigInt(minting.until), slots);
}

/** @throws CliError where nobody can mint any more */
export function checkOpen(until: bigint, now: bigint): void {
  if (now < until) return;
  throw new CliError(
    "nothing-due",
    `the class tokens' policy locked on ${dateTime(until)}: nobody can mint any more`,
    "Found another program, with a longer --mint-until.",
  );
}
