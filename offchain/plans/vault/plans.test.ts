import { describe, expect, test } from "vitest";
import { Constr } from "../../blueprint/data.ts";
import {
  ClaimsPassCodec,
  ReceiptCodec,
  ReviewPassCodec,
  type Vault,
  VaultCodec,
} from "../../blueprint/generated.ts";
import { at } from "../../domain/list.ts";
import { classTokenName } from "../../domain/names.ts";
import { motionDigest, subjectOf } from "../../domain/panel/motions.ts";
import { sheetDigest } from "../../domain/panel/sheets.ts";
import { Refusal } from "../../domain/refusal.ts";
import { verdictMotion } from "../../domain/vault/decide.ts";
import { payoutsHash } from "../../domain/vault/payouts.ts";
import { toPlutusAddress } from "../../keys/address.ts";
import { signatureStructure } from "../../keys/cose.ts";
import { sign } from "../../keys/ed25519.ts";
import { type Plan, SymbolicConstr } from "../plan.ts";
import { claim } from "./claim.ts";
import { close } from "./close.ts";
import { decide } from "./decide.ts";
import { push } from "./push.ts";
import { refund } from "./refund.ts";
import {
  addressOf,
  charterState,
  FUNDER,
  keyHash,
  keyPair,
  MANAGER,
  onDay,
  scripts,
  termsState,
  vaultState,
} from "./samples.ts";
import { submit } from "./submit.ts";
import { sweep } from "./sweep.ts";
import { topUp } from "./top-up.ts";

const evidence = "5e".repeat(32);
const request = { scripts, terms: termsState };

/** The pass's redeemer with position 0 wherever the layout would put one. */
function redeemerOf(plan: Plan): Constr {
  const { redeemer } = at(plan.withdrawals, 0);
  if (!(redeemer instanceof SymbolicConstr)) throw new Error("the redeemer holds positions");
  return new Constr(
    redeemer.index,
    redeemer.fields.map((field) =>
      typeof field === "object" && "referenceOf" in field ? 0n : field,
    ) as never,
  );
}

function vaultOf(plan: Plan, index: number): Vault {
  const output = at(plan.outputs, index);
  if (output.datum === undefined) throw new Error("the vault has a datum");
  return VaultCodec.decode(output.datum);
}

const underReview: Partial<Vault> = {
  tranches: [
    { type: "Submitted", weight: 50n, submissions: 1n, evidence, at: 1n },
    { type: "Open", weight: 50n, submissions: 0n },
  ],
};
const approved: Partial<Vault> = {
  tranches: [
    { type: "Approved", weight: 50n, at: 1n, by: 7n },
    { type: "Open", weight: 50n, submissions: 0n },
  ],
};

describe("a pass", () => {
  const vaults = [3, 1, 2].map((index) => ({
    state: vaultState(index),
    tranche: 0,
    evidence: `0${index}`.repeat(32),
  }));
  const plan = submit({ ...request, validity: onDay(1n), vaults });

  test("inputs, items and outputs follow the ledger's order", () => {
    expect(plan.inputs.map(({ utxo }) => utxo.transactionId.at(-1))).toEqual(["1", "2", "3"]);
    const pass = ReviewPassCodec.decode(redeemerOf(plan));
    expect(pass.type === "Submit" && pass.items.map((item) => item.evidence.slice(0, 2))).toEqual([
      "01",
      "02",
      "03",
    ]);
    expect([0, 1, 2].map((index) => at(vaultOf(plan, index).tranches, 0))).toMatchObject(
      ["01", "02", "03"].map((byte) => ({ type: "Submitted", evidence: byte.repeat(32) })),
    );
  });

  test("runs once, with a reference to what it needs and no more", () => {
    expect(plan.withdrawals.map(({ rewardAddress, amount }) => [rewardAddress, amount])).toEqual([
      [scripts.review.rewardAddress, 0n],
    ]);
    expect(plan.references.map(({ label }) => label)).toEqual([
      "script:vault",
      "script:review",
      "terms",
    ]);
    expect(plan.inputs.every(({ redeemer }) => redeemer === 0n)).toBe(true);
    expect(plan.signers).toEqual([keyHash(MANAGER)]);
    expect(plan.metadata).toMatchObject({
      "1694": { v: 1, event: "vault.submit", program: charterState.name },
    });
  });

  test("every vault keeps its address and everything it holds", () => {
    plan.inputs.forEach(({ utxo }, index) => {
      expect(at(plan.outputs, index).address).toBe(utxo.address);
      expect(at(plan.outputs, index).assets).toEqual(utxo.assets);
    });
  });

  test("a vault cannot be named twice, nor under other terms", () => {
    const [one] = vaults;
    if (one === undefined) throw new Error("unreachable");
    expect(() => submit({ ...request, validity: onDay(1n), vaults: [one, one] })).toThrow(Refusal);
    const foreign = { ...one, state: vaultState(9, { terms: "00".repeat(27) }) };
    expect(() => submit({ ...request, validity: onDay(1n), vaults: [foreign] })).toThrow("R14");
  });
});

