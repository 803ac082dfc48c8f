/** In words, what happens to a vault between two states. */
import type { Phase, Tranche } from "../blueprint/generated.ts";
import { formatAmount } from "../domain/amount.ts";
import type { VaultState } from "../domain/datum.ts";
import { CLASSES } from "../domain/names.ts";
import { dateTime } from "./dates.ts";
import type { Naming } from "./naming.ts";

const amount = (value: bigint) => formatAmount(value, { grouped: true });

export function vaultChanges(
  before: VaultState | undefined,
  after: VaultState | undefined,
  naming: Naming,
): string[] {
  if (after === undefined) return ["the vault ends"];
  if (before === undefined) {
    const { allotments } = after.vault;
    return [
      `a vault opens for ${naming.party(after.vault.manager)}`,
      ...allotments.map(
        (each) =>
          `${CLASSES[Number(each.class)]} ${amount(each.total)} for ${naming.party(each.beneficiary)}`,
      ),
    ];
  }
  const lines = [
    ...after.vault.tranches.flatMap((tranche, index) =>
      trancheChange(before.vault.tranches[index], tranche, index, after.vault.delay),
    ),
    ...allotmentChanges(before, after, naming),
    ...phaseChange(before.vault.phase, after.vault.phase, after.vault.delay),
  ];
  if (before.vault.amendment !== after.vault.amendment)
    lines.push(`amendment ${after.vault.amendment}`);
  return lines;
}

function trancheChange(
  before: Tranche | undefined,
  after: Tranche,
  index: number,
  delay: bigint,
): string[] {
  if (before === undefined || JSON.stringify(before, text) === JSON.stringify(after, text))
    return [];
  const weight =
    before.weight === after.weight ? "" : `, weight ${before.weight} -> ${after.weight}`;
  const state =
    before.type === after.type
      ? ""
      : ` ${before.type.toLowerCase()} -> ${after.type.toLowerCase()}`;
  const evidence = after.type === "Submitted" ? `, evidence ${after.evidence}` : "";
  const moment = after.type === "Approved" ? `, as of ${dateTime(after.at + delay)}` : "";
  return [`tranche ${index}${state}${weight}${evidence}${moment}`];
}

function allotmentChanges(before: VaultState, after: VaultState, naming: Naming): string[] {
  return after.vault.allotments.flatMap((next, index) => {
    const last = before.vault.allotments[index];
    if (last === undefined) return [];
    const name = `allotment ${index} (${CLASSES[Number(next.class)]})`;
    return [
      ...(next.claimed === last.claimed
        ? []
        : [
            `${name} pays ${amount(next.claimed - last.claimed)}, ${amount(next.claimed)} of ${amount(next.total)} in all`,
          ]),
      ...(next.total === last.total
        ? []
        : [`${name} grows by ${amount(next.total - last.total)} to ${amount(next.total)}`]),
      ...(next.beneficiary === last.beneficiary
        ? []
        : [
            `${name} passes from ${naming.party(last.beneficiary)} to ${naming.party(next.beneficiary)}`,
          ]),
      ...(next.heir === last.heir || next.beneficiary !== last.beneficiary
        ? []
        : [
            next.heir === ""
              ? `${name}: the offer is withdrawn`
              : `${name} is offered to ${naming.party(next.heir)}`,
          ]),
    ];
  });
}

function phaseChange(before: Phase, after: Phase, delay: bigint): string[] {
  if (before.type === after.type) return [];
  const since =
    after.type === "Paused"
      ? ` since ${dateTime(after.since + delay)}`
      : after.type === "Closed"
        ? ` at ${dateTime(after.at + delay)}`
        : after.type === "Noticed"
          ? ` as of ${dateTime(after.at + delay)}`
          : "";
  return [`${before.type.toLowerCase()} -> ${after.type.toLowerCase()}${since}`];
}

const text = (_: string, value: unknown) => (typeof value === "bigint" ? value.toString() : value);
