/** What a transaction takes: laid out by both protocol versions, and accepted by the ledger. */
import type { EmbeddedChain } from "../offchain/chain/chain.ts";
import type { ProtocolName } from "../offchain/chain/parameters.ts";
import { TransactionTooLarge, UnitsExceeded } from "../offchain/layout/errors.ts";
import { type LaidOut, totalUnits } from "../offchain/layout/laid-out.ts";
import type { Plan } from "../offchain/plans/plan.ts";
import type { Payer, Transacted } from "../offchain/sdks/transact.ts";
import { carry, payerAhead, price } from "./stage/carry.ts";

/** One figure of the on-chain bench. */
export interface Row {
  /** `<script>.<action>`, `<script>.<action>.batch<N>`, `<script>.script` or `<script>.datum`. */
  readonly name: string;
  /** How many vaults the transaction deals with; 1 for sizes. */
  readonly items: number;
  /** Of all scripts of the transaction. */
  readonly mem: number;
  readonly steps: number;
  /** Of the signed transaction; of the script or the datum in rows of sizes. */
  readonly bytes: number;
  /** Lovelace; in rows of sizes what the bytes add to the fee of a transaction. */
  readonly fee: number;
  readonly parameters: ProtocolName;
  /** The batch is the largest that fits. */
  readonly largest?: boolean;
  /** Lovelace that the output must hold as it stands, in rows of datums. */
  readonly minAda?: number;
  /** Lovelace that the output is opened with, in rows of datums. */
  readonly deposit?: number;
}

export const PROTOCOLS: readonly ProtocolName[] = ["pv10", "pv11"];

/** A transaction to be measured, on a chain that may be changed. */
export interface Case {
  readonly chain: EmbeddedChain;
  readonly plan: Plan;
  /** Name of the person who pays, or a payer. */
  readonly payer: string | Payer;
}

export interface Measured {
  readonly rows: readonly Row[];
  /** The ledger ran by protocol version 10. */
  readonly transacted: Transacted;
}

export function rowOf(
  name: string,
  items: number,
  laid: Pick<LaidOut, "redeemers" | "bytes" | "fee">,
  parameters: ProtocolName,
): Row {
  const { mem, steps } = totalUnits(laid.redeemers);
  return {
    name,
    items,
    mem: Number(mem),
    steps: Number(steps),
    bytes: laid.bytes,
    fee: Number(laid.fee),
    parameters,
  };
}

export async function payerFor({ chain, plan, payer }: Case): Promise<Payer> {
  return typeof payer === "string" ? payerAhead(chain, plan, payer) : payer;
}

/** Measures one transaction by both protocol versions and submits it. */
export async function measure(name: string, items: number, each: Case): Promise<Measured> {
  const payer = await payerFor(each);
  const later = await price(each.chain, each.plan, payer, "pv11");
  const transacted = await carry(each.chain, each.plan, payer);
  if (transacted.bytes !== transacted.laid.bytes)
    throw new RangeError(
      `${name}: ${transacted.laid.bytes} bytes laid out, ${transacted.bytes} sent`,
    );
  return {
    rows: [rowOf(name, items, transacted.laid, "pv10"), rowOf(name, items, later, "pv11")],
    transacted,
  };
}

/** Whether a transaction fits a protocol version; undefined where it does not. */
export async function fits(each: Case, protocol: ProtocolName): Promise<LaidOut | undefined> {
  try {
    return await price(each.chain, each.plan, await payerFor(each), protocol);
  } catch (error) {
    if (error instanceof TransactionTooLarge || error instanceof UnitsExceeded) return undefined;
    throw error;
  }
}
