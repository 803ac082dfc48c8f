/** `cairn evidence make`: the manifest of a folder. */

import { join } from "node:path";
import type { EvidenceDescription } from "../../../domain/evidence/manifest.ts";
import { MANIFEST_NAME } from "../../../domain/evidence/manifest.ts";
import { acting, type Define, repeated, withExamples } from "../../acting.ts";
import { usageError } from "../../cli-error.ts";
import { exists } from "../../files.ts";
import type { Answer } from "../../output.ts";
import { projectNamed } from "../../program-files.ts";
import type { Session } from "../../session.ts";
import { counted, facts } from "../../tables.ts";
import { parseTranche } from "../../tranche-number.ts";

interface Options {
  readonly project: string;
  readonly tranche: string;
  readonly submission: string;
  readonly summary: string;
  readonly criterion: readonly string[];
  readonly commit?: readonly string[];
  readonly link?: readonly string[];
  readonly force?: boolean;
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("make")
      .argument("<folder>", "the folder that holds everything that is delivered")
      .summary("write the manifest of a folder")
      .description(
        "Lists every file of the folder with its hash in evidence.json, with the commits and links that are named, and the acceptance criteria that each answers.",
      )
      .requiredOption("--project <slug>", "the project")
      .requiredOption("--tranche <tranche>", "position (from 0) or name of the tranche")
      .option("--submission <number>", "1 at first, 2 after a rejection, and so on", "1")
      .requiredOption("--summary <text>", "what was delivered, in a sentence or two")
      .requiredOption(
        "--criterion <text=answers>",
        "a criterion, and the files, commits or links that answer it, with commas; repeated",
        repeated,
      )
      .option("--commit <repository@hash>", "a commit; may be repeated", repeated)
      .option("--link <title=address>", "a link; may be repeated", repeated)
      .option("--force", "overwrite the manifest")
      .action(acting(make)),
    [
      "two files that answer one criterion",
      'cairn evidence make delivery --project elixir-sdk --tranche 0 --summary "The client submits transactions." --criterion "Submits a transaction=report.md,tests.txt"',
    ],
  );

async function make(session: Session, options: Options, folder: string): Promise<Answer> {
  const program = await session.program();
  const { slug } = projectNamed(await session.projects(), options.project);
  const path = join(folder, MANIFEST_NAME);
  if (options.force !== true && (await exists(path)))
    throw usageError(`${path} is there already`, "Overwrite it with --force.");
  const description: EvidenceDescription = {
    program: program.id,
    project: slug,
    tranche: parseTranche(options.tranche, program),
    submission: wholeNumber(options.submission),
    summary: options.summary,
    commits: (options.commit ?? []).map((text) => {
      const [repository, commit] = cut(text, "@", "--commit", "https://example.org/sdk.git@<hash>");
      return { repository, commit };
    }),
    links: (options.link ?? []).map((text) => {
      const [title, url] = cutFirst(text, "--link", "Documentation=https://example.org/docs");
      return { title, url };
    }),
    criteria: options.criterion.map((text) => {
      const [criterion, answers] = cut(text, "=", "--criterion", "Submits a transaction=report.md");
      return { criterion, answered_by: answers.split(",").map((answer) => answer.trim()) };
    }),
  };
  const { writeEvidence } = await import("../../../evidence/evidence.ts");
  const { hash, manifest } = await writeEvidence(folder, description);
  return {
    data: { manifest: path, hash, files: manifest.files.length },
    text: () =>
      facts([
        ["wrote", path],
        ["files", counted(manifest.files.length, "file")],
        ["hash", hash],
        ["next", `cairn evidence submit ${folder} --as ${slug}.manager`],
      ]),
  };
}

function wholeNumber(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw usageError(
    `--submission: "${text}" is not a number`,
    "Write 1 at first, 2 after a rejection.",
  );
}

/** Cut at the last separator: what stands before may hold it too. */
function cut(text: string, separator: string, option: string, example: string): [string, string] {
  const position = text.lastIndexOf(separator);
  if (position > 0) return [text.slice(0, position).trim(), text.slice(position + 1).trim()];
  throw usageError(`${option}: "${text}" has no "${separator}"`, `Write "${example}".`);
}

function cutFirst(text: string, option: string, example: string): [string, string] {
  const position = text.indexOf("=");
  if (position > 0) return [text.slice(0, position).trim(), text.slice(position + 1).trim()];
  throw usageError(`${option}: "${text}" has no "="`, `Write "${example}".`);
}
