/** What a panel or an admin changes about running vaults: the clock, and the weights to come. */
import { describe, expect, test } from "vitest";
import type { TermsState, VaultState } from "../../offchain/domain/datum.ts";
import { amend } from "../../offchain/plans/vault/amend.ts";
import { claim } from "../../offchain/plans/vault/claim.ts";
import { decide } from "../../offchain/plans/vault/decide.ts";
import { notice } from "../../offchain/plans/vault/notice.ts";
import { pause } from "../../offchain/plans/vault/pause.ts";
import { resume } from "../../offchain/plans/vault/resume.ts";
import { submit } from "../../offchain/plans/vault/submit.ts";
import { imagine, imagineCharter, imaginePanel, imagineTerms } from "../scenario/imagine.ts";
import { admin, manager, outsider } from "../scenario/people.ts";
import { DAY, EXPIRY, HOUR, MINUTE, NOTICE } from "../scenario/program.ts";
import { first, refused } from "../scenario/refusals.ts";
import { AMENDED, makeRepertoire } from "../scenario/repertoire.ts";
import type { Scene } from "../scenario/scene.ts";
import {
  amendmentTo,
  approvalOf,
  EVIDENCE,
  pauseOf,
  resumeOf,
  seatsOf,
  sheetOver,
  type Votes,
} from "../scenario/sheets.ts";
import { during, signedBy, withItems, withoutSigners, withVotesOf } from "../scenario/tamper.ts";

const { stage, closed, pairs, prepare } = await makeRepertoire();
const [fresh, submitted, approved, paused, noticed] = [
  first(pairs.fresh),
  first(pairs.submitted),
  first(pairs.approved),
  first(pairs.paused),
  first(pairs.noticed),
];
const { sitting } = await seatsOf(stage);
const signing = { signing: sitting.slice(0, 3) };
const two = { signing: sitting.slice(0, 2) };
const lenient = stage.under(imaginePanel(stage.charter, { quorum: 1n }));
const yesterday = (await stage.now()) - DAY;
const running = { phase: { type: "Running" } } as const;

interface Choice {
  readonly scene?: Scene;
  readonly terms?: TermsState;
  readonly span?: bigint;
  readonly votes?: Votes;
  readonly weights?: readonly bigint[];
}

async function pausing(state: VaultState, { scene = stage, votes }: Choice = {}) {
  const sheet = await sheetOver(scene, [pauseOf(state)], votes);
  return pause({ ...(await scene.request(closed)), sheet, vaults: [{ state }] });
}

async function resuming(state: VaultState, { scene = stage, votes }: Choice = {}) {
  const sheet = await sheetOver(scene, [resumeOf(state)], votes);
  return resume({ ...(await scene.request(closed)), sheet, vaults: [{ state }] });
}

async function noticing(
  state: VaultState,
  { scene = stage, terms = closed, span = 10n * MINUTE, weights = AMENDED }: Choice = {},
) {
  const request = await scene.request(terms, await scene.shortly(span));
  return notice({ ...request, vaults: [{ state, weights }] });
}

async function amending(
  state: VaultState,
  { scene = stage, terms = closed, span = 10n * MINUTE, votes, weights = AMENDED }: Choice = {},
) {
  return amend({
    ...(await scene.request(terms, await scene.shortly(span))),
    sheet: await sheetOver(scene, [amendmentTo(weights)(state)], votes),
    vaults: [{ state, weights }],
  });
}

async function amendingAlone(
  state: VaultState,
  { scene = stage, terms = closed, weights = AMENDED }: Choice = {},
) {
  return amend({ ...(await scene.request(terms)), vaults: [{ state, weights }] });
}

async function forkAfter(span: bigint): Promise<Scene> {
  const scene = stage.fork();
  await scene.later(span);
  return scene;
}

