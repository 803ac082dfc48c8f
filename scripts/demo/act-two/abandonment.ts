/** A team abandons: what never started goes back after expiry, not before; what was earned stays. */
import { at } from "../../../offchain/domain/list.ts";
import { unitOf } from "../../../offchain/domain/names.ts";
import { amounts } from "../../../offchain/domain/vault/schedule.ts";
import { balances } from "../../../offchain/operations/read.ts";
import { refund } from "../../../offchain/operations/refund.ts";
import { refund as refundPlan } from "../../../offchain/plans/vault/refund.ts";
import { treasuryAddress } from "../stage.ts";
import { type Act, type Member, requestOn, type Story } from "./act.ts";
import { refused } from "./refusals.ts";

export async function* abandonment(act: Act, who: Member): Story {
  const { context } = act.stage;
  yield 200;
  const early = await requestOn(act, who);
  const { terms } = early.terms;
  const hasty = { ...terms, expiry: early.validity.from ?? 0n };
  const plan = refundPlan({
    ...early,
    terms: { ...early.terms, terms: hasty },
    vaults: [{ state: early.state }],
  });
  await refused(act, "a refund before the expiry", plan, {
    script: "steward",
    rule: "R4 vault.refund: after expiry",
  });
  yield 401;
  await refund(context, [{ project: who.project }]);
  const treasury = await balances(context, treasuryAddress);
  const { vault } = early.state;
  act.checks.ofAll(
    "the abandoned project's treasury share is all but the first tranche, to the base unit",
    vault.allotments,
    (allotment) => {
      const earned = at(amounts(terms, vault.tranches, allotment.class, allotment.total), 0);
      const back = treasury[unitOf(terms, who.project, allotment)] ?? 0n;
      return back === allotment.total - earned
        ? undefined
        : `${back} of ${allotment.total} with ${earned} earned`;
    },
  );
}
