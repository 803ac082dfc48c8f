/** The evidence manifest: what a team delivered for one tranche. Its hash is what goes on chain. */
import { blake2b } from "@noble/hashes/blake2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { canonicalJson, type Json } from "./canonical-json.ts";
import { EvidenceError } from "./evidence-error.ts";

export const MANIFEST_FORMAT = "cairn-evidence/1";

/** The name under which a manifest lies in the folder of its files. */
export const MANIFEST_NAME = "evidence.json";

const text = (limit: number) => z.string().min(1).max(limit);
const hash = z.string().regex(/^[0-9a-f]{64}$/, "write 64 lower-case hex characters");
const webAddress = z
  .url({ protocol: /^(?:https?|ipfs|git|ssh)$/, error: "write a web address" })
  .max(2_000);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "use lower-case letters, digits and single dashes")
  .max(64);

const evidenceFile = z
  .strictObject({
    path: z
      .string()
      .meta({
        description: "relative, with forward slashes, without . or .. parts",
        minLength: 1,
        maxLength: 500,
      })
      .refine((path) => pathFault(path) === undefined, {
        error: (issue) => `the path ${pathFault(String(issue.input)) ?? "is not valid"}`,
      }),
    bytes: z.int().min(0),
    sha256: hash.optional(),
    blake2b256: hash.optional(),
  })
  .meta({ anyOf: [{ required: ["sha256"] }, { required: ["blake2b256"] }] })
  .refine(
    ({ sha256, blake2b256 }) => sha256 !== undefined || blake2b256 !== undefined,
    "give sha256 or blake2b256",
  );

/** Form of a manifest; {@link readManifest} checks the rest. */
export const manifestSchema = z.strictObject({
  format: z.literal(MANIFEST_FORMAT),
  program: slug,
  project: slug,
  tranche: z
    .int()
    .min(0)
    .max(11)
    .meta({ description: "position of the tranche in the terms, from 0" }),
  submission: z
    .int()
    .min(1)
    .max(65_535)
    .meta({ description: "1 at first, 2 after a rejection, and so on" }),
  summary: text(4_000),
  files: z.array(evidenceFile).max(10_000),
  commits: z
    .array(
      z.strictObject({
        repository: webAddress,
        commit: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "write the whole commit hash"),
      }),
    )
    .max(1_000),
  links: z.array(z.strictObject({ title: text(200), url: webAddress })).max(1_000),
  criteria: z
    .array(
      z.strictObject({
        criterion: text(1_000),
        answered_by: z.array(text(2_000)).min(1).max(100).meta({
          description:
            "paths of files, commit hashes or addresses of links that the manifest lists",
        }),
      }),
    )
    .min(1)
    .max(100),
});

export type EvidenceFile = z.output<typeof evidenceFile>;
export type EvidenceManifest = z.output<typeof manifestSchema>;
/** What people write; files and hashes are filled in from the folder. */
export type EvidenceDescription = Omit<EvidenceManifest, "format" | "files">;

/**
 * Reads a manifest: form, distinct paths, and that every criterion is answered
 * by a file, commit or link of the manifest.
 *
 * @throws EvidenceError `evidence-malformed` with every complaint as a detail, or `evidence-path`
 */
export function readManifest(source: string): EvidenceManifest {
  return checkManifest(parseJson(source, "the manifest"));
}

/** As {@link readManifest}, of a value. */
export function checkManifest(value: unknown): EvidenceManifest {
  const manifest = checkedBy(manifestSchema, value, "the manifest");
  const complaints = [...duplicatePaths(manifest), ...unansweredCriteria(manifest)];
  if (complaints.length > 0) throw malformed("the manifest", complaints);
  return manifest;
}

/** The 32 bytes (hex) that a vault records: blake2b-256 of the canonical manifest. */
export function manifestHash(manifest: EvidenceManifest): string {
  return documentHash(checkManifest(manifest));
}

/** Manifest as a file: canonical content, laid out for people. */
export function renderManifest(manifest: EvidenceManifest): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(manifest as Json)), null, 2)}\n`;
}

/** blake2b-256 (hex) of a document in canonical form. */
export function documentHash(document: object): string {
  return bytesToHex(blake2b(utf8ToBytes(canonicalJson(withoutUndefined(document))), { dkLen: 32 }));
}

/** What is wrong with a path of evidence; undefined for relative paths that stay inside their folder. */
export function pathFault(path: string): string | undefined {
  if (path === "" || path.length > 500) return "is empty or too long";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
  if (/[\u0000-\u001f\u007f\\]/.test(path)) return "holds a backslash or a control character";
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "is absolute";
  if (path.split("/").some((part) => part === "" || part === "." || part === "..")) {
    return "leaves its folder, or holds an empty part";
  }
  return undefined;
}

/** A value by a schema. @throws EvidenceError with every complaint */
export function checkedBy<Output>(
  schemaOf: z.ZodType<Output>,
  value: unknown,
  what: string,
): Output {
  const result = schemaOf.safeParse(value);
  if (result.success) return result.data;
  throw malformed(
    what,
    result.error.issues.map(
      (issue) => `${issue.path.length === 0 ? "" : `${issue.path.join(".")}: `}${issue.message}`,
    ),
  );
}

/** JSON of at most 10 million characters. @throws EvidenceError */
export function parseJson(source: string, what: string): unknown {
  if (source.length > 10_000_000) throw malformed(what, ["has more than 10,000,000 characters"]);
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new EvidenceError("evidence-malformed", `${what} is no JSON`, { cause });
  }
}

function malformed(what: string, complaints: readonly string[]): EvidenceError {
  return new EvidenceError("evidence-malformed", `${what} is not valid: ${complaints[0]}`, {
    details: complaints,
  });
}

function duplicatePaths({ files }: EvidenceManifest): string[] {
  const seen = new Set<string>();
  return files.flatMap(({ path }, index) => {
    // Some file systems keep one file for both spellings.
    const plain = path.normalize("NFC").toLowerCase();
    if (seen.has(plain)) return [`files.${index}.path: "${path}" is listed twice`];
    seen.add(plain);
    return [];
  });
}

function unansweredCriteria({ files, commits, links, criteria }: EvidenceManifest): string[] {
  const known = new Set([
    ...files.map(({ path }) => path),
    ...commits.map(({ commit }) => commit),
    ...links.map(({ url }) => url),
  ]);
  return criteria.flatMap(({ answered_by: answers }, index) =>
    answers
      .filter((answer) => !known.has(answer))
      .map(
        (answer) =>
          `criteria.${index}.answered_by: "${answer}" is no file, commit or link of the manifest`,
      ),
  );
}

/** Optional fields that were set to undefined are absent from the document. */
function withoutUndefined(document: object): Json {
  return JSON.parse(JSON.stringify(document)) as Json;
}
