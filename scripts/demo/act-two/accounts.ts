/** Every asset of act II is accounted for: who holds it at the end, to the base unit. */
import { at } from "../../../offchain/domain/list.ts";
import { classTokenName } from "../../../offchain/domain/names.ts";
import { addressOfAllotment, mintedOf, sameAmounts, suppliesOf } from "../ledger-view.ts";
import { stakedAddress } from "../round.ts";
import { type Stage, treasuryAddress } from "../stage.ts";
import type { Act } from "./act.ts";
import type { ActTwo } from "./act-two.ts";
import { HANDED, HEIR } from "./hand-over.ts";

/** @param handed the project of which an allotment changed hands */
export async function checkAccounts({ stage, checks }: Act, handed: string): Promise<ActTwo> {
  const minted = mintedOf(stage);
  checks.that("no token came or went", sameAmounts(await suppliesOf(stage), minted));
  const owners = ownersOf(stage, handed);
  const strays: string[] = [];
  let refunded = 0n;
  for (const unit of minted.keys()) {
    for (const { address, assets } of await stage.chain.utxosWith(unit)) {
      if (address === treasuryAddress) refunded += assets[unit] ?? 0n;
      else if (!(owners.get(unit)?.has(address) ?? false))
        strays.push(`${assets[unit]} of ${unit} at ${address}`);
    }
  }
  checks.that(
    "every token is its beneficiary's or the treasury's, none anybody else's",
    strays.length === 0,
    strays[0],
  );
  checks.that("what never started came back to the treasury", refunded > 0n);
  return { refunded };
}

/** By unit: the addresses at which it may lie. */
function ownersOf(stage: Stage, handed: string): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  stage.projects.forEach((project, position) => {
    const { policy } = at(stage.policies, position);
    at(stage.round.compiled, position).allotments.forEach((allotment, index) => {
      const heir = project === handed && index === HANDED ? [stakedAddress(HEIR)] : [];
      const addresses = [addressOfAllotment(stage, project, index), ...heir];
      owners.set(policy + classTokenName(allotment.class, project), new Set(addresses));
    });
  });
  return owners;
}
