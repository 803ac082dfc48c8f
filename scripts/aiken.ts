/** Runs the pinned Aiken, in throw-away copies where it would write into the project. */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { CairnError } from "../offchain/errors.ts";
import { ROOT } from "./setup.mjs";
import { aikenPath } from "./toolchain.mjs";

/** What the compiler reads. */
const SOURCES = ["aiken.toml", "aiken.lock", "lib", "validators"] as const;

export class AikenError extends CairnError {
  constructor(command: string, diagnosis: string) {
    // The line that says what is wrong, between the headline and the excerpt.
    const reason = /╰─▶ (.*)|× (.*)/
      .exec(diagnosis)
      ?.slice(1)
      .find((part) => part !== undefined);
    super({
      code: "aiken-failed",
      message: `aiken ${command} failed${reason === undefined ? "" : `: ${reason}`}`,
      advice: `Run \`aiken ${command}\` in a terminal and mend what it names.`,
      details: diagnosis.split("\n"),
      docs: "CONTRIBUTING.md",
    });
  }
}

/** The project's Aiken modules, as paths from its root, in a fixed order. */
export function aikenFiles(): readonly string[] {
  return ["lib", "validators"]
    .filter((folder) => existsSync(ROOT + folder))
    .flatMap((folder) =>
      readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ak"))
        .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
    )
    .sort();
}

/** Runs Aiken to its end, with its output captured. */
export function runAiken(args: readonly string[], directory: string): SpawnSyncReturns<string> {
  return spawnSync(aikenPath(), args, { cwd: directory, encoding: "utf8", maxBuffer: 1 << 28 });
}

/**
 * Runs Aiken and demands success.
 *
 * @throws AikenError with the compiler's own words
 */
export function demandAiken(args: readonly string[], directory: string): string {
  const result = runAiken(args, directory);
  if (result.status !== 0) throw new AikenError(args[0] ?? "", diagnose(args, directory, result));
  return result.stdout;
}

/**
 * Why Aiken failed. Without a terminal it keeps type errors to itself, so the
 * command is repeated in a pseudo-terminal where the machine can make one.
 */
export function diagnose(
  args: readonly string[],
  directory: string,
  result: SpawnSyncReturns<string>,
): string {
  const command = [aikenPath(), ...args];
  const terminal =
    process.platform === "darwin"
      ? ["-q", "/dev/null", ...command]
      : ["-qec", command.map((part) => `'${part}'`).join(" "), "/dev/null"];
  const shown = spawnSync("script", terminal, { cwd: directory, encoding: "utf8" });
  const text = shown.error === undefined ? shown.stdout : `${result.stderr}${result.stdout}`;
  return errorsOf(stripVTControlCharacters(text).replaceAll("\r", ""));
}

/** The part of Aiken's report from the first error on: warnings come before. */
function errorsOf(report: string): string {
  const lines = report.split("\n");
  const first = lines.findIndex((line) => /^\s*Error\b/.test(line));
  return lines
    .slice(first === -1 ? -60 : first, first === -1 ? undefined : first + 60)
    .join("\n")
    .trim();
}

/** Gives `work` a copy of the sources and removes it afterwards. */
export function inCopy<T>(work: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), "cairn-aiken-"));
  try {
    for (const source of SOURCES) {
      if (existsSync(ROOT + source)) {
        cpSync(ROOT + source, join(directory, source), { recursive: true });
      }
    }
    return work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
