/** Classes 33, 35 to 37, 39, 42, 43 and 45: the transaction around the state. */
import { Constr, type Data } from "../../../offchain/blueprint/data.ts";
import type { Validity } from "../../../offchain/plans/plan.ts";
import { redeemerSites } from "../anatomy.ts";
import { type Attempt, withOutput, withRedeemer, withScripts } from "../model.ts";
import { type Attack, always, type Mutant } from "../mutation.ts";
import { mallory } from "../world/cast.ts";
import { dustScript, SECOND, TERM, WINDOW } from "../world/program.ts";
import {
  alsoSpending,
  conjured,
  decoded,
  eachOutput,
  eachRedeemerSite,
  lookAlike,
  more,
  NEW_NAME,
  ownRubbish,
  standIn,
  watched,
} from "./tools.ts";

/** Class 33: somebody who has to sign does not. */
export const signersDropped: Attack = {
  number: 33,
  absent: ({ attempt }) =>
    attempt.signers.length === 0 ? "asks for nobody's signature" : undefined,
  mutants: ({ attempt }) =>
    attempt.signers.flatMap((signer, index) => {
      const others = attempt.signers.filter((each) => each !== signer);
      return [
        { leaf: `signer ${index}: dropped`, attempt: { ...attempt, signers: others } },
        {
          leaf: `signer ${index}: the attacker instead`,
          attempt: { ...attempt, signers: [...others, mallory.keyHash] },
        },
        ...(others.length > 0
          ? [
              {
                leaf: `signer ${index}: another one twice`,
                attempt: { ...attempt, signers: [...others, others[0] ?? ""] },
              },
            ]
          : []),
      ];
    }),
};

/** Class 35: time that is open, stretched or turned back. */
export const time: Attack = {
  number: 35,
  absent: ({ attempt }) =>
    attempt.validity.from === undefined && attempt.validity.to === undefined
      ? "reads no clock"
      : undefined,
  mutants: ({ attempt, scenario }) => {
    const { validity } = attempt;
    const { from, to } = validity;
    const during = (leaf: string, next: Validity, guard?: string): Mutant => ({
      leaf,
      attempt: { ...attempt, validity: next },
      now: next.from ?? (next.to === undefined ? scenario.now : next.to - SECOND),
      ...(guard === undefined ? {} : { guard }),
    });
    const stretch = scenario.endpoint === "charter.amend" ? TERM : WINDOW;
    return [
      ...(from === undefined
        ? []
        : [
            during(
              "lower bound: open",
              to === undefined ? {} : { to },
              "R4 time: the lower bound is finite",
            ),
          ]),
      ...(to === undefined
        ? []
        : [
            during(
              "upper bound: open",
              from === undefined ? {} : { from },
              "R4 time: the upper bound is finite",
            ),
          ]),
      ...(from === undefined || to === undefined
        ? []
        : [during("bounds: stretched", { from: to - stretch - SECOND, to })]),
      ...scenario.edges.map(({ bound, step, label }) =>
        during(
          `${bound === "from" ? "lower" : "upper"} bound: beyond the edge`,
          { ...validity, [bound]: (validity[bound] ?? 0n) + step },
          label,
        ),
      ),
    ];
  },
};

/** Class 36: positions repeated, permuted, negative, out of range. */
export const positions: Attack = {
  number: 36,
  absent: (anatomy) =>
    redeemerSites(anatomy).some(({ site }) => site.kind === "integer")
      ? undefined
      : "no redeemer names a position",
  decoding: true,
  mutants: (anatomy) =>
    eachRedeemerSite(anatomy, ({ value }) =>
      typeof value === "bigint"
        ? ([
            ["one further", value + 1n],
            ["one before", value - 1n],
            ["out of range", value + 99n],
            ["negative", -1n - value],
          ] as const)
        : [],
    ),
};

