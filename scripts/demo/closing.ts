/** The end of vaults: what is due is paid out, and the deposits go home. */
import { dueAllotments } from "../../offchain/domain/vault/claim.ts";
import { claim } from "../../offchain/operations/claim.ts";
import { close } from "../../offchain/operations/close.ts";
import { push } from "../../offchain/operations/push.ts";
import { balances, payoutsOfVault, termsOf, vaultsOf } from "../../offchain/operations/read.ts";
import type { Checks } from "./checks.ts";
import { type Stage, treasuryAddress } from "./stage.ts";

/** Pays all that is due now: pushes where there are payout addresses, claims where there are none. */
export async function payAll({ chain, context, program }: Stage): Promise<void> {
  const now = await chain.now();
  const pushed: { project: string }[] = [];
  const claimed: { project: string }[] = [];
  for (const state of await vaultsOf(context, program)) {
    const { terms } = await termsOf(context, state.vault.terms);
    const [due] = dueAllotments(state.vault, { terms }, now);
    if (due === undefined) continue;
    const payouts = await payoutsOfVault(context, state);
    (payouts.every((each) => each !== null) ? pushed : claimed).push({ project: state.project });
  }
  const validity = { from: now };
  await push(context, pushed, { validity });
  await claim(context, claimed, { validity });
}

/** Closes every vault, and checks that their ada went to the refund address. */
export async function closeAll(stage: Stage, checks: Checks): Promise<void> {
  const { context, program } = stage;
  const vaults = await vaultsOf(context, program);
  const deposits = vaults.reduce((sum, { utxo }) => sum + (utxo.assets.lovelace ?? 0n), 0n);
  const before = (await balances(context, treasuryAddress)).lovelace ?? 0n;
  await close(
    context,
    vaults.map(({ project }) => ({ project })),
  );
  const returned = ((await balances(context, treasuryAddress)).lovelace ?? 0n) - before;
  checks.that("no vault is left", (await vaultsOf(context, program)).length === 0);
  checks.that(
    "the deposits went back to the refund address",
    returned === deposits,
    `${returned} of ${deposits} lovelace`,
  );
}
