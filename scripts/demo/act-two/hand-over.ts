/** A beneficiary hands over: from then on only the heir is paid; auditors cannot be heirs. */
import type { Vault } from "../../../offchain/blueprint/generated.ts";
import { at, replaced } from "../../../offchain/domain/list.ts";
import { unitOf } from "../../../offchain/domain/names.ts";
import { parseAddress, toPlutusAddress } from "../../../offchain/keys/address.ts";
import { exampleKeyHash } from "../../../offchain/keys/example.ts";
import { accept } from "../../../offchain/operations/accept.ts";
import { offer } from "../../../offchain/operations/offer.ts";
import { push } from "../../../offchain/operations/push.ts";
import { balances, payoutsOfVault } from "../../../offchain/operations/read.ts";
import { accept as acceptPlan } from "../../../offchain/plans/vault/accept.ts";
import { claim as claimPlan } from "../../../offchain/plans/vault/claim.ts";
import { stakedAddress } from "../round.ts";
import {
  type Act,
  deliver,
  judge,
  type Member,
  requestOn,
  type Story,
  sitting,
  vaultNow,
} from "./act.ts";
import { believed, corrected, refused } from "./refusals.ts";

/** Position of the allotment that changes hands, and of one that must not. */
export const HANDED = 1;
const COVETED = 0;

/** Name of the key that takes over. */
export const HEIR = "heir";

export async function* handOver(act: Act, who: Member): Story {
  const { context } = act.stage;
  const { project } = who;
  yield 31;
  const heir = exampleKeyHash(HEIR);
  await offer(context, [{ project, allotment: HANDED, heir }]);
  const payout = toPlutusAddress(parseAddress(stakedAddress(HEIR)));
  await accept(context, [{ project, allotment: HANDED, payout }]);
  yield 32;
  await toAnAuditor(act, who);
  const delivered = await deliver(act, who, 1);
  yield 40;
  await judge(
    act,
    who,
    { type: "approve", tranche: 1 },
    { by: (await sitting(act)).slice(0, 3), about: [delivered] },
  );
  yield 62;
  await tooLate(act, who, heir);
  await push(context, [{ project }]);
  const unit = await handedUnit(act, who);
  const held = (await balances(context, stakedAddress(HEIR)))[unit] ?? 0n;
  const { claimed } = at((await vaultNow(act, who)).allotments, HANDED);
  const before = (await balances(context, payoutBefore(who)))[unit] ?? 0n;
  act.checks.that(
    "what fell due after the hand-over went to the heir, what was paid before stayed",
    held > 0n && held + before === claimed,
    `${held} and ${before} of ${claimed}`,
  );
}

/** Where the allotment was paid to before. */
function payoutBefore({ source }: Member): string {
  return source.beneficiaries.participant[0]?.payout ?? "";
}

async function handedUnit(act: Act, who: Member): Promise<string> {
  const { terms, state } = await requestOn(act, who);
  return unitOf(terms.terms, who.project, at(state.vault.allotments, HANDED));
}

async function toAnAuditor(act: Act, who: Member): Promise<void> {
  const { context } = act.stage;
  const auditor = exampleKeyHash("auditor-1");
  await offer(context, [{ project: who.project, allotment: COVETED, heir: auditor }]);
  const request = await requestOn(act, who);
  const innocent = { ...request.charter.charter.panel, roster: [] };
  const charter = { ...request.charter.charter, panel: innocent, next: innocent };
  const payouts = await payoutsOfVault(context, request.state);
  const plan = acceptPlan({
    ...request,
    charter: { ...request.charter, charter },
    vaults: [{ state: request.state, allotment: COVETED, payouts, payout: null }],
  });
  await refused(act, "an auditor who would inherit a project's share", plan, {
    script: "steward",
    rule: "R7 vault.accept: the heir is no auditor",
  });
  await offer(context, [{ project: who.project, allotment: COVETED, heir: "" }]);
}

async function tooLate(act: Act, who: Member, heir: string): Promise<void> {
  const former = at(who.compiled.allotments, HANDED).beneficiary;
  const owner = (beneficiary: string) => (vault: Vault) => ({
    ...vault,
    allotments: replaced(vault.allotments, HANDED, {
      ...at(vault.allotments, HANDED),
      beneficiary,
    }),
  });
  const request = await requestOn(act, who);
  const vaults = [{ state: believed(request.state, owner(former)), allotments: [HANDED] }];
  await refused(
    act,
    "a claim by the former beneficiary",
    corrected(claimPlan({ ...request, vaults }), owner(heir)),
    {
      script: "claims",
      rule: "vault.claim: the beneficiary acts",
    },
  );
}
