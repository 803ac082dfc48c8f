/**
 * Finds the payout addresses of vaults in history. A vault's datum holds only
 * their hash; openings and hand-overs show the list in their redeemers, so it
 * is as public and as binding as the datum itself.
 */

import type { Codec } from "../blueprint/codec.ts";
import { CodecError } from "../blueprint/codec.ts";
import type { Data } from "../blueprint/data.ts";
import {
  ClaimsPassCodec,
  RegistryPassCodec,
  StewardPassCodec,
  type Vault,
} from "../blueprint/generated.ts";
import { replaced } from "../domain/list.ts";
import { type Payouts, payoutsHash } from "../domain/vault/payouts.ts";
import { redeemersOf } from "./redeemers.ts";

/** Lists of payout addresses by the hash that vaults hold. */
export type PayoutsIndex = ReadonlyMap<string, Payouts>;

/** All lists that a transaction shows. */
export function payoutsShown(transactionCbor: string): Payouts[] {
  return redeemersOf(transactionCbor)
    .filter(({ purpose }) => purpose === "withdraw")
    .flatMap(({ data }) => [
      ...shownByRegistry(data),
      ...shownBySteward(data),
      ...shownByClaims(data),
    ]);
}

function shownByRegistry(data: Data): Payouts[] {
  return (decoded(RegistryPassCodec, data)?.openings ?? []).map(({ payouts }) => payouts);
}

function shownBySteward(data: Data): Payouts[] {
  const pass = decoded(StewardPassCodec, data);
  if (pass?.type !== "Accept") return [];
  return pass.items.flatMap(({ payouts, allotment, payout }) => [
    payouts,
    replaced(payouts, Number(allotment), payout),
  ]);
}

function shownByClaims(data: Data): Payouts[] {
  const pass = decoded(ClaimsPassCodec, data);
  return pass?.type === "Push" ? pass.items.map(({ payouts }) => payouts) : [];
}

/** Undefined where the data is another script's. */
function decoded<Value>(codec: Codec<Value>, data: Data): Value | undefined {
  try {
    return codec.decode(data);
  } catch (error) {
    if (error instanceof CodecError) return undefined;
    throw error;
  }
}

/** Indexes what `chain.history()` returns; can be added to from `known`. */
export function indexPayouts(
  history: readonly { readonly cbor: string }[],
  known: PayoutsIndex = new Map(),
): PayoutsIndex {
  const index = new Map(known);
  for (const { cbor } of history)
    for (const list of payoutsShown(cbor)) index.set(payoutsHash(list), list);
  return index;
}

/** A vault's payout addresses, one an allotment; undefined where history does not show them. */
export function payoutsOf(
  index: PayoutsIndex,
  vault: Pick<Vault, "payouts" | "allotments">,
): Payouts | undefined {
  return vault.payouts === "" ? vault.allotments.map(() => null) : index.get(vault.payouts);
}
