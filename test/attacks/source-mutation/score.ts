/** What a run of the source mutation comes to. */
import { writeFileSync } from "node:fs";
import { SCORE_FILE } from "../score.ts";
import { isAuthorisationOrValue } from "./areas.ts";
import type { Outcome } from "./campaign.ts";
import { argumentFor, plain } from "./equivalent.ts";
import type { Operator } from "./operators.ts";

export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly within: string;
  readonly kind: Operator;
  readonly before: string;
  readonly after: string;
  /** The change in one line. */
  readonly change: string;
  /** Whether it is in a check of authorisation or value. */
  readonly critical: boolean;
  /** Why nothing can notice it. */
  readonly argument?: string;
}

export interface Tally {
  readonly sites: number;
  readonly killed: number;
  /** Survivors that nothing can notice. */
  readonly argued: number;
}

export interface Score extends Tally {
  readonly commit: string;
  /** Percent of the sites that are not argued, two decimals. */
  readonly percent: number;
  readonly invalid: number;
  readonly sameCode: number;
  readonly transactions: number;
  readonly survivors: readonly Survivor[];
  readonly authorisationAndValue: Tally;
  readonly byFile: Readonly<Record<string, Tally>>;
  readonly byKind: Readonly<Record<string, Tally>>;
}

/** @param circumstances what the outcomes do not say */
export function scoreOf(
  outcomes: readonly Outcome[],
  circumstances: Pick<Score, "commit" | "transactions">,
): Score {
  const counted = outcomes.filter(({ fate }) => fate === "killed" || fate === "survived");
  const critical = counted.filter(({ mutant }) => isAuthorisationOrValue(mutant));
  const total = tally(counted);
  return {
    ...circumstances,
    ...total,
    percent: percentOf(total),
    invalid: outcomes.filter(({ fate }) => fate === "invalid").length,
    sameCode: outcomes.filter(({ fate }) => fate === "same code").length,
    authorisationAndValue: tally(critical),
    byFile: grouped(counted, ({ mutant }) => mutant.file),
    byKind: grouped(counted, ({ mutant }) => mutant.operator),
    survivors: counted.filter(({ fate }) => fate === "survived").map(survivor),
  };
}

/** Percent killed of what can be killed. */
export function percentOf({ sites, killed, argued }: Tally): number {
  const killable = sites - argued;
  return killable === 0 ? 100 : Math.floor((killed * 10_000) / killable) / 100;
}

/** What the bars ask for: nine tenths in all, and everything in authorisation and value. */
export function meetsBars(score: Score): boolean {
  return score.percent >= 90 && percentOf(score.authorisationAndValue) === 100;
}

export function writeScore(score: Score): void {
  writeFileSync(SCORE_FILE, `${JSON.stringify(score, undefined, 2)}\n`);
}

function tally(outcomes: readonly Outcome[]): Tally {
  const survivors = outcomes.filter(({ fate }) => fate === "survived");
  return {
    sites: outcomes.length,
    killed: outcomes.length - survivors.length,
    argued: survivors.filter(({ mutant }) => argumentFor(mutant) !== undefined).length,
  };
}

function grouped(
  outcomes: readonly Outcome[],
  by: (outcome: Outcome) => string,
): Record<string, Tally> {
  const names = [...new Set(outcomes.map(by))].sort();
  return Object.fromEntries(
    names.map((name) => [name, tally(outcomes.filter((outcome) => by(outcome) === name))]),
  );
}

function survivor({ mutant }: Outcome): Survivor {
  const { file, line, column, within, operator } = mutant;
  const [before, after] = [plain(mutant.before), plain(mutant.after)];
  const argument = argumentFor(mutant);
  return {
    file,
    line,
    column,
    within,
    kind: operator,
    before,
    after,
    change: `${before} → ${after === "" ? "nothing" : after}`,
    critical: isAuthorisationOrValue(mutant),
    ...(argument === undefined ? {} : { argument }),
  };
}
