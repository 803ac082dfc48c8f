#!/usr/bin/env node
/** The `cairn` command. */
import { pathToFileURL } from "node:url";
import { ensureDependencies, ROOT } from "./setup.mjs";

try {
  ensureDependencies();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
const { register } = await import("tsx/esm/api");
register();
await import(pathToFileURL(`${ROOT}offchain/cli/main.ts`).href);
