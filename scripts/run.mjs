#!/usr/bin/env node
/**
 * Runs a task from a bare clone: `node scripts/run.mjs demo --json`.
 * Sets up the packages first; stdout belongs to the task.
 */
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { ensureDependencies, ROOT } from "./setup.mjs";

/** @type {Readonly<Record<string, string>>} */
const TASKS = {
  demo: "scripts/demo/main.ts",
  test: "scripts/test.ts",
  bench: "bench/main.ts",
  attacks: "test/attacks/main.ts",
  mutation: "scripts/mutation.ts",
  nightly: "scripts/nightly.ts",
  blueprint: "scripts/build.ts",
  codecs: "scripts/generate-blueprint.ts",
};

const [task = "", ...args] = process.argv.slice(2);
const path = TASKS[task];
if (path === undefined || !existsSync(ROOT + path)) {
  const tasks = Object.keys(TASKS).filter((name) => existsSync(ROOT + TASKS[name]));
  process.stderr.write(`There is no task "${task}". Tasks: ${tasks.join(", ")}\n`);
  process.exit(2);
}
try {
  ensureDependencies();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
const entry = ROOT + path;
process.argv = [process.argv[0] ?? "node", entry, ...args];
const { register } = await import("tsx/esm/api");
register();
await import(pathToFileURL(entry).href);
