/** Opens vaults in a scene. */
import type { TermsState, VaultState } from "../../offchain/domain/datum.ts";
import { classTokenName, nameOf } from "../../offchain/domain/names.ts";
import type { Grant } from "../../offchain/domain/vault/open.ts";
import type { Payouts } from "../../offchain/domain/vault/payouts.ts";
import { toPlutusAddress } from "../../offchain/keys/address.ts";
import { emptyPlan, type Plan, type Utxo } from "../../offchain/plans/plan.ts";
import { type OpenRequest, open } from "../../offchain/plans/vault/open.ts";
import {
  beneficiaries,
  manager,
  minter,
  payoutTo,
  reviewer,
  stakedAddress,
  team,
} from "./people.ts";
import { CLASS_POLICY, classScript, WEIGHTS } from "./program.ts";
import type { Scene } from "./scene.ts";
import { seedsOf } from "./stage.ts";

/** What each class gets: numbers that no weight divides. */
export const TOTALS = [1_001n, 607n, 401n] as const;

export const grants: readonly Grant[] = beneficiaries.map(({ keyHash }, index) => ({
  class: index,
  beneficiary: keyHash,
  total: TOTALS[index] as bigint,
}));

/** The participant has no payout address; the reviewer's has a stake part. */
export const payouts: Payouts = [
  payoutTo(team),
  null,
  toPlutusAddress(stakedAddress(reviewer, team)),
];

export type Vault = OpenRequest["vaults"][number];

export const usualVault = {
  manager: manager.keyHash,
  grants,
  weights: WEIGHTS,
  payouts,
} satisfies Omit<Vault, "seed">;

/** Base units of each class token that are minted for a project where nothing else is said. */
const SUPPLY = 10_000n;

/** Mints to the payer the class tokens of the projects that seeds name. */
export async function mintFor(
  scene: Scene,
  seeds: readonly Utxo[],
  supply: bigint = SUPPLY,
): Promise<void> {
  const names = seeds.flatMap((seed) =>
    [0, 1, 2].map((tokenClass) => classTokenName(tokenClass, nameOf(seed))),
  );
  const plan: Plan = {
    ...emptyPlan("mint"),
    mints: [
      {
        policy: CLASS_POLICY,
        tokens: Object.fromEntries(names.map((name) => [name, supply])),
        script: classScript,
      },
    ],
    signers: [minter.keyHash],
  };
  await scene.act(plan, { without: seeds });
}

/** What opens vaults for new projects; their class tokens are minted. */
export async function opening(
  scene: Scene,
  terms: TermsState,
  vaults: readonly Partial<Vault>[],
  supply?: bigint,
): Promise<OpenRequest> {
  const seeds = await seedsOf(scene.chain, vaults.length);
  await mintFor(scene, seeds, supply);
  const { coinsPerUtxoByte } = await scene.chain.parameters();
  return {
    ...(await scene.request(terms)),
    coinsPerUtxoByte,
    vaults: vaults.map((vault, index) => ({
      ...usualVault,
      seed: seeds[index] as Utxo,
      ...vault,
    })),
  };
}

/** Opens as many usual vaults. */
export async function openVaults(
  scene: Scene,
  terms: TermsState,
  vaults: readonly Partial<Vault>[],
  supply?: bigint,
): Promise<VaultState[]> {
  return (await scene.act(open(await opening(scene, terms, vaults, supply)))).vaults;
}
