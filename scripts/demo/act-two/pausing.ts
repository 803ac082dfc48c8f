/** Paused and resumed: nothing is decided or paid meanwhile, and all that was to come, comes later. */

import type { Vault } from "../../../offchain/blueprint/generated.ts";
import { at } from "../../../offchain/domain/list.ts";
import { DAY } from "../../../offchain/domain/time.ts";
import { vested } from "../../../offchain/domain/vault/schedule.ts";
import { decide } from "../../../offchain/operations/decide.ts";
import { pause } from "../../../offchain/operations/pause.ts";
import { push } from "../../../offchain/operations/push.ts";
import { resume } from "../../../offchain/operations/resume.ts";
import { claim as claimPlan } from "../../../offchain/plans/vault/claim.ts";
import { decide as decidePlan } from "../../../offchain/plans/vault/decide.ts";
import {
  type Act,
  dayOf,
  deliver,
  type Member,
  requestOn,
  type Story,
  sheetBy,
  sitting,
  vaultNow,
} from "./act.ts";
import { believed, corrected, refused } from "./refusals.ts";

const TRANCHE = 1;
const running = (vault: Vault): Vault => ({ ...vault, phase: { type: "Running" } });

export async function* pausing(act: Act, who: Member): Story {
  const { context, round } = act.stage;
  const asked = { project: who.project, type: "approve", tranche: TRANCHE } as const;
  yield 31;
  const delivered = await deliver(act, who, TRANCHE);
  const names = await sitting(act);
  const verdict = await sheetBy(act, [asked], {
    by: names.slice(0, 3),
    until: 75,
    about: [delivered],
  });
  yield 35;
  const only = [{ project: who.project }];
  await pause(
    context,
    await sheetBy(act, [{ ...at(only, 0), type: "pause" }], { by: names.slice(1, 4) }),
    only,
  );
  const { phase } = await vaultNow(act, who);
  const paused = (vault: Vault): Vault => ({ ...vault, phase });
  yield 36;
  const request = await requestOn(act, who);
  const state = believed(request.state, running);
  const verdicts = [{ state, verdict: { type: "approve", tranche: TRANCHE } }] as const;
  await refused(
    act,
    "a verdict while the vault is paused",
    corrected(decidePlan({ ...request, sheet: verdict, vaults: verdicts }), paused),
    { script: "review", rule: "vault.decide: the vault runs" },
  );
  if (round.program.mode === "hybrid") yield* unpaid(act, who, paused);
  yield 70;
  await resume(
    context,
    await sheetBy(act, [{ ...at(only, 0), type: "resume" }], { by: names.slice(2) }),
    only,
  );
  await decide(context, verdict, [asked]);
  yield* late(act, who);
}

/** The instalment of month 2 does not fall due while the clock stands. */
async function* unpaid(act: Act, who: Member, paused: (vault: Vault) => Vault): Story {
  yield 61;
  const request = await requestOn(act, who);
  const vaults = [{ state: believed(request.state, running), allotments: [0] }];
  await refused(
    act,
    "a claim of what would be due, had the vault not been paused",
    corrected(claimPlan({ ...request, vaults }), paused),
    { script: "claims", rule: "vault.claim: something is due" },
  );
}

/** What was approved before the pause falls due so much later; what comes after counts from its verdict. */
async function* late(act: Act, who: Member): Story {
  const { checks, stage } = act;
  const vault = await vaultNow(act, who);
  const decided = at(vault.tranches, TRANCHE);
  checks.that(
    "resumed: the clock is behind by the pause",
    vault.phase.type === "Running" && vault.delay > 34n * DAY && vault.delay <= 35n * DAY,
    `${vault.delay}`,
  );
  checks.that(
    "a signed verdict outlives the pause, and is recorded on the vault's own clock",
    decided.type === "Approved" &&
      decided.at + vault.delay <= (await stage.chain.now()) + DAY / 24n,
  );
  yield 71;
  await push(stage.context, [{ project: who.project }]);
  const { terms } = (await requestOn(act, who)).terms;
  const [first] = vault.allotments;
  if (first === undefined || stage.round.program.mode !== "hybrid") return;
  const month = (number: number) => stage.calendar.month(number) + vault.delay;
  const gained = vested(terms, vault, first, month(2)) - vested(terms, vault, first, month(2) - 1n);
  checks.that(
    "the instalment of month 2 falls due that much later, to the millisecond",
    gained > 0n && month(2) > dayOf(act, 71),
  );
}
