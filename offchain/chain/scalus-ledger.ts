/** The ledger rules as Scalus implements them. Its parameters are those of protocol version 10. */
import { hexToBytes } from "@noble/hashes/utils.js";
import scalus from "scalus";
import { stakeCredential } from "../layout/encoding/address.ts";
import { encodeUtxos } from "../layout/encoding/output.ts";
import type { Circumstances, Ledger } from "./ledger.ts";
import { knownParameters } from "./parameters.ts";
import { LedgerRejection } from "./rejection.ts";
import { evaluateWithScalus, slotConfig } from "./scalus-evaluate.ts";

export class ScalusLedger implements Ledger {
  readonly name = "scalus";
  readonly protocol = "pv10";

  async judge(transactionCbor: string, circumstances: Circumstances): Promise<void> {
    const { resolved, accounts, slots, slot } = circumstances;
    const emulator = scalus.Emulator.withState(
      {
        utxos: hexToBytes(encodeUtxos(resolved)),
        stakeRegistrations: [...accounts].map(([account, rewards]) => {
          const { type, hash } = stakeCredential(account);
          return { credentialType: type, credentialHash: hash, rewards };
        }),
      },
      slotConfig(slots),
    );
    emulator.setSlot(slot);
    const { isSuccess, error = "", logs = [] } = emulator.submitTx(hexToBytes(transactionCbor));
    if (!isSuccess) throw this.rejection(error, logs, transactionCbor, circumstances);
  }

  private rejection(
    error: string,
    logs: readonly string[],
    transactionCbor: string,
    { resolved, slots }: Circumstances,
  ): LedgerRejection {
    if (!isScriptFailure(error)) return new LedgerRejection(this.name, 1, error, logs);
    const traces = logs.length > 0 ? logs : this.tracesOf(transactionCbor, resolved, slots);
    return new LedgerRejection(this.name, 2, error, traces);
  }

  /** The emulator may keep the traces to itself: the evaluator tells them. */
  private tracesOf(
    transactionCbor: string,
    resolved: Circumstances["resolved"],
    slots: Circumstances["slots"],
  ): readonly string[] {
    try {
      evaluateWithScalus(
        transactionCbor,
        resolved,
        slots,
        knownParameters(this.protocol).costModels,
      );
      return [];
    } catch (thrown) {
      return thrown instanceof LedgerRejection ? thrown.traces : [];
    }
  }
}

function isScriptFailure(error: string): boolean {
  return error.startsWith("Plutus script validation failed");
}
