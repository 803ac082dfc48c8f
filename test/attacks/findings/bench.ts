/** What named tests stand on: the valid transactions of every endpoint, and both builds' verdict on a change of one. */
import { expect } from "vitest";
import type { Plan } from "../../../offchain/plans/plan.ts";
import { type Anatomy, anatomyOf } from "../anatomy.ts";
import { judge } from "../judge.ts";
import { type Attempt, attemptOf } from "../model.ts";
import { repair } from "../repair.ts";
import type { Scenario } from "../world/scenario.ts";
import { scenariosOf } from "../world/scenarios.ts";
import { makeWorld } from "../world/world.ts";

const scenarios = new Map<string, Scenario>();
for (const build of ["silent", "traced"] as const)
  for (const scenario of await scenariosOf(await makeWorld(build)))
    scenarios.set(`${build} ${scenario.endpoint} ${scenario.variant}`.trim(), scenario);

export type Change = (
  anatomy: Anatomy,
) => Attempt | { readonly attempt: Attempt; readonly now: bigint };

function anatomyAt(build: "silent" | "traced", name: string): Anatomy {
  const scenario = scenarios.get(`${build} ${name}`);
  if (scenario === undefined) throw new RangeError(`there is no scenario ${name}`);
  return anatomyOf(scenario);
}

async function verdict(
  build: "silent" | "traced",
  name: string,
  change: Change,
  accounts: ReadonlyMap<string, bigint>,
) {
  const anatomy = anatomyAt(build, name);
  const { scenario } = anatomy;
  const changed = change(anatomy);
  const { attempt, now } = "attempt" in changed ? changed : { attempt: changed, now: scenario.now };
  return judge(repair(attempt, scenario.ground), {
    ...scenario,
    now,
    accounts: new Map([...scenario.accounts, ...accounts]),
  });
}

/** A plan that no scenario has, judged on the silent build at a moment (POSIX ms). */
export async function judged(
  make: (scenario: Scenario) => { readonly plan: Plan; readonly now: bigint },
) {
  const { scenario } = anatomyAt("silent", "vault.sweep");
  const { plan, now } = make(scenario);
  return judge(repair(attemptOf(plan), scenario.ground), { ...scenario, now });
}

/** The change is refused by the scripts of both builds, by this rule. */
export async function refused(
  name: string,
  rule: string,
  change: Change,
  accounts: (anatomy: Anatomy) => ReadonlyMap<string, bigint> = () => new Map(),
): Promise<void> {
  const silent = await verdict("silent", name, change, accounts(anatomyAt("silent", name)));
  const traced = await verdict("traced", name, change, accounts(anatomyAt("traced", name)));
  expect(silent.outcome, "reason" in silent ? silent.reason : "").toBe("phase 2");
  expect(traced.outcome === "phase 2" ? traced.traces.at(-1) : traced).toBe(rule);
}

/** The change is nobody's loss: both builds accept it. */
export async function allowed(
  name: string,
  change: Change,
  accounts: (anatomy: Anatomy) => ReadonlyMap<string, bigint> = () => new Map(),
): Promise<void> {
  for (const build of ["silent", "traced"] as const) {
    const said = await verdict(build, name, change, accounts(anatomyAt(build, name)));
    expect(
      said.outcome === "accepted" ? said : { ...said, reason: said.reason.slice(0, 400) },
    ).toEqual({ outcome: "accepted" });
  }
}
