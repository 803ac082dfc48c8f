/** Classes 11 to 15: tokens made and unmade. */
import { Constr } from "../../../offchain/blueprint/data.ts";
import { type Symbolic, SymbolicConstr } from "../../../offchain/plans/plan.ts";
import { type Anatomy, tokenOf } from "../anatomy.ts";
import { type Attempt, withMint, withOutput } from "../model.ts";
import { type Attack, always, type Mutant } from "../mutation.ts";
import { mallory } from "../world/cast.ts";
import {
  BURN,
  burnt,
  mintingCharters,
  mintingVaults,
  more,
  NEW_NAME,
  openVaults,
  without,
} from "./tools.ts";

/** Every redeemer under which the policies of ours could be asked for a token. */
function requests(
  anatomy: Anatomy,
): { name: string; mint: (tokens: Readonly<Record<string, bigint>>) => Attempt }[] {
  const { charter, vault } = anatomy.scenario.world.stage.scripts;
  const runs = (hash: string) => anatomy.attempt.mints.some(({ policy }) => policy === hash);
  const vaults = (redeemer: Symbolic) => (tokens: Readonly<Record<string, bigint>>) =>
    mintingVaults(anatomy, tokens, redeemer);
  const charters = (redeemer: Symbolic) => (tokens: Readonly<Record<string, bigint>>) =>
    mintingCharters(anatomy, tokens, redeemer);
  return [
    ...(runs(vault.hash)
      ? [{ name: "the vault's policy as it runs", mint: vaults(BURN) }]
      : [
          { name: "the vault's policy to open", mint: vaults(openVaults(0n)) },
          {
            name: "the vault's policy to open, by the last redeemer",
            mint: vaults(openVaults(BigInt(anatomy.ready.running.size))),
          },
          { name: "the vault's policy to burn", mint: vaults(BURN) },
        ]),
    ...(runs(charter.hash)
      ? [{ name: "the charter's policy as it runs", mint: charters(0n) }]
      : [
          { name: "the charter's policy to found", mint: charters(new Constr(0, [0n])) },
          { name: "the charter's policy to publish", mint: publishing(anatomy) },
        ]),
  ];
}

/** The attacker publishes terms of her own program, which nobody can forbid her. */
function publishing({ scenario, attempt, ...anatomy }: Anatomy) {
  const { alienCharter } = scenario.world;
  const licensed: Attempt = {
    ...attempt,
    references: [...attempt.references, { label: "hers", utxo: alienCharter.utxo }],
    signers: [...new Set([...attempt.signers, mallory.keyHash])],
  };
  const redeemer = new SymbolicConstr(1, [{ referenceOf: "hers" }, 0n]);
  return (tokens: Readonly<Record<string, bigint>>) =>
    mintingCharters({ ...anatomy, scenario, attempt: licensed }, tokens, redeemer);
}

/** Class 11: one more name under a policy of ours. */
export const extraName: Attack = {
  number: 11,
  absent: always,
  mutants: (anatomy) =>
    requests(anatomy).map(({ name, mint }) => ({
      leaf: `${name}: another name`,
      attempt: mint({ [NEW_NAME]: 1n }),
    })),
};

/** Class 12: more than one of a name. */
export const largerQuantity: Attack = {
  number: 12,
  absent: always,
  mutants: (anatomy) => {
    const { scenario, attempt } = anatomy;
    const { vault, charter } = scenario.world.stage.scripts;
    const own = attempt.mints
      .filter(({ policy }) => policy === vault.hash || policy === charter.hash)
      .flatMap(({ policy, tokens, redeemer }) =>
        Object.entries(tokens)
          .filter(([, amount]) => amount > 0n)
          .map(([name, amount], index) => ({
            leaf: `token ${index}: twice`,
            attempt: withMint(attempt, policy, { [name]: amount }, redeemer),
          })),
      );
    const again = anatomy.spent.flatMap(({ label, utxo }): Mutant[] => {
      const token = tokenOf(utxo.assets, scenario) ?? "";
      const vaults = token.startsWith(vault.hash);
      if (burnt(anatomy).includes(token.slice(56))) return [];
      return requests(anatomy)
        .filter(({ name }) => name.includes(vaults ? "vault" : "charter"))
        .map(({ name, mint }) => ({
          leaf: `${name}: the token of ${label} again`,
          attempt: mint({ [token.slice(56)]: 1n }),
        }));
    });
    const several =
      burnt(anatomy).length === 0
        ? []
        : requests(anatomy).map(({ name, mint }) => ({
            leaf: `${name}: two of another name`,
            attempt: mint({ [NEW_NAME]: 2n }),
          }));
    return [...own, ...again, ...several];
  },
};

