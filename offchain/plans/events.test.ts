import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeMetadata } from "../layout/encoding/metadata.ts";
import { eventMetadata, split } from "./events.ts";

const size = (text: string) => new TextEncoder().encode(text).length;

test("long strings become pieces of at most 64 bytes that join to the whole", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const value = split(text);
      const pieces = Array.isArray(value) ? (value as string[]) : [value as string];
      expect(pieces.join("")).toBe(text);
      for (const piece of pieces) expect(size(piece)).toBeLessThanOrEqual(64);
      expect(Array.isArray(value)).toBe(size(text) > 64);
    }),
  );
});

test("an event names version, action and program, and metadata can hold it", () => {
  const metadata = eventMetadata("vault.submit", "c1".repeat(27), {
    items: [{ project: "aa".repeat(27), tranche: 0, title: "é".repeat(40) }],
  });
  expect(metadata).toEqual({
    "1694": {
      v: 1,
      event: "vault.submit",
      program: "c1".repeat(27),
      items: [{ project: "aa".repeat(27), tranche: 0, title: ["é".repeat(32), "é".repeat(8)] }],
    },
  });
  expect(() => encodeMetadata(metadata)).not.toThrow();
});
