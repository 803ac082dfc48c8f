/** Lays out a plan without running its scripts first, so that the ledger has the first word. */
import type { EmbeddedLedger } from "../../offchain/chain/embedded.ts";
import type { Payer } from "../../offchain/layout/funding.ts";
import type { LaidOut } from "../../offchain/layout/laid-out.ts";
import { layOut } from "../../offchain/layout/layout.ts";
import type { Plan } from "../../offchain/plans/plan.ts";

/** Every script may use an equal part of what one transaction may. */
export async function layOutBoldly(
  chain: EmbeddedLedger,
  plan: Plan,
  payer: Payer,
): Promise<LaidOut> {
  const parameters = await chain.parameters();
  const { mem, steps } = parameters.maxTransactionUnits;
  return layOut(plan, payer, {
    parameters,
    slots: chain.slots,
    evaluate: async ({ redeemers }) => {
      const parts = BigInt(redeemers.length);
      return redeemers.map((each) => ({ ...each, mem: mem / parts, steps: steps / parts }));
    },
  });
}
