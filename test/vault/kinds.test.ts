/** Vaults of every kind: class masks, dates, cliffs, tokens of any policy, parties that are scripts. */
import { describe, expect, test } from "vitest";
import type { VaultState } from "../../offchain/domain/datum.ts";
import { scriptParty } from "../../offchain/domain/names.ts";
import { rewardAddress, scriptCredential } from "../../offchain/keys/address.ts";
import { scriptHash } from "../../offchain/layout/encoding/script.ts";
import type { Consent } from "../../offchain/plans/consent.ts";
import { emptyPlan, type Script, type Utxo } from "../../offchain/plans/plan.ts";
import { claim } from "../../offchain/plans/vault/claim.ts";
import { close } from "../../offchain/plans/vault/close.ts";
import { decide } from "../../offchain/plans/vault/decide.ts";
import { open } from "../../offchain/plans/vault/open.ts";
import { push } from "../../offchain/plans/vault/push.ts";
import { refund } from "../../offchain/plans/vault/refund.ts";
import { submit } from "../../offchain/plans/vault/submit.ts";
import { topUp } from "../../offchain/plans/vault/top-up.ts";
import { imagineTerms } from "../scenario/imagine.ts";
import { manager, outsider, payer, payoutTo, team, treasury } from "../scenario/people.ts";
import {
  CLASS_POLICY,
  closedTerms,
  DAY,
  DUST_POLICY,
  dustScript,
  EXPIRY,
  HOUR,
  mixedTerms,
  START,
} from "../scenario/program.ts";
import { first } from "../scenario/refusals.ts";
import type { Scene } from "../scenario/scene.ts";
import { approvalOf, EVIDENCE, sheetOver } from "../scenario/sheets.ts";
import { publishTerms, setStage } from "../scenario/stage.ts";
import { during, withoutSigners } from "../scenario/tamper.ts";
import { grants, opening, openVaults } from "../scenario/vaults.ts";

const stage = await setStage();
const mixed = await publishTerms(stage, mixedTerms);
const closed = await publishTerms(stage, closedTerms);

async function approved(scene: Scene, state: VaultState, terms: typeof mixed, tranche: number) {
  const request = await scene.request(terms);
  const submitted = await scene.act(
    submit({ ...request, vaults: [{ state, tranche, evidence: EVIDENCE }] }),
  );
  const waiting = first(submitted.vaults);
  const { vaults } = await scene.act(
    decide({
      ...request,
      sheet: await sheetOver(scene, [approvalOf(tranche)(waiting)]),
      vaults: [{ state: waiting, verdict: { type: "approve", tranche } }],
    }),
  );
  return first(vaults);
}

async function claimed(scene: Scene, state: VaultState, terms: typeof mixed, allotments: number[]) {
  const plan = claim({ ...(await scene.request(terms)), vaults: [{ state, allotments }] });
  return first((await scene.act(plan)).vaults);
}

const claims = ({ vault }: VaultState) => vault.allotments.map((allotment) => allotment.claimed);

