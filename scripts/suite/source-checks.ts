/** Format, lint and types. */
import { spawnSync } from "node:child_process";
import { aikenFiles, runAiken } from "../aiken.ts";
import { ROOT } from "../setup.mjs";
import { type Outcome, verdict } from "./outcome.ts";

export function checkFormatAndLint(): Outcome {
  return runPackage("@biomejs/biome/bin/biome", ["check", "--colors=off", "."]);
}

export function checkTypes(): Outcome {
  return runPackage("typescript/bin/tsc", ["--noEmit", "--pretty", "false"]);
}

export function checkAikenFormat(): Outcome {
  if (runAiken(["fmt", "--check"], ROOT).status === 0) return verdict(true, "");
  // Aiken does not say which files it means.
  const files = aikenFiles().filter(
    (path) => runAiken(["fmt", "--check", path], ROOT).status !== 0,
  );
  return verdict(false, `Not formatted, run \`aiken fmt\`:\n${files.join("\n")}`);
}

function runPackage(bin: string, args: readonly string[]): Outcome {
  const result = spawnSync(process.execPath, [`${ROOT}node_modules/${bin}`, ...args], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return verdict(result.status === 0, `${result.stdout}${result.stderr}`.trim());
}
