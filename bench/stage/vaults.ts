/** Vaults in mid-life: one tranche approved, one under review, two to come. */
import type { EmbeddedChain } from "../../offchain/chain/chain.ts";
import { readVault, type TermsState, type VaultState } from "../../offchain/domain/datum.ts";
import { replaced } from "../../offchain/domain/list.ts";
import { classTokenName, hash256, nameOf } from "../../offchain/domain/names.ts";
import { DAY } from "../../offchain/domain/time.ts";
import { verdictMotion } from "../../offchain/domain/vault/decide.ts";
import type { Payouts } from "../../offchain/domain/vault/payouts.ts";
import { toPlutusAddress } from "../../offchain/keys/address.ts";
import {
  compareUtxos,
  emptyPlan,
  type Plan,
  referenceOf,
  type Utxo,
} from "../../offchain/plans/plan.ts";
import { decide } from "../../offchain/plans/vault/decide.ts";
import { open } from "../../offchain/plans/vault/open.ts";
import { submit } from "../../offchain/plans/vault/submit.ts";
import type { Transacted } from "../../offchain/sdks/transact.ts";
import { carry, carryBetween } from "./carry.ts";
import { managerName, OPERATOR, payeesOf, person, REGISTRAR } from "./people.ts";
import { outputOf, type Program, shortly } from "./program.ts";
import { motionOn, sheetOf } from "./sheet.ts";

/** A vault with what the chain alone does not tell. */
export interface BenchVault {
  readonly state: VaultState;
  readonly project: number;
  readonly payouts: Payouts;
}

/** Base units by class, half the programs' usual sizes and all of their digits. */
export const TOTALS = [12_254_208_333n, 7_352_525_000n, 4_901_683_334n] as const;
/** One a tranche. */
export const WEIGHTS = [25n, 25n, 25n, 25n] as const;

/** Lovelace of the outputs that vaults are opened from. */
const SEED = 5_000_000n;

/** Below ten outputs a transaction, so that every library sorts them alike. */
const BATCH = 8;

export const evidenceOf = (project: number, tranche: number, nonce = 0): string =>
  hash256([project, tranche, nonce].map((number) => number.toString(16).padStart(8, "0")).join(""));

/**
 * Evidence by which the motions to approve it come in a scattered order, the same
 * for all scripts: how long a pass sorts them hangs on that order.
 */
function scatteredEvidence({ state, project }: BenchVault, tranche: number): string {
  const place = Number.parseInt(
    project.toString(2).padStart(5, "0").split("").reverse().join(""),
    2,
  );
  for (let nonce = 0; ; nonce++) {
    const evidence = evidenceOf(project, tranche, nonce);
    const submitted = {
      type: "Submitted",
      weight: WEIGHTS[tranche] ?? 0n,
      submissions: 1n,
      evidence,
      at: 0n,
    } as const;
    const vault = { ...state.vault, tranches: replaced(state.vault.tranches, tranche, submitted) };
    const motion = verdictMotion(vault, { type: "approve", tranche });
    const digest = motionOn({ ...state, vault }, motion);
    if (Number.parseInt(digest.slice(0, 2), 16) >> 3 === place % 32) return evidence;
  }
}

export function payoutsOf(project: number): Payouts {
  return payeesOf(project).map(({ address }) => toPlutusAddress(address));
}

/** Seeds, and for each of them the tokens of its project at the operator's. */
export async function admit(
  { policy }: Pick<Program, "policy">,
  chain: EmbeddedChain,
  count: number,
): Promise<{ seeds: Utxo[]; tokens: Utxo }> {
  const { address } = person(OPERATOR);
  // Funded and not split off: ids, and so the names of projects, stay the same for all scripts.
  const sources: Utxo[] = [];
  for (let made = 0; made < count; made++) sources.push(await chain.fund(address, SEED));
  sources.sort(compareUtxos);
  const assets = Object.fromEntries(
    sources.flatMap((seed) =>
      TOTALS.map((total, index) => [policy.policy + classTokenName(index, nameOf(seed)), total]),
    ),
  );
  const minted = await carry(
    chain,
    {
      ...emptyPlan("tokens.mint"),
      outputs: [{ label: "tokens", address, assets }],
      mints: [
        {
          policy: policy.policy,
          tokens: Object.fromEntries(
            Object.entries(assets).map(([unit, amount]) => [unit.slice(56), amount]),
          ),
          script: policy.script,
        },
      ],
      signers: [person(REGISTRAR).key.keyHash],
      validity: { to: policy.until },
    },
    await operatorWithout(chain, sources),
  );
  return { seeds: sources, tokens: outputOf(minted, "tokens") };
}

