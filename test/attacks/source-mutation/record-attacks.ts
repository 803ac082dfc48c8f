/** Keeps every attack of the harness, and its boundary twins, for mutants to be judged by. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { scriptsOf } from "../../../offchain/blueprint/link.ts";
import { readBlueprint } from "../../../scripts/blueprint/schema.ts";
import { ROOT } from "../../../scripts/setup.mjs";
import { anatomyOf } from "../anatomy.ts";
import { CATALOGUE } from "../catalogue.ts";
import { Irreparable, repair } from "../repair.ts";
import { DUST_POLICY } from "../world/program.ts";
import type { Scenario } from "../world/scenario.ts";
import { scenariosOf } from "../world/scenarios.ts";
import { makeWorld, type World } from "../world/world.ts";
import { type Identity, identitiesOf } from "./identities.ts";
import { identityLine, judgedLine, RECORDS } from "./records.ts";

const FILE = `${RECORDS}attacks.jsonl`;

/** Scripts as deployed, and the attacker's own instances of them. */
function identities({ instances }: World): Map<string, Identity> {
  const { validators } = readBlueprint(`${ROOT}plutus.json`);
  const known = identitiesOf(validators);
  const hashes = new Map([...known].map(([hash, { name }]) => [name, hash]));
  for (const [name, { hash }] of instances.passes)
    known.set(hash, { name, parameters: [DUST_POLICY] });
  const vault = scriptsOf(validators).find(({ name }) => name === "vault");
  const parameters = (vault?.parameters ?? []).map((parameter) =>
    parameter === "registry"
      ? (instances.passes.get("registry")?.hash ?? "")
      : (hashes.get(parameter) ?? ""),
  );
  return known.set(instances.vault.hash, { name: "vault", parameters });
}

function linesOf(scenario: Scenario): string[] {
  const { ground, attempt, edges } = scenario;
  const keep = (made: ReturnType<typeof repair>, accepted: boolean, rule: string) =>
    judgedLine({
      transaction: made.cbor,
      resolved: made.resolved,
      slots: ground.slots,
      accepted,
      rule,
    });
  const anatomy = anatomyOf(scenario);
  const lines = [keep(anatomy.ready, true, "")];
  for (const { bound, step, label } of edges) {
    const moved = (attempt.validity[bound] ?? 0n) + step;
    const validity = { ...attempt.validity, [bound]: moved };
    lines.push(keep(repair({ ...attempt, validity }, ground), false, label));
  }
  for (const { number, attack } of CATALOGUE) {
    if (attack === undefined || (scenario.only !== undefined && !scenario.only.includes(number)))
      continue;
    if (attack.absent(anatomy) !== undefined) continue;
    for (const mutant of attack.mutants(anatomy)) {
      try {
        lines.push(
          keep(
            repair(mutant.attempt, ground),
            mutant.legal === true,
            `class ${number}: ${mutant.leaf}`,
          ),
        );
      } catch (thrown) {
        if (!(thrown instanceof Irreparable)) throw thrown;
      }
    }
  }
  return lines;
}

const world = await makeWorld("silent");
const lines = [identityLine(identities(world))];
for (const scenario of await scenariosOf(world)) lines.push(...linesOf(scenario));
mkdirSync(RECORDS, { recursive: true });
rmSync(FILE, { force: true });
writeFileSync(FILE, `${lines.join("\n")}\n`);
process.stderr.write(`${lines.length - 1} transactions of the attack harness kept\n`);
