import { beforeAll, describe, expect, test } from "vitest";
import {
  byPayer,
  makeWorld,
  mintPlan,
  mintPolicy,
  otherAddress,
  payer,
  payerAddress,
  spendPlan,
  type World,
} from "../../test/sdks/fixture.ts";
import type { EmbeddedChain } from "../chain/chain.ts";
import { createEmbeddedChain } from "../chain/embedded.ts";
import { knownParameters, type ProtocolParameters } from "../chain/parameters.ts";
import { TimeUnaligned } from "../chain/slots.ts";
import { compareUtxos, emptyPlan, type Plan, type Utxo } from "../plans/plan.ts";
import { prepare, transact } from "../sdks/transact.ts";
import { encodeOutput, minimumAda } from "./encoding/output.ts";
import { encodeDraft } from "./encoding/transaction.ts";
import { InsufficientFunds, PlanInvalid, TransactionTooLarge, UnitsExceeded } from "./errors.ts";
import { collateralFor, minimumFee, referenceScriptBytes } from "./fee.ts";
import type { Payer } from "./funding.ts";
import { totalUnits } from "./laid-out.ts";
import { type Draft, layOut } from "./layout.ts";

const parameters = knownParameters("pv10");
let world: World<EmbeddedChain>;

beforeAll(async () => {
  world = await makeWorld(createEmbeddedChain());
});

function purse(...amounts: bigint[]): Payer {
  const utxos = amounts.map(
    (lovelace, index): Utxo => ({
      transactionId: index.toString(16).padStart(64, "0"),
      outputIndex: 0,
      address: payerAddress,
      assets: { lovelace },
    }),
  );
  return { address: payerAddress, utxos };
}

function lay(
  plan: Plan,
  from: Payer,
  changed: Partial<ProtocolParameters> = {},
  drafts: Draft[] = [],
) {
  return layOut(plan, from, {
    parameters: { ...parameters, ...changed },
    slots: world.chain.slots,
    evaluate: (draft) => {
      drafts.push(draft);
      return world.chain.evaluate(draft.cbor, draft.resolved);
    },
  });
}

const gift: Plan = {
  ...emptyPlan("gift"),
  outputs: [{ label: "gift", address: otherAddress, assets: { lovelace: 2_000_000n } }],
};

describe("fee", () => {
  test("is the minimum for the final bytes, units and reference scripts", async () => {
    const { laid } = await prepare(world.chain, await spendPlan(world), byPayer);
    const referenced = referenceScriptBytes([...laid.inputs, ...laid.references]);
    const required = minimumFee(laid.bytes, totalUnits(laid.redeemers), referenced, parameters);
    expect(laid.fee - required).toBeGreaterThanOrEqual(0n);
    expect(laid.fee - required).toBeLessThan(4n * parameters.minFeePerByte);
    expect(encodeDraft(laid).length / 2).toBe(laid.bytes);
    expect(referenced).toBeGreaterThan(1000);
  });

  test("allows for each key once", async () => {
    const { laid } = await prepare(world.chain, await spendPlan(world), byPayer);
    expect(laid.witnesses).toHaveLength(2);
    expect(laid.witnesses).toEqual([...laid.witnesses].sort());
  });

  test("scripts run once, whatever fee and change turn out to be", async () => {
    const drafts: Draft[] = [];
    const laid = await lay(mintPlan(), purse(100_000_000n), {}, drafts);
    expect(drafts).toHaveLength(1);
    expect(laid.redeemers[0]).toMatchObject({ purpose: "mint", index: 0 });
  });

  test("scripts run again where the fee needs another input", async () => {
    const drafts: Draft[] = [];
    // Enough for the outputs without the price of the units, not with it.
    const dear = { priceMemory: { numerator: 100n, denominator: 1n } };
    const laid = await lay(mintPlan(), purse(4_000_000n, 3_900_000n, 3_800_000n), dear, drafts);
    expect(drafts.length).toBeGreaterThan(1);
    expect(laid.inputs.length).toBeGreaterThan(1);
  });
});

describe("order", () => {
  test("inputs and references are sorted, positions follow, outputs stay", async () => {
    const { laid } = await prepare(world.chain, await spendPlan(world), byPayer);
    expect(laid.inputs).toEqual([...laid.inputs].sort(compareUtxos));
    expect(laid.references).toEqual([...laid.references].sort(compareUtxos));
    expect(laid.outputs.map(({ label }) => label)).toEqual(["first", "second", "change 0"]);
    expect(laid.redeemers.map(({ purpose }) => purpose)).toEqual(["spend", "spend", "withdraw"]);
  });

  test("the same plan gives the same bytes", async () => {
    const plan = await spendPlan(world);
    const [first, second] = [
      await prepare(world.chain, plan, byPayer),
      await prepare(world.chain, plan, byPayer),
    ];
    expect(second.cbor).toBe(first.cbor);
  });

  test("an unknown label is an error", async () => {
    const plan = {
      ...mintPlan(),
      mints: mintPlan().mints.map((mint) => ({ ...mint, redeemer: { inputOf: "nobody" } })),
    };
    await expect(lay(plan, purse(100_000_000n))).rejects.toThrow('no input is labelled "nobody"');
  });
});

