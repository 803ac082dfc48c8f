/** Gives projects their names and class tokens: what has to be there before a vault opens. */
import { type Compilation, compileProject } from "../domain/program/compile.ts";
import type { Program, Project } from "../domain/program/program.ts";
import type { Context, TransactionRecord } from "../operations/context.ts";
import { mintClassTokens } from "../operations/mint-class-tokens.ts";
import { makeSeeds, projectOf } from "../operations/open.ts";
import { checkOpen, policyOf } from "./minting.ts";
import type { Naming } from "./naming.ts";
import type { ProgramRecord, SeedRecord } from "./record.ts";

export interface Admitted {
  readonly transactions: readonly TransactionRecord[];
  /** By slug. */
  readonly seeds: Readonly<Record<string, SeedRecord>>;
}

/** Makes a seed for each project and mints its class tokens to the payer. */
export async function admit(
  context: Context,
  program: Program,
  projects: readonly Project[],
  record: Pick<ProgramRecord, "charter" | "minting">,
  compilation: Compilation,
  naming: Naming,
): Promise<Admitted> {
  if (projects.length === 0) return { transactions: [], seeds: {} };
  const policy = policyOf(record, context.chain.slots);
  checkOpen(policy.until, await context.chain.now());
  // Whatever is wrong with a project is said before anything is sent.
  const compiled = projects.map((project) => compileProject(program, project, compilation));
  const made = await makeSeeds(context, projects.length);
  const ids = made.seeds.map(projectOf);
  for (const [index, id] of ids.entries()) naming.addProject(id, projects[index]?.slug ?? id);
  const minted = await mintClassTokens(
    context,
    policy,
    compiled.map(({ totals }, index) => ({ project: ids[index] ?? "", totals })),
    { program: record.charter },
  );
  const seeds = projects.map(({ slug }, index): [string, SeedRecord] => {
    const { transactionId = "", outputIndex = 0 } = made.seeds[index] ?? {};
    return [slug, { project: ids[index] ?? "", transactionId, outputIndex }];
  });
  return {
    transactions: [...made.transactions, ...minted.transactions],
    seeds: Object.fromEntries(seeds),
  };
}
