/** The endpoint × class matrix: what the runs of all scenarios come to. */
import { CATALOGUE } from "./catalogue.ts";
import type { Disagreement, Result, ScenarioRun } from "./run.ts";

export type CellVerdict =
  | "killed"
  | "not applicable"
  | "survived"
  | "unexercised"
  | "phase 1"
  | "wrong reason"
  | "twin refused";

export interface Cell {
  readonly endpoint: string;
  readonly class: number;
  /** Mutants that are distinct by leaf and by the guard that fired. */
  readonly mutants: number;
  readonly killed: number;
  readonly survived: number;
  /** Mutants that phase 1 refused: broken, and no proof of anything. */
  readonly phase1: number;
  /** Boundary twins that were accepted. */
  readonly twins: number;
  readonly verdict: CellVerdict;
  readonly reason?: string;
}

export interface Matrix {
  readonly ok: boolean;
  readonly endpoints: readonly string[];
  readonly cells: readonly Cell[];
  readonly totals: {
    readonly mutants: number;
    readonly killed: number;
    readonly survived: number;
    readonly phase1: number;
    readonly twins: number;
    readonly attempts: number;
  };
  readonly second: {
    readonly asked: number;
    readonly disagreements: readonly Disagreement[];
    readonly refusedBy: Readonly<Record<string, number>>;
  };
  /** Whatever is not as it should be, one by one. */
  readonly faults: readonly Result[];
  readonly guards: Readonly<Record<string, number>>;
}

export function matrixOf(runs: readonly ScenarioRun[]): Matrix {
  const endpoints = [...new Set(runs.map(({ endpoint }) => endpoint))];
  const cells = endpoints
    .flatMap((endpoint) =>
      CATALOGUE.map(({ number }) =>
        cellOf(
          endpoint,
          number,
          runs.filter((run) => run.endpoint === endpoint),
        ),
      ),
    )
    .filter((cell) => cell !== undefined);
  const results = runs.flatMap((run) => run.results);
  const sum = (of: (cell: Cell) => number) => cells.reduce((all, cell) => all + of(cell), 0);
  const guards: Record<string, number> = {};
  for (const { fate, guard } of results)
    if (fate === "killed")
      guards[guard || "(unreadable)"] = (guards[guard || "(unreadable)"] ?? 0) + 1;
  return {
    ok: cells.every(({ verdict }) => verdict === "killed" || verdict === "not applicable"),
    endpoints,
    cells,
    totals: {
      mutants: sum((cell) => cell.mutants),
      killed: sum((cell) => cell.killed),
      survived: sum((cell) => cell.survived),
      phase1: sum((cell) => cell.phase1),
      twins: sum((cell) => cell.twins),
      attempts: results.length,
    },
    second: {
      asked: runs.reduce((all, { second }) => all + second.asked, 0),
      disagreements: runs.flatMap(({ second }) => second.disagreements),
      refusedBy: summed(runs.map(({ second }) => second.refusedBy)),
    },
    faults: results.filter(({ fate }) => fate !== "killed" && fate !== "allowed"),
    guards,
  };
}

function summed(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const count of counts)
    for (const [name, number] of Object.entries(count)) all[name] = (all[name] ?? 0) + number;
  return all;
}

function cellOf(endpoint: string, number: number, runs: readonly ScenarioRun[]): Cell | undefined {
  const results = runs.flatMap((run) => run.results.filter((each) => each.class === number));
  const absences = runs.flatMap((run) => run.absences.filter((each) => each.class === number));
  if (results.length === 0 && absences.length === 0) return undefined;
  const mutants = results.filter(({ fate }) => fate !== "allowed" && fate !== "refused");
  const distinct = (fates: readonly Result["fate"][]) =>
    new Set(
      mutants
        .filter(({ fate }) => fates.includes(fate))
        .map(({ leaf, guard, fate }) => `${leaf}|${guard}|${fate}`),
    ).size;
  const counts = {
    killed: distinct(["killed"]),
    survived: distinct(["survived"]),
    phase1: distinct(["phase 1"]),
    wrong: distinct(["wrong reason"]),
  };
  const refused = results.filter(({ fate }) => fate === "refused").length;
  const reason = absences[0]?.reason;
  return {
    endpoint,
    class: number,
    mutants: counts.killed + counts.survived + counts.phase1 + counts.wrong,
    killed: counts.killed,
    survived: counts.survived,
    phase1: counts.phase1,
    twins: results.filter(({ fate }) => fate === "allowed").length,
    ...verdictOf(counts, refused, mutants.length, reason),
  };
}

function verdictOf(
  counts: { readonly survived: number; readonly phase1: number; readonly wrong: number },
  refused: number,
  mutants: number,
  reason: string | undefined,
): Pick<Cell, "verdict" | "reason"> {
  if (mutants === 0 && reason !== undefined) return { verdict: "not applicable", reason };
  if (mutants === 0) return { verdict: "unexercised", reason: "no mutation came of it" };
  if (counts.survived > 0)
    return { verdict: "survived", reason: `${counts.survived} accepted by the ledger` };
  if (counts.phase1 > 0)
    return { verdict: "phase 1", reason: `${counts.phase1} refused before any script ran` };
  if (counts.wrong > 0)
    return { verdict: "wrong reason", reason: `${counts.wrong} refused by another rule` };
  if (refused > 0)
    return { verdict: "twin refused", reason: `${refused} legal transactions refused` };
  return { verdict: "killed" };
}
