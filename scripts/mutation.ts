/**
 * Changes every site of the on-chain code in turn, and tells whether anything
 * notices: `npm run mutation`.
 *
 * `--changed <commit>` restricts to modules changed since, `--file <text>` to
 * modules whose path holds the text, `--limit <n>` to so many mutants, `--sample
 * <n>` to so many of everywhere; `--jobs` compile at once. `--record` plays the scenarios and the attacks anew, that
 * mutants are judged by; `--without-tests` leaves the Aiken tests out, which take
 * most of the time. What was found out is remembered in .cairn/mutation, so that
 * a run can be stopped and taken up again. A full run writes test/attacks/score.json.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { describe } from "../offchain/errors.ts";
import { isAuthorisationOrValue } from "../test/attacks/source-mutation/areas.ts";
import { carryOut, type Outcome } from "../test/attacks/source-mutation/campaign.ts";
import { readCorpus } from "../test/attacks/source-mutation/corpus.ts";
import {
  Copy,
  isTest,
  readSources,
  type Sources,
  TRACED,
  validatorsIn,
} from "../test/attacks/source-mutation/project.ts";
import { RECORDS } from "../test/attacks/source-mutation/records.ts";
import {
  meetsBars,
  percentOf,
  type Score,
  scoreOf,
  writeScore,
} from "../test/attacks/source-mutation/score.ts";
import {
  changedSince,
  currentCommit,
  mutantsIn,
  testsAbout,
} from "../test/attacks/source-mutation/selection.ts";
import type { Mutant } from "../test/attacks/source-mutation/sites.ts";
import { ROOT } from "./setup.mjs";

const { values } = parseArgs({
  options: {
    changed: { type: "string" },
    file: { type: "string" },
    limit: { type: "string" },
    sample: { type: "string" },
    jobs: { type: "string", default: "1" },
    "max-success": { type: "string", default: "100" },
    record: { type: "boolean", default: false },
    "without-tests": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

const say = (text: string) => process.stderr.write(`${text}\n`);

async function main(): Promise<boolean> {
  const sources = readSources();
  // What matters most first, so that a run that is cut short says most.
  const mutants = sampled(mutantsIn(sources, wanted()))
    .sort(
      (left, right) => Number(isAuthorisationOrValue(right)) - Number(isAuthorisationOrValue(left)),
    )
    .slice(0, Number(values.limit ?? Infinity));
  if (mutants.length === 0) {
    say("No script changed: nothing to mutate.");
    return true;
  }
  if (values.record || !existsSync(RECORDS)) record();
  const { silent, traced } = await builds(sources);
  const corpus = await readCorpus(silent, traced);
  say(
    `${corpus.known} transactions, of which ${corpus.cases.length} judge ${mutants.length} mutants`,
  );
  if (corpus.disagreeing.length > 0)
    say(
      `${corpus.disagreeing.length} were judged otherwise when they were kept: renew them with --record`,
    );
  for (const { isolated, found } of corpus.misjudged)
    say(
      `isolated: ${isolated.script} ${isolated.action} expects "${isolated.rule ?? "accepted"}": ${found}`,
    );
  const outcomes = await carryOut(
    {
      sources,
      baseline: silent,
      cases: corpus.cases,
      fingerprint: fingerprint(sources, corpus.cases),
      testsOf: values["without-tests"] ? () => [] : testsAbout(sources),
      maximum: Number(values["max-success"]),
      jobs: Number(values.jobs),
      onOutcome: progress,
    },
    mutants,
  );
  const score = scoreOf(outcomes, { commit: currentCommit(), transactions: corpus.cases.length });
  const whole = [values.changed, values.file, values.limit, values.sample].every(
    (value) => value === undefined,
  );
  if (whole) writeScore(score);
  process.stdout.write(values.json ? `${JSON.stringify(score)}\n` : asText(score));
  return meetsBars(score);
}

function wanted(): (file: string) => boolean {
  const changed = values.changed === undefined ? undefined : changedSince(values.changed);
  const { file: part = "" } = values;
  return (file) => file.includes(part) && (changed?.has(file) ?? true);
}

/** As many as were asked for, evenly spread over all modules. */
function sampled(mutants: readonly Mutant[]): Mutant[] {
  const count = Number(values.sample ?? mutants.length);
  const step = Math.max(1, mutants.length / count);
  return mutants.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** The tests that play scenarios, overheard, and then every attack. */
function record(): void {
  rmSync(RECORDS, { recursive: true, force: true });
  const folder = "test/attacks/source-mutation/";
  for (const command of [
    ["npx", "vitest", "run", "--config", `${folder}record.config.ts`, "--reporter", "dot"],
    ["npx", "tsx", `${folder}record-attacks.ts`],
  ]) {
    say(`Keeping transactions: ${command.slice(1).join(" ")} ...`);
    spawnSync(command[0] as string, command.slice(1), { cwd: ROOT, stdio: ["ignore", 2, 2] });
  }
}

async function builds(sources: Sources) {
  const copy = new Copy(sources);
  try {
    const validators = validatorsIn(sources);
    const silent = await copy.compile(validators);
    const traced = await copy.compile(validators, undefined, TRACED);
    if (silent === undefined || traced === undefined) throw new Error("the sources do not compile");
    return { silent, traced };
  } finally {
    copy.remove();
  }
}

/** Survivors are judged anew when the transactions or the Aiken tests change. */
function fingerprint(sources: Sources, cases: readonly { readonly rule: string }[]): string {
  const hash = createHash("sha256").update(cases.map(({ rule }) => rule).join("\n"));
  if (values["without-tests"]) return hash.digest("hex");
  for (const [file, source] of sources) if (isTest(file, sources)) hash.update(source);
  return hash.digest("hex");
}

function progress({ mutant, fate }: Outcome, done: number, all: number): void {
  const { file, line, column, operator, before, after } = mutant;
  const short = (text: string) => text.replace(/\s+/g, " ").slice(0, 60);
  if (fate === "survived")
    say(
      `${file}:${line}:${column} ${operator}: ${short(before)} → ${short(after) || "nothing"} survives`,
    );
  if (done % 50 === 0) say(`${done} of ${all}`);
}

function asText(score: Score): string {
  const {
    sites,
    killed,
    argued,
    percent,
    invalid,
    sameCode,
    authorisationAndValue: critical,
  } = score;
  const rows = Object.entries(score.byFile).map(
    ([file, tally]) =>
      `  ${file.padEnd(36)} ${tally.killed}/${tally.sites}${tally.argued > 0 ? ` (${tally.argued} argued)` : ""}`,
  );
  return [
    ...rows,
    `${killed} of ${sites} mutants noticed, ${argued} argued equivalent: ${percent}%`,
    `authorisation and value: ${critical.killed} of ${critical.sites}, ${critical.argued} argued: ${percentOf(critical)}%`,
    `${sameCode} more compile to the same scripts, ${invalid} do not compile`,
    "",
  ].join("\n");
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (thrown) {
  say(describe(thrown));
  process.exitCode = 2;
}
