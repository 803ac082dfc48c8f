/** A signature is over one sheet: nothing that has happened since, and nowhere else, does it count. */
import { describe, expect, test } from "vitest";
import type { CharterState, VaultState } from "../../offchain/domain/datum.ts";
import { readCharter } from "../../offchain/domain/datum.ts";
import { amend as amendCharter } from "../../offchain/plans/charter/amend.ts";
import type { Plan, Utxo } from "../../offchain/plans/plan.ts";
import { amend } from "../../offchain/plans/vault/amend.ts";
import { decide } from "../../offchain/plans/vault/decide.ts";
import { pause } from "../../offchain/plans/vault/pause.ts";
import { resume } from "../../offchain/plans/vault/resume.ts";
import { submit } from "../../offchain/plans/vault/submit.ts";
import { imagine, imaginePanel } from "../scenario/imagine.ts";
import { auditors, newAuditor, type Person } from "../scenario/people.ts";
import { closedTerms, DAY, EPOCH, HOUR, panel, TERM } from "../scenario/program.ts";
import { first } from "../scenario/refusals.ts";
import type { Scene } from "../scenario/scene.ts";
import {
  amendmentTo,
  approvalOf,
  EVIDENCE,
  pauseOf,
  rejectionOf,
  resumeOf,
  seatsOf,
  sheetOver,
  type Votes,
} from "../scenario/sheets.ts";
import { foundOn, publishTerms, setStage } from "../scenario/stage.ts";
import { withVotesOf } from "../scenario/tamper.ts";
import { grants, openVaults } from "../scenario/vaults.ts";

const stage = await setStage();
const terms = await publishTerms(stage, closedTerms);
const otherProgram = await foundOn(stage.chain, stage.scripts);
const VOID = "R10 panel: the signature is over this sheet";
const QUORUM = "vault.decide: a quorum of members without a stake";
/** Sheets of one expiry, so that only what is signed tells them apart. */
const expiry = (await stage.now()) + 300n * DAY;

const [project, participant, auditor] = grants as [
  (typeof grants)[0],
  (typeof grants)[0],
  (typeof grants)[0],
];
const owned = (by: Person) => [project, { ...participant, beneficiary: by.keyHash }, auditor];
const opened = await openVaults(stage, terms, [{}, {}, { grants: owned(newAuditor) }]);
const waiting = await submitted(stage, opened);
const [one, two] = waiting as [VaultState, VaultState, VaultState];
/** Benefits somebody who is no auditor yet. */
const stake = waiting.find(
  ({ vault }) => vault.allotments[1]?.beneficiary === newAuditor.keyHash,
) as VaultState;
const plain = waiting.find((state) => state !== stake) as VaultState;

async function submitted(scene: Scene, states: readonly VaultState[]): Promise<VaultState[]> {
  const vaults = states.map((state) => ({ state, tranche: 0, evidence: EVIDENCE }));
  return (await scene.act(submit({ ...(await scene.request(terms)), vaults }))).vaults;
}

async function verdict(
  state: VaultState,
  scene: Scene = stage,
  type: "approve" | "reject" = "approve",
  votes: Votes = {},
): Promise<Plan> {
  const motion = type === "approve" ? approvalOf(0) : rejectionOf(0);
  return decide({
    ...(await scene.request(terms)),
    sheet: await sheetOver(scene, [motion(state)], { expiry, ...votes }),
    vaults: [{ state, verdict: { type, tranche: 0 } }],
  });
}

async function pausing(state: VaultState, scene: Scene): Promise<Plan> {
  const sheet = await sheetOver(scene, [pauseOf(state)], { expiry });
  return pause({ ...(await scene.request(terms)), sheet, vaults: [{ state }] });
}

async function resuming(state: VaultState, scene: Scene): Promise<Plan> {
  const sheet = await sheetOver(scene, [resumeOf(state)], { expiry });
  return resume({ ...(await scene.request(terms)), sheet, vaults: [{ state }] });
}

const acted = async (scene: Scene, plan: Plan) => first((await scene.act(plan)).vaults);

