import { applyParamsToScript, validatorToScriptHash } from "@lucid-evolution/lucid";
import { describe, expect, test } from "vitest";
import { linked, validators } from "./generated.ts";
import { applyHashes, linkScripts, scriptHash, scriptsOf } from "./link.ts";
import { addressesOf, scripts } from "./scripts.ts";

const validator = (title: string, parameters: readonly string[] = []) => ({
  title,
  compiledCode: validators.charter.compiledCode,
  hash: validators.charter.hash,
  parameters: parameters.map((name) => ({ title: name })),
});

describe("scripts", () => {
  test("hash as the compiler says", () => {
    for (const { compiledCode, hash } of Object.values(validators)) {
      expect(scriptHash(compiledCode)).toBe(hash);
    }
  });

  test("are applied as Lucid applies and hashes them", () => {
    const sources: Readonly<
      Record<string, { compiledCode: string; parameters: readonly string[] }>
    > = validators;
    const hashes: Readonly<Record<string, { hash: string }>> = linked;
    for (const { name, cbor, hash } of Object.values(linked)) {
      const { compiledCode = "", parameters = [] } = sources[name] ?? {};
      const applied = applyParamsToScript(
        compiledCode,
        parameters.map((parameter) => hashes[parameter]?.hash ?? ""),
      );
      expect(applied.endsWith(cbor)).toBe(true);
      expect(validatorToScriptHash({ type: "PlutusV3", script: applied })).toBe(hash);
    }
  });

  test("have addresses on both networks", () => {
    const test = addressesOf(scripts.vault, 0);
    expect(test.address).toMatch(/^addr_test1w/);
    expect(test.rewardAddress).toMatch(/^stake_test17/);
    expect(addressesOf(scripts.vault, 1).address).toMatch(/^addr1w/);
  });
});

describe("linking", () => {
  test("groups handlers by script", () => {
    const [vault] = scriptsOf([
      validator("deep/vault.vault.spend"),
      validator("deep/vault.vault.mint"),
    ]);
    expect(vault).toMatchObject({ name: "vault", handlers: ["spend", "mint"] });
  });

  test("follows chains of parameters in any order", () => {
    const set = linkScripts([
      validator("c.c.mint", ["b"]),
      validator("b.b.mint", ["a"]),
      validator("a.a.mint"),
    ]);
    const { hash: a } = set.get("a") ?? { hash: "" };
    const { hash: b, cbor } = set.get("b") ?? { hash: "", cbor: "" };
    expect(cbor).toBe(applyHashes(validators.charter.compiledCode, [a]));
    expect(set.get("c")?.cbor).toBe(applyHashes(validators.charter.compiledCode, [b]));
  });

  test("refuses circles, unknown names and names used twice", () => {
    expect(() => linkScripts([validator("a.a.mint", ["b"]), validator("b.b.mint", ["a"])])).toThrow(
      "in a circle: a, b, a",
    );
    expect(() => linkScripts([validator("a.a.mint", ["b"])])).toThrow("a takes the parameter b");
    expect(() => linkScripts([validator("x.a.mint"), validator("y.a.mint")])).toThrow(
      "Two scripts are called a",
    );
  });
});
