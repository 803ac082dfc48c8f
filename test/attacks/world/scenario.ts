/** One valid transaction of an endpoint, and what only its author knows about it. */
import type { TermsState, VaultState } from "../../../offchain/domain/datum.ts";
import { paymentCredential } from "../../../offchain/layout/encoding/address.ts";
import { tokenUnits } from "../../../offchain/layout/encoding/value.ts";
import type { Plan, Utxo } from "../../../offchain/plans/plan.ts";
import { type Attempt, attemptOf } from "../model.ts";
import type { Ground } from "../repair.ts";
import { everybody, mallory } from "./cast.ts";
import { COIN, DUST, dustRewards, SECOND } from "./program.ts";
import type { Sheet } from "./sheets.ts";
import type { Stage } from "./stage.ts";
import { conjured, type World } from "./world.ts";

/** A bound of validity that lies at the last legal moment: one slot beyond it a rule fires. */
export interface Edge {
  readonly bound: "from" | "to";
  /** Milliseconds by which the bound leaves what is legal. */
  readonly step: bigint;
  readonly label: string;
}

export interface Scenario {
  /** The plan's action: `vault.claim`. */
  readonly endpoint: string;
  /** What tells it from the endpoint's other scenarios; empty for the first. */
  readonly variant: string;
  readonly world: World;
  readonly attempt: Attempt;
  /** POSIX ms of the tip. */
  readonly now: bigint;
  readonly ground: Ground;
  readonly accounts: ReadonlyMap<string, bigint>;
  /** The terms that the vaults share. */
  readonly terms?: TermsState;
  /** The vaults that are spent, in the order of the plan. */
  readonly vaults: readonly VaultState[];
  /** A genuine vault of the same terms and history that the transaction leaves alone. */
  readonly beside?: VaultState;
  readonly sheet?: Sheet;
  readonly edges: readonly Edge[];
  /** The classes that the scenario adds something to, where they are not all. */
  readonly only?: readonly number[];
}

export interface Told
  extends Partial<
    Pick<Scenario, "variant" | "terms" | "vaults" | "beside" | "sheet" | "edges" | "only">
  > {
  readonly stage?: Stage;
}

export async function scenario(world: World, plan: Plan, told: Told = {}): Promise<Scenario> {
  const { stage = world.stage, variant = "", vaults = [], edges = [] } = told;
  const attempt = attemptOf(plan);
  const { from, to } = attempt.validity;
  return {
    endpoint: plan.action,
    variant,
    world,
    attempt,
    now: from ?? (to === undefined ? await stage.now() : to - SECOND),
    ground: await groundOf(stage, attempt, world),
    accounts: accountsOf(world),
    vaults,
    edges,
    ...(told.only === undefined ? {} : { only: told.only }),
    ...(told.terms === undefined ? {} : { terms: told.terms }),
    ...(told.beside === undefined ? {} : { beside: told.beside }),
    ...(told.sheet === undefined ? {} : { sheet: told.sheet }),
  };
}

async function groundOf({ chain }: Stage, attempt: Attempt, world: World): Promise<Ground> {
  const ours = [world.stage.scripts.vault.hash, world.stage.scripts.charter.hash];
  const units = new Set([COIN, DUST]);
  for (const { assets } of [...attempt.inputs.map(({ utxo }) => utxo), ...attempt.outputs])
    for (const unit of tokenUnits(assets))
      if (!ours.some((hash) => unit.startsWith(hash))) units.add(unit);
  const wallet = await chain.utxosAt(mallory.address);
  return {
    parameters: world.parameters,
    slots: chain.slots,
    attacker: {
      address: mallory.address,
      funds: [
        ...[0, 1, 2, 3].map((each) =>
          conjured(`funds ${each}`, {
            address: mallory.address,
            assets: { lovelace: each === 3 ? 200_000_000_000n : 5_000_000_000n },
          }),
        ),
        ...[...units].map((unit) =>
          conjured(`tokens ${unit}`, {
            address: mallory.address,
            assets: { lovelace: 5_000_000n, [unit]: 1_000_000_000n },
          }),
        ),
        ...wallet.filter(({ scriptReference }) => scriptReference === undefined),
      ],
      collateral: conjured("collateral", {
        address: mallory.address,
        assets: { lovelace: 50_000_000n },
      }),
      keys: everybody,
    },
  };
}

/** The passes', the attacker's own, and those of the scripts that she has brought. */
function accountsOf({ stage, instances }: World): Map<string, bigint> {
  const { scripts } = stage;
  const passes = [
    scripts.claims,
    scripts.review,
    scripts.amendment,
    scripts.steward,
    scripts.registry,
  ];
  return new Map([
    ...passes.map(({ rewardAddress }) => [rewardAddress, 0n] as const),
    ...[...instances.passes.values()].map(({ rewardAddress }) => [rewardAddress, 0n] as const),
    [mallory.rewardAddress, 9_000_000n] as const,
    [dustRewards, 9_000_000n] as const,
    [scripts.vault.rewardAddress, 0n] as const,
    [scripts.charter.rewardAddress, 0n] as const,
  ]);
}

/** Whether an output lies at one of our scripts. */
export function guardsIt(world: World, { address }: Pick<Utxo, "address">): boolean {
  const { type, hash } = paymentCredential(address);
  const { vault, charter } = world.stage.scripts;
  return type === "script" && (hash === vault.hash || hash === charter.hash);
}
