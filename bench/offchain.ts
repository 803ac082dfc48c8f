/** Building one transaction by this project and by the libraries' own builders, side by side. */
import type { EmbeddedChain } from "../offchain/chain/chain.ts";
import { DAY } from "../offchain/domain/time.ts";
import type { Plan } from "../offchain/plans/plan.ts";
import { type ClaimRequest, claim } from "../offchain/plans/vault/claim.ts";
import { type Payer, prepare } from "../offchain/sdks/transact.ts";
import { buildByTheBook as buildWithBlaze, measure as measureBlaze } from "./baseline/blaze.ts";
import { buildByTheBook as buildWithLucid, measure as measureLucid } from "./baseline/lucid.ts";
import { payerAhead } from "./stage/carry.ts";
import { AUDITORS } from "./stage/people.ts";
import type { Program } from "./stage/program.ts";
import type { BenchVault } from "./stage/vaults.ts";

/** How much longer others take: `ratio` is theirs to ours, each the median of its rounds. */
export interface Comparison {
  readonly name: string;
  readonly ratio: number;
  readonly ours_ms: number;
  readonly theirs_ms: number;
  /** Of the transactions that came out: lovelace. */
  readonly ours_fee: number;
  readonly theirs_fee: number;
}

const BATCH = 20;
const AUDITOR = 2;
/** What takes seconds runs once a round, the others so often after one run that does not count. */
const REPETITIONS = 5;
const ROUNDS = 3;

interface Contender {
  readonly name: string;
  readonly rounds: number;
  readonly repetitions: number;
  /** Builds the transaction, and tells its fee. */
  build(): Promise<bigint>;
}

const QUICK = { rounds: ROUNDS, repetitions: REPETITIONS } as const;
const SLOW = { rounds: ROUNDS, repetitions: 1 } as const;
const SLOWEST = { rounds: 2, repetitions: 1 } as const;

/** Without the event, which the other builders are not told to write. */
function planned(request: ClaimRequest): Plan {
  const { metadata: _, ...plan } = claim(request);
  return plan;
}

export async function compareBuilders(
  program: Program,
  vaults: readonly BenchVault[],
): Promise<Comparison[]> {
  const chain = program.chain.fork();
  await chain.advanceTo((await chain.now()) + 2n * DAY);
  const request: ClaimRequest = {
    scripts: program.scripts,
    terms: program.closed,
    validity: { from: await chain.now() },
    vaults: vaults.slice(0, BATCH).map(({ state }) => ({ state, allotments: [AUDITOR] })),
  };
  const payer = await payerAhead(chain, claim(request), AUDITORS);
  // Ours makes the plan too, with every rule checked; theirs get it ready-made.
  const ours: Contender = {
    name: "ours",
    ...QUICK,
    build: async () => (await prepare(chain, planned(request), { payer })).laid.fee,
  };
  const others = await contenders(chain, request, payer);
  const taken = await interleave([ours, ...others]);
  const [mine, ...theirs] = taken;
  if (mine === undefined) throw new RangeError("nobody was timed");
  return theirs.map(({ name, median, fee }) => ({
    name: `build.claim.batch${BATCH}.${name}`,
    ratio: Number((median / mine.median).toFixed(2)),
    ours_ms: Number(mine.median.toFixed(1)),
    theirs_ms: Number(median.toFixed(1)),
    ours_fee: Number(mine.fee),
    theirs_fee: Number(fee),
  }));
}

async function contenders(
  chain: EmbeddedChain,
  request: ClaimRequest,
  payer: Payer,
): Promise<Contender[]> {
  const { laid } = await prepare(chain, planned(request), { payer });
  const lucid = async (evaluator: "lucid" | "scalus") =>
    measureLucid(await buildWithLucid(chain, laid, { evaluator, payer })).fee;
  return [
    { name: "vs-lucid-scalus", ...QUICK, build: () => lucid("scalus") },
    { name: "vs-lucid-default", ...SLOW, build: () => lucid("lucid") },
    {
      name: "vs-blaze",
      ...SLOWEST,
      build: async () => measureBlaze(await buildWithBlaze(chain, laid, payer)).fee,
    },
  ];
}

/** Round by round, so that whatever else the machine does hits all alike. */
async function interleave(
  all: readonly Contender[],
): Promise<{ name: string; median: number; fee: bigint }[]> {
  const times = new Map<Contender, number[]>(all.map((each) => [each, []]));
  const fees = new Map<Contender, bigint>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const each of all.filter(({ rounds }) => round < rounds)) {
      if (each.repetitions > 1) await each.build();
      for (let repetition = 0; repetition < each.repetitions; repetition++) {
        const start = process.cpuUsage();
        fees.set(each, await each.build());
        times.get(each)?.push(millisecondsSince(start));
      }
    }
  }
  return all.map((each) => ({
    name: each.name,
    median: medianOf(times.get(each) ?? []),
    fee: fees.get(each) ?? 0n,
  }));
}

/** Of this process's processor time: what else runs on the machine does not count. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
