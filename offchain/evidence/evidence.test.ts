import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EvidenceDescription } from "../domain/evidence/manifest.ts";
import { hashEvidence, verifyEvidence, verifyEvidences, writeEvidence } from "./evidence.ts";

const DESCRIPTION: EvidenceDescription = {
  program: "test-fund",
  project: "alpha",
  tranche: 0,
  submission: 1,
  summary: "Three files.",
  commits: [],
  links: [],
  criteria: [{ criterion: "It runs", answered_by: ["src/main.ts", "report.md"] }],
};

let directory = "";

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "evidence-"));
  await mkdir(join(directory, "src"));
  await writeFile(join(directory, "report.md"), "# Report\n");
  await writeFile(join(directory, "src/main.ts"), "export {};\n");
  await writeFile(join(directory, "empty.bin"), "");
});

afterEach(() => rm(directory, { recursive: true, force: true }));

describe("evidence in a folder", () => {
  it("is written, hashed and verified", async () => {
    const { manifest, hash, path } = await writeEvidence(directory, DESCRIPTION);
    expect(manifest.files.map(({ path: file, bytes }) => [file, bytes])).toEqual([
      ["empty.bin", 0],
      ["report.md", 9],
      ["src/main.ts", 11],
    ]);
    expect(manifest.files[0]?.sha256).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
    expect(await verifyEvidence(path)).toMatchObject({ ok: true, hash, findings: [] });
    expect((await hashEvidence(directory)).hash).toBe(hash);
  });

  it("is compared by blake2b-256 too", async () => {
    const { manifest, path } = await writeEvidence(directory, DESCRIPTION);
    const other = manifest.files.map(({ path: file, bytes }) => ({
      path: file,
      bytes,
      blake2b256: "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8",
    }));
    await writeFile(path, JSON.stringify({ ...manifest, files: other }));
    const { findings } = await verifyEvidence(path);
    expect(findings.map(({ path: file }) => file)).toEqual(["report.md", "src/main.ts"]);
  });

  it("names tampered, missing and extra files", async () => {
    const { path } = await writeEvidence(directory, DESCRIPTION);
    await writeFile(join(directory, "report.md"), "# Rep0rt\n");
    await rm(join(directory, "empty.bin"));
    await writeFile(join(directory, "src/late.ts"), "");
    const { ok, findings } = await verifyEvidence(path, directory);
    expect(ok).toBe(false);
    expect(findings.map(({ kind, path: file }) => [kind, file])).toEqual([
      ["missing", "empty.bin"],
      ["tampered", "report.md"],
      ["extra", "src/late.ts"],
    ]);
    await expect(hashEvidence(directory)).rejects.toMatchObject({
      code: "evidence-mismatch",
      details: { length: 3 },
    });
  });

  it("refuses links that escape, and what is no file", async () => {
    const { path } = await writeEvidence(directory, DESCRIPTION);
    await symlink("/etc/hostname", join(directory, "escape"));
    await symlink("..", join(directory, "up"));
    await symlink("nowhere", join(directory, "dangling"));
    await symlink("report.md", join(directory, "inside.md"));
    const { findings } = await verifyEvidence(path);
    expect(findings.map(({ kind, message }) => [kind, message])).toEqual([
      ["refused", "dangling: is a link to nothing"],
      ["refused", "escape: is a link that leaves the folder"],
      ["extra", "inside.md: is not in the manifest"],
      ["refused", "up: is a link that leaves the folder"],
    ]);
    await expect(writeEvidence(directory, DESCRIPTION)).rejects.toMatchObject({
      code: "evidence-path",
    });
  });

  it("does not take a listed file that became a link out of the folder", async () => {
    const { path } = await writeEvidence(directory, DESCRIPTION);
    await rm(join(directory, "report.md"));
    await symlink("/etc/hostname", join(directory, "report.md"));
    expect((await verifyEvidence(path)).findings).toMatchObject([
      { kind: "refused", path: "report.md" },
    ]);
  });

  it("is verified with a manifest from elsewhere", async () => {
    const { path } = await writeEvidence(directory, DESCRIPTION);
    const elsewhere = await mkdtemp(join(tmpdir(), "manifest-"));
    try {
      const moved = join(elsewhere, "given.json");
      await writeFile(moved, await readFile(path, "utf8"));
      expect((await verifyEvidence(moved, directory)).findings).toMatchObject([
        { kind: "extra", path: "evidence.json" },
      ]);
      await rm(path);
      expect((await verifyEvidence(moved, directory)).ok).toBe(true);
    } finally {
      await rm(elsewhere, { recursive: true });
    }
  });

  it("is verified by the hundred with one process", async () => {
    const { path, hash } = await writeEvidence(directory, DESCRIPTION);
    const many = await verifyEvidences(
      Array.from({ length: 100 }, () => ({ manifestPath: path, directory })),
    );
    expect(many.every((each) => each.ok && each.hash === hash)).toBe(true);
  });

  it("says what cannot be read", async () => {
    await expect(verifyEvidence(join(directory, "none.json"))).rejects.toMatchObject({
      code: "evidence-unreadable",
    });
    const { path } = await writeEvidence(directory, DESCRIPTION);
    await expect(verifyEvidence(path, join(directory, "none"))).rejects.toMatchObject({
      code: "evidence-unreadable",
    });
    await expect(verifyEvidence(path, join(directory, "report.md"))).rejects.toMatchObject({
      code: "evidence-unreadable",
    });
    await writeFile(path, "{}");
    await expect(verifyEvidence(path)).rejects.toMatchObject({ code: "evidence-malformed" });
  });
});
