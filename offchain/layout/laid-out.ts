/** The laid-out plan: everything a transaction holds, in final order, before anybody signs. */
import type { ExecutionUnits } from "../chain/parameters.ts";
import type { Script, Utxo } from "../plans/plan.ts";
import type { EncodableOutput } from "./encoding/output.ts";

/** What a redeemer is for; `publish` runs with a certificate. */
export type Purpose = "spend" | "mint" | "publish" | "withdraw";

/** Purpose and position: how a transaction names a redeemer. */
export interface RedeemerPointer {
  readonly purpose: Purpose;
  readonly index: number;
}

/** Units that one redeemer takes. */
export interface Units extends RedeemerPointer, ExecutionUnits {}

export interface LaidRedeemer extends Units {
  /** Redeemer data, canonical CBOR in hex. */
  readonly data: string;
}

export interface LaidOutput extends EncodableOutput {
  /** The plan's label, or `change` with a number. */
  readonly label: string;
}

export interface LaidMint {
  readonly policy: string;
  /** Names in hex with their amounts, in canonical order. */
  readonly tokens: readonly (readonly [name: string, amount: bigint])[];
}

export interface LaidWithdrawal {
  readonly rewardAddress: string;
  readonly amount: bigint;
}

export interface LaidCertificate {
  readonly type: "register";
  readonly rewardAddress: string;
  /** Lovelace. */
  readonly deposit: bigint;
  /** Whether the credential must witness the registration: it then runs its script or signs. */
  readonly witnessed: boolean;
}

export interface LaidCollateral {
  readonly inputs: readonly Utxo[];
  readonly return?: LaidOutput;
  /** Lovelace that is lost if a script fails. */
  readonly total: bigint;
}

export interface LaidOut {
  readonly action: string;
  readonly networkId: 0 | 1;
  /** All inputs in the ledger's order, the plan's and those of the payer. */
  readonly inputs: readonly Utxo[];
  readonly references: readonly Utxo[];
  /** The plan's outputs, then change. */
  readonly outputs: readonly LaidOutput[];
  /** How many of the outputs are the plan's. */
  readonly plannedOutputs: number;
  readonly mints: readonly LaidMint[];
  readonly withdrawals: readonly LaidWithdrawal[];
  readonly certificates: readonly LaidCertificate[];
  /** Required signers, key hashes, ascending. */
  readonly signers: readonly string[];
  /** Slots; `from` inclusive, `to` exclusive. */
  readonly validity: { readonly from?: number; readonly to?: number };
  readonly collateral?: LaidCollateral;
  /** In canonical order. */
  readonly redeemers: readonly LaidRedeemer[];
  /** Scripts that the witness set carries. */
  readonly scripts: readonly Script[];
  /** Encoded metadata. */
  readonly auxiliaryData?: string;
  readonly scriptDataHash?: string;
  /** Lovelace. */
  readonly fee: bigint;
  /** Key hashes whose signatures the fee allows for, ascending. */
  readonly witnesses: readonly string[];
  /** Bytes of the signed transaction. */
  readonly bytes: number;
}

/** Execution units of all redeemers together. */
export function totalUnits(redeemers: readonly ExecutionUnits[]): ExecutionUnits {
  return redeemers.reduce(
    (sum, { mem, steps }) => ({ mem: sum.mem + mem, steps: sum.steps + steps }),
    { mem: 0n, steps: 0n },
  );
}

/** Every UTxO that the transaction names, each once: what evaluators and verifiers must be given. */
export function resolvedUtxos(laid: Pick<LaidOut, "inputs" | "references" | "collateral">): Utxo[] {
  const seen = new Map<string, Utxo>();
  for (const utxo of [...laid.inputs, ...laid.references, ...(laid.collateral?.inputs ?? [])]) {
    seen.set(`${utxo.transactionId}#${utxo.outputIndex}`, utxo);
  }
  return [...seen.values()];
}
