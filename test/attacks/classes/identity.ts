/** Classes 1 to 3: one thing counted for two. */
import { Constr } from "../../../offchain/blueprint/data.ts";
import type { PlannedWithdrawal, Symbolic } from "../../../offchain/plans/plan.ts";
import { type Anatomy, tokenOf } from "../anatomy.ts";
import { type Attempt, withMint, withOutput, withScripts } from "../model.ts";
import { type Attack, always, type Mutant } from "../mutation.ts";
import { everybody, heir, mallory } from "../world/cast.ts";
import { dustRewards, dustScript, EVIDENCE } from "../world/program.ts";
import { alsoSpending, burnt, conjured, more, NEW_NAME, watched, without } from "./tools.ts";

const _spendsNothing = ({ spent }: Anatomy) => (spent.length === 0 ? "spends no state" : undefined);

/** Class 1: the state of a sibling is spent along, and what one output shows serves both. */
export const siblings: Attack = {
  number: 1,
  absent: ({ spent, genesis }) =>
    spent.length === 0 && genesis.length < 2 ? "spends no state, and makes one alone" : undefined,
  mutants: (anatomy) => {
    const { attempt, outputs, scenario } = anatomy;
    const batch = anatomy.spent.length > 1 || anatomy.genesis.length > 1;
    const dropped = batch
      ? outputs.map(({ output }) => ({
          leaf: `output ${output.label}: dropped`,
          attempt: withOutput(attempt, output.label, () => undefined),
        }))
      : [];
    const merged = (["state", "genesis", "payment"] as const).flatMap((role): Mutant[] => {
      const [first, second] = outputs.filter((each) => each.role === role);
      if (first === undefined || second === undefined) return [];
      const joined = withOutput(attempt, first.output.label, (output) =>
        more(output, second.output.assets),
      );
      return [
        {
          leaf: `outputs ${first.output.label} and ${second.output.label}: merged`,
          attempt: withOutput(joined, second.output.label, () => undefined),
        },
      ];
    });
    return [
      ...dropped,
      ...merged,
      ...companions(anatomy, scenario.beside === undefined ? [] : [scenario.beside.utxo]),
    ];
  },
};

/** Genuine state beside the batch, spent along without an item or an output of its own. */
function companions(
  { attempt, scenario, spent }: Anatomy,
  vaults: readonly Anatomy["spent"][number]["utxo"][],
): Mutant[] {
  const { alienCharter } = scenario.world;
  if (spent.length === 0) return [];
  if (vaults.length > 0)
    return vaults.map((utxo) => ({
      leaf: "a sibling spent along",
      attempt: alsoSpending(attempt, "beside", utxo, 0n),
    }));
  if (scenario.endpoint !== "charter.amend") return [];
  const along = alsoSpending(attempt, "beside", alienCharter.utxo, new Constr(0, [0n]));
  return [
    {
      leaf: "a sibling spent along",
      attempt: { ...along, signers: [...along.signers, mallory.keyHash] },
    },
  ];
}

/** Class 2: another script's state is to be served by the same output. */
export const acrossScripts: Attack = {
  number: 2,
  absent: always,
  mutants: (anatomy) => [...twins(anatomy), ...secondPasses(anatomy)],
};

function twins(anatomy: Anatomy): Mutant[] {
  const { attempt, scenario } = anatomy;
  const { world } = scenario;
  const { vault } = world.instances;
  const model = scenario.vaults[0]?.utxo ?? world.vaults.fresh[0]?.utxo;
  if (model === undefined) return [];
  const { transactionId: _, outputIndex: __, ...output } = model;
  const project = tokenOf(model.assets, scenario)?.slice(56) ?? NEW_NAME;
  const assets = Object.fromEntries(
    Object.entries(model.assets).map(([unit, amount]) => [
      unit === world.stage.scripts.vault.hash + project ? vault.hash + project : unit,
      amount,
    ]),
  );
  const twin = conjured("twin", { ...output, address: vault.address, assets });
  const along = withScripts(alsoSpending(attempt, "twin", twin, 0n), vault.reference);
  const genuine =
    anatomy.pass === undefined
      ? [
          {
            leaf: "a vault spent along without a pass",
            attempt: withScripts(
              alsoSpending(attempt, "vault", model, 0n),
              world.stage.scripts.vault.reference,
            ),
          },
        ]
      : [];
  return [{ leaf: "the vault of another instance spent along", attempt: along }, ...genuine];
}

