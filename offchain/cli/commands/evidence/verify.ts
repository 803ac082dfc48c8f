/** `cairn evidence verify`: rehashes files and names what differs. */
import { join } from "node:path";
import { MANIFEST_NAME } from "../../../domain/evidence/manifest.ts";
import { acting, type Define, withExamples } from "../../acting.ts";
import { usageError } from "../../cli-error.ts";
import type { Answer } from "../../output.ts";
import type { Session } from "../../session.ts";
import { counted, paragraphs, table } from "../../tables.ts";

interface Options {
  readonly manifest?: string;
  readonly hash?: string;
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("verify")
      .argument("<folders...>", "folders with the files")
      .summary("rehash the files and name what differs")
      .description(
        "Rehashes every file in a separate process and compares it with the manifest. Ends with 1 where a file is missing, tampered with, extra or refused.",
      )
      .option("--manifest <file>", "a manifest elsewhere (default: evidence.json in the folder)")
      .option("--hash <hex>", "the hash on chain; the manifest must have it")
      .action(acting(verify)),
    ["a folder", "cairn evidence verify delivery"],
    [
      "against what the vault recorded",
      "cairn evidence verify delivery --hash $(cairn project show elixir-sdk --json | jq -r .project.tranches[0].evidence)",
    ],
  );

async function verify(_: Session, options: Options, folders: readonly string[]): Promise<Answer> {
  const { manifest, hash } = options;
  if (folders.length > 1 && (manifest !== undefined || hash !== undefined))
    throw usageError("--manifest and --hash are of one folder", "Verify the folders one by one.");
  if (hash !== undefined && !/^[0-9a-f]{64}$/.test(hash))
    throw usageError(`--hash: "${hash}" is no hash`, "Write 64 lower-case hex characters.");
  const { verifyEvidences } = await import("../../../evidence/evidence.ts");
  const results = await verifyEvidences(
    folders.map((directory) => ({
      manifestPath: manifest ?? join(directory, MANIFEST_NAME),
      directory,
    })),
  );
  const evidence = results.map((result, index) => ({
    folder: folders[index] ?? "",
    hash: result.hash,
    project: result.manifest.project,
    tranche: result.manifest.tranche,
    submission: result.manifest.submission,
    files: result.manifest.files.length,
    findings: [
      ...result.findings,
      ...(hash === undefined || hash === result.hash
        ? []
        : [
            {
              kind: "tampered",
              path: MANIFEST_NAME,
              message: `the manifest hashes to ${result.hash}, not to ${hash}`,
            },
          ]),
    ],
  }));
  const ok = evidence.every(({ findings }) => findings.length === 0);
  return {
    data: { evidence },
    exitCode: ok ? 0 : 1,
    text: () =>
      paragraphs(
        ...evidence.map(({ folder, findings, files, hash: found }) =>
          findings.length === 0
            ? `ok  ${folder}: ${counted(files, "file")}, hash ${found}`
            : `FAILED  ${folder}: ${counted(findings.length, "finding")}\n${table(
                [{ title: "finding" }, { title: "what" }],
                findings.map(({ kind, message }) => [kind, message]),
              )}`,
        ),
        ok ? undefined : "next: restore the files that were hashed, or make a new manifest",
      ),
  };
}
