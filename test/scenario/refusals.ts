/** Tables of refusals: what is tried, by which rule it is refused, and the plan. */
import { test } from "vitest";
import type { Plan } from "../../offchain/plans/plan.ts";
import type { Scene } from "./scene.ts";

export type RefusalCase = readonly [what: string, rule: string, plan: () => Promise<Plan> | Plan];

/** One test a case, each on a fork of the scene. */
export function refused(scene: Scene, cases: readonly RefusalCase[]): void {
  test.each(cases)("refused where %s", async (_what, rule, plan) =>
    scene.refuses(rule, await plan()),
  );
}

/** The first of a pair. */
export function first<Element>(list: readonly Element[]): Element {
  const [element] = list;
  if (element === undefined) throw new RangeError("the list is empty");
  return element;
}
