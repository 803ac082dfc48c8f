/** The application layer on a ledger, with a few of the example's projects. What the demo plays is not repeated. */
import { beforeAll, describe, expect, test } from "vitest";
import type { EmbeddedChain } from "../../offchain/chain/chain.ts";
import { createEmbeddedChain } from "../../offchain/chain/embedded.ts";
import { at } from "../../offchain/domain/list.ts";
import { unitOf } from "../../offchain/domain/names.ts";
import { Refusal } from "../../offchain/domain/refusal.ts";
import { DAY } from "../../offchain/domain/time.ts";
import { exampleKey, exampleKeyHash } from "../../offchain/keys/example.ts";
import { amend } from "../../offchain/operations/amend.ts";
import { claim } from "../../offchain/operations/claim.ts";
import { type Context, KeysMissing, keyringOf } from "../../offchain/operations/context.ts";
import { decide } from "../../offchain/operations/decide.ts";
import {
  DeploymentMissing,
  deploy,
  readDeployment,
  recordOfDeployment,
} from "../../offchain/operations/deploy.ts";
import { mintClassTokens } from "../../offchain/operations/mint-class-tokens.ts";
import { notice } from "../../offchain/operations/notice.ts";
import {
  balances,
  constitutionsOf,
  payoutsOfVault,
  StateMissing,
  termsOf,
  termsOfProgram,
  vaultOf,
  vaultsOf,
} from "../../offchain/operations/read.ts";
import { makeSheet, signedSheet } from "../../offchain/operations/sheet.ts";
import { submit } from "../../offchain/operations/submit.ts";
import { sweep } from "../../offchain/operations/sweep.ts";
import { topUp } from "../../offchain/operations/top-up.ts";
import { signatures } from "../../scripts/demo/auditors.ts";
import { OPERATOR } from "../../scripts/demo/round.ts";
import {
  operatorAddress,
  type Stage,
  setStage,
  treasuryAddress,
} from "../../scripts/demo/stage.ts";

const EVIDENCE = "ab".repeat(32);
const REPORT = "cd".repeat(32);

let stage: Stage;
/** Positions of the stage's projects: one can be pushed to, the others cannot. */
let first: string;
let second: string;
let third: string;

beforeAll(async () => {
  stage = await setStage({ mode: "milestone", projects: 3 });
  first = at(stage.projects, 0);
  second = at(stage.projects, 1);
  third = at(stage.projects, 2);
});

/** The stage as it was set, on a ledger of its own. */
function afresh(): { chain: EmbeddedChain; context: Context } {
  const chain = stage.chain.fork();
  return { chain, context: { ...stage.context, chain } };
}

async function approved(context: Context, projects: readonly string[]) {
  await submit(
    context,
    projects.map((project) => ({ project, tranche: 0, evidence: EVIDENCE })),
  );
  const asked = projects.map((project) => ({ project, type: "approve" as const, tranche: 0 }));
  const expiry = (await context.chain.now()) + DAY;
  const sheet = await makeSheet(context, { program: stage.program, expiry, report: REPORT, asked });
  return { asked, sheet };
}

describe("deployment", () => {
  test("is found again from its record, which is plain JSON", async () => {
    const record = JSON.parse(JSON.stringify(recordOfDeployment(stage.context.deployment)));
    expect(await readDeployment(stage.chain, record)).toEqual(stage.context.deployment);
    await expect(readDeployment(createEmbeddedChain(), record)).rejects.toThrow(DeploymentMissing);
  });

  test("publishes again, but registers once", async () => {
    const { context } = afresh();
    const again = await deploy(context);
    expect(again.deployment.vault.hash).toBe(context.deployment.vault.hash);
    expect(again.transactions.map(({ action }) => action)).not.toContain("scripts.register");
  });
});

