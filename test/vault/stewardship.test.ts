/** Top-ups, hand-overs, and the ways in which vaults end. */
import { describe, expect, test } from "vitest";
import { Constr } from "../../offchain/blueprint/data.ts";
import { AddressCodec } from "../../offchain/blueprint/generated.ts";
import type { TermsState, VaultState } from "../../offchain/domain/datum.ts";
import { replaced } from "../../offchain/domain/list.ts";
import { payoutsHash } from "../../offchain/domain/vault/payouts.ts";
import { scriptAddress, toPlutusAddress } from "../../offchain/keys/address.ts";
import { accept } from "../../offchain/plans/vault/accept.ts";
import { claim } from "../../offchain/plans/vault/claim.ts";
import { close } from "../../offchain/plans/vault/close.ts";
import { decide } from "../../offchain/plans/vault/decide.ts";
import { offer } from "../../offchain/plans/vault/offer.ts";
import { push } from "../../offchain/plans/vault/push.ts";
import { refund } from "../../offchain/plans/vault/refund.ts";
import { sweep } from "../../offchain/plans/vault/sweep.ts";
import { topUp } from "../../offchain/plans/vault/top-up.ts";
import { imagine, imagineCharter, imagineTerms } from "../scenario/imagine.ts";
import {
  auditors,
  heir,
  manager,
  outsider,
  participant,
  payoutTo,
  registrar,
  team,
  treasury,
} from "../scenario/people.ts";
import { CLASS_POLICY, DAY, EXPIRY, LONG_STOP, MINUTE, REVIEW } from "../scenario/program.ts";
import { first, refused } from "../scenario/refusals.ts";
import { makeRepertoire } from "../scenario/repertoire.ts";
import type { Scene } from "../scenario/scene.ts";
import { approvalOf, sheetOver } from "../scenario/sheets.ts";
import {
  during,
  signedBy,
  withField,
  withItems,
  withMore,
  withoutSigners,
} from "../scenario/tamper.ts";
import { payouts, TOTALS } from "../scenario/vaults.ts";

const { stage, closed, open, pairs } = await makeRepertoire();
const [fresh, submitted, approved, paused, offered, silent] = [
  first(pairs.fresh),
  first(pairs.submitted),
  first(pairs.approved),
  first(pairs.paused),
  first(pairs.offered),
  first(pairs.silent),
];
const running = { phase: { type: "Running" } } as const;

interface Choice {
  readonly scene?: Scene;
  readonly terms?: TermsState;
}

async function at(moment: bigint): Promise<Scene> {
  const scene = stage.fork();
  await scene.until(moment);
  return scene;
}

const unitsOf = ({ project }: VaultState) =>
  ["00", "01", "02"].map((each) => `${CLASS_POLICY}0014df10${each}${project}`);

describe("top up", () => {
  const adding = async (
    state: VaultState,
    added = [10n, 0n, 7n],
    { scene = stage, terms = closed }: Choice = {},
  ) => topUp({ ...(await scene.request(terms)), vaults: [{ state, added }] });

  test("totals grow with the value; what vested grows with them", async () => {
    const scene = stage.fork();
    const { vaults } = await scene.act(await adding(approved, [400n, 0n, 0n]));
    const after = first(vaults);
    expect(after.vault.allotments.map(({ total }) => total)).toEqual([1_401n, 607n, 401n]);
    await scene.later(DAY);
    const { vaults: claimed } = await scene.act(
      claim({ ...(await scene.request(closed)), vaults: [{ state: after, allotments: [0] }] }),
    );
    expect(first(claimed).vault.allotments[0]?.claimed).toBe(116n);
  });

  test("until the moment of expiry, and not beyond", async () => {
    const scene = await at(EXPIRY - 10n * MINUTE);
    const { from, to } = await scene.shortly();
    const plan = await adding(fresh, [1n, 0n, 0n], { scene });
    await scene.refuses("R4 vault.top_up: before expiry", during(plan, { from, to: to + 1_000n }));
    await scene.act(plan);
  });

  const asking = async (amounts: readonly bigint[]) => withField(await adding(fresh), 1, [amounts]);
  refused(stage, [
    [
      "nobody signs",
      "vault.top_up: the funder permits it",
      async () => withoutSigners(await adding(fresh)),
    ],
    [
      "the registrar signs",
      "vault.top_up: the funder permits it",
      async () => signedBy(await adding(fresh), registrar.keyHash),
    ],
    ["nothing is added", "vault.top_up: something is added", () => asking([0n, 0n, 0n])],
    ["something is taken", "R6 vault.top_up: the total is bounded", () => asking([10n, -1n, 7n])],
    [
      "the total is beyond the limit",
      "R6 vault.top_up: the total is bounded",
      () => asking([0x7fff_ffff_ffff_ffffn, 0n, 7n]),
    ],
    [
      "an amount is missing",
      "R3 vault.top_up: an amount for every allotment",
      () => asking([10n, 0n]),
    ],
    [
      "an amount is too many",
      "R3 vault.top_up: an amount for every allotment",
      () => asking([10n, 0n, 7n, 0n]),
    ],
    [
      "the tokens are not brought",
      "R1 pass: the output is the vault as it should be",
      async () => withMore(await adding(fresh), "vault:0", { [first(unitsOf(fresh))]: -1n }),
    ],
  ]);
});

