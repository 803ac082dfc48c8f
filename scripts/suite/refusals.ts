/**
 * Whether each on-chain test of a refusal is refused for its own reason.
 *
 * A test that expects a failure passes whatever fails. So it names the guard it
 * means, `because(@"R4 vault.submit: before expiry")`, and the last label that
 * was traced has to be that one: labels are traced before their guards.
 */
import { readFileSync } from "node:fs";
import { ROOT } from "../setup.mjs";

/** A test as `aiken check` reports it. */
export interface TracedTest {
  readonly title: string;
  readonly on_failure?: string;
  readonly iterations?: number;
  readonly traces?: readonly string[];
}

const STATED = "because ";
const LABEL = /trace @"([^"]*)"/g;
const TESTS = /(?:_test|\/scene|\/fuzz)\.ak$|^validators\/tests\//;

/** The labels of all guards, by the files that are not tests. */
export function labelsOf(files: readonly string[]): ReadonlySet<string> {
  return new Set(
    files
      .filter((path) => !TESTS.test(path))
      .flatMap((path) => [...readFileSync(ROOT + path, "utf8").matchAll(LABEL)])
      .map(([, label]) => label ?? ""),
  );
}

/** What is wrong with a test's reason; undefined where it is right or states none. */
export function wrongReason(test: TracedTest, labels: ReadonlySet<string>): string | undefined {
  const traces = test.traces ?? [];
  const stated = traces.find((trace) => trace.startsWith(STATED))?.slice(STATED.length);
  if (stated === undefined) return undefined;
  if (!labels.has(stated)) return `no guard is labelled "${stated}"`;
  const last = traces.findLast((trace) => labels.has(trace));
  return last === stated
    ? undefined
    : `expected "${stated}" to refuse, but it was ${last === undefined ? "none" : `"${last}"`}`;
}
