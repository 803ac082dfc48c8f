/** `cairn project open`: vaults for projects. */
import { compileProject } from "../../../domain/program/compile.ts";
import type { Project } from "../../../domain/program/program.ts";
import { acting, type Define, withExamples } from "../../acting.ts";
import { CliError, usageError } from "../../cli-error.ts";
import type { Answer } from "../../output.ts";
import { perform } from "../../perform.ts";
import { projectNamed } from "../../program-files.ts";
import { changeProgram, type SeedRecord } from "../../record.ts";
import type { Session } from "../../session.ts";
import { counted, facts } from "../../tables.ts";
import { compilationOf, openWorkspace, vaultStates, type Workspace } from "../../workspace.ts";

interface Options {
  readonly all?: boolean;
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("open")
      .argument("[projects...]", "slugs")
      .summary("open vaults for projects")
      .description(
        "Opens a vault for each project, funded with its class tokens. The registrar admits them; the payer brings tokens and deposits, so it is the one that founded the program.",
      )
      .option("--all", "every project that has no vault yet")
      .action(acting(openProjects)),
    ["one", "cairn project open elixir-sdk --as registrar"],
    ["all of them", "cairn project open --all --as registrar"],
  );

async function openProjects(
  session: Session,
  options: Options,
  slugs: readonly string[],
): Promise<Answer> {
  if (slugs.length > 0 === (options.all === true))
    throw usageError("open takes projects, or --all", "Name one of the two.");
  const workspace = await openWorkspace(session);
  const projects = await wanted(workspace, slugs);
  const compilation = compilationOf(workspace);
  return perform(
    workspace,
    "registrar",
    async (context, stage) => {
      const { open, openingOf } = await import("../../../operations/open.ts");
      const { admit } = await import("../../admit.ts");
      const strangers = projects.filter(
        ({ slug }) => workspace.record.projects[slug] === undefined,
      );
      const admitted = await admit(
        context,
        workspace.program,
        strangers,
        workspace.record,
        compilation,
        workspace.naming,
      );
      if (strangers.length > 0 && session.options.dryRun !== true)
        await remember(workspace, admitted.seeds);
      const seeds = { ...workspace.record.projects, ...admitted.seeds };
      const vaults = await Promise.all(
        projects.map(async (project) => ({
          ...openingOf(compileProject(workspace.program, project, compilation)),
          title: project.title,
          seed: await seedOf(stage.chain, project, seeds[project.slug]),
        })),
      );
      const opened = await open(context, workspace.record.terms, vaults);
      return { transactions: [...admitted.transactions, ...opened.transactions] };
    },
    () => ({
      data: { opened: projects.map(({ slug }) => slug) },
      text: () =>
        facts([
          ["opened", counted(projects.length, "vault")],
          ["next", "cairn project show, cairn inbox"],
        ]),
    }),
  );
}

/** The projects that were asked for and have no vault yet. */
async function wanted(workspace: Workspace, slugs: readonly string[]): Promise<Project[]> {
  const open = new Set((await vaultStates(workspace)).map(({ project }) => project));
  const projects = await workspace.session.projects();
  const isOpen = ({ slug }: Project) => open.has(workspace.record.projects[slug]?.project ?? "");
  const chosen =
    slugs.length === 0
      ? projects.filter((project) => !isOpen(project))
      : [...new Set(slugs)].map((slug) => projectNamed(projects, slug));
  const already = chosen.filter(isOpen).map(({ slug }) => slug);
  if (chosen.length > 0 && already.length === 0) return chosen;
  throw new CliError(
    "nothing-due",
    already.length === 0
      ? "every project has its vault"
      : `${already.join(", ")} has a vault already`,
    "`cairn project show` lists the vaults.",
  );
}

async function seedOf(
  chain: { utxo: Workspace["chain"]["utxo"] },
  project: Project,
  seed: SeedRecord | undefined,
) {
  const utxo =
    seed === undefined ? undefined : await chain.utxo(seed.transactionId, seed.outputIndex);
  if (utxo !== undefined) return utxo;
  throw new CliError(
    "nothing-due",
    `${project.slug} was opened before, or its seed was spent otherwise`,
    "A project is opened once; give a new one a slug of its own.",
  );
}

function remember(
  workspace: Workspace,
  seeds: Readonly<Record<string, SeedRecord>>,
): Promise<void> {
  const { session, program, record } = workspace;
  return changeProgram(session.options.chain, program.id, (now = record) => ({
    ...now,
    projects: { ...now.projects, ...seeds },
  }));
}
