/** The payout addresses of a vault's allotments, of which the datum holds only the hash. */
import { Constr, type Data, serialiseData } from "../../blueprint/data.ts";
import type { Address, Credential, Vault } from "../../blueprint/generated.ts";
import { AddressCodec } from "../../blueprint/generated.ts";
import { hash224 } from "../names.ts";
import { guard } from "../refusal.ts";

/** One entry an allotment; null where nobody can push to it. */
export type Payouts = readonly (Address | null)[];

/** An optional address as the scripts see it. */
export function payoutData(payout: Address | null): Data {
  return payout === null ? new Constr(1, []) : new Constr(0, [AddressCodec.encode(payout)]);
}

/** What a vault's `payouts` field holds: empty where no allotment has an address. */
export function payoutsHash(payouts: Payouts): string {
  if (payouts.every((payout) => payout === null)) return "";
  return hash224(serialiseData(payouts.map(payoutData)));
}

/** @throws Refusal where the list is not the one that the vault was given */
export function guardPayouts(vault: Vault, payouts: Payouts, action: string): void {
  guard(
    payouts.length === vault.allotments.length && payoutsHash(payouts) === vault.payouts,
    `vault.${action}: the payout addresses are the vault's`,
  );
}

/** Whether an address can be pushed to: whole hashes, not the vault, no stake pointer. */
export function isPayoutAddress(address: Address, own: string): boolean {
  const { paymentCredential: payment, stakeCredential: stake } = address;
  const whole = (credential: Credential) => /^[0-9a-f]{56}$/.test(credential.fields[0]);
  return (
    whole(payment) &&
    !(payment.type === "Script" && payment.fields[0] === own) &&
    (stake === null || (stake.type === "Inline" && whole(stake.fields[0])))
  );
}
