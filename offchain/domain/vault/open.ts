/** Open a vault for an admitted project: every field is checked here, as nothing is later. */

import type { Allotment, Asset, Terms, Vault } from "../../blueprint/generated.ts";
import { hash256, scriptParty, unitOf } from "../names.ts";
import { effectOf, permitted } from "../permission.ts";
import { guard } from "../refusal.ts";
import { spanOf } from "../time.ts";
import { isAuditor } from "./accept.ts";
import { WEIGHT_LIMIT } from "./amend.ts";
import type { CharterContext } from "./context.ts";
import { isParty } from "./offer.ts";
import { isPayoutAddress, type Payouts, payoutsHash } from "./payouts.ts";
import { openingTranches, weightOf } from "./schedule.ts";
import { TOTAL_LIMIT } from "./top-up.ts";

export const ALLOTMENT_LIMIT = 8;
export const ASSET_LIMIT = 4;

/** Who is owed what; amounts in base units. */
export interface Grant {
  /** 0 project, 1 participant, 2 auditor. */
  readonly class: number | bigint;
  /** Left out: the project's token of that class. */
  readonly asset?: Asset;
  /** A party. */
  readonly beneficiary: string;
  readonly total: bigint;
}

/** What a vault is opened with. */
export interface Opening {
  /** A party. */
  readonly manager: string;
  readonly grants: readonly Grant[];
  /** 0..10000, one a tranche of the terms. */
  readonly weights: readonly bigint[];
  /** One an allotment. */
  readonly payouts: Payouts;
}

/** The names a new vault is bound to. */
export interface Binding {
  /** Name of the state token that the seed gives. */
  readonly project: string;
  /** Hash of the vault script. */
  readonly script: string;
  /** Name of the terms' state token. */
  readonly terms: string;
}

/** The datum of a vault that opens; `open` checks it. */
export function openingVault(opening: Opening, terms: Terms, binding: Binding): Vault {
  return {
    terms: binding.terms,
    manager: opening.manager,
    payouts: payoutsHash(opening.payouts),
    allotments: opening.grants.map(
      (grant): Allotment => ({
        class: BigInt(grant.class),
        asset: grant.asset ?? { type: "ClassToken" },
        beneficiary: grant.beneficiary,
        heir: "",
        total: grant.total,
        claimed: 0n,
      }),
    ),
    tranches: openingTranches(terms, opening.weights),
    phase: { type: "Running" },
    delay: 0n,
    amendment: 0n,
  };
}

/** The tokens that a vault must hold for its allotments, by unit; without ada and state token. */
export function funding(vault: Vault, terms: Terms, project: string): Record<string, bigint> {
  const sums: Record<string, bigint> = {};
  for (const allotment of vault.allotments) {
    const unit = unitOf(terms, project, allotment);
    sums[unit] = (sums[unit] ?? 0n) + allotment.total;
  }
  return sums;
}

/**
 * The datum of a vault that opens, checked as the script does.
 * @throws Refusal that names the rule
 */
export function open(opening: Opening, binding: Binding, context: CharterContext): Vault {
  const { terms, charter, bounds, present } = context;
  const { upper } = spanOf(bounds, terms.window);
  guard(upper < terms.expiry, "R4 vault.open: before expiry");
  const home = terms.refund.paymentCredential;
  guard(
    home.type !== "Script" || home.fields[0] !== binding.script,
    "R11 vault.open: what goes back does not go to the vault",
  );
  guard(
    permitted(charter.registrar, present, bounds, () =>
      effectOf("vault.open", binding.terms, new Map([[binding.project, 1n]])),
    ),
    "R2 vault.open: the registrar permits it",
  );
  guard(
    opening.weights.length === terms.tranches.length &&
      opening.weights.every((weight) => weight >= 0n && weight <= WEIGHT_LIMIT),
    "vault.open: the tranches are as the terms have them",
  );
  const vault = openingVault(opening, terms, binding);
  guard(isParty(vault.manager), "R7 vault.open: the manager is a party");
  guard(
    opening.payouts.length === vault.allotments.length &&
      opening.payouts.every((each) => each === null || isPayoutAddress(each, binding.script)),
    "vault.open: payout addresses are well formed, one an allotment",
  );
  guard(
    vault.allotments.length <= ALLOTMENT_LIMIT,
    "R6 vault.open: a bounded number of allotments",
  );
  for (const allotment of vault.allotments)
    guardAllotment(allotment, vault, binding.script, context);
  guard(
    Object.keys(funding(vault, terms, hash256("").slice(0, 54))).length <= ASSET_LIMIT,
    "R6 vault.open: a bounded number of assets",
  );
  return vault;
}

function guardAllotment(
  allotment: Allotment,
  vault: Vault,
  script: string,
  context: CharterContext,
): void {
  guard(allotment.class >= 0n && allotment.class <= 2n, "vault.open: the class is one of three");
  guard(
    isParty(allotment.beneficiary) &&
      (allotment.class === 2n || !isAuditor(context.charter, allotment.beneficiary)),
    "R7 vault.open: the beneficiary is a party, and no auditor",
  );
  guard(
    allotment.beneficiary !== scriptParty(script),
    "R11 vault.open: the beneficiary is not the vault itself",
  );
  guard(
    allotment.total > 0n && allotment.total <= TOTAL_LIMIT,
    "R6 vault.open: the total is bounded",
  );
  guard(
    weightOf(context.terms, vault.tranches, allotment.class) > 0n,
    "R11 vault.open: some tranche serves the class",
  );
  const { asset } = allotment;
  guard(
    asset.type === "ClassToken" ||
      (/^[0-9a-f]{56}$/.test(asset.policy) &&
        asset.name.length <= 64 &&
        asset.policy !== script &&
        asset.policy !== context.terms.policy),
    "R6 vault.open: the asset is well formed, no state or class token",
  );
}
