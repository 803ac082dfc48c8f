/** Plutus data for property tests: every form, and the borders of each encoding. */
import fc from "fast-check";
import { Constr, type Data, encodeData } from "./data.ts";

export const BORDERS: readonly bigint[] = [8n, 16n, 32n, 63n, 64n, 65n, 512n, 520n].flatMap(
  (bits) => {
    const power = 1n << bits;
    return [power - 1n, power, power + 1n, -power, -power - 1n, 1n - power];
  },
);

const integers = fc.oneof(fc.bigInt(), fc.constantFrom(...BORDERS), fc.bigInt(-25n, 25n));

const byteStrings = fc
  .oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.constantFrom(63, 64, 65, 128, 129).map((length) => new Uint8Array(length).fill(7)),
  )
  .map((bytes) => Buffer.from(bytes).toString("hex"));

const indices = fc.oneof(fc.nat(8), fc.constantFrom(6, 7, 127, 128, 129, 1000));

const dataWith = (arrange: (entries: [Data, Data][]) => [Data, Data][]): fc.Arbitrary<Data> =>
  fc.letrec<{ data: Data }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      integers,
      byteStrings,
      fc.array(tie("data"), { maxLength: 4 }),
      fc
        .tuple(indices, fc.array(tie("data"), { maxLength: 4 }))
        .map(([index, fields]) => new Constr(index, fields)),
      // Keys of simple types: a JavaScript map tells others apart by identity.
      fc
        .uniqueArray(fc.tuple(fc.oneof(integers, byteStrings), tie("data")), {
          maxLength: 4,
          selector: ([key]) => key,
        })
        .map((entries) => new Map<Data, Data>(arrange(entries as [Data, Data][]))),
    ),
  })).data;

export const anyData = dataWith((entries) => entries);

/** With map entries in the order that libraries call canonical: by length of the key, then bytewise. */
export const anySortedData = dataWith((entries) =>
  entries.sort(([left], [right]) => {
    const [a, b] = [encodeData(left), encodeData(right)];
    return a.length - b.length || (a < b ? -1 : 1);
  }),
);
