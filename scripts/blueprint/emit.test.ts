import { describe, expect, test } from "vitest";
import { emitDefinitions } from "./emit.ts";
import { camelCase, type Definitions, nameDefinitions } from "./schema.ts";

const reference = (key: string, title?: string) => ({
  $ref: `#/definitions/${key.replaceAll("/", "~1")}`,
  ...(title === undefined ? {} : { title }),
});
const variant = (title: string, index: number, ...fields: ReturnType<typeof reference>[]) => ({
  title,
  dataType: "constructor" as const,
  index,
  fields,
});

const PRIMITIVES: Definitions = {
  Int: { dataType: "integer" },
  ByteArray: { dataType: "bytes" },
  Data: { title: "Data" },
  Bool: { anyOf: [variant("False", 0), variant("True", 1)] },
};

describe("emitDefinitions", () => {
  test("writes aliases and records with camel-case fields, each behind what it needs", () => {
    const text = emitDefinitions({
      ...PRIMITIVES,
      "a/Box": {
        description: "Holds one.",
        anyOf: [variant("Box", 0, reference("z/Time", "opened_at"), reference("Data", "rest"))],
      },
      "z/Time": { dataType: "integer" },
    });
    expect(text).toBe(`export type Time = bigint;
export const TimeCodec: Codec<Time> = codec.integer;

/** Holds one. */
export interface Box {
  readonly openedAt: Time;
  readonly rest: Data;
}
export const BoxCodec: Codec<Box> = codec.record("Box", codec.named(0, {
  openedAt: TimeCodec,
  rest: codec.anything,
}));
`);
  });

  test("writes unions, nameless fields, options and recursion", () => {
    const text = emitDefinitions({
      ...PRIMITIVES,
      "List<a/Tree>": { dataType: "list", items: reference("a/Tree") },
      "Option<Bool>": {
        anyOf: [variant("Some", 0, reference("Bool")), variant("None", 1)],
      },
      "a/Tree": {
        anyOf: [
          variant("Leaf", 0),
          variant("Node", 1, reference("List<a/Tree>"), reference("Option<Bool>")),
        ],
      },
    });
    expect(text).toBe(`export type Tree =
  | { readonly type: "Leaf" }
  | { readonly type: "Node"; readonly fields: readonly [readonly Tree[], boolean | null] };
export const TreeCodec: Codec<Tree> = codec.union("Tree", {
  Leaf: codec.named(0, {}),
  Node: codec.positional(1, codec.list(codec.lazy(() => TreeCodec)), codec.option(codec.boolean)),
});
`);
  });

  test("writes pairs and tuples, and names instances of generic types", () => {
    const text = emitDefinitions({
      ...PRIMITIVES,
      "Pairs<ByteArray,Int>": {
        dataType: "map",
        keys: reference("ByteArray"),
        values: reference("Int"),
      },
      "Tuple<<Int,ByteArray>>": {
        dataType: "list",
        items: [reference("Int"), reference("ByteArray")],
      },
      "a/Both<Int>": {
        anyOf: [
          variant(
            "Both",
            0,
            reference("Pairs<ByteArray,Int>", "map"),
            reference("Tuple<<Int,ByteArray>>", "tuple"),
          ),
        ],
      },
    });
    expect(text).toContain("export interface BothInt {");
    expect(text).toContain("readonly map: ReadonlyMap<string, bigint>;");
    expect(text).toContain("map: codec.pairs(codec.bytes, codec.integer),");
    expect(text).toContain("readonly tuple: readonly [bigint, string];");
    expect(text).toContain("tuple: codec.tuple(codec.integer, codec.bytes),");
  });

  test("refuses references to nowhere and forms it does not know", () => {
    expect(() =>
      emitDefinitions({ "a/Box": { anyOf: [variant("Box", 0, reference("Int", "x"))] } }),
    ).toThrow("does not define Int");
    expect(() => emitDefinitions({ "a/Odd": { dataType: "map" } })).toThrow("a/Odd");
  });
});

describe("names", () => {
  test("two types of one name are refused, and so are reserved ones", () => {
    expect(() => nameDefinitions(["a/Box", "b/Box"])).toThrow("a/Box and b/Box would both be Box");
    expect(() => nameDefinitions(["a/Data"])).toThrow("reserved");
  });

  test("snake case becomes camel case", () => {
    expect(["self", "epoch_start", "a_b_c"].map(camelCase)).toEqual(["self", "epochStart", "aBC"]);
  });
});
