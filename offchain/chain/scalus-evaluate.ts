/** Runs the scripts of a transaction with Scalus, under any cost models. */
import { hexToBytes } from "@noble/hashes/utils.js";
import scalus from "scalus";
import { encodeUtxos } from "../layout/encoding/output.ts";
import type { Purpose, Units } from "../layout/laid-out.ts";
import type { Utxo } from "../plans/plan.ts";
import type { CostModels } from "./parameters.ts";
import { LedgerRejection } from "./rejection.ts";
import type { Slots } from "./slots.ts";

const PURPOSE: Readonly<Record<string, Purpose>> = {
  Spend: "spend",
  Mint: "mint",
  Cert: "publish",
  Reward: "withdraw",
};

/** @throws LedgerRejection, of phase 2 where a script fails and of phase 1 where none can be run */
export function evaluateWithScalus(
  transactionCbor: string,
  resolved: readonly Utxo[],
  slots: Slots,
  { PlutusV1, PlutusV2, PlutusV3 }: CostModels,
): Units[] {
  const models = [PlutusV1, PlutusV2, PlutusV3].map((model) => [...model]);
  try {
    return scalus.Scalus.evalPlutusScripts(
      hexToBytes(transactionCbor),
      hexToBytes(encodeUtxos(resolved)),
      slotConfig(slots),
      models,
    ).map(({ tag, index, budget }) => ({
      purpose: PURPOSE[tag] as Purpose,
      index,
      mem: BigInt(budget.memory),
      steps: BigInt(budget.steps),
    }));
  } catch (thrown) {
    const { message, logs } = thrown as { message?: unknown; logs?: unknown };
    const reason = message === undefined ? String(thrown) : String(message);
    // Only a script that ran has logs; anything else is wrong with the transaction.
    throw Array.isArray(logs)
      ? new LedgerRejection("scalus", 2, reason, logs.map(String))
      : new LedgerRejection("scalus", 1, reason);
  }
}

export function slotConfig({
  zeroTime,
  zeroSlot,
  slotLength,
}: Slots): InstanceType<typeof scalus.SlotConfig> {
  return new scalus.SlotConfig(Number(zeroTime), zeroSlot, slotLength);
}