describe("tranches that serve some classes, behind dates, cliffs and each other", () => {
  test("each class vests by its own tranches", async () => {
    const scene = stage.fork();
    expect(mixed.terms.alike).toBe(false);
    // Weights of the classes: 40 + 60, 60 + 100, 100 + 100.
    let state = first(await openVaults(scene, mixed, [{ weights: [40n, 60n, 100n, 100n] }]));
    await scene.until(START + 20n * DAY);
    state = await claimed(scene, state, mixed, [0]);
    // The date serves the project alone: 40 of 100 of 1001.
    expect(claims(state)).toEqual([400n, 0n, 0n]);
    state = await approved(scene, state, mixed, 1);
    await scene.later(4n * DAY);
    const early = { ...(await scene.request(mixed)), vaults: [{ state, allotments: [0, 1] }] };
    expect(() => claim(early)).toThrow("something is due");
    await scene.later(DAY + HOUR);
    state = await claimed(scene, state, mixed, [0, 1]);
    // The cliff is over; one of two instalments: 601 / 2, and 60 of 160 of 607, halved.
    expect(claims(state)).toEqual([700n, 113n, 0n]);
    await scene.later(10n * DAY);
    state = await claimed(scene, state, mixed, [0, 1, 2]);
    // The last instalment starts the tranche behind it, which pays the auditors.
    expect(claims(state)).toEqual([1_001n, 227n, 200n]);
    await scene.until(EXPIRY);
    const { vaults } = await scene.act(
      refund({ ...(await scene.request(mixed)), vaults: [{ state }] }),
    );
    // The last date lies beyond expiry: what it would have paid goes back.
    const home = await scene.holds(treasury.address);
    const unit = (each: string) => `${CLASS_POLICY}0014df10${each}${state.project}`;
    expect([home[unit("00")], home[unit("01")], home[unit("02")]]).toEqual([undefined, 380n, 201n]);
    await scene.act(close({ ...(await scene.request(mixed)), vaults: [{ state: first(vaults) }] }));
  });

  test("a date is a moment, to the second", async () => {
    const scene = stage.fork();
    const state = first(await openVaults(scene, mixed, [{ weights: [40n, 60n, 100n, 100n] }]));
    const early = scene.fork();
    await early.until(START + 20n * DAY - 1_000n);
    await scene.until(START + 20n * DAY);
    const plan = claim({
      ...(await scene.request(mixed)),
      vaults: [{ state, allotments: [0] }],
    });
    await early.refuses("vault.claim: something is due", during(plan, await early.shortly()));
    await scene.act(plan);
  });

  test("what serves a class is not claimed for another", async () => {
    const scene = stage.fork();
    const state = first(await openVaults(scene, mixed, [{ weights: [40n, 60n, 100n, 100n] }]));
    await scene.until(START + 20n * DAY);
    const generous = imagineTerms(mixed, {
      tranches: mixed.terms.tranches.map((rule) => ({ ...rule, classes: 7n })),
    });
    for (const allotment of [1, 2]) {
      const plan = claim({
        ...(await scene.request(generous)),
        vaults: [{ state, allotments: [allotment] }],
      });
      await scene.refuses("vault.claim: something is due", plan);
    }
  });
});

describe("tokens of any policy", () => {
  const name = (index: number) => `a${index}`.repeat(index + 1);
  const token = (index: number) =>
    ({ type: "Token", policy: DUST_POLICY, name: name(index) }) as const;
  const several = [
    { ...first(grants), total: 300n },
    { ...first(grants), total: 100n, asset: token(0) },
    { ...first(grants), class: 1, total: 77n, asset: token(1) },
    { ...first(grants), class: 2, total: 50n, asset: token(2) },
    { ...first(grants), class: 1, total: 23n, asset: token(1) },
  ];
  const payouts = several.map(() => payoutTo(team));

  test("four assets of five allotments are opened, topped up, claimed, pushed and refunded", async () => {
    const scene = stage.fork();
    await scene.act({
      ...emptyPlan("mint"),
      mints: [
        {
          policy: DUST_POLICY,
          tokens: Object.fromEntries([0, 1, 2].map((index) => [name(index), 1_000n])),
          script: dustScript,
        },
      ],
      signers: [payer.keyHash],
    });
    let state = first(await openVaults(scene, closed, [{ grants: several, payouts }]));
    expect(Object.keys(state.utxo.assets)).toHaveLength(6);
    const added = [0n, 20n, 0n, 0n, 7n];
    const grown = await scene.act(
      topUp({ ...(await scene.request(closed)), vaults: [{ state, added }] }),
    );
    state = await approved(scene, first(grown.vaults), closed, 0);
    await scene.later(DAY);
    state = await claimed(scene, state, closed, [0, 1, 4]);
    expect(claims(state)).toEqual([75n, 30n, 0n, 0n, 7n]);
    const pushed = await scene.act(
      push({ ...(await scene.request(closed)), vaults: [{ state, payouts, allotments: [2, 3] }] }),
    );
    state = first(pushed.vaults);
    expect(claims(state)).toEqual([75n, 30n, 19n, 12n, 7n]);
    const held = await scene.holds(team.address);
    expect([1, 2].map((index) => held[DUST_POLICY + name(index)])).toEqual([19n, 12n]);
    await scene.until(EXPIRY);
    const over = await scene.act(refund({ ...(await scene.request(closed)), vaults: [{ state }] }));
    const home = await scene.holds(treasury.address);
    // Two allotments of one token go back together: 77 - 19 and 30 - 7.
    expect([0, 1, 2].map((index) => home[DUST_POLICY + name(index)])).toEqual([90n, 81n, 38n]);
    await scene.act(
      close({ ...(await scene.request(closed)), vaults: [{ state: first(over.vaults) }] }),
    );
  });
});

