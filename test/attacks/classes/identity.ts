/** Classes 1 to 10: who is who. */
import { Constr } from "../../../offchain/blueprint/data.ts";
import type { PlannedWithdrawal, Symbolic } from "../../../offchain/plans/plan.ts";
import { type Anatomy, tokenOf } from "../anatomy.ts";
import { type Attempt, withMint, withOutput, withReference, withRedeemer, withScripts } from "../model.ts";
import { always, type Attack, type Mutant } from "../mutation.ts";
import { plainest, construct } from "../schema.ts";
import { everybody, heir, mallory } from "../world/cast.ts";
import { dustRewards, dustScript, EVIDENCE } from "../world/program.ts";
import type { Foreign } from "../world/world.ts";
import {
  addAssets, alsoSpending, standIn, BURN, burnt, conjured, DUST, DUST_POLICY, eachDatumSite, eachOutput, lookAlike, more, NEW_NAME, ownRubbish, staked, without,
} from "./tools.ts";

const spendsNothing = ({ spent }: Anatomy) => (spent.length === 0 ? "spends no state" : undefined);

/** Class 1: the state of a sibling is spent along, and what one output shows serves both. */
export const siblings: Attack = {
  number: 1,
  absent: ({ spent, genesis }) =>
    spent.length === 0 && genesis.length < 2 ? "spends no state, and makes one alone" : undefined,
  mutants: (anatomy) => {
    const { attempt, outputs, scenario } = anatomy;
    const batch = anatomy.spent.length > 1 || anatomy.genesis.length > 1;
    const dropped = batch
      ? outputs.map(({ output }) => ({ leaf: `output ${output.label}: dropped`, attempt: withOutput(attempt, output.label, () => undefined) }))
      : [];
    const merged = (["state", "genesis", "payment"] as const).flatMap((role): Mutant[] => {
      const [first, second] = outputs.filter((each) => each.role === role);
      if (first === undefined || second === undefined) return [];
      const joined = withOutput(attempt, first.output.label, (output) => more(output, second.output.assets));
      return [{ leaf: `outputs ${first.output.label} and ${second.output.label}: merged`, attempt: withOutput(joined, second.output.label, () => undefined) }];
    });
    return [...dropped, ...merged, ...companions(anatomy, scenario.beside === undefined ? [] : [scenario.beside.utxo])];
  },
};

/** Genuine state beside the batch, spent along without an item or an output of its own. */
function companions({ attempt, scenario, spent }: Anatomy, vaults: readonly Anatomy["spent"][number]["utxo"][]): Mutant[] {
  const { alienCharter } = scenario.world;
  if (spent.length === 0) return [];
  if (vaults.length > 0)
    return vaults.map((utxo) => ({ leaf: "a sibling spent along", attempt: alsoSpending(attempt, "beside", utxo, 0n) }));
  if (scenario.endpoint !== "charter.amend") return [];
  const along = alsoSpending(attempt, "beside", alienCharter.utxo, new Constr(0, [0n]));
  return [{ leaf: "a sibling spent along", attempt: { ...along, signers: [...along.signers, mallory.keyHash] } }];
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
    Object.entries(model.assets).map(([unit, amount]) => [unit === world.stage.scripts.vault.hash + project ? vault.hash + project : unit, amount]),
  );
  const twin = conjured("twin", { ...output, address: vault.address, assets });
  const along = withScripts(alsoSpending(attempt, "twin", twin, 0n), vault.reference);
  const genuine = anatomy.pass === undefined ? [{ leaf: "a vault spent along without a pass", attempt: withScripts(alsoSpending(attempt, "vault", model, 0n), world.stage.scripts.vault.reference) }] : [];
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
    const withdrawal: PlannedWithdrawal = { rewardAddress: script.rewardAddress, amount: 0n, redeemer };
    return [
      {
        leaf: `the ${name} pass over the same vaults`,
        attempt: withScripts(
          { ...shown, withdrawals: [...shown.withdrawals, withdrawal], signers: [...new Set([...shown.signers, ...everyone])] },
          script.reference,
        ),
      },
    ];
  });
}

/** With charter and terms among the references, as every pass but the steward's wants them. */
function showing({ world, terms = world.closed }: Anatomy["scenario"], attempt: Attempt): Attempt {
  const wanted = { terms: terms.utxo, charter: world.charter.utxo };
  const missing = Object.entries(wanted).filter(([label]) => !attempt.references.some((each) => each.label === label));
  return { ...attempt, references: [...attempt.references, ...missing.map(([label, utxo]) => ({ label, utxo }))] };
}

