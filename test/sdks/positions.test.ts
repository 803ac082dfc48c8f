/** Positions are those that scripts see, on both ledgers, also beyond 24 where encodings grow longer. */
import { expect, test } from "vitest";
import { createBothChain } from "../../offchain/chain/both.ts";
import { emptyPlan, type Plan, type Utxo } from "../../offchain/plans/plan.ts";
import { transact } from "../../offchain/sdks/transact.ts";
import {
  byPayer,
  lockPlan,
  makeWorld,
  mintPlan,
  mintPolicy,
  orderAccount,
  orderProbe,
  payerAddress,
  spendAddress,
} from "./fixture.ts";

test.each([3, 26])("redeemers know each other's places among %i inputs", async (count) => {
  const { chain, spendReference } = await makeWorld(createBothChain());
  const numbers = Array.from({ length: count }, (_, index) => BigInt(100 + index));
  const locked = await transact(chain, lockPlan(numbers), byPayer);
  const published = await transact(chain, publishAndRegister, byPayer);
  const plan: Plan = {
    ...mintPlan(),
    inputs: numbers.map((number) => ({
      label: `${number}`,
      utxo: locked.outputs.get(`lock ${number}`) as Utxo,
      redeemer: [10n, number - 100n],
    })),
    references: [
      { label: "spend", utxo: spendReference },
      { label: "order", utxo: published.outputs.get("order") as Utxo },
    ],
    outputs: [{ label: "rest", address: spendAddress, assets: {}, datum: 0n }],
    withdrawals: [
      {
        rewardAddress: orderAccount,
        amount: 0n,
        redeemer: [
          { redeemerOf: `mint:${mintPolicy}` },
          { redeemerOf: `withdrawal:${orderAccount}` },
        ],
      },
    ],
  };
  const { laid } = await transact(chain, plan, byPayer);
  expect(laid.redeemers).toHaveLength(count + 2);
  const own = laid.redeemers.find(({ purpose }) => purpose === "withdraw");
  const hex = (position: number) =>
    (position < 24 ? "" : "18") + position.toString(16).padStart(2, "0");
  expect(own?.data).toBe(`82${hex(count)}${hex(count + 1)}`);
});

const publishAndRegister: Plan = {
  ...emptyPlan("publish"),
  outputs: [{ label: "order", address: payerAddress, assets: {}, scriptReference: orderProbe }],
  certificates: [{ type: "register", rewardAddress: orderAccount }],
};
