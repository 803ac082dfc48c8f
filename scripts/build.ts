/**
 * Compiles the scripts without traces into plutus.json and generates what
 * depends on it: `npm run blueprint`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CairnError, describe } from "../offchain/errors.ts";
import { demandAiken, inCopy } from "./aiken.ts";
import { GENERATED, generatedNow } from "./generate-blueprint.ts";
import { ROOT } from "./setup.mjs";

export const BLUEPRINT = `${ROOT}plutus.json`;

/** plutus.json as the sources give it now, from a build that leaves the project alone. */
export function silentBlueprint(): string {
  return inCopy((directory) => {
    demandAiken(["build", "--silent", "--trace-level", "silent"], directory);
    return portable(readFileSync(join(directory, "plutus.json"), "utf8"));
  });
}

/**
 * A blueprint without the compiler's build tag: the same release names itself
 * differently when it came from npm and from cargo.
 */
export function portable(blueprint: string): string {
  return blueprint.replace(/("version": "v[^"+]*)\+[^"]*"/, '$1"');
}

function main(): void {
  writeFileSync(BLUEPRINT, silentBlueprint());
  writeFileSync(GENERATED, generatedNow());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`${error instanceof CairnError ? error.explain() : describe(error)}\n`);
    process.exitCode = 1;
  }
}
