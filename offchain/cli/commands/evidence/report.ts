/** `cairn evidence report`: the auditors' report, from template to hash. */
import { join } from "node:path";
import { MANIFEST_NAME, readManifest } from "../../../domain/evidence/manifest.ts";
import {
  readReport,
  renderReport,
  reportHash,
  reportTemplate,
} from "../../../domain/evidence/report.ts";
import { acting, type Define, withExamples } from "../../acting.ts";
import { usageError } from "../../cli-error.ts";
import { day } from "../../dates.ts";
import { readText, writeText } from "../../files.ts";
import type { Answer } from "../../output.ts";
import type { Session } from "../../session.ts";
import { facts, paragraphs } from "../../tables.ts";

interface Options {
  readonly template?: boolean;
  readonly out: string;
  readonly date?: string;
  readonly force?: boolean;
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("report")
      .argument("<files...>", "with --template, folders of evidence; else one report to check")
      .summary("make the auditors' report from a template, or check and hash one")
      .description(
        "With --template it writes a report to fill in, an item for each folder of evidence. Without, it checks a report, prints it as Markdown and tells its hash, which the sheet carries.",
      )
      .option("--template", "write a template for the evidence in these folders")
      .option("--out <file>", "where to write the template", "report.json")
      .option("--date <date>", "the date that the report states (default: today)")
      .option("--force", "overwrite the file")
      .action(acting(report)),
    ["a template", "cairn evidence report --template deliveries/* --out report.json"],
    ["check, print and hash what was filled in", "cairn evidence report report.json"],
  );

async function report(
  session: Session,
  options: Options,
  files: readonly string[],
): Promise<Answer> {
  if (options.template === true) return template(session, options, files);
  const [file, ...others] = files;
  if (file === undefined || others.length > 0)
    throw usageError("one report is checked at a time", "For a new one add --template.");
  const checked = readReport(
    await readText(file, {
      what: "the report",
      advice: "Make one with `cairn evidence report --template`.",
    }),
  );
  const hash = reportHash(checked);
  return {
    data: { hash, report: checked },
    text: () => paragraphs(renderReport(checked).trimEnd(), facts([["hash", hash]])),
  };
}

async function template(
  session: Session,
  options: Options,
  folders: readonly string[],
): Promise<Answer> {
  const program = await session.program();
  const manifests = await Promise.all(
    folders.map(async (folder) =>
      readManifest(
        await readText(join(folder, MANIFEST_NAME), {
          what: "the manifest",
          advice: "Make one with `cairn evidence make`.",
        }),
      ),
    ),
  );
  const date = options.date ?? day(BigInt(Date.now()));
  const text = `${JSON.stringify(reportTemplate(program.id, date, manifests), null, 2)}\n`;
  await writeText(options.out, text, { force: options.force === true });
  return {
    data: { written: options.out, items: manifests.length },
    text: () =>
      facts([
        ["wrote", options.out],
        [
          "next",
          "decide each verdict and criterion, replace every TODO; then cairn evidence report",
        ],
      ]),
  };
}
