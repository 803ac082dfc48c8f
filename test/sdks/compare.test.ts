/** Lucid and Blaze write the same transaction from the same laid-out plan, and both ledgers accept both. */
import { Transaction as BlazeTransaction, TxCBOR } from "@blaze-cardano/core";
import { CML } from "@lucid-evolution/lucid";
import { beforeAll, describe, expect, test } from "vitest";
import { type BothChain, createBothChain } from "../../offchain/chain/both.ts";
import { knownParameters } from "../../offchain/chain/parameters.ts";
import { readTransaction } from "../../offchain/chain/transaction.ts";
import { scriptHash } from "../../offchain/layout/encoding/script.ts";
import { encodeBody, encodeTransaction } from "../../offchain/layout/encoding/transaction.ts";
import { emptyPlan, type Plan } from "../../offchain/plans/plan.ts";
import { buildWithBlaze } from "../../offchain/sdks/blaze.ts";
import { buildWithLucid } from "../../offchain/sdks/lucid.ts";
import { signTransaction } from "../../offchain/sdks/sign.ts";
import { prepare } from "../../offchain/sdks/transact.ts";
import {
  byPayer,
  lockedAfter,
  lockPlan,
  makeWorld,
  mintPlan,
  other,
  otherAddress,
  payer,
  spendPlan,
  type World,
} from "./fixture.ts";

const { costModels } = knownParameters("pv10");
let world: World<BothChain>;

beforeAll(async () => {
  world = await makeWorld(createBothChain());
});

const plans: Readonly<Record<string, () => Plan | Promise<Plan>>> = {
  "payments with inline datums": () => lockPlan([1n, 2n ** 80n]),
  "a Plutus mint with an attached script and metadata": () => mintPlan(),
  "spends by reference with positions, a withdrawal and signers": () => spendPlan(world),
  "a native mint with a time lock": async () => nativeMint((await world.chain.now()) + 60_000n),
  "many tokens, so that the change is split": async () =>
    manyTokens((await world.chain.now()) + 60_000n),
};

function nativeMint(to: bigint): Plan {
  const script = lockedAfter(5000);
  return {
    ...emptyPlan("native"),
    outputs: [{ label: "gift", address: otherAddress, assets: { [scriptHash(script)]: 5n } }],
    mints: [{ policy: scriptHash(script), tokens: { "": 5n, "0001": 9n }, script }],
    signers: [payer.keyHash],
    validity: { to },
  };
}

function manyTokens(to: bigint): Plan {
  const script = lockedAfter(5000);
  const names = Array.from({ length: 60 }, (_, index) => index.toString(16).padStart(64, "0"));
  return {
    ...emptyPlan("many"),
    mints: [
      {
        policy: scriptHash(script),
        tokens: Object.fromEntries(names.map((name) => [name, 1n])),
        script,
      },
    ],
    validity: { to },
  };
}

describe.each(Object.entries(plans))("%s", (_name, makePlan) => {
  test("comes out the same, part by part and byte by byte", async () => {
    const { laid, cbor: byLucid } = await prepare(world.chain, await makePlan(), byPayer);
    const { cbor: byBlaze, transactionId } = buildWithBlaze(laid, costModels);
    const [lucid, blaze] = [readTransaction(byLucid), readTransaction(byBlaze)];
    expect(blaze.inputs).toEqual(lucid.inputs);
    expect(blaze.references).toEqual(lucid.references);
    expect(blaze.outputs.length).toBe(lucid.outputs.length);
    for (const [index, output] of lucid.outputs.entries())
      expect(blaze.outputs[index]).toEqual(output);
    expect(blaze.witnesses).toEqual(lucid.witnesses);
    expect(blaze.scriptDataHash).toBe(lucid.scriptDataHash);
    expect(blaze).toEqual(lucid);
    expect(byBlaze).toBe(byLucid);
    expect(encodeTransaction(laid, [])).toBe(byLucid);
    expect(transactionId).toBe(buildWithLucid(laid, costModels).transactionId);
  });

  test("each library reads what the other wrote", async () => {
    const { laid, cbor } = await prepare(world.chain, await makePlan(), byPayer);
    const blaze = BlazeTransaction.fromCbor(TxCBOR(buildWithBlaze(laid, costModels).cbor));
    const lucid = CML.Transaction.from_cbor_hex(cbor);
    expect(blaze.body().fee()).toBe(laid.fee);
    expect(lucid.body().fee()).toBe(laid.fee);
    expect(lucid.body().to_cbor_hex()).toBe(encodeBody(laid));
    expect(blaze.body().toCbor()).toBe(encodeBody(laid));
    expect(lucid.to_canonical_cbor_hex()).toBe(cbor);
  });

  test.each(["lucid", "blaze"] as const)("both ledgers accept what %s built", async (builder) => {
    const chain = world.chain.fork();
    const { laid, cbor } = await prepare(chain, await makePlan(), { ...byPayer, builder });
    const signed = signTransaction(cbor, [
      payer.secretKey,
      ...(laid.signers.length > 1 ? [other.secretKey] : []),
    ]);
    expect(signed.length / 2).toBe(laid.bytes);
    await expect(chain.submit(signed)).resolves.toBe(readTransaction(cbor).transactionId);
    expect(chain.disagreements).toEqual([]);
  });
});
