/** Carries out operations: on the ledger, or with --dry-run on a copy of it that is forgotten. */

import type { Chain, EmbeddedChain } from "../chain/chain.ts";
import { formatAmount } from "../domain/amount.ts";
import { enterpriseAddress, keyCredential } from "../keys/address.ts";
import type { ExampleKey } from "../keys/example.ts";
import { InsufficientFunds } from "../layout/errors.ts";
import type { ChainContext, Context, Performed, TransactionRecord } from "../operations/context.ts";
import type { Deployment } from "../operations/deploy.ts";
import { CliError } from "./cli-error.ts";
import { canAsk, confirm, renderPreview } from "./confirm.ts";
import type { Naming } from "./naming.ts";
import type { Answer } from "./output.ts";
import type { Preview } from "./preview.ts";
import type { ProgramRecord } from "./record.ts";
import { ReviewedChain } from "./reviewed-chain.ts";
import type { Session } from "./session.ts";
import { paragraphs, table } from "./tables.ts";
import type { Workspace } from "./workspace.ts";

/** Who acts and pays, on a chain that shows before it sends. */
export interface Stage {
  readonly chain: Chain;
  readonly context: ChainContext;
  readonly actors: readonly ExampleKey[];
  readonly payer: ExampleKey;
  readonly previews: readonly Preview[];
}

export interface StageOptions {
  readonly session: Session;
  readonly chain: EmbeddedChain;
  readonly naming: Naming;
  readonly deployment: () => Deployment | undefined;
  readonly record: ProgramRecord | undefined;
  /** Who usually does this, for the advice where nobody was named. */
  readonly example: string;
}

export async function stageOf(options: StageOptions): Promise<Stage> {
  const { session, naming, deployment, record, example } = options;
  const { payer: named, dryRun } = session.options;
  const actors =
    session.names.length === 0 && named !== undefined ? [] : await session.actors(example);
  const payer = named === undefined ? (actors[0] as ExampleKey) : await session.key(named);
  const address = enterpriseAddress(keyCredential(payer.keyHash), options.chain.networkId);
  const parameters = await options.chain.parameters();
  const previews: Preview[] = [];
  const chain = new ReviewedChain(dryRun === true ? options.chain.fork() : options.chain, {
    payer: address,
    naming,
    deployment,
    reserved: new Set(
      Object.values(record?.projects ?? {}).map(
        ({ transactionId, outputIndex }) => `${transactionId}#${outputIndex}`,
      ),
    ),
    review: async (preview) => {
      previews.push(preview);
      if (session.json) return;
      process.stderr.write(`${renderPreview(preview, naming, parameters)}\n\n`);
      if (dryRun !== true && session.options.yes !== true && canAsk())
        await confirm("Sign and send this?");
    },
  });
  const { keyringOf } = await import("../operations/context.ts");
  const context: ChainContext = { chain, payer: { address }, keys: keyringOf(payer, ...actors) };
  return { chain, context, actors, payer, previews };
}

/** The stage of a program that was founded. */
export async function stageFor(
  workspace: Workspace,
  example: string,
): Promise<Stage & { readonly context: Context }> {
  const { session, chain, naming, deployment, record } = workspace;
  const stage = await stageOf({
    session,
    chain,
    naming,
    record,
    example,
    deployment: () => deployment,
  });
  return { ...stage, context: { ...stage.context, deployment } };
}

/**
 * Runs an operation and tells what it did.
 *
 * @param said what the answer says besides the transactions, for programs and for people
 */
export async function perform<Result extends Performed>(
  workspace: Workspace,
  example: string,
  operation: (context: Context, stage: Stage) => Promise<Result>,
  said: (result: Result) => Partial<Pick<Answer, "data" | "text">> = () => ({}),
): Promise<Answer> {
  const stage = await stageFor(workspace, example);
  const result = await explained(stage, workspace.naming, () => operation(stage.context, stage));
  const { data, text } = said(result);
  return answerOf(workspace.session, stage, result.transactions, data, text);
}

export function answerOf(
  session: Session,
  stage: Stage,
  transactions: readonly TransactionRecord[],
  data: Answer["data"] = {},
  text?: () => string,
): Answer {
  const dryRun = session.options.dryRun === true;
  return {
    data: {
      dryRun,
      transactions: transactions.map((record, index) => ({
        ...record,
        ...previewJson(stage.previews[index]),
      })),
      ...data,
    },
    text: () =>
      paragraphs(
        transactionTable(transactions),
        text?.(),
        dryRun ? "--dry-run: nothing was sent" : undefined,
      ),
  };
}

function previewJson(preview: Preview | undefined): object {
  if (preview === undefined) return {};
  const { changes, pays, payer, mints, signers, validity } = preview;
  return { changes, pays, payer, mints, signers, validity };
}

export function transactionTable(transactions: readonly TransactionRecord[]): string {
  if (transactions.length === 0) return "nothing to do";
  return table(
    [
      { title: "transaction" },
      { title: "items", align: "right" },
      { title: "bytes", align: "right" },
      { title: "mem", align: "right" },
      { title: "steps", align: "right" },
      { title: "fee ADA", align: "right" },
      { title: "id" },
    ],
    transactions.map(({ action, items, bytes, mem, steps, fee, transactionId }) => [
      action,
      String(items),
      grouped(BigInt(bytes)),
      grouped(mem),
      grouped(steps),
      formatAmount(fee, { minimumDecimals: 6 }),
      transactionId,
    ]),
  );
}

function grouped(value: bigint): string {
  return formatAmount(value, { decimals: 0, grouped: true });
}

/** Errors of operations in the words of the command line: names, and what to type. */
export async function explained<Result>(
  stage: Stage,
  naming: Naming,
  run: () => Promise<Result>,
): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const { KeysMissing } = await import("../operations/context.ts");
    if (error instanceof KeysMissing) {
      const names = error.missing.map((hash) => naming.key(hash));
      throw new CliError(
        "key-missing",
        `${names.join(", ")} must sign too`,
        `Add --as ${names.join(",")}.`,
        { cause: error },
      );
    }
    if (error instanceof InsufficientFunds) {
      const missing = Object.entries(error.missing).map(([unit, amount]) =>
        naming.amount(unit, amount),
      );
      throw new CliError(
        "insufficient-funds",
        `${stage.payer.name} lacks ${missing.join(", ")}`,
        `Fund it with \`cairn ledger fund ${stage.payer.name}\`, or name another payer with --payer.`,
        { cause: error },
      );
    }
    throw error;
  }
}
