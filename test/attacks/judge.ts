/** Steps 4 to 6 of the harness: what the ledgers say about an attempt, and why. */

import type { Ledger } from "../../offchain/chain/ledger.ts";
import { LedgerRejection } from "../../offchain/chain/rejection.ts";
import { evaluateWithScalus } from "../../offchain/chain/scalus-evaluate.ts";
import { ScalusLedger } from "../../offchain/chain/scalus-ledger.ts";
import { slotAt } from "../../offchain/chain/slots.ts";
import type { Ready } from "./repair.ts";
import type { Scenario } from "./world/scenario.ts";

export type Verdict =
  | { readonly outcome: "accepted" }
  /** Phase 1: the mutation or its repair is broken, or the ledger's own rules forbid it. */
  | { readonly outcome: "phase 1"; readonly reason: string }
  | { readonly outcome: "phase 2"; readonly reason: string; readonly traces: readonly string[] };

const scalus = new ScalusLedger();

/** The whole ledger's verdict: both phases. */
export async function judge(
  ready: Ready,
  { now, accounts, ground }: Pick<Scenario, "now" | "accounts" | "ground">,
  ledger: Ledger = scalus,
): Promise<Verdict> {
  const { slots } = ground;
  try {
    await ledger.judge(ready.cbor, {
      networkId: 0,
      slots,
      slot: slotAt(now, slots),
      resolved: ready.resolved,
      accounts,
    });
    return { outcome: "accepted" };
  } catch (thrown) {
    return verdictOf(thrown);
  }
}

/** The scripts' verdict alone, with what they traced. */
export function evaluate(ready: Ready, { ground }: Pick<Scenario, "ground">): Verdict {
  try {
    evaluateWithScalus(ready.cbor, ready.resolved, ground.slots, ground.parameters.costModels);
    return { outcome: "accepted" };
  } catch (thrown) {
    return verdictOf(thrown);
  }
}

function verdictOf(thrown: unknown): Verdict {
  if (!(thrown instanceof LedgerRejection)) throw thrown;
  return thrown.phase === 1
    ? { outcome: "phase 1", reason: thrown.reason }
    : { outcome: "phase 2", reason: thrown.reason, traces: thrown.traces };
}
