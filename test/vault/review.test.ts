/** Submissions and what becomes of them: who may, of what, and when. */
import { describe, expect, test } from "vitest";
import { Constr } from "../../offchain/blueprint/data.ts";
import type { TermsState, VaultState } from "../../offchain/domain/datum.ts";
import { decide } from "../../offchain/plans/vault/decide.ts";
import { lapse } from "../../offchain/plans/vault/lapse.ts";
import { object } from "../../offchain/plans/vault/object.ts";
import { submit } from "../../offchain/plans/vault/submit.ts";
import { imagine, imaginePanel, imagineTerms, imagineTranche } from "../scenario/imagine.ts";
import { manager, outsider } from "../scenario/people.ts";
import { DAY, EPOCH, EXPIRY, HOUR, MINUTE, REVIEW, SILENCE, TERM } from "../scenario/program.ts";
import { first, refused } from "../scenario/refusals.ts";
import { makeRepertoire } from "../scenario/repertoire.ts";
import type { Scene } from "../scenario/scene.ts";
import {
  approvalOf,
  EVIDENCE,
  objectionTo,
  rejectionOf,
  seatsOf,
  sheetOver,
  type Votes,
} from "../scenario/sheets.ts";
import { during, signedBy, withField, withoutSigners, withVotes } from "../scenario/tamper.ts";

const { stage, closed, open, pairs, prepare } = await makeRepertoire();
const [fresh, submitted, approved, paused, silent] = [
  first(pairs.fresh),
  first(pairs.submitted),
  first(pairs.approved),
  first(pairs.paused),
  first(pairs.silent),
];
const opened = { type: "Open", weight: 250n, submissions: 0n } as const;
const waiting = {
  type: "Submitted",
  weight: 250n,
  submissions: 1n,
  evidence: EVIDENCE,
  at: 0n,
} as const;
const running = { phase: { type: "Running" } } as const;
const { sitting, resting } = await seatsOf(stage);

interface Choice {
  readonly scene?: Scene;
  readonly terms?: TermsState;
  readonly tranche?: number;
  readonly span?: bigint;
  readonly votes?: Votes;
}

async function submission(
  state: VaultState,
  { scene = stage, terms = closed, tranche = 0, span = 10n * MINUTE }: Choice = {},
) {
  const request = await scene.request(terms, await scene.shortly(span));
  return submit({ ...request, vaults: [{ state, tranche, evidence: EVIDENCE }] });
}

async function verdict(
  type: "approve" | "reject",
  state: VaultState,
  { scene = stage, terms = closed, tranche = 1, span = 10n * MINUTE, votes = {} }: Choice = {},
) {
  const motion = type === "approve" ? approvalOf(tranche) : rejectionOf(tranche);
  return decide({
    ...(await scene.request(terms, await scene.shortly(span))),
    sheet: await sheetOver(scene, [motion(state)], votes),
    vaults: [{ state, verdict: { type, tranche } }],
  });
}

async function objection(state: VaultState, { scene = stage, terms = open, votes }: Choice = {}) {
  return object({
    ...(await scene.request(terms)),
    sheet: await sheetOver(scene, [objectionTo(1)(state)], votes),
    vaults: [{ state, tranche: 1 }],
  });
}

async function lapsing(state: VaultState, { scene = stage, terms = open }: Choice = {}) {
  return lapse({ ...(await scene.request(terms)), vaults: [{ state, tranche: 1 }] });
}

async function at(moment: bigint): Promise<Scene> {
  const scene = stage.fork();
  await scene.until(moment);
  return scene;
}

describe("submit", () => {
  const item = (tranche: bigint, evidence = EVIDENCE) => [new Constr(0, [tranche, evidence])];

  test("records the evidence of several vaults with its number and moment", async () => {
    const { scene, plan } = await prepare("submit");
    const { vaults } = await scene.act(plan);
    for (const { vault } of vaults) {
      expect(vault.tranches[0]).toEqual({ ...waiting, at: plan.validity.to });
    }
  });

  test("until the moment of expiry, and not beyond", async () => {
    const scene = await at(EXPIRY - 10n * MINUTE);
    const terms = imagineTerms(closed, { expiry: 2n * EXPIRY });
    const late = await submission(fresh, { scene, terms, span: 10n * MINUTE + 1_000n });
    await scene.refuses("R4 vault.submit: before expiry", late);
    await scene.act(await submission(fresh, { scene }));
  });

  refused(stage, [
    [
      "nobody signs",
      "vault.submit: the manager acts",
      async () => withoutSigners(await submission(fresh)),
    ],
    [
      "somebody else signs",
      "vault.submit: the manager acts",
      async () => signedBy(await submission(fresh), outsider.keyHash),
    ],
    [
      "the evidence is a byte short",
      "vault.submit: the evidence is a 32-byte hash",
      async () => withField(await submission(fresh), 1, item(0n, EVIDENCE.slice(2))),
    ],
    [
      "the tranche is under review",
      "vault.submit: the tranche is open",
      () => submission(imagineTranche(submitted, 1, opened), { tranche: 1 }),
    ],
    [
      "the tranche was approved",
      "vault.submit: the tranche is open",
      () => submission(imagineTranche(approved, 1, opened), { tranche: 1 }),
    ],
    [
      "the tranche is not for a panel to decide",
      "vault.submit: the tranche is open",
      () => submission(imagineTranche(fresh, 3, opened), { tranche: 3 }),
    ],
    [
      "there is no such tranche",
      "R3 vault: the tranche exists",
      async () => withField(await submission(fresh), 1, item(4n)),
    ],
    [
      "the position is negative",
      "R3 vault: the tranche exists",
      async () => withField(await submission(fresh), 1, item(-1n)),
    ],
    [
      "the vault is paused",
      "vault.submit: the vault runs",
      () => submission(imagine(paused, running)),
    ],
  ]);
});

