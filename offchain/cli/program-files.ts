/** The two files that describe a program: its terms and its projects. */
import { dirname, join } from "node:path";
import { InputError } from "../domain/input-error.ts";
import type { Program, Project } from "../domain/program/program.ts";
import { readProjects } from "../domain/program/projects.ts";
import { readProgram } from "../domain/program/read-program.ts";
import { CliError } from "./cli-error.ts";
import { exists, readText } from "./files.ts";
import { suggestion } from "./similar.ts";

/** Where a program's terms are looked for. */
export const PROGRAM_FILE = "program.toml";
/** Where its projects are, beside the terms. */
export const PROJECTS_FILE = "projects.toml";

/** @throws CliError, InputError with file, line and field */
export async function loadProgram(path: string): Promise<Program> {
  const source = await readText(path, {
    what: "the program",
    advice: "Write one with `cairn program init`, or name yours with --program.",
  });
  return readProgram(source, path);
}

/** Where the projects of a program are: the file that was named, or the one beside the terms. */
export function projectsPath(program: string, named: string | undefined): string {
  return named ?? join(dirname(program), PROJECTS_FILE);
}

/**
 * The projects of a program.
 *
 * @throws CliError, InputError; `program-inconsistent` where the file is another program's
 */
export async function loadProjects(path: string, program: Program): Promise<readonly Project[]> {
  const source = await readText(path, {
    what: "the list of projects",
    advice: "Make one with `cairn program import results.csv`, or name yours with --projects.",
  });
  const list = readProjects(source, path);
  if (list.program === program.id) return list.projects;
  throw new InputError(
    "program-inconsistent",
    `these are projects of "${list.program}", not of "${program.id}"`,
    { file: path, field: "program" },
  );
}

/** As {@link loadProjects}; empty where there is no file and none was named. */
export async function loadProjectsIfAny(
  programPath: string,
  named: string | undefined,
  program: Program,
): Promise<readonly Project[]> {
  const path = projectsPath(programPath, named);
  return named === undefined && !(await exists(path)) ? [] : loadProjects(path, program);
}

/** @throws CliError `unknown-project`, with the nearest slug */
export function projectNamed(projects: readonly Project[], slug: string): Project {
  const found = projects.find((project) => project.slug === slug);
  if (found !== undefined) return found;
  const slugs = projects.map((project) => project.slug);
  throw new CliError(
    "unknown-project",
    `there is no project "${slug}"${suggestion(slug, slugs)}`,
    "`cairn program show` lists the projects by their slugs.",
  );
}

/** Every key name that the files mention, with what it is there for. */
export function namesIn(program: Program, projects: readonly Project[]): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, role: string) => {
    if (!names.has(name)) names.set(name, role);
  };
  for (const name of program.panel.auditors) add(name, "auditor");
  for (const { slug, manager, beneficiaries } of projects) {
    add(manager, `manager of ${slug}`);
    for (const [className, list] of Object.entries(beneficiaries))
      for (const { party } of list) add(party, `${className} of ${slug}`);
  }
  const permissions = [program.charter.admin, program.charter.registrar, program.vault.funder];
  for (const name of permissions.flatMap(partiesOf)) add(name, "officer");
  if (!program.vault.refund.startsWith("addr")) add(program.vault.refund, "refunds");
  return names;
}

function partiesOf(source: Program["charter"]["admin"]): string[] {
  if (source.type === "party") return [source.party];
  return "members" in source ? source.members.flatMap(partiesOf) : [];
}
