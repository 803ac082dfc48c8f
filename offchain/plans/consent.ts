/** Who permits and acts: the keys an action calls for, and what a caller adds to them. */
import type { Permission } from "../blueprint/generated.ts";
import { partyOf } from "../domain/names.ts";
import {
  type Effect,
  type Presence,
  permitted,
  presenceOf,
  signersNeeded,
} from "../domain/permission.ts";
import { parseAddress } from "../keys/address.ts";
import type {
  PlannedInput,
  PlannedMint,
  PlannedReference,
  PlannedWithdrawal,
  Validity,
} from "./plan.ts";

/** What licenses an action besides the keys that the action itself calls for. */
export interface Consent {
  /** Key hashes that sign as well: the chosen ones where a permission leaves a choice. */
  readonly signers?: readonly string[];
  /** Withdrawals by which scripts permit or act; foreign ones, never the vault's own. */
  readonly withdrawals?: readonly PlannedWithdrawal[];
  /** Warrants that are burnt. */
  readonly burns?: readonly PlannedMint[];
  /** The UTxOs that these spend and refer to. */
  readonly inputs?: readonly PlannedInput[];
  readonly references?: readonly PlannedReference[];
}

/** The part of a request that says who consents. */
export interface Consented {
  readonly consent?: Consent;
}

/** The key hashes among parties; scripts among them run as withdrawals of the consent. */
export function keysOf(parties: readonly string[]): string[] {
  return parties.flatMap((party) => {
    const who = partyOf(party);
    return who?.type === "key" ? [who.hash] : [];
  });
}

/** What the transaction brings along, given the keys that the action calls for. */
export function presenceFor(request: Consented, keys: readonly string[]): Presence {
  const { consent } = request;
  const running = (consent?.withdrawals ?? []).flatMap(({ rewardAddress }) => {
    const address = parseAddress(rewardAddress);
    return address.type === "reward" && address.stake.type === "script" ? [address.stake.hash] : [];
  });
  const mints = Object.fromEntries(
    (consent?.burns ?? []).map(({ policy, tokens }) => [policy, tokens]),
  );
  return presenceOf({
    signers: [...(consent?.signers ?? []), ...keys],
    scripts: running,
    mints,
  });
}

/**
 * What the transaction brings along when the keys that satisfy a permission sign
 * too: those of the consent where they suffice, else the fewest.
 */
export function presenceWith(
  request: Consented & { readonly validity: Validity },
  permission: Permission,
  effect: Effect,
  keys: readonly string[] = [],
): Presence {
  const present = presenceFor(request, keys);
  if (permitted(permission, present, request.validity, effect)) return present;
  const needed = signersNeeded(permission, present, request.validity, effect) ?? [];
  return presenceFor(request, [...keys, ...needed]);
}
