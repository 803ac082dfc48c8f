/** What every pass demands of the transaction around it: coverage, genuine references, bounds. */
import { describe, expect, test } from "vitest";
import { Constr, type Data, decodeData } from "../../offchain/blueprint/data.ts";
import { VaultMintCodec } from "../../offchain/blueprint/generated.ts";
import { emptyPlan, type Plan, SymbolicConstr, type Utxo } from "../../offchain/plans/plan.ts";
import { claim } from "../../offchain/plans/vault/claim.ts";
import { submit } from "../../offchain/plans/vault/submit.ts";
import { outsider, registrar } from "../scenario/people.ts";
import { closedTerms, DUST, HOUR, openTerms } from "../scenario/program.ts";
import { first } from "../scenario/refusals.ts";
import { ACTIONS, type Action, makeRepertoire } from "../scenario/repertoire.ts";
import type { Scene } from "../scenario/scene.ts";
import { EVIDENCE } from "../scenario/sheets.ts";
import { foundOn, publishTerms } from "../scenario/stage.ts";
import { during, withItems, withReference } from "../scenario/tamper.ts";

const { stage, closed, pairs, prepare } = await makeRepertoire();
const { scripts } = stage;
const otherProgram = await foundOn(stage.chain, scripts);
const otherTerms = await publishTerms(stage, closedTerms);
const otherOpen = await publishTerms(stage, openTerms);
const foreignTerms = await publishTerms(otherProgram, closedTerms);
const looksLikeTerms = await lookAlike(closed.utxo);
const looksLikeCharter = await lookAlike(stage.charter.utxo);

const prepared = new Map<Action, { scene: Scene; plan: Plan }>();
for (const action of ACTIONS) prepared.set(action, await prepare(action));
const scripted = (action: Action) => prepared.get(action) as { scene: Scene; plan: Plan };

/** An output with the datum of a constitution, at its address, with a token of another policy. */
async function lookAlike({ address, datum }: Utxo): Promise<Utxo> {
  const { transacted } = await stage.act({
    ...emptyPlan("look-alike"),
    outputs: [
      { label: "look-alike", address, assets: { [DUST]: 1n }, datum: decodeData(datum ?? "") },
    ],
  });
  return transacted.outputs.get("look-alike") as Utxo;
}

const refersTo = (label: string) =>
  ACTIONS.filter((action) =>
    scripted(action).plan.references.some((reference) => reference.label === label),
  );

const BEARS = "R2 constitution: the reference bears a token of the charter script";

describe("the terms", () => {
  const NAMES: Partial<Record<Action, string>> = {
    approve: "decide",
    reject: "decide",
    "amend jointly": "amend",
    "amend after notice": "amend",
    "top up": "top_up",
  };
  const actions = refersTo("terms").filter((action) => action !== "open");

  test.each(actions)("%s takes the vault's own terms alone", async (action) => {
    const { scene, plan } = scripted(action);
    const { utxo } = ["lapse", "object"].includes(action) ? otherOpen : otherTerms;
    const rule = `R14 vault.${NAMES[action] ?? action}: the terms are the vault's`;
    await scene.refuses(rule, withReference(plan, "terms", utxo));
  });

  test.each(["claim", "submit", "notice", "refund", "open"] as const)(
    "%s takes no look-alike and no charter for terms",
    async (action) => {
      const { scene, plan } = scripted(action);
      await scene.refuses(BEARS, withReference(plan, "terms", looksLikeTerms));
      await scene.refuses(
        "R14 terms: the reference holds terms",
        withReference(plan, "terms", otherProgram.charter.utxo),
      );
    },
  );
});

describe("the charter", () => {
  test.each(refersTo("charter"))("%s takes the program's own charter alone", async (action) => {
    const { scene, plan } = scripted(action);
    await scene.refuses(
      "R2 charter: the charter is the program's",
      withReference(plan, "charter", otherProgram.charter.utxo),
    );
  });

  test.each(["approve", "notice", "accept"] as const)(
    "%s takes no look-alike and no terms for a charter",
    async (action) => {
      const { scene, plan } = scripted(action);
      await scene.refuses(BEARS, withReference(plan, "charter", looksLikeCharter));
      await scene.refuses(
        "R14 charter: the reference is a charter",
        withReference(plan, "charter", foreignTerms.utxo),
      );
    },
  );
});

