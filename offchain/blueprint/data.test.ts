import { HexBlob, PlutusData } from "@blaze-cardano/core";
import { CML, Constr as LucidConstr, Data as LucidData } from "@lucid-evolution/lucid";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkModule } from "../../scripts/suite/aiken-tests.ts";
import { anyData, anySortedData, BORDERS } from "./data.arbitrary.ts";
import { Constr, type Data, decodeData, encodeData, serialiseData } from "./data.ts";
import { DataError } from "./data-error.ts";

const RUNS = { numRuns: 300 };

describe("encodeData", () => {
  test("round trips", () => {
    fc.assert(
      fc.property(anyData, (data) => {
        expect(decodeData(encodeData(data))).toStrictEqual(data);
      }),
      RUNS,
    );
  });

  test("equals what Lucid encodes canonically", () => {
    fc.assert(
      fc.property(anySortedData, (data) => {
        expect(encodeData(data)).toBe(
          LucidData.to(toLucid(data) as never, undefined, { canonical: true }),
        );
      }),
      RUNS,
    );
  });

  test("survives the canonical re-encoding of CML and of Blaze", () => {
    fc.assert(
      fc.property(anySortedData, (data) => {
        const cbor = encodeData(data);
        expect(CML.PlutusData.from_cbor_hex(cbor).to_canonical_cbor_hex()).toBe(cbor);
        expect(PlutusData.fromCbor(HexBlob(cbor)).toCbor()).toBe(cbor);
      }),
      RUNS,
    );
  });

  test.each([
    [0n, "00"],
    [-1n, "20"],
    [23n, "17"],
    [24n, "1818"],
    [(1n << 64n) - 1n, "1bffffffffffffffff"],
    [1n << 64n, "c249010000000000000000"],
    [-(1n << 64n), "3bffffffffffffffff"],
    [-(1n << 64n) - 1n, "c349010000000000000000"],
    ["", "40"],
    [[], "80"],
    [new Map(), "a0"],
    [new Constr(0, []), "d87980"],
    [new Constr(6, [1n]), "d87f8101"],
    [new Constr(7, []), "d9050080"],
    [new Constr(127, []), "d9057880"],
    [new Constr(128, [1n]), "d8668218808101"],
  ] satisfies [Data, string][])("%s is %s", (data, cbor) => {
    expect(encodeData(data)).toBe(cbor);
    expect(decodeData(cbor)).toStrictEqual(data);
  });

  test("cuts bytes beyond 64, and integers beyond 64 bytes, into chunks", () => {
    const long = "ab".repeat(65);
    expect(encodeData("ab".repeat(64))).toBe(`5840${"ab".repeat(64)}`);
    expect(encodeData(long)).toBe(`5f5840${"ab".repeat(64)}41abff`);
    expect(encodeData(BigInt(`0x${long}`))).toBe(`c25f5840${"ab".repeat(64)}41abff`);
  });

  test("refuses what is no data", () => {
    for (const data of ["abc", "AB", "zz", new Constr(-1, []), new Constr(0.5, [])]) {
      expect(() => encodeData(data)).toThrow(DataError);
    }
  });
});

describe("serialiseData", () => {
  // Aiken's evaluator is the judge: the libraries at hand mistake long bytes and
  // integers beyond 64 bits before their builtin sees them.
  test("is what the builtin yields", { timeout: 120_000 }, () => {
    const samples: readonly Data[] = [...BORDERS, ...fc.sample(anyData, { numRuns: 150, seed: 7 })];
    const tests = samples.map(
      (data, index) =>
        `test t${index}() { builtin.serialise_data(${toAiken(data)}) == #"${serialiseData(data)}" }`,
    );
    const report = checkModule(`use aiken/builtin\n\n${tests.join("\n")}\n`);
    expect(report.report).toBe("");
    expect(report.passed).toBe(samples.length);
  });

  test("reads back", () => {
    fc.assert(
      fc.property(anyData, (data) => {
        expect(decodeData(serialiseData(data))).toStrictEqual(data);
      }),
      RUNS,
    );
  });

  test("has indefinite lists and fields unless they are empty, and definite maps", () => {
    const data = new Constr(0, [[1n], [], new Map<Data, Data>([["aa", [2n]]])]);
    expect(serialiseData(data)).toBe("d8799f9f01ff80a141aa9f02ffff");
  });
});

describe("decodeData", () => {
  test("takes indefinite lengths and heads that are not the shortest", () => {
    expect(decodeData("9f1801bf4100190002ff5f41aa41bbffff")).toStrictEqual([
      1n,
      new Map<Data, Data>([["00", 2n]]),
      "aabb",
    ]);
    expect(decodeData("d8669f05811907d0ff")).toStrictEqual(new Constr(5, [2000n]));
  });

  test.each([
    ["", "data-cbor-malformed"],
    ["0", "data-cbor-malformed"],
    ["0000", "data-cbor-malformed"],
    ["18", "data-cbor-malformed"],
    ["8201", "data-cbor-malformed"],
    ["9f01", "data-cbor-malformed"],
    ["5f01ff", "data-cbor-malformed"],
    ["1c", "data-cbor-malformed"],
    ["d8668101", "data-cbor-malformed"],
    ["bbffffffffffffffff", "data-cbor-malformed"],
    ["f6", "data-cbor-not-plutus"],
    ["6161", "data-cbor-not-plutus"],
    ["d81801", "data-cbor-not-plutus"],
    ["a200010002", "data-map-duplicate-key"],
  ])("refuses %s", (cbor, code) => {
    expect(() => decodeData(cbor)).toThrow(expect.objectContaining({ code }));
  });

  test("refuses what nests too deep for the call stack", () => {
    expect(() => decodeData("81".repeat(5000))).toThrow(
      expect.objectContaining({ code: "data-too-deep" }),
    );
  });

  test("ends in a value or a typed error whatever the bytes are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          decodeData(Buffer.from(bytes).toString("hex"));
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function toLucid(data: Data): unknown {
  if (data instanceof Constr) return new LucidConstr(data.index, data.fields.map(toLucid));
  if (data instanceof Map) {
    return new Map([...data].map(([key, value]) => [toLucid(key), toLucid(value)]));
  }
  return Array.isArray(data) ? data.map(toLucid) : data;
}

function toAiken(data: Data): string {
  if (typeof data === "bigint") return `builtin.i_data(${data})`;
  if (typeof data === "string") return `builtin.b_data(#"${data}")`;
  if (data instanceof Constr) {
    return `builtin.constr_data(${data.index}, [${data.fields.map(toAiken).join(", ")}])`;
  }
  if (data instanceof Map) {
    const entries = [...data].map(([key, value]) => `Pair(${toAiken(key)}, ${toAiken(value)})`);
    return `builtin.map_data([${entries.join(", ")}])`;
  }
  return `builtin.list_data([${(data as readonly Data[]).map(toAiken).join(", ")}])`;
}
