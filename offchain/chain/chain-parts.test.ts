import { describe, expect, test } from "vitest";
import { executionFee, referenceScriptFee } from "../layout/fee.ts";
import { EMBEDDED_SLOTS } from "./embedded.ts";
import { satisfiesNativeScript } from "./native-script.ts";
import { knownParameters } from "./parameters.ts";
import { alignDown, slotAt, slotOf, TimeUnaligned, timeOf } from "./slots.ts";

describe("slots", () => {
  const slots = { zeroTime: 1000n, zeroSlot: 5, slotLength: 1000 };

  test("there and back", () => {
    expect(slotOf(3000n, slots)).toBe(7);
    expect(timeOf(7, slots)).toBe(3000n);
    expect(slotAt(3999n, slots)).toBe(7);
    expect(slotAt(999n, slots)).toBe(4);
    expect(alignDown(3999n, slots)).toBe(3000n);
    expect(timeOf(0, EMBEDDED_SLOTS)).toBe(BigInt(Date.UTC(2026, 0, 1)));
  });

  test("only boundaries have a slot", () => {
    expect(() => slotOf(3001n, slots)).toThrow(TimeUnaligned);
  });
});

describe("parameters", () => {
  test("prices are exact", () => {
    const { priceMemory, priceSteps, costModels } = knownParameters("pv10");
    expect(priceMemory).toEqual({ numerator: 577n, denominator: 10_000n });
    expect(priceSteps).toEqual({ numerator: 721n, denominator: 10_000_000n });
    expect(costModels.PlutusV3).toHaveLength(297);
    expect(knownParameters("pv11").costModels.PlutusV3).toHaveLength(350);
  });

  test("execution is rounded up once, reference scripts grow dearer by tiers", () => {
    const parameters = knownParameters("pv10");
    expect(executionFee({ mem: 10_000n, steps: 10_000_000n }, parameters)).toBe(577n + 721n);
    expect(executionFee({ mem: 1n, steps: 1n }, parameters)).toBe(1n);
    expect(referenceScriptFee(25_600, parameters)).toBe(384_000n);
    expect(referenceScriptFee(25_601, parameters)).toBe(384_018n);
    expect(referenceScriptFee(51_201, parameters)).toBe(384_000n + 460_800n + 22n);
  });
});

describe("native scripts", () => {
  const key = "aa".repeat(28);
  const signed = { signers: new Set([key]), validity: { from: 10, to: 20 } };
  const open = { signers: new Set([key]), validity: {} };
  const pubkey = `8200581c${key}`;
  const stranger = `8200581c${"bb".repeat(28)}`;

  test.each<[string, string, boolean, boolean]>([
    ["a key that signed", pubkey, true, true],
    ["a key that did not", stranger, false, false],
    ["all of both", `820182${pubkey}${stranger}`, false, false],
    ["any of both", `820282${pubkey}${stranger}`, true, true],
    ["one of both", `83030182${pubkey}${stranger}`, true, true],
    ["two of both", `83030282${pubkey}${stranger}`, false, false],
    ["not before slot 10", "82040a", true, false],
    ["not before slot 11", "82040b", false, false],
    ["until slot 20", "820514", true, false],
    ["until slot 19", "820513", false, false],
  ])("%s", (_name, script, withBounds, withoutBounds) => {
    expect(satisfiesNativeScript(script, signed)).toBe(withBounds);
    expect(satisfiesNativeScript(script, open)).toBe(withoutBounds);
  });
});
