import type { VaultState, TermsState } from "../../../offchain/domain/datum.ts";
import { verdictMotion } from "../../../offchain/domain/vault/decide.ts";
import { amendMotion } from "../../../offchain/domain/vault/notice.ts";
import { objectionMotion } from "../../../offchain/domain/vault/object.ts";
import { pauseMotion } from "../../../offchain/domain/vault/pause.ts";
import { resumeMotion } from "../../../offchain/domain/vault/resume.ts";
import { toPlutusAddress } from "../../../offchain/keys/address.ts";
import type { Plan } from "../../../offchain/plans/plan.ts";
import { accept } from "../../../offchain/plans/vault/accept.ts";
import { amend } from "../../../offchain/plans/vault/amend.ts";
import { claim } from "../../../offchain/plans/vault/claim.ts";
import { close } from "../../../offchain/plans/vault/close.ts";
import { decide } from "../../../offchain/plans/vault/decide.ts";
import { lapse } from "../../../offchain/plans/vault/lapse.ts";
import { notice } from "../../../offchain/plans/vault/notice.ts";
import { object } from "../../../offchain/plans/vault/object.ts";
import { offer } from "../../../offchain/plans/vault/offer.ts";
import { open } from "../../../offchain/plans/vault/open.ts";
import { pause } from "../../../offchain/plans/vault/pause.ts";
import { push } from "../../../offchain/plans/vault/push.ts";
import { refund } from "../../../offchain/plans/vault/refund.ts";
import { resume } from "../../../offchain/plans/vault/resume.ts";
import { submit } from "../../../offchain/plans/vault/submit.ts";
import { sweep } from "../../../offchain/plans/vault/sweep.ts";
import { topUp } from "../../../offchain/plans/vault/top-up.ts";
import { heir, mallory } from "./cast.ts";
import { AMENDED, DAY, EPOCH, EVIDENCE, EXPIRY, LONG_STOP, NOTICE, payouts, REVIEW, SECOND, SILENCE, START, TERM } from "./program.ts";
import { type Edge, type Scenario, scenario } from "./scenario.ts";
import { drawUp, type Question, questionOn, type Sheet, signed } from "./sheets.ts";
import type { Stage } from "./stage.ts";
import type { Triples, World } from "./world.ts";

const MINUTES = 600_000n;
/** What was done when the stage was set was recorded at this moment. */
const RECORDED = START + MINUTES;

/** Classes that further scenarios of an endpoint add something to. */
const CLOCK = [35];
const RECKONED = [17, 22, 28, 30, 35, 36];
const VERDICT = [16, 17, 28, 33, 34, 35, 36, 44, 50, 51];

const early = (label: string): Edge => ({ bound: "from", step: -SECOND, label });
const late = (label: string): Edge => ({ bound: "to", step: SECOND, label });
const until = (to: bigint) => ({ from: to - MINUTES, to });
const since = (from: bigint) => ({ from, to: from + MINUTES });

/** Two of three vaults, and the third beside them. */
function batch(world: World, kind: keyof Triples, terms: TermsState) {
  const [one, two, beside] = world.vaults[kind] as [VaultState, VaultState, VaultState];
  const { stage: { scripts }, charter } = world;
  return { told: { terms, vaults: [one, two], beside }, states: [one, two], request: { scripts, charter, terms } };
}

/** A panel's sheet over the vaults of a batch. */
function asked(world: World, expiry: bigint, moment: bigint, questions: readonly Question[], votes = 3) {
  const sheet: Sheet = drawUp(world.charter, expiry, questions);
  return { sheet, signed: signed(sheet, world.charter, moment, votes) };
}

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

async function opening(world: World): Promise<Scenario[]> {
  const { stage, charter, closed } = world;
  const fork = stage.fork();
  const request = await fork.opening(charter, closed, 2);
  const plan = open({ ...request, validity: until(EXPIRY - SECOND) });
  return [await scenario(world, plan, { stage: fork, terms: closed, edges: [late("R4 vault.open: before expiry")] })];
}

