/**
 * Refusals that come from the scripts. Our own rules would not even build these
 * transactions, so a plan is made as somebody mistaken (or a cheat) would: from
 * a belief about the chain that is not true. Everything else in it is right, and
 * the transaction is sent although it fails, for the ledger to judge.
 */
import { encodeData } from "../../../offchain/blueprint/data.ts";
import { type Vault, VaultCodec } from "../../../offchain/blueprint/generated.ts";
import { LedgerRejection } from "../../../offchain/chain/rejection.ts";
import type { VaultState } from "../../../offchain/domain/datum.ts";
import { decodeData } from "../../../offchain/blueprint/data.ts";
import { describe } from "../../../offchain/errors.ts";
import type { Plan, PlannedOutput } from "../../../offchain/plans/plan.ts";
import type { ScriptName } from "../../../offchain/plans/scripts.ts";
import { prepare, submitSigned } from "../../../offchain/sdks/transact.ts";
import { signTransaction } from "../../../offchain/sdks/sign.ts";
import { witnessIndexOf } from "./scripts-run.ts";
import type { Scene } from "./scene.ts";

/** Which script must refuse, and by which of its rules (its trace label in the traced build). */
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
  return { ...plan, outputs: plan.outputs.map((output) => correctedOutput(output, change)) };
}

function correctedOutput(output: PlannedOutput, change: (vault: Vault) => Vault): PlannedOutput {
  if (output.datum === undefined || !output.label.startsWith("vault:")) return output;
  return { ...output, datum: VaultCodec.encode(change(VaultCodec.decode(output.datum))) };
}

/** Sends a transaction that a script must refuse, and checks that it does, that very script, by that rule. */
export async function refused(scene: Scene, what: string, plan: Plan, by: Refusing): Promise<void> {
  const thrown = await attempt(scene, plan);
  if (!(thrown instanceof LedgerRejection)) {
    scene.checks.that(`refused: ${what}`, false, thrown === undefined ? "it was accepted" : describe(thrown));
    return;
  }
  const label = thrown.traces.at(-1);
  const script = thrown.phase === 2 ? refusingScript(scene, plan, thrown) : undefined;
  const right = script === by.script && (label === undefined || label === by.rule);
  scene.checks.that(
    `refused by ${by.script} (${by.rule}): ${what}`,
    right,
    `phase ${thrown.phase}, ${script ?? "no script"}: ${label ?? thrown.reason.split("\n", 1)[0]}`,
  );
}

/** What was thrown; undefined where it was accepted. */
async function attempt({ context }: Scene, plan: Plan): Promise<unknown> {
  try {
    const { cbor, laid } = await prepare(context.chain, plan, { payer: context.payer, insist: true });
    const secrets = laid.witnesses.map((hash) => context.keys.get(hash) ?? "");
    await submitSigned(context.chain, laid, signTransaction(cbor, secrets));
    return undefined;
  } catch (error) {
    return error;
  }
}
