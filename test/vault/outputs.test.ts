/** What a vault becomes is exact: whatever else an output is made to be, the script refuses it. */
import { describe, expect, test } from "vitest";
import { Constr, decodeData } from "../../offchain/blueprint/data.ts";
import { VaultCodec } from "../../offchain/blueprint/generated.ts";
import type { LaidOut } from "../../offchain/layout/laid-out.ts";
import type { Plan } from "../../offchain/plans/plan.ts";
import { outsider, treasury } from "../scenario/people.ts";
import { ACTIONS, type Action, makeRepertoire } from "../scenario/repertoire.ts";
import type { Scene } from "../scenario/scene.ts";
import {
  at,
  droppingDatum,
  hashingDatum,
  withDatum,
  withDust,
  withMore,
  withOutput,
  withoutAda,
  withoutOutput,
  withReferenceScript,
  withStake,
} from "../scenario/tamper.ts";

const { prepare, closed } = await makeRepertoire();
const prepared = new Map<Action, { scene: Scene; plan: Plan }>();
for (const action of ACTIONS) prepared.set(action, await prepare(action));
const scripted = (action: Action) => prepared.get(action) as { scene: Scene; plan: Plan };

type Tampered = { plan: Plan; change?: (laid: LaidOut) => LaidOut };
type Tamper = (plan: Plan, label: string, scene: Scene) => Tampered;

/** The vault of another manager: every action keeps the manager. */
function takenOver(plan: Plan, label: string): Tampered {
  return {
    plan: withOutput(plan, label, (output) => {
      const vault = VaultCodec.decode(output.datum ?? 0n);
      return { ...output, datum: VaultCodec.encode({ ...vault, manager: outsider.keyHash }) };
    }),
  };
}

/** The vault's datum with one field more. */
function extended(plan: Plan, label: string): Tampered {
  return {
    plan: withOutput(plan, label, (output) => {
      const datum = output.datum as Constr;
      return { ...output, datum: new Constr(0, [...datum.fields, 0n]) };
    }),
  };
}

const ofOutputs: readonly [string, Tamper][] = [
  ["dust added", (plan, label) => ({ plan: withDust(plan, label) })],
  ["another manager", takenOver],
  [
    "its stake part changed",
    (plan, label, { scripts }) => ({ plan: withStake(plan, label, scripts.vault.hash) }),
  ],
  ["sent to a wallet", (plan, label) => ({ plan: at(plan, label, outsider.address) })],
  ["its datum a hash", (plan, label) => ({ plan, change: hashingDatum(label) })],
  ["its datum dropped", (plan, label) => ({ plan, change: droppingDatum(label) })],
  ["a reference script attached", (plan, label) => ({ plan: withReferenceScript(plan, label) })],
  ["one field more", extended],
];

const CONTINUING = ACTIONS.filter((action) => !["open", "sweep", "close"].includes(action));
/** One of every way in which scripts make up the next datum and value; the others meet the first ways. */
const THOROUGH: readonly Action[] = ["submit", "claim", "accept"];
const waysOf = (action: Action) => (THOROUGH.includes(action) ? ofOutputs : ofOutputs.slice(0, 2));

describe.each(CONTINUING)("%s leaves the vault as it should be", (action) => {
  test.each(waysOf(action))("%s", async (_name, tamper) => {
    const { scene, plan } = scripted(action);
    // The second of two, so that the first one's rightness is no excuse.
    const tampered = tamper(plan, "vault:1", scene);
    await scene.refuses(
      "R1 pass: the output is the vault as it should be",
      tampered.plan,
      tampered.change,
    );
  });

  test("ada taken", async () => {
    const { scene, plan } = scripted(action);
    await scene.refuses("R1 pass: no ada is taken", withoutAda(plan, "vault:0"));
  });

  test("one output for both", async () => {
    const { scene, plan } = scripted(action);
    const { thrown } = await scene.rejection(withoutOutput(plan, "vault:1"));
    expect(thrown.phase).toBe(2);
    expect(thrown.traces.at(-1)).toMatch(/^R1 pass|^R8 receipt/);
  });
});

const PAYING: readonly (readonly [Action, label: string])[] = [
  ["push", "payout:1:0"],
  ["refund", "refund:1"],
  ["sweep", "home:1"],
  ["close", "home:1"],
];
const EXACT = "R8 receipt: the payout is exact and names its source";

describe.each(PAYING)("%s pays exactly, with a receipt", (action, label) => {
  const tokenOf = (plan: Plan) =>
    Object.keys(plan.outputs.find((output) => output.label === label)?.assets ?? {}).find(
      (unit) => unit !== "lovelace",
    );

  test.each<[string, Tamper]>([
    ["dust added", (plan) => ({ plan: withDust(plan, label) })],
    ["to somebody else", (plan) => ({ plan: at(plan, label, outsider.address) })],
    ["its datum a hash", (plan) => ({ plan, change: hashingDatum(label) })],
    ["without a receipt", (plan) => ({ plan, change: droppingDatum(label) })],
    ["a reference script attached", (plan) => ({ plan: withReferenceScript(plan, label) })],
    [
      "with the receipt of the other vault",
      (plan) => {
        const other = plan.outputs.find((output) => output.label === label.replace(":1", ":0"));
        return { plan: withDatum(plan, label, other?.datum ?? 0n) };
      },
    ],
  ])("%s", async (_name, tamper) => {
    const { scene, plan } = scripted(action);
    const tampered = tamper(plan, label, scene);
    await scene.refuses(EXACT, tampered.plan, tampered.change);
  });

  test("one base unit short", async () => {
    const { scene, plan } = scripted(action);
    const unit = tokenOf(plan);
    if (unit !== undefined) {
      await scene.refuses(EXACT, withMore(plan, label, { [unit]: -1n }));
    } else {
      await scene.refuses("R8 receipt: the ada is paid", withoutAda(plan, label));
    }
  });

  test("one payment for both", async () => {
    const { scene, plan } = scripted(action);
    const { thrown } = await scene.rejection(withoutOutput(plan, label));
    expect(thrown.phase).toBe(2);
    expect(thrown.traces.at(-1)).toMatch(/^R1 pass|^R8 receipt/);
  });
});

test("ada added is welcome", async () => {
  const { scene, plan } = scripted("claim");
  const { vaults } = await scene.fork().act(withMore(plan, "vault:0", { lovelace: 1n }));
  expect(vaults).toHaveLength(2);
});

describe("what goes home after the end", () => {
  test.each(["sweep", "close"] as const)("%s keeps no ada back", async (action) => {
    const { scene, plan } = scripted(action);
    await scene.refuses("R8 receipt: the ada is paid", withoutAda(plan, "home:0"));
  });

  test("a swept vault's tokens all go home", async () => {
    const { scene, plan } = scripted("sweep");
    const label = plan.outputs[0]?.label ?? "";
    const units = Object.keys(plan.outputs[0]?.assets ?? {}).filter((unit) => unit !== "lovelace");
    expect(units).toHaveLength(3);
    for (const unit of units) {
      await scene.refuses(EXACT, withMore(plan, label, { [unit]: -1n }));
    }
  });
});

test("the plans pay what their labels say", () => {
  const { plan } = scripted("refund");
  expect(plan.outputs.map(({ label }) => label)).toEqual([
    "vault:0",
    "refund:0",
    "vault:1",
    "refund:1",
  ]);
  expect(plan.outputs[1]?.address).toBe(treasury.address);
  expect(decodeData(closed.utxo.datum ?? "")).toBeInstanceOf(Constr);
});
