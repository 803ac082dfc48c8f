/** Sets the stage: scripts on the chain, a program, its tokens, and an open vault for every project. */

import type { ScriptSet } from "../../offchain/blueprint/scripts.ts";
import type { EmbeddedChain } from "../../offchain/chain/chain.ts";
import { createEmbeddedChain } from "../../offchain/chain/embedded.ts";
import { compileCharter, compileTerms } from "../../offchain/domain/program/compile.ts";
import type { Mode } from "../../offchain/domain/program/program.ts";
import { exampleKeyHash } from "../../offchain/keys/example.ts";
import { ExampleWallet } from "../../offchain/keys/example-wallet.ts";
import { type ClassPolicy, classPolicy } from "../../offchain/operations/class-policy.ts";
import type { Context, TransactionRecord } from "../../offchain/operations/context.ts";
import { deploy } from "../../offchain/operations/deploy.ts";
import { found } from "../../offchain/operations/found.ts";
import { mintClassTokens } from "../../offchain/operations/mint-class-tokens.ts";
import { makeSeeds, open, openingOf, projectOf } from "../../offchain/operations/open.ts";
import { publish } from "../../offchain/operations/publish.ts";
import { type Calendar, calendarFrom } from "./calendar.ts";
import { OPERATOR, type Round, readRound } from "./round.ts";

/** Everything that the acts need to know. */
export interface Stage {
  readonly chain: EmbeddedChain;
  readonly context: Context;
  readonly round: Round;
  readonly calendar: Calendar;
  /** Of the class tokens of each project. */
  readonly policies: readonly ClassPolicy[];
  /** Name of the charter's state token. */
  readonly program: string;
  /** Name of the terms' state token. */
  readonly terms: string;
  /** Ids in the order of the round's projects. */
  readonly projects: readonly string[];
}

export interface StageOptions {
  readonly mode: Mode;
  readonly onTransaction?: (record: TransactionRecord) => void;
  /** How many of the projects take part; all where absent. */
  readonly projects?: number;
  /** The silent scripts where absent. */
  readonly set?: ScriptSet;
}

export const operatorAddress = new ExampleWallet(OPERATOR).address;
export const treasuryAddress = new ExampleWallet("treasury").address;

/** Lovelace of each of the operator's first outputs. */
const FUNDS = [5_000_000_000n, 2_000_000_000n, 2_000_000_000n, 50_000_000n, 5_000_000n, 5_000_000n];

export async function setStage({ mode, set, ...options }: StageOptions): Promise<Stage> {
  const chain = createEmbeddedChain();
  for (const lovelace of FUNDS) await chain.fund(operatorAddress, lovelace);
  const calendar = calendarFrom(chain.slots.zeroTime);
  const round = readRound(mode, calendar.start, options.projects);
  const { onTransaction = () => {} } = options;
  const base = { chain, payer: { address: operatorAddress }, keys: round.keys, onTransaction };
  const { deployment } = await deploy(base, set === undefined ? {} : { set });
  const context: Context = { ...base, deployment };
  await chain.advanceTo(calendar.start);
  const { program } = await found(context, compileCharter(round.program, round.compilation), {
    title: round.program.name,
  });
  const policy = classPolicy(exampleKeyHash("registrar"), calendar.month(0), chain.slots);
  const names = { charter: program, policy: policy.policy };
  const { terms } = await publish(
    context,
    program,
    compileTerms(round.program, names, round.compilation),
  );
  const projects = await openAll(context, round, { program, terms, policy });
  const policies = projects.map(() => policy);
  return { chain, context, round, calendar, policies, program, terms, projects };
}

/** Mints the projects' class tokens and opens their vaults; the ids in their order. */
export async function openAll(
  context: Context,
  { projects, compiled }: Pick<Round, "projects" | "compiled">,
  {
    program,
    terms,
    policy,
  }: { readonly program: string; readonly terms: string; readonly policy: ClassPolicy },
): Promise<string[]> {
  const { seeds } = await makeSeeds(context, projects.length);
  const ids = seeds.map(projectOf);
  const tokens = compiled.map(({ totals }, index) => ({ project: ids[index] ?? "", totals }));
  await mintClassTokens(context, policy, tokens, { program });
  const vaults = seeds.flatMap((seed, index) => {
    const [project, source] = [compiled[index], projects[index]];
    return project === undefined || source === undefined
      ? []
      : [{ seed, title: source.title, ...openingOf(project) }];
  });
  await open(context, terms, vaults);
  return ids;
}
