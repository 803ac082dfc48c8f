import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { array, byteString, compareKeys, integer, map, set, tag, textString } from "./cbor.ts";
import { CborError, fieldOf, integerOf, readCbor, setOf } from "./cbor-read.ts";
import { encodeMetadata } from "./metadata.ts";
import { scriptHash } from "./script.ts";
import { addAssets, encodeValue, tokenUnits } from "./value.ts";

describe("CBOR", () => {
  // RFC 8949, appendix A.
  test.each<[string, string]>([
    [integer(0), "00"],
    [integer(23), "17"],
    [integer(24), "1818"],
    [integer(1000), "1903e8"],
    [integer(1_000_000_000_000), "1b000000e8d4a51000"],
    [integer(18_446_744_073_709_551_615n), "1bffffffffffffffff"],
    [integer(-1), "20"],
    [integer(-100), "3863"],
    [integer(-18_446_744_073_709_551_616n), "3bffffffffffffffff"],
    [byteString("01020304"), "4401020304"],
    [textString("ü"), "62c3bc"],
    [array([integer(1), array([integer(2), integer(3)])]), "82018202" + "03"],
    [map([[integer(1), integer(2)]]), "a10102"],
    [tag(24, byteString("6449455446")), "d818456449455446"],
    [set([integer(1)]), "d901028101"],
  ])("%s", (found, expected) => {
    expect(found).toBe(expected);
    expect(readCbor(found).raw).toBe(expected);
  });

  test("reads indefinite lengths and keeps the raw bytes", () => {
    expect(readCbor("5f42010243030405ff")).toMatchObject({ kind: "bytes", hex: "0102030405" });
    expect(readCbor("bf6346756ef563416d7421ff")).toMatchObject({ kind: "map" });
    const item = readCbor("9f0102ff");
    expect(item.raw).toBe("9f0102ff");
    expect(setOf(readCbor("d901028101"))).toHaveLength(1);
    expect(fieldOf(readCbor("a201020304"), 3n)?.raw).toBe("04");
  });

  test.each(["", "18", "1c", "ff", "9f01", "4201", "0000", "5f01ff", "AA", "a1", "1f"])(
    "refuses %s",
    (hex) => {
      expect(() => readCbor(hex)).toThrow(CborError);
    },
  );

  test("integers survive the way there and back", () => {
    const range = { min: -(2n ** 64n), max: 2n ** 64n - 1n };
    fc.assert(
      fc.property(fc.bigInt(range), (value) => integerOf(readCbor(integer(value))) === value),
    );
    expect(() => integer(2n ** 64n)).toThrow(RangeError);
  });
});

describe("values", () => {
  const policy = "ab".repeat(28);

  test("order shorter names first, and leave out what is zero", () => {
    const assets = {
      [`${policy}0001`]: 1n,
      [`${policy}02`]: 2n,
      [`${policy}03`]: 0n,
      lovelace: 5n,
    };
    expect(tokenUnits(assets)).toEqual([`${policy}02`, `${policy}0001`]);
    expect(encodeValue(assets)).toBe(`8205a1581c${policy}a241020242000101`);
    expect(encodeValue({ lovelace: 5n })).toBe("05");
  });

  test("sums drop what cancels out", () => {
    expect(addAssets({ a: 1n, lovelace: 2n }, { a: -1n }, { lovelace: 3n })).toEqual({
      lovelace: 5n,
    });
  });

  test("canonical keys", () => {
    expect(["8200" + "1818", "820100"].sort(compareKeys)).toEqual(["820100", "82001818"]);
  });
});

describe("metadata", () => {
  test("orders keys and splits long texts at character boundaries", () => {
    expect(encodeMetadata({ 1694: { event: "a", v: 1 } })).toBe(
      "a119069ea261760165" + "6576656e746161",
    );
    const long = encodeMetadata({ 1: "é".repeat(40) });
    const pieces = fieldOf(readCbor(long), 1n);
    expect(pieces).toMatchObject({
      kind: "array",
      items: [{ text: "é".repeat(32) }, { text: "é".repeat(8) }],
    });
  });

  test.each([1.5, null, undefined, () => 1])("refuses %s", (value) => {
    expect(() => encodeMetadata({ 1: [value] })).toThrow(TypeError);
    expect(() => encodeMetadata({ x: 1 })).toThrow(TypeError);
  });
});

test("script hashes", () => {
  // CIP-1854 style: the hash of a one-signature script.
  expect(scriptHash({ type: "Native", cbor: `8200581c${"00".repeat(28)}` })).toHaveLength(56);
  // The always-true Plutus V3 script of one constant.
  expect(scriptHash({ type: "PlutusV3", cbor: "450101002499" })).not.toBe(
    scriptHash({ type: "Native", cbor: "450101002499" }),
  );
});
