/** Vaults that are opened, reviewed, paused. */
import type { VaultState } from "../../../offchain/domain/datum.ts";
import { verdictMotion } from "../../../offchain/domain/vault/decide.ts";
import { objectionMotion } from "../../../offchain/domain/vault/object.ts";
import { pauseMotion } from "../../../offchain/domain/vault/pause.ts";
import { resumeMotion } from "../../../offchain/domain/vault/resume.ts";
import { decide } from "../../../offchain/plans/vault/decide.ts";
import { lapse } from "../../../offchain/plans/vault/lapse.ts";
import { object } from "../../../offchain/plans/vault/object.ts";
import { open } from "../../../offchain/plans/vault/open.ts";
import { pause } from "../../../offchain/plans/vault/pause.ts";
import { resume } from "../../../offchain/plans/vault/resume.ts";
import { submit } from "../../../offchain/plans/vault/submit.ts";
import { asked, batch, CLOCK, early, late, RECORDED, since, until, VERDICT } from "./batch.ts";
import { DAY, EPOCH, EVIDENCE, EXPIRY, REVIEW, SECOND, SILENCE, START, TERM } from "./program.ts";
import { type Scenario, scenario } from "./scenario.ts";
import { questionOn } from "./sheets.ts";
import type { World } from "./world.ts";

export async function opening(world: World): Promise<Scenario[]> {
  const { stage, charter, closed } = world;
  const fork = stage.fork();
  const request = await fork.opening(charter, closed, 2);
  const plan = open({ ...request, validity: until(EXPIRY - SECOND) });
  return [
    await scenario(world, plan, {
      stage: fork,
      terms: closed,
      edges: [late("R4 vault.open: before expiry")],
    }),
  ];
}

export async function reviewing(world: World): Promise<Scenario[]> {
  const fresh = batch(world, "fresh", world.closed);
  const review = batch(world, "submitted", world.closed);
  const silent = batch(world, "silent", world.open);
  const moment = START + 10n * DAY;
  const verdicts = (type: "approve" | "reject") =>
    review.states.map((state) => ({ state, verdict: { type, tranche: 0 } as const }));
  const deciding = (type: "approve" | "reject", to: bigint, expiry: bigint) => {
    const vaults = verdicts(type);
    const { sheet, signed } = asked(
      world,
      expiry,
      to,
      vaults.map(({ state, verdict }) => questionOn(state, verdictMotion(state.vault, verdict))),
    );
    return {
      sheet,
      plan: decide({ ...review.request, sheet: signed, validity: until(to), vaults }),
    };
  };
  const approval = deciding("approve", moment, moment);
  const rejection = deciding("reject", moment, moment + DAY);
  const last = deciding("approve", EXPIRY + REVIEW, EXPIRY + REVIEW + DAY);
  const objecting = asked(
    world,
    moment + DAY,
    RECORDED + SILENCE - SECOND,
    silent.states.map((state) => questionOn(state, objectionMotion(state.vault, 0))),
    1,
  );
  return [
    await scenario(
      world,
      submit({
        ...fresh.request,
        validity: until(EXPIRY),
        vaults: fresh.states.map((state) => ({ state, tranche: 0, evidence: EVIDENCE })),
      }),
      { ...fresh.told, edges: [late("R4 vault.submit: before expiry")] },
    ),
    await scenario(world, approval.plan, {
      ...review.told,
      sheet: approval.sheet,
      edges: [late("R10 panel: before the sheet expires")],
    }),
    await scenario(world, rejection.plan, {
      ...review.told,
      variant: "reject",
      sheet: rejection.sheet,
      only: VERDICT,
    }),
    await scenario(world, last.plan, {
      ...review.told,
      variant: "last moment",
      sheet: last.sheet,
      only: CLOCK,
      edges: [late("R4 vault.decide: before the grace after expiry is over")],
    }),
    await scenario(
      world,
      lapse({
        ...silent.request,
        validity: { from: RECORDED + SILENCE },
        vaults: silent.states.map((state) => ({ state, tranche: 0 })),
      }),
      { ...silent.told, edges: [early("R4 vault.lapse: the review time has passed")] },
    ),
    await scenario(
      world,
      object({
        ...silent.request,
        sheet: objecting.signed,
        validity: until(RECORDED + SILENCE - SECOND),
        vaults: silent.states.map((state) => ({ state, tranche: 0 })),
      }),
      {
        ...silent.told,
        sheet: objecting.sheet,
        edges: [late("R4 vault.object: silence has not become approval")],
      },
    ),
  ];
}

export async function pausing(world: World): Promise<Scenario[]> {
  const fresh = batch(world, "fresh", world.closed);
  const paused = batch(world, "paused", world.closed);
  const termEnd = EPOCH + TERM - SECOND;
  const stop = asked(
    world,
    termEnd + DAY,
    termEnd,
    fresh.states.map((state) => questionOn(state, pauseMotion(state.vault))),
  );
  const go = asked(
    world,
    RECORDED + DAY,
    RECORDED,
    paused.states.map((state) => questionOn(state, resumeMotion(state.vault))),
  );
  const vaults = (states: readonly VaultState[]) => states.map((state) => ({ state }));
  return [
    await scenario(
      world,
      pause({
        ...fresh.request,
        sheet: stop.signed,
        validity: until(termEnd),
        vaults: vaults(fresh.states),
      }),
      {
        ...fresh.told,
        sheet: stop.sheet,
        edges: [late("R4 charter: both bounds lie in one term")],
      },
    ),
    await scenario(
      world,
      resume({
        ...paused.request,
        sheet: go.signed,
        validity: since(RECORDED + SECOND),
        vaults: vaults(paused.states),
      }),
      {
        ...paused.told,
        sheet: go.sheet,
        edges: [early("R4 vault.resume: the pause has lasted")],
      },
    ),
  ];
}
