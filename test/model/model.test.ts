/**
 * The stateful model: random moves on vaults of several kinds. The ledger must
 * accept exactly what the rules in TypeScript accept; after every move the
 * books are balanced; at the end every vault is emptied.
 *
 * `CAIRN_MODEL_SEED` and `CAIRN_MODEL_RUNS` repeat a run, or make it longer.
 */
import fc from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import { createBothChain } from "../../offchain/chain/both.ts";
import type * as Refusals from "../../offchain/domain/refusal.ts";
import { counting } from "../scenario/counts.ts";
import { anyStep, type Leniently, Run } from "./run.ts";
import { Statistics } from "./statistics.ts";
import { copyOf, makeWorld } from "./world.ts";

const guards = vi.hoisted(() => ({ active: true }));

vi.mock("../../offchain/domain/refusal.ts", async (importOriginal) => {
  const original: typeof Refusals = await importOriginal();
  return {
    ...original,
    guard: (holds: boolean, rule: string, detail?: string) => {
      if (guards.active) original.guard(holds, rule, detail);
    },
  };
});

const leniently: Leniently = (make) => {
  guards.active = false;
  try {
    return make();
  } finally {
    guards.active = true;
  }
};

const STEPS = 70;
const SAMPLE = 30;
const RUNS = Number(process.env.CAIRN_MODEL_RUNS ?? 18);
const SEED = Number(process.env.CAIRN_MODEL_SEED ?? 20_261_120);
const MINUTES = 60_000;

const statistics = new Statistics();

test(
  "the ledger judges as the rules do, and every base unit is accounted for",
  async () => {
    const world = await makeWorld();
    const property = fc.asyncProperty(
      fc.array(anyStep, { minLength: STEPS, maxLength: STEPS }),
      async (steps) => {
        const run = new Run(copyOf(world), statistics, leniently);
        for (const step of steps) await run.take(step);
        await run.exit();
      },
    );
    await fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: false });
  },
  20 * MINUTES,
);

test(
  "both ledgers judge a sample of it alike",
  async () => {
    const chain = bothLedgers;
    const world = await makeWorld(chain);
    const [steps = []] = fc.sample(fc.array(anyStep, { minLength: SAMPLE, maxLength: SAMPLE }), {
      seed: SEED,
      numRuns: 1,
    });
    const run = new Run(copyOf(world), new Statistics(), leniently);
    for (const step of steps) await run.take(step);
    await run.exit();
    expect(chain.disagreements).toEqual([]);
  },
  5 * MINUTES,
);

const bothLedgers = counting(createBothChain);

test("enough was tried, and every transition was met", () => {
  const total = statistics.accepted + statistics.refused;
  expect(total).toBeGreaterThanOrEqual(1_000);
  expect(statistics.accepted / total).toBeGreaterThanOrEqual(0.6);
  const rare = [...statistics.actions].filter(([, { accepted }]) => accepted < 20);
  expect(rare).toEqual([]);
  expect(statistics.missing).toEqual([]);
});

afterAll(() => console.log(`seed ${SEED}, ${RUNS} runs\n${statistics}`));
