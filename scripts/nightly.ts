/**
 * What is too long for every change: `npm run nightly`.
 *
 * At least 10,000 actions of the model, 10,000 runs of every Aiken property, and
 * source mutation in full. Seeds are new each night and printed; `--seed` repeats
 * a night. A failing case is kept under test/regressions/, seed and report, with
 * the command that repeats it. `--actions`, `--properties` and `--skip-mutation`
 * make a shorter night.
 */
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs, stripVTControlCharacters } from "node:util";
import { describe } from "../offchain/errors.ts";
import { inCopy, runAiken } from "./aiken.ts";
import { ROOT } from "./setup.mjs";

/** Largest seed that both property testers take. */
const SEEDS = 2 ** 31 - 1;
/** The model takes this many actions a run (test/model). */
const ACTIONS_A_RUN = 70;
/** Runs in one process: its test has a time limit. */
const RUNS_A_PART = 20;
const REGRESSIONS = "test/regressions/";

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    actions: { type: "string", default: "10000" },
    properties: { type: "string", default: "10000" },
    "skip-mutation": { type: "boolean", default: false },
    jobs: { type: "string", default: "2" },
  },
});

interface Failure {
  readonly name: string;
  readonly repeat: string;
  readonly report: string;
}

const say = (text: string) => process.stdout.write(`${text}\n`);

function main(): boolean {
  const seed = Number(values.seed ?? randomInt(1, SEEDS));
  say(`seed ${seed}: npm run nightly -- --seed ${seed}`);
  const failures = [...model(seed), ...properties(seed), ...mutation()];
  for (const failure of failures) keep(failure);
  say(failures.length === 0 ? "Nothing failed." : `${failures.length} failed.`);
  return failures.length === 0;
}

/** The model in parts, each with a seed of its own. */
function model(seed: number): Failure[] {
  const runs = Math.ceil(Number(values.actions) / ACTIONS_A_RUN);
  const failures: Failure[] = [];
  for (let done = 0, part = 0; done < runs; done += RUNS_A_PART, part++) {
    const own = String((seed + part) % SEEDS);
    const count = String(Math.min(RUNS_A_PART, runs - done));
    const settings = { CAIRN_MODEL_SEED: own, CAIRN_MODEL_RUNS: count };
    const { status, stdout, stderr } = spawnSync("npx", ["vitest", "run", "test/model"], {
      cwd: ROOT,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, ...settings, NO_COLOR: "1" },
    });
    say(
      `model: ${count} runs of ${ACTIONS_A_RUN} actions, seed ${own}: ${status === 0 ? "held" : "FAILED"}`,
    );
    if (status === 0) continue;
    failures.push({
      name: `model-${own}`,
      repeat: `CAIRN_MODEL_SEED=${own} CAIRN_MODEL_RUNS=${count} npx vitest run test/model`,
      report: `${stdout}\n${stderr}`,
    });
  }
  return failures;
}

interface AikenTest {
  readonly title: string;
  readonly status: string;
}

/** Every Aiken test, properties many times over; Aiken shrinks what fails. */
function properties(seed: number): Failure[] {
  const args = [
    "check",
    "--silent",
    "--trace-level",
    "silent",
    "--seed",
    String(seed),
    "--max-success",
    String(values.properties),
  ];
  const { status, stdout, stderr } = inCopy((directory) => runAiken(args, directory));
  const tests = testsIn(stdout);
  const failing = tests.filter((test) => test.status !== "pass");
  say(
    `properties: ${tests.length} tests, ${values.properties} runs each, seed ${seed}: ${status === 0 ? "held" : "FAILED"}`,
  );
  for (const { title } of failing) say(`  ${title}`);
  if (status === 0) return [];
  const report =
    failing.length > 0 ? JSON.stringify(failing, undefined, 2) : `${stderr}\n${stdout}`;
  return [{ name: `properties-${seed}`, repeat: `aiken ${args.join(" ")}`, report }];
}

/** Without a terminal Aiken reports in JSON. */
function testsIn(report: string): AikenTest[] {
  try {
    const { modules = [] } = JSON.parse(report) as { modules?: { tests: AikenTest[] }[] };
    return modules.flatMap(({ tests }) => tests);
  } catch {
    return [];
  }
}

function mutation(): Failure[] {
  if (values["skip-mutation"]) return [];
  const args = ["scripts/run.mjs", "mutation", "--record", "--jobs", String(values.jobs)];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ["ignore", 1, 2] });
  say(`mutation: ${status === 0 ? "within the bars" : "BELOW THE BARS"} (test/attacks/score.json)`);
  return status === 0
    ? []
    : [{ name: "mutation", repeat: "npm run mutation", report: "see test/attacks/score.json" }];
}

/** Keeps what failed until somebody has made it a test. */
function keep({ name, repeat, report }: Failure): void {
  mkdirSync(ROOT + REGRESSIONS, { recursive: true });
  const file = `${REGRESSIONS}${name}.txt`;
  writeFileSync(
    ROOT + file,
    `${repeat}\n\n${stripVTControlCharacters(report).replaceAll(ROOT, "")}\n`,
  );
  say(`kept in ${file}; repeat: ${repeat}`);
}

try {
  process.exitCode = main() ? 0 : 1;
} catch (thrown) {
  process.stderr.write(`${describe(thrown)}\n`);
  process.exitCode = 2;
}
