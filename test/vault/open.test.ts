/** Opening is the only way in: every field, every token and every amount is checked there. */
import { describe, expect, test } from "vitest";
import { Constr, type Data } from "../../offchain/blueprint/data.ts";
import { type Vault as Datum, VaultCodec } from "../../offchain/blueprint/generated.ts";
import { nameOf, scriptParty } from "../../offchain/domain/names.ts";
import type { Plan } from "../../offchain/plans/plan.ts";
import { SymbolicConstr } from "../../offchain/plans/plan.ts";
import { open } from "../../offchain/plans/vault/open.ts";
import { imagineCharter, imagineTerms } from "../scenario/imagine.ts";
import { auditors, heir, outsider, payoutTo, reviewer, team } from "../scenario/people.ts";
import {
  CLASS_POLICY,
  closedTerms,
  DEPOSIT_CAP,
  DUST,
  DUST_POLICY,
  EXPIRY,
  mixedTerms,
} from "../scenario/program.ts";
import { type RefusalCase, refused } from "../scenario/refusals.ts";
import { mintDust, publishTerms, seedsOf, setStage } from "../scenario/stage.ts";
import {
  at,
  during,
  hashingDatum,
  signedBy,
  withDatum,
  withDust,
  withMore,
  withOutput,
  withoutSigners,
  withReferenceScript,
} from "../scenario/tamper.ts";
import { grants, opening, payouts, usualVault, type Vault } from "../scenario/vaults.ts";

const stage = await setStage();
await mintDust(stage);
const terms = await publishTerms(stage, closedTerms);
const mixed = await publishTerms(stage, mixedTerms);
const request = await opening(stage, terms, [{}, {}]);
const { scripts } = stage;
const VAULT = scripts.vault.hash;
const [one] = request.vaults;
if (one === undefined) throw new RangeError("an opening");
const plain = open({ ...request, vaults: [one] });
const pair = open(request);

/** The first vault opened otherwise than usual. */
const opened = (vault: Partial<Vault>) => open({ ...request, vaults: [{ ...one, ...vault }] });

/** The first vault with a datum that the library would not write. */
function withState(changed: Partial<Datum>, plan: Plan = plain): Plan {
  return withOutput(plan, "vault:0", (output) => ({
    ...output,
    datum: VaultCodec.encode({ ...VaultCodec.decode(output.datum ?? 0n), ...changed }),
  }));
}

const state = VaultCodec.decode(plain.outputs[0]?.datum ?? 0n);
const allotted = (changed: Partial<Datum["allotments"][number]>) =>
  withState({
    allotments: state.allotments.map((each, index) =>
      index === 0 ? { ...each, ...changed } : each,
    ),
  });
const tokenOf = (plan: Plan) => Object.keys(plan.mints[0]?.tokens ?? {});

/** The redeemer of the registry, with its openings changed. */
function withOpenings(plan: Plan, change: (openings: readonly unknown[]) => unknown): Plan {
  return {
    ...plan,
    withdrawals: plan.withdrawals.map((withdrawal) => {
      const { index, fields } = withdrawal.redeemer as SymbolicConstr;
      const openings = change(fields[3] as readonly unknown[]) as Data;
      return {
        ...withdrawal,
        redeemer: new SymbolicConstr(index, [...fields.slice(0, 3), openings]),
      };
    }),
  };
}

function minting(plan: Plan, tokens: Readonly<Record<string, bigint>>): Plan {
  return {
    ...plan,
    mints: plan.mints.map((mint) =>
      mint.policy === VAULT ? { ...mint, tokens: { ...mint.tokens, ...tokens } } : mint,
    ),
  };
}

describe("open", () => {
  test("two vaults by the registrar, fully funded", async () => {
    const { vaults } = await stage.fork().act(pair);
    expect(vaults.map(({ project }) => project).sort()).toEqual(tokenOf(pair).sort());
    for (const { vault } of vaults) expect(vault).toMatchObject({ amendment: 0n, delay: 0n });
  });

  test("no allotments at all: a vault that holds its deposit", async () => {
    const plan = opened({ grants: [], payouts: [] });
    await stage.fork().act(plan);
  });

  test("no address to push to", async () => {
    const { vaults } = await stage.fork().act(opened({ payouts: [null, null, null] }));
    expect(vaults[0]?.vault.payouts).toBe("");
  });

  test("an auditor may benefit from an auditor's allotment", async () => {
    const [, , third] = grants;
    if (third === undefined) throw new RangeError("three grants");
    const beneficiary = auditors[0]?.keyHash ?? "";
    const vault = { grants: [...grants.slice(0, 2), { ...third, beneficiary }] };
    await stage.fork().act(opened(vault));
  });

  test("not at expiry, which is the first moment too late", async () => {
    const scene = stage.fork();
    await scene.until(EXPIRY - 600_000n);
    const free = imagineTerms(terms, { expiry: 2n * EXPIRY });
    const late = open({
      ...request,
      terms: free,
      validity: await scene.shortly(),
      vaults: [one],
    });
    await scene.refuses("R4 vault.open: before expiry", late);
    const { from, to } = await scene.shortly();
    await scene.act(open({ ...request, validity: { from, to: to - 1_000n }, vaults: [one] }));
  });
});

