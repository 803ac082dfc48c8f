/**
 * The transactions that every mutant has to judge as the scripts do: those of
 * the scenario tests and of the attack harness. A script knows hashes only as
 * names, so mutants see the very contexts that the unmutated scripts saw.
 */
import { runsOf, Unreadable } from "./context.ts";
import { isolatedCases, type Misjudged } from "./isolated.ts";
import { accepts, type Program, program } from "./machine.ts";
import type { Plutus } from "./plutus-data.ts";
import {
  type ChosenLine,
  chosenBy,
  chosenIn,
  type Identities,
  type Judged,
  keepChosen,
  readRecords,
} from "./records.ts";

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
  /** What was tried, or the rule that refused it. */
  readonly rule: string;
  readonly runs: readonly ScriptRun[];
}

export interface Corpus {
  readonly cases: readonly Case[];
  /** All transactions there are: alike ones are left out. */
  readonly known: number;
  /** Those whose scripts are not all ours, or that show what contexts here lack. */
  readonly unread: number;
  /** Isolated contexts that the scripts judge otherwise than their author expects. */
  readonly misjudged: readonly Misjudged[];
  /** Those that today's scripts judge otherwise than the ledger did. */
  readonly disagreeing: readonly Case[];
}

/** How many transactions alike are kept: of one kind of source, endpoint, class and guard. */
const ALIKE = { attacks: 2, scenarios: 6, accepted: 8 } as const;

/**
 * @param silent the scripts as they are deployed
 * @param traced the same with the labels of their guards
 */
export async function readCorpus(silent: Scripts, traced: Scripts): Promise<Corpus> {
  const machine = new Machine(silent, traced);
  const { folder, made } = chosenBy([...silent, ...traced].flat().join(" "));
  const chosen = made ? await readChosen(folder) : await choose(machine, folder);
  const isolated = isolatedCases(chosen.cases, (run) => machine.judge(run));
  // What is accepted exercises most code, so it goes first.
  const cases = [...chosen.cases, ...isolated.cases].sort(
    (left, right) => Number(right.accepted) - Number(left.accepted),
  );
  return { ...chosen, cases, misjudged: isolated.misjudged };
}

type Chosen = Omit<Corpus, "misjudged">;

/** The unmutated scripts: the silent ones decide, the traced ones say why. */
class Machine {
  private readonly silent: ReadonlyMap<string, Program>;
  private readonly traced: ReadonlyMap<string, Program>;
  private readonly said: string[] = [];

  constructor(silent: Scripts, traced: Scripts) {
    this.silent = new Map([...silent].map(([name, code]) => [name, program(code)]));
    this.traced = new Map(
      [...traced].map(([name, code]) => [name, program(code, (text) => this.said.push(text))]),
    );
  }

  accepts({ script, parameters, context }: Omit<ScriptRun, "accepted">): boolean {
    return accepts(this.silent.get(script) as Program, parameters, context);
  }

  judge(run: Omit<ScriptRun, "accepted">): { accepted: boolean; label: string } {
    this.said.length = 0;
    accepts(this.traced.get(run.script) as Program, run.parameters, run.context);
    return { accepted: this.accepts(run), label: this.said.at(-1) ?? "" };
  }
}

/** Goes through all records once, and keeps what mutants are to be judged by. */
async function choose(machine: Machine, folder: string): Promise<Chosen> {
  const cases: Case[] = [];
  const disagreeing: Case[] = [];
  const chosen: ChosenLine[] = [];
  const counts = new Map<string, number>();
  let [known, unread] = [0, 0];
  for await (const { judged, identities, file } of readRecords()) {
    known++;
    const found = runsIn(judged, identities);
    if (found === undefined) unread++;
    if (found === undefined || found.length === 0) continue;
    const runs = found.map((run) => ({ ...run, accepted: machine.accepts(run) }));
    const { accepted, rule } = judged;
    if (runs.every((run) => run.accepted) !== accepted) {
      disagreeing.push({ accepted, rule, runs });
      continue;
    }
    const attacked = file.startsWith("attacks");
    const labels = runs.map((run) => (run.accepted ? "" : machine.judge(run).label));
    const kind = [attacked, accepted, ...runs.map(actionOf), rule.split(":")[0], ...labels].join(
      "|",
    );
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > ALIKE[accepted ? "accepted" : attacked ? "attacks" : "scenarios"]) continue;
    cases.push(lazily(judged, runs));
    chosen.push({ judged, runs: runs.map(({ context: _, ...run }) => run) });
  }
  keepChosen(folder, { known, unread }, chosen);
  return { cases, known, unread, disagreeing };
}

async function readChosen(folder: string): Promise<Chosen> {
  const { counts, lines } = await chosenIn(folder);
  return {
    ...counts,
    cases: lines.map(({ judged, runs }) => lazily(judged, runs)),
    disagreeing: [],
  };
}

/** Contexts are large, and most mutants are noticed by the first few: they are made when asked for. */
function lazily(judged: Judged, runs: ChosenLine["runs"]): Case {
  let contexts: readonly Plutus[] | undefined;
  return {
    accepted: judged.accepted,
    rule: judged.rule,
    runs: runs.map(({ script, parameters, accepted }, index) => ({
      script,
      parameters,
      accepted,
      get context() {
        contexts ??= runsOf(judged).map((run) => run.context);
        return contexts[index] as Plutus;
      },
    })),
  };
}

/** The script, and which of its redeemers. */
function actionOf({ script, context }: ScriptRun): string {
  const redeemer = context.kind === "constr" ? context.fields?.tail?.head : undefined;
  return `${script} ${redeemer?.kind === "constr" ? redeemer.tag : ""}`;
}

function runsIn(judged: Judged, identities: Identities): Omit<ScriptRun, "accepted">[] | undefined {
  try {
    const runs: Omit<ScriptRun, "accepted">[] = [];
    for (const { script, context } of runsOf(judged)) {
      const identity = identities.get(script);
      if (identity === undefined) return undefined;
      runs.push({ script: identity.name, parameters: identity.parameters, context });
    }
    return runs;
  } catch (thrown) {
    if (thrown instanceof Unreadable) return undefined;
    throw thrown;
  }
}
