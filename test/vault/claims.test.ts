/** What has vested leaves the vault: claimed by its beneficiary, or pushed to the address it gave. */
import { describe, expect, test } from "vitest";
import { Constr } from "../../offchain/blueprint/data.ts";
import type { VaultState } from "../../offchain/domain/datum.ts";
import { replaced } from "../../offchain/domain/list.ts";
import { payoutsHash } from "../../offchain/domain/vault/payouts.ts";
import type { Plan } from "../../offchain/plans/plan.ts";
import { claim } from "../../offchain/plans/vault/claim.ts";
import { push } from "../../offchain/plans/vault/push.ts";
import { imagine } from "../scenario/imagine.ts";
import {
  manager,
  outsider,
  participant,
  payoutTo,
  reviewer,
  stakedAddress,
  team,
} from "../scenario/people.ts";
import { CLASS_POLICY, DAY, MINUTE } from "../scenario/program.ts";
import { first, refused } from "../scenario/refusals.ts";
import { makeRepertoire } from "../scenario/repertoire.ts";
import type { Scene } from "../scenario/scene.ts";
import {
  during,
  signedBy,
  withField,
  withItems,
  withMore,
  withoutSigners,
} from "../scenario/tamper.ts";
import { payouts, TOTALS } from "../scenario/vaults.ts";

const { stage: beginning, closed, pairs, prepare } = await makeRepertoire();
/** A day after the approval of the second tranche, whose first of three instalments is due. */
const stage = beginning.fork();
await stage.later(DAY);
const [approved, fresh] = [first(pairs.approved), first(pairs.fresh)];
const DUE = "vault.claim: something is due";
const WITHIN = "R3 vault.claim: positions ascend within the allotments";

async function claiming(state: VaultState, allotments: readonly number[], scene: Scene = stage) {
  return claim({ ...(await scene.request(closed)), vaults: [{ state, allotments }] });
}

async function pushing(state: VaultState, allotments: readonly number[], scene: Scene = stage) {
  return push({ ...(await scene.request(closed)), vaults: [{ state, payouts, allotments }] });
}

const owing = (state: VaultState, claimed: bigint) =>
  imagine(state, {
    allotments: state.vault.allotments.map((allotment) => ({ ...allotment, claimed })),
  });
const unitsOf = (state: VaultState) =>
  ["00", "01", "02"].map((each) => `${CLASS_POLICY}0014df10${each}${state.project}`);

/** A third of a quarter of each total, rounded as shares telescope. */
const INSTALMENT = [83n, 50n, 33n];

describe("claim", () => {
  test("beneficiaries take what is due, together or alone, wherever they like", async () => {
    const scene = stage.fork();
    const plan = claim({
      ...(await scene.request(closed)),
      vaults: [{ state: approved, allotments: [0, 1, 2] }],
      to: outsider.address,
    });
    const { vaults } = await scene.act(plan);
    expect(first(vaults).vault.allotments.map(({ claimed }) => claimed)).toEqual(INSTALMENT);
    const held = await scene.holds(outsider.address);
    expect(unitsOf(approved).map((unit) => held[unit])).toEqual(INSTALMENT);
  });

  test("to the last base unit, over all instalments and tranches", async () => {
    const scene = stage.fork();
    await scene.later(100n * DAY);
    const { vaults } = await scene.act(await claiming(approved, [0, 1, 2], scene));
    const claimed = first(vaults).vault.allotments.map((allotment) => allotment.claimed);
    // The second and the last tranche: half of the weight.
    expect(claimed).toEqual(
      TOTALS.map((total) => total / 2n - total / 4n + total - (total * 3n) / 4n),
    );
  });

  test("by both SDKs for both vaults at once", async () => {
    const { scene, plan } = await prepare("claim");
    const { vaults } = await scene.act(plan, { builder: "blaze" });
    expect(vaults).toHaveLength(2);
  });

  test("an instalment falls due at its very second", async () => {
    const { tranches } = approved.vault;
    const started = tranches[1]?.type === "Approved" ? tranches[1].at : 0n;
    const scene = beginning.fork();
    await scene.until(started + 30n * DAY);
    const plan = await claiming(owing(approved, 0n), [0], scene);
    expect(plan.outputs[0]?.assets[first(unitsOf(approved))]).toBe(1_001n - 166n);
    const early = beginning.fork();
    await early.until(started + 30n * DAY - 1_000n);
    await early.refuses(
      "R1 pass: the output is the vault as it should be",
      during(plan, await early.shortly()),
    );
    await scene.act(plan);
  });

  test("before the first instalment nothing is due", async () => {
    const plan = await claiming(approved, [0]);
    // Approvals count from the end of the transaction that made them.
    await beginning.refuses(DUE, during(plan, await beginning.shortly(5n * MINUTE)));
  });

  test("what was claimed is not due again", async () => {
    const scene = stage.fork();
    const { vaults } = await scene.act(await claiming(approved, [0]));
    await scene.refuses(DUE, await claiming(owing(first(vaults), 82n), [0], scene));
  });

  const unit = first(unitsOf(approved));
  const both: () => Promise<Plan> = () => claiming(approved, [0, 2]);
  refused(stage, [
    ["nobody signs", "vault.claim: the beneficiary acts", async () => withoutSigners(await both())],
    [
      "only one of two beneficiaries signs",
      "vault.claim: the beneficiary acts",
      async () => withoutSigners(await both(), reviewer.keyHash),
    ],
    [
      "the manager signs for the team",
      "vault.claim: the beneficiary acts",
      async () => signedBy(await claiming(approved, [0]), manager.keyHash),
    ],
    [
      "another beneficiary signs",
      "vault.claim: the beneficiary acts",
      async () => signedBy(await claiming(approved, [0]), participant.keyHash),
    ],
    [
      "more is taken than is recorded",
      "R1 pass: the output is the vault as it should be",
      async () => withMore(await both(), "vault:0", { [unit]: -1n }),
    ],
    [
      "less is taken than is recorded",
      "R1 pass: the output is the vault as it should be",
      async () => withMore(await both(), "vault:0", { [unit]: 1n }),
    ],
    [
      "less is claimed than is due",
      "R1 pass: the output is the vault as it should be",
      () => claiming(owing(approved, 1n), [0]),
    ],
    [
      "nothing was approved",
      DUE,
      () => claiming(imagine(fresh, { tranches: approved.vault.tranches }), [0]),
    ],
    [
      "no allotment is named",
      "vault.claim: some allotment is named",
      async () => withField(await both(), 1, [[]]),
    ],
    ["an allotment is named twice", WITHIN, async () => withField(await both(), 1, [[0n, 0n]])],
    ["allotments descend", WITHIN, async () => withField(await both(), 1, [[2n, 0n]])],
    ["an allotment does not exist", WITHIN, async () => withField(await both(), 1, [[0n, 3n]])],
    ["a position is negative", WITHIN, async () => withField(await both(), 1, [[-1n, 0n]])],
    [
      "the claim has no lower bound",
      "R4 time: the lower bound is finite",
      async () => during(await both(), {}),
    ],
  ]);
});

