/** Classes 27 to 32: what outputs hold. */
import type { Data } from "../../../offchain/blueprint/data.ts";
import { VaultCodec } from "../../../offchain/blueprint/generated.ts";
import { unitOf } from "../../../offchain/domain/names.ts";
import type { Anatomy, GuardedOutput } from "../anatomy.ts";
import { type Attempt, withOutput } from "../model.ts";
import { type Attack, always, type Mutant } from "../mutation.ts";
import { TYPES } from "../schema.ts";
import { DEPOSIT_CAP } from "../world/program.ts";
import { DUST, eachOutput, more, watched } from "./tools.ts";

/** Class 27: dust, so that the output can never be spent cheaply again. */
export const dust: Attack = {
  number: 27,
  absent: always,
  mutants: (anatomy) =>
    eachOutput(anatomy, anatomy.outputs, "with dust", (output) => more(output, { [DUST]: 1n })),
};

/** The tokens of an output, apart from its state token. */
const tokens = ({ output, token }: GuardedOutput) =>
  Object.keys(output.assets)
    .filter((unit) => unit !== "lovelace" && unit !== token)
    .sort();

/** Class 28: what the datum says and what the output holds differ by one. */
export const outOfStep: Attack = {
  number: 28,
  absent: ({ outputs }) =>
    outputs.every((each) => tokens(each).length === 0)
      ? "its outputs hold ada and a state token alone"
      : undefined,
  mutants: (anatomy) =>
    anatomy.outputs.flatMap((guarded) =>
      tokens(guarded).flatMap((unit, index) =>
        [-1n, 1n].map((by) => ({
          leaf: `output ${guarded.output.label}: token ${index} ${by < 0n ? "one less" : "one more"}`,
          attempt: withOutput(anatomy.attempt, guarded.output.label, (output) =>
            more(output, { [unit]: by }),
          ),
        })),
      ),
    ),
};

/** Class 29: ada taken, or so much of it that the cap is passed. */
export const adaTaken: Attack = {
  number: 29,
  absent: (anatomy) =>
    watched(anatomy).length === 0 && anatomy.scenario.endpoint !== "vault.open"
      ? "the ada of a new constitution is its maker's own"
      : undefined,
  mutants: (anatomy) => [
    ...watched(anatomy).map(({ output }) => ({
      leaf: `output ${output.label}: a lovelace less`,
      attempt: withOutput(anatomy.attempt, output.label, (each) => more(each, { lovelace: -1n })),
    })),
    ...anatomy.outputs.map(({ output }) => ({
      leaf: `output ${output.label}: a lovelace more`,
      legal: true as const,
      attempt: withOutput(anatomy.attempt, output.label, (each) => ({
        ...each,
        assets: { ...each.assets, lovelace: (each.assets.lovelace ?? 0n) + 3_000_001n },
      })),
    })),
    ...(anatomy.scenario.endpoint === "vault.open" ? deposits(anatomy) : []),
  ],
};

function deposits({ attempt, genesis }: Anatomy): Mutant[] {
  return genesis.flatMap(({ output }) =>
    [DEPOSIT_CAP, DEPOSIT_CAP + 1n].map(
      (lovelace): Mutant => ({
        leaf: `output ${output.label}: a deposit of ${lovelace}`,
        attempt: withOutput(attempt, output.label, (each) => ({
          ...each,
          assets: { ...each.assets, lovelace },
        })),
        ...(lovelace === DEPOSIT_CAP ? { legal: true as const } : {}),
      }),
    ),
  );
}

/** Class 30: datum and value go together, and one unit in the attacker's favour. */
export const rounding: Attack = {
  number: 30,
  absent: ({ states, scenario }) =>
    states.some(({ type }) => type === TYPES.vault) && scenario.terms !== undefined
      ? undefined
      : "no allotment is reckoned: nothing is rounded",
  mutants: (anatomy) => {
    const { terms } = anatomy.scenario;
    if (terms === undefined) return [];
    return anatomy.states.flatMap((state) => {
      const vault = VaultCodec.decode(state.output.datum as Data);
      return vault.allotments.flatMap((allotment, index): Mutant[] => {
        const unit = unitOf(terms.terms, (state.token ?? "").slice(56), allotment);
        const shifted = (claimed: bigint, total: bigint, held: bigint): Attempt =>
          withOutput(anatomy.attempt, state.output.label, (output) =>
            more(
              {
                ...output,
                datum: VaultCodec.encode({
                  ...vault,
                  allotments: vault.allotments.map((each, at) =>
                    at === index
                      ? { ...each, claimed: each.claimed + claimed, total: each.total + total }
                      : each,
                  ),
                }),
              },
              { [unit]: held },
            ),
          );
        const leaf = `output ${state.output.label}: allotment ${index}`;
        return [
          ...((state.output.assets[unit] ?? 0n) > 0n
            ? [
                {
                  leaf: `${leaf} claims one unit more, and takes it`,
                  attempt: shifted(1n, 0n, -1n),
                },
                {
                  leaf: `${leaf} owes one unit less, and it is taken`,
                  attempt: shifted(0n, -1n, -1n),
                },
              ]
            : []),
          {
            leaf: `${leaf} has claimed one unit less, and gives it back`,
            attempt: shifted(-1n, 0n, 1n),
          },
        ];
      });
    });
  },
};

/** Class 32: the batch in another order, and the surplus kept. */
export const permuted: Attack = {
  number: 32,
  absent: ({ outputs }) =>
    (["state", "genesis", "payment"] as const).some(
      (role) => outputs.filter((each) => each.role === role).length > 1,
    )
      ? undefined
      : "carries one state, no batch",
  mutants: (anatomy) => [
    ...(["state", "genesis", "payment"] as const).flatMap((role): Mutant[] => {
      const [first, second] = anatomy.outputs.filter((each) => each.role === role);
      if (first === undefined || second === undefined) return [];
      const swapped = anatomy.attempt.outputs.map((output) =>
        output.label === first.output.label
          ? second.output
          : output.label === second.output.label
            ? first.output
            : output,
      );
      return [
        { leaf: `${role} outputs swapped`, attempt: { ...anatomy.attempt, outputs: swapped } },
      ];
    }),
    {
      leaf: "an output of the attacker's before all others",
      attempt: {
        ...anatomy.attempt,
        outputs: [
          {
            label: "first",
            address: anatomy.scenario.ground.attacker.address,
            assets: { lovelace: 2_000_000n },
          },
          ...anatomy.attempt.outputs,
        ],
      },
    },
    {
      leaf: "an output of the attacker's after all others",
      legal: true,
      attempt: {
        ...anatomy.attempt,
        outputs: [
          ...anatomy.attempt.outputs,
          {
            label: "last",
            address: anatomy.scenario.ground.attacker.address,
            assets: { lovelace: 2_000_000n },
          },
        ],
      },
    },
  ],
};
