/** A program comes into being on a ledger: scripts, charter, terms, class tokens. */
import type { EmbeddedChain } from "../chain/chain.ts";
import { alignDown } from "../chain/slots.ts";
import {
  type Compilation,
  compileCharter,
  compileProject,
  compileTerms,
} from "../domain/program/compile.ts";
import type { Program, Project } from "../domain/program/program.ts";
import { exampleKeyHash } from "../keys/example.ts";
import type { Context, TransactionRecord } from "../operations/context.ts";
import {
  type Deployment,
  deploy,
  readDeployment,
  recordOfDeployment,
} from "../operations/deploy.ts";
import { found } from "../operations/found.ts";
import { publish } from "../operations/publish.ts";
import { admit } from "./admit.ts";
import { CliError, usageError } from "./cli-error.ts";
import { dateTime, iso, parseMoment } from "./dates.ts";
import { policyOf } from "./minting.ts";
import { Naming } from "./naming.ts";
import type { Answer } from "./output.ts";
import { answerOf, explained, type Stage, stageOf } from "./perform.ts";
import { changeProgram, changeRecord, loadRecord, type ProgramRecord } from "./record.ts";
import type { Session } from "./session.ts";
import { counted, facts } from "./tables.ts";
import { nameScripts } from "./workspace.ts";

/**
 * @param mintUntil moment from which nobody can mint class tokens any more, as it was typed
 * @throws CliError where the program was founded on this ledger before
 */
export async function foundOn(session: Session, mintUntil: string): Promise<Answer> {
  const program = await session.program();
  const projects = await session.projectsIfAny();
  const known = await loadRecord(session.options.chain);
  if (known.programs[program.id] !== undefined) {
    throw new CliError(
      "nothing-due",
      `the program "${program.id}" was founded on this ledger already`,
      "Open its projects with `cairn project open`, or name another ledger with --chain.",
    );
  }
  const chain = await session.chain();
  const founding = await prepared(program, projects, mintUntil, chain);
  let deployment =
    known.deployment === undefined ? undefined : await readDeployment(chain, known.deployment);
  const naming = new Naming(program, projects, undefined, session.names);
  if (deployment !== undefined) nameScripts(naming, deployment);
  const stage = await stageOf({
    session,
    chain,
    naming,
    record: undefined,
    example: "registrar",
    deployment: () => deployment,
  });
  const transactions: TransactionRecord[] = [];
  const record = await explained(stage, naming, async () => {
    if (deployment === undefined) {
      const deployed = await deploy(stage.context);
      deployment = deployed.deployment;
      nameScripts(naming, deployment);
      transactions.push(...deployed.transactions);
      await remember(session, deployment);
    }
    return carry(
      session,
      stage,
      naming,
      { ...founding, program, projects, deployment },
      transactions,
    );
  });
  return answerOf(
    session,
    stage,
    transactions,
    {
      program: program.id,
      charter: record.charter,
      terms: record.terms,
      start: iso(BigInt(record.start)),
      projects: Object.fromEntries(
        Object.entries(record.projects).map(([slug, { project }]) => [slug, project]),
      ),
    },
    () =>
      facts([
        ["charter", record.charter],
        ["terms", record.terms],
        ["start", dateTime(BigInt(record.start))],
        ["projects", `${counted(projects.length, "project")} to open`],
        [
          "next",
          projects.length === 0
            ? "add projects, then cairn project open"
            : `cairn project open --all --as ${session.names[0] ?? "registrar"}`,
        ],
      ]),
  );
}

interface Founding {
  readonly compilation: Compilation;
  readonly until: bigint;
}

async function prepared(
  program: Program,
  projects: readonly Project[],
  mintUntil: string,
  chain: EmbeddedChain,
): Promise<Founding> {
  const now = alignDown(await chain.now(), chain.slots);
  const compilation: Compilation = {
    start: program.start ?? now,
    networkId: chain.networkId,
    keyHash: exampleKeyHash,
  };
  const until = alignDown(parseMoment(mintUntil, now, "--mint-until"), chain.slots);
  if (until <= now)
    throw usageError(`--mint-until: ${dateTime(until)} is past`, "Name a moment to come.");
  for (const project of projects) compileProject(program, project, compilation);
  return { compilation, until };
}

async function carry(
  session: Session,
  stage: Stage,
  naming: Naming,
  founding: Founding & {
    readonly program: Program;
    readonly projects: readonly Project[];
    readonly deployment: Deployment;
  },
  transactions: TransactionRecord[],
): Promise<ProgramRecord> {
  const { program, projects, compilation, until, deployment } = founding;
  const context: Context = { ...stage.context, deployment };
  const minting = { minter: stage.payer.keyHash, until: until.toString() };
  const { policy } = policyOf({ minting }, context.chain.slots);
  const charter = await found(context, compileCharter(program, compilation), {
    title: program.name,
  });
  transactions.push(...charter.transactions);
  const terms = await publish(
    context,
    charter.program,
    compileTerms(program, { charter: charter.program, policy }, compilation),
  );
  transactions.push(...terms.transactions);
  const record: ProgramRecord = {
    charter: charter.program,
    terms: terms.terms,
    start: compilation.start.toString(),
    minting,
    projects: {},
  };
  const dry = session.options.dryRun === true;
  if (!dry) await changeProgram(session.options.chain, program.id, () => record);
  const admitted = await admit(context, program, projects, record, compilation, naming);
  transactions.push(...admitted.transactions);
  const complete = { ...record, projects: admitted.seeds };
  if (!dry) await changeProgram(session.options.chain, program.id, () => complete);
  return complete;
}

async function remember(session: Session, deployment: Deployment): Promise<void> {
  if (session.options.dryRun === true) return;
  await changeRecord(session.options.chain, (record) => ({
    ...record,
    deployment: recordOfDeployment(deployment),
  }));
}
