import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as codec from "./codec.ts";
import { type Codec, CodecError } from "./codec.ts";
import { Constr, type Data, decodeData, encodeData } from "./data.ts";

interface Point {
  readonly x: bigint;
  readonly label: string | null;
}
const PointCodec: Codec<Point> = codec.record(
  "Point",
  codec.named(0, { x: codec.integer, label: codec.option(codec.bytes) }),
);

type Shape =
  | { readonly type: "Dot" }
  | { readonly type: "Line"; readonly from: Point; readonly to: Point }
  | { readonly type: "Group"; readonly fields: readonly [readonly Shape[], boolean] };
const ShapeCodec: Codec<Shape> = codec.union("Shape", {
  Dot: codec.named(0, {}),
  Line: codec.named(1, { from: PointCodec, to: PointCodec }),
  Group: codec.positional(2, codec.list(codec.lazy(() => ShapeCodec)), codec.boolean),
});

const points: fc.Arbitrary<Point> = fc.record({
  x: fc.bigInt(),
  label: fc.option(
    fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes).toString("hex")),
  ),
});
const shapes: fc.Arbitrary<Shape> = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3 },
    fc.constant({ type: "Dot" } as const),
    fc.record({ type: fc.constant("Line" as const), from: points, to: points }),
    fc.record({
      type: fc.constant("Group" as const),
      fields: fc.tuple(fc.array(tie("shape"), { maxLength: 3 }), fc.boolean()),
    }),
  ),
})).shape;

describe("codecs", () => {
  test("round trip through CBOR", () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const cbor = encodeData(ShapeCodec.encode(shape));
        expect(ShapeCodec.decode(decodeData(cbor))).toEqual(shape);
      }),
    );
  });

  test("write fields in the order of the constructor, not of the value", () => {
    expect(PointCodec.encode({ label: null, x: 1n })).toStrictEqual(
      new Constr(0, [1n, new Constr(1, [])]),
    );
  });

  test("take only the exact form that they write", () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const data = ShapeCodec.encode(shape) as Constr;
        const padded = new Constr(data.index, [...data.fields, 0n]);
        expect(() => ShapeCodec.decode(padded)).toThrow(CodecError);
      }),
    );
  });

  test.each<[Data, string]>([
    [1n, "Shape: expected Shape (Dot, Line, Group), found the integer 1"],
    [new Constr(3, []), "found constructor 3 with 0 fields"],
    [new Constr(2, [[new Constr(0, []), "aa"], new Constr(0, [])]), "Shape.fields[0][1]"],
    [new Constr(2, [[], 1n]), "Shape.fields[1]: expected False or True"],
    [
      new Constr(1, [new Constr(0, [1n, new Constr(0, [1n])]), new Constr(0, [])]),
      "Shape.from.label: expected bytes",
    ],
  ])("name the place and what is found there (%#)", (data, message) => {
    expect(() => ShapeCodec.decode(data)).toThrow(message);
  });

  test("of pairs, tuples, unit and anything", () => {
    const odd = codec.tuple(codec.pairs(codec.bytes, codec.integer), codec.unit, codec.anything);
    const value = [new Map([["aa", 1n]]), undefined, "bb"] as const;
    const data = odd.encode(value);
    expect(data).toStrictEqual([new Map([["aa", 1n]]), new Constr(0, []), "bb"]);
    expect(odd.decode(data)).toStrictEqual(value);
    expect(() => odd.decode([new Map(), new Constr(0, [])])).toThrow("expected a list of 3");
  });
});
