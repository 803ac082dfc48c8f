/** Vaults that pay, change and end. */
import type { VaultState } from "../../../offchain/domain/datum.ts";
import { amendMotion } from "../../../offchain/domain/vault/notice.ts";
import { toPlutusAddress } from "../../../offchain/keys/address.ts";
import type { Plan } from "../../../offchain/plans/plan.ts";
import { accept } from "../../../offchain/plans/vault/accept.ts";
import { amend } from "../../../offchain/plans/vault/amend.ts";
import { claim } from "../../../offchain/plans/vault/claim.ts";
import { close } from "../../../offchain/plans/vault/close.ts";
import { notice } from "../../../offchain/plans/vault/notice.ts";
import { offer } from "../../../offchain/plans/vault/offer.ts";
import { push } from "../../../offchain/plans/vault/push.ts";
import { refund } from "../../../offchain/plans/vault/refund.ts";
import { sweep } from "../../../offchain/plans/vault/sweep.ts";
import { topUp } from "../../../offchain/plans/vault/top-up.ts";
import { asked, batch, CLOCK, early, late, RECKONED, RECORDED, since, until } from "./batch.ts";
import { heir, mallory } from "./cast.ts";
import {
  AMENDED,
  DAY,
  EXPIRY,
  LONG_STOP,
  NOTICE,
  payouts,
  REVIEW,
  SILENCE,
  START,
} from "./program.ts";
import { opening, pausing, reviewing } from "./review-scenarios.ts";
import { type Scenario, scenario } from "./scenario.ts";
import { questionOn } from "./sheets.ts";
import type { Stage } from "./stage.ts";
import type { World } from "./world.ts";

export async function vaultScenarios(world: World): Promise<Scenario[]> {
  return [
    ...(await opening(world)),
    ...(await reviewing(world)),
    ...(await pausing(world)),
    ...(await paying(world)),
    ...(await amending(world)),
    ...(await handingOver(world)),
    ...(await ending(world)),
  ];
}

async function paying(world: World): Promise<Scenario[]> {
  const alike = batch(world, "approved", world.closed);
  const byClass = batch(world, "lapsed", world.open);
  const whole = { from: RECORDED + 30n * DAY };
  const second = { from: RECORDED + SILENCE + 15n * DAY };
  const claiming = ({ states, request }: typeof alike, validity: { from: bigint }) =>
    claim({
      ...request,
      validity,
      to: mallory.address,
      vaults: states.map((state) => ({ state, allotments: [0, 1, 2] })),
    });
  const pushing = ({ states, request }: typeof alike, validity: { from: bigint }) =>
    push({
      ...request,
      validity,
      vaults: states.map((state) => ({ state, payouts, allotments: [0, 2] })),
    });
  const edges = [early("R1 pass: the output is the vault as it should be")];
  return [
    await scenario(world, claiming(alike, whole), { ...alike.told, edges }),
    await scenario(world, claiming(byClass, second), {
      ...byClass.told,
      variant: "class by class",
      edges,
      only: RECKONED,
    }),
    await scenario(world, pushing(alike, whole), { ...alike.told, edges }),
    await scenario(world, pushing(byClass, second), {
      ...byClass.told,
      variant: "class by class",
      edges,
      only: RECKONED,
    }),
  ];
}

async function amending(world: World): Promise<Scenario[]> {
  const fresh = batch(world, "fresh", world.closed);
  const noticed = batch(world, "noticed", world.closed);
  const silent = batch(world, "silent", world.open);
  const reweighting = (states: readonly VaultState[], weights: readonly bigint[] = AMENDED) =>
    states.map((state) => ({ state, weights }));
  const moment = START + 20n * DAY;
  const jointly = (of: typeof fresh, to: bigint, weights?: readonly bigint[]) => {
    const vaults = reweighting(of.states, weights);
    const { sheet, signed } = asked(
      world,
      to + DAY,
      to,
      vaults.map(({ state, weights }) => questionOn(state, amendMotion(weights))),
    );
    return { sheet, plan: amend({ ...of.request, sheet: signed, validity: until(to), vaults }) };
  };
  const joint = jointly(fresh, moment);
  const last = jointly(fresh, EXPIRY, [250n, 350n, 200n, 200n]);
  const byClass = jointly(silent, moment, [300n, 350n, 150n, 200n]);
  return [
    await scenario(
      world,
      notice({ ...fresh.request, validity: until(EXPIRY), vaults: reweighting(fresh.states) }),
      {
        ...fresh.told,
        edges: [late("R4 vault.notice: before expiry")],
      },
    ),
    await scenario(world, joint.plan, { ...fresh.told, sheet: joint.sheet }),
    await scenario(world, last.plan, {
      ...fresh.told,
      variant: "last moment",
      sheet: last.sheet,
      only: CLOCK,
      edges: [late("R4 vault.amend: before expiry")],
    }),
    await scenario(world, byClass.plan, {
      ...silent.told,
      variant: "class by class",
      sheet: byClass.sheet,
      only: [...RECKONED, 44, 51],
    }),
    await scenario(
      world,
      amend({
        ...noticed.request,
        validity: since(RECORDED + NOTICE),
        vaults: reweighting(noticed.states),
      }),
      {
        ...noticed.told,
        variant: "after notice",
        edges: [early("R4 vault.amend: the notice period has passed")],
      },
    ),
  ];
}

