/** `cairn evidence hash`: the 32 bytes that go on chain. */
import { acting, type Define, withExamples } from "../../acting.ts";
import type { Answer } from "../../output.ts";
import type { Session } from "../../session.ts";
import { table } from "../../tables.ts";

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("hash")
      .argument("<folders...>", "folders with an evidence.json each")
      .summary("check a folder and print its hash")
      .description(
        "Checks every file against the manifest and prints the manifest's hash: the 32 bytes that a submission writes on chain.",
      )
      .action(acting(hash)),
    ["one folder", "cairn evidence hash delivery"],
    ["only the bytes", "cairn evidence hash delivery --json | jq -r .evidence[0].hash"],
  );

async function hash(_: Session, __: object, folders: readonly string[]): Promise<Answer> {
  const { hashEvidence } = await import("../../../evidence/evidence.ts");
  const evidence = await Promise.all(
    folders.map(async (folder) => ({ folder, ...(await hashEvidence(folder)) })),
  );
  return {
    data: {
      evidence: evidence.map(({ folder, hash, manifest }) => ({
        folder,
        hash,
        project: manifest.project,
        tranche: manifest.tranche,
        submission: manifest.submission,
        files: manifest.files.length,
      })),
    },
    text: () =>
      evidence.length === 1
        ? (evidence[0]?.hash ?? "")
        : table(
            [{ title: "hash" }, { title: "folder" }],
            evidence.map(({ folder, hash }) => [hash, folder]),
          ),
  };
}