describe("the bounds", () => {
  const BOUNDED = [
    "submit",
    "approve",
    "object",
    "pause",
    "resume",
    "notice",
    "amend jointly",
    "amend after notice",
    "top up",
    "refund",
  ] as const;

  test.each(BOUNDED)("%s has both, within the window", async (action) => {
    const { scene, plan } = scripted(action);
    const { from = 0n, to = 0n } = plan.validity;
    await scene.refuses("R4 time: the lower bound is finite", during(plan, { to }));
    await scene.refuses("R4 time: the upper bound is finite", during(plan, { from }));
    const wide = { from, to: from + HOUR + 1_000n };
    await scene.refuses("R4 time: the bounds lie within the window", during(plan, wide));
  });

  test.each(["claim", "push", "lapse", "sweep"] as const)("%s has a lower one", async (action) => {
    const { scene, plan } = scripted(action);
    const { from = 0n, to = 0n } = plan.validity;
    await scene.refuses("R4 time: the lower bound is finite", during(plan, { to }));
    await scene.fork().act(during(plan, { from }));
  });

  test.each(["offer", "accept", "close"] as const)("%s needs none", async (action) => {
    const { scene, plan } = scripted(action);
    await scene.fork().act(during(plan, {}));
  });
});

describe("the batch", () => {
  const LISTED = [
    ["claim", 1],
    ["submit", 1],
    ["approve", 3],
    ["lapse", 1],
    ["object", 3],
    ["notice", 2],
    ["amend jointly", 3],
    ["top up", 1],
    ["offer", 0],
    ["accept", 2],
  ] as const;

  test.each(LISTED)("%s has an item for every vault, and no more", async (action, position) => {
    const { scene, plan } = scripted(action);
    await scene.refuses(
      "R3 pass: an item for every vault",
      withItems(plan, position, (items) => items.slice(0, 1)),
    );
    const more = withItems(plan, position, (items) => [...items, first(items)]);
    await scene.refuses("R3 pass: a vault for every item", more);
  });

  test("a vault that rides along is a vault to be covered", async () => {
    const { scene, plan } = scripted("claim");
    const rider = { label: "rider", utxo: first(pairs.fresh).utxo, redeemer: 0n };
    const { thrown } = await scene.rejection({ ...plan, inputs: [...plan.inputs, rider] });
    expect(thrown.phase).toBe(2);
    expect(thrown.traces.at(-1)).toMatch(/R3 pass|R1 pass|R14 vault|vault\.claim/);
  });

  test("a vault cannot ride along where nothing is listed", async () => {
    const { scene, plan } = scripted("sweep");
    const rider = { label: "rider", utxo: first(pairs.submitted).utxo, redeemer: 0n };
    const { thrown } = await scene.rejection({ ...plan, inputs: [...plan.inputs, rider] });
    expect(thrown.phase).toBe(2);
    expect(thrown.traces.at(-1)).toMatch(/R2 vault\.close|R8 receipt/);
  });

  test("rubbish at the vault's address is no vault, and in nobody's way", async () => {
    const scene = stage.fork();
    const { transacted } = await scene.act({
      ...emptyPlan("rubbish"),
      outputs: [{ label: "rubbish", address: scripts.vault.address, assets: {}, datum: 0n }],
    });
    const utxo = transacted.outputs.get("rubbish") as Utxo;
    const plan = submit({
      ...(await scene.request(closed)),
      vaults: [{ state: first(pairs.fresh), tranche: 0, evidence: EVIDENCE }],
    });
    await scene.act({
      ...plan,
      inputs: [...plan.inputs, { label: "rubbish", utxo, redeemer: 0n }],
    });
  });

  test("two passes at once must both be right, which they cannot be", async () => {
    const scene = stage.fork();
    await scene.later(24n * HOUR);
    const request = await scene.request(closed);
    const state = first(pairs.approved);
    const claimed = claim({ ...request, vaults: [{ state, allotments: [0] }] });
    const submitted = submit({ ...request, vaults: [{ state, tranche: 0, evidence: EVIDENCE }] });
    const labels = new Set(claimed.references.map(({ label }) => label));
    const both = (outputs: Plan["outputs"]) => ({
      ...claimed,
      outputs,
      references: [
        ...claimed.references,
        ...submitted.references.filter(({ label }) => !labels.has(label)),
      ],
      withdrawals: [...claimed.withdrawals, ...submitted.withdrawals],
      signers: [...claimed.signers, ...submitted.signers],
    });
    const exact = "R1 pass: the output is the vault as it should be";
    await scene.refuses(exact, both(claimed.outputs));
    await scene.refuses(exact, both(submitted.outputs));
  });
});

