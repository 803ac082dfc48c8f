/** Charters and terms come into being exactly as the rules have them. */
import { describe, expect, test } from "vitest";
import { Constr } from "../../offchain/blueprint/data.ts";
import { type Charter, ConstitutionCodec, type Terms } from "../../offchain/blueprint/generated.ts";
import { readCharter } from "../../offchain/domain/datum.ts";
import { key } from "../../offchain/domain/permission.ts";
import { scriptAddress, toPlutusAddress } from "../../offchain/keys/address.ts";
import { found } from "../../offchain/plans/charter/found.ts";
import { publish } from "../../offchain/plans/charter/publish.ts";
import { type Plan, SymbolicConstr, type Utxo } from "../../offchain/plans/plan.ts";
import { withCharter } from "../scenario/constitutions.ts";
import { admin, outsider, registrar } from "../scenario/people.ts";
import {
  closedTerms,
  DAY,
  DUST,
  founding,
  HOUR,
  MINUTE,
  milestone,
  panel,
} from "../scenario/program.ts";
import { type RefusalCase, refused } from "../scenario/refusals.ts";
import { foundOn, mintDust, publishTerms, seedsOf, setStage } from "../scenario/stage.ts";
import {
  at,
  droppingDatum,
  hashingDatum,
  signedBy,
  withDatum,
  withDust,
  withOutput,
  withoutSigners,
  withReference,
  withReferenceScript,
} from "../scenario/tamper.ts";

const stage = await setStage();
await mintDust(stage);
const { scripts } = stage;
const OWN = scripts.charter.hash;
const terms = await publishTerms(stage, closedTerms);
const other = await foundOn(stage.chain, scripts);
const [seed] = (await seedsOf(stage.chain, 1)) as [Utxo];
const [dusty] = (await stage.chain.utxosWith(DUST)) as [Utxo];

const foundingPlan = found({ scripts, seed, charter: founding });
const publishing = publish({ scripts, charter: stage.charter, seed, terms: closedTerms });

function withTerms(changed: Partial<Terms>): Plan {
  const next = { ...terms.terms, ...changed };
  const datum = ConstitutionCodec.encode({ type: "VaultTerms", fields: [next] });
  return withDatum(publishing, "terms", datum);
}

const minting = (plan: Plan, tokens: Readonly<Record<string, bigint>>): Plan => ({
  ...plan,
  mints: plan.mints.map((mint) => ({ ...mint, tokens: { ...mint.tokens, ...tokens } })),
});
const nameIn = (plan: Plan) => Object.keys(plan.mints[0]?.tokens ?? {})[0] ?? "";

const TYPED = "R14 charter: an inline datum of the right type";
const ALONE = "R1 charter: the token and ada alone, no reference script";
const NAMED = "R2 charter: one token, named by the seed";
const SEATED = "R2 charter: the state sits at this script";
const CANONICAL = "R7 charter: permissions are canonical";
const PANELS = "R6 charter: panels are canonical";

/** What founding and publishing have in common. */
const genesis = (plan: Plan, label: string): readonly RefusalCase[] => [
  ["two of the token are minted", NAMED, () => minting(plan, { [nameIn(plan)]: 2n })],
  ["another token is minted too", NAMED, () => minting(plan, { ["00".repeat(27)]: 1n })],
  [
    "the token bears another name",
    NAMED,
    () => ({
      ...plan,
      mints: plan.mints.map((mint) => ({ ...mint, tokens: { ["00".repeat(27)]: 1n } })),
      outputs: [],
    }),
  ],
  [
    "the seed is only referred to",
    NAMED,
    () => ({
      ...plan,
      inputs: [],
      references: [...plan.references, { label: "unspent", utxo: seed }],
      mints: plan.mints.map((mint) => ({
        ...mint,
        redeemer: pointing(mint.redeemer as SymbolicConstr),
      })),
    }),
  ],
  ["it goes to a wallet", SEATED, () => at(plan, label, outsider.address)],
  ["it goes to another script", SEATED, () => at(plan, label, scripts.vault.address)],
  ["dust is added", ALONE, () => withDust(plan, label)],
  ["a reference script is attached", ALONE, () => withReferenceScript(plan, label)],
  ["the datum is a number", TYPED, () => withDatum(plan, label, 0n)],
  [
    "the datum has a field more",
    TYPED,
    () =>
      withOutput(plan, label, (output) => {
        const { index, fields } = output.datum as Constr;
        const [inner] = fields as [Constr];
        const longer = new Constr(inner.index, [...inner.fields, 0n]);
        return { ...output, datum: new Constr(index, [longer]) };
      }),
  ],
  ["the datum is a third kind", TYPED, () => withDatum(plan, label, new Constr(2, []))],
];

