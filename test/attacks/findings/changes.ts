import type { Data } from "../../../offchain/blueprint/data.ts";
import { VaultCodec } from "../../../offchain/blueprint/generated.ts";
import type { Anatomy } from "../anatomy.ts";
import { alsoSpending, conjured } from "../classes/tools.ts";
import { type Attempt, withOutput, withScripts } from "../model.ts";

export const MILLION = 1_000_000n;
export const R1 = "R1 pass: the output is the vault as it should be";
export const R8 = "R8 receipt: the payout is exact and names its source";

/** A vault of another instance over the same passes: whoever commands its registry makes what she likes. */
export function twinOf({ scenario }: Anatomy) {
  const { vault } = scenario.world.instances;
  const genuine = scenario.vaults[1] ?? scenario.vaults[0];
  if (genuine === undefined) throw new RangeError("no vault");
  const { scripts } = scenario.world.stage;
  const assets = Object.fromEntries(
    Object.entries(genuine.utxo.assets).map(([unit, amount]) => [
      unit.replace(scripts.vault.hash, vault.hash),
      amount,
    ]),
  );
  return {
    reference: vault.reference,
    utxo: conjured("a twin", { ...genuine.utxo, address: vault.address, assets }),
  };
}

export function withTwin(anatomy: Anatomy): Attempt {
  const { utxo, reference } = twinOf(anatomy);
  return withScripts(alsoSpending(anatomy.attempt, "twin", utxo, 0n), reference);
}

export function first(anatomy: Anatomy, change: Parameters<typeof withOutput>[2]): Attempt {
  return withOutput(anatomy.attempt, anatomy.outputs[0]?.output.label ?? "", change);
}

export const vaultDatum =
  (change: (vault: ReturnType<typeof VaultCodec.decode>) => ReturnType<typeof VaultCodec.decode>) =>
  (anatomy: Anatomy) =>
    first(anatomy, (output) => ({
      ...output,
      datum: VaultCodec.encode(change(VaultCodec.decode(output.datum as Data))),
    }));
