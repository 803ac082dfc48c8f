/**
 * Refusals that come from the scripts. Our own rules would not even build these
 * transactions, so a plan is made as somebody mistaken (or a cheat) would: from
 * a belief about the chain that is not true. Everything else in it is right, and
 * the transaction is sent although it fails, for the ledgers to judge.
 */
import { type Vault, VaultCodec } from "../../../offchain/blueprint/generated.ts";
import { LedgerRejection } from "../../../offchain/chain/rejection.ts";
import { restoreSecondOpinion } from "../../../offchain/chain/second-opinion.ts";
import type { VaultState } from "../../../offchain/domain/datum.ts";
import { describe } from "../../../offchain/errors.ts";
import type { LaidOut } from "../../../offchain/layout/laid-out.ts";
import type { Plan, PlannedOutput } from "../../../offchain/plans/plan.ts";
import { SCRIPT_NAMES, type ScriptName, type Scripts } from "../../../offchain/plans/scripts.ts";
import { signTransaction } from "../../../offchain/sdks/sign.ts";
import { prepare } from "../../../offchain/sdks/transact.ts";
import type { Act } from "./act.ts";

/** Which script must refuse, and by which of its rules: its trace label, which only the traced build tells. */
export interface Refusing {
  readonly script: ScriptName;
  readonly rule: string;
}

/** A vault's state as somebody believes it to be. */
export function believed(state: VaultState, change: (vault: Vault) => Vault): VaultState {
  return { ...state, vault: change(state.vault) };
}

/** The plan with the vaults' new datums corrected, where the belief would have left a mark. */
export function corrected(plan: Plan, change: (vault: Vault) => Vault): Plan {
  const correct = (output: PlannedOutput): PlannedOutput =>
    output.datum === undefined || !output.label.startsWith("vault:")
      ? output
      : { ...output, datum: VaultCodec.encode(change(VaultCodec.decode(output.datum))) };
  return { ...plan, outputs: plan.outputs.map(correct) };
}

/**
 * Sends a transaction that must fail, and checks that both ledgers refuse it
 * because a script did: that very script and, in the traced build, that rule.
 */
export async function refused(act: Act, what: string, plan: Plan, by: Refusing): Promise<void> {
  const { chain, context } = act.stage;
  const { cbor, laid } = await prepare(chain, plan, { payer: context.payer, insist: true });
  const secrets = laid.witnesses.map((hash) => context.keys.get(hash) ?? "");
  const signed = signTransaction(cbor, secrets);
  // The second ledger goes first: the first one would keep what it accepts.
  const second = await rejection(restoreSecondOpinion(chain.save()).submit(signed));
  const first = await rejection(chain.submit(signed));
  const script =
    second === undefined ? undefined : failingScript(second.reason, laid, context.deployment);
  const label = first?.traces.at(-1);
  const fault =
    faultOf(first) ??
    faultOf(second) ??
    (script === by.script ? undefined : `${script ?? "no script"} refused`);
  const rule = label === undefined || label === by.rule ? undefined : `the rule was "${label}"`;
  act.checks.that(
    `refused by ${by.script}, "${by.rule}": ${what}`,
    (fault ?? rule) === undefined,
    fault ?? rule,
  );
}

async function rejection(submission: Promise<unknown>): Promise<LedgerRejection | undefined> {
  try {
    await submission;
    return undefined;
  } catch (error) {
    if (error instanceof LedgerRejection) return error;
    throw error;
  }
}

function faultOf(refusal: LedgerRejection | undefined): string | undefined {
  if (refusal === undefined) return "it was accepted";
  return refusal.phase === 2 ? undefined : `${refusal.ledger}, phase 1: ${describe(refusal)}`;
}

/** The script whose redeemer the evaluator names as the one that failed: `Withdraw[0]`. */
function failingScript(reason: string, laid: LaidOut, scripts: Scripts): ScriptName | undefined {
  const [, purpose, position] = /(Spend|Mint|Withdraw)\[(\d+)\]/.exec(reason) ?? [];
  const index = Number(position);
  return SCRIPT_NAMES.find((name) => {
    const { hash, address, rewardAddress } = scripts[name];
    if (purpose === "Withdraw") return laid.withdrawals[index]?.rewardAddress === rewardAddress;
    return purpose === "Mint"
      ? laid.mints[index]?.policy === hash
      : laid.inputs[index]?.address === address;
  });
}
