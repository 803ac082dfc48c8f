/** What both ledgers refuse, one broken rule at a time; they must give the same verdict. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BothChain, createBothChain } from "../../offchain/chain/both.ts";
import { knownParameters } from "../../offchain/chain/parameters.ts";
import { LedgerRejection } from "../../offchain/chain/rejection.ts";
import { enterpriseAddress, scriptCredential } from "../../offchain/keys/address.ts";
import { scriptHash } from "../../offchain/layout/encoding/script.ts";
import { encodeTransaction, scriptDataHash } from "../../offchain/layout/encoding/transaction.ts";
import type { LaidCollateral, LaidOut, LaidOutput } from "../../offchain/layout/laid-out.ts";
import { emptyPlan, type Plan, type Script } from "../../offchain/plans/plan.ts";
import { signTransaction } from "../../offchain/sdks/sign.ts";
import { prepare, transact } from "../../offchain/sdks/transact.ts";
import {
  byPayer,
  lockedAfter,
  lockPlan,
  makeWorld,
  mintPlan,
  other,
  payer,
  registerPlan,
  spendPlan,
  spendProbe,
  type World,
  withdrawAccount,
} from "./fixture.ts";

const mainnetAddress = enterpriseAddress(scriptCredential(scriptHash(spendProbe)), 1);
let world: World<BothChain>;

beforeAll(async () => {
  world = await makeWorld(createBothChain());
});

afterAll(() => {
  expect(world.chain.disagreements).toEqual([]);
});

async function rejectionOf(attempt: Promise<unknown>): Promise<LedgerRejection> {
  const thrown: unknown = await attempt.then(
    () => new Error("it was accepted"),
    (error: unknown) => error,
  );
  if (!(thrown instanceof LedgerRejection)) throw thrown;
  return thrown;
}

async function submitChanged(
  plan: Plan,
  change: (laid: LaidOut) => LaidOut,
  keys = [payer, other],
) {
  const chain = world.chain.fork();
  const { laid } = await prepare(chain, plan, byPayer);
  const needed = keys.filter(({ keyHash }) => laid.witnesses.includes(keyHash));
  const cbor = encodeTransaction(change(laid), []);
  return chain.submit(
    signTransaction(
      cbor,
      needed.map(({ secretKey }) => secretKey),
    ),
  );
}

function changeOutput(laid: LaidOut, index: number, lovelace: bigint): LaidOut {
  const change = (output: LaidOutput): LaidOutput => ({
    ...output,
    assets: { ...output.assets, lovelace: (output.assets.lovelace ?? 0n) + lovelace },
  });
  return {
    ...laid,
    outputs: laid.outputs.map((output, at) => (at === index ? change(output) : output)),
  };
}

const last = ({ outputs }: LaidOut) => outputs.length - 1;

describe("rules that need no script", () => {
  test.each<[string, (laid: LaidOut) => LaidOut]>([
    ["more comes out than goes in", (laid) => changeOutput(laid, last(laid), 1n)],
    ["less comes out than goes in", (laid) => changeOutput(laid, last(laid), -1n)],
    [
      "the fee is too low by more than the byte that one ledger counts and one does not",
      (laid) => changeOutput({ ...laid, fee: laid.fee - 45n }, last(laid), 45n),
    ],
    [
      "an output lacks its minimum ADA",
      (laid) => changeOutput(changeOutput(laid, 0, -1n), last(laid), 1n),
    ],
    ["the validity has passed", (laid) => ({ ...laid, validity: { to: 0 } })],
    [
      "an output is of another network",
      (laid) => ({
        ...laid,
        outputs: laid.outputs.map((output) => ({ ...output, address: mainnetAddress })),
      }),
    ],
    ["the validity has not begun", (laid) => ({ ...laid, validity: { from: 9_999_999 } })],
  ])("%s", async (_name, change) => {
    const now = await world.chain.now();
    const plan = { ...lockPlan([1n]), validity: { from: now, to: now + 9_000_000n } };
    const rejection = await rejectionOf(submitChanged(plan, change));
    expect(rejection).toMatchObject({ phase: 1, traces: [] });
  });

  test("metadata is not what the body says", async () => {
    const chain = world.chain.fork();
    const { cbor } = await prepare(chain, { ...lockPlan([1n]), metadata: { 1: "a" } }, byPayer);
    const changed = cbor.replace(/a1016161$/, "a1016162");
    const attempt = chain.submit(signTransaction(changed, [payer.secretKey]));
    expect(await rejectionOf(attempt)).toMatchObject({ phase: 1 });
  });

  test.each<[string, (laid: LaidOut) => LaidOut]>([
    ["the script data hash is another", (laid) => ({ ...laid, scriptDataHash: "00".repeat(32) })],
    ["a redeemer is missing", (laid) => ({ ...laid, redeemers: laid.redeemers.slice(1) })],
    ["the collateral is too little", shrinkCollateral],
    ["the collateral is not what the body says", misstateCollateral],
    [
      "a reference input is also spent",
      (laid) => ({ ...laid, references: [...laid.references, ...laid.inputs.slice(0, 1)] }),
    ],
  ])("%s", async (_name, change) => {
    expect(await rejectionOf(submitChanged(await spendPlan(world), change))).toMatchObject({
      phase: 1,
    });
  });

  test("a signature is missing", async () => {
    const plan = await spendPlan(world);
    expect(await rejectionOf(submitChanged(plan, (laid) => laid, [payer]))).toMatchObject({
      phase: 1,
    });
  });

  test("a signature too many does no harm", async () => {
    const chain = world.chain.fork();
    // The fee allows for one signature, so the second one must be paid for beforehand.
    const { laid } = await prepare(chain, lockPlan([1n]), byPayer);
    const dearer = changeOutput({ ...laid, fee: laid.fee + 10_000n }, last(laid), -10_000n);
    const signed = signTransaction(encodeTransaction(dearer, []), [
      payer.secretKey,
      other.secretKey,
    ]);
    await expect(chain.submit(signed)).resolves.toHaveLength(64);
  });

  test("an input is spent already", async () => {
    const chain = world.chain.fork();
    const plan = await spendPlan(world);
    await transact(chain, plan, { ...byPayer, keys: [payer.secretKey, other.secretKey] });
    const again = transact(chain, plan, { ...byPayer, keys: [payer.secretKey, other.secretKey] });
    expect(await rejectionOf(again)).toMatchObject({ phase: 1 });
  });

  test("an account is registered twice, or withdrawn from before it is", async () => {
    expect(await world.chain.rewards(withdrawAccount)).toBe(0n);
    const twice = transact(world.chain.fork(), registerPlan(world.withdrawReference), byPayer);
    expect(await rejectionOf(twice)).toMatchObject({ phase: 1 });
    const strange = "stake_test1uqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq";
    expect(await world.chain.rewards(strange)).toBeUndefined();
  });

  test("bytes that are no transaction", async () => {
    expect(await rejectionOf(world.chain.fork().submit("80"))).toMatchObject({ phase: 1 });
    expect(await rejectionOf(world.chain.fork().submit("ff"))).toMatchObject({ phase: 1 });
  });
});

describe("native scripts", () => {
  const mint = (script: Script, to?: bigint): Plan => ({
    ...emptyPlan("native"),
    mints: [{ policy: scriptHash(script), tokens: { "": 5n }, script }],
    ...(to === undefined ? {} : { validity: { to } }),
  });

  test("a lock that the validity satisfies", async () => {
    const now = await world.chain.now();
    await expect(
      transact(world.chain.fork(), mint(lockedAfter(5000), now + 60_000n), byPayer),
    ).resolves.toBeDefined();
  });

  test("a lock that the validity oversteps, or leaves open", async () => {
    const now = await world.chain.now();
    const late = transact(world.chain.fork(), mint(lockedAfter(5000), now + 6_000_000n), byPayer);
    expect(await rejectionOf(late)).toMatchObject({ phase: 1 });
    expect(
      await rejectionOf(transact(world.chain.fork(), mint(lockedAfter(5000)), byPayer)),
    ).toMatchObject({ phase: 1 });
  });
});

describe("rules of scripts", () => {
  test("the traces come from the evaluator before anything is submitted", async () => {
    const counts = JSON.stringify(world.chain.counts);
    const failed = await rejectionOf(transact(world.chain.fork(), mintPlan(41n), byPayer));
    expect(failed).toMatchObject({ phase: 2, traces: ["probe.mint: 41", "expect answer == 42"] });
    expect(JSON.stringify(world.chain.counts)).toBe(counts);
  });

  test("both ledgers refuse in phase 2 where one insists", async () => {
    const before = world.chain.counts.blaze?.refusedInPhase2 ?? 0;
    const failed = await rejectionOf(
      transact(world.chain.fork(), mintPlan(41n), { ...byPayer, insist: true }),
    );
    expect(failed).toMatchObject({
      phase: 2,
      ledger: "scalus",
      traces: ["probe.mint: 41", "expect answer == 42"],
    });
    expect(world.chain.counts.blaze?.refusedInPhase2).toBe(before + 1);
  });

  test("units that do not suffice are a failure of the script", async () => {
    const starve = (laid: LaidOut): LaidOut =>
      withHash(
        laid,
        laid.redeemers.map((redeemer) => ({ ...redeemer, mem: redeemer.mem - 1n })),
      );
    expect(await rejectionOf(submitChanged(mintPlan(), starve))).toMatchObject({ phase: 2 });
  });

  test("units above the limit are refused before any script runs", async () => {
    const feast = (laid: LaidOut): LaidOut => {
      const redeemers = laid.redeemers.map((redeemer) => ({ ...redeemer, mem: 17_000_000n }));
      return changeOutput(
        { ...withHash(laid, redeemers), fee: laid.fee + 2_000_000n },
        last(laid),
        -2_000_000n,
      );
    };
    expect(await rejectionOf(submitChanged(mintPlan(), feast))).toMatchObject({ phase: 1 });
  });
});

function withHash(laid: LaidOut, redeemers: LaidOut["redeemers"]): LaidOut {
  return {
    ...laid,
    redeemers,
    scriptDataHash: scriptDataHash(redeemers, knownParameters("pv10").costModels),
  };
}

function misstateCollateral(laid: LaidOut): LaidOut {
  const collateral = laid.collateral as LaidCollateral;
  return { ...laid, collateral: { ...collateral, total: collateral.total - 1n } };
}

function shrinkCollateral(laid: LaidOut): LaidOut {
  const collateral = laid.collateral as LaidCollateral;
  const back = collateral.return as LaidOutput;
  const lovelace = (back.assets.lovelace ?? 0n) + 1000n;
  return {
    ...laid,
    collateral: {
      ...collateral,
      total: collateral.total - 1000n,
      return: { ...back, assets: { ...back.assets, lovelace } },
    },
  };
}
