/**
 * The plan: what a transaction shall do, as plain data.
 *
 * Plans are made by pure functions from an intent and the state of the chain;
 * they hold no fee, no change and no positions. The layout adds those.
 */
import type { Data } from "../blueprint/data.ts";

/** Amounts in base units by unit: `"lovelace"`, or policy (56 hex digits) followed by the token name in hex. */
export type Assets = Readonly<Record<string, bigint>>;

/**
 * A script as a transaction carries it.
 *
 * `cbor` of a Plutus script is `compiledCode` of the blueprint (one byte string
 * around the flat bytes); of a native script it is the script's own CBOR.
 */
export interface Script {
  readonly type: "PlutusV3" | "Native";
  readonly cbor: string;
}

/** An unspent output of the chain. */
export interface Utxo {
  /** 32 bytes, hex. */
  readonly transactionId: string;
  readonly outputIndex: number;
  /** Bech32. */
  readonly address: string;
  readonly assets: Assets;
  /** Inline datum, CBOR in hex exactly as the chain holds it. */
  readonly datum?: string;
  /** Hash of a datum that is not inline. */
  readonly datumHash?: string;
  /** Hash of the reference script that the output carries. */
  readonly scriptReference?: string;
  /** The reference script itself. */
  readonly script?: Script;
}

/** A position that only the layout knows: it becomes the final index, as an integer. */
export type Position =
  /** Index among all inputs, sorted as the ledger sorts them. */
  | { readonly inputOf: string }
  /** Index among the outputs. */
  | { readonly outputOf: string }
  /** Index among the reference inputs, sorted as the ledger sorts them. */
  | { readonly referenceOf: string }
  /** Index in the redeemers map as scripts see it: `withdrawal:<bech32 reward address>`. */
  | { readonly redeemerOf: string };

/** A constructor whose fields may hold positions. */
export class SymbolicConstr {
  readonly index: number;
  readonly fields: readonly Symbolic[];

  constructor(index: number, fields: readonly Symbolic[]) {
    this.index = index;
    this.fields = fields;
  }
}

/** Plutus data whose leaves may be positions. */
export type Symbolic =
  | Data
  | Position
  | SymbolicConstr
  | readonly Symbolic[]
  | ReadonlyMap<Symbolic, Symbolic>;

/** An input that the plan spends; `label` is what positions refer to. */
export interface PlannedInput {
  readonly label: string;
  readonly utxo: Utxo;
  readonly redeemer?: Symbolic;
}

export interface PlannedReference {
  readonly label: string;
  readonly utxo: Utxo;
}

/** An output in its final place. Without lovelace (or with 0) it gets its minimum ADA. */
export interface PlannedOutput {
  readonly label: string;
  /** Bech32. */
  readonly address: string;
  readonly assets: Assets;
  /** Inline datum. */
  readonly datum?: Data;
  readonly scriptReference?: Script;
}

/** Tokens of one policy minted (> 0) or burnt (< 0), by name in hex. */
export interface PlannedMint {
  readonly policy: string;
  readonly tokens: Readonly<Record<string, bigint>>;
  readonly redeemer?: Symbolic;
  /** The policy's script where no reference input has it; native policies carry theirs and no redeemer. */
  readonly script?: Script;
}

export interface PlannedWithdrawal {
  /** Bech32. */
  readonly rewardAddress: string;
  /** Lovelace; 0 runs a script that is registered and holds nothing. */
  readonly amount: bigint;
  readonly redeemer?: Symbolic;
}

export interface PlannedCertificate {
  readonly type: "register";
  /** Bech32. */
  readonly rewardAddress: string;
  /** Only registrations with a redeemer run the script. */
  readonly redeemer?: Symbolic;
}

/** Bounds of validity, POSIX milliseconds on slot boundaries; `from` inclusive, `to` exclusive. */
export interface Validity {
  readonly from?: bigint;
  readonly to?: bigint;
}

export interface Plan {
  /** Name of the action: `"vault.claim"`. */
  readonly action: string;
  readonly inputs: readonly PlannedInput[];
  readonly references: readonly PlannedReference[];
  /** In final order, from output 0; change follows them. */
  readonly outputs: readonly PlannedOutput[];
  readonly mints: readonly PlannedMint[];
  readonly withdrawals: readonly PlannedWithdrawal[];
  readonly certificates: readonly PlannedCertificate[];
  /** Key hashes that must sign and that scripts shall see as signers. */
  readonly signers: readonly string[];
  readonly validity: Validity;
  /** Transaction metadata: label -> value of strings, integers, arrays and objects. */
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** A plan that does nothing, to be spread over. */
export function emptyPlan(action: string): Plan {
  return {
    action,
    inputs: [],
    references: [],
    outputs: [],
    mints: [],
    withdrawals: [],
    certificates: [],
    signers: [],
    validity: {},
  };
}

/** `transactionId#outputIndex`, the key by which UTxOs are told apart. */
export function referenceOf(utxo: Pick<Utxo, "transactionId" | "outputIndex">): string {
  return `${utxo.transactionId}#${utxo.outputIndex}`;
}

/** The ledger's order of inputs: by transaction id, then by index. */
export function compareUtxos(
  left: Pick<Utxo, "transactionId" | "outputIndex">,
  right: Pick<Utxo, "transactionId" | "outputIndex">,
): number {
  if (left.transactionId !== right.transactionId)
    return left.transactionId < right.transactionId ? -1 : 1;
  return left.outputIndex - right.outputIndex;
}
