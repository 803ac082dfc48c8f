/**
 * The traced twin of the scripts: the same sources with the trace labels that
 * name the rule of each guard. Tests use it to see why a script refused.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { linkScripts } from "../offchain/blueprint/link.ts";
import type { ScriptSet } from "../offchain/blueprint/scripts.ts";
import { aikenFiles, demandAiken, inCopy } from "./aiken.ts";
import { type Blueprint, readBlueprint } from "./blueprint/schema.ts";
import { ROOT } from "./setup.mjs";
import { pinnedVersion } from "./toolchain.mjs";

const CACHE = `${ROOT}.cairn/`;
const TRACED = `${CACHE}traced-plutus.json`;
const KEY = `${CACHE}traced-plutus.key`;
/** Only our own labels: the compiler's would make the scripts too large for a ledger. */
const FLAGS = ["--trace-level", "verbose", "--trace-filter", "user-defined"];

/** The traced blueprint, built when the sources changed since it was last built. */
export function tracedBlueprint(): Blueprint {
  const key = sourcesKey();
  if (!existsSync(TRACED) || !existsSync(KEY) || readFileSync(KEY, "utf8") !== key) build(key);
  return readBlueprint(TRACED);
}

/** The traced scripts, linked with each other: other hashes than the silent ones. */
export function tracedScripts(): ScriptSet {
  return Object.fromEntries(linkScripts(tracedBlueprint().validators)) as ScriptSet;
}

function build(key: string): void {
  process.stderr.write("Compiling the scripts with traces ...\n");
  mkdirSync(CACHE, { recursive: true });
  inCopy((directory) => {
    demandAiken(["build", "--silent", ...FLAGS], directory);
    replace(TRACED, readFileSync(join(directory, "plutus.json"), "utf8"));
  });
  replace(KEY, key);
}

/** Several test processes may build at once: each reads a whole file or none. */
function replace(path: string, text: string): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

function sourcesKey(): string {
  const hash = createHash("sha256").update(`${pinnedVersion()} ${FLAGS.join(" ")}`);
  for (const path of ["aiken.toml", ...aikenFiles()]) {
    hash.update(`\n${path}\n`).update(readFileSync(ROOT + path, "utf8"));
  }
  return hash.digest("hex");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  tracedBlueprint();
  process.stdout.write(`${TRACED}\n`);
}
