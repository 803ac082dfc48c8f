/** Vaults in mid-life: one tranche approved, one under review, two to come. */
import type { EmbeddedChain } from "../../offchain/chain/chain.ts";
import { readVault, type TermsState, type VaultState } from "../../offchain/domain/datum.ts";
import { classTokenName, hash256, nameOf } from "../../offchain/domain/names.ts";
import { type Motion, motionDigest, subjectOf } from "../../offchain/domain/panel/motions.ts";
import { sheetDigest } from "../../offchain/domain/panel/sheets.ts";
import { sittingAt } from "../../offchain/domain/panel/sitting.ts";
import { DAY } from "../../offchain/domain/time.ts";
import { verdictMotion } from "../../offchain/domain/vault/decide.ts";
import type { Payouts } from "../../offchain/domain/vault/payouts.ts";
import { toPlutusAddress } from "../../offchain/keys/address.ts";
import { signData, verifyDataSignature } from "../../offchain/keys/cose.ts";
import { emptyPlan, type Plan, referenceOf, type Utxo } from "../../offchain/plans/plan.ts";
import { decide } from "../../offchain/plans/vault/decide.ts";
import { open, seeds } from "../../offchain/plans/vault/open.ts";
import type { SignedSheet } from "../../offchain/plans/vault/sheet.ts";
import { submit } from "../../offchain/plans/vault/submit.ts";
import type { Transacted } from "../../offchain/sdks/transact.ts";
import { carry } from "./carry.ts";
import { managerName, memberName, OPERATOR, payeesOf, person, REGISTRAR } from "./people.ts";
import { outputOf, type Program, shortly } from "./program.ts";

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

/** Below ten outputs a transaction, so that every library sorts them alike. */
const BATCH = 8;

export const evidenceOf = (project: number, tranche: number): string =>
  hash256(`${project.toString(16).padStart(4, "0")}${tranche.toString(16).padStart(2, "0")}`);

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
  const made = await carry(chain, seeds(count, address, 5_000_000n));
  const sources = Array.from({ length: count }, (_, index) => outputOf(made, `seed:${index}`));
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
    const submitted = await submitTo(program, chain, terms, opened, 0);
    groups.push(await approve(program, chain, terms, submitted, 0));
  }
  await chain.advanceTo((await chain.now()) + DAY);
  const reviewed: BenchVault[] = [];
  for (const group of groups) reviewed.push(...(await submitTo(program, chain, terms, group, 1)));
  return reviewed;
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

async function submitTo(
  program: Program,
  chain: EmbeddedChain,
  terms: TermsState,
  vaults: readonly BenchVault[],
  tranche: number,
): Promise<BenchVault[]> {
  const plan = submit({
    scripts: program.scripts,
    terms,
    validity: await shortly(chain),
    vaults: vaults.map(({ state, project }) => ({
      state,
      tranche,
      evidence: evidenceOf(project, tranche),
    })),
  });
  return after(program, vaults, await carry(chain, plan));
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

export function motionOn(state: VaultState, motion: Motion): string {
  return motionDigest(subjectOf(state), motion);
}

/**
 * A sheet over motions with three votes: detached signatures of wallets, or
 * members who sign the transaction.
 */
export async function sheetOf(
  program: Pick<Program, "charter">,
  chain: EmbeddedChain,
  motions: readonly string[],
  votes: { readonly detached?: number; readonly signing?: number } = { detached: 3 },
): Promise<SignedSheet> {
  const { charter, name } = program.charter;
  const expiry = (await chain.now()) + 5n * DAY;
  const report = hash256("00");
  const digest = sheetDigest({ charter: name, expiry, report, motions });
  const seats = sittingAt(charter, await chain.now()).map(({ member }) =>
    person(memberName(member)),
  );
  const { detached = 0, signing = 0 } = votes;
  return {
    expiry,
    report,
    motions,
    signatures: seats
      .slice(0, detached)
      .map(({ key, address }) =>
        verifyDataSignature(signData(key, address, digest), { payload: digest }),
      ),
    signers: seats.slice(detached, detached + signing).map(({ key }) => key.keyHash),
  };
}
