import { CairnError } from "../errors.ts";

/**
 * The chain would refuse the action. `rule` is the trace label of the guard
 * that would fire, the same as in the traced scripts.
 */
export class Refusal extends CairnError {
  readonly rule: string;

  constructor(rule: string, detail?: string) {
    super({
      code: "refused",
      message: detail === undefined ? rule : `${rule} (${detail})`,
      advice: "Read the state again and compare it with the rule; nothing was sent.",
      docs: /charter|terms:/.test(rule) ? "docs/charter.md" : "docs/vault.md",
    });
    this.rule = rule;
  }
}

/** Passes where the guard holds. @throws Refusal that names the rule */
export function guard(holds: boolean, rule: string, detail?: string): asserts holds {
  if (!holds) throw new Refusal(rule, detail);
}

/** The rule by which an act is refused; undefined where it goes through. Other errors pass on. */
export function ruleOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.rule;
    throw error;
  }
  return undefined;
}
