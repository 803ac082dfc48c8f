/**
 * The transactions that every mutant has to judge as the scripts do: those of
 * the scenario tests and of the attack harness. A script knows hashes only as
 * names, so mutants see the very contexts that the unmutated scripts saw.
 */
import { Unreadable, runsOf } from "./context.ts";
import type { Identities } from "./identities.ts";
import { accepts, program } from "./machine.ts";
import type { Plutus } from "./plutus-data.ts";
import type { Records } from "./records.ts";

/** Compiled scripts by name, before parameters are applied. */
export type Scripts = ReadonlyMap<string, string>;

export interface ScriptRun {
  readonly script: string;
  readonly parameters: readonly string[];
  readonly context: Plutus;
  /** What the unmutated script says. */
  readonly accepted: boolean;
}

export interface Case {
  readonly accepted: boolean;
  readonly rule: string;
  readonly runs: readonly ScriptRun[];
}

export interface Corpus {
  readonly cases: readonly Case[];
  /** Transactions whose scripts are not all ours, or that show what this context lacks. */
  readonly left: number;
  /** Transactions that the machine or today's sources judge otherwise than the ledger did. */
  readonly disagreeing: readonly Case[];
}

export function corpusOf({ judged, identities }: Records, scripts: Scripts): Corpus {
  const programs = new Map([...scripts].map(([name, code]) => [name, program(code)]));
  const cases: Case[] = [];
  const disagreeing: Case[] = [];
  let left = 0;
  for (const each of judged) {
    const runs = runsIn(each, identities);
    if (runs === undefined) {
      left++;
      continue;
    }
    const judgedRuns = runs.map((run) => ({
      ...run,
      accepted: accepts(programs.get(run.script) as never, run.parameters, run.context),
    }));
    const known = { accepted: each.accepted, rule: each.rule, runs: judgedRuns };
    const agrees = judgedRuns.every(({ accepted }) => accepted) === each.accepted;
    if (judgedRuns.length > 0) (agrees ? cases : disagreeing).push(known);
  }
  return { cases, left, disagreeing };
}

function runsIn(judged: Records["judged"][number], identities: Identities) {
  try {
    const runs = runsOf(judged).map(({ script, context }) => {
      const identity = identities.get(script);
      return identity === undefined ? undefined : { script: identity.name, parameters: identity.parameters, context };
    });
    return runs.every((run) => run !== undefined) ? (runs as Omit<ScriptRun, "accepted">[]) : undefined;
  } catch (thrown) {
    if (thrown instanceof Unreadable) return undefined;
    throw thrown;
  }
}