describe("offer and accept", () => {
  const offering = async (state: VaultState, to = heir.keyHash) =>
    offer({ ...(await stage.request(closed)), vaults: [{ state, allotment: 1, heir: to }] });
  const accepting = async (
    state: VaultState,
    {
      scene = stage,
      list = payouts,
      payout = payoutTo(heir) as ReturnType<typeof payoutTo> | null,
    } = {},
  ) =>
    accept({
      ...(await scene.request(closed)),
      vaults: [{ state, allotment: 1, payouts: list, payout }],
    });

  test("the heir takes over, with an address of its own to push to", async () => {
    const scene = stage.fork();
    const offeredNow = first((await scene.act(await offering(approved))).vaults);
    const { vaults } = await scene.act(await accepting(offeredNow));
    const after = first(vaults);
    expect(after.vault.allotments[1]).toMatchObject({ beneficiary: heir.keyHash, heir: "" });
    const list = replaced(payouts, 1, payoutTo(heir));
    expect(after.vault.payouts).toBe(payoutsHash(list));
    await scene.later(DAY);
    const request = await scene.request(closed);
    const pushed = await scene.act(
      push({ ...request, vaults: [{ state: after, payouts: list, allotments: [0, 1] }] }),
    );
    expect((await scene.holds(heir.address))[unitsOf(approved)[1] ?? ""]).toBe(50n);
    const [state] = pushed.vaults;
    await scene.later(60n * DAY);
    const plan = claim({
      ...(await scene.request(closed)),
      vaults: [{ state: first([state]) as VaultState, allotments: [1] }],
    });
    await scene.refuses("vault.claim: the beneficiary acts", signedBy(plan, participant.keyHash));
    await scene.act(plan);
  });

  test("an offer is withdrawn by offering to nobody", async () => {
    const scene = stage.fork();
    const { vaults } = await scene.act(await offering(offered, ""));
    expect(first(vaults).vault.allotments[1]?.heir).toBe("");
    await scene.refuses(
      "vault.accept: an heir was offered",
      await accepting(imagine(first(vaults), { allotments: offered.vault.allotments })),
    );
  });

  test("a hand-over works in every phase", async () => {
    const scene = stage.fork();
    const state = first((await scene.act(await offering(paused))).vaults);
    await scene.act(await accepting(state, { payout: null }));
  });

  test("no auditor takes over what a project or a participant is owed", async () => {
    const scene = stage.fork();
    const { vaults } = await scene.act(await offering(fresh, first(auditors).keyHash));
    const { panel, next } = stage.charter.charter;
    const blind = imagineCharter(stage.charter, {
      panel: { ...panel, roster: [] },
      next: { ...next, roster: [] },
    });
    const plan = await accepting(first(vaults), { scene: scene.under(blind) });
    await scene.refuses("R7 vault.accept: the heir is no auditor", plan);
  });

  const vaultItself = toPlutusAddress(scriptAddress(stage.scripts.vault.hash, 0));
  refused(stage, [
    [
      "nobody offers",
      "vault.offer: the beneficiary acts",
      async () => withoutSigners(await offering(fresh)),
    ],
    [
      "the manager offers",
      "vault.offer: the beneficiary acts",
      async () => signedBy(await offering(fresh), manager.keyHash),
    ],
    [
      "the heir is the beneficiary",
      "vault.offer: the heir is somebody else",
      async () => withField(await offering(fresh), 0, [new Constr(0, [1n, participant.keyHash])]),
    ],
    [
      "the heir is no party",
      "vault.offer: the heir is a party or nobody",
      async () => withField(await offering(fresh), 0, [new Constr(0, [1n, "00"])]),
    ],
    [
      "the heir is a script by another name",
      "vault.offer: the heir is a party or nobody",
      async () => withField(await offering(fresh), 0, [new Constr(0, [1n, `02${heir.keyHash}`])]),
    ],
    [
      "the allotment does not exist",
      "R3 vault: the allotment exists",
      async () => withField(await offering(fresh), 0, [new Constr(0, [3n, heir.keyHash])]),
    ],
    [
      "the heir does not sign",
      "vault.accept: the heir acts",
      async () => withoutSigners(await accepting(offered)),
    ],
    [
      "the beneficiary accepts for the heir",
      "vault.accept: the heir acts",
      async () => signedBy(await accepting(offered), participant.keyHash),
    ],
    [
      "nothing was offered",
      "vault.accept: an heir was offered",
      () => accepting(imagine(fresh, { allotments: offered.vault.allotments })),
    ],
    [
      "the payout addresses are others",
      "vault.accept: the payout addresses are the vault's",
      () => {
        const list = replaced(payouts, 0, payoutTo(heir));
        return accepting(imagine(offered, { payouts: payoutsHash(list) }), { list });
      },
    ],
    [
      "tokens would be pushed to the vault itself",
      "vault.accept: the payout address is well formed",
      async () =>
        withItems(await accepting(offered), 2, ([item]) => {
          const [allotment = 0n, list = []] = (item as Constr).fields;
          const address = new Constr(0, [AddressCodec.encode(vaultItself)]);
          return [new Constr(0, [allotment, list, address])];
        }),
    ],
  ]);
});

