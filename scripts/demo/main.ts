/**
 * The whole funding round on an embedded ledger: `npm run demo`.
 *
 * Act I runs Catalyst Fund 5's 24 projects on schedule, act II tries what can
 * go wrong. Every statement about them is checked; one that does not hold makes
 * the demo fail.
 */
import type { ScriptSet } from "../../offchain/blueprint/scripts.ts";
import { formatAmount } from "../../offchain/domain/amount.ts";
import { CairnError } from "../../offchain/errors.ts";
import type { TransactionRecord } from "../../offchain/operations/context.ts";
import { actOne } from "./act-one.ts";
import { actTwo } from "./act-two/act-two.ts";
import { Checks } from "./checks.ts";
import { EvidenceRoom } from "./deliveries.ts";
import { jsonOf, type Outcome } from "./json.ts";
import { type DemoOptions, readOptions, USAGE } from "./options.ts";
import {
  costTable,
  heading,
  monthTable,
  statementLine,
  transactionHead,
  transactionLine,
} from "./print.ts";
import { setStage } from "./stage.ts";

/** Where people read along; silent where a program reads. */
type Say = (text: string) => void;

async function perform(
  options: DemoOptions,
  say: Say,
): Promise<{ outcome: Outcome; checks: Checks }> {
  const transactions: TransactionRecord[] = [];
  const checks = new Checks((statement) => say(statementLine(statement)));
  const onTransaction = (record: TransactionRecord) => {
    transactions.push(record);
    say(transactionLine(record));
  };
  const { mode } = options;
  say(heading(`Setting the stage (${mode})`));
  say(transactionHead());
  const set = options.traced ? await traced() : undefined;
  const stage = await setStage({ mode, onTransaction, ...(set === undefined ? {} : { set }) });
  const room = await EvidenceRoom.open();
  try {
    say(heading("Act I, on schedule"));
    const first = await actOne(stage, room, checks);
    say(heading("Act II, the exceptions, on a fork of the ledger at month 1"));
    const second = await actTwo(stage, first.afterMonthOne, room, checks);
    say(heading("What the transactions cost"));
    say(costTable(transactions));
    say(heading("Act I by month, all projects"));
    say(monthTable(first.months));
    say(`\nRefunded in act II: ${formatAmount(second.refunded, { grouped: true })} tokens`);
    const projects = stage.projects.length;
    const outcome = {
      ok: checks.ok,
      program: stage.round.program.id,
      mode,
      projects,
      transactions,
      first,
    };
    return { outcome, checks };
  } finally {
    await room.close();
  }
}

/** Compiled on demand, so that the demo itself does without Aiken. */
async function traced(): Promise<ScriptSet> {
  const { tracedScripts } = await import("../traced.ts");
  return tracedScripts();
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") {
    process.stdout.write(USAGE);
    return 0;
  }
  const started = performance.now();
  const say: Say = options.json ? () => {} : (text) => process.stdout.write(`${text}\n`);
  const { outcome, checks } = await perform(options, say);
  if (options.json) process.stdout.write(`${jsonOf(outcome)}\n`);
  const failed = checks.statements.filter(({ holds }) => !holds);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `\n${outcome.transactions.length} transactions, ${checks.statements.length} checks, ${failed.length} failed, ${seconds} s`,
  );
  if (failed.length > 0)
    process.stderr.write(`The demo failed:\n${failed.map(statementLine).join("\n")}\n`);
  return outcome.ok ? 0 : 1;
}

const failure = (error: unknown): string =>
  error instanceof CairnError ? error.explain() : String((error as Error).stack ?? error);

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${failure(error)}\n`);
  // A program that reads along gets its document in any case.
  if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify({ ok: false })}\n`);
  process.exitCode = 1;
}
