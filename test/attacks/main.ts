/**
 * Attacks every endpoint in every way of the catalogue: `npm run attacks`.
 *
 * `-- --json` prints one JSON document; `--only claim` restricts to scenarios
 * whose name holds the word, `--class 17,28` to classes; `--write` renews the
 * matrix in docs/security.md.
 */
import { parseArgs } from "node:util";
import { describe } from "../../offchain/errors.ts";
import { runAll } from "./crew.ts";
import { isCurrent, write } from "./document.ts";
import { type Matrix, matrixOf } from "./matrix.ts";
import { asMarkdown, asText } from "./report.ts";
import { readScore } from "./score.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    only: { type: "string" },
    class: { type: "string" },
    write: { type: "boolean", default: false },
    workers: { type: "string", default: "2" },
  },
});

async function main(): Promise<boolean> {
  const start = performance.now();
  const classes = values.class?.split(",").map(Number);
  const runs = await runAll({
    workers: Number(values.workers),
    ...(classes === undefined ? {} : { classes }),
    ...(values.only === undefined
      ? {}
      : { wanted: (name: string) => name.includes(values.only ?? "") }),
    onDone: ({ endpoint, variant, results }, left) =>
      process.stderr.write(
        `${`${endpoint} ${variant}`.trim()}: ${results.length} attempts, ${left} scenarios left\n`,
      ),
  });
  const matrix = matrixOf(runs);
  const score = readScore();
  const seconds = (performance.now() - start) / 1000;
  const whole = classes === undefined && values.only === undefined;
  if (whole && values.write) write(asMarkdown(matrix, score));
  const current = whole ? isCurrent(asMarkdown(matrix, score)) : undefined;
  const text = values.json ? asJson(matrix, seconds, current) : asText(matrix, score, seconds);
  process.stdout.write(`${text}\n`);
  if (current === false)
    process.stderr.write("docs/security.md is out of date: npm run attacks -- --write\n");
  return matrix.ok;
}

function asJson(matrix: Matrix, seconds: number, current: boolean | undefined): string {
  const score = readScore();
  return JSON.stringify({
    ok: matrix.ok,
    cells: matrix.cells,
    totals: matrix.totals,
    second: matrix.second,
    faults: matrix.faults,
    guards: matrix.guards,
    ...(score === undefined ? {} : { score }),
    ...(current === undefined ? {} : { documentIsCurrent: current }),
    seconds: Math.round(seconds),
  });
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (thrown) {
  process.stderr.write(
    `${thrown instanceof Error ? (thrown.stack ?? thrown.message) : describe(thrown)}\n`,
  );
  process.exitCode = 1;
}