describe("signatures do not count again", () => {
  test("after an amendment", async () => {
    const scene = stage.fork();
    const before = await verdict(plain, scene);
    const weights = [250n, 200n, 300n, 250n];
    const state = await acted(
      scene,
      amend({
        ...(await scene.request(terms)),
        sheet: await sheetOver(scene, [amendmentTo(weights)(plain)], { expiry }),
        vaults: [{ state: plain, weights }],
      }),
    );
    const after = await verdict(state, scene);
    await scene.refuses(VOID, withVotesOf(after, before));
    await scene.act(after);
  });

  test("after a rejection and a resubmission of the same evidence", async () => {
    const scene = stage.fork();
    const before = await verdict(plain, scene);
    const rejected = await acted(scene, await verdict(plain, scene, "reject"));
    const [again] = await submitted(scene, [rejected]);
    const after = await verdict(again as VaultState, scene);
    await scene.refuses(VOID, withVotesOf(after, before));
    await scene.act(after);
  });

  test("in another vault", async () => {
    const other = one === plain ? two : one;
    await stage.refuses(VOID, withVotesOf(await verdict(plain), await verdict(other)));
  });

  test("for the opposite verdict", async () => {
    const rejecting = await verdict(plain, stage, "reject");
    await stage.refuses(VOID, withVotesOf(await verdict(plain), rejecting));
  });

  test("in another program with the same panel", async () => {
    const elsewhere = {
      ...stage.charter,
      name: otherProgram.charter.name,
    } satisfies CharterState;
    const sheet = await sheetOver(stage.under(elsewhere), [approvalOf(0)(plain)], { expiry });
    const mine = await verdict(plain);
    const theirs = decide({
      ...(await stage.request({ ...terms, terms: { ...terms.terms, charter: elsewhere.name } })),
      charter: elsewhere,
      sheet,
      vaults: [{ state: plain, verdict: { type: "approve", tranche: 0 } }],
    });
    await stage.refuses(VOID, withVotesOf(mine, theirs));
  });

  test("over a sheet of another expiry", async () => {
    const longer = await verdict(plain, stage, "approve", { expiry: expiry + 1_000n });
    await stage.refuses(VOID, withVotesOf(await verdict(plain), longer));
  });

  test("to pause again after a resume", async () => {
    const scene = stage.fork();
    const before = await pausing(plain, scene);
    const paused = await acted(scene, before);
    await scene.later(DAY);
    const resumed = await acted(scene, await resuming(paused, scene));
    const after = await pausing(resumed, scene);
    await scene.refuses(VOID, withVotesOf(after, before));
    await scene.act(after);
  });

  test("to resume from another pause", async () => {
    const scene = stage.fork();
    const paused = await acted(scene, await pausing(plain, scene));
    await scene.later(DAY);
    const before = await resuming(paused, scene);
    const again = await acted(scene, await pausing(await acted(scene, before), scene));
    await scene.later(DAY);
    const after = await resuming(again, scene);
    await scene.refuses(VOID, withVotesOf(after, before));
    await scene.act(after);
  });
});

describe("a sheet of many", () => {
  test("is carried out in parts, by whoever comes, in any order", async () => {
    const scene = stage.fork();
    const sheet = await sheetOver(scene, waiting.map(approvalOf(0)), { expiry });
    const part = async (states: readonly VaultState[]) =>
      decide({
        ...(await scene.request(terms)),
        sheet,
        vaults: states.map((state) => ({ state, verdict: { type: "approve", tranche: 0 } })),
      });
    const last = await scene.act(await part(waiting.slice(2)));
    const rest = await scene.act(await part(waiting.slice(0, 2)));
    for (const { vault } of [...last.vaults, ...rest.vaults])
      expect(vault.tranches[0]?.type).toBe("Approved");
  });

  test("holds nothing that was not on it", async () => {
    const sheet = await sheetOver(stage, [approvalOf(0)(plain)], { expiry });
    const motions = waiting.slice(0, 2).map(approvalOf(0));
    const request = await stage.request(terms);
    const vaults = waiting.slice(0, 2).map((state) => ({
      state,
      verdict: { type: "approve", tranche: 0 } as const,
    }));
    const wider = decide({
      ...request,
      sheet: await sheetOver(stage, motions, { expiry }),
      vaults,
    });
    const narrow = decide({
      ...request,
      sheet,
      vaults: [{ state: plain, verdict: { type: "approve", tranche: 0 } }],
    });
    await stage.refuses(VOID, withVotesOf(wider, narrow));
  });
});

