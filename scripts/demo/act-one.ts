/** Act I, on schedule: from the first submission to the last claim, month by month. */

import type { EmbeddedChain } from "../../offchain/chain/chain.ts";
import { at } from "../../offchain/domain/list.ts";
import { decide } from "../../offchain/operations/decide.ts";
import { balances, charterOf, vaultsOf } from "../../offchain/operations/read.ts";
import { makeSheet, signedSheet } from "../../offchain/operations/sheet.ts";
import { submit } from "../../offchain/operations/submit.ts";
import { quorumOf, reportOn, signatures, sittingNames } from "./auditors.ts";
import { APPROVAL_MONTHS, LAST_MONTH, SUBMISSION, VERDICT } from "./calendar.ts";
import type { Checks } from "./checks.ts";
import { closeAll, payAll } from "./closing.ts";
import { type EvidenceRoom, verifyDeliveries } from "./deliveries.ts";
import {
  holdsWhatIsLeft,
  type Line,
  linesAt,
  mintedOf,
  sameAmounts,
  suppliesOf,
} from "./ledger-view.ts";
import { comparison } from "./reference.ts";
import { type Stage, treasuryAddress } from "./stage.ts";

/** A row of the table: base units, all projects and classes together. */
export interface MonthRow {
  readonly month: number;
  readonly vested: bigint;
  readonly claimed: bigint;
}

export interface ActOne {
  readonly months: readonly MonthRow[];
  readonly minted: bigint;
  readonly claimed: bigint;
  /** Base units that came back to the treasury. */
  readonly refunded: bigint;
  /** The ledger as it was when month 1 was over. */
  readonly afterMonthOne: EmbeddedChain;
}

export async function actOne(stage: Stage, room: EvidenceRoom, checks: Checks): Promise<ActOne> {
  const { chain, calendar, round } = stage;
  // The operator, three authorities and seven auditors; every project has four people of its own.
  const others = 4 + round.program.panel.auditors.length;
  checks.that(
    "every manager and every beneficiary has a key of his own",
    round.keys.size === others + 4 * round.projects.length,
    `${round.keys.size} keys`,
  );
  const months: MonthRow[] = [];
  let lines: Line[] = [];
  let afterMonthOne = chain.fork();
  const panels: string[][] = [];
  for (let month = 0; month <= LAST_MONTH; month++) {
    const tranche = APPROVAL_MONTHS.indexOf(month);
    if (tranche >= 0) panels.push(await approve(stage, room, checks, tranche));
    await chain.advanceTo(calendar.month(month));
    await payAll(stage);
    lines = await checkMonth(stage, checks, month, lines);
    months.push({
      month,
      vested: sum(lines.map(({ vested }) => vested)),
      claimed: sum(lines.map(({ claimed }) => claimed)),
    });
    if (month === 1) afterMonthOne = chain.fork();
  }
  const rotated = new Set(panels.map((names) => names.join()));
  checks.that("the panel rotated: other members signed in other terms", rotated.size > 2);
  await closeAll(stage, checks);
  const minted = sum([...mintedOf(stage).values()]);
  const claimed = months.at(-1)?.claimed ?? 0n;
  const refunded = await treasuryTokens(stage);
  checks.that(
    "all that was minted was claimed, to the base unit",
    minted === claimed + refunded,
    `${minted} minted, ${claimed} claimed`,
  );
  return { months, minted, claimed, refunded, afterMonthOne };
}

const sum = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((total, each) => total + each, 0n);

/** Evidence, sheet, signatures and one verdict for all projects; who signed. */
async function approve(
  stage: Stage,
  room: EvidenceRoom,
  checks: Checks,
  tranche: number,
): Promise<string[]> {
  const { chain, context, round, calendar, projects } = stage;
  const month = APPROVAL_MONTHS[tranche] ?? 0;
  const moment = calendar.month(month);
  await chain.advanceTo(moment - SUBMISSION);
  const delivered = await room.deliver(
    round.program.id,
    round.projects.map((project) => ({ project, tranche, submission: 1 })),
  );
  const verified = await verifyDeliveries(delivered);
  checks.ofAll(
    `month ${month}: every manifest of ${delivered.length} passes verification, 3 files each`,
    verified,
    ({ ok, manifest }) => (ok && manifest.files.length >= 3 ? undefined : manifest.project),
  );
  const evidence = projects.map((project, index) => ({
    project,
    tranche,
    evidence: verified[index]?.hash ?? "",
  }));
  await submit(context, evidence);

  await chain.advanceTo(moment - VERDICT);
  const verdicts = projects.map((project) => ({ project, type: "approve" as const, tranche }));
  const { charter } = await charterOf(context, stage.program);
  const members = quorumOf(sittingNames(round, charter, moment), charter.panel.quorum, tranche);
  const sheet = await makeSheet(context, {
    program: stage.program,
    expiry: moment,
    report: reportOn(round.program, members, delivered, "approve", moment),
    asked: verdicts,
  });
  const signed = signedSheet(sheet, { signatures: await signatures(members, sheet) });
  const { transactions } = await decide(context, signed, verdicts, {
    validity: { from: moment - VERDICT, to: moment },
  });
  checks.that(
    `month ${month}: ${members.length} signatures decided all ${projects.length} projects`,
    sum(transactions.map(({ items }) => BigInt(items))) === BigInt(projects.length),
  );
  return members;
}

async function checkMonth(
  stage: Stage,
  checks: Checks,
  month: number,
  before: readonly Line[],
): Promise<Line[]> {
  const { context, round, calendar, policies, projects } = stage;
  const lines = await linesAt(stage, calendar.month(month));
  const compare = comparison(round.program.mode);
  const of = (all: readonly Line[], slug: string) =>
    all.filter((line) => line.slug === slug).map(({ vested }) => vested);
  const say = (text: string) => `month ${month}: ${text}`;
  checks.ofAll(
    say("what has vested equals the reference table, to its printed cents"),
    round.projects,
    ({ slug }) => compare(slug, month, of(lines, slug), of(before, slug)),
  );
  checks.ofAll(
    say("every beneficiary holds what is due to him, no more and no less"),
    lines,
    (line) =>
      line.held === line.vested && line.claimed === line.vested
        ? undefined
        : `${line.slug}: ${line.held} of ${line.vested}`,
  );
  checks.ofAll(
    say("every vault holds exactly what its datum leaves"),
    await vaultsOf(context, stage.program),
    (state) =>
      holdsWhatIsLeft(state, at(policies, projects.indexOf(state.project)).policy)
        ? undefined
        : state.project,
  );
  checks.that(say("no token came or went"), sameAmounts(await suppliesOf(stage), mintedOf(stage)));
  return lines;
}

async function treasuryTokens({ context, ...stage }: Stage): Promise<bigint> {
  const held = await balances(context, treasuryAddress);
  return sum([...mintedOf({ context, ...stage }).keys()].map((unit) => held[unit] ?? 0n));
}