describe("reading", () => {
  test("finds a program's terms and vaults, and nothing of others", async () => {
    const { context, program, terms, projects } = stage;
    expect((await vaultsOf(context, program)).map(({ project }) => project).sort()).toEqual(
      [...projects].sort(),
    );
    expect((await termsOfProgram(context, program)).map(({ name }) => name)).toEqual([terms]);
    expect(await vaultsOf(context, "00".repeat(27))).toEqual([]);
    const { charters } = await constitutionsOf(context);
    expect(charters.map(({ name }) => name)).toEqual([program]);
    await expect(vaultOf(context, "00".repeat(27))).rejects.toThrow(StateMissing);
  });

  test("finds payout addresses in history", async () => {
    const { context, round } = stage;
    const state = await vaultOf(context, first);
    expect(await payoutsOfVault(context, state)).toEqual(at(round.compiled, 0).payouts);
    expect(await payoutsOfVault(context, await vaultOf(context, second))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("keys", () => {
  test("that are missing are named, and nothing is sent", async () => {
    const { chain, context } = afresh();
    const lonely = { ...context, keys: keyringOf(exampleKey(OPERATOR)) };
    const before = (await chain.history()).length;
    const manager = at(stage.round.compiled, 0).manager;
    const attempt = submit(lonely, [{ project: first, tranche: 0, evidence: EVIDENCE }]);
    await expect(attempt).rejects.toMatchObject({ code: "keys-missing", missing: [manager] });
    await expect(attempt).rejects.toThrow(KeysMissing);
    expect((await chain.history()).length).toBe(before);
  });
});

describe("sheets", () => {
  test("are carried out in parts, by detached signatures and a signer together", async () => {
    const { context } = afresh();
    const { asked, sheet } = await approved(context, stage.projects);
    const signed = signedSheet(sheet, {
      signatures: await signatures(["auditor-2", "auditor-4"], sheet),
      signers: [exampleKeyHash("auditor-5")],
    });
    const { transactions } = await decide(context, signed, asked, { batch: 1 });
    expect(transactions.map(({ items }) => items)).toEqual([1, 1, 1]);
    for (const { vault } of await vaultsOf(context, stage.program))
      expect(at(vault.tranches, 0)).toMatchObject({ type: "Approved", by: 0b11010n });
  });

  test("both builders write the same transaction", async () => {
    const one = afresh();
    const { asked, sheet } = await approved(one.context, [first]);
    const other = one.chain.fork();
    const signed = signedSheet(sheet, {
      signatures: await signatures(["auditor-1", "auditor-2", "auditor-3"], sheet),
    });
    const lucid = await decide(one.context, signed, asked);
    const blaze = await decide({ ...one.context, chain: other, builder: "blaze" }, signed, asked);
    expect(blaze.transactions).toEqual(lucid.transactions);
  });
});

describe("claims", () => {
  test("take what is due to the keys at hand, to one address where one is named", async () => {
    const { chain, context } = afresh();
    const { asked, sheet } = await approved(context, [second, third]);
    const signed = signedSheet(sheet, {
      signatures: await signatures(["auditor-1", "auditor-2", "auditor-3"], sheet),
    });
    await decide(context, signed, asked);
    await chain.advanceTo((await chain.now()) + DAY);
    const [project] = at(stage.round.projects, 1).beneficiaries.project;
    const keys = keyringOf(exampleKey(OPERATOR), exampleKey(project?.party ?? ""));
    const { transactions } = await claim({ ...context, keys }, [{ project: second }], {
      to: treasuryAddress,
    });
    expect(transactions.map(({ items }) => items)).toEqual([1]);
    const state = await vaultOf(context, second);
    const [allotment] = state.vault.allotments;
    const { terms } = await termsOf(context, stage.terms);
    const held = (await balances(context, treasuryAddress))[
      unitOf(terms, second, at(state.vault.allotments, 0))
    ];
    expect(held).toBe(allotment?.claimed);
    expect(held).toBe((allotment?.total ?? 0n) / 4n);
    expect(at(state.vault.allotments, 1).claimed).toBe(0n);
  });
});

describe("what the demo does not play", () => {
  test("the funder tops up", async () => {
    const { context } = afresh();
    const totals = { project: 3n, participant: 0n, auditor: 2n };
    await mintClassTokens(context, at(stage.policies, 0), [{ project: first, totals }]);
    const before = await vaultOf(context, first);
    await topUp(context, [{ project: first, added: [3n, 0n, 2n] }]);
    const after = await vaultOf(context, first);
    const grown = after.vault.allotments.map(
      ({ total }, index) => total - at(before.vault.allotments, index).total,
    );
    expect(grown).toEqual([3n, 0n, 2n]);
  });

  test("the admin amends alone, but only after its notice", async () => {
    const { chain, context } = afresh();
    const items = [{ project: first, weights: [25n, 25n, 40n, 10n] }];
    await notice(context, items);
    await chain.advanceTo((await chain.now()) + 13n * DAY);
    await expect(amend(context, items)).rejects.toThrow(Refusal);
    await chain.advanceTo((await chain.now()) + 2n * DAY);
    await amend(context, items);
    const { vault } = await vaultOf(context, first);
    expect(vault.tranches.map(({ weight }) => weight)).toEqual([25n, 25n, 40n, 10n]);
    expect(vault.amendment).toBe(1n);
  });

  test("the funder sweeps after the long stop", async () => {
    const { chain, context } = afresh();
    const items = stage.projects.map((project) => ({ project }));
    await expect(sweep(context, items)).rejects.toThrow(Refusal);
    await chain.advanceTo(stage.calendar.start + 801n * DAY);
    const before = await vaultOf(context, first);
    await sweep(context, items);
    expect(await vaultsOf(context, stage.program)).toEqual([]);
    const { terms } = await termsOf(context, stage.terms);
    const held = await balances(context, treasuryAddress);
    for (const allotment of before.vault.allotments)
      expect(held[unitOf(terms, first, allotment)]).toBe(allotment.total);
    expect(await balances(context, operatorAddress)).not.toHaveProperty(terms.policy);
  });
});