async function reviewing(world: World): Promise<Scenario[]> {
  const fresh = batch(world, "fresh", world.closed);
  const review = batch(world, "submitted", world.closed);
  const silent = batch(world, "silent", world.open);
  const moment = START + 10n * DAY;
  const verdicts = (type: "approve" | "reject") => review.states.map((state) => ({ state, verdict: { type, tranche: 0 } as const }));
  const deciding = (type: "approve" | "reject", to: bigint, expiry: bigint) => {
    const vaults = verdicts(type);
    const { sheet, signed } = asked(world, expiry, to, vaults.map(({ state, verdict }) => questionOn(state, verdictMotion(state.vault, verdict))));
    return { sheet, plan: decide({ ...review.request, sheet: signed, validity: until(to), vaults }) };
  };
  const approval = deciding("approve", moment, moment);
  const rejection = deciding("reject", moment, moment + DAY);
  const last = deciding("approve", EXPIRY + REVIEW, EXPIRY + REVIEW + DAY);
  const objecting = asked(world, moment + DAY, RECORDED + SILENCE - SECOND, silent.states.map((state) => questionOn(state, objectionMotion(state.vault, 0))), 1);
  return [
    await scenario(
      world,
      submit({ ...fresh.request, validity: until(EXPIRY), vaults: fresh.states.map((state) => ({ state, tranche: 0, evidence: EVIDENCE })) }),
      { ...fresh.told, edges: [late("R4 vault.submit: before expiry")] },
    ),
    await scenario(world, approval.plan, { ...review.told, sheet: approval.sheet, edges: [late("R10 panel: before the sheet expires")] }),
    await scenario(world, rejection.plan, { ...review.told, variant: "reject", sheet: rejection.sheet, only: VERDICT }),
    await scenario(world, last.plan, { ...review.told, variant: "last moment", sheet: last.sheet, only: CLOCK, edges: [late("R4 vault.decide: before the grace after expiry is over")] }),
    await scenario(
      world,
      lapse({ ...silent.request, validity: { from: RECORDED + SILENCE }, vaults: silent.states.map((state) => ({ state, tranche: 0 })) }),
      { ...silent.told, edges: [early("R4 vault.lapse: the review time has passed")] },
    ),
    await scenario(
      world,
      object({ ...silent.request, sheet: objecting.signed, validity: until(RECORDED + SILENCE - SECOND), vaults: silent.states.map((state) => ({ state, tranche: 0 })) }),
      { ...silent.told, sheet: objecting.sheet, edges: [late("R4 vault.object: silence has not become approval")] },
    ),
  ];
}

async function pausing(world: World): Promise<Scenario[]> {
  const fresh = batch(world, "fresh", world.closed);
  const paused = batch(world, "paused", world.closed);
  const termEnd = EPOCH + TERM - SECOND;
  const stop = asked(world, termEnd + DAY, termEnd, fresh.states.map((state) => questionOn(state, pauseMotion(state.vault))));
  const go = asked(world, RECORDED + DAY, RECORDED, paused.states.map((state) => questionOn(state, resumeMotion(state.vault))));
  const vaults = (states: readonly VaultState[]) => states.map((state) => ({ state }));
  return [
    await scenario(world, pause({ ...fresh.request, sheet: stop.signed, validity: until(termEnd), vaults: vaults(fresh.states) }), {
      ...fresh.told, sheet: stop.sheet, edges: [late("R4 charter: both bounds lie in one term")],
    }),
    await scenario(world, resume({ ...paused.request, sheet: go.signed, validity: since(RECORDED + SECOND), vaults: vaults(paused.states) }), {
      ...paused.told, sheet: go.sheet, edges: [early("R4 vault.resume: the pause has lasted")],
    }),
  ];
}

async function paying(world: World): Promise<Scenario[]> {
  const alike = batch(world, "approved", world.closed);
  const byClass = batch(world, "lapsed", world.open);
  const whole = { from: RECORDED + 30n * DAY };
  const second = { from: RECORDED + SILENCE + 15n * DAY };
  const claiming = ({ states, request }: typeof alike, validity: { from: bigint }) =>
    claim({ ...request, validity, to: mallory.address, vaults: states.map((state) => ({ state, allotments: [0, 1, 2] })) });
  const pushing = ({ states, request }: typeof alike, validity: { from: bigint }) =>
    push({ ...request, validity, vaults: states.map((state) => ({ state, payouts, allotments: [0, 2] })) });
  const edges = [early("R1 pass: the output is the vault as it should be")];
  return [
    await scenario(world, claiming(alike, whole), { ...alike.told, edges }),
    await scenario(world, claiming(byClass, second), { ...byClass.told, variant: "class by class", edges, only: RECKONED }),
    await scenario(world, pushing(alike, whole), { ...alike.told, edges }),
    await scenario(world, pushing(byClass, second), { ...byClass.told, variant: "class by class", edges, only: RECKONED }),
  ];
}