describe("pause and resume", () => {
  test("the clock stands still: what vested before is paid, and what follows comes later", async () => {
    const scene = await forkAfter(DAY);
    const stopped = first((await scene.act(await pausing(approved, { scene }))).vaults);
    const claimed = async (state: VaultState) =>
      scene.act(claim({ ...(await scene.request(closed)), vaults: [{ state, allotments: [0] }] }));
    // 250 of 1001 for the tranche, in three instalments a month apart.
    const once = first((await claimed(stopped)).vaults);
    expect(once.vault.allotments[0]?.claimed).toBe(83n);
    await scene.later(60n * DAY);
    await expect(claimed(once)).rejects.toMatchObject({ rule: "vault.claim: something is due" });
    const resumed = first((await scene.act(await resuming(once, { scene }))).vaults);
    expect(resumed.vault.phase.type).toBe("Running");
    expect(resumed.vault.delay).toBe(60n * DAY - 10n * MINUTE);
    await expect(claimed(resumed)).rejects.toMatchObject({ rule: "vault.claim: something is due" });
    await scene.later(30n * DAY);
    expect(first((await claimed(resumed)).vaults).vault.allotments[0]?.claimed).toBe(166n);
  });

  test("no verdict while it is paused; one after it", async () => {
    const scene = stage.fork();
    const stopped = first((await scene.act(await pausing(submitted, { scene }))).vaults);
    const verdict = async (state: VaultState) =>
      decide({
        ...(await scene.request(closed)),
        sheet: await sheetOver(scene, [approvalOf(1)(state)]),
        vaults: [{ state, verdict: { type: "approve", tranche: 1 } }],
      });
    await scene.refuses("vault.decide: the vault runs", await verdict(imagine(stopped, running)));
    await scene.later(DAY);
    const resumed = first((await scene.act(await resuming(stopped, { scene }))).vaults);
    const { vaults } = await scene.act(await verdict(resumed));
    const { delay, tranches } = first(vaults).vault;
    const { to = 0n } = await scene.shortly();
    expect(tranches[1]).toMatchObject({ type: "Approved", at: to - delay });
  });

  refused(stage, [
    [
      "two of three ask for a pause",
      "vault.pause: a quorum",
      () => pausing(fresh, { scene: lenient, votes: two }),
    ],
    [
      "two of three ask for a resume",
      "vault.resume: a quorum",
      async () => {
        const scene = (await forkAfter(DAY)).under(lenient.charter);
        const plan = await resuming(paused, { scene, votes: two });
        return during(plan, await stage.shortly());
      },
    ],
    [
      "it is paused already",
      "vault.pause: the vault runs",
      () => pausing(imagine(paused, running), { votes: signing }),
    ],
    [
      "it is not paused",
      "vault.resume: the vault is paused",
      () =>
        resuming(imagine(fresh, { phase: { type: "Paused", since: yesterday } }), {
          votes: signing,
        }),
    ],
    [
      "the pause has not lasted",
      "R4 vault.resume: the pause has lasted",
      () =>
        resuming(imagine(paused, { phase: { type: "Paused", since: yesterday } }), {
          votes: signing,
        }),
    ],
    [
      "members vouch for another motion",
      "R10 panel: the signature is over this sheet",
      async () => {
        const other = await pausing(imagine(fresh, { delay: DAY }));
        return withVotesOf(await pausing(fresh), other);
      },
    ],
  ]);
});

