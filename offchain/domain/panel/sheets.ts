/**
 * A sheet: motions for many vaults that each auditor signs once. Any part of it
 * can be carried out; the rest travels along as digests.
 */
import { hash256 } from "../names.ts";
import { ascii, bytes } from "./motions.ts";

/** What is signed, before anybody signed. */
export interface SheetDraft {
  /** Name of the charter's state token, 27 bytes. */
  readonly charter: string;
  /** POSIX ms after which no signature on the sheet counts. */
  readonly expiry: bigint;
  /** 32-byte hash of the auditors' report. */
  readonly report: string;
  /** Motion digests, in any order. */
  readonly motions: readonly string[];
}

/** The 32-byte digest (hex) that members of the panel sign. */
export function sheetDigest(draft: SheetDraft): string {
  const motions = [...draft.motions].sort();
  if (motions.some((motion) => motion.length !== 64) || draft.report.length !== 64)
    throw new RangeError("motions and the report are 32-byte hashes");
  return hash256(
    ascii("cairn:sheet") + draft.charter + bytes(draft.expiry, 8) + draft.report + motions.join(""),
  );
}

/**
 * The digests of a sheet that a transaction does not carry out, ascending.
 * @throws RangeError where it carries out something the sheet does not hold
 */
export function restOf(motions: readonly string[], carriedOut: readonly string[]): string[] {
  const rest = [...motions].sort();
  for (const motion of carriedOut) {
    const position = rest.indexOf(motion);
    if (position < 0) throw new RangeError(`motion ${motion} is not on the sheet`);
    rest.splice(position, 1);
  }
  return rest;
}
