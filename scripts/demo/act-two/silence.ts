/** Fail-open terms: silence approves in time, unless a member of the panel objects. */
import { at, replaced } from "../../../offchain/domain/list.ts";
import { DAY } from "../../../offchain/domain/time.ts";
import { lapse } from "../../../offchain/operations/lapse.ts";
import { object } from "../../../offchain/operations/object.ts";
import { lapse as lapsePlan } from "../../../offchain/plans/vault/lapse.ts";
import {
  type Act,
  deliver,
  judge,
  type Member,
  requestOn,
  type Story,
  sheetBy,
  sitting,
  vaultNow,
} from "./act.ts";
import { believed, corrected, refused } from "./refusals.ts";

/** How long silence takes to approve, ms. */
export const SILENCE = 10n * DAY;

const TRANCHE = 0;

/** The auditors sleep: after the review time anybody lets the submission lapse into approval, not before. */
export async function* sleep(act: Act, who: Member): Story {
  yield 31;
  await deliver(act, who, TRANCHE);
  yield 38;
  const request = await requestOn(act, who);
  const { terms } = request.terms;
  const impatient = { ...terms, approval: { type: "FailOpen", after: DAY } } as const;
  const plan = lapsePlan({
    ...request,
    terms: { ...request.terms, terms: impatient },
    vaults: [{ state: request.state, tranche: TRANCHE }],
  });
  const submitted = at(request.state.vault.tranches, TRANCHE);
  const due = submitted.type === "Submitted" ? submitted.at + SILENCE : 0n;
  await refused(
    act,
    "silence that has not lasted",
    corrected(plan, (vault) => ({
      ...vault,
      tranches: replaced(vault.tranches, TRANCHE, {
        ...at(vault.tranches, TRANCHE),
        type: "Approved",
        at: due,
        by: 0n,
      }),
    })),
    { script: "review", rule: "R4 vault.lapse: the review time has passed" },
  );
  yield 42;
  await lapse(act.stage.context, [{ project: who.project, tranche: TRANCHE }]);
  const lapsed = at((await vaultNow(act, who)).tranches, TRANCHE);
  act.checks.that(
    "silence approved, by nobody, as of its end",
    lapsed.type === "Approved" && lapsed.at === due && lapsed.by === 0n,
  );
}

/** One auditor objects: silence approves no more, a quorum must decide. */
export async function* objection(act: Act, who: Member): Story {
  const { context } = act.stage;
  yield 31;
  const delivered = await deliver(act, who, TRANCHE);
  yield 36;
  const names = await sitting(act);
  const asked = { project: who.project, tranche: TRANCHE };
  const sheet = await sheetBy(act, [{ ...asked, type: "object" }], { by: names.slice(4) });
  await object(context, sheet, [asked]);
  yield 42;
  const request = await requestOn(act, who);
  const state = believed(request.state, (vault) => {
    const tranche = at(vault.tranches, TRANCHE);
    return tranche.type === "Objected"
      ? { ...vault, tranches: replaced(vault.tranches, TRANCHE, { ...tranche, type: "Submitted" }) }
      : vault;
  });
  await refused(
    act,
    "silence after an objection",
    lapsePlan({ ...request, vaults: [{ state, tranche: TRANCHE }] }),
    { script: "review", rule: "vault.lapse: the tranche is submitted without objection" },
  );
  await judge(
    act,
    who,
    { type: "approve", tranche: TRANCHE },
    { by: names.slice(0, 3), about: [delivered] },
  );
}
