/** What the ledger itself says: decoded datums and balances, apart from what the operations returned. */
import type { VaultState } from "../../offchain/domain/datum.ts";
import { at } from "../../offchain/domain/list.ts";
import { CLASSES, classTokenName, unitOf } from "../../offchain/domain/names.ts";
import { vested } from "../../offchain/domain/vault/schedule.ts";
import { enterpriseAddress, keyCredential } from "../../offchain/keys/address.ts";
import { termsOf, vaultsOf } from "../../offchain/operations/read.ts";
import { stakedAddress } from "./round.ts";
import type { Stage } from "./stage.ts";

/** One allotment as its vault's datum has it, and what its beneficiary holds. */
export interface Line {
  readonly project: string;
  readonly slug: string;
  /** Position in the vault. */
  readonly allotment: number;
  readonly total: bigint;
  readonly vested: bigint;
  readonly claimed: bigint;
  /** Base units of the allotment's token at the beneficiary's address. */
  readonly held: bigint;
}

/** Every allotment of the round's vaults that are on the chain, at a real time (POSIX ms). */
export async function linesAt(stage: Stage, time: bigint): Promise<Line[]> {
  const reader = stage.context;
  const { terms } = await termsOf(reader, stage.terms);
  const slugs = slugsOf(stage);
  const lines: Line[] = [];
  for (const { project, vault } of await vaultsOf(reader, stage.program)) {
    for (const [position, allotment] of vault.allotments.entries()) {
      const unit = unitOf(terms, project, allotment);
      const holders = await reader.chain.utxosWith(unit);
      const address = addressOfAllotment(stage, project, position);
      lines.push({
        project,
        slug: slugs.get(project) ?? project,
        allotment: position,
        total: allotment.total,
        vested: vested(terms, vault, allotment, time),
        claimed: allotment.claimed,
        held: holders
          .filter((utxo) => utxo.address === address)
          .reduce((sum, { assets }) => sum + (assets[unit] ?? 0n), 0n),
      });
    }
  }
  return lines;
}

/** Slugs by project id. */
export function slugsOf({ projects, round }: Stage): Map<string, string> {
  return new Map(projects.map((id, index) => [id, round.projects[index]?.slug ?? id]));
}

/** Where the beneficiary of an allotment receives: his staked payout address, or his key's own. */
export function addressOfAllotment(
  { projects, round }: Stage,
  project: string,
  position: number,
): string {
  const index = projects.indexOf(project);
  const compiled = round.compiled[index];
  const hash = compiled?.allotments[position]?.beneficiary ?? "";
  const names = Object.values(round.projects[index]?.beneficiaries ?? {}).flat();
  return compiled?.payouts[position] == null
    ? enterpriseAddress(keyCredential(hash), 0)
    : stakedAddress(names[position]?.party ?? "");
}

/** Base units of each class token of the round, wherever they lie. */
export async function suppliesOf({ chain, policies }: Stage): Promise<Map<string, bigint>> {
  const supplies = new Map<string, bigint>();
  for (const policy of new Set(policies.map((each) => each.policy))) {
    for (const { assets } of await chain.utxosOfPolicy(policy)) {
      for (const [unit, amount] of Object.entries(assets)) {
        if (unit.startsWith(policy)) supplies.set(unit, (supplies.get(unit) ?? 0n) + amount);
      }
    }
  }
  return supplies;
}

/** What was minted of each class token. */
export function mintedOf({ policies, projects, round }: Stage): Map<string, bigint> {
  const minted = new Map<string, bigint>();
  for (const [index, project] of projects.entries()) {
    const { totals } = at(round.compiled, index);
    for (const [position, name] of CLASSES.entries()) {
      minted.set(at(policies, index).policy + classTokenName(position, project), totals[name]);
    }
  }
  return minted;
}

/** Whether two ledgers of amounts agree to the base unit; units of nothing do not count. */
export function sameAmounts(
  left: ReadonlyMap<string, bigint>,
  right: ReadonlyMap<string, bigint>,
): boolean {
  const units = new Set([...left.keys(), ...right.keys()]);
  return [...units].every((unit) => (left.get(unit) ?? 0n) === (right.get(unit) ?? 0n));
}

/** Whether the vault's output holds exactly what its datum says is left. */
export function holdsWhatIsLeft(
  { utxo, vault, project, script }: VaultState,
  policy: string,
): boolean {
  const left = new Map<string, bigint>([[script + project, 1n]]);
  for (const { class: tokenClass, total, claimed } of vault.allotments) {
    const unit = policy + classTokenName(tokenClass, project);
    left.set(unit, (left.get(unit) ?? 0n) + total - claimed);
  }
  const { lovelace: _, ...tokens } = utxo.assets;
  return sameAmounts(left, new Map(Object.entries(tokens)));
}
