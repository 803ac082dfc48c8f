import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  byPayer,
  lockPlan,
  makeWorld,
  mintPlan,
  mintPolicy,
  other,
  otherAddress,
  payer,
  payerAddress,
  spendPlan,
  withdrawAccount,
} from "../../test/sdks/fixture.ts";
import type { Utxo } from "../plans/plan.ts";
import { transact } from "../sdks/transact.ts";
import { createBothChain, restoreBothChain } from "./both.ts";
import type { EmbeddedChain } from "./chain.ts";
import { ChainStateInvalid } from "./chain-state-invalid.ts";
import { createEmbeddedChain, restoreEmbeddedChain } from "./embedded.ts";
import { openChainFile } from "./file.ts";
import { createSecondOpinion, restoreSecondOpinion } from "./second-opinion.ts";

const kinds = {
  scalus: [() => createEmbeddedChain(), restoreEmbeddedChain],
  blaze: [() => createSecondOpinion(), restoreSecondOpinion],
  "blaze with the parameters of protocol version 11": [
    () => createSecondOpinion({ protocol: "pv11" }),
    restoreSecondOpinion,
  ],
  both: [() => createBothChain(), restoreBothChain],
} as const;

const bothSign = { ...byPayer, keys: [payer.secretKey, other.secretKey] };

describe.each(Object.entries(kinds))("the chain judged by %s", (_name, [create, restore]) => {
  test("mints, locks, spends by reference, and withdraws nothing", async () => {
    const world = await makeWorld<EmbeddedChain>(create());
    await transact(world.chain, mintPlan(), byPayer);
    const spent = await transact(world.chain, await spendPlan(world), bothSign);
    expect(spent.units.mem).toBeGreaterThan(0n);
    expect(await world.chain.utxosWith(`${mintPolicy}aa`)).toHaveLength(2);
    expect(await world.chain.utxosOfPolicy(mintPolicy)).toHaveLength(2);
    expect((await world.chain.history()).map(({ transactionId }) => transactionId)).toContain(
      spent.transactionId,
    );
    const first = spent.outputs.get("first") as Utxo;
    expect(await world.chain.utxo(first.transactionId, first.outputIndex)).toEqual(first);
    expect(first.address).toBe(otherAddress);
  });

  test("refuses a script's no in phase 2, with its traces", async () => {
    const { chain } = await makeWorld<EmbeddedChain>(create());
    const history = await chain.history();
    const attempt = transact(chain, mintPlan(41n), { ...byPayer, insist: true });
    await expect(attempt).rejects.toMatchObject({
      phase: 2,
      traces: ["probe.mint: 41", "expect answer == 42"],
    });
    expect(await chain.history()).toEqual(history);
  });

  test("is restored exactly, registered accounts included", async () => {
    const world = await makeWorld<EmbeddedChain>(create());
    await world.chain.advanceTo((await world.chain.now()) + 5000n);
    const saved = world.chain.save();
    const again = restore(JSON.parse(JSON.stringify(saved)));
    expect(again.save()).toEqual(saved);
    expect(await again.rewards(withdrawAccount)).toBe(0n);
    expect(await again.now()).toBe(await world.chain.now());
    // The same plan yields the same transaction on either.
    const plan = await spendPlan(world);
    const [here, there] = [
      await transact(world.chain, plan, bothSign),
      await transact(again, plan, bothSign),
    ];
    expect(there.cbor).toBe(here.cbor);
    expect(again.save()).toEqual(world.chain.save());
  });

  test("forks know nothing of each other", async () => {
    const { chain } = await makeWorld<EmbeddedChain>(create());
    const fork = chain.fork();
    await transact(fork, lockPlan([5n]), byPayer);
    await fork.advanceTo((await fork.now()) + 60_000n);
    expect((await fork.history()).length).toBe((await chain.history()).length + 1);
    expect(await fork.now()).not.toBe(await chain.now());
    await transact(chain, lockPlan([6n]), byPayer);
    expect(await chain.utxosAt(payerAddress)).not.toEqual(await fork.utxosAt(payerAddress));
  });
});

test("time never goes back", async () => {
  const chain = createEmbeddedChain();
  await chain.advanceTo((await chain.now()) + 10_500n);
  await expect(chain.advanceTo((await chain.now()) - 1000n)).rejects.toThrow(RangeError);
});

test("two ledgers give units that agree, so one lays out for both", async () => {
  const world = await makeWorld(createBothChain());
  await transact(world.chain, await spendPlan(world), bothSign);
  expect(world.chain.counts.scalus).toEqual(world.chain.counts.blaze);
  expect(world.chain.counts.scalus?.accepted).toBe(4);
});

describe("a chain in a file", () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "chain-"));
  });
  afterAll(() => rm(directory, { recursive: true }));

  test("is shared by those who open it one after the other", async () => {
    const path = join(directory, "chain.json");
    const world = await makeWorld<EmbeddedChain>(await openChainFile(path));
    await world.chain.advanceTo((await world.chain.now()) + 5000n);
    const again = await openChainFile(path);
    expect(again.save()).toEqual(world.chain.save());
    await transact(again, await spendPlan({ ...world, chain: again }), bothSign);
    expect((await openChainFile(path)).save()).toEqual(again.save());
    // What was opened before sees the change.
    expect(await world.chain.history()).toEqual(await again.history());
  });

  test("takes changes from several hands at once", async () => {
    const path = join(directory, "hands.json");
    const hands = await Promise.all([1, 2].map(async () => openChainFile(path)));
    await Promise.all(
      hands.flatMap((chain) =>
        [1n, 2n, 3n].map((ada) => chain.fund(payerAddress, ada * 1_000_000n)),
      ),
    );
    for (const chain of hands) expect(await chain.utxosAt(payerAddress)).toHaveLength(6);
  });

  test("a fork stays in memory", async () => {
    const path = join(directory, "fork.json");
    const chain = await openChainFile(path);
    await chain.fund(payerAddress, 5_000_000n);
    const before = await readFile(path, "utf8");
    await chain.fork().fund(payerAddress, 5_000_000n);
    expect(await readFile(path, "utf8")).toBe(before);
  });

  test("what is no chain is not overwritten", async () => {
    const path = join(directory, "broken.json");
    await writeFile(path, "{");
    await expect(openChainFile(path)).rejects.toBeInstanceOf(ChainStateInvalid);
    await writeFile(path, '{"format":9}');
    await expect(openChainFile(path)).rejects.toBeInstanceOf(ChainStateInvalid);
  });
});
