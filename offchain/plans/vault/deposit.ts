/** The ada that a vault is opened with: enough for the largest state it can grow to. */
import { encodeData } from "../../blueprint/data.ts";
import { type Tranche, type Vault, VaultCodec } from "../../blueprint/generated.ts";
import { WEIGHT_LIMIT } from "../../domain/vault/amend.ts";
import { SUBMISSION_LIMIT } from "../../domain/vault/submit.ts";
import { TOTAL_LIMIT } from "../../domain/vault/top-up.ts";
import { minimumAda } from "../../layout/encoding/output.ts";
import type { Assets } from "../plan.ts";

const PARTY = "01".padEnd(58, "f");
const HASH_28 = "f".repeat(56);
const HASH_32 = "f".repeat(64);

/** No time that a datum will ever hold takes more bytes. */
const LATEST = TOTAL_LIMIT;

function largestTranche(tranche: Tranche): Tranche {
  if (tranche.type === "Timed") return { type: "Timed", weight: WEIGHT_LIMIT };
  return {
    type: "Submitted",
    weight: WEIGHT_LIMIT,
    submissions: SUBMISSION_LIMIT,
    evidence: HASH_32,
    at: LATEST,
  };
}

/** A vault of the same shape in which everything takes the most bytes. */
export function largestState(vault: Vault): Vault {
  return {
    ...vault,
    payouts: HASH_28,
    allotments: vault.allotments.map((allotment) => ({
      ...allotment,
      beneficiary: PARTY,
      heir: PARTY,
      total: TOTAL_LIMIT,
      claimed: TOTAL_LIMIT,
    })),
    tranches: vault.tranches.map(largestTranche),
    phase: { type: "Noticed", motion: HASH_32, at: LATEST },
    delay: LATEST,
    amendment: LATEST,
  };
}

/**
 * Lovelace that covers every state of a vault, from its opening to its end.
 * @param tokens what it holds besides ada, the state token included
 */
export function depositFor(
  vault: Vault,
  address: string,
  tokens: Assets,
  coinsPerUtxoByte: bigint,
): bigint {
  const largest = Object.fromEntries(Object.keys(tokens).map((unit) => [unit, TOTAL_LIMIT]));
  return minimumAda(
    {
      address,
      assets: { ...largest, lovelace: TOTAL_LIMIT },
      datum: encodeData(VaultCodec.encode(largestState(vault))),
    },
    coinsPerUtxoByte,
  );
}