/** The first input, whatever it is, in the place of the seed. */
function pointing({ index, fields }: SymbolicConstr): SymbolicConstr {
  return new SymbolicConstr(index, [...fields.slice(0, -1), 0n]);
}

describe("found", () => {
  test("a charter, its token, and ada", async () => {
    const { transacted } = await stage.fork().act(foundingPlan);
    const state = readCharter({ charter: OWN }, transacted.outputs.get("charter") as Utxo);
    expect(state.charter).toMatchObject({ amendment: 0n, nextTerm: 0n, panel, next: panel });
  });

  refused(stage, genesis(foundingPlan, "charter"));
  test("a datum that is only a hash", () =>
    stage.refuses(TYPED, foundingPlan, hashingDatum("charter")));
  test("no datum", () => stage.refuses(TYPED, foundingPlan, droppingDatum("charter")));

  const BEGINS = "charter.found: the charter begins unamended";
  const BOUNDED = "R6 charter: windows, notice and deposits are bounded";
  const SPLIT = "R6 charter: the split leaves the project a share";
  const TERMS = "R6 charter: terms last a day at least";
  const { roster } = panel;
  const both = (changed: Partial<Charter["panel"]>) => {
    const next = { ...panel, ...changed };
    return { panel: next, next };
  };
  const charters: readonly (readonly [string, string, Partial<Charter>])[] = [
    ["it was amended", BEGINS, { amendment: 1n }],
    ["it was amended at some time", BEGINS, { amendedAt: 1n }],
    ["a term precedes it", BEGINS, { nextTerm: 1n }],
    ["another panel waits", BEGINS, { next: { ...panel, quorum: 4n } }],
    ["nobody need permit", CANONICAL, { admin: { type: "AllOf", fields: [[]] } }],
    ["the charter itself permits", CANONICAL, { registrar: { type: "ScriptRuns", fields: [OWN] } }],
    [
      "members are not in order",
      CANONICAL,
      {
        admin: {
          type: "AnyOf",
          fields: [[admin.keyHash, registrar.keyHash].sort().reverse().map(key)],
        },
      },
    ],
    [
      "a threshold is beyond its members",
      CANONICAL,
      { admin: { type: "AtLeast", count: 2n, members: [key(admin.keyHash)] } },
    ],
    [
      "a threshold is nothing",
      CANONICAL,
      { admin: { type: "AtLeast", count: 0n, members: [key(admin.keyHash)] } },
    ],
    ["a hash is short", CANONICAL, { admin: key("00") }],
    ["a member stands twice", PANELS, both({ roster: [...roster, roster[0] ?? ""] })],
    ["a member's hash is short", PANELS, both({ roster: [...roster, "00"] })],
    ["there are more seats than members", PANELS, both({ size: 8n })],
    ["the quorum is more than the seats", PANELS, both({ quorum: 6n })],
    ["the quorum is nobody", PANELS, both({ quorum: 0n })],
    ["a term is shorter than a day", TERMS, { term: DAY - 1n }],
    ["terms begin before time", TERMS, { epochStart: -1n }],
    ["the split leaves less than nothing", SPLIT, { split: { participant: 60n, auditor: 41n } }],
    ["a share is negative", SPLIT, { split: { participant: -1n, auditor: 20n } }],
    [
      "the bonus is beyond all",
      "R6 charter: the bonus is a rate within 0..100 percent",
      { bonus: 101n },
    ],
    ["the window is too short", BOUNDED, { window: MINUTE - 1n }],
    ["the window is beyond the horizon", BOUNDED, { window: 36n * HOUR + 1n }],
    ["notice is shorter than a day", BOUNDED, { notice: DAY - 1n }],
    ["nothing may be deposited", BOUNDED, { depositCap: 0n }],
  ];
  refused(
    stage,
    charters.map(([what, rule, changed]) => [what, rule, () => withCharter(foundingPlan, changed)]),
  );

  test("terms are not founded", () =>
    stage.refuses(
      "R14 charter.found: the datum is a charter",
      withDatum(foundingPlan, "charter", publishing.outputs[0]?.datum ?? 0n),
    ));
});

