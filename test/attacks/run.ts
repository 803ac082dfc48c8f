/** The harness: every mutant of a scenario, on both builds, and what became of it. */
import { BlazeLedger } from "../../offchain/chain/blaze-ledger.ts";
import { type Anatomy, anatomyOf } from "./anatomy.ts";
import { CATALOGUE } from "./catalogue.ts";
import { evaluate, judge, type Verdict } from "./judge.ts";
import { labelsInSources } from "./labels.ts";
import type { Attack, Mutant } from "./mutation.ts";
import { Irreparable, type Ready, repair } from "./repair.ts";
import type { Scenario } from "./world/scenario.ts";
import { scenariosOf } from "./world/scenarios.ts";
import { makeWorld } from "./world/world.ts";

/** What became of one mutant, or of one boundary twin. */
export type Fate =
  | "killed"
  /** The ledger took it. */
  | "survived"
  /** Phase 1 refused it: mutation or repair are broken. */
  | "phase 1"
  /** A script refused it, and not by a rule that the class attacks. */
  | "wrong reason"
  /** A twin was accepted, as it should be. */
  | "allowed"
  /** A twin was refused. */
  | "refused";

export interface Result {
  readonly endpoint: string;
  readonly variant: string;
  readonly class: number;
  readonly leaf: string;
  readonly fate: Fate;
  /** The label of the guard that fired; empty where the script could not read its data. */
  readonly guard: string;
  /** What the ledgers said, where it matters. */
  readonly reason?: string;
}

/** The two implementations do not agree on a transaction. */
export interface Disagreement {
  readonly endpoint: string;
  readonly variant: string;
  readonly class: number;
  readonly leaf: string;
  readonly scalus: string;
  readonly blaze: string;
}

/** What the second implementation said of the first mutant of every leaf's guard. */
export interface SecondOpinion {
  readonly asked: number;
  readonly disagreements: readonly Disagreement[];
  /** How often which script refused, by its role in the transaction. */
  readonly refusedBy: Readonly<Record<string, number>>;
}

export interface Absence {
  readonly endpoint: string;
  readonly variant: string;
  readonly class: number;
  readonly reason: string;
}

export interface ScenarioRun {
  readonly endpoint: string;
  readonly variant: string;
  readonly results: readonly Result[];
  readonly absences: readonly Absence[];
  readonly second: SecondOpinion;
}

export interface Harness {
  readonly names: readonly string[];
  run(index: number): Promise<ScenarioRun>;
}

/** Builds both worlds; `classes` restricts what is tried. */
export async function makeHarness(classes?: ReadonlySet<number>): Promise<Harness> {
  const silent = await scenariosOf(await makeWorld("silent"));
  const traced = await scenariosOf(await makeWorld("traced"));
  const labels = labelsInSources();
  return {
    names: silent.map(({ endpoint, variant }) => `${endpoint} ${variant}`.trim()),
    run: (index) =>
      runScenario(silent[index] as Scenario, traced[index] as Scenario, labels, classes),
  };
}

async function runScenario(
  silent: Scenario,
  traced: Scenario,
  labels: ReadonlySet<string>,
  classes?: ReadonlySet<number>,
): Promise<ScenarioRun> {
  const { endpoint, variant } = silent;
  const results: Result[] = [];
  const absences: Absence[] = [];
  const pairs: Tried[] = [];
  const [quiet, telling] = [anatomyOf(silent), anatomyOf(traced)];
  await control(quiet);
  await control(telling);
  for (const { number, attack, elsewhere } of CATALOGUE) {
    if (classes !== undefined && !classes.has(number)) continue;
    if (silent.only !== undefined && !silent.only.includes(number)) continue;
    const reason = elsewhere ?? attack?.absent(quiet);
    if (reason !== undefined || attack === undefined) {
      absences.push({ endpoint, variant, class: number, reason: reason ?? "" });
      continue;
    }
    const loud = new Map(attack.mutants(telling).map((mutant) => [mutant.leaf, mutant]));
    for (const mutant of attack.mutants(quiet)) {
      const twin = loud.get(mutant.leaf);
      // Positions differ from build to build: what is a change in one can be none in the other.
      if (twin === undefined) continue;
      const tried = await attempt(attack, [silent, mutant], [traced, twin], labels);
      results.push({ endpoint, variant, class: number, leaf: mutant.leaf, ...tried.result });
      pairs.push({ ...tried, class: number, leaf: mutant.leaf });
    }
  }
  return { endpoint, variant, results, absences, second: await secondOpinion(silent, pairs) };
}

/** Step 1: the harness itself changes nothing. */
async function control({ scenario, ready }: Anatomy): Promise<void> {
  const verdict = await judge(ready, scenario);
  if (verdict.outcome !== "accepted")
    throw new Error(
      `${scenario.endpoint} ${scenario.variant}: the valid transaction is refused: ${verdict.reason}`,
    );
}

interface Tried {
  readonly result: Pick<Result, "fate" | "guard" | "reason">;
  readonly ready?: Ready;
  readonly mutant: Mutant;
  readonly class: number;
  readonly leaf: string;
}