const FUNDED = "R1 vault.open: fully funded, and nothing else";
const AFRESH = "vault.open: the vault starts afresh";
const TRANCHES = "vault.open: the tranches are as the terms have them";
const ALLOTTED = "vault.open: the allotment starts afresh";
const TOKENS = "R2 vault.open: one token an opening";
const PAYOUTS = "vault.open: payout addresses are well formed, one an allotment";
const PARTY = "R7 vault.open: the beneficiary is a party, and no auditor";
const TYPED = "R14 vault.open: an inline datum of the vault's type";
const ASSET = "R6 vault.open: the asset is well formed, no state or class token";

describe("who, and when", () => {
  const blind = imagineCharter(stage.charter, {
    panel: { ...stage.charter.charter.panel, roster: [] },
    next: { ...stage.charter.charter.next, roster: [] },
  });
  const auditor = auditors[2]?.keyHash ?? "";
  const toAuditor = grants.map((grant, index) =>
    index === 1 ? { ...grant, beneficiary: auditor } : grant,
  );
  refused(stage, [
    ["nobody signs", "R2 vault.open: the registrar permits it", () => withoutSigners(plain)],
    [
      "somebody else signs",
      "R2 vault.open: the registrar permits it",
      () => signedBy(plain, outsider.keyHash),
    ],
    [
      "the upper bound is open",
      "R4 time: the upper bound is finite",
      () => during(plain, { from: request.validity.from ?? 0n }),
    ],
    [
      "the lower bound is open",
      "R4 time: the lower bound is finite",
      () => during(plain, { to: request.validity.to ?? 0n }),
    ],
    [
      "the bounds lie too far apart",
      "R4 time: the bounds lie within the window",
      () => during(plain, { ...request.validity, to: (request.validity.from ?? 0n) + 3_601_000n }),
    ],
    [
      "an auditor benefits as a participant",
      PARTY,
      () =>
        open({
          ...request,
          charter: blind,
          vaults: [{ ...one, grants: toAuditor }],
        }),
    ],
    ["the beneficiary is no party", PARTY, () => allotted({ beneficiary: "00" })],
    ["there is no beneficiary", PARTY, () => allotted({ beneficiary: "" })],
    [
      "the beneficiary is the vault itself",
      "R11 vault.open: the beneficiary is not the vault itself",
      () => allotted({ beneficiary: scriptParty(VAULT) }),
    ],
    [
      "the manager is no party",
      "R7 vault.open: the manager is a party",
      () => withState({ manager: "ab" }),
    ],
  ]);
});

describe("seeds and tokens", () => {
  const [name = ""] = tokenOf(plain);
  const other = nameOf({ transactionId: "00".repeat(32), outputIndex: 0 });
  refused(stage, [
    [
      "seeds descend",
      "R3 vault.open: seeds ascend",
      () => {
        const descending = withOpenings(pair, (openings) => [...openings].reverse());
        return { ...descending, outputs: [...pair.outputs].reverse() };
      },
    ],
    [
      "one seed opens two vaults",
      "R3 vault.open: seeds ascend",
      () => withOpenings(minting(pair, {}), ([first]) => [first, first]),
    ],
    [
      "the seed is another input",
      "R2 vault.open: the seed names the token",
      () =>
        withOpenings(plain, ([first]) => [
          new SymbolicConstr(0, [1n, (first as SymbolicConstr).fields[1] ?? []]),
        ]),
    ],
    [
      "two of the token are minted",
      "R2 vault.open: the seed names the token",
      () => minting(plain, { [name]: 2n }),
    ],
    ["a token more is minted", TOKENS, () => minting(plain, { [other]: 1n })],
    ["an opening has no token", TOKENS, () => withOpenings(plain, ([first]) => [first, first])],
    ["a token has no opening", TOKENS, () => withOpenings(pair, ([first]) => [first])],
    ["nothing opens, and a token is minted", TOKENS, () => withOpenings(plain, () => [])],
  ]);

  test("a seed that is only referred to names nothing", async () => {
    const [seed] = (await seedsOf(stage.chain, 3)).slice(-1);
    if (seed === undefined) throw new RangeError("a seed");
    const plan = {
      ...plain,
      inputs: [],
      references: [...plain.references, { label: "seed:0", utxo: one.seed }],
    };
    const guessing = withOpenings(plan, ([first]) => [
      new SymbolicConstr(0, [0n, (first as SymbolicConstr).fields[1] ?? []]),
    ]);
    await stage.refuses("R2 vault.open: the seed names the token", guessing);
  });
});