describe("publish", () => {
  refused(stage, genesis(publishing, "terms"));

  const BEARS = "R2 constitution: the reference bears a token of the charter script";
  const PERMITTED = "R2 charter.publish: the registrar permits it";
  refused(stage, [
    ["nobody signs", PERMITTED, () => withoutSigners(publishing)],
    ["the admin signs", PERMITTED, () => signedBy(publishing, admin.keyHash)],
    [
      "it is the program of somebody else",
      "R2 charter.publish: the terms are the program's",
      () => withReference(publishing, "charter", other.charter.utxo),
    ],
    [
      "terms stand in the charter's place",
      "R14 charter: the reference is a charter",
      () => withReference(publishing, "charter", terms.utxo),
    ],
    ["the reference is no constitution", BEARS, () => withReference(publishing, "charter", dusty)],
    [
      "a charter is published",
      "R14 charter.publish: the datum is terms",
      () => withDatum(publishing, "terms", foundingPlan.outputs[0]?.datum ?? 0n),
    ],
  ]);

  const SOUND = "R6 terms: a bounded number of tranches, each sound";
  const FOLLOW = "R6 terms: expiry, review and long stop follow each other";
  const SILENT = "R6 terms: silence takes a day at least, and no longer than a review";
  const [one] = closedTerms.tranches;
  const rule = (changed: Partial<Terms["tranches"][number]>) => ({
    tranches: [{ ...milestone, ...changed }],
    alike: (changed.classes ?? 7n) === 7n,
  });
  const all: readonly (readonly [string, string, Partial<Terms>])[] = [
    ["the class policy is no hash", "R6 terms: the class policy is a hash", { policy: "00" }],
    [
      "the funder is nobody",
      "R7 terms: the funder is canonical",
      { funder: { type: "AnyOf", fields: [[]] } },
    ],
    [
      "refunds go to the charter",
      "R7 terms: the refund address is well formed",
      { refund: toPlutusAddress(scriptAddress(OWN, 0)) },
    ],
    ["the window is too short", "R6 terms: the window is bounded", { window: MINUTE - 1n }],
    [
      "the window is wider than the charter's",
      "R4 charter.publish: the window is within the charter's",
      { window: HOUR + 1n },
    ],
    ["expiry is before time", FOLLOW, { expiry: 0n }],
    ["a review is shorter than a day", FOLLOW, { review: DAY - 1n }],
    [
      "the long stop is no later than the last review",
      FOLLOW,
      { longStop: terms.terms.expiry + terms.terms.review },
    ],
    ["silence is shorter than a day", SILENT, { approval: { type: "FailOpen", after: DAY - 1n } }],
    [
      "silence is longer than a review",
      SILENT,
      { approval: { type: "FailOpen", after: terms.terms.review + 1n } },
    ],
    ["there is no tranche", SOUND, { tranches: [] }],
    ["there are thirteen tranches", SOUND, { tranches: Array(13).fill(one) }],
    ["a tranche serves nobody", SOUND, rule({ classes: 0n })],
    ["a tranche serves a fourth class", SOUND, rule({ classes: 8n })],
    ["a cliff is negative", SOUND, rule({ cliff: -1n })],
    ["there is no instalment", SOUND, rule({ instalments: 0n })],
    ["there are too many instalments", SOUND, rule({ instalments: 121n })],
    ["a period is shorter than a day", SOUND, rule({ period: DAY - 1n })],
    ["a date is before time", SOUND, rule({ gate: { type: "Date", at: 0n } })],
    ["a tranche waits for itself", SOUND, rule({ gate: { type: "AfterTranche", tranche: 0n } })],
    [
      "a tranche waits for a later one",
      SOUND,
      rule({ gate: { type: "AfterTranche", tranche: 1n } }),
    ],
    ["a tranche waits for none", SOUND, rule({ gate: { type: "AfterTranche", tranche: -1n } })],
    [
      "tranches are alike and it denies it",
      "R7 terms: alike where every tranche serves every class",
      { alike: false },
    ],
    [
      "tranches differ and it denies it",
      "R7 terms: alike where every tranche serves every class",
      { ...rule({ classes: 3n }), alike: true },
    ],
  ];
  refused(
    stage,
    all.map(([what, label, changed]) => [what, label, () => withTerms(changed)]),
  );
});