describe("refund", () => {
  const refunding = async (state: VaultState, { scene = stage, terms = closed }: Choice = {}) =>
    refund({ ...(await scene.request(terms)), vaults: [{ state }] });

  test("what never started goes back; what started runs on to its end", async () => {
    const scene = await at(EXPIRY);
    const { vaults } = await scene.act(await refunding(approved, { scene }));
    const after = first(vaults);
    const home = await scene.holds(treasury.address);
    // Half of the weight started: the approved tranche and the one behind it.
    const back = TOTALS.map((total) => total / 4n + (total * 3n) / 4n - total / 2n);
    expect(unitsOf(after).map((unit) => home[unit])).toEqual(back);
    const request = await scene.request(closed);
    const all = [0, 1, 2];
    const { vaults: empty } = await scene.act(
      claim({ ...request, vaults: [{ state: after, allotments: all }] }),
    );
    await scene.act(close({ ...request, vaults: [{ state: first(empty) }] }));
    expect(await scene.chain.utxosWith(scene.scripts.vault.hash + after.project)).toEqual([]);
  });

  test("an auditor's late verdict has its grace", async () => {
    const scene = await at(EXPIRY);
    const terms = imagineTerms(closed, { review: 0n });
    const early = await refunding(submitted, { scene, terms });
    await scene.refuses("R4 vault.refund: nothing waits for a verdict", early);
    const verdict = decide({
      ...(await scene.request(closed)),
      sheet: await sheetOver(scene, [approvalOf(1)(submitted)]),
      vaults: [{ state: submitted, verdict: { type: "approve", tranche: 1 } }],
    });
    const decided = scene.fork();
    const { vaults } = await decided.act(verdict);
    await decided.act(await refunding(first(vaults), { scene: decided }));
    await scene.until(EXPIRY + REVIEW);
    await scene.act(await refunding(submitted, { scene }));
  });

  test("silence that can approve must lapse first", async () => {
    const scene = await at(EXPIRY + REVIEW);
    const terms = imagineTerms(open, { approval: { type: "FailClosed" } });
    await scene.refuses(
      "R4 vault.refund: nothing waits for a verdict",
      await refunding(silent, { scene, terms }),
    );
  });

  test("not before expiry, to the second", async () => {
    const scene = await at(EXPIRY);
    const plan = await refunding(fresh, { scene });
    const early = await at(EXPIRY - 1_000n);
    await early.refuses("R4 vault.refund: after expiry", during(plan, await early.shortly()));
    await scene.act(plan);
  });

  test("not while it is paused, and not twice", async () => {
    const scene = await at(EXPIRY);
    await scene.refuses(
      "vault.refund: the vault runs",
      await refunding(imagine(paused, running), { scene }),
    );
    const { vaults } = await scene.act(await refunding(approved, { scene }));
    await scene.refuses(
      "vault.refund: the vault runs",
      await refunding(imagine(first(vaults), running), { scene }),
    );
  });
});

