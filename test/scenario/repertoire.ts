/**
 * Every action on vaults, as a legal plan on a batch of two in a scene where it
 * can be carried out: what tests of what all actions have in common start from.
 */
import type { TermsState, VaultState } from "../../offchain/domain/datum.ts";
import type { Plan } from "../../offchain/plans/plan.ts";
import { accept } from "../../offchain/plans/vault/accept.ts";
import { amend } from "../../offchain/plans/vault/amend.ts";
import { claim } from "../../offchain/plans/vault/claim.ts";
import { close } from "../../offchain/plans/vault/close.ts";
import { decide } from "../../offchain/plans/vault/decide.ts";
import { lapse } from "../../offchain/plans/vault/lapse.ts";
import { notice } from "../../offchain/plans/vault/notice.ts";
import { object } from "../../offchain/plans/vault/object.ts";
import { offer } from "../../offchain/plans/vault/offer.ts";
import { open } from "../../offchain/plans/vault/open.ts";
import { pause } from "../../offchain/plans/vault/pause.ts";
import { push } from "../../offchain/plans/vault/push.ts";
import { refund } from "../../offchain/plans/vault/refund.ts";
import { resume } from "../../offchain/plans/vault/resume.ts";
import { submit } from "../../offchain/plans/vault/submit.ts";
import { sweep } from "../../offchain/plans/vault/sweep.ts";
import { topUp } from "../../offchain/plans/vault/top-up.ts";
import { heir, payoutTo } from "./people.ts";
import { closedTerms, DAY, EXPIRY, LONG_STOP, NOTICE, openTerms, SILENCE } from "./program.ts";
import type { Scene } from "./scene.ts";
import {
  amendmentTo,
  approvalOf,
  EVIDENCE,
  objectionTo,
  pauseOf,
  rejectionOf,
  resumeOf,
  sheetOver,
} from "./sheets.ts";
import { mintDust, publishTerms, setStage } from "./stage.ts";
import { opening, openVaults, payouts } from "./vaults.ts";

export const ACTIONS = [
  "open",
  "submit",
  "approve",
  "reject",
  "lapse",
  "object",
  "pause",
  "resume",
  "claim",
  "push",
  "notice",
  "amend jointly",
  "amend after notice",
  "top up",
  "offer",
  "accept",
  "refund",
  "sweep",
  "close",
] as const;
export type Action = (typeof ACTIONS)[number];

/** The weights that amendments ask for. */
export const AMENDED = [200n, 250n, 300n, 250n] as const;

/** Pairs of vaults by what has happened to them. */
export interface Pairs {
  readonly fresh: VaultState[];
  readonly submitted: VaultState[];
  readonly approved: VaultState[];
  readonly paused: VaultState[];
  readonly noticed: VaultState[];
  readonly offered: VaultState[];
  /** Under terms where silence approves. */
  readonly silent: VaultState[];
}

export interface Repertoire {
  readonly stage: Scene;
  readonly closed: TermsState;
  readonly open: TermsState;
  readonly pairs: Pairs;
  /** A scene and a legal plan of the action there. */
  readonly prepare: (action: Action) => Promise<{ scene: Scene; plan: Plan }>;
}

export async function makeRepertoire(): Promise<Repertoire> {
  const stage = await setStage();
  await mintDust(stage);
  const closed = await publishTerms(stage, closedTerms);
  const openOnes = await publishTerms(stage, openTerms);
  const pairs = await makePairs(stage, closed, openOnes);
  const prepare = (action: Action) => plans[action]({ stage, closed, open: openOnes, pairs });
  return { stage, closed, open: openOnes, pairs, prepare };
}

async function makePairs(stage: Scene, closed: TermsState, open: TermsState): Promise<Pairs> {
  const opened = await openVaults(stage, closed, Array(12).fill({}));
  const pair = (number: number) => opened.slice(2 * number, 2 * number + 2);
  const request = await stage.request(closed);
  const submission = (states: VaultState[]) =>
    states.map((state) => ({ state, tranche: 1, evidence: EVIDENCE }));
  const done = async (plan: Plan) => (await stage.act(plan)).vaults;
  const waiting = await done(submit({ ...request, vaults: submission([...pair(0), ...pair(1)]) }));
  const decided = waiting.slice(0, 2);
  return {
    fresh: pair(2),
    submitted: waiting.slice(2),
    approved: await done(
      decide({
        ...request,
        sheet: await sheetOver(stage, decided.map(approvalOf(1))),
        vaults: decided.map((state) => ({ state, verdict: { type: "approve", tranche: 1 } })),
      }),
    ),
    paused: await done(
      pause({
        ...request,
        sheet: await sheetOver(stage, pair(3).map(pauseOf)),
        vaults: pair(3).map((state) => ({ state })),
      }),
    ),
    noticed: await done(
      notice({ ...request, vaults: pair(4).map((state) => ({ state, weights: AMENDED })) }),
    ),
    offered: await done(
      offer({
        ...request,
        vaults: pair(5).map((state) => ({ state, allotment: 1, heir: heir.keyHash })),
      }),
    ),
    silent: await done(
      submit({
        ...request,
        terms: open,
        vaults: submission(await openVaults(stage, open, [{}, {}])),
      }),
    ),
  };
}