describe("decide", () => {
  const QUORUM = "vault.decide: a quorum of members without a stake";

  test("an approval records who it was by; the tranche pays from then on", async () => {
    const { scene, plan } = await prepare("approve");
    const { vaults } = await scene.act(plan);
    const members = sitting.slice(0, 3).map(({ keyHash }) => keyHash);
    const bits = stage.charter.charter.panel.roster.map((key, index) =>
      members.includes(key) ? 1n << BigInt(index) : 0n,
    );
    for (const { vault } of vaults) {
      expect(vault.tranches[1]).toEqual({
        type: "Approved",
        weight: 250n,
        at: plan.validity.to,
        by: bits.reduce((sum, bit) => sum + bit, 0n),
      });
    }
  });

  test("after a rejection the team submits again, under the next number", async () => {
    const { scene, plan } = await prepare("reject");
    const { vaults } = await scene.act(plan);
    expect(first(vaults).vault.tranches[1]).toEqual({ ...opened, submissions: 1n });
    const again = await scene.act(await submission(first(vaults), { scene, tranche: 1 }));
    expect(first(again.vaults).vault.tranches[1]).toMatchObject({ submissions: 2n });
  });

  test("members sign here and on the sheet, mixed", async () => {
    const votes = { detached: sitting.slice(0, 2), signing: sitting.slice(2, 4) };
    const { vaults } = await stage.fork().act(await verdict("approve", submitted, { votes }));
    expect(first(vaults).vault.tranches[1]).toMatchObject({ type: "Approved" });
  });

  test("until the grace after expiry is over", async () => {
    const scene = await at(EXPIRY + REVIEW - 10n * MINUTE);
    const terms = imagineTerms(closed, { review: 2n * REVIEW });
    await scene.refuses(
      "R4 vault.decide: before the grace after expiry is over",
      await verdict("approve", submitted, { scene, terms, span: 10n * MINUTE + 1_000n }),
    );
    await scene.act(await verdict("approve", submitted, { scene }));
  });

  test("not across two terms of the panel", async () => {
    const scene = await at(EPOCH + TERM - 5n * MINUTE);
    const plan = await verdict("approve", submitted, { scene, span: 4n * MINUTE });
    const { from = 0n } = plan.validity;
    await scene.refuses(
      "R4 charter: both bounds lie in one term",
      during(plan, { from, to: from + 5n * MINUTE }),
    );
    await scene.act(plan);
  });

  test("silence that has become approval is not rejected any more", async () => {
    const scene = await at((await stage.now()) + SILENCE + HOUR);
    const terms = imagineTerms(open, { approval: { type: "FailClosed" } });
    await scene.refuses(
      "R4 vault.decide: silence has not become approval",
      await verdict("reject", silent, { scene, terms }),
    );
    await scene.act(await verdict("approve", silent, { scene, terms: open }));
  });

  const lenient = imaginePanel(stage.charter, { quorum: 1n });
  const two = { detached: sitting.slice(0, 2) };
  refused(stage, [
    [
      "two of three approve",
      QUORUM,
      () => verdict("approve", submitted, { scene: stage.under(lenient), votes: two }),
    ],
    [
      "two of three reject",
      "vault.decide: a quorum",
      () => verdict("reject", submitted, { scene: stage.under(lenient), votes: two }),
    ],
    [
      "one member votes twice",
      "R10 panel: votes ascend within the roster, and tombstones are silent",
      async () =>
        withVotes(
          await verdict("approve", submitted),
          ([one, another]) => [one, another, another] as never,
        ),
    ],
    [
      "votes descend",
      "R10 panel: votes ascend within the roster, and tombstones are silent",
      async () => withVotes(await verdict("approve", submitted), (votes) => [...votes].reverse()),
    ],
    [
      "a member does not sit in this term",
      "panel: every voter sits in this term",
      () => {
        const scene = stage.under(imaginePanel(stage.charter, { size: 7n }));
        const detached = [...sitting.slice(0, 2), first(resting)];
        return verdict("approve", submitted, { scene, votes: { detached } });
      },
    ],
    [
      "the member does not sign",
      "panel: the member signs the transaction",
      async () =>
        withoutSigners(
          await verdict("approve", submitted, { votes: { signing: sitting.slice(0, 3) } }),
        ),
    ],
    [
      "somebody else's signature stands for a member's",
      "panel: the key is the member's",
      async () =>
        withVotes(await verdict("approve", submitted), ([one, another, third]) => {
          const borrowed = (one as Constr).fields.slice(1);
          const member = (third as Constr).fields[0] ?? 0n;
          return [one, another, new Constr(1, [member, ...borrowed])] as never;
        }),
    ],
    [
      "the sheet has expired",
      "R10 panel: before the sheet expires",
      async () => {
        const { from, to } = await stage.shortly();
        const plan = await verdict("approve", submitted, { votes: { expiry: to } });
        return during(plan, { from, to: to + 1_000n });
      },
    ],
    [
      "nothing was submitted",
      "vault: the tranche is under review",
      () => verdict("approve", imagineTranche(fresh, 1, waiting)),
    ],
    [
      "it was approved already",
      "vault: the tranche is under review",
      () => verdict("reject", imagineTranche(approved, 1, waiting)),
    ],
  ]);
});