describe("parties that are scripts", () => {
  /** The outsider's signature, as a script that runs where something is withdrawn from it. */
  const script: Script = { type: "Native", cbor: `8200581c${outsider.keyHash}` };
  const hash = scriptHash(script);
  const account = rewardAddress(scriptCredential(hash), 0);

  /** The script registered, and where it is to be read. */
  async function withScript(scene: Scene): Promise<Consent> {
    const { transacted } = await scene.act({
      ...emptyPlan("party"),
      outputs: [
        { label: "script", address: outsider.address, assets: {}, scriptReference: script },
      ],
      certificates: [{ type: "register", rewardAddress: account }],
    });
    const utxo = transacted.outputs.get("script") as Utxo;
    return {
      signers: [outsider.keyHash],
      withdrawals: [{ rewardAddress: account, amount: 0n }],
      references: [{ label: "party", utxo }],
    };
  }

  test("a script manages a vault and benefits from it", async () => {
    const scene = stage.fork();
    const consent = await withScript(scene);
    const party = scriptParty(hash);
    const others = grants.slice(1);
    const request = await opening(scene, closed, [
      { manager: party, grants: [{ ...first(grants), beneficiary: party }, ...others] },
    ]);
    let state = first((await scene.act(open(request))).vaults);
    const submission = submit({
      ...(await scene.request(closed)),
      consent,
      vaults: [{ state, tranche: 0, evidence: EVIDENCE }],
    });
    await scene.refuses("vault.submit: the manager acts", {
      ...submission,
      withdrawals: submission.withdrawals.slice(0, 1),
    });
    state = first((await scene.act(submission)).vaults);
    const decided = await scene.act(
      decide({
        ...(await scene.request(closed)),
        sheet: await sheetOver(scene, [approvalOf(0)(state)]),
        vaults: [{ state, verdict: { type: "approve", tranche: 0 } }],
      }),
    );
    state = first(decided.vaults);
    await scene.later(DAY);
    const plan = claim({
      ...(await scene.request(closed)),
      consent,
      vaults: [{ state, allotments: [0] }],
    });
    await scene.refuses("vault.claim: the beneficiary acts", {
      ...withoutSigners(plan),
      withdrawals: plan.withdrawals.slice(0, 1),
    });
    await scene.act(plan);
  });

  test("the manager's key does not act for a script of another hash", async () => {
    const scene = stage.fork();
    const other = scriptParty(scriptHash({ type: "Native", cbor: `8200581c${manager.keyHash}` }));
    const state = first(await openVaults(scene, closed, [{ manager: other }]));
    const plan = submit({
      ...(await scene.request(closed)),
      consent: await withScript(scene),
      vaults: [
        {
          state: { ...state, vault: { ...state.vault, manager: scriptParty(hash) } },
          tranche: 0,
          evidence: EVIDENCE,
        },
      ],
    });
    await scene.refuses("vault.submit: the manager acts", plan);
  });
});
