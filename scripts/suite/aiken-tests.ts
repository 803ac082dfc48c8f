import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diagnose, runAiken } from "../aiken.ts";
import { ROOT } from "../setup.mjs";
import type { Outcome } from "./outcome.ts";

interface AikenReport {
  readonly seed: number;
  readonly summary: { readonly passed: number; readonly failed: number };
  readonly modules: readonly {
    readonly name: string;
    readonly tests: readonly {
      readonly title: string;
      readonly status: string;
      readonly assertion?: string;
      readonly counterexample?: unknown;
    }[];
  }[];
}

/** `aiken check`: unit and property tests of the on-chain code. */
export function runAikenTests(): Outcome {
  return checkDirectory(ROOT);
}

/** Runs the tests of one module that stands alone, written for the occasion. */
export function checkModule(source: string): Outcome {
  const directory = mkdtempSync(join(tmpdir(), "cairn-module-"));
  try {
    cpSync(`${ROOT}aiken.toml`, join(directory, "aiken.toml"));
    mkdirSync(join(directory, "lib"));
    writeFileSync(join(directory, "lib", "occasion.ak"), source);
    return checkDirectory(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function checkDirectory(directory: string): Outcome {
  const args = ["check", "--silent"];
  const result = runAiken(args, directory);
  const report = parse(result.stdout);
  if (report === undefined) {
    return { passed: 0, failed: 1, report: diagnose(args, directory, result) };
  }
  if (report.modules.length === 0) return { passed: 0, failed: 1, report: "There is no test." };
  const failures = report.modules.flatMap(({ name, tests }) =>
    tests
      .filter(({ status }) => status !== "pass")
      .map(({ title, assertion, counterexample }) => {
        const evidence = assertion ?? JSON.stringify(counterexample ?? "");
        return `${name}.${title}\n${evidence}`;
      }),
  );
  const { passed, failed } = report.summary;
  const seed = failed === 0 ? [] : [`repeat with: aiken check --seed ${report.seed}`];
  return { passed, failed, report: [...failures, ...seed].join("\n") };
}

function parse(stdout: string): AikenReport | undefined {
  try {
    return JSON.parse(stdout) as AikenReport;
  } catch {
    return undefined;
  }
}
