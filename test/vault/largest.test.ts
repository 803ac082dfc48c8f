/**
 * The largest legal state takes every action in one transaction (rule R6):
 * twelve tranches, eight allotments, four assets, staked payout addresses, and
 * a panel of sixty-four. The deployed scripts, under the smaller of the limits.
 */
import { afterAll, expect, test } from "vitest";
import type { TrancheTerms } from "../../offchain/blueprint/generated.ts";
import { scripts as silent } from "../../offchain/blueprint/scripts.ts";
import { createBothChain } from "../../offchain/chain/both.ts";
import type { TermsState, VaultState } from "../../offchain/domain/datum.ts";
import { sheetDigest } from "../../offchain/domain/panel/sheets.ts";
import { baseAddress, keyCredential, toPlutusAddress } from "../../offchain/keys/address.ts";
import { keyPairOf } from "../../offchain/keys/ed25519.ts";
import { emptyPlan, type Plan } from "../../offchain/plans/plan.ts";
import { accept } from "../../offchain/plans/vault/accept.ts";
import { amend } from "../../offchain/plans/vault/amend.ts";
import { claim } from "../../offchain/plans/vault/claim.ts";
import { close } from "../../offchain/plans/vault/close.ts";
import { decide } from "../../offchain/plans/vault/decide.ts";
import { notice } from "../../offchain/plans/vault/notice.ts";
import { offer } from "../../offchain/plans/vault/offer.ts";
import { pause } from "../../offchain/plans/vault/pause.ts";
import { push } from "../../offchain/plans/vault/push.ts";
import { refund } from "../../offchain/plans/vault/refund.ts";
import { resume } from "../../offchain/plans/vault/resume.ts";
import { submit } from "../../offchain/plans/vault/submit.ts";
import { sweep } from "../../offchain/plans/vault/sweep.ts";
import { topUp } from "../../offchain/plans/vault/top-up.ts";
import { counting } from "../scenario/counts.ts";
import {
  auditors,
  beneficiaries,
  heir,
  manager,
  outsider,
  type Person,
  payer,
} from "../scenario/people.ts";
import {
  closedTerms,
  DAY,
  DUST_POLICY,
  dustScript,
  EXPIRY,
  founding,
  LONG_STOP,
  milestone,
  NOTICE,
  REVIEW,
} from "../scenario/program.ts";
import { first } from "../scenario/refusals.ts";
import type { Scene } from "../scenario/scene.ts";
import {
  amendmentTo,
  approvalOf,
  EVIDENCE,
  pauseOf,
  REPORT,
  rejectionOf,
  resumeOf,
  sheetOver,
  signatureBy,
} from "../scenario/sheets.ts";
import { foundOn, publishTerms, raise } from "../scenario/stage.ts";
import { openVaults } from "../scenario/vaults.ts";

const MINUTES = 60_000;
const stage = await raise(counting(createBothChain), undefined, silent);
const limits = (await stage.chain.parameters()).maxTransactionUnits;

/** Milestones for classes by turns: the largest datum. */
const milestones: TrancheTerms[] = Array.from({ length: 12 }, (_, index) => ({
  ...milestone,
  classes: at([7n, 3n, 5n, 6n], index),
  instalments: 120n,
}));
/** Most stand behind the first, and not all serve every class: the longest way to find out what has vested. */
const chained: TrancheTerms[] = milestones.map((each, index) => {
  const classes = index === 11 ? 3n : 7n;
  return index === 0 || index === 11
    ? { ...each, classes, instalments: 2n }
    : {
        ...each,
        classes,
        gate: { type: "AfterTranche", tranche: 0n },
        cliff: BigInt(index) * DAY,
        instalments: 2n,
      };
});
const widest = await publishTerms(stage, { ...closedTerms, tranches: milestones });
const deepest = await publishTerms(stage, { ...closedTerms, tranches: chained });

function at<Element>(list: readonly Element[], index: number): Element {
  return list[index % list.length] as Element;
}

