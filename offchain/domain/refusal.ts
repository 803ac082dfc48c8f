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
      docs: rule.includes("charter.") ? "docs/charter.md" : "docs/vault.md",
    });
    this.rule = rule;
  }
}

/** Passes where the guard holds. @throws Refusal that names the rule */
export function guard(holds: boolean, rule: string, detail?: string): asserts holds {
  if (!holds) throw new Refusal(rule, detail);
}
