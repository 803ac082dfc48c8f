/** `cairn program init`: a program to start from. */

import { Option } from "commander";
import { parseAmount } from "../../../domain/amount.ts";
import type { Project } from "../../../domain/program/program.ts";
import { projectOf, renderProjects, sameName, slugOf } from "../../../domain/program/projects.ts";
import { programTemplate, renderProgram } from "../../../domain/program/template.ts";
import { acting, type Define, repeated, withExamples } from "../../acting.ts";
import { usageError } from "../../cli-error.ts";
import { parseMoment } from "../../dates.ts";
import { exists, writeText } from "../../files.ts";
import type { Answer } from "../../output.ts";
import { projectsPath } from "../../program-files.ts";
import type { Session } from "../../session.ts";

interface Options {
  readonly template: "hybrid" | "milestone";
  readonly name: string;
  readonly id?: string;
  readonly start?: string;
  readonly project?: readonly string[];
  readonly out?: string;
  readonly force?: boolean;
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("init")
      .summary("write a program to start from")
      .description(
        "Writes program.toml from a template, with a word on every field. With --project it writes projects.toml beside it.",
      )
      .addOption(
        new Option("--template <name>", "which program to start from")
          .choices(["hybrid", "milestone"])
          .default("hybrid"),
      )
      .option("--name <name>", "the program's name", "My program")
      .option("--id <id>", "its id: lower-case letters, digits, dashes (default: from the name)")
      .option("--start <date>", "its first day (default: the day the charter is made)")
      .option("--project <title=funding>", "a project and its funding; may be repeated", repeated)
      .option("--out <file>", "where to write it (default: the file of --program)")
      .option("--force", "overwrite what is there")
      .action(acting(init)),
    ["four pools and a tail", "cairn program init"],
    [
      "four milestones, and two projects",
      'cairn program init --template milestone --name "Round 1" --project "Elixir SDK=12000" --project "Docs=7500.50"',
    ],
  );

async function init(session: Session, options: Options): Promise<Answer> {
  const id = options.id ?? slugOf(options.name);
  const path = options.out ?? session.options.program;
  const program = programTemplate(options.template, {
    id,
    name: options.name,
    ...(options.start === undefined ? {} : { start: parseMoment(options.start, 0n, "--start") }),
  });
  const text = renderProgram(program);
  await checked(text, path);
  const projects = (options.project ?? []).map(projectFrom);
  refuseSameNames(projects);
  const beside = projectsPath(path, session.options.projects);
  if (projects.length > 0 && options.force !== true && (await exists(beside)))
    throw usageError(`${beside} is there already`, "Overwrite both files with --force.");
  await writeText(path, text, { force: options.force === true });
  if (projects.length > 0)
    await writeText(beside, renderProjects({ program: id, projects }), { force: true });
  const written = [path, ...(projects.length > 0 ? [beside] : [])];
  return {
    data: { program: id, template: options.template, written },
    text: () =>
      [
        ...written.map((file) => `wrote ${file}`),
        projects.length > 0
          ? "next: cairn schedule"
          : "next: cairn program import results.csv, or write projects.toml; then cairn schedule",
      ].join("\n"),
  };
}

/** A template with somebody's id and name must read back, or they hear why it does not. */
async function checked(text: string, path: string): Promise<void> {
  const { readProgram } = await import("../../../domain/program/read-program.ts");
  readProgram(text, path);
}

function projectFrom(text: string): Project {
  const cut = text.lastIndexOf("=");
  if (cut <= 0) {
    throw usageError(
      `--project: "${text}" is not a title and its funding`,
      'Write "Elixir SDK=12000".',
    );
  }
  const funding = parseAmount(text.slice(cut + 1), { field: "--project" });
  if (funding === 0n)
    throw usageError(`--project: "${text}" has no funding`, 'Write "Elixir SDK=12000".');
  return projectOf(text.slice(0, cut).trim(), funding);
}

function refuseSameNames(projects: readonly Project[]): void {
  projects.forEach(({ title, slug }, index) => {
    const earlier = projects
      .slice(0, index)
      .find((other) => other.slug === slug || sameName(other.title, title));
    if (earlier !== undefined)
      throw usageError(
        `--project: "${title}" stands there twice`,
        "Give every project a name of its own.",
      );
  });
}
