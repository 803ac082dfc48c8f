import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { serialiseData } from "../blueprint/data.ts";
import { type Permission, PermissionCodec } from "../blueprint/generated.ts";
import {
  acts,
  allOf,
  anyOf,
  atLeast,
  isCanonical,
  key,
  PermissionError,
  permitted,
  presenceOf,
  signersNeeded,
} from "./permission.ts";

const hashes = Array.from({ length: 6 }, (_, index) => String(index + 1).repeat(56));
const [a = "", b = "", c = ""] = hashes;
const effect = () => "ee".repeat(32);

/** A tree of keys, canonical by construction. */
const leaf = fc.constantFrom(...hashes).map(key);
const tree: fc.Arbitrary<Permission> = fc.letrec<{ node: Permission }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    leaf,
    members(tie("node")).map((each) => allOf(...each)),
    members(tie("node")).map((each) => anyOf(...each)),
    members(tie("node")).chain((each) =>
      fc.integer({ min: 1, max: each.length }).map((count) => atLeast(count, ...each)),
    ),
  ),
})).node;

function members(node: fc.Arbitrary<Permission>): fc.Arbitrary<Permission[]> {
  return fc.uniqueArray(node, {
    minLength: 1,
    maxLength: 4,
    selector: (each) => serialiseData(PermissionCodec.encode(each)),
  });
}

describe("canonical form", () => {
  test("what is built is canonical; the reverse order is not", () => {
    const permission = anyOf(key(c), key(a), key(b));
    expect(isCanonical(permission)).toBe(true);
    if (permission.type !== "AnyOf") throw new Error("unreachable");
    expect(isCanonical({ type: "AnyOf", fields: [[...permission.fields[0]].reverse()] })).toBe(
      false,
    );
  });

  test("members ascend by their serialised bytes", () => {
    fc.assert(
      fc.property(tree, (permission) => {
        expect(isCanonical(permission)).toBe(true);
        const list =
          permission.type === "AtLeast"
            ? permission.members
            : permission.type === "AllOf"
              ? permission.fields[0]
              : [];
        const ranks = list.map((member) => serialiseData(PermissionCodec.encode(member)));
        expect(ranks).toEqual([...new Set(ranks)].sort());
      }),
    );
  });

  test.each<[string, Permission]>([
    ["an empty list", { type: "AllOf", fields: [[]] }],
    ["a threshold of none", { type: "AtLeast", count: 0n, members: [key(a)] }],
    ["a threshold above the members", { type: "AtLeast", count: 2n, members: [key(a)] }],
    ["the same member twice", { type: "AnyOf", fields: [[key(a), key(a)]] }],
    ["a hash of 27 bytes", key(a.slice(2))],
    ["a time before 1970", { type: "After", fields: [-1n] }],
    ["four levels of lists", allLevels(4)],
    [
      "eleven members",
      {
        type: "AnyOf",
        fields: [Array.from({ length: 11 }, (_, index) => key(String(10 + index).repeat(28)))],
      },
    ],
  ])("%s is refused", (_, permission) => {
    expect(isCanonical(permission)).toBe(false);
  });

  test("three levels are allowed; our own script is not", () => {
    expect(isCanonical(allLevels(3))).toBe(true);
    expect(isCanonical({ type: "ScriptRuns", fields: [a] }, a)).toBe(false);
    expect(isCanonical({ type: "Warrant", fields: [a] }, b)).toBe(true);
  });

  test("builders refuse duplicates and impossible thresholds", () => {
    expect(() => allOf(key(a), key(a))).toThrow(PermissionError);
    expect(() => atLeast(3, key(a), key(b))).toThrow(PermissionError);
  });
});

function allLevels(depth: number): Permission {
  return depth === 0 ? key(a) : { type: "AllOf", fields: [[allLevels(depth - 1)]] };
}

describe("satisfaction", () => {
  test("more signers never lose a permission of keys", () => {
    fc.assert(
      fc.property(tree, fc.subarray(hashes), fc.subarray(hashes), (permission, some, more) => {
        const before = permitted(permission, presenceOf({ signers: some }), {}, effect);
        const after = permitted(
          permission,
          presenceOf({ signers: [...some, ...more] }),
          {},
          effect,
        );
        expect(!before || after).toBe(true);
      }),
    );
  });

  test("the signers needed satisfy it", () => {
    fc.assert(
      fc.property(tree, fc.subarray(hashes), (permission, available) => {
        const nobody = presenceOf({});
        const needed = signersNeeded(permission, nobody, {}, effect, new Set(available));
        const possible = permitted(permission, presenceOf({ signers: available }), {}, effect);
        expect(needed !== undefined).toBe(possible);
        if (needed !== undefined)
          expect(permitted(permission, presenceOf({ signers: needed }), {}, effect)).toBe(true);
      }),
    );
  });

  test("two of three are enough, one is not", () => {
    const permission = atLeast(2, key(a), key(b), key(c));
    expect(permitted(permission, presenceOf({ signers: [a, c] }), {}, effect)).toBe(true);
    expect(permitted(permission, presenceOf({ signers: [c] }), {}, effect)).toBe(false);
  });

  test("times need the bound that proves them", () => {
    const after: Permission = { type: "After", fields: [100n] };
    const before: Permission = { type: "Before", fields: [100n] };
    const nobody = presenceOf({});
    expect(permitted(after, nobody, { from: 100n }, effect)).toBe(true);
    expect(permitted(after, nobody, { from: 99n, to: 200n }, effect)).toBe(false);
    expect(permitted(after, nobody, { to: 200n }, effect)).toBe(false);
    expect(permitted(before, nobody, { to: 100n }, effect)).toBe(true);
    expect(permitted(before, nobody, { from: 0n }, effect)).toBe(false);
  });

  test("a warrant is one token of that very effect, burnt, and nothing beside it", () => {
    const warrant: Permission = { type: "Warrant", fields: [a] };
    const burning = (tokens: Record<string, bigint>) =>
      permitted(warrant, presenceOf({ mints: { [a]: tokens } }), {}, effect);
    expect(burning({ [effect()]: -1n })).toBe(true);
    expect(burning({ [effect()]: -2n })).toBe(false);
    expect(burning({ [effect()]: 1n })).toBe(false);
    expect(burning({ ["ff".repeat(32)]: -1n })).toBe(false);
    expect(burning({ [effect()]: -1n, ["ff".repeat(32)]: -1n })).toBe(false);
  });

  test("parties act by key or by script; nobody never does", () => {
    const present = presenceOf({ signers: [a], scripts: [b] });
    expect(acts(a, present)).toBe(true);
    expect(acts(`01${b}`, present)).toBe(true);
    expect(acts(b, present)).toBe(false);
    expect(acts(`01${a}`, present)).toBe(false);
    expect(acts("", present)).toBe(false);
  });
});
