/** The world of the model: a chain judged by one ledger, a program, and vaults to be opened. */
import { scripts as silent } from "../../offchain/blueprint/scripts.ts";
import { createEmbeddedChain, type EmbeddedLedger } from "../../offchain/chain/embedded.ts";
import type { Draft } from "../../offchain/domain/charter/publish.ts";
import type { CharterState, TermsState, VaultState } from "../../offchain/domain/datum.ts";
import { classTokenName, nameOf } from "../../offchain/domain/names.ts";
import type { Payouts } from "../../offchain/domain/vault/payouts.ts";
import { emptyPlan, type Utxo } from "../../offchain/plans/plan.ts";
import type { Scripts } from "../../offchain/plans/scripts.ts";
import { minter, payer } from "../scenario/people.ts";
import {
  CLASS_POLICY,
  classScript,
  closedTerms,
  DAY,
  milestone,
  mixedTerms,
  START,
} from "../scenario/program.ts";
import { publishTerms, raise, seedsOf } from "../scenario/stage.ts";

export const EXPIRY = START + 120n * DAY;
export const REVIEW = 14n * DAY;
export const LONG_STOP = START + 300n * DAY;
export const SILENCE = (3n * DAY) / 2n;

/** How many projects a run can open vaults for, and how many tokens of each class there are. */
const PROJECTS = 6;
export const SUPPLY = 1_000n;

const short = { expiry: EXPIRY, review: REVIEW, longStop: LONG_STOP } as const;
const tranches = [
  milestone,
  { ...milestone, instalments: 2n, period: 10n * DAY },
  { ...milestone, gate: { type: "AfterTranche", tranche: 1n }, instalments: 3n, period: 5n * DAY },
] as const;

/** Where silence rejects, where it approves, and where classes and gates are mixed. */
const DRAFTS: readonly Draft[] = [
  { ...closedTerms, ...short, tranches },
  { ...closedTerms, ...short, tranches, approval: { type: "FailOpen", after: SILENCE } },
  {
    ...mixedTerms,
    ...short,
    tranches: [
      { ...milestone, classes: 3n, gate: { type: "Date", at: START + 30n * DAY } },
      { ...milestone, classes: 7n, cliff: 2n * DAY, instalments: 2n, period: 10n * DAY },
      { ...milestone, classes: 5n, gate: { type: "Date", at: START + 200n * DAY } },
    ],
  },
];

/** A vault in the model: its state, and what the datum only holds the hash of. */
export interface Held {
  readonly state: VaultState;
  readonly terms: TermsState;
  readonly payouts: Payouts;
}

/** What a run starts from; runs work on copies. */
export interface World {
  readonly chain: EmbeddedLedger;
  readonly scripts: Scripts;
  charter: CharterState;
  readonly terms: readonly TermsState[];
  /** Seeds of projects that have no vault yet. */
  seeds: readonly Utxo[];
  /** By project. */
  readonly vaults: Map<string, Held>;
}

/** Builds the world once. @param chain judged by Scalus alone where absent */
export async function makeWorld(chain: EmbeddedLedger = createEmbeddedChain()): Promise<World> {
  const scene = await raise(chain, undefined, silent);
  const terms: TermsState[] = [];
  for (const draft of DRAFTS) terms.push(await publishTerms(scene, draft));
  const seeds = await seedsOf(chain, PROJECTS);
  const names = seeds.map((seed) => [0, 1, 2].map((each) => classTokenName(each, nameOf(seed))));
  await scene.act(
    {
      ...emptyPlan("mint"),
      mints: [
        {
          policy: CLASS_POLICY,
          tokens: Object.fromEntries(names.flat().map((name) => [name, SUPPLY])),
          script: classScript,
        },
      ],
      // One output a project, so that no transaction carries the tokens of others.
      outputs: names.map((each, index) => ({
        label: `supply:${index}`,
        address: payer.address,
        assets: Object.fromEntries(each.map((name) => [CLASS_POLICY + name, SUPPLY])),
      })),
      signers: [minter.keyHash],
    },
    { without: seeds },
  );
  return { chain, scripts: scene.scripts, charter: scene.charter, terms, seeds, vaults: new Map() };
}

export const copyOf = (world: World): World => ({
  ...world,
  chain: world.chain.fork(),
  vaults: new Map(world.vaults),
});
