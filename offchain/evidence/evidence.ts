/** Evidence on disk: making, hashing and verifying a folder with its manifest. */
import { readFile, realpath, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { EvidenceError } from "../domain/evidence/evidence-error.ts";
import { compareFiles, type Finding } from "../domain/evidence/findings.ts";
import {
  checkManifest,
  type EvidenceDescription,
  type EvidenceFile,
  type EvidenceManifest,
  MANIFEST_FORMAT,
  MANIFEST_NAME,
  manifestHash,
  readManifest,
  renderManifest,
} from "../domain/evidence/manifest.ts";
import { type Folder, readFolders } from "./folders.ts";

export interface HashedEvidence {
  readonly manifest: EvidenceManifest;
  /** The 32 bytes (hex) that go on chain. */
  readonly hash: string;
  readonly path: string;
}

export interface Verification {
  readonly ok: boolean;
  readonly hash: string;
  readonly manifest: EvidenceManifest;
  /** Missing, tampered, extra and refused files, by path. */
  readonly findings: readonly Finding[];
}

/** A manifest and the folder that should hold its files. */
export interface EvidenceSource {
  readonly manifestPath: string;
  readonly directory: string;
}

/**
 * Writes the manifest of all files of a folder, as `evidence.json` inside it.
 *
 * @throws EvidenceError where the folder holds what cannot be evidence, or the description is not valid
 */
export async function writeEvidence(
  directory: string,
  description: EvidenceDescription,
): Promise<HashedEvidence> {
  const [evidence] = await writeEvidences([{ directory, description }]);
  if (evidence === undefined)
    throw new EvidenceError("evidence-unreadable", `${directory}: nothing was read`);
  return evidence;
}

/** As {@link writeEvidence}, for many folders with one rehashing process. */
export async function writeEvidences(
  sources: readonly { readonly directory: string; readonly description: EvidenceDescription }[],
): Promise<HashedEvidence[]> {
  const folders = await readFolders(
    sources.map(({ directory }) => ({ root: directory, skip: [MANIFEST_NAME] })),
  );
  return Promise.all(
    sources.map(async ({ directory, description }, index) => {
      const files = (folders[index] ?? []).map((entry): EvidenceFile => {
        if (entry.type === "file")
          return { path: entry.path, bytes: entry.bytes, sha256: entry.sha256 };
        throw new EvidenceError("evidence-path", `${entry.path}: ${entry.reason}`);
      });
      const manifest = checkManifest({ ...description, format: MANIFEST_FORMAT, files });
      const path = join(directory, MANIFEST_NAME);
      await writeFile(path, renderManifest(manifest));
      return { manifest, hash: manifestHash(manifest), path };
    }),
  );
}

/**
 * The hash of a folder's evidence, after its files were checked against its manifest.
 *
 * @throws EvidenceError `evidence-mismatch` naming every file that differs
 */
export async function hashEvidence(directory: string): Promise<HashedEvidence> {
  const path = join(directory, MANIFEST_NAME);
  const { ok, hash, manifest, findings } = await verifyEvidence(path, directory);
  if (ok) return { manifest, hash, path };
  const details = findings.map(({ message }) => message);
  throw new EvidenceError("evidence-mismatch", `${directory}: the files differ from the manifest`, {
    details,
  });
}

/**
 * Rehashes the files of `directory` in a separate process and compares them
 * with the manifest; the manifest itself, where it lies inside, is no evidence.
 *
 * @throws EvidenceError where the manifest or the folder cannot be read
 */
export async function verifyEvidence(
  manifestPath: string,
  directory = dirname(manifestPath),
): Promise<Verification> {
  const [verification] = await verifyEvidences([{ manifestPath, directory }]);
  if (verification === undefined)
    throw new EvidenceError("evidence-unreadable", "nothing was verified");
  return verification;
}

/** As {@link verifyEvidence}, for many folders with one rehashing process. */
export async function verifyEvidences(sources: readonly EvidenceSource[]): Promise<Verification[]> {
  const manifests = await Promise.all(sources.map(({ manifestPath }) => manifestAt(manifestPath)));
  const folders = await readFolders(await Promise.all(sources.map(folderOf)));
  return manifests.map((manifest, index) => {
    const findings = compareFiles(manifest, folders[index] ?? []);
    return { ok: findings.length === 0, hash: manifestHash(manifest), manifest, findings };
  });
}

async function manifestAt(path: string): Promise<EvidenceManifest> {
  return readManifest(await readable(readFile(path, "utf8"), path));
}

async function folderOf({ manifestPath, directory }: EvidenceSource): Promise<Folder> {
  const root = await readable(realpath(directory), directory);
  const holder = await readable(realpath(dirname(manifestPath)), manifestPath);
  const inside = relative(root, join(holder, basename(manifestPath)));
  return { root, skip: inside.startsWith("..") ? [] : [inside.split(sep).join("/")] };
}

async function readable<Content>(content: Promise<Content>, path: string): Promise<Content> {
  try {
    return await content;
  } catch (cause) {
    throw new EvidenceError("evidence-unreadable", `${path} cannot be read`, { cause });
  }
}