describe("the output", () => {
  const unit = `${CLASS_POLICY}0014df1000${tokenOf(plain)[0] ?? ""}`;
  refused(stage, [
    ["a base unit is missing", FUNDED, () => withMore(plain, "vault:0", { [unit]: -1n })],
    ["a base unit is too many", FUNDED, () => withMore(plain, "vault:0", { [unit]: 1n })],
    ["dust is added", FUNDED, () => withDust(plain, "vault:0")],
    [
      "the deposit is beyond the cap",
      "R6 vault.open: the deposit is within the cap",
      () =>
        withOutput(plain, "vault:0", (output) => ({
          ...output,
          assets: { ...output.assets, lovelace: DEPOSIT_CAP + 1n },
        })),
    ],
    [
      "it goes to a wallet",
      "R2 vault.open: the vault sits at this script",
      () => at(plain, "vault:0", outsider.address),
    ],
    [
      "it goes to another script",
      "R2 vault.open: the vault sits at this script",
      () => at(plain, "vault:0", scripts.charter.address),
    ],
    [
      "a reference script is attached",
      "R1 vault.open: no reference script",
      () => withReferenceScript(plain, "vault:0"),
    ],
    [
      "a vault has no output",
      "R1 vault.open: fully funded, and nothing else",
      () => ({ ...pair, outputs: [...pair.outputs].reverse() }),
    ],
  ]);

  test("a datum that is only a hash", async () =>
    stage.refuses(TYPED, plain, hashingDatum("vault:0")));
});