type Prepare = (
  from: Pick<Repertoire, "stage" | "closed" | "open" | "pairs">,
) => Promise<{ scene: Scene; plan: Plan }>;

/** A plan on a fork, some time later. */
function after(
  span: bigint,
  make: (
    scene: Scene,
    request: Awaited<ReturnType<Scene["request"]>>,
    from: Parameters<Prepare>[0],
  ) => Plan | Promise<Plan>,
): Prepare {
  return async (from) => {
    const scene = from.stage.fork();
    await scene.later(span);
    return { scene, plan: await make(scene, await scene.request(from.closed), from) };
  };
}

const plain = (states: readonly VaultState[]) => states.map((state) => ({ state }));
const untilMoment = (moment: bigint) => moment - closedStart;
const closedStart = EXPIRY - 400n * DAY;

const plans: Readonly<Record<Action, Prepare>> = {
  open: after(DAY, async (scene, _request, { closed }) =>
    open(await opening(scene, closed, [{}, {}])),
  ),
  submit: after(DAY, (_scene, request, { pairs }) =>
    submit({
      ...request,
      vaults: pairs.fresh.map((state) => ({ state, tranche: 0, evidence: EVIDENCE })),
    }),
  ),
  approve: after(DAY, async (scene, request, { pairs }) =>
    decide({
      ...request,
      sheet: await sheetOver(scene, pairs.submitted.map(approvalOf(1))),
      vaults: pairs.submitted.map((state) => ({
        state,
        verdict: { type: "approve", tranche: 1 },
      })),
    }),
  ),
  reject: after(DAY, async (scene, request, { pairs }) =>
    decide({
      ...request,
      sheet: await sheetOver(scene, pairs.submitted.map(rejectionOf(1))),
      vaults: pairs.submitted.map((state) => ({
        state,
        verdict: { type: "reject", tranche: 1 },
      })),
    }),
  ),
  lapse: after(SILENCE + DAY, (_scene, request, { pairs, open: terms }) =>
    lapse({ ...request, terms, vaults: pairs.silent.map((state) => ({ state, tranche: 1 })) }),
  ),
  object: after(DAY, async (scene, request, { pairs, open: terms }) =>
    object({
      ...request,
      terms,
      sheet: await sheetOver(scene, pairs.silent.map(objectionTo(1))),
      vaults: pairs.silent.map((state) => ({ state, tranche: 1 })),
    }),
  ),
  pause: after(DAY, async (scene, request, { pairs }) =>
    pause({
      ...request,
      sheet: await sheetOver(scene, pairs.fresh.map(pauseOf)),
      vaults: plain(pairs.fresh),
    }),
  ),
  resume: after(DAY, async (scene, request, { pairs }) =>
    resume({
      ...request,
      sheet: await sheetOver(scene, pairs.paused.map(resumeOf)),
      vaults: plain(pairs.paused),
    }),
  ),
  claim: after(31n * DAY, (_scene, request, { pairs }) =>
    claim({
      ...request,
      vaults: pairs.approved.map((state) => ({ state, allotments: [0, 1, 2] })),
    }),
  ),
  push: after(31n * DAY, (_scene, request, { pairs }) =>
    push({
      ...request,
      vaults: pairs.approved.map((state) => ({ state, payouts, allotments: [0, 2] })),
    }),
  ),
  notice: after(DAY, (_scene, request, { pairs }) =>
    notice({ ...request, vaults: pairs.fresh.map((state) => ({ state, weights: AMENDED })) }),
  ),
  "amend jointly": after(DAY, async (scene, request, { pairs }) =>
    amend({
      ...request,
      sheet: await sheetOver(scene, pairs.fresh.map(amendmentTo(AMENDED))),
      vaults: pairs.fresh.map((state) => ({ state, weights: AMENDED })),
    }),
  ),
  "amend after notice": after(NOTICE + DAY, (_scene, request, { pairs }) =>
    amend({ ...request, vaults: pairs.noticed.map((state) => ({ state, weights: AMENDED })) }),
  ),
  "top up": after(DAY, (_scene, request, { pairs }) =>
    topUp({ ...request, vaults: pairs.fresh.map((state) => ({ state, added: [10n, 0n, 7n] })) }),
  ),
  offer: after(DAY, (_scene, request, { pairs }) =>
    offer({
      ...request,
      vaults: pairs.fresh.map((state) => ({ state, allotment: 1, heir: heir.keyHash })),
    }),
  ),
  accept: after(DAY, (_scene, request, { pairs }) =>
    accept({
      ...request,
      vaults: pairs.offered.map((state) => ({
        state,
        allotment: 1,
        payouts,
        payout: payoutTo(heir),
      })),
    }),
  ),
  refund: after(untilMoment(EXPIRY), (_scene, request, { pairs }) =>
    refund({ ...request, vaults: plain(pairs.fresh) }),
  ),
  sweep: after(untilMoment(LONG_STOP), (_scene, request, { pairs }) =>
    sweep({ ...request, vaults: plain(pairs.fresh) }),
  ),
  close: after(untilMoment(EXPIRY), async (scene, request, { pairs }) => {
    const { vaults } = await scene.act(refund({ ...request, vaults: plain(pairs.fresh) }));
    return close({ ...request, vaults: plain(vaults) });
  }),
};