async function attempt(
  attack: Attack,
  [silent, mutant]: readonly [Scenario, Mutant],
  [traced, twin]: readonly [Scenario, Mutant],
  labels: ReadonlySet<string>,
): Promise<Omit<Tried, "class" | "leaf">> {
  try {
    const ready = repair(mutant.attempt, silent.ground);
    const telling = repair(twin.attempt, traced.ground);
    const told = evaluate(telling, traced);
    if (mutant.legal)
      return {
        result: twinFate(await judge(ready, circumstances(silent, mutant)), told),
        ready,
        mutant,
      };
    const oracle = await judge({ ...ready, cbor: ready.confessed }, circumstances(silent, mutant));
    return { result: fateOf(attack, mutant, oracle, told, labels), ready, mutant };
  } catch (thrown) {
    if (!(thrown instanceof Irreparable)) throw thrown;
    return { result: { fate: "phase 1", guard: "", reason: thrown.message }, mutant };
  }
}

function circumstances(scenario: Scenario, { now = scenario.now, unregistered = "" }: Mutant) {
  const accounts = new Map(scenario.accounts);
  accounts.delete(unregistered);
  return { ...scenario, now, accounts };
}

function twinFate(silent: Verdict, traced: Verdict): Tried["result"] {
  const refused = [silent, traced].find(({ outcome }) => outcome !== "accepted");
  if (refused === undefined || refused.outcome === "accepted")
    return { fate: "allowed", guard: "" };
  const guard = refused.outcome === "phase 2" ? (refused.traces.at(-1) ?? "") : "";
  return { fate: "refused", guard, reason: refused.reason };
}

const PASSED = /invalid flag passed script validation/;

function fateOf(
  attack: Attack,
  mutant: Mutant,
  oracle: Verdict,
  told: Verdict,
  labels: ReadonlySet<string>,
): Tried["result"] {
  if (oracle.outcome === "phase 1" && PASSED.test(oracle.reason))
    return { fate: "survived", guard: "" };
  if (oracle.outcome !== "accepted") return { fate: "phase 1", guard: "", reason: oracle.reason };
  if (told.outcome === "accepted")
    return {
      fate: "wrong reason",
      guard: "",
      reason: "the silent build refuses what the traced one accepts",
    };
  if (told.outcome === "phase 1") return { fate: "phase 1", guard: "", reason: told.reason };
  const guard = told.traces.at(-1) ?? "";
  const wrong = wrongReason(attack, mutant, guard, told.reason, labels);
  return wrong === undefined
    ? { fate: "killed", guard }
    : { fate: "wrong reason", guard, reason: wrong };
}

function wrongReason(
  { guards, decoding }: Attack,
  mutant: Mutant,
  guard: string,
  reason: string,
  labels: ReadonlySet<string>,
): string | undefined {
  if (
    /budget|out of ex-?units|OutOfEx/i.test(
      reason.split("\nlogs:")[0]?.replace(/spent budget/g, "") ?? "",
    )
  )
    return "it ran out of its units";
  if (guard === "") return decoding || mutant.decoding ? undefined : "no guard named itself";
  if (!labels.has(guard)) return `no rule is called "${guard}"`;
  if (mutant.guard !== undefined && mutant.guard !== guard)
    return `"${mutant.guard}" should have fired`;
  if (guards !== undefined && !guards.some((pattern) => pattern.test(guard)))
    return "another rule fired";
  return undefined;
}

const blaze = new BlazeLedger("pv10");

async function secondOpinion(scenario: Scenario, tried: readonly Tried[]): Promise<SecondOpinion> {
  const disagreements: Disagreement[] = [];
  const refusedBy: Record<string, number> = {};
  const seen = new Set<string>();
  let asked = 0;
  for (const { ready, result, mutant, class: number, leaf } of tried) {
    const key = `${number} ${result.fate} ${result.guard}`;
    if (ready === undefined || result.fate === "phase 1" || seen.has(key)) continue;
    seen.add(key);
    asked++;
    const verdict = await judge(ready, circumstances(scenario, mutant), blaze);
    const expected =
      result.fate === "allowed" || result.fate === "survived" ? "accepted" : "phase 2";
    if (verdict.outcome !== expected) {
      disagreements.push({
        endpoint: scenario.endpoint,
        variant: scenario.variant,
        class: number,
        leaf,
        scalus: expected,
        blaze:
          verdict.outcome === "accepted"
            ? "accepted"
            : `${verdict.outcome}: ${verdict.reason.slice(0, 300)}`,
      });
    } else if (verdict.outcome === "phase 2") {
      const by = refuser(verdict.reason, ready);
      refusedBy[by] = (refusedBy[by] ?? 0) + 1;
    }
  }
  return { asked, disagreements, refusedBy };
}

const POINTERS: Readonly<Record<string, number>> = {
  Spend: 0,
  Mint: 1,
  Publish: 2,
  Withdraw: 3,
  Vote: 4,
  Propose: 5,
};

/** The redeemer that failed, in words: the second implementation names it. */
function refuser(reason: string, { running }: Ready): string {
  const [, purpose = "", index = ""] =
    /(Spend|Mint|Publish|Withdraw|Vote|Propose)\[(\d+)\]/.exec(reason) ?? [];
  const name = running.get(`${POINTERS[purpose]}:${index}`);
  return name === undefined
    ? "a script"
    : name.startsWith("input:")
      ? "spend"
      : name.slice(0, name.indexOf(":"));
}
