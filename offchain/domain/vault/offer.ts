/** A beneficiary offers its allotment to an heir, or withdraws the offer. */

import type { Allotment, Vault } from "../../blueprint/generated.ts";
import { at, replaced } from "../list.ts";
import { partyOf } from "../names.ts";
import { acts, type Presence } from "../permission.ts";
import { guard } from "../refusal.ts";

export interface Offering {
  readonly allotment: number;
  /** A party; empty to withdraw the offer. */
  readonly heir: string;
}

/** The allotment at a position. @throws Refusal where there is none */
export function allotmentAt(vault: Vault, position: number): Allotment {
  guard(
    Number.isInteger(position) && position >= 0 && position < vault.allotments.length,
    "R3 vault: the allotment exists",
  );
  return at(vault.allotments, position);
}

/** Whether a party is a 28-byte key hash, or 0x01 and a 28-byte script hash. */
export function isParty(party: string): boolean {
  return /^(01)?[0-9a-f]{56}$/.test(party) && partyOf(party) !== undefined;
}

/** The vault with the heir named. @throws Refusal that names the rule */
export function offer(
  vault: Vault,
  item: Offering,
  context: { readonly present: Presence },
): Vault {
  guard(item.heir === "" || isParty(item.heir), "vault.offer: the heir is a party or nobody");
  const allotment = allotmentAt(vault, item.allotment);
  guard(acts(allotment.beneficiary, context.present), "vault.offer: the beneficiary acts");
  guard(item.heir !== allotment.beneficiary, "vault.offer: the heir is somebody else");
  return {
    ...vault,
    allotments: replaced(vault.allotments, item.allotment, { ...allotment, heir: item.heir }),
  };
}
