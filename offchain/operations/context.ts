/** What every operation works with: a chain, the scripts on it, who pays, and the keys at hand. */
import type { Chain } from "../chain/chain.ts";
import { CairnError } from "../errors.ts";
import type { KeyPair } from "../keys/ed25519.ts";
import type { Plan } from "../plans/plan.ts";
import { signTransaction } from "../sdks/sign.ts";
import {
  type Builder,
  type PayerChoice,
  prepare,
  submitSigned,
  type Transacted,
} from "../sdks/transact.ts";
import type { Deployment } from "./deploy.ts";

/** Secret keys (32-byte seeds, hex) by key hash. */
export type Keyring = ReadonlyMap<string, string>;

/** What one accepted transaction did, and what it cost. */
export interface TransactionRecord {
  /** `"vault.claim"`. */
  readonly action: string;
  /** How many vaults, payments, scripts or tokens the transaction dealt with. */
  readonly items: number;
  /** Of the signed transaction. */
  readonly bytes: number;
  readonly mem: bigint;
  readonly steps: bigint;
  /** Lovelace. */
  readonly fee: bigint;
  readonly transactionId: string;
}

export interface ChainContext {
  readonly chain: Chain;
  readonly payer: PayerChoice;
  readonly keys: Keyring;
  /** `lucid` where absent. */
  readonly builder?: Builder;
  /** Told of every transaction as soon as it is accepted. */
  readonly onTransaction?: (record: TransactionRecord) => void;
}

export interface Context extends ChainContext {
  readonly deployment: Deployment;
}

/** What reading takes. */
export type Reader = Pick<Context, "chain" | "deployment">;

/** What an operation did. */
export interface Performed {
  /** In the order of acceptance. */
  readonly transactions: readonly TransactionRecord[];
}

/** Keys that the transaction needs and that nobody brought. */
export class KeysMissing extends CairnError {
  /** Key hashes. */
  readonly missing: readonly string[];

  constructor(action: string, missing: readonly string[]) {
    super({
      code: "keys-missing",
      message: `${action}: ${missing.length} of the keys that must sign are not at hand`,
      advice: "Add these keys, or have their owners sign the transaction.",
      docs: "docs/architecture.md",
      details: missing,
    });
    this.missing = missing;
  }
}

/** A keyring of these key pairs. */
export function keyringOf(...pairs: readonly KeyPair[]): Map<string, string> {
  return new Map(pairs.map(({ keyHash, secretKey }) => [keyHash, secretKey]));
}

/**
 * Lays out, builds, signs and submits a plan with the keys of the context.
 * @param items for the record
 * @throws KeysMissing, and what `transact` throws
 */
export async function carryOut(
  context: ChainContext,
  plan: Plan,
  items: number,
): Promise<{ record: TransactionRecord; transacted: Transacted }> {
  const { chain, payer, builder } = context;
  const prepared = await prepare(chain, plan, {
    payer,
    ...(builder === undefined ? {} : { builder }),
  });
  const missing = prepared.laid.witnesses.filter((hash) => !context.keys.has(hash));
  if (missing.length > 0) throw new KeysMissing(plan.action, missing);
  const secrets = prepared.laid.witnesses.map((hash) => context.keys.get(hash) ?? "");
  const signed = signTransaction(prepared.cbor, secrets);
  const transacted = await submitSigned(chain, prepared.laid, signed);
  const record = recordOf(transacted, items);
  context.onTransaction?.(record);
  return { record, transacted };
}

export function recordOf(transacted: Transacted, items: number): TransactionRecord {
  const { action, bytes, units, fee, transactionId } = transacted;
  return { action, items, bytes, mem: units.mem, steps: units.steps, fee, transactionId };
}