const asset = { type: "Token", policy: DUST_POLICY, name: "ff".repeat(32) } as const;
/** Half of what a ledger can hold, so that the other half can be added. */
const HALF = 1n << 40n;
const grants = Array.from({ length: 8 }, (_, index) => ({
  class: index % 3,
  beneficiary: at<Person>(beneficiaries, index).keyHash,
  total: HALF + BigInt(index),
  ...(index > 5 ? { asset } : {}),
}));
const staked = (person: Person) =>
  toPlutusAddress(baseAddress(keyCredential(person.keyHash), keyCredential(outsider.keyHash), 0));
const payouts = grants.map((_, index) => staked(at<Person>(beneficiaries, index)));
const weights = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 5_000n : 5_001n));
const ALL = grants.map((_, index) => index);

const costs: string[] = [];
afterAll(() =>
  console.log(`largest states, share of the limits of one transaction\n${costs.join("\n")}`),
);

async function act(scene: Scene, plan: Plan): Promise<VaultState[]> {
  const { transacted, vaults } = await scene.act(plan);
  const { units, bytes } = transacted;
  const share = (used: bigint, limit: bigint) => `${(used * 100n) / limit}%`;
  costs.push(
    `  ${plan.action}: ${share(units.mem, limits.mem)} mem, ${share(units.steps, limits.steps)} steps, ${share(BigInt(bytes), 16_384n)} bytes`,
  );
  return vaults;
}

test(
  "the widest vault, from its opening to its end",
  async () => {
    const scene = stage.fork();
    let state = await openLarge(scene, widest);
    const request = () => scene.request(widest);
    const one = async (plan: Plan) => {
      state = first(await act(scene, plan));
    };
    for (const tranche of milestones.keys())
      await one(submit({ ...(await request()), vaults: [{ state, tranche, evidence: EVIDENCE }] }));
    const under = async (motion: (state: VaultState) => string) => ({
      ...(await request()),
      sheet: await sheetOver(scene, [motion(state)], { detached: auditors.slice(0, 5) }),
    });
    await one(pause({ ...(await under(pauseOf)), vaults: [{ state }] }));
    await scene.later(DAY);
    await one(resume({ ...(await under(resumeOf)), vaults: [{ state }] }));
    const offered = { allotment: 7, heir: heir.keyHash };
    await one(offer({ ...(await request()), vaults: [{ state, ...offered }] }));
    const accepted = { allotment: 7, payouts, payout: staked(heir) };
    await one(accept({ ...(await request()), vaults: [{ state, ...accepted }] }));
    const list = [...payouts.slice(0, 7), staked(heir)];
    await one(topUp({ ...(await request()), vaults: [{ state, added: ALL.map(() => 9n) }] }));
    for (const tranche of [7, 11])
      await one(
        decide({
          ...(await under(rejectionOf(tranche))),
          vaults: [{ state, verdict: { type: "reject", tranche } }],
        }),
      );
    const next = moved(state, 7, 11);
    await one(notice({ ...(await request()), vaults: [{ state, weights: next }] }));
    await scene.later(NOTICE + DAY);
    await one(amend({ ...(await request()), vaults: [{ state, weights: next }] }));
    const back = moved(state, 11, 7);
    await one(amend({ ...(await under(amendmentTo(back))), vaults: [{ state, weights: back }] }));
    await one(
      decide({
        ...(await under(approvalOf(0))),
        vaults: [{ state, verdict: { type: "approve", tranche: 0 } }],
      }),
    );
    await scene.later(DAY);
    await one(push({ ...(await request()), vaults: [{ state, payouts: list, allotments: ALL }] }));
    await scene.later(DAY);
    await one(claim({ ...(await request()), vaults: [{ state, allotments: ALL }] }));
    const swept = scene.fork();
    await swept.until(LONG_STOP);
    await act(swept, sweep({ ...(await swept.request(widest)), vaults: [{ state }] }));
    await scene.until(EXPIRY + REVIEW);
    await one(refund({ ...(await request()), vaults: [{ state }] }));
    await one(claim({ ...(await request()), vaults: [{ state, allotments: ALL }] }));
    await act(scene, close({ ...(await request()), vaults: [{ state }] }));
  },
  5 * MINUTES,
);

