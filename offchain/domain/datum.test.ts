import { describe, expect, test } from "vitest";
import { encodeData } from "../blueprint/data.ts";
import { addressOf, hashes, scripts, vaultState } from "../plans/vault/samples.ts";
import { readVault, StateError, vaultsAmong } from "./datum.ts";

describe("reading state", () => {
  const { utxo } = vaultState(1);

  test("the token is looked for before the datum is believed", () => {
    const { [scripts.vault.hash + vaultState(1).project]: _, ...without } = utxo.assets;
    expect(() => readVault(hashes(), { ...utxo, assets: without })).toThrow("it bears no token");
    expect(() => readVault(hashes(), { ...utxo, address: addressOf(1) })).toThrow(
      "it is not at the script",
    );
    expect(() => readVault(hashes(), { ...utxo, datum: encodeData(0n) })).toThrow(StateError);
    const { datum: _datum, ...bare } = utxo;
    expect(() => readVault(hashes(), bare)).toThrow("its datum is not inline");
    expect(vaultsAmong(hashes(), [{ ...utxo, assets: without }, utxo])).toHaveLength(1);
  });
});