describe("spending and minting", () => {
  test.each(["claim", "submit", "notice", "offer"] as const)(
    "nothing is spent without a pass: %s",
    async (action) => {
      const { scene, plan } = scripted(action);
      await scene.refuses("R3 vault.spend: a pass runs", { ...plan, withdrawals: [] });
    },
  );

  const registry = (openings: Data, vault = scripts.vault.hash) => ({
    rewardAddress: scripts.registry.rewardAddress,
    amount: 0n,
    redeemer: new SymbolicConstr(0, [
      vault,
      { referenceOf: "terms" },
      { referenceOf: "charter" },
      openings,
    ]),
  });
  const withRegistry = [
    { label: "script:registry", utxo: scripts.registry.reference },
    { label: "charter", utxo: stage.charter.utxo },
  ];

  test("the registry is no pass: beside somebody's vault nothing opens it", async () => {
    const { scene, plan } = scripted("submit");
    const taking = {
      ...plan,
      outputs: plan.outputs.map((output) => ({ ...output, address: outsider.address })),
      references: [...plan.references, ...withRegistry],
      withdrawals: [registry([])],
      signers: [registrar.keyHash],
    };
    await scene.refuses("R3 vault.spend: a pass runs", taking);
  });

  test("a legal opening beside somebody's vault does not open it either", async () => {
    const { scene, plan } = scripted("open");
    const utxo = first(pairs.fresh).utxo;
    const taking = {
      ...plan,
      inputs: [...plan.inputs, { label: "vault", utxo, redeemer: 0n }],
    };
    await scene.refuses("R3 vault.spend: a pass runs", taking);
  });

  const name = "ab".repeat(27);
  const minted = (redeemer: Data | SymbolicConstr, tokens: Readonly<Record<string, bigint>>) => ({
    policy: scripts.vault.hash,
    tokens,
    redeemer,
  });
  const burning = VaultMintCodec.encode({ type: "BurnVaults" });

  test("a state token is burnt by a steward's pass alone", async () => {
    const { scene, plan } = scripted("submit");
    const { project } = first(pairs.fresh);
    await scene.refuses("R2 vault.mint: the steward runs", {
      ...plan,
      mints: [minted(burning, { [project]: -1n })],
      outputs: plan.outputs.map((output) => ({
        ...output,
        assets: Object.fromEntries(
          Object.entries(output.assets).filter(
            ([unit]) => !unit.endsWith(project) || !unit.startsWith(scripts.vault.hash),
          ),
        ),
      })),
    });
  });

  test("nothing is minted where something is burnt", async () => {
    const { scene, plan } = scripted("close");
    const [mint] = plan.mints;
    if (mint === undefined) throw new RangeError("a burn");
    await scene.refuses("R2 vault.mint: nothing is minted", {
      ...plan,
      mints: [{ ...mint, tokens: { ...mint.tokens, [name]: 1n } }],
    });
  });

  test("a vault that is topped up is not ended", async () => {
    const { scene, plan } = scripted("top up");
    const { project } = first(pairs.fresh);
    const token = scripts.vault.hash + project;
    const { thrown } = await scene.rejection({
      ...plan,
      mints: [minted(burning, { [project]: -1n })],
      outputs: plan.outputs.map((output) => ({
        ...output,
        assets: Object.fromEntries(
          Object.entries(output.assets).filter(([unit]) => unit !== token),
        ),
      })),
    });
    expect(thrown.traces.at(-1)).toBe("R1 pass: the output is the vault as it should be");
  });

  test("state tokens are minted through the registry, for this policy", async () => {
    const { scene, plan } = scripted("open");
    const [mint] = plan.mints;
    if (mint === undefined) throw new RangeError("a mint");
    const pointing = (position: bigint) => ({
      ...plan,
      mints: [{ ...mint, redeemer: new Constr(0, [position]) }],
    });
    await scene.refuses("R2 vault.mint: the registry runs", pointing(0n));
    const elsewhere = registry([], scripts.claims.hash);
    await scene.refuses("R2 vault.mint: the registry opens vaults of this policy", {
      ...plan,
      withdrawals: [elsewhere],
    });
  });

  test("without the registry nothing is minted, whoever signs", async () => {
    const { scene, plan } = scripted("open");
    const [mint] = plan.mints;
    if (mint === undefined) throw new RangeError("a mint");
    await scene.refuses("R2 vault.mint: the registry runs", {
      ...plan,
      withdrawals: [],
      mints: [{ ...mint, redeemer: new Constr(0, [0n]) }],
    });
    await scene.refuses("R2 vault.mint: the steward runs", {
      ...plan,
      withdrawals: [],
      mints: [{ ...mint, redeemer: burning }],
    });
  });
});