describe("the panel rotates", () => {
  test("the old panel's late sheet does not count", async () => {
    const scene = stage.fork();
    const { sitting } = await seatsOf(scene);
    await scene.until(EPOCH + TERM + HOUR);
    const { resting } = await seatsOf(scene);
    const late = sitting.filter((member) => resting.includes(member));
    expect(late.length).toBeGreaterThan(0);
    const generous = scene.under(imaginePanel(scene.charter, { size: 7n }));
    const votes = {
      detached: auditors
        .filter((member) => !resting.includes(member) || member === late[0])
        .slice(0, 4),
    };
    await scene.refuses(
      "panel: every voter sits in this term",
      await verdict(plain, generous, "approve", votes),
    );
    await scene.act(await verdict(plain, scene));
  });

  async function amended(scene: Scene, roster: readonly string[]): Promise<Scene> {
    const { coinsPerUtxoByte } = await scene.chain.parameters();
    const plan = amendCharter({
      scripts: scene.scripts,
      charter: scene.charter,
      coinsPerUtxoByte,
      validity: await scene.shortly(),
      amendment: {
        next: { ...panel, roster, size: 8n - BigInt(roster.filter((each) => each === "").length) },
      },
    });
    const { transacted } = await scene.act(plan);
    const utxo = transacted.outputs.get("charter") as Utxo;
    return scene.under(readCharter({ charter: scene.scripts.charter.hash }, utxo));
  }

  test("who joins judges from the next term on, but not what pays him", async () => {
    const scene = await amended(stage.fork(), [...panel.roster, newAuditor.keyHash]);
    const members = (...people: Person[]): Votes => ({ detached: people });
    const [first_, second, third] = auditors as [Person, Person, Person];
    const joined = scene.under(
      imaginePanel(scene.charter, { roster: scene.charter.charter.next.roster, size: 8n }),
    );
    await scene.refuses(
      "R10 panel: votes ascend within the roster, and tombstones are silent",
      await verdict(plain, joined, "approve", members(first_, second, newAuditor)),
    );
    await scene.until(EPOCH + TERM + HOUR);
    const withStake = members(first_, second, newAuditor);
    const independent = imagine(stake, {
      allotments: stake.vault.allotments.map((each) => ({
        ...each,
        beneficiary: project?.beneficiary ?? "",
      })),
    });
    await scene.refuses(QUORUM, await verdict(independent, scene, "approve", withStake));
    const approved = await acted(scene.fork(), await verdict(plain, scene, "approve", withStake));
    expect(approved.vault.tranches[0]).toMatchObject({ by: 0b1000_0011n });
    // His vote beside a quorum of others is not counted, and does no harm.
    const four = members(first_, second, third, newAuditor);
    const counted = await acted(scene.fork(), await verdict(stake, scene, "approve", four));
    expect(counted.vault.tranches[0]).toMatchObject({ type: "Approved", by: 0b111n });
    // Against what pays him he may vote.
    await scene.act(await verdict(stake, scene, "reject", withStake));
  });

  test("who has left is silent from the next term on", async () => {
    const roster = ["", ...panel.roster.slice(1), newAuditor.keyHash];
    const scene = await amended(stage.fork(), roster);
    const [gone, second, third, fourth] = auditors as [Person, Person, Person, Person];
    await scene.act(await verdict(one, scene, "approve", { detached: [gone, second, third] }));
    await scene.until(EPOCH + TERM + HOUR);
    const before = scene.under(
      imaginePanel(scene.charter, { roster: [...panel.roster, newAuditor.keyHash], size: 8n }),
    );
    await scene.refuses(
      "R10 panel: votes ascend within the roster, and tombstones are silent",
      await verdict(two, before, "approve", { detached: [gone, second, third] }),
    );
    await scene.act(await verdict(two, scene, "approve", { detached: [second, third, fourth] }));
  });
});
