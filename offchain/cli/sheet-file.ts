/**
 * Sheets as files: what each item means stands beside what is signed, and
 * everything that is signed is reckoned anew from it when a file is read.
 */
import { z } from "zod";
import { type Motion, motionDigest } from "../domain/panel/motions.ts";
import { sheetDigest } from "../domain/panel/sheets.ts";
import type { DetachedSignature } from "../keys/cose.ts";
import { verifyDataSignature } from "../keys/cose.ts";
import { CliError } from "./cli-error.ts";
import { readText, writeText } from "./files.ts";
import { toJson } from "./output.ts";

export const SHEET_FORMAT = "cairn-sheet/1";

/** What a sheet says where no report was written: 32 zero bytes. */
export const NO_REPORT = "00".repeat(32);

/** The report of a sheet for people. */
export function reportText({ report }: Pick<SheetFile, "report">): string {
  return report === NO_REPORT ? "none" : report;
}

const hex = (bytes: number) =>
  z
    .string()
    .regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`), `write ${bytes} bytes of lower-case hex`);
/** Numbers that may not fit JSON's own: decimal text. */
const integer = z
  .string()
  .regex(/^\d{1,19}$/, "write a whole number in quotes")
  .transform((text) => BigInt(text));
const tranche = z.int().min(0).max(11);

const review = { tranche, submissions: integer, evidence: hex(32) };
const motion = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("approve"), ...review }),
  z.strictObject({ type: z.literal("reject"), ...review }),
  z.strictObject({ type: z.literal("object"), ...review }),
  z.strictObject({ type: z.literal("pause"), delay: integer }),
  z.strictObject({ type: z.literal("resume"), delay: integer, since: integer }),
  z.strictObject({ type: z.literal("amend"), weights: z.array(integer).min(1).max(12) }),
]);

const item = z.strictObject({
  /** Slug, for people; the id is what counts. */
  project: z.string().min(1).max(64),
  id: hex(27),
  amendment: integer,
  motion,
  digest: hex(32),
});

const signature = z.strictObject({
  signer: z.string().min(1).max(96),
  /** COSE_Sign1 and COSE_Key, as CIP-30 `signData` returns them. */
  signature: z
    .string()
    .regex(/^[0-9a-f]+$/)
    .max(4096),
  key: z
    .string()
    .regex(/^[0-9a-f]+$/)
    .max(1024),
});

const schema = z.strictObject({
  format: z.literal(SHEET_FORMAT),
  program: z.string().min(1).max(64),
  charter: hex(27),
  /** Hash of the vault script. */
  vault: hex(28),
  expiry: z.iso.datetime({ error: "write a date such as 2026-01-31T00:00:00Z" }),
  report: hex(32),
  items: z.array(item).min(1, "a sheet has items").max(100),
  digest: hex(32),
  signatures: z.array(signature).max(64),
});

export type SheetItem = z.output<typeof item>;
export type SheetSignature = z.output<typeof signature>;
export type SheetFile = Omit<z.output<typeof schema>, "expiry"> & {
  /** POSIX ms. */
  readonly expiry: bigint;
};

/** What a sheet is made of; digests follow. */
export interface SheetContent {
  readonly program: string;
  readonly charter: string;
  readonly vault: string;
  readonly expiry: bigint;
  readonly report: string;
  readonly items: readonly Omit<SheetItem, "digest">[];
}

/** An unsigned sheet. */
export function sheetOf(content: SheetContent): SheetFile {
  const items = content.items.map((each) => ({
    ...each,
    digest: digestOf(content.vault, each),
  }));
  const motions = items.map(({ digest }) => digest);
  return {
    ...content,
    format: SHEET_FORMAT,
    items,
    digest: sheetDigest({ ...content, motions }),
    signatures: [],
  };
}

function digestOf(
  script: string,
  { id, amendment, motion: decided }: Omit<SheetItem, "digest">,
): string {
  return motionDigest({ script, project: id, amendment }, decided as Motion);
}

/**
 * Reads a sheet and reckons every digest anew.
 *
 * @throws CliError `sheet-malformed`, or `sheet-tampered` where a digest is not that of its content
 */
export async function readSheet(path: string): Promise<SheetFile> {
  const text = await readText(path, {
    what: "the sheet",
    advice: "Make one with `cairn sheet make`.",
  });
  const result = schema.safeParse(parsed(path, text));
  if (!result.success) {
    const complaints = result.error.issues.map(
      (issue) => `${issue.path.length === 0 ? "" : `${issue.path.join(".")}: `}${issue.message}`,
    );
    throw malformed(path, complaints[0] ?? "", complaints);
  }
  const sheet: SheetFile = { ...result.data, expiry: BigInt(Date.parse(result.data.expiry)) };
  const fresh = sheetOf(sheet);
  const odd = fresh.items.findIndex(({ digest }, index) => digest !== sheet.items[index]?.digest);
  if (odd < 0 && fresh.digest === sheet.digest) return sheet;
  throw new CliError(
    "sheet-tampered",
    odd < 0
      ? `${path}: the digest is not that of the sheet`
      : `${path}: the digest of item ${odd} (${sheet.items[odd]?.project}) is not that of its content`,
    "Do not sign it. Ask for the sheet as it was made, or make a new one.",
    { docs: "docs/panel.md" },
  );
}

export async function writeSheet(
  path: string,
  sheet: SheetFile,
  options: { readonly force?: boolean } = {},
): Promise<void> {
  const expiry = new Date(Number(sheet.expiry)).toISOString();
  const { format, program, charter, vault, report, items, digest, signatures } = sheet;
  const ordered = { format, program, charter, vault, expiry, report, items, digest, signatures };
  await writeText(path, `${toJson(ordered)}\n`, options);
}

/** A signature of a file, verified over the sheet. */
export interface VerifiedSignature extends DetachedSignature {
  readonly signer: string;
}

export interface Signatures {
  readonly valid: readonly VerifiedSignature[];
  readonly invalid: readonly { readonly signer: string; readonly reason: string }[];
}

/** Which signatures of a sheet are valid over it; whether they count is the panel's matter. */
export function verifiedSignatures(sheet: SheetFile): Signatures {
  const valid: VerifiedSignature[] = [];
  const invalid: { signer: string; reason: string }[] = [];
  for (const { signer, ...answer } of sheet.signatures) {
    try {
      valid.push({ signer, ...verifyDataSignature(answer, { payload: sheet.digest }) });
    } catch (error) {
      invalid.push({ signer, reason: error instanceof Error ? error.message : "unreadable" });
    }
  }
  return { valid, invalid };
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(path, "it is no JSON", []);
  }
}

function malformed(path: string, complaint: string, details: readonly string[]): CliError {
  return new CliError(
    "sheet-malformed",
    `${path} is no sheet: ${complaint}`,
    "Ask for the file again, or make a new one with `cairn sheet make`.",
    { details, docs: "docs/panel.md" },
  );
}