describe("the datum", () => {
  const encoded = plain.outputs[0]?.datum as Constr;
  const raw = (fields: readonly Data[], index = 0) =>
    withDatum(plain, "vault:0", new Constr(index, [...fields]));
  const weights = (...each: readonly bigint[]) =>
    withState({
      tranches: state.tranches.map((tranche, index) => ({ ...tranche, weight: each[index] ?? 0n })),
    });

  test.each<[string, () => Plan]>([
    ["a field is missing", () => raw(encoded.fields.slice(0, -1))],
    ["a field is too many", () => raw([...encoded.fields, 0n])],
    ["it is another constructor", () => raw(encoded.fields, 1)],
    ["a list is a number", () => raw([0n, ...encoded.fields.slice(1)])],
    [
      "the manager is a number",
      () => raw(encoded.fields.map((each, index) => (index === 6 ? 7n : each))),
    ],
  ])("refused where %s", async (_what, make) => {
    const { thrown } = await stage.rejection(make());
    expect([thrown.phase, thrown.traces.at(-1)]).toEqual([2, TYPED]);
  });

  const cases: readonly RefusalCase[] = [
    ["it is paused", AFRESH, () => withState({ phase: { type: "Paused", since: 0n } })],
    ["it is closed", AFRESH, () => withState({ phase: { type: "Closed", at: 0n } })],
    ["its clock is behind", AFRESH, () => withState({ delay: 1n })],
    ["its clock is ahead", AFRESH, () => withState({ delay: -1n })],
    ["it was amended", AFRESH, () => withState({ amendment: 1n })],
    [
      "it names other terms",
      "R2 vault.open: the datum names the terms",
      () => withState({ terms: mixed.name }),
    ],
    ["a tranche is missing", TRANCHES, () => withState({ tranches: state.tranches.slice(0, 3) })],
    [
      "a tranche is too many",
      TRANCHES,
      () => withState({ tranches: [...state.tranches, { type: "Timed", weight: 0n }] }),
    ],
    [
      "a tranche is approved",
      TRANCHES,
      () =>
        withState({
          tranches: [
            { type: "Approved", weight: 250n, at: 0n, by: 0n },
            ...state.tranches.slice(1),
          ],
        }),
    ],
    [
      "a tranche was submitted before",
      TRANCHES,
      () =>
        withState({
          tranches: [{ type: "Open", weight: 250n, submissions: 1n }, ...state.tranches.slice(1)],
        }),
    ],
    [
      "a milestone is timed",
      TRANCHES,
      () => withState({ tranches: [{ type: "Timed", weight: 250n }, ...state.tranches.slice(1)] }),
    ],
    ["a weight is negative", TRANCHES, () => weights(-1n, 250n, 250n, 250n)],
    ["a weight is beyond the limit", TRANCHES, () => weights(10_001n, 250n, 250n, 250n)],
    [
      "no weight serves a class",
      "R11 vault.open: some tranche serves the class",
      () => weights(0n, 0n, 0n, 0n),
    ],
    ["something was claimed", ALLOTTED, () => allotted({ claimed: 1n })],
    ["something was claimed below nothing", ALLOTTED, () => allotted({ claimed: -1n })],
    ["an heir waits", ALLOTTED, () => allotted({ heir: heir.keyHash })],
    ["a class is unknown", "vault.open: the class is one of three", () => allotted({ class: 3n })],
    [
      "a class is negative",
      "vault.open: the class is one of three",
      () => allotted({ class: -1n }),
    ],
    ["a total is zero", "R6 vault.open: the total is bounded", () => allotted({ total: 0n })],
    [
      "a total is beyond the limit",
      "R6 vault.open: the total is bounded",
      () => allotted({ total: 1n << 63n }),
    ],
    [
      "an asset is of the class policy",
      ASSET,
      () => allotted({ asset: { type: "Token", policy: CLASS_POLICY, name: "00" } }),
    ],
    [
      "an asset is a state token",
      ASSET,
      () => allotted({ asset: { type: "Token", policy: VAULT, name: "00" } }),
    ],
    [
      "a policy is too short",
      ASSET,
      () => allotted({ asset: { type: "Token", policy: "00", name: "00" } }),
    ],
    ["an asset is ada", ASSET, () => allotted({ asset: { type: "Token", policy: "", name: "" } })],
    ["the payout addresses are others", PAYOUTS, () => withState({ payouts: "00".repeat(28) })],
    [
      "there is an address too few",
      PAYOUTS,
      () => {
        const less = open({
          ...request,
          vaults: [{ ...one, grants: grants.slice(0, 2), payouts: payouts.slice(0, 2) }],
        });
        return {
          ...less,
          outputs: withState({ payouts: VaultCodec.decode(less.outputs[0]?.datum ?? 0n).payouts })
            .outputs,
        };
      },
    ],
  ];
  refused(stage, cases);
});

describe("bounds", () => {
  const many = (count: number) =>
    Array.from({ length: count }, () => ({ class: 0, beneficiary: team.keyHash, total: 1n }));

  test("eight allotments, and no ninth", async () => {
    const eight = opened({ grants: many(8), payouts: Array(8).fill(payoutTo(reviewer)) });
    await stage.fork().act(eight);
    const [output] = eight.outputs;
    const vault = VaultCodec.decode(output?.datum ?? 0n);
    const nine = [...vault.allotments, ...vault.allotments.slice(0, 1)];
    // Its addresses are one too few already.
    await stage.refuses(PAYOUTS, withState({ allotments: nine }, eight));
  });

  test("four assets, and no fifth", async () => {
    const dust = (name: string) => ({ type: "Token", policy: DUST_POLICY, name }) as const;
    const assets = [dust(DUST.slice(56)), dust("01"), dust("02"), dust("03")];
    const five = {
      ...state,
      allotments: [...assets, { type: "ClassToken" } as const].map((asset) => ({
        ...(state.allotments[0] as (typeof state.allotments)[number]),
        total: 1n,
        asset,
      })),
      payouts: "",
    };
    const plan = withState(five, opened({ grants: many(5), payouts: Array(5).fill(null) }));
    await stage.refuses("R6 vault.open: a bounded number of assets", plan);
  });
});

test("the terms are the program's, and published", async () => {
  const { vaults } = await stage
    .fork()
    .act(open({ ...request, terms: mixed, vaults: [{ ...one, ...usualVault }] }));
  expect(vaults[0]?.vault.terms).toBe(mixed.name);
});
