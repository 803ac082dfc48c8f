import { describe, expect, it } from "vitest";
import { exampleKey, exampleKeyHash } from "./example.ts";
import { KeyError } from "./key-error.ts";

describe("example keys", () => {
  it("are the same everywhere, and distinct by name", () => {
    expect(exampleKey("auditor-1")).toEqual(exampleKey("auditor-1"));
    expect(exampleKey("auditor-1").keyHash).not.toBe(exampleKey("auditor-2").keyHash);
    expect(exampleKey("auditor-1").publicKey).toBe(
      "ce63ee8fef6571b130dd3b8360d77964fa52332bc3c1ef1361ffe458ddab2707",
    );
  });

  it("pass key hashes through and refuse unclear names", () => {
    const hash = exampleKey("auditor-1").keyHash;
    expect(exampleKeyHash(hash)).toBe(hash);
    for (const name of ["", "Auditor 1", "-a", "a-", "a_b", "x".repeat(97)]) {
      expect(() => exampleKey(name)).toThrow(KeyError);
    }
  });
});
