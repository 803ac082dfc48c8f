/** From a plan to an accepted transaction: lay out, build, sign, submit. */
import type { Chain } from "../chain/chain.ts";
import type { ExecutionUnits, ProtocolParameters } from "../chain/parameters.ts";
import { LedgerRejection } from "../chain/rejection.ts";
import { readTransaction } from "../chain/transaction.ts";
import type { Payer } from "../layout/funding.ts";
import { type LaidOut, totalUnits, type Units } from "../layout/laid-out.ts";
import { type Draft, type Evaluate, layOut } from "../layout/layout.ts";
import type { Plan, Utxo } from "../plans/plan.ts";
import type { Build, BuiltTransaction } from "./build.ts";
import { signTransaction } from "./sign.ts";

export type { Payer } from "../layout/funding.ts";

/** The SDKs that can write a laid-out plan. */
export type Builder = "lucid" | "blaze";

/** Who pays: an address whose UTxOs the chain is asked for, or an explicit set of UTxOs. */
export type PayerChoice = { readonly address: string } | Payer;

export interface TransactOptions {
  readonly payer: PayerChoice;
  /** 32-byte secret keys in hex: of the payer, of inputs, of required signers, of native scripts. */
  readonly keys: readonly string[];
  /** `lucid` where absent. */
  readonly builder?: Builder;
  /**
   * Submit even where the evaluator says that a script fails, with the largest
   * units that are allowed: the ledger itself shall refuse. For tests.
   */
  readonly insist?: boolean;
  /** Prices and cost models to lay out by, where other than the chain's: to compare protocol versions. */
  readonly parameters?: ProtocolParameters;
}

export interface Transacted {
  readonly transactionId: string;
  readonly action: string;
  /** The signed transaction. */
  readonly cbor: string;
  /** Bytes of the signed transaction. */
  readonly bytes: number;
  /** Lovelace. */
  readonly fee: bigint;
  /** Of all scripts together. */
  readonly units: ExecutionUnits;
  readonly laid: LaidOut;
  /** What it created, by the labels of the plan (change outputs are `change 0`, …). */
  readonly outputs: ReadonlyMap<string, Utxo>;
}

/** An unsigned transaction with everything that is known of it. */
export interface Prepared extends BuiltTransaction {
  readonly laid: LaidOut;
}

/**
 * Lays out, builds, signs and submits a plan.
 *
 * @throws InsufficientFunds, TransactionTooLarge, UnitsExceeded, PlanInvalid, LedgerRejection
 */
export async function transact(
  chain: Chain,
  plan: Plan,
  options: TransactOptions,
): Promise<Transacted> {
  const prepared = await prepare(chain, plan, options);
  return submitSigned(chain, prepared.laid, signTransaction(prepared.cbor, options.keys));
}

/** Lays out and builds a plan, for signatures to be collected elsewhere. */
export async function prepare(
  chain: Chain,
  plan: Plan,
  { payer, builder = "lucid", insist = false, parameters: given }: Omit<TransactOptions, "keys">,
): Promise<Prepared> {
  const parameters = given ?? (await chain.parameters());
  const evaluate: Evaluate = (draft) => chain.evaluate(draft.cbor, draft.resolved, parameters);
  const laid = await layOut(plan, await withUtxos(chain, payer), {
    parameters,
    slots: chain.slots,
    evaluate: insist ? insisting(evaluate, parameters.maxTransactionUnits) : evaluate,
  });
  const build = await builderNamed(builder);
  return { laid, ...build(laid, parameters.costModels) };
}

/** Submits a laid-out plan that all signers have signed. */
export async function submitSigned(chain: Chain, laid: LaidOut, cbor: string): Promise<Transacted> {
  const transactionId = await chain.submit(cbor);
  const created = readTransaction(cbor).outputs;
  return {
    transactionId,
    action: laid.action,
    cbor,
    bytes: cbor.length / 2,
    fee: laid.fee,
    units: totalUnits(laid.redeemers),
    laid,
    outputs: new Map(laid.outputs.map(({ label }, index) => [label, created[index] as Utxo])),
  };
}

async function withUtxos(chain: Chain, payer: PayerChoice): Promise<Payer> {
  return "utxos" in payer
    ? payer
    : { address: payer.address, utxos: await chain.utxosAt(payer.address) };
}

/** Either is loaded only where it is used: they take a while, and most commands build nothing. */
async function builderNamed(builder: Builder): Promise<Build> {
  return builder === "lucid"
    ? (await import("./lucid.ts")).buildWithLucid
    : (await import("./blaze.ts")).buildWithBlaze;
}

/** Answers for failing scripts as if they had used an equal part of what is allowed. */
function insisting(evaluate: Evaluate, limit: ExecutionUnits): Evaluate {
  return async (draft: Draft): Promise<readonly Units[]> => {
    try {
      return await evaluate(draft);
    } catch (thrown) {
      if (!(thrown instanceof LedgerRejection && thrown.phase === 2)) throw thrown;
      const parts = BigInt(draft.redeemers.length);
      return draft.redeemers.map(({ purpose, index }) => ({
        purpose,
        index,
        mem: limit.mem / parts,
        steps: limit.steps / parts,
      }));
    }
  };
}
