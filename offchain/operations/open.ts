import { nameOf } from "../domain/names.ts";
import type { CompiledProject } from "../domain/program/compile.ts";
import type { Opening } from "../domain/vault/open.ts";
import type { Consent } from "../plans/consent.ts";
import { compareUtxos, referenceOf, type Utxo, type Validity } from "../plans/plan.ts";
import { type OpenRequest, open as plan, seeds as seedsPlan } from "../plans/vault/open.ts";
import { inBatches } from "./batches.ts";
import { consentFrom } from "./consent.ts";
import { type Context, carryOut, type Performed, type TransactionRecord } from "./context.ts";
import { charterOf, termsOf } from "./read.ts";
import { shortly } from "./validity.ts";

/** One vault to open; `seed` names the project (see {@link makeSeeds}). */
export type NewVault = OpenRequest["vaults"][number];

/** Lovelace of a seed: it comes back in the deposit of its vault. */
const SEED = 2_000_000n;

/** What a compiled project opens with. */
export function openingOf(project: CompiledProject): Opening {
  return {
    manager: project.manager,
    grants: project.allotments,
    weights: project.tranches.map(({ weight }) => weight),
    payouts: project.payouts,
  };
}

/**
 * Makes UTxOs to open vaults from: a project's id, and so the names of its
 * class tokens, follow from its seed ({@link projectOf}).
 */
export async function makeSeeds(
  context: Context,
  count: number,
  lovelace = SEED,
): Promise<Performed & { readonly seeds: Utxo[] }> {
  const plan = seedsPlan(count, context.payer.address, lovelace);
  const { record, transacted } = await carryOut(context, plan, count);
  const seeds = plan.outputs.map(({ label }) => transacted.outputs.get(label) as Utxo);
  return { transactions: [record], seeds };
}

/** The id that opening a vault from this seed gives to its project: 27 bytes, hex. */
export function projectOf(seed: Pick<Utxo, "transactionId" | "outputIndex">): string {
  return nameOf(seed);
}

/**
 * Opens vaults under published terms. The payer brings their tokens.
 * @param terms name of the terms' state token
 */
export async function open(
  context: Context,
  terms: string,
  vaults: readonly NewVault[],
  options: {
    readonly validity?: Validity;
    readonly consent?: Consent;
    readonly batch?: number;
  } = {},
): Promise<Performed> {
  const state = await termsOf(context, terms);
  const charter = await charterOf(context, state.terms.charter);
  const { coinsPerUtxoByte } = await context.chain.parameters();
  const ordered = [...vaults].sort((left, right) => compareUtxos(left.seed, right.seed));
  const transactions = await inBatches(
    ordered,
    options.batch,
    async (batch): Promise<TransactionRecord> => {
      // An opening is refused from the expiry on, the moment itself included.
      const latest = [state.terms.expiry - 1n];
      const validity =
        options.validity ?? (await shortly(context.chain, { window: state.terms.window, latest }));
      const consent =
        options.consent ?? consentFrom(context.keys, charter.charter.registrar, validity);
      const request: OpenRequest = {
        scripts: context.deployment,
        terms: state,
        charter,
        validity,
        consent,
        vaults: batch,
        coinsPerUtxoByte,
      };
      const paying = await without(
        context,
        ordered.filter((each) => !batch.includes(each)),
      );
      return (await carryOut(paying, plan(request), batch.length)).record;
    },
  );
  return { transactions };
}

/** The context in which the seeds of other vaults are not spent for the fee. */
async function without(context: Context, reserved: readonly NewVault[]): Promise<Context> {
  const { chain, payer } = context;
  const kept = new Set(reserved.map(({ seed }) => referenceOf(seed)));
  const utxos = "utxos" in payer ? payer.utxos : await chain.utxosAt(payer.address);
  return {
    ...context,
    payer: { ...payer, utxos: utxos.filter((utxo) => !kept.has(referenceOf(utxo))) },
  };
}