test(
  "the deepest vault: what reckons with its schedule",
  async () => {
    const scene = stage.fork();
    let state = await openLarge(scene, deepest);
    const request = () => scene.request(deepest);
    const one = async (plan: Plan) => {
      state = first(await act(scene, plan));
    };
    await one(
      submit({ ...(await request()), vaults: [{ state, tranche: 0, evidence: EVIDENCE }] }),
    );
    const weights = moved(state, 3, 7);
    await one(
      amend({
        ...(await request()),
        sheet: await sheetOver(scene, [amendmentTo(weights)(state)]),
        vaults: [{ state, weights }],
      }),
    );
    await one(
      decide({
        ...(await request()),
        sheet: await sheetOver(scene, [approvalOf(0)(state)]),
        vaults: [{ state, verdict: { type: "approve", tranche: 0 } }],
      }),
    );
    await scene.later(3n * DAY);
    const [half, rest] = [ALL.slice(0, 4), ALL.slice(4)];
    await one(push({ ...(await request()), vaults: [{ state, payouts, allotments: half }] }));
    await one(claim({ ...(await request()), vaults: [{ state, allotments: rest }] }));
    await scene.until(EXPIRY);
    // All tails have started; the last milestone never was approved.
    await one(refund({ ...(await request()), vaults: [{ state }] }));
    await one(claim({ ...(await request()), vaults: [{ state, allotments: half }] }));
    await one(push({ ...(await request()), vaults: [{ state, payouts, allotments: rest }] }));
    await act(scene, close({ ...(await request()), vaults: [{ state }] }));
  },
  5 * MINUTES,
);

/** Opens a vault on the scene's own chain. */
async function openLarge(scene: Scene, terms: TermsState): Promise<VaultState> {
  await scene.act({
    ...emptyPlan("mint"),
    mints: [{ policy: DUST_POLICY, tokens: { [asset.name]: 4n * HALF }, script: dustScript }],
    signers: [payer.keyHash],
  });
  return first(
    await openVaults(
      scene,
      terms,
      [{ grants, payouts, weights, manager: manager.keyHash }],
      8n * HALF,
    ),
  );
}

/** Moves a unit of weight from one tranche to another. */
const moved = ({ vault }: VaultState, from: number, to: number) =>
  vault.tranches.map(({ weight }, index) =>
    index === from ? weight - 1n : index === to ? weight + 1n : weight,
  );

test(
  "sixty-four auditors, each with a signature of his own",
  async () => {
    const members = Array.from({ length: 64 }, (_, index) => {
      const pair = keyPairOf((1_000 + index).toString(16).padStart(64, "0"));
      return { ...pair, address: payer.address } as Person;
    });
    const everybody = { roster: members.map(({ keyHash }) => keyHash), size: 64n, quorum: 64n };
    const scene = await foundOn(stage.chain.fork(), stage.scripts, {
      ...founding,
      panel: everybody,
    });
    const terms = await publishTerms(scene, closedTerms);
    const state = first(await openVaults(scene, terms, [{}]));
    const motions = [pauseOf(state)];
    const draft = {
      charter: scene.charter.name,
      expiry: (await scene.now()) + DAY,
      report: REPORT,
      motions,
    };
    const digest = sheetDigest(draft);
    const signatures = members.map((member) => signatureBy(memberAddress(member), digest));
    const [paused] = await act(
      scene,
      pause({
        ...(await scene.request(terms)),
        sheet: { ...draft, signatures },
        vaults: [{ state }],
      }),
    );
    expect(paused?.vault.phase.type).toBe("Paused");
  },
  MINUTES,
);

const memberAddress = (member: Person): Person => ({
  ...member,
  address: baseAddress(keyCredential(member.keyHash), keyCredential(member.keyHash), 0),
});