async function amending(world: World): Promise<Scenario[]> {
  const fresh = batch(world, "fresh", world.closed);
  const noticed = batch(world, "noticed", world.closed);
  const silent = batch(world, "silent", world.open);
  const reweighting = (states: readonly VaultState[], weights: readonly bigint[] = AMENDED) => states.map((state) => ({ state, weights }));
  const moment = START + 20n * DAY;
  const jointly = (of: typeof fresh, to: bigint, weights?: readonly bigint[]) => {
    const vaults = reweighting(of.states, weights);
    const { sheet, signed } = asked(world, to + DAY, to, vaults.map(({ state, weights }) => questionOn(state, amendMotion(weights))));
    return { sheet, plan: amend({ ...of.request, sheet: signed, validity: until(to), vaults }) };
  };
  const joint = jointly(fresh, moment);
  const last = jointly(fresh, EXPIRY, [250n, 350n, 200n, 200n]);
  const byClass = jointly(silent, moment, [300n, 350n, 150n, 200n]);
  return [
    await scenario(world, notice({ ...fresh.request, validity: until(EXPIRY), vaults: reweighting(fresh.states) }), {
      ...fresh.told, edges: [late("R4 vault.notice: before expiry")],
    }),
    await scenario(world, joint.plan, { ...fresh.told, sheet: joint.sheet }),
    await scenario(world, last.plan, { ...fresh.told, variant: "last moment", sheet: last.sheet, only: CLOCK, edges: [late("R4 vault.amend: before expiry")] }),
    await scenario(world, byClass.plan, { ...silent.told, variant: "class by class", sheet: byClass.sheet, only: [...RECKONED, 44, 51] }),
    await scenario(world, amend({ ...noticed.request, validity: since(RECORDED + NOTICE), vaults: reweighting(noticed.states) }), {
      ...noticed.told, variant: "after notice", edges: [early("R4 vault.amend: the notice period has passed")],
    }),
  ];
}

async function handingOver(world: World): Promise<Scenario[]> {
  const fresh = batch(world, "fresh", world.closed);
  const offered = batch(world, "offered", world.closed);
  const fork = world.stage.fork();
  await fork.mintFor(fresh.states.map(({ project }) => project));
  return [
    await scenario(world, topUp({ ...fresh.request, validity: until(EXPIRY), vaults: fresh.states.map((state) => ({ state, added: [10n, 0n, 7n] })) }), {
      ...fresh.told, stage: fork, edges: [late("R4 vault.top_up: before expiry")],
    }),
    await scenario(world, offer({ ...fresh.request, validity: {}, vaults: fresh.states.map((state) => ({ state, allotment: 1, heir: heir.keyHash })) }), fresh.told),
    await scenario(world, accept({ ...offered.request, validity: {}, vaults: offered.states.map((state) => ({ state, allotment: 1, payouts, payout: toPlutusAddress(heir.address) })) }), offered.told),
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
    await scenario(world, refund({ ...approved.request, validity: since(EXPIRY), vaults: plain(approved.states) }), {
      ...approved.told, edges: [early("R4 vault.refund: after expiry")],
    }),
    await scenario(world, refund({ ...submitted.request, validity: since(EXPIRY + REVIEW), vaults: plain(submitted.states) }), {
      ...submitted.told, variant: "under review", only: CLOCK, edges: [early("R4 vault.refund: nothing waits for a verdict")],
    }),
    await scenario(world, refund({ ...byClass.request, validity: since(EXPIRY), vaults: plain(byClass.states) }), {
      ...byClass.told, variant: "class by class", only: RECKONED,
    }),
    await scenario(world, sweep({ ...fresh.request, validity: { from: LONG_STOP }, vaults: plain(fresh.states) }), {
      ...fresh.told, edges: [early("R4 vault.sweep: after the long stop")],
    }),
    await scenario(world, close({ ...fresh.request, validity: {}, vaults: plain(empty.vaults.slice(0, 2)) }), {
      stage: empty.stage, terms: world.closed, vaults: empty.vaults.slice(0, 2), beside: empty.vaults[2] as VaultState,
    }),
  ];
}

/** Vaults that have nothing left: refunded at expiry, and claimed to the end. */
async function emptied(world: World): Promise<{ stage: Stage; vaults: VaultState[] }> {
  const stage = await world.stage.at(EXPIRY);
  const request = { scripts: stage.scripts, charter: world.charter, terms: world.closed };
  const refunded = await stage.vaults(refund({ ...request, validity: since(EXPIRY), vaults: world.vaults.fresh.map((state) => ({ state })) }));
  const plan: Plan = claim({ ...request, validity: { from: EXPIRY }, vaults: refunded.map((state) => ({ state, allotments: [0, 1, 2] })) });
  return { stage, vaults: await stage.vaults(plan) };
}