/** Class 13: a burning is taken for a minting, or the other way about. */
export const wrongSign: Attack = {
  number: 13,
  absent: always,
  mutants: (anatomy) => {
    const { scenario, attempt } = anatomy;
    const { vault } = scenario.world.stage.scripts;
    const reversed = burnt(anatomy).map((name, index) => ({
      leaf: `the token of vault ${index}: minted where it is burnt`,
      attempt: withMint(attempt, vault.hash, { [name]: 2n }, BURN),
    }));
    const opening = attempt.mints.find(
      ({ policy, tokens }) =>
        policy === vault.hash && Object.values(tokens).some((amount) => amount > 0n),
    );
    const asBurning =
      opening === undefined
        ? []
        : [
            {
              leaf: "minted under the redeemer that burns",
              attempt: {
                ...attempt,
                mints: attempt.mints.map((mint) =>
                  mint === opening ? { ...mint, redeemer: BURN } : mint,
                ),
              },
            },
          ];
    const beside =
      opening !== undefined || reversed.length > 0
        ? []
        : [
            {
              leaf: "minted beside, under the redeemer that burns",
              attempt: mintingVaults(anatomy, { [NEW_NAME]: 1n }, BURN),
            },
          ];
    const charter = attempt.mints.find(
      ({ policy }) => policy === scenario.world.stage.scripts.charter.hash,
    );
    return [
      ...reversed,
      ...asBurning,
      ...beside,
      ...(charter === undefined
        ? []
        : [
            {
              leaf: "a vault's token under the redeemer that burns",
              attempt: mintingVaults(anatomy, { [NEW_NAME]: 1n }, BURN),
            },
          ]),
    ];
  },
};

/** Class 14: the seed that makes a name unique is shown and not consumed. */
export const seedReferenced: Attack = {
  number: 14,
  absent: ({ genesis }) => (genesis.length === 0 ? "makes no state" : undefined),
  mutants: ({ attempt, running }) =>
    attempt.inputs
      .filter(({ label }) => label.startsWith("seed"))
      .map(({ label, utxo }) => ({
        leaf: `input ${label}: referenced instead`,
        attempt: {
          ...attempt,
          // The positions stay, and another input takes the seed's place.
          inputs: [
            ...attempt.inputs.filter((each) => each.label !== label),
            {
              label: "instead",
              utxo: { ...utxo, transactionId: `${utxo.transactionId.slice(0, -2)}00` },
            },
          ],
          references: [...attempt.references, { label, utxo }],
          mints: attempt.mints.map((mint) => literal(mint, running, `mint:${mint.policy}`)),
          withdrawals: attempt.withdrawals.map((each) =>
            literal(each, running, `withdrawal:${each.rewardAddress}`),
          ),
        },
      })),
};

function literal<Each extends { readonly redeemer?: Symbolic }>(
  each: Each,
  running: Anatomy["running"],
  name: string,
): Each {
  const data = running.find((other) => other.name === name)?.data;
  return data === undefined ? each : { ...each, redeemer: data };
}

/** Class 15: one name burnt and another minted come to nothing. */
export const netZero: Attack = {
  number: 15,
  absent: ({ spent }) => (spent.length === 0 ? "spends no state token to swap" : undefined),
  mutants: (anatomy) =>
    anatomy.spent.flatMap(({ label, utxo }) => {
      const token = tokenOf(utxo.assets, anatomy.scenario) ?? "";
      const { vault } = anatomy.scenario.world.stage.scripts;
      const vaults = token.startsWith(vault.hash);
      const isBurnt = burnt(anatomy).includes(token.slice(56));
      const swap = { ...(isBurnt ? {} : { [token.slice(56)]: -1n }), [NEW_NAME]: 1n };
      return requests(anatomy)
        .filter(({ name }) => name.includes(vaults ? "vault" : "charter"))
        .map(({ name, mint }) => {
          const swapped = mint(swap);
          const renamed = anatomy.states.some((each) => each.token === token)
            ? withOutput(
                swapped,
                anatomy.states.find((each) => each.token === token)?.output.label ?? "",
                (output) => more(without(output, token), { [token.slice(0, 56) + NEW_NAME]: 1n }),
              )
            : swapped;
          return { leaf: `${name}: the token of ${label} swapped`, attempt: renamed };
        });
    }),
};
