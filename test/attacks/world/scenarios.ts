/** Every endpoint that exists, by its valid transactions. A new validator is covered by adding its own here. */
import { charterScenarios } from "./charter-scenarios.ts";
import type { Scenario } from "./scenario.ts";
import { vaultScenarios } from "./vault-scenarios.ts";
import type { World } from "./world.ts";

export async function scenariosOf(world: World): Promise<Scenario[]> {
  return [...(await charterScenarios(world)), ...(await vaultScenarios(world))];
}