/** Class 3: one flow of value is counted for two purposes. */
export const countedTwice: Attack = {
  number: 3,
  absent: ({ states, payments, genesis }) =>
    states.length + payments.length === 0 && genesis.length < 2 ? "no value of others moves" : undefined,
  mutants: (anatomy) => [...fromRewards(anatomy), ...sharedUnits(anatomy), ...burntOnce(anatomy)],
};

const MILLION = 1_000_000n;

/** Ada that a script watches over: what the plan itself fixes. */
export function watched({ states, payments }: Anatomy) {
  return [...states, ...payments].filter(({ output }) => (output.assets.lovelace ?? 0n) > 0n);
}

function fromRewards(anatomy: Anatomy): Mutant[] {
  return watched(anatomy).map((guarded) => {
    const { attempt } = anatomy;
    const paid = withOutput(attempt, guarded.output.label, (output) => more(output, { lovelace: -MILLION }));
    return {
      leaf: `output ${guarded.output.label}: ada from a withdrawal counted as its own`,
      attempt: { ...paid, scripts: [dustScript], withdrawals: [...paid.withdrawals, { rewardAddress: dustRewards, amount: 9n * MILLION }] },
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
        attempt: withOutput(anatomy.attempt, second.output.label, (output) => without(output, unit)),
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

/** Class 4: a UTxO at the same address, with the same datum, without the state token. */
export const lookAlikes: Attack = {
  number: 4,
  absent: spendsNothing,
  mutants: (anatomy) =>
    anatomy.spent.flatMap(({ label, utxo }): Mutant[] => {
      const token = tokenOf(utxo.assets, anatomy.scenario) ?? "";
      const name = token.slice(56);
      const variants = {
        "without a token": lookAlike(anatomy, `bare ${label}`, { utxo }),
        "with a token of the attacker's": lookAlike(anatomy, `forged ${label}`, { utxo }, {
          assets: addAssets(lookAlike(anatomy, "", { utxo }).assets, { [DUST_POLICY + name]: 1n }),
        }),
      };
      return Object.entries(variants).map(([variant, fake]) => {
        return { leaf: `input ${label}: a look-alike ${variant}`, attempt: standIn(anatomy, label, fake), ...ownRubbish(anatomy, label) };
      });
    }),
};

/** Class 5: another output is shown in place of the charter or the terms. */
export const substituted: Attack = {
  number: 5,
  absent: ({ shown }) => (shown.length === 0 ? "reads no state by reference" : undefined),
  mutants: (anatomy) =>
    anatomy.shown.flatMap(({ label, utxo }) => {
      const { world } = anatomy.scenario;
      const genuine: Readonly<Record<string, Anatomy["shown"][number]["utxo"]>> = {
        "the attacker's charter": world.alienCharter.utxo,
        "the attacker's terms": world.alienTerms.utxo,
        "other terms of the program": (anatomy.scenario.terms?.name === world.closed.name ? world.sibling : world.closed).utxo,
        "the program's charter": world.charter.utxo,
        "a vault": (world.vaults.fresh[2] ?? world.vaults.fresh[0])?.utxo as never,
      };
      const forged = {
        "a look-alike at the script": lookAlike(anatomy, `shown ${label}`, { utxo }),
        "a copy of the attacker's": lookAlike(anatomy, `copy ${label}`, { utxo }, { address: mallory.address, assets: { lovelace: 9_000_000n, [DUST]: 1n } }),
      };
      return Object.entries({ ...genuine, ...forged })
        .filter(([, other]) => !anatomy.attempt.inputs.some((input) => input.utxo === other) && other.transactionId + other.outputIndex !== utxo.transactionId + utxo.outputIndex)
        .map(([name, other]) => ({
          leaf: `reference ${label}: ${name}`,
          attempt: withReference(anatomy.attempt, label, other),
          // What holds ada alone has no token to name: the script ends there.
          ...(name === "a look-alike at the script" ? { decoding: true as const } : {}),
        }));
    }),
};

/** Class 6: the opening state is not what the rules ask for. */
export const genesisUnchecked: Attack = {
  number: 6,
  absent: ({ genesis }) => (genesis.length === 0 ? "makes no state" : undefined),
  mutants: (anatomy) => [
    ...eachOutput(anatomy, anatomy.genesis, "at the attacker's address", (output) => ({ ...output, address: mallory.address })),
    ...eachOutput(anatomy, anatomy.genesis, "of another type", (output, { type }) => ({ ...output, datum: plainest(type) })),
    ...eachOutput(anatomy, anatomy.genesis, "with no data worth the name", (output) => ({ ...output, datum: 0n })),
    ...eachDatumSite(anatomy, anatomy.genesis, (site) => {
      const { value } = site;
      if (typeof value === "bigint") return [["one up", value + 1n]];
      if (typeof value === "string") return [["altered", value === "" ? "00".repeat(28) : flipped(value)]];
      if (value instanceof Constr)
        return (site.constructors ?? [])
          .filter(({ index }) => index !== value.index)
          .map((other) => [`as ${other.title}`, construct(other)]);
      return [];
    }),
  ],
};

export function flipped(bytes: string): string {
  const last = Number.parseInt(bytes.slice(-2), 16) ^ 1;
  return bytes.slice(0, -2) + last.toString(16).padStart(2, "0");
}

/** Class 7: the state token leaves for a wallet. */
export const escapes: Attack = {
  number: 7,
  absent: always,
  mutants: (anatomy) => {
    const { vault } = anatomy.scenario.world.stage.scripts;
    return [
      ...[...anatomy.states, ...anatomy.genesis].map(({ output, token = "" }) => ({
        leaf: `output ${output.label}: its token goes to the attacker`,
        attempt: withOutput(anatomy.attempt, output.label, (each) => without(each, token)),
      })),
      ...burnt(anatomy).map((name, index) => ({
        leaf: `the token of vault ${index} goes to the attacker`,
        attempt: withMint(anatomy.attempt, vault.hash, { [name]: 1n }, BURN),
      })),
    ];
  },
};

/** Class 8: the output goes elsewhere, datum and all. */
export const redirected: Attack = {
  number: 8,
  absent: always,
  mutants: (anatomy) => {
    const { scripts } = anatomy.scenario.world.stage;
    return [
      ...eachOutput(anatomy, anatomy.outputs, "redirected to the attacker", (output) => ({ ...output, address: mallory.address })),
      ...eachOutput(anatomy, anatomy.outputs, "redirected to another script", (output) => ({ ...output, address: scripts.claims.address })),
    ];
  },
};

/** Class 9: the attacker's stake part on somebody else's money. */
export const stakeSwapped: Attack = {
  number: 9,
  absent: ({ states, payments }) =>
    states.length + payments.length === 0 ? "whoever makes a state chooses its stake part; from then on it stands" : undefined,
  mutants: (anatomy) =>
    eachOutput(anatomy, [...anatomy.states, ...anatomy.payments], "with the attacker's stake part", (output) => ({ ...output, address: staked(output.address) })),
};

/** Class 10: an instance of our script with other parameters stands in. */
export const otherInstances: Attack = {
  number: 10,
  absent: ({ pass }) => (pass === undefined ? "the charter takes no parameters" : undefined),
  mutants: (anatomy) => {
    const { attempt, pass, scenario, genesis } = anatomy;
    const { instances, stage } = scenario.world;
    if (pass === undefined) return [];
    const foreign = instances.passes.get(pass.script) as Foreign;
    const swapped: Attempt = {
      ...attempt,
      withdrawals: attempt.withdrawals.map((each) => (each.rewardAddress === pass.rewardAddress ? { ...each, rewardAddress: foreign.rewardAddress, redeemer: pass.data } : each)),
      mints: attempt.mints.map((mint) => (mint.redeemer === undefined || mint.policy !== stage.scripts.vault.hash ? mint : { ...mint, redeemer: mintRedeemer(anatomy, mint.policy) })),
    };
    const forged = genesis.length === 0 ? [] : [{
      leaf: "the registry opens vaults of another instance",
      attempt: withRedeemer(attempt, pass.name, new Constr(0, [instances.vault.hash, ...(pass.data as Constr).fields.slice(1)])),
    }];
    return [
      { leaf: `the ${pass.script} pass of another instance`, attempt: withScripts(swapped, foreign.reference) },
      ...forged,
    ];
  },
};

function mintRedeemer({ running }: Anatomy, policy: string) {
  return running.find(({ name }) => name === `mint:${policy}`)?.data ?? 0n;
}
