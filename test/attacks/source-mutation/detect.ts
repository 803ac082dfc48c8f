/** Whether the transactions tell a mutant from the scripts as they should be. */
import type { Case, Scripts } from "./corpus.ts";
import { accepts, program } from "./machine.ts";

/** The transaction that gave a mutant away. */
export interface Detection {
  readonly rule: string;
  readonly was: "accepted" | "refused";
}

export class Detector {
  private readonly baseline: Scripts;
  /** Those that detected something lately come first. */
  private cases: readonly Case[];

  constructor(baseline: Scripts, cases: readonly Case[]) {
    this.baseline = baseline;
    this.cases = cases;
  }

  /** Names of the scripts that a mutation changes. */
  changed(scripts: Scripts): string[] {
    return [...scripts].filter(([name, code]) => this.baseline.get(name) !== code).map(([name]) => name);
  }

  detect(scripts: Scripts): Detection | undefined {
    const programs = new Map(
      this.changed(scripts).map((name) => [name, program(scripts.get(name) ?? "")]),
    );
    for (const each of this.cases) {
      if (!this.differs(each, programs)) continue;
      this.cases = [each, ...this.cases.filter((other) => other !== each)];
      return { rule: each.rule, was: each.accepted ? "accepted" : "refused" };
    }
    return undefined;
  }

  /** Whether the transaction as a whole is judged otherwise. */
  private differs({ accepted, runs }: Case, programs: ReadonlyMap<string, ReturnType<typeof program>>): boolean {
    const touched = runs.filter(({ script }) => programs.has(script));
    if (touched.length === 0) return false;
    const rest = runs.filter(({ script }) => !programs.has(script));
    if (rest.some((run) => !run.accepted)) return false;
    const now = touched.every(({ script, parameters, context }) =>
      accepts(programs.get(script) as ReturnType<typeof program>, parameters, context),
    );
    return now !== accepted;
  }
}
