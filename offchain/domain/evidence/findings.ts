/** Comparing a manifest with what a folder really holds. */
import type { EvidenceFile, EvidenceManifest } from "./manifest.ts";

/** One entry of a folder as the rehashing process found it. Paths are relative, with forward slashes. */
export type FoundEntry =
  | {
      readonly type: "file";
      readonly path: string;
      readonly bytes: number;
      readonly sha256: string;
      readonly blake2b256: string;
    }
  /** What cannot be hashed as a file: an escaping link, a socket, an unreadable file. */
  | { readonly type: "refused"; readonly path: string; readonly reason: string };

export type FindingKind = "missing" | "tampered" | "extra" | "refused";

export interface Finding {
  readonly kind: FindingKind;
  readonly path: string;
  readonly message: string;
}

/** What differs, by path; empty where the folder holds exactly the manifest's files. */
export function compareFiles(manifest: EvidenceManifest, found: readonly FoundEntry[]): Finding[] {
  const entries = new Map(found.map((entry) => [entry.path, entry]));
  const listed = new Set(manifest.files.map(({ path }) => path));
  const findings = manifest.files.flatMap((file) => faultOf(file, entries.get(file.path)));
  const others = found.flatMap((entry): Finding[] => {
    if (listed.has(entry.path)) return [];
    return [
      entry.type === "refused"
        ? { kind: "refused", path: entry.path, message: `${entry.path}: ${entry.reason}` }
        : { kind: "extra", path: entry.path, message: `${entry.path}: is not in the manifest` },
    ];
  });
  return [...findings, ...others].sort((one, other) =>
    one.path < other.path ? -1 : one.path > other.path ? 1 : 0,
  );
}

function faultOf(file: EvidenceFile, entry: FoundEntry | undefined): Finding[] {
  const { path } = file;
  if (entry === undefined) return [{ kind: "missing", path, message: `${path}: is missing` }];
  if (entry.type === "refused")
    return [{ kind: "refused", path, message: `${path}: ${entry.reason}` }];
  const faults = [
    ...(entry.bytes === file.bytes ? [] : [`has ${entry.bytes} bytes, not ${file.bytes}`]),
    ...differing("sha256", file.sha256, entry.sha256),
    ...differing("blake2b256", file.blake2b256, entry.blake2b256),
  ];
  return faults.length === 0
    ? []
    : [{ kind: "tampered", path, message: `${path}: ${faults.join("; ")}` }];
}

function differing(name: string, expected: string | undefined, found: string): string[] {
  return expected === undefined || expected === found
    ? []
    : [`${name} is ${found}, not ${expected}`];
}