describe("where silence approves", () => {
  const since = first(silent.vault.tranches.slice(1));
  const submittedAt = since.type === "Submitted" ? since.at : 0n;

  test("not before the review time has passed, to the second", async () => {
    const early = await at(submittedAt + SILENCE - 1_000n);
    const { from: late } = await (await at(submittedAt + SILENCE)).shortly();
    const scene = await at(late);
    const plan = await lapsing(silent, { scene });
    const { from, to } = await early.shortly();
    await early.refuses("R4 vault.lapse: the review time has passed", during(plan, { from, to }));
    const { vaults } = await scene.act(plan);
    expect(first(vaults).vault.tranches[1]).toEqual({
      type: "Approved",
      weight: 250n,
      at: submittedAt + SILENCE,
      by: 0n,
    });
  });

  test("one member objects: then it takes a quorum", async () => {
    const scene = stage.fork();
    const votes = { detached: sitting.slice(4, 5) };
    const { vaults } = await scene.act(await objection(silent, { scene, votes }));
    const objected = first(vaults);
    expect(objected.vault.tranches[1]).toMatchObject({ type: "Objected", submissions: 1n });
    await scene.refuses(
      "vault.object: the tranche is submitted without objection",
      await objection(imagineTranche(objected, 1, since), { scene, votes }),
    );
    await scene.later(SILENCE + HOUR);
    await scene.refuses(
      "vault.lapse: the tranche is submitted without objection",
      await lapsing(imagineTranche(objected, 1, since), { scene }),
    );
    await scene.fork().act(await verdict("reject", objected, { scene, terms: open }));
    await scene.act(await verdict("approve", objected, { scene, terms: open }));
  });

  test("an objection comes too late once silence has approved", async () => {
    const scene = await at(submittedAt + SILENCE);
    const terms = imagineTerms(open, { approval: { type: "FailOpen", after: 2n * SILENCE } });
    await scene.refuses(
      "R4 vault.object: silence has not become approval",
      await objection(silent, { scene, terms }),
    );
  });

  const failing = imagineTerms(closed, { approval: { type: "FailOpen", after: DAY } });
  refused(stage, [
    [
      "silence does not approve under these terms",
      "vault.lapse: the terms fail open",
      async () => {
        const scene = await at(submittedAt + SILENCE);
        return {
          ...(await lapsing(submitted, { scene, terms: failing })),
          validity: await stage.shortly(),
        };
      },
    ],
    [
      "there is nothing to stop under these terms",
      "vault.object: the terms fail open",
      () => objection(submitted, { terms: failing }),
    ],
    [
      "no member objects",
      "vault.object: a member objects",
      async () => withVotes(await objection(silent), () => []),
    ],
    [
      "a member objects who does not sit",
      "panel: every voter sits in this term",
      () => {
        const scene = stage.under(imaginePanel(stage.charter, { size: 7n }));
        return objection(silent, { scene, votes: { detached: resting.slice(0, 1) } });
      },
    ],
    [
      "the manager objects in a member's name",
      "panel: the member signs the transaction",
      async () =>
        signedBy(
          await objection(silent, { votes: { signing: sitting.slice(0, 1) } }),
          manager.keyHash,
        ),
    ],
    [
      "the terms that fail open are not the vault's",
      "R14 vault.lapse: the terms are the vault's",
      async () => {
        const state = imagineTranche(imagine(fresh, { terms: open.name }), 1, waiting);
        return lapsing(state);
      },
    ],
  ]);
});