describe("funding, change and collateral", () => {
  test("takes the largest plain output and leaves the rest", async () => {
    const laid = await lay(gift, purse(5_000_000n, 90_000_000n, 7_000_000n));
    expect(laid.inputs.map(({ assets }) => assets.lovelace)).toEqual([90_000_000n]);
    expect(laid.outputs.at(-1)?.assets.lovelace).toBe(88_000_000n - laid.fee);
  });

  test("says what is missing", async () => {
    await expect(lay(gift, purse(2_100_000n))).rejects.toBeInstanceOf(InsufficientFunds);
    await expect(lay(gift, purse())).rejects.toMatchObject({
      missing: { lovelace: expect.any(BigInt) },
    });
    const tokens = {
      ...gift,
      outputs: [{ label: "gift", address: otherAddress, assets: { [`${mintPolicy}aa`]: 5n } }],
    };
    await expect(lay(tokens, purse(100_000_000n))).rejects.toMatchObject({
      missing: { [`${mintPolicy}aa`]: 5n },
    });
  });

  test("collateral covers its share of the fee and gets the rest back", async () => {
    const { collateral, fee } = await lay(mintPlan(), purse(100_000_000n));
    expect(collateral?.total).toBe(collateralFor(fee, parameters));
    expect(collateral?.return?.assets).toEqual({
      lovelace: 100_000_000n - (collateral?.total ?? 0n),
    });
  });

  test("collateral may take several outputs, and fails where they do not suffice", async () => {
    const dear = { collateralPercent: 1500n };
    const laid = await lay(mintPlan(), purse(2_600_000n, 2_500_000n, 2_400_000n), dear);
    expect(laid.collateral?.inputs).toHaveLength(2);
    await expect(
      lay(mintPlan(), purse(2_600_000n, 2_500_000n), { collateralPercent: 15_000n }),
    ).rejects.toThrow("the collateral");
  });

  test("outputs with reference scripts are never spent for their ADA", async () => {
    const laid = await lay(gift, {
      address: payerAddress,
      utxos: [world.spendReference, ...purse(50_000_000n).utxos],
    });
    expect(laid.inputs).not.toContain(world.spendReference);
  });

  test("fills in the minimum ADA", async () => {
    const laid = await lay(
      { ...gift, outputs: [{ label: "note", address: otherAddress, assets: {}, datum: 1n }] },
      purse(50_000_000n),
    );
    const [note] = laid.outputs;
    expect(note?.assets.lovelace).toBe(
      minimumAda({ address: otherAddress, assets: {}, datum: "01" }, parameters.coinsPerUtxoByte),
    );
    expect(note?.assets.lovelace).toBe(
      (160n + BigInt(encodeOutput(note as never).length / 2)) * 4310n,
    );
  });
});

describe("limits and contradictions", () => {
  test("size and units", async () => {
    await expect(
      lay(gift, purse(50_000_000n), { maxTransactionBytes: 200 }),
    ).rejects.toBeInstanceOf(TransactionTooLarge);
    const limit = { mem: 1000n, steps: 1_000_000n };
    await expect(
      lay(mintPlan(), purse(50_000_000n), { maxTransactionUnits: limit }),
    ).rejects.toBeInstanceOf(UnitsExceeded);
  });

  test("doubled, conflicting and unaligned parts", async () => {
    const ten = world.locked.get(10n) as Utxo;
    const input = { label: "ten", utxo: ten, redeemer: 0n };
    await expect(
      lay({ ...gift, inputs: [input, input] }, purse(50_000_000n)),
    ).rejects.toBeInstanceOf(PlanInvalid);
    const both = { ...gift, inputs: [input], references: [{ label: "ten", utxo: ten }] };
    await expect(lay(both, purse(50_000_000n))).rejects.toThrow("both spent and referenced");
    await expect(
      lay({ ...gift, validity: { to: 1_767_225_600_001n } }, purse(50_000_000n)),
    ).rejects.toBeInstanceOf(TimeUnaligned);
  });

  test("an output below its minimum ADA", async () => {
    const plan = {
      ...gift,
      outputs: [{ label: "dust", address: otherAddress, assets: { lovelace: 1n } }],
    };
    await expect(lay(plan, purse(50_000_000n))).rejects.toThrow("its minimum is");
  });
});

test("a payer who is short is told before anything is submitted", async () => {
  const chain = createEmbeddedChain();
  await chain.fund(payerAddress, 2_500_000n);
  await expect(transact(chain, gift, byPayer)).rejects.toBeInstanceOf(InsufficientFunds);
  expect(await chain.history()).toEqual([]);
  expect(payer.keyHash).toHaveLength(56);
});