describe("sweep and close", () => {
  const sweeping = async (state: VaultState, { scene = stage, terms = closed }: Choice = {}) =>
    sweep({ ...(await scene.request(terms)), vaults: [{ state }] });

  test.each([
    ["fresh", fresh],
    ["under review", submitted],
    ["paused", paused],
  ] as const)(
    "after the long stop everything goes home from a vault that is %s",
    async (_what, state) => {
      const scene = await at(LONG_STOP);
      await scene.act(await sweeping(state, { scene }));
      const home = await scene.holds(treasury.address);
      expect(unitsOf(state).map((unit) => home[unit])).toEqual(TOTALS);
      expect(home.lovelace).toBe(state.utxo.assets.lovelace);
    },
  );

  test("not before the long stop, to the second", async () => {
    const scene = await at(LONG_STOP);
    const plan = await sweeping(fresh, { scene });
    const early = await at(LONG_STOP - 1_000n);
    await early.refuses("R4 vault.sweep: after the long stop", during(plan, await early.shortly()));
    await scene.act(plan);
  });

  test("by the funder alone", async () => {
    const scene = await at(LONG_STOP);
    const plan = await sweeping(fresh, { scene });
    await scene.refuses("vault.sweep: the funder permits it", withoutSigners(plan));
    await scene.refuses("vault.sweep: the funder permits it", signedBy(plan, team.keyHash));
  });

  test("the state token is burnt with it", async () => {
    const scene = await at(LONG_STOP);
    const plan = await sweeping(fresh, { scene });
    const kept = {
      ...plan,
      mints: [],
      outputs: [
        ...plan.outputs,
        {
          label: "kept",
          address: outsider.address,
          assets: { [scene.scripts.vault.hash + fresh.project]: 1n },
        },
      ],
    };
    await scene.refuses("R2 vault.close: the state token is burnt", kept);
  });

  test("what still holds tokens is not closed", async () => {
    const bare = Object.fromEntries(
      Object.entries(fresh.utxo.assets).filter(([unit]) => !unit.startsWith(CLASS_POLICY)),
    );
    const plan = close({
      ...(await stage.request(closed)),
      vaults: [{ state: { ...fresh, utxo: { ...fresh.utxo, assets: bare } } }],
    });
    const [input] = plan.inputs;
    if (input === undefined) throw new RangeError("a vault");
    await stage.refuses("vault.close: nothing is left but the state token", {
      ...plan,
      inputs: [{ ...input, utxo: fresh.utxo }],
    });
  });

  test("an empty vault is closed by anybody", async () => {
    const scene = await at(EXPIRY);
    const { vaults } = await scene.act(
      refund({ ...(await scene.request(closed)), vaults: [{ state: fresh }] }),
    );
    const plan = close({ ...(await scene.request(closed)), vaults: [{ state: first(vaults) }] });
    expect(plan.signers).toEqual([]);
    await scene.act(plan);
    expect((await scene.holds(treasury.address)).lovelace).toBeGreaterThan(0n);
  });
});
