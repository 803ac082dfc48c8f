/**
 * The whole suite: `npm test`, or `npm test -- types vitest` for some steps.
 * Every step runs, whatever the others found; the last line adds them all up.
 */
import { CairnError, describe } from "../offchain/errors.ts";
import { runAikenTests } from "./suite/aiken-tests.ts";
import { checkBlueprint, checkCodecs } from "./suite/artefact-checks.ts";
import type { Outcome } from "./suite/outcome.ts";
import { checkAikenFormat, checkFormatAndLint, checkTypes } from "./suite/source-checks.ts";
import { runVitestTests } from "./suite/vitest-tests.ts";

interface Step {
  readonly name: string;
  readonly title: string;
  run(): Outcome;
}

const STEPS: readonly Step[] = [
  { name: "lint", title: "format and lint (biome)", run: checkFormatAndLint },
  { name: "aiken-format", title: "format of the Aiken code", run: checkAikenFormat },
  { name: "types", title: "types (tsc)", run: checkTypes },
  { name: "blueprint", title: "plutus.json is what the sources give", run: checkBlueprint },
  { name: "codecs", title: "codecs are what plutus.json gives", run: checkCodecs },
  { name: "aiken", title: "on-chain tests (aiken check)", run: runAikenTests },
  { name: "vitest", title: "off-chain tests and scenarios (vitest)", run: runVitestTests },
];

const REPORT_LINES = 150;

function run(step: Step): Outcome {
  const start = performance.now();
  const outcome = attempt(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const skipped = outcome.skipped ? `, ${outcome.skipped} skipped` : "";
  const mark = outcome.failed === 0 ? "ok  " : "FAIL";
  console.log(
    `${mark} ${step.title}: ${outcome.passed} of ${outcome.passed + outcome.failed}${skipped} (${seconds} s)`,
  );
  if (outcome.report !== "") console.log(excerpt(outcome.report).replace(/^/gm, "     "));
  return outcome;
}

/** The beginning of a long report: one bad file can fill thousands of lines. */
function excerpt(report: string): string {
  const lines = report.split("\n");
  return lines.length <= REPORT_LINES
    ? report
    : [...lines.slice(0, REPORT_LINES), `... ${lines.length - REPORT_LINES} more lines`].join("\n");
}

function attempt(step: Step): Outcome {
  try {
    return step.run();
  } catch (error) {
    const report = error instanceof CairnError ? error.explain() : describe(error);
    return { passed: 0, failed: 1, report };
  }
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(", ")}. Steps: ${STEPS.map((s) => s.name).join(", ")}`,
  );
  process.exit(2);
}
const outcomes = STEPS.filter(({ name }) => chosen.length === 0 || chosen.includes(name)).map(run);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