describe("notice and amend", () => {
  test("by manager and panel; motions signed before are void", async () => {
    const { scene, plan } = await prepare("amend jointly");
    const { vaults } = await scene.act(plan);
    expect(first(vaults).vault.tranches.map(({ weight }) => weight)).toEqual(AMENDED);
    expect(first(vaults).vault).toMatchObject({ amendment: 1n, phase: { type: "Running" } });
  });

  test("by the admin after notice, to the second", async () => {
    const { phase } = noticed.vault;
    const given = phase.type === "Noticed" ? phase.at : 0n;
    const scene = stage.fork();
    await scene.until(given + NOTICE);
    const plan = await amendingAlone(noticed, { scene });
    const early = stage.fork();
    await early.until(given + NOTICE - 1_000n);
    await early.refuses(
      "R4 vault.amend: the notice period has passed",
      during(plan, await early.shortly()),
    );
    const { vaults } = await scene.act(plan);
    expect(first(vaults).vault).toMatchObject({ amendment: 1n, phase: { type: "Running" } });
  });

  test("work goes on under notice, and a later notice replaces the first", async () => {
    const scene = stage.fork();
    const request = await scene.request(closed);
    const vaults = [{ state: noticed, tranche: 1, evidence: EVIDENCE }];
    const state = first((await scene.act(submit({ ...request, vaults }))).vaults);
    expect(state.vault.phase.type).toBe("Noticed");
    const weights = [240n, 250n, 260n, 250n];
    const again = first((await scene.act(await noticing(state, { scene, weights }))).vaults);
    await scene.later(NOTICE + HOUR);
    await scene.refuses(
      "R10 vault.amend: notice was given of this",
      await amendingAlone(imagine(again, { phase: state.vault.phase }), { scene }),
    );
    await scene.act(await amendingAlone(again, { scene, weights }));
  });

  test("until the moment of expiry, and not beyond", async () => {
    const scene = stage.fork();
    await scene.until(EXPIRY - 10n * MINUTE);
    const terms = imagineTerms(closed, { expiry: 2n * EXPIRY });
    const late = { scene, terms, span: 10n * MINUTE + 1_000n };
    await scene.refuses("R4 vault.notice: before expiry", await noticing(fresh, late));
    await scene.refuses("R4 vault.amend: before expiry", await amending(fresh, late));
    await scene.fork().act(await noticing(fresh, { scene }));
    await scene.act(await amending(fresh, { scene }));
  });

  const free = stage.under(imagineCharter(stage.charter, { notice: 0n }));
  const reckless = imagineTerms(closed, {
    tranches: closed.terms.tranches.map((rule) => ({
      ...rule,
      classes: rule.gate.type === "Milestone" ? 0n : rule.classes,
    })),
  });
  /** Weights that the library would not ask for, in a redeemer that else is in order. */
  const asking = async (weights: readonly bigint[]) =>
    withItems(await amending(fresh, { votes: signing }), 3, () => [weights]);

  refused(stage, [
    [
      "nobody gives notice",
      "vault.notice: the admin permits it",
      async () => withoutSigners(await noticing(fresh)),
    ],
    [
      "the manager gives notice",
      "vault.notice: the admin permits it",
      async () => signedBy(await noticing(fresh), manager.keyHash),
    ],
    [
      "notice is given of a paused vault",
      "vault.notice: the vault runs",
      () => noticing(imagine(paused, running)),
    ],
    [
      "the manager does not sign",
      "vault.amend: the manager acts",
      async () => withoutSigners(await amending(fresh), manager.keyHash),
    ],
    [
      "two of three vouch",
      "vault.amend: a quorum",
      () => amending(fresh, { scene: lenient, votes: two }),
    ],
    [
      "a paused vault is amended",
      "vault.amend: the vault runs",
      () => amending(imagine(paused, running), { votes: signing }),
    ],
    [
      "no notice was given",
      "vault.amend: notice was given",
      () => {
        const phase = { ...noticed.vault.phase };
        if (phase.type !== "Noticed") throw new TypeError("no notice");
        return amendingAlone(
          imagine(fresh, { phase: { ...phase, motion: amendmentTo(AMENDED)(fresh), at: 0n } }),
          { scene: free },
        );
      },
    ],
    [
      "a started tranche changes its weight",
      "vault.amend: only unstarted weight moves",
      () =>
        amending(imagine(approved, { tranches: fresh.vault.tranches }), {
          votes: signing,
          weights: [300n, 200n, 250n, 250n],
        }),
    ],
    [
      "a tranche under review changes its weight",
      "vault.amend: only unstarted weight moves",
      () =>
        amending(imagine(submitted, { tranches: fresh.vault.tranches }), {
          votes: signing,
          weights: [300n, 200n, 250n, 250n],
        }),
    ],
    [
      "a class gains weight",
      "vault.amend: each class keeps its weight",
      () => amending(fresh, { terms: reckless, votes: signing, weights: [251n, 250n, 250n, 250n] }),
    ],
    [
      "a weight is negative",
      "R6 vault.amend: weights are bounded",
      () => asking([-1n, 501n, 250n, 250n]),
    ],
    [
      "a weight is beyond the limit",
      "R6 vault.amend: weights are bounded",
      () => asking([250n, 10_001n, -9_501n, 250n]),
    ],
    [
      "a weight is missing",
      "R3 vault.amend: a weight for every tranche",
      () => asking([250n, 250n, 250n]),
    ],
  ]);

  test("the admin does not sign after notice", async () => {
    const scene = await forkAfter(NOTICE + DAY);
    const plan = await amendingAlone(noticed, { scene });
    const rule = "vault.amend: the admin permits it";
    await scene.refuses(rule, withoutSigners(plan, admin.keyHash));
    await scene.refuses(rule, signedBy(plan, outsider.keyHash));
  });

  test("a weight too many", async () => {
    const plan = await asking([250n, 250n, 250n, 250n, 0n]);
    expect((await stage.rejection(plan)).thrown.phase).toBe(2);
  });
});
