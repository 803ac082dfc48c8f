/** Keeps the books beside the ledger: who ought to hold what, to the base unit. */
import { expect } from "vitest";
import { at } from "../../offchain/domain/list.ts";
import { classTokenName, unitOf } from "../../offchain/domain/names.ts";
import { kept } from "../../offchain/domain/vault/refund.ts";
import { fromPlutusAddress } from "../../offchain/keys/address.ts";
import { addAssets } from "../../offchain/layout/encoding/value.ts";
import type { Assets } from "../../offchain/plans/plan.ts";
import { payer, treasury } from "../scenario/people.ts";
import { CLASS_POLICY } from "../scenario/program.ts";
import { type MoveName, pocket } from "./moves.ts";
import { type Held, SUPPLY, type World } from "./world.ts";

export class Books {
  /** Tokens by address, of whoever got any. */
  private readonly owed = new Map<string, Record<string, bigint>>();
  /** Tokens that the payer has put into vaults. */
  private readonly spent: Record<string, bigint> = {};
  private readonly projects = new Set<string>();

  /** Books what an accepted move did to a vault, from its states before and after alone. */
  book(move: MoveName | "open", before: Held | undefined, after: Held | undefined): void {
    const held = after ?? before;
    if (held === undefined) return;
    this.projects.add(held.state.project);
    held.state.vault.allotments.forEach((_, index) => {
      const was = before?.state.vault.allotments[index];
      const is = after?.state.vault.allotments[index];
      const unit = unitOf(
        held.terms.terms,
        held.state.project,
        is ?? at(before?.state.vault.allotments ?? [], index),
      );
      const added = is === undefined ? 0n : is.total - (was?.total ?? 0n);
      if (added !== 0n) this.spent[unit] = (this.spent[unit] ?? 0n) + added;
      const claimed = is === undefined || was === undefined ? 0n : is.claimed - was.claimed;
      if (claimed !== 0n) this.owe(recipient(move, held, index), unit, claimed);
      const back = goesBack(move, before, after, index);
      if (back !== 0n) this.owe(treasury.address, unit, back);
    });
  }

  /** Whether the ledger agrees, unit by unit and address by address. */
  async audit({ chain, vaults }: World): Promise<void> {
    const held = new Map<string, Record<string, bigint>>();
    for (const { address, assets } of await chain.utxosOfPolicy(CLASS_POLICY))
      held.set(address, addAssets(held.get(address) ?? {}, tokensOf(assets)));
    const inVaults = addAssets(
      ...[...vaults.values()].map(({ state }) => tokensOf(state.utxo.assets)),
    );
    for (const project of this.projects) {
      for (const each of [0, 1, 2]) {
        const unit = CLASS_POLICY + classTokenName(each, project);
        const spent = this.spent[unit] ?? 0n;
        expect(held.get(payer.address)?.[unit] ?? 0n, `${unit} of the payer`).toBe(SUPPLY - spent);
        let out = 0n;
        for (const [address, owed] of this.owed) {
          expect(held.get(address)?.[unit] ?? 0n, `${unit} at ${address}`).toBe(owed[unit] ?? 0n);
          out += owed[unit] ?? 0n;
        }
        expect(inVaults[unit] ?? 0n, `${unit} in the vault`).toBe(spent - out);
      }
    }
    for (const { state, terms } of vaults.values()) auditVault({ state, terms });
  }

  private owe(address: string, unit: string, amount: bigint): void {
    expect(amount, "what is paid").toBeGreaterThan(0n);
    this.owed.set(address, addAssets(this.owed.get(address) ?? {}, { [unit]: amount }));
  }
}

/** A vault holds exactly what its datum says it owes, for every allotment. */
function auditVault({ state, terms }: Pick<Held, "state" | "terms">): void {
  const owed: Record<string, bigint> = {};
  for (const allotment of state.vault.allotments) {
    const due =
      state.vault.phase.type === "Closed"
        ? kept(terms.terms, state.vault, allotment)
        : allotment.total;
    expect(allotment.claimed).toBeLessThanOrEqual(due);
    const unit = unitOf(terms.terms, state.project, allotment);
    owed[unit] = (owed[unit] ?? 0n) + due - allotment.claimed;
  }
  for (const [unit, amount] of Object.entries(owed))
    expect(state.utxo.assets[unit] ?? 0n, `${unit} of the vault`).toBe(amount);
}

/** Where what an allotment pays ought to go. */
function recipient(move: MoveName | "open", { payouts }: Held, index: number): string {
  if (move !== "push") return pocket.address;
  const payout = payouts[index];
  if (payout === null || payout === undefined) throw new RangeError("pushed to nowhere");
  return fromPlutusAddress(payout, 0);
}

/** What goes back to the funder of one allotment. */
function goesBack(
  move: MoveName | "open",
  before: Held | undefined,
  after: Held | undefined,
  index: number,
): bigint {
  const was = before?.state.vault.allotments[index];
  if (before === undefined || was === undefined) return 0n;
  if (move === "refund" && after !== undefined)
    return was.total - kept(before.terms.terms, after.state.vault, was);
  if (move !== "sweep") return 0n;
  const { vault } = before.state;
  const due = vault.phase.type === "Closed" ? kept(before.terms.terms, vault, was) : was.total;
  return due - was.claimed;
}

const tokensOf = (assets: Assets) =>
  Object.fromEntries(Object.entries(assets).filter(([unit]) => unit.startsWith(CLASS_POLICY)));
