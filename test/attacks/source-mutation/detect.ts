/** Whether the transactions tell a mutant from the scripts as they should be. */
import type { Case, Scripts } from "./corpus.ts";
import { accepts, type Program, program } from "./machine.ts";

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
    return [...scripts]
      .filter(([name, code]) => this.baseline.get(name) !== code)
      .map(([name]) => name);
  }

  detect(scripts: Scripts): Detection | undefined {
    const programs = new Programs(scripts, new Set(this.changed(scripts)));
    for (const each of this.cases) {
      if (!this.differs(each, programs)) continue;
      this.cases = [each, ...this.cases.filter((other) => other !== each)];
      return { rule: each.rule, was: each.accepted ? "accepted" : "refused" };
    }
    return undefined;
  }

  /** Whether the transaction as a whole is judged otherwise. */
  private differs({ accepted, runs }: Case, programs: Programs): boolean {
    const touched = runs.filter(({ script }) => programs.has(script));
    if (touched.length === 0) return false;
    const rest = runs.filter(({ script }) => !programs.has(script));
    if (rest.some((run) => !run.accepted)) return false;
    const now = touched.every(({ script, parameters, context }) =>
      accepts(programs.get(script), parameters, context),
    );
    return now !== accepted;
  }
}

/** The changed scripts, each made to run when a transaction first needs it. */
class Programs {
  private readonly scripts: Scripts;
  private readonly changed: ReadonlySet<string>;
  private readonly made = new Map<string, Program>();

  constructor(scripts: Scripts, changed: ReadonlySet<string>) {
    this.scripts = scripts;
    this.changed = changed;
  }

  has(script: string): boolean {
    return this.changed.has(script);
  }

  get(script: string): Program {
    const known = this.made.get(script) ?? program(this.scripts.get(script) ?? "");
    this.made.set(script, known);
    return known;
  }
}
