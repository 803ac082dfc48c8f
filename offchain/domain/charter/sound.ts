/** Canonical form and bounds of what enters a constitution. */
import type { Charter, Terms, TrancheTerms } from "../../blueprint/generated.ts";
import { isSoundPanel } from "../panel/roster.ts";
import { isCanonical } from "../permission.ts";
import { guard } from "../refusal.ts";
import { DAY, isMoment, LAST_MOMENT } from "../time.ts";
import { isPayoutAddress } from "../vault/payouts.ts";

export const TRANCHE_LIMIT = 12;
export const INSTALMENT_LIMIT = 120n;
/** No term, period or cliff is longer: a hundred years, in ms. */
export const SPAN_LIMIT = 3_155_760_000_000n;
/** Transactions must be valid for less than the ledger's horizon: 36 hours, in ms. */
export const WINDOW_LIMIT = 129_600_000n;

/** All the lovelace there can ever be. */
export const ADA_SUPPLY = 45_000_000_000_000_000n;

const MINUTE = 60_000n;

const within = (number: bigint, least: bigint, most: bigint) => least <= number && number <= most;

/**
 * Checks a charter as the script does.
 * @param own hash of the charter script
 * @throws Refusal that names the rule
 */
export function checkCharter(charter: Charter, own: string): void {
  guard(
    isCanonical(charter.admin, own) && isCanonical(charter.registrar, own),
    "R7 charter: permissions are canonical",
  );
  guard(
    isSoundPanel(charter.panel) && isSoundPanel(charter.next),
    "R6 charter: panels are canonical",
  );
  guard(
    within(charter.term, DAY, SPAN_LIMIT) && within(charter.epochStart, 0n, LAST_MOMENT),
    "R6 charter: terms last a day at least",
  );
  const { participant, auditor } = charter.split;
  guard(
    participant >= 0n && auditor >= 0n && participant + auditor <= 100n,
    "R6 charter: the split leaves the project a share",
  );
  guard(within(charter.bonus, 0n, 100n), "R6 charter: the bonus is a rate within 0..100 percent");
  guard(
    within(charter.window, MINUTE, WINDOW_LIMIT) &&
      within(charter.notice, DAY, SPAN_LIMIT) &&
      within(charter.depositCap, 1n, ADA_SUPPLY),
    "R6 charter: windows, notice and deposits are bounded",
  );
}

/**
 * Checks the terms of vaults as the script does.
 * @param own hash of the charter script
 * @throws Refusal that names the rule
 */
export function checkTerms(terms: Terms, own: string): void {
  guard(/^[0-9a-f]{56}$/.test(terms.policy), "R6 terms: the class policy is a hash");
  guard(isCanonical(terms.funder, own), "R7 terms: the funder is canonical");
  guard(isPayoutAddress(terms.refund, own), "R7 terms: the refund address is well formed");
  guard(within(terms.window, MINUTE, WINDOW_LIMIT), "R6 terms: the window is bounded");
  guard(
    isMoment(terms.expiry) &&
      within(terms.review, DAY, SPAN_LIMIT) &&
      terms.longStop > terms.expiry + terms.review &&
      terms.longStop <= terms.expiry + SPAN_LIMIT,
    "R6 terms: expiry, review and long stop follow each other",
  );
  guard(
    terms.approval.type === "FailClosed" || within(terms.approval.after, DAY, terms.review),
    "R6 terms: silence takes a day at least, and no longer than a review",
  );
  guard(
    within(BigInt(terms.tranches.length), 1n, BigInt(TRANCHE_LIMIT)) &&
      terms.tranches.every(isSoundTranche),
    "R6 terms: a bounded number of tranches, each sound",
  );
  guard(
    terms.alike === servesAll(terms.tranches),
    "R7 terms: alike where every tranche serves every class",
  );
}

/** Whether every tranche serves every class. */
export function servesAll(tranches: readonly TrancheTerms[]): boolean {
  return tranches.every((tranche) => tranche.classes === 7n);
}

function isSoundTranche(
  tranche: TrancheTerms,
  position: number,
  every: readonly TrancheTerms[],
): boolean {
  return (
    within(tranche.classes, 1n, 7n) &&
    within(tranche.cliff, 0n, SPAN_LIMIT) &&
    within(tranche.instalments, 1n, INSTALMENT_LIMIT) &&
    within(tranche.period, DAY, SPAN_LIMIT) &&
    isSoundGate(tranche.gate, position, every)
  );
}

function isSoundGate(
  gate: TrancheTerms["gate"],
  position: number,
  every: readonly TrancheTerms[],
): boolean {
  switch (gate.type) {
    case "Milestone":
      return gate.due === null || isMoment(gate.due);
    case "Date":
      return isMoment(gate.at);
    case "AfterTranche":
      return (
        within(gate.tranche, 0n, BigInt(position) - 1n) &&
        // No chains: what a claim or a refund has to look up stays bounded.
        every[Number(gate.tranche)]?.gate.type !== "AfterTranche"
      );
  }
}