/** Class 37: inputs and references that sort before ours. */
export const sortedFirst: Attack = {
  number: 37,
  decoding: true,
  absent: ({ spent, genesis, shown, pass }) =>
    pass === undefined && genesis.length === 0 && shown.length === 0 && spent.length < 2
      ? "names no position among inputs or references"
      : undefined,
  mutants: (anatomy) => {
    const { attempt, scenario, running } = anatomy;
    const { instances } = scenario.world;
    const first = {
      transactionId: "00".repeat(32),
      outputIndex: 0,
      address: mallory.address,
      assets: { lovelace: 3_000_000n },
    };
    const unrepaired = running.reduce<Attempt>(
      (each, { name, data }) => withRedeemer(each, name, data),
      attempt,
    );
    const model = scenario.vaults[0]?.utxo;
    const named = redeemerSites(anatomy).some(({ site }) => /(^|\.)seed$/.test(site.path));
    const keyed = {
      ...unrepaired,
      inputs: [...unrepaired.inputs, { label: "first", utxo: first }],
    };
    return [
      {
        leaf: "an input of the attacker's, positions as they were",
        attempt: keyed,
        ...(named ? {} : { legal: true as const }),
      },
      ...(anatomy.shown.length === 0
        ? []
        : [
            {
              leaf: "a reference of the attacker's, positions as they were",
              attempt: {
                ...unrepaired,
                references: [
                  ...unrepaired.references,
                  { label: "first", utxo: { ...first, outputIndex: 1 } },
                ],
              },
            },
          ]),
      ...(model === undefined
        ? []
        : [
            {
              leaf: "a vault of another instance, before ours",
              attempt: withScripts(
                alsoSpending(
                  attempt,
                  "first",
                  {
                    ...model,
                    ...first,
                    datum: model.datum as string,
                    address: instances.vault.address,
                    assets: { lovelace: 3_000_000n, [instances.vault.hash + NEW_NAME]: 1n },
                  },
                  0n,
                ),
                instances.vault.reference,
              ),
            },
          ]),
    ];
  },
};

/** Class 39: a reference script makes the output dearer to spend. */
export const scriptAttached: Attack = {
  number: 39,
  absent: always,
  mutants: (anatomy) =>
    eachOutput(anatomy, anatomy.outputs, "with a reference script", (output) => ({
      ...output,
      script: dustScript,
    })),
};

/** Class 42: state without a datum. */
export const withoutDatum: Attack = {
  number: 42,
  absent: always,
  mutants: (anatomy) => {
    const { attempt, scenario, spent } = anatomy;
    const { charter, vault } = scenario.world.stage.scripts;
    const bare = spent.map(({ label, utxo }) => {
      const { datum: _, ...fake } = lookAlike(anatomy, `bare of datum ${label}`, { utxo });
      return {
        leaf: `input ${label}: one without a datum`,
        attempt: standIn(anatomy, label, fake),
        ...ownRubbish(anatomy, label),
      };
    });
    const along = conjured("no datum at the charter", {
      address: charter.address,
      assets: { lovelace: 3_000_000n },
    });
    const atVault = conjured("no datum at the vault", {
      address: vault.address,
      assets: { lovelace: 3_000_000n },
    });
    return [
      ...bare,
      {
        leaf: "an output without a datum at the charter, spent along",
        attempt: withScripts(
          alsoSpending(attempt, "no datum", along, new Constr(0, [0n])),
          charter.reference,
        ),
      },
      {
        leaf: "an output without a datum at the vault, spent along",
        attempt: withScripts(alsoSpending(attempt, "no datum", atVault, 0n), vault.reference),
        ...(spent.length > 0 && anatomy.pass !== undefined ? { legal: true as const } : {}),
      },
    ];
  },
};

/** Class 43: a donation to the ledger's treasury. */
export const donation: Attack = {
  number: 43,
  absent: (anatomy) => (watched(anatomy).length === 0 ? "no ada of others is spent" : undefined),
  mutants: (anatomy) => [
    ...watched(anatomy).map(({ output }) => ({
      leaf: `output ${output.label}: its ada donated`,
      attempt: {
        ...withOutput(anatomy.attempt, output.label, (each) =>
          more(each, { lovelace: -1_000_000n }),
        ),
        donation: 1_000_000n,
      },
    })),
    {
      leaf: "a donation of the attacker's own",
      legal: true,
      attempt: { ...anatomy.attempt, donation: 1_000_000n },
    },
  ],
};

/** Class 45: a step that leads nowhere, taken for ever. */
export const standstill: Attack = {
  number: 45,
  absent: ({ states }) =>
    states.length === 0 ? "a state begins or ends: it cannot be held up" : undefined,
  mutants: (anatomy) => {
    const { attempt, spent, states } = anatomy;
    const still = states.reduce<Attempt>((each, { output, token = "" }) => {
      const before = spent.find(({ utxo }) => (utxo.assets[token] ?? 0n) > 0n);
      if (before === undefined) return each;
      const datum = decoded(before.utxo);
      return withOutput(each, output.label, (after) => ({
        ...after,
        assets: before.utxo.assets,
        ...(datum === undefined ? {} : { datum }),
      }));
    }, attempt);
    const idle = redeemerSites(anatomy).filter(({ site }) => site.path === "items");
    return [
      { leaf: "states: as they were", attempt: still },
      ...idle.flatMap(({ running, site }) => {
        const nothing = (site.value as readonly Data[]).map((item) =>
          Array.isArray(item) ? item.map((each) => (typeof each === "bigint" ? 0n : each)) : item,
        );
        return [
          {
            leaf: "states: as they were, items of nothing",
            attempt: withRedeemer(still, running.name, site.put(nothing)),
          },
        ];
      }),
    ];
  },
};