async function handingOver(world: World): Promise<Scenario[]> {
  const fresh = batch(world, "fresh", world.closed);
  const offered = batch(world, "offered", world.closed);
  const fork = world.stage.fork();
  await fork.mintFor(fresh.states.map(({ project }) => project));
  return [
    await scenario(
      world,
      topUp({
        ...fresh.request,
        validity: until(EXPIRY),
        vaults: fresh.states.map((state) => ({ state, added: [10n, 0n, 7n] })),
      }),
      {
        ...fresh.told,
        stage: fork,
        edges: [late("R4 vault.top_up: before expiry")],
      },
    ),
    await scenario(
      world,
      offer({
        ...fresh.request,
        validity: {},
        vaults: fresh.states.map((state) => ({ state, allotment: 1, heir: heir.keyHash })),
      }),
      fresh.told,
    ),
    await scenario(
      world,
      accept({
        ...offered.request,
        validity: {},
        vaults: offered.states.map((state) => ({
          state,
          allotment: 1,
          payouts,
          payout: toPlutusAddress(heir.address),
        })),
      }),
      offered.told,
    ),
  ];
}

async function ending(world: World): Promise<Scenario[]> {
  const approved = batch(world, "approved", world.closed);
  const submitted = batch(world, "submitted", world.closed);
  const byClass = batch(world, "lapsed", world.open);
  const fresh = batch(world, "fresh", world.closed);
  const plain = (states: readonly VaultState[]) => states.map((state) => ({ state }));
  const empty = await emptied(world);
  return [
    await scenario(
      world,
      refund({ ...approved.request, validity: since(EXPIRY), vaults: plain(approved.states) }),
      {
        ...approved.told,
        edges: [early("R4 vault.refund: after expiry")],
      },
    ),
    await scenario(
      world,
      refund({
        ...submitted.request,
        validity: since(EXPIRY + REVIEW),
        vaults: plain(submitted.states),
      }),
      {
        ...submitted.told,
        variant: "under review",
        only: CLOCK,
        edges: [early("R4 vault.refund: nothing waits for a verdict")],
      },
    ),
    await scenario(
      world,
      refund({ ...byClass.request, validity: since(EXPIRY), vaults: plain(byClass.states) }),
      {
        ...byClass.told,
        variant: "class by class",
        only: RECKONED,
      },
    ),
    await scenario(
      world,
      sweep({ ...fresh.request, validity: { from: LONG_STOP }, vaults: plain(fresh.states) }),
      {
        ...fresh.told,
        edges: [early("R4 vault.sweep: after the long stop")],
      },
    ),
    await scenario(
      world,
      close({ ...fresh.request, validity: {}, vaults: plain(empty.vaults.slice(0, 2)) }),
      {
        stage: empty.stage,
        terms: world.closed,
        vaults: empty.vaults.slice(0, 2),
        beside: empty.vaults[2] as VaultState,
      },
    ),
  ];
}

/** Vaults that have nothing left: refunded at expiry, and claimed to the end. */
async function emptied(world: World): Promise<{ stage: Stage; vaults: VaultState[] }> {
  const stage = await world.stage.at(EXPIRY);
  const request = { scripts: stage.scripts, charter: world.charter, terms: world.closed };
  const refunded = await stage.vaults(
    refund({
      ...request,
      validity: since(EXPIRY),
      vaults: world.vaults.fresh.map((state) => ({ state })),
    }),
  );
  const plan: Plan = claim({
    ...request,
    validity: { from: EXPIRY },
    vaults: refunded.map((state) => ({ state, allotments: [0, 1, 2] })),
  });
  return { stage, vaults: await stage.vaults(plan) };
}
