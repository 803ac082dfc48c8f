import { describe, expect, test } from "vitest";
import { at } from "../../domain/list.ts";
import { classTokenName, nameOf } from "../../domain/names.ts";
import { open } from "./open.ts";
import {
  ADMIN,
  charterState,
  keyHash,
  MANAGER,
  onDay,
  scripts,
  termsState,
  utxoOf,
} from "./samples.ts";

const request = { scripts, terms: termsState };

describe("open", () => {
  const vaults = [0x12, 0x11].map((index) => ({
    seed: utxoOf(index),
    manager: keyHash(MANAGER),
    grants: [{ class: 0, beneficiary: keyHash(10), total: 1_000n }],
    weights: [50n, 50n],
    payouts: [null],
    title: "A proposal",
  }));
  const plan = open({
    ...request,
    charter: charterState,
    validity: onDay(1n),
    coinsPerUtxoByte: 4_310n,
    vaults,
  });

  test("vaults come in the order of the seeds that name them, fully funded", () => {
    const [first, second] = [0x11, 0x12].map((index) => nameOf(utxoOf(index)));
    expect(plan.inputs.map(({ utxo }) => utxo.transactionId.slice(-2))).toEqual(["11", "12"]);
    expect(at(plan.mints, 0).tokens).toEqual({ [first ?? ""]: 1n, [second ?? ""]: 1n });
    const { assets } = at(plan.outputs, 0);
    expect(assets[scripts.vault.hash + first]).toBe(1n);
    expect(assets[termsState.terms.policy + classTokenName(0, first ?? "")]).toBe(1_000n);
    expect(plan.signers).toEqual([keyHash(ADMIN)]);
  });

  test("the deposit covers the largest state, and the cap is respected", () => {
    expect(at(plan.outputs, 0).assets.lovelace).toBeGreaterThan(3_000_000n);
    expect(() =>
      open({
        ...request,
        charter: charterState,
        validity: onDay(1n),
        coinsPerUtxoByte: 50_000n,
        vaults,
      }),
    ).toThrow("R6 vault.open: the deposit is within the cap");
  });
});
