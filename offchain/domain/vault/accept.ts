/** An heir accepts an allotment, and says where it can be pushed to. */

import type { Address, Charter, Vault } from "../../blueprint/generated.ts";
import { replaced } from "../list.ts";
import { acts, type Presence } from "../permission.ts";
import { guard } from "../refusal.ts";
import { allotmentAt } from "./offer.ts";
import { guardPayouts, isPayoutAddress, type Payouts, payoutsHash } from "./payouts.ts";

export interface Acceptance {
  readonly allotment: number;
  /** The vault's payout addresses before. */
  readonly payouts: Payouts;
  /** The new one of this allotment; null for none. */
  readonly payout: Address | null;
}

/** Whether somebody judges, now or from the next amendment's term on. */
export function isAuditor(charter: Charter, party: string): boolean {
  return charter.panel.roster.includes(party) || charter.next.roster.includes(party);
}

/**
 * The vault with its new beneficiary. `context.script` is the hash of the vault script.
 * @throws Refusal that names the rule
 */
export function accept(
  vault: Vault,
  item: Acceptance,
  context: { readonly present: Presence; readonly charter: Charter; readonly script: string },
): Vault {
  guardPayouts(vault, item.payouts, "accept");
  guard(
    item.payout === null || isPayoutAddress(item.payout, context.script),
    "vault.accept: the payout address is well formed",
  );
  const allotment = allotmentAt(vault, item.allotment);
  guard(allotment.heir !== "", "vault.accept: an heir was offered");
  guard(acts(allotment.heir, context.present), "vault.accept: the heir acts");
  guard(
    allotment.class === 2n || !isAuditor(context.charter, allotment.heir),
    "R7 vault.accept: the heir is no auditor",
  );
  return {
    ...vault,
    payouts: payoutsHash(replaced(item.payouts, item.allotment, item.payout)),
    allotments: replaced(vault.allotments, item.allotment, {
      ...allotment,
      beneficiary: allotment.heir,
      heir: "",
    }),
  };
}
