/** Reads the state of programs from a chain: charters, terms, vaults, and what addresses hold. */
import type { Chain } from "../chain/chain.ts";
import {
  type CharterState,
  readCharter,
  readTerms,
  readVault,
  type TermsState,
  type VaultState,
  vaultsAmong,
} from "../domain/datum.ts";
import type { Payouts } from "../domain/vault/payouts.ts";
import { CairnError } from "../errors.ts";
import { indexPayouts, type PayoutsIndex, payoutsOf } from "../index/payouts.ts";
import { addAssets } from "../layout/encoding/value.ts";
import type { Assets, Utxo } from "../plans/plan.ts";
import type { Reader } from "./context.ts";

/** No state of that name is on the chain. */
export class StateMissing extends CairnError {
  constructor(kind: "charter" | "terms" | "vault" | "payout addresses", name: string) {
    super({
      code: "state-missing",
      message: `no ${kind} of ${name} on this chain`,
      advice: "Check the name and the chain; a vault that was closed is gone for good.",
      docs: "docs/architecture.md",
    });
  }
}

function hashesOf({ deployment }: Pick<Reader, "deployment">) {
  return { vault: deployment.vault.hash, charter: deployment.charter.hash };
}

async function bearer(chain: Chain, unit: string, missing: () => StateMissing): Promise<Utxo> {
  const [utxo] = await chain.utxosWith(unit);
  if (utxo === undefined) throw missing();
  return utxo;
}

/** The charter of a program, by the name of its state token (27 bytes, hex). @throws StateMissing */
export async function charterOf(reader: Reader, program: string): Promise<CharterState> {
  const hashes = hashesOf(reader);
  const missing = () => new StateMissing("charter", program);
  return readCharter(hashes, await bearer(reader.chain, hashes.charter + program, missing));
}

/** Terms by the name of their state token. @throws StateMissing */
export async function termsOf(reader: Reader, name: string): Promise<TermsState> {
  const hashes = hashesOf(reader);
  const missing = () => new StateMissing("terms", name);
  return readTerms(hashes, await bearer(reader.chain, hashes.charter + name, missing));
}

/** The vault of a project, by its id (27 bytes, hex). @throws StateMissing */
export async function vaultOf(reader: Reader, project: string): Promise<VaultState> {
  const hashes = hashesOf(reader);
  const missing = () => new StateMissing("vault", project);
  return readVault(hashes, await bearer(reader.chain, hashes.vault + project, missing));
}

/** Every charter and all terms that are on the chain. */
export async function constitutionsOf(
  reader: Reader,
): Promise<{ readonly charters: CharterState[]; readonly terms: TermsState[] }> {
  const hashes = hashesOf(reader);
  const charters: CharterState[] = [];
  const terms: TermsState[] = [];
  for (const utxo of await reader.chain.utxosOfPolicy(hashes.charter)) {
    try {
      charters.push(readCharter(hashes, utxo));
    } catch {
      terms.push(readTerms(hashes, utxo));
    }
  }
  return { charters, terms };
}

/** The terms that a program has published. */
export async function termsOfProgram(reader: Reader, program: string): Promise<TermsState[]> {
  const { terms } = await constitutionsOf(reader);
  return terms.filter((each) => each.terms.charter === program);
}

/** The open vaults of a program, in the ledger's order. */
export async function vaultsOf(reader: Reader, program: string): Promise<VaultState[]> {
  const published = new Set((await termsOfProgram(reader, program)).map(({ name }) => name));
  const hashes = hashesOf(reader);
  const vaults = vaultsAmong(hashes, await reader.chain.utxosOfPolicy(hashes.vault));
  return vaults.filter(({ vault }) => published.has(vault.terms));
}

/** All that an address holds, by unit. */
export async function balances(reader: Pick<Reader, "chain">, address: string): Promise<Assets> {
  return addAssets(...(await reader.chain.utxosAt(address)).map(({ assets }) => assets));
}

/** How much of a chain's history has been indexed; chains only grow. */
const indexed = new WeakMap<Chain, { readonly seen: number; readonly index: PayoutsIndex }>();

/** The payout addresses of a vault, from history. @throws StateMissing where history does not show them */
export async function payoutsOfVault(
  reader: Pick<Reader, "chain">,
  state: Pick<VaultState, "vault" | "project">,
): Promise<Payouts> {
  if (state.vault.payouts === "") return state.vault.allotments.map(() => null);
  const known = indexed.get(reader.chain)?.index;
  const shown = known === undefined ? undefined : payoutsOf(known, state.vault);
  const payouts = shown ?? payoutsOf(await indexOf(reader.chain), state.vault);
  if (payouts === undefined) throw new StateMissing("payout addresses", state.project);
  return payouts;
}

async function indexOf(chain: Chain): Promise<PayoutsIndex> {
  const { seen, index } = indexed.get(chain) ?? { seen: 0, index: new Map() };
  const history = await chain.history();
  const grown = indexPayouts(history.slice(seen), index);
  indexed.set(chain, { seen: history.length, index: grown });
  return grown;
}
