/** `cairn program import`: voting results become projects. */
import { formatAmount } from "../../../domain/amount.ts";
import { type ImportedResults, importResults } from "../../../domain/program/import-results.ts";
import { renderProjects } from "../../../domain/program/projects.ts";
import { acting, type Define, withExamples } from "../../acting.ts";
import { usageError } from "../../cli-error.ts";
import { exists, readText, writeText } from "../../files.ts";
import type { Answer } from "../../output.ts";
import { projectsPath } from "../../program-files.ts";
import type { Session } from "../../session.ts";
import { counted, facts, heading, paragraphs, table } from "../../tables.ts";

interface Options {
  readonly id?: string;
  readonly out?: string;
  readonly force?: boolean;
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("import")
      .argument("<results.csv>", "the voting results of a Catalyst fund, as published")
      .summary("make projects.toml from voting results")
      .description(
        "Reads the results of a Catalyst fund. Funded rows become projects; all others are listed with the reason why not.",
      )
      .option("--id <id>", "the program's id (default: that of the program file)")
      .option("--out <file>", "where to write the projects (default: the file of --projects)")
      .option("--force", "overwrite what is there")
      .action(acting(importProjects)),
    ["into projects.toml, for the program in program.toml", "cairn program import results.csv"],
    ["only look", "cairn program import results.csv --dry-run"],
  );

async function importProjects(session: Session, options: Options, source: string): Promise<Answer> {
  const csv = await readText(source, {
    what: "the file of results",
    advice: "Name the CSV file of the fund's voting results.",
  });
  const results = importResults(csv, source);
  const program = options.id ?? (await programId(session));
  const path = options.out ?? projectsPath(session.options.program, session.options.projects);
  const dry = session.options.dryRun === true;
  if (!dry) {
    const text = renderProjects({ program, projects: results.projects });
    await writeText(path, text, { force: options.force === true });
  }
  return {
    data: {
      program,
      written: dry ? null : path,
      funded: results.funded,
      projects: results.projects.map(({ slug, title, funding }) => ({ slug, title, funding })),
      skipped: results.skipped,
      warnings: results.warnings,
    },
    text: () => report(results, dry ? undefined : path),
  };
}

async function programId(session: Session): Promise<string> {
  if (await exists(session.options.program)) return (await session.program()).id;
  throw usageError(
    "there is no program to import the projects for",
    "Make one with `cairn program init`, or name its id with --id.",
  );
}

function report(results: ImportedResults, path: string | undefined): string {
  const { projects, skipped, warnings, funded } = results;
  const amount = (value: bigint) => formatAmount(value, { grouped: true });
  return paragraphs(
    table(
      [{ title: "project" }, { title: "title", limit: 48 }, { title: "funding", align: "right" }],
      projects.map(({ slug, title, funding }) => [slug, title, amount(funding)]),
    ),
    skipped.length === 0
      ? undefined
      : `${heading("skipped")}\n${table(
          [{ title: "line", align: "right" }, { title: "title", limit: 40 }, { title: "why" }],
          skipped.map(({ line, title, reason }) => [String(line), title, reason]),
        )}`,
    warnings.length === 0 ? undefined : warnings.map((line) => `warning: ${line}`).join("\n"),
    facts([
      ["funded", `${counted(projects.length, "project")}, ${amount(funded)} USD`],
      ["skipped", counted(skipped.length, "row")],
      [path === undefined ? "not written" : "wrote", path ?? "--dry-run"],
    ]),
  );
}