describe("push", () => {
  test("anybody sends what is due to the addresses of the opening", async () => {
    const { scene, plan } = await prepare("push");
    expect(plan.signers).toEqual([]);
    await scene.act(plan);
    const held = await scene.holds(team.address);
    const staked = await scene.holds(stakedAddress(reviewer, team));
    for (const state of pairs.approved) {
      const [project = "", , auditor = ""] = unitsOf(state);
      expect([held[project], staked[auditor]]).toEqual([166n, 66n]);
    }
  });

  const paid = () => pushing(approved, [0, 2]);
  const elsewhere = replaced(payouts, 0, payoutTo(outsider));
  refused(stage, [
    [
      "the addresses are others",
      "vault.push: the payout addresses are the vault's",
      async () => {
        const other = imagine(approved, { payouts: payoutsHash(elsewhere) });
        return push({
          ...(await stage.request(closed)),
          vaults: [{ state: other, payouts: elsewhere, allotments: [0] }],
        });
      },
    ],
    [
      "the addresses are left out",
      "vault.push: the payout addresses are the vault's",
      async () =>
        withItems(await paid(), 1, ([item]) => [
          new Constr(0, [[], (item as Constr).fields[1] ?? []]),
        ]),
    ],
    [
      "the allotment has no address",
      "vault.push: the allotment has a payout address",
      async () =>
        withItems(await claimingAsPush([0, 1]), 1, ([item]) => [
          new Constr(0, [(item as Constr).fields[0] ?? [], [0n, 1n]]),
        ]),
    ],
    [
      "nothing is due",
      DUE,
      () => pushing(imagine(fresh, { tranches: approved.vault.tranches }), [0]),
    ],
    [
      "no allotment is named",
      "vault.claim: some allotment is named",
      async () =>
        withItems(await paid(), 1, ([item]) => [
          new Constr(0, [(item as Constr).fields[0] ?? [], []]),
        ]),
    ],
    [
      "payments come in another order",
      "R8 receipt: the payout is exact and names its source",
      async () => {
        const plan = await paid();
        const [vault, one, two, ...rest] = plan.outputs;
        if (vault === undefined || one === undefined || two === undefined)
          throw new RangeError("two payments");
        return { ...plan, outputs: [vault, two, one, ...rest] };
      },
    ],
    [
      "a payment does not follow its vault",
      "R8 receipt: the payout is exact and names its source",
      async () => {
        const plan = await paid();
        const [vault, ...rest] = plan.outputs;
        if (vault === undefined) throw new RangeError("a vault");
        const between = { label: "between", address: outsider.address, assets: {} };
        return { ...plan, outputs: [vault, between, ...rest] };
      },
    ],
    [
      "the push has no lower bound",
      "R4 time: the lower bound is finite",
      async () => during(await paid(), {}),
    ],
  ]);

  /** A push that also settles an allotment without an address. */
  async function claimingAsPush(allotments: readonly number[]): Promise<Plan> {
    const pushed = await paid();
    const claimed = await claiming(approved, allotments);
    const [vault] = claimed.outputs;
    if (vault === undefined) throw new RangeError("a vault");
    return { ...pushed, outputs: [vault, ...pushed.outputs.slice(1, 2)] };
  }
});