describe("decide", () => {
  const states = [1, 2].map((index) => vaultState(index, underReview));
  const verdicts = states.map((state) => ({
    state,
    verdict: { type: "approve", tranche: 0 } as const,
  }));
  const motions = verdicts.map(({ state, verdict }) =>
    motionDigest(subjectOf(state), verdictMotion(state.vault, verdict)),
  );
  const sheet = { expiry: onDay(10n).to, report: "4e".repeat(32), motions };
  const digest = sheetDigest({ ...sheet, charter: charterState.name });
  const signed = (index: number) => ({
    key: keyPair(index).publicKey,
    signature: sign(signatureStructure("a0", digest), keyPair(index).secretKey),
    protected: "a0",
  });
  const signatures = [signed(4), signed(2)];

  test("a part of the sheet, by signatures and a signer mixed", () => {
    const plan = decide({
      ...request,
      charter: charterState,
      sheet: { ...sheet, signatures, signers: [keyHash(1)] },
      validity: onDay(2n),
      vaults: verdicts.slice(1),
    });
    const pass = ReviewPassCodec.decode(redeemerOf(plan));
    if (pass.type !== "Decide") throw new Error("it decides");
    expect(pass.sheet.rest).toEqual(motions.slice(0, 1));
    expect(pass.sheet.votes.map(({ type, member }) => [type, member])).toEqual([
      ["Signs", 0n],
      ["Signed", 1n],
      ["Signed", 3n],
    ]);
    expect(plan.signers).toEqual([keyHash(1)]);
    expect(vaultOf(plan, 0).tranches[0]).toMatchObject({
      type: "Approved",
      by: 0b1011n,
      at: onDay(2n).to,
    });
    expect(plan.references.map(({ label }) => label)).toEqual([
      "script:vault",
      "script:review",
      "terms",
      "charter",
    ]);
  });

  test("two of three are refused", () => {
    expect(() =>
      decide({
        ...request,
        charter: charterState,
        sheet: { ...sheet, signatures },
        validity: onDay(2n),
        vaults: verdicts,
      }),
    ).toThrow("vault.decide: a quorum of members without a stake");
  });
});

describe("payments", () => {
  const state = vaultState(1, approved);
  const unit = (each: number) => termsState.terms.policy + classTokenName(each, state.project);

  test("a claim takes exactly what is due, for whoever signs", () => {
    const plan = claim({
      ...request,
      validity: onDay(1n),
      to: addressOf(10),
      vaults: [{ state, allotments: [2, 0] }],
    });
    expect(plan.signers).toEqual([keyHash(10), keyHash(12)].sort());
    expect(at(plan.outputs, 1)).toMatchObject({
      address: addressOf(10),
      assets: { [unit(0)]: 1_500n, [unit(2)]: 500n },
    });
    expect(at(plan.outputs, 0).assets[unit(0)]).toBe(1_500n);
    expect(vaultOf(plan, 0).allotments.map(({ claimed }) => claimed)).toEqual([1_500n, 0n, 500n]);
    const pass = ClaimsPassCodec.decode(redeemerOf(plan));
    expect(pass.type === "Claim" && pass.items).toEqual([[0n, 2n]]);
  });

  test("a push pays each allotment right after its vault, with a receipt", () => {
    const payouts = [toPlutusAddress(addressOf(10)), null, toPlutusAddress(addressOf(12))];
    const fixed = [1, 2].map((index) =>
      vaultState(index, { ...approved, payouts: payoutsHash(payouts) }),
    );
    const plan = push({
      ...request,
      validity: onDay(1n),
      vaults: fixed.map((each) => ({ state: each, payouts, allotments: [0, 2] })),
    });
    expect(plan.outputs.map(({ label }) => label)).toEqual([
      "vault:0",
      "payout:0:0",
      "payout:0:2",
      "vault:1",
      "payout:1:0",
      "payout:1:2",
    ]);
    const payout = at(plan.outputs, 5);
    expect(payout.address).toBe(addressOf(12));
    expect(Object.values(payout.assets)).toEqual([500n]);
    expect(ReceiptCodec.decode(payout.datum ?? "")).toEqual({
      charter: charterState.name,
      source: { transactionId: at(fixed, 1).utxo.transactionId, outputIndex: 0n },
    });
    expect(plan.signers).toEqual([]);
  });

  test("a refund sends the rest home in one output after its vault", () => {
    const plan = refund({ ...request, validity: onDay(400n), vaults: [{ state }] });
    expect(plan.outputs.map(({ label }) => label)).toEqual(["vault:0", "refund:0"]);
    expect(at(plan.outputs, 1).assets).toEqual({
      [unit(0)]: 1_500n,
      [unit(1)]: 1_000n,
      [unit(2)]: 500n,
    });
    expect(vaultOf(plan, 0).phase).toEqual({ type: "Closed", at: onDay(400n).to });
  });

  test("a sweep takes everything home and burns the token", () => {
    const plan = sweep({ ...request, validity: onDay(800n), vaults: [{ state }] });
    const { [scripts.vault.hash + state.project]: _, ...rest } = state.utxo.assets;
    expect(plan.outputs).toMatchObject([{ label: "home:0", assets: rest }]);
    expect(plan.mints).toMatchObject([
      { policy: scripts.vault.hash, tokens: { [state.project]: -1n } },
    ]);
    expect(plan.signers).toEqual([keyHash(FUNDER)]);
  });

  test("only an empty vault closes", () => {
    expect(() => close({ ...request, validity: {}, vaults: [{ state }] })).toThrow(
      "vault.close: nothing is left",
    );
    const empty = {
      ...state,
      utxo: {
        ...state.utxo,
        assets: { lovelace: 4_000_000n, [scripts.vault.hash + state.project]: 1n },
      },
    };
    expect(close({ ...request, validity: {}, vaults: [{ state: empty }] }).outputs).toMatchObject([
      { assets: { lovelace: 4_000_000n } },
    ]);
  });

  test("a top-up brings tokens in", () => {
    const plan = topUp({
      ...request,
      validity: onDay(1n),
      vaults: [{ state, added: [7n, 0n, 0n] }],
    });
    expect(at(plan.outputs, 0).assets[unit(0)]).toBe(3_007n);
    expect(at(vaultOf(plan, 0).allotments, 0).total).toBe(3_007n);
  });
});
