/** A program on a ledger: what commands that read or change the chain work with. */

import type { EmbeddedChain } from "../chain/chain.ts";
import type { CharterState, TermsState, VaultState } from "../domain/datum.ts";
import type { Compilation } from "../domain/program/compile.ts";
import type { Program, Project } from "../domain/program/program.ts";
import { exampleKeyHash } from "../keys/example.ts";
import type { Deployment } from "../operations/deploy.ts";
import { charterOf, StateMissing, termsOf, vaultOf, vaultsOf } from "../operations/read.ts";
import { CliError } from "./cli-error.ts";
import { exists } from "./files.ts";
import { Naming } from "./naming.ts";
import { loadRecord, type ProgramRecord } from "./record.ts";
import type { Session } from "./session.ts";
import { suggestion } from "./similar.ts";

export interface Workspace {
  readonly session: Session;
  readonly chain: EmbeddedChain;
  readonly deployment: Deployment;
  readonly program: Program;
  readonly projects: readonly Project[];
  readonly record: ProgramRecord;
  readonly naming: Naming;
  /** POSIX ms of the ledger's tip. */
  readonly now: bigint;
}

/**
 * Opens the program of this session on its ledger.
 *
 * @throws CliError `program-missing` where it was not founded there
 */
export async function openWorkspace(session: Session): Promise<Workspace> {
  const program = await session.program();
  const projects = await session.projectsIfAny();
  const { chain: path } = session.options;
  const { deployment: deployed, programs, names = [] } = await loadRecord(path);
  const record = programs[program.id];
  if (!(await exists(path)) || deployed === undefined || record === undefined)
    throw notFounded(program.id, path);
  const chain = await session.chain();
  const { readDeployment } = await import("../operations/deploy.ts");
  const deployment = await readDeployment(chain, deployed);
  const naming = new Naming(program, projects, record, [
    ...names,
    ...session.names,
    ...(session.options.payer === undefined ? [] : [session.options.payer]),
  ]);
  nameScripts(naming, deployment);
  const now = await chain.now();
  return { session, chain, deployment, program, projects, record, naming, now };
}

export function nameScripts(naming: Naming, { networkId: _, ...scripts }: Deployment): void {
  for (const [name, { hash }] of Object.entries(scripts)) naming.addScript(hash, `the ${name}`);
}

function notFounded(id: string, path: string): CliError {
  return new CliError(
    "program-missing",
    `the program "${id}" was not founded on the ledger in ${path}`,
    "Found it with `cairn program found --as registrar`, or name another ledger with --chain.",
    { docs: "docs/cli.md" },
  );
}

/** Lengths of time and key names as they stand for this program. */
export function compilationOf({ chain, record }: Pick<Workspace, "chain" | "record">): Compilation {
  return { start: BigInt(record.start), networkId: chain.networkId, keyHash: exampleKeyHash };
}

/** @throws CliError `unknown-project`: no such slug, or no vault of it was ever opened */
export function projectIdOf({ record, projects }: Workspace, slug: string): string {
  const known = record.projects[slug];
  if (known !== undefined) return known.project;
  const listed = projects.some((project) => project.slug === slug);
  throw new CliError(
    "unknown-project",
    listed
      ? `"${slug}" was not opened yet`
      : `there is no project "${slug}"${suggestion(slug, Object.keys(record.projects))}`,
    listed
      ? `Open it with \`cairn project open ${slug} --as registrar\`.`
      : "`cairn project show` lists the projects by their slugs.",
  );
}

export function charterState(workspace: Workspace): Promise<CharterState> {
  return charterOf(workspace, workspace.record.charter);
}

export function termsState(workspace: Workspace): Promise<TermsState> {
  return termsOf(workspace, workspace.record.terms);
}

/** The vault of a slug. @throws CliError where there is no such project, or no vault of it */
export async function vaultState(workspace: Workspace, slug: string): Promise<VaultState> {
  const project = projectIdOf(workspace, slug);
  try {
    return await vaultOf(workspace, project);
  } catch (error) {
    if (!(error instanceof StateMissing)) throw error;
    throw new CliError(
      "vault-missing",
      `${slug} has no vault on the ledger`,
      `Open it with \`cairn project open ${slug} --as registrar\`; one that was closed is gone for good.`,
    );
  }
}

/** All open vaults of the program, in the order of its projects. */
export async function vaultStates(workspace: Workspace): Promise<VaultState[]> {
  const order = Object.values(workspace.record.projects).map(({ project }) => project);
  const states = await vaultsOf(workspace, workspace.record.charter);
  return states.sort((left, right) => order.indexOf(left.project) - order.indexOf(right.project));
}

/** Vaults of these slugs; all open ones where none is named. */
export async function chosenVaults(
  workspace: Workspace,
  slugs: readonly string[],
): Promise<VaultState[]> {
  if (slugs.length === 0) return vaultStates(workspace);
  return Promise.all([...new Set(slugs)].map((slug) => vaultState(workspace, slug)));
}
