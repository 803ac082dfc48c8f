import { at } from "../domain/list.ts";
import { partyOf, unitOf } from "../domain/names.ts";
import { dueAllotments } from "../domain/vault/claim.ts";
import { claimable } from "../domain/vault/schedule.ts";
import { enterpriseAddress, fromPlutusAddress, keyCredential } from "../keys/address.ts";
import { addAssets } from "../layout/encoding/value.ts";
import type { Plan, PlannedOutput } from "../plans/plan.ts";
import { type ClaimRequest, claim as plan } from "../plans/vault/claim.ts";
import type { Context, Performed } from "./context.ts";
import { type Batch, type OnVault, onVaults, type VaultOptions } from "./on-vaults.ts";
import { payoutsOfVault } from "./read.ts";
import { fromNow } from "./validity.ts";

export interface ClaimItem extends OnVault {
  /** Positions of allotments; where absent, all that are due to keys of the keyring. */
  readonly allotments?: readonly number[];
}

export interface ClaimOptions extends VaultOptions {
  /**
   * Bech32 address that receives everything. Where absent, every beneficiary
   * receives his own: at his payout address, or else at his key's address.
   */
  readonly to?: string;
}

/** Claims what is due, by the beneficiaries' keys. */
export function claim(
  context: Context,
  items: readonly ClaimItem[],
  options: ClaimOptions = {},
): Promise<Performed> {
  return onVaults(context, items, options, {
    validity: () => fromNow(context.chain),
    plan: async (batch) => {
      const request = {
        ...batch,
        vaults: batch.vaults.map((each) => ({ ...each, allotments: chosen(context, batch, each) })),
      };
      if (options.to !== undefined) return plan({ ...request, to: options.to });
      return withOutputs(plan(request), await shares(context, request));
    },
    count: (_, batch) =>
      batch.vaults.reduce((sum, each) => sum + chosen(context, batch, each).length, 0),
  });
}

function chosen(
  context: Context,
  batch: Batch<ClaimItem>,
  item: Batch<ClaimItem>["vaults"][number],
): readonly number[] {
  if (item.allotments !== undefined) return item.allotments;
  const { vault } = item.state;
  const due = dueAllotments(vault, { terms: batch.terms.terms }, batch.validity.from ?? 0n);
  return due.filter((position) => context.keys.has(at(vault.allotments, position).beneficiary));
}

/** One output an address, with all that its owner is due. */
async function shares(context: Context, request: ClaimRequest): Promise<PlannedOutput[]> {
  const byAddress = new Map<string, Record<string, bigint>>();
  for (const { state, allotments } of request.vaults) {
    const payouts = await payoutsOfVault(context, state);
    for (const position of allotments) {
      const allotment = at(state.vault.allotments, position);
      const address = addressFor(allotment.beneficiary, payouts[position] ?? null, request);
      if (address === undefined) continue;
      const amount = claimable(
        request.terms.terms,
        state.vault,
        allotment,
        request.validity.from ?? 0n,
      );
      const share = { [unitOf(request.terms.terms, state.project, allotment)]: amount };
      byAddress.set(address, addAssets(byAddress.get(address) ?? {}, share));
    }
  }
  return [...byAddress].map(([address, assets]) => ({
    label: `share:${address}`,
    address,
    assets,
  }));
}

/** Undefined for scripts without a payout address: their share goes to the change. */
function addressFor(
  beneficiary: string,
  payout: Parameters<typeof fromPlutusAddress>[0] | null,
  { scripts: { networkId } }: ClaimRequest,
): string | undefined {
  if (payout !== null) return fromPlutusAddress(payout, networkId);
  const who = partyOf(beneficiary);
  return who?.type === "key" ? enterpriseAddress(keyCredential(who.hash), networkId) : undefined;
}

function withOutputs(plan: Plan, outputs: readonly PlannedOutput[]): Plan {
  return { ...plan, outputs: [...plan.outputs, ...outputs] };
}
