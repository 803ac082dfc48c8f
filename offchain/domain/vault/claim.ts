/** Claim what has vested: the beneficiaries sign and take it anywhere. */

import type { Allotment, Vault } from "../../blueprint/generated.ts";
import { ascends } from "../list.ts";
import { acts } from "../permission.ts";
import { guard } from "../refusal.ts";
import { lowerBound } from "../time.ts";
import type { Context } from "./context.ts";
import { claimable } from "./schedule.ts";

/** What one allotment pays; base units. */
export interface Payment {
  readonly allotment: number;
  readonly amount: bigint;
}

/** The vault after payments, and the payments, in the order of the allotments. */
export interface Settled {
  readonly vault: Vault;
  readonly payments: readonly Payment[];
}

/** Claims all that is due of the allotments at ascending positions. @throws Refusal that names the rule */
export function claim(vault: Vault, allotments: readonly number[], context: Context): Settled {
  return settle(vault, allotments, context, (allotment) =>
    guard(acts(allotment.beneficiary, context.present), "vault.claim: the beneficiary acts"),
  );
}

/** What claim and push have in common; `consent` throws where an allotment may not be paid. */
export function settle(
  vault: Vault,
  positions: readonly number[],
  context: Context,
  consent: (allotment: Allotment, position: number) => void,
): Settled {
  const lower = lowerBound(context.bounds);
  guard(positions.length > 0, "vault.claim: some allotment is named");
  guard(
    ascends(positions) && positions.every((each) => each >= 0 && each < vault.allotments.length),
    "R3 vault.claim: positions ascend within the allotments",
  );
  const payments: Payment[] = [];
  const allotments = vault.allotments.map((allotment, position) => {
    if (!positions.includes(position)) return allotment;
    consent(allotment, position);
    const amount = claimable(context.terms, vault, allotment, lower);
    guard(amount > 0n, "vault.claim: something is due");
    payments.push({ allotment: position, amount });
    return { ...allotment, claimed: allotment.claimed + amount };
  });
  return { vault: { ...vault, allotments }, payments };
}

/** The allotments that have something to claim at a lower bound (POSIX ms). */
export function dueAllotments(
  vault: Vault,
  context: Pick<Context, "terms">,
  lower: bigint,
): number[] {
  return vault.allotments.flatMap((allotment, position) =>
    claimable(context.terms, vault, allotment, lower) > 0n ? [position] : [],
  );
}
