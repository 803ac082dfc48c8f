/** Classes 4 to 10: what is genuine, and where it lies. */
import { Constr } from "../../../offchain/blueprint/data.ts";
import { type Anatomy, tokenOf } from "../anatomy.ts";
import {
  type Attempt,
  withMint,
  withOutput,
  withRedeemer,
  withReference,
  withScripts,
} from "../model.ts";
import { type Attack, always, type Mutant } from "../mutation.ts";
import { construct, plainest } from "../schema.ts";
import { mallory } from "../world/cast.ts";
import type { Foreign } from "../world/world.ts";
import {
  addAssets,
  BURN,
  burnt,
  DUST,
  DUST_POLICY,
  eachDatumSite,
  eachOutput,
  flipped,
  lookAlike,
  ownRubbish,
  staked,
  standIn,
  without,
} from "./tools.ts";

const spendsNothing = ({ spent }: Anatomy) => (spent.length === 0 ? "spends no state" : undefined);

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
        "with a token of the attacker's": lookAlike(
          anatomy,
          `forged ${label}`,
          { utxo },
          {
            assets: addAssets(lookAlike(anatomy, "", { utxo }).assets, {
              [DUST_POLICY + name]: 1n,
            }),
          },
        ),
      };
      return Object.entries(variants).map(([variant, fake]) => {
        return {
          leaf: `input ${label}: a look-alike ${variant}`,
          attempt: standIn(anatomy, label, fake),
          ...ownRubbish(anatomy, label),
        };
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
        "other terms of the program": (anatomy.scenario.terms?.name === world.closed.name
          ? world.sibling
          : world.closed
        ).utxo,
        "the program's charter": world.charter.utxo,
        "a vault": (world.vaults.fresh[2] ?? world.vaults.fresh[0])?.utxo as never,
      };
      const forged = {
        "a look-alike at the script": lookAlike(anatomy, `shown ${label}`, { utxo }),
        "a copy of the attacker's": lookAlike(
          anatomy,
          `copy ${label}`,
          { utxo },
          { address: mallory.address, assets: { lovelace: 9_000_000n, [DUST]: 1n } },
        ),
      };
      return Object.entries({ ...genuine, ...forged })
        .filter(
          ([, other]) =>
            !anatomy.attempt.inputs.some((input) => input.utxo === other) &&
            other.transactionId + other.outputIndex !== utxo.transactionId + utxo.outputIndex,
        )
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
    ...eachOutput(anatomy, anatomy.genesis, "at the attacker's address", (output) => ({
      ...output,
      address: mallory.address,
    })),
    ...eachOutput(anatomy, anatomy.genesis, "of another type", (output, { type }) => ({
      ...output,
      datum: plainest(type),
    })),
    ...eachOutput(anatomy, anatomy.genesis, "with no data worth the name", (output) => ({
      ...output,
      datum: 0n,
    })),
    ...eachDatumSite(anatomy, anatomy.genesis, (site) => {
      const { value } = site;
      if (typeof value === "bigint") return [["one up", value + 1n]];
      if (typeof value === "string")
        return [["altered", value === "" ? "00".repeat(28) : flipped(value)]];
      if (value instanceof Constr)
        return (site.constructors ?? [])
          .filter(({ index }) => index !== value.index)
          .map((other) => [`as ${other.title}`, construct(other)]);
      return [];
    }),
  ],
};

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
      ...eachOutput(anatomy, anatomy.outputs, "redirected to the attacker", (output) => ({
        ...output,
        address: mallory.address,
      })),
      ...eachOutput(anatomy, anatomy.outputs, "redirected to another script", (output) => ({
        ...output,
        address: scripts.claims.address,
      })),
    ];
  },
};

/** Class 9: the attacker's stake part on somebody else's money. */
export const stakeSwapped: Attack = {
  number: 9,
  absent: ({ states, payments }) =>
    states.length + payments.length === 0
      ? "whoever makes a state chooses its stake part; from then on it stands"
      : undefined,
  mutants: (anatomy) =>
    eachOutput(
      anatomy,
      [...anatomy.states, ...anatomy.payments],
      "with the attacker's stake part",
      (output) => ({ ...output, address: staked(output.address) }),
    ),
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
      withdrawals: attempt.withdrawals.map((each) =>
        each.rewardAddress === pass.rewardAddress
          ? { ...each, rewardAddress: foreign.rewardAddress, redeemer: pass.data }
          : each,
      ),
      mints: attempt.mints.map((mint) =>
        mint.redeemer === undefined || mint.policy !== stage.scripts.vault.hash
          ? mint
          : { ...mint, redeemer: mintRedeemer(anatomy, mint.policy) },
      ),
    };
    const forged =
      genesis.length === 0
        ? []
        : [
            {
              leaf: "the registry opens vaults of another instance",
              attempt: withRedeemer(
                attempt,
                pass.name,
                new Constr(0, [instances.vault.hash, ...(pass.data as Constr).fields.slice(1)]),
              ),
            },
          ];
    return [
      {
        leaf: `the ${pass.script} pass of another instance`,
        attempt: withScripts(swapped, foreign.reference),
      },
      ...forged,
    ];
  },
};

function mintRedeemer({ running }: Anatomy, policy: string) {
  return running.find(({ name }) => name === `mint:${policy}`)?.data ?? 0n;
}