/** The operator's plain UTxOs but these. */
export async function operatorWithout(chain: EmbeddedChain, kept: readonly Utxo[]) {
  const { address } = person(OPERATOR);
  const names = new Set(kept.map(referenceOf));
  const utxos = await chain.utxosAt(address);
  return {
    address,
    utxos: utxos.filter(
      (utxo) => Object.keys(utxo.assets).length === 1 && !names.has(referenceOf(utxo)),
    ),
  };
}

/** The plan that opens a vault a seed. */
export async function openingPlan(
  program: Program,
  chain: EmbeddedChain,
  terms: TermsState,
  sources: readonly Utxo[],
  first: number,
): Promise<Plan> {
  const { scripts, charter } = program;
  return open({
    scripts,
    terms,
    charter,
    validity: await shortly(chain),
    coinsPerUtxoByte: (await chain.parameters()).coinsPerUtxoByte,
    vaults: sources.map((seed, index) => ({
      seed,
      manager: person(managerName(first + index)).key.keyHash,
      weights: WEIGHTS,
      title: `Project ${first + index}`,
      payouts: payoutsOf(first + index),
      grants: payeesOf(first + index).map(({ key }, position) => ({
        class: position,
        beneficiary: key.keyHash,
        total: TOTALS[position] ?? 0n,
      })),
    })),
  });
}

/** What became of vaults in a transaction that kept them in order. */
export function after(
  program: Program,
  vaults: readonly BenchVault[],
  transacted: Transacted,
): BenchVault[] {
  const next = new Map(
    vaults.map((_, index) => {
      const state = readVault(program.hashes, outputOf(transacted, `vault:${index}`));
      return [state.project, state];
    }),
  );
  return vaults.map((vault) => ({
    ...vault,
    state: next.get(vault.state.project) ?? vault.state,
  }));
}

/** Opens vaults and brings them to mid-life; the chain moves on by some days. */
export async function midLife(
  program: Program,
  terms: TermsState,
  count: number,
  first: number,
): Promise<BenchVault[]> {
  const { chain } = program;
  const groups: BenchVault[][] = [];
  for (let done = 0; done < count; done += BATCH) {
    const size = Math.min(BATCH, count - done);
    const opened = await openSome(program, terms, size, first + done);
    const plan = await submission(program, terms, opened, 0);
    const submitted = after(program, opened, await carry(chain, plan));
    groups.push(await approve(program, chain, terms, submitted, 0));
  }
  await chain.advanceTo((await chain.now()) + DAY);
  const reviewed: BenchVault[] = [];
  for (const [index, group] of groups.entries()) {
    const plan = await submission(program, terms, group, 1);
    // Vaults follow each other by the ids of what made them.
    const bounds = [
      sixteenth(index / groups.length),
      sixteenth((index + 1) / groups.length),
    ] as const;
    reviewed.push(...after(program, group, await carryBetween(chain, plan, bounds)));
  }
  return reviewed;
}

/** The hex digit at a part of all ids; beyond the last one for 1. */
function sixteenth(part: number): string {
  const digit = Math.floor(16 * part);
  return digit > 15 ? "g" : digit.toString(16);
}

async function openSome(
  program: Program,
  terms: TermsState,
  count: number,
  first: number,
): Promise<BenchVault[]> {
  const { chain } = program;
  const { seeds: sources, tokens } = await admit(program, chain, count);
  // Vaults follow the order of their seeds, and so do the names of their people.
  const plan = await openingPlan(program, chain, terms, sources, first);
  const payer = await operatorWithout(chain, sources);
  const opened = await carry(chain, plan, { ...payer, utxos: [...payer.utxos, tokens] });
  return sources.map((_, index) => ({
    state: readVault(program.hashes, outputOf(opened, `vault:${index}`)),
    project: first + index,
    payouts: payoutsOf(first + index),
  }));
}

async function submission(
  { chain, scripts }: Program,
  terms: TermsState,
  vaults: readonly BenchVault[],
  tranche: number,
): Promise<Plan> {
  return submit({
    scripts,
    terms,
    validity: await shortly(chain),
    vaults: vaults.map((vault) => ({
      state: vault.state,
      tranche,
      evidence: scatteredEvidence(vault, tranche),
    })),
  });
}

async function approve(
  program: Program,
  chain: EmbeddedChain,
  terms: TermsState,
  vaults: readonly BenchVault[],
  tranche: number,
): Promise<BenchVault[]> {
  const { scripts, charter } = program;
  const verdict = { type: "approve", tranche } as const;
  const motions = vaults.map(({ state }) => motionOn(state, verdictMotion(state.vault, verdict)));
  const plan = decide({
    scripts,
    terms,
    charter,
    sheet: await sheetOf(program, chain, motions),
    validity: await shortly(chain),
    vaults: vaults.map(({ state }) => ({ state, verdict })),
  });
  return after(program, vaults, await carry(chain, plan));
}
