/** What all operations on vaults have in common: read the state, batch, plan, transact. */
import type { CharterState, TermsState, VaultState } from "../domain/datum.ts";
import type { Consent } from "../plans/consent.ts";
import type { Plan, Validity } from "../plans/plan.ts";
import type { Scripts } from "../plans/scripts.ts";
import { inBatches } from "./batches.ts";
import { type Context, carryOut, type Performed } from "./context.ts";
import { charterOf, termsOf, vaultOf } from "./read.ts";

/** Names one vault of an operation. */
export interface OnVault {
  /** Project id: name of the vault's state token, 27 bytes, hex. */
  readonly project: string;
}

/** What every operation on vaults can be told. */
export interface VaultOptions {
  /** POSIX ms on slot boundaries; from now on, for a short while, where absent. */
  readonly validity?: Validity;
  /** Scripts, warrants and further signers that license the action. */
  readonly consent?: Consent;
  /** Most vaults in one transaction; as many as fit where absent. */
  readonly batch?: number;
}

/** What a batch's plan is made from. */
export interface Batch<Item> {
  readonly scripts: Scripts;
  readonly terms: TermsState;
  /** Present where the action asks for it. */
  readonly charter: CharterState;
  readonly validity: Validity;
  readonly consent?: Consent;
  readonly vaults: readonly (Item & { readonly state: VaultState })[];
}

/** How an action differs from others. */
export interface Manner<Item> {
  readonly validity: (terms: TermsState, charter: CharterState) => Promise<Validity>;
  /** Keys of the keyring by which a permission is satisfied. */
  readonly consent?: (terms: TermsState, charter: CharterState, validity: Validity) => Consent;
  readonly plan: (batch: Batch<Item>) => Plan | Promise<Plan>;
  /** For the record; the number of vaults where absent. */
  readonly count?: (plan: Plan, batch: Batch<Item>) => number;
}

/**
 * Carries out one action on vaults: those that share their terms go into one
 * transaction, or into as few as they fit.
 */
export async function onVaults<Item extends OnVault>(
  context: Context,
  items: readonly Item[],
  options: VaultOptions,
  manner: Manner<Item>,
): Promise<Performed> {
  const states = await Promise.all(items.map(({ project }) => vaultOf(context, project)));
  const vaults = items.map((item, index) => ({ ...item, state: states[index] as VaultState }));
  const performed: Performed["transactions"][number][] = [];
  for (const group of byTerms(vaults)) {
    const terms = await termsOf(context, group[0]?.state.vault.terms ?? "");
    const charter = await charterOf(context, terms.terms.charter);
    performed.push(
      ...(await inBatches(group, options.batch, async (batch) => {
        const request = await requestFor(
          context,
          { terms, charter, vaults: batch },
          options,
          manner,
        );
        const plan = await manner.plan(request);
        const count = manner.count?.(plan, request) ?? batch.length;
        return (await carryOut(context, plan, count)).record;
      })),
    );
  }
  return { transactions: performed };
}

async function requestFor<Item>(
  context: Context,
  batch: Pick<Batch<Item>, "terms" | "charter" | "vaults">,
  options: VaultOptions,
  manner: Manner<Item>,
): Promise<Batch<Item>> {
  const { terms, charter } = batch;
  const validity = options.validity ?? (await manner.validity(terms, charter));
  const consent = options.consent ?? manner.consent?.(terms, charter, validity);
  return {
    ...batch,
    scripts: context.deployment,
    validity,
    ...(consent === undefined ? {} : { consent }),
  };
}

function byTerms<Each extends { readonly state: VaultState }>(vaults: readonly Each[]): Each[][] {
  const groups = new Map<string, Each[]>();
  for (const each of vaults) {
    const { terms } = each.state.vault;
    groups.set(terms, [...(groups.get(terms) ?? []), each]);
  }
  return [...groups.values()];
}
