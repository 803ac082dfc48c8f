import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { ROOT } from "../setup.mjs";
import type { Outcome } from "./outcome.ts";

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: "passed" | "failed" | "skipped" | "pending" | "todo" | "disabled";
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

const REPORT = `${ROOT}.cairn/vitest.json`;

/** All tests of the off-chain code and all scenarios; progress goes to the terminal. */
export function runVitestTests(): Outcome {
  mkdirSync(`${ROOT}.cairn`, { recursive: true });
  rmSync(REPORT, { force: true });
  const vitest = `${ROOT}node_modules/vitest/vitest.mjs`;
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${REPORT}`];
  const { status } = spawnSync(process.execPath, [vitest, "run", ...reporters], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (!existsSync(REPORT)) {
    return { passed: 0, failed: 1, report: `vitest ended with ${status} and left no report` };
  }
  return count(JSON.parse(readFileSync(REPORT, "utf8")) as VitestReport, status === 0);
}

function count({ testResults }: VitestReport, succeeded: boolean): Outcome {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failures = tests.filter(({ status }) => status === "failed");
  // A file that cannot be loaded, or whose hooks fail, has no failed test of its own.
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const passed = tests.filter(({ status }) => status === "passed").length;
  const counted = failures.length + broken.length;
  // Errors outside of tests fail the run without a place in the report.
  const failed = counted === 0 && !succeeded ? 1 : counted;
  const report = [
    ...failures.map(({ fullName }) => fullName),
    ...broken.map(({ name, message }) => `${relative(ROOT, name)}: ${message ?? "did not load"}`),
  ].join("\n");
  return { passed, failed, skipped: tests.length - passed - failures.length, report };
}
