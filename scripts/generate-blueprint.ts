/**
 * Writes offchain/blueprint/generated.ts from plutus.json: a type and a codec for
 * every definition, and the scripts linked as they go on chain.
 *
 * `--check` compares instead of writing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { linkScripts, SCHEMA, scriptsOf } from "../offchain/blueprint/link.ts";
import { describe } from "../offchain/errors.ts";
import { emitDefinitions } from "./blueprint/emit.ts";
import { type Blueprint, readBlueprint } from "./blueprint/schema.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const GENERATED = `${ROOT}offchain/blueprint/generated.ts`;

/** The text of generated.ts for a blueprint. */
export function generate(blueprint: Blueprint): string {
  const definitions = Object.fromEntries(
    Object.entries(blueprint.definitions).filter(([key]) => !key.startsWith(`${SCHEMA}/`)),
  );
  return [
    "// Generated from plutus.json by scripts/generate-blueprint.ts; do not edit.",
    'import * as codec from "./codec.ts";',
    'import type { Codec } from "./codec.ts";',
    'import type { Data } from "./data.ts";',
    "",
    emitDefinitions(definitions),
    emitScripts(blueprint),
  ].join("\n");
}

function emitScripts({ validators }: Blueprint): string {
  const sources = scriptsOf(validators).map(
    (script) =>
      `  ${script.name}: {\n` +
      `    handlers: ${JSON.stringify(script.handlers)},\n` +
      `    parameters: ${JSON.stringify(script.parameters)},\n` +
      `    hash: "${script.hash}",\n` +
      `    compiledCode:\n      "${script.compiledCode}",\n  },\n`,
  );
  const scripts = [...linkScripts(validators).values()].map(
    ({ name, cbor, hash }) =>
      `  ${name}: {\n    name: "${name}",\n    hash: "${hash}",\n    cbor:\n      "${cbor}",\n  },\n`,
  );
  return (
    "/** The scripts as compiled, before they know each other. */\n" +
    `export const validators = {\n${sources.join("")}} as const;\n\n` +
    "/** The scripts with their parameters applied: what goes on chain. */\n" +
    `export const linked = {\n${scripts.join("")}} as const;\n`
  );
}

/** What generated.ts should hold now. */
export function generatedNow(): string {
  return generate(readBlueprint(`${ROOT}plutus.json`));
}

function main(check: boolean): void {
  const text = generatedNow();
  if (!check) {
    writeFileSync(GENERATED, text);
    return;
  }
  if (readFileSync(GENERATED, "utf8") !== text) {
    process.stderr.write("generated.ts is not what plutus.json gives: run `npm run codecs`\n");
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.includes("--check"));
  } catch (error) {
    process.stderr.write(`${describe(error)}\n`);
    process.exitCode = 1;
  }
}