/** Every other pass runs over the same vaults too: one output cannot please both. */
function secondPasses({ attempt, scenario, pass, spent }: Anatomy): Mutant[] {
  if (pass === undefined || spent.length === 0) return [];
  const { scripts } = scenario.world.stage;
  const items = <Item extends Symbolic>(item: Item): Symbolic[] => spent.map(() => item);
  const terms: Symbolic = { referenceOf: "terms" };
  const redeemers = {
    claims: new Constr(0, [terms, items([0n])] as never),
    review: new Constr(0, [terms, items(new Constr(0, [1n, EVIDENCE]))] as never),
    amendment: new Constr(0, [terms, { referenceOf: "charter" }, items([0n])] as never),
    steward: new Constr(1, [items(new Constr(0, [0n, heir.keyHash]))] as never),
  } as const;
  const everyone = [...everybody.keys()].slice(0, 12);
  return Object.entries(redeemers).flatMap(([name, redeemer]): Mutant[] => {
    const script = scripts[name as keyof typeof redeemers];
    if (script.rewardAddress === pass.rewardAddress) return [];
    const shown = showing(scenario, attempt);
    const withdrawal: PlannedWithdrawal = {
      rewardAddress: script.rewardAddress,
      amount: 0n,
      redeemer,
    };
    return [
      {
        leaf: `the ${name} pass over the same vaults`,
        attempt: withScripts(
          {
            ...shown,
            withdrawals: [...shown.withdrawals, withdrawal],
            signers: [...new Set([...shown.signers, ...everyone])],
          },
          script.reference,
        ),
      },
    ];
  });
}

/** With charter and terms among the references, as every pass but the steward's wants them. */
function showing({ world, terms = world.closed }: Anatomy["scenario"], attempt: Attempt): Attempt {
  const wanted = { terms: terms.utxo, charter: world.charter.utxo };
  const missing = Object.entries(wanted).filter(
    ([label]) => !attempt.references.some((each) => each.label === label),
  );
  return {
    ...attempt,
    references: [...attempt.references, ...missing.map(([label, utxo]) => ({ label, utxo }))],
  };
}

/** Class 3: one flow of value is counted for two purposes. */
export const countedTwice: Attack = {
  number: 3,
  absent: ({ states, payments, genesis }) =>
    states.length + payments.length === 0 && genesis.length < 2
      ? "no value of others moves"
      : undefined,
  mutants: (anatomy) => [...fromRewards(anatomy), ...sharedUnits(anatomy), ...burntOnce(anatomy)],
};

const MILLION = 1_000_000n;

function fromRewards(anatomy: Anatomy): Mutant[] {
  return watched(anatomy).map((guarded) => {
    const { attempt } = anatomy;
    const paid = withOutput(attempt, guarded.output.label, (output) =>
      more(output, { lovelace: -MILLION }),
    );
    return {
      leaf: `output ${guarded.output.label}: ada from a withdrawal counted as its own`,
      attempt: {
        ...paid,
        scripts: [dustScript],
        withdrawals: [...paid.withdrawals, { rewardAddress: dustRewards, amount: 9n * MILLION }],
      },
    };
  });
}

/** Two outputs owe the same token, and it is there once. */
function sharedUnits(anatomy: Anatomy): Mutant[] {
  return (["state", "genesis", "payment"] as const).flatMap((role): Mutant[] => {
    const [first, second] = anatomy.outputs.filter((each) => each.role === role);
    if (first === undefined || second === undefined) return [];
    return Object.keys(second.output.assets)
      .filter((unit) => unit !== "lovelace" && first.output.assets[unit] !== undefined)
      .map((unit) => ({
        leaf: `output ${second.output.label}: a token counted for ${first.output.label} alone`,
        attempt: withOutput(anatomy.attempt, second.output.label, (output) =>
          without(output, unit),
        ),
      }));
  });
}

function burntOnce(anatomy: Anatomy): Mutant[] {
  const { vault } = anatomy.scenario.world.stage.scripts;
  return burnt(anatomy).map((name, index) => ({
    leaf: `the token of vault ${index} not burnt`,
    attempt: withMint(anatomy.attempt, vault.hash, { [name]: 1n }, undefined),
  }));
}
