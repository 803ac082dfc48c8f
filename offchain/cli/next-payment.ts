/** When an allotment pays again, and how much. */
import type { Terms, Vault } from "../blueprint/generated.ts";
import { instalments } from "../domain/vault/schedule.ts";

export interface NextPayment {
  /** POSIX ms. */
  readonly at: bigint;
  /** Base units of all instalments of that moment. */
  readonly amount: bigint;
}

/** The next moment after `now` at which something falls due; undefined where no date is known. */
export function nextPayment(
  terms: Terms,
  vault: Vault,
  allotment: number,
  now: bigint,
): NextPayment | undefined {
  const { [allotment]: owed } = vault.allotments;
  if (owed === undefined) return undefined;
  const ahead = instalments(terms, vault, [owed]).flatMap(({ at, amount }) =>
    at !== undefined && at > now ? [{ at, amount }] : [],
  );
  const at = ahead.reduce<bigint | undefined>(
    (first, each) => (first === undefined || each.at < first ? each.at : first),
    undefined,
  );
  if (at === undefined) return undefined;
  return {
    at,
    amount: ahead.reduce((sum, each) => (each.at === at ? sum + each.amount : sum), 0n),
  };
}
