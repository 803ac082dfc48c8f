/** What the runs of the model did, and which transitions they must have met. */
import type { Vault } from "../../offchain/blueprint/generated.ts";

interface Count {
  accepted: number;
  refused: number;
}

export class Statistics {
  readonly actions = new Map<string, Count>();
  readonly transitions = new Map<string, number>();
  readonly rules = new Map<string, number>();
  /** Steps for which no transaction could be made up, or nothing was to be done. */
  idle = 0;

  count(action: string, verdict: keyof Count, rule?: string): void {
    const count = this.actions.get(action) ?? { accepted: 0, refused: 0 };
    count[verdict]++;
    this.actions.set(action, count);
    if (rule !== undefined) increment(this.rules, rule);
  }

  /** Notes every change that an accepted action made to a vault. */
  note(action: string, before: Vault | undefined, after: Vault | undefined): void {
    const from = before?.phase.type ?? "nothing";
    const to = after?.phase.type ?? "nothing";
    increment(this.transitions, `${action}: ${from} -> ${to}`);
    before?.tranches.forEach((tranche, index) => {
      const next = after?.tranches[index];
      if (next !== undefined && next.type !== tranche.type)
        increment(this.transitions, `${action}: tranche ${tranche.type} -> ${next.type}`);
    });
  }

  get accepted(): number {
    return sum([...this.actions.values()].map((count) => count.accepted));
  }

  get refused(): number {
    return sum([...this.actions.values()].map((count) => count.refused));
  }

  /** Required transitions that were not met. */
  get missing(): string[] {
    return REQUIRED.filter((transition) => !this.transitions.has(transition));
  }

  toString(): string {
    const share = Math.round((100 * this.accepted) / (this.accepted + this.refused));
    return [
      `${this.accepted + this.refused} actions, ${this.accepted} accepted (${share}%), ${this.refused} refused, ${this.idle} idle steps`,
      ...[...this.actions]
        .sort()
        .map(
          ([action, { accepted, refused }]) =>
            `  ${action}: ${accepted} accepted, ${refused} refused`,
        ),
      "transitions",
      ...lines(this.transitions),
      "rules that refused",
      ...lines(this.rules),
    ].join("\n");
  }
}

function increment(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

const lines = (counts: ReadonlyMap<string, number>) =>
  [...counts].sort().map(([name, count]) => `  ${name}: ${count}`);
const sum = (numbers: readonly number[]) => numbers.reduce((left, right) => left + right, 0);

const stays = (action: string, ...phases: readonly string[]) =>
  phases.map((phase) => `${action}: ${phase} -> ${phase}`);
const RUNNING = ["Running", "Noticed"];
const ALL = [...RUNNING, "Paused", "Closed"];

/** Every transition that the state machine has. */
export const REQUIRED: readonly string[] = [
  "open: nothing -> Running",
  ...["submit", "approve", "reject", "lapse", "object"].flatMap((each) => stays(each, ...RUNNING)),
  "submit: tranche Open -> Submitted",
  "approve: tranche Submitted -> Approved",
  "approve: tranche Objected -> Approved",
  "reject: tranche Submitted -> Open",
  "reject: tranche Objected -> Open",
  "lapse: tranche Submitted -> Approved",
  "object: tranche Submitted -> Objected",
  "pause: Running -> Paused",
  "pause: Noticed -> Paused",
  "resume: Paused -> Running",
  ...["claim", "push", "offer", "accept"].flatMap((each) => stays(each, ...ALL)),
  "notice: Running -> Noticed",
  "notice: Noticed -> Noticed",
  "amend jointly: Running -> Running",
  "amend jointly: Noticed -> Running",
  "amend after notice: Noticed -> Running",
  ...stays("top up", ...RUNNING, "Paused"),
  "refund: Running -> Closed",
  "refund: Noticed -> Closed",
  ...ALL.map((phase) => `sweep: ${phase} -> nothing`),
  "close: Running -> nothing",
  "close: Closed -> nothing",
];
