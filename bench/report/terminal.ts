/** The figures for a person at a terminal. */
import type { Budgets } from "../budgets.ts";
import {
  ACTIONS,
  BESIDE,
  BUILDERS,
  flatness,
  partition,
  protocolDifference,
  SIZES,
} from "./columns.ts";
import { besideThePeer, PEER } from "./peer.ts";
import { textTable } from "./table.ts";

const percent = (part: number) => `${(100 * part).toFixed(2)}%`;

export function terminalReport({ onchain, offchain }: Budgets): string {
  const newest = onchain.filter(({ parameters }) => parameters === "pv11");
  const { sizes, actions } = partition(newest);
  const flat = flatness(newest);
  return [
    "On chain, protocol version 11; amounts in lovelace. Figures of a batch are those of its transaction.",
    `Version 10 differs by ${percent(protocolDifference(onchain))} at most.`,
    textTable(sizes, SIZES),
    textTable(actions, ACTIONS),
    ...(flat === undefined
      ? []
      : [
          `A claim in batches of ${flat.sizes.join(", ")}: mem an item within ±${percent(flat.spread)}.`,
        ]),
    `Beside ${PEER}:`,
    textTable(besideThePeer(newest), BESIDE),
    ...(offchain.length === 0
      ? []
      : [
          "Building a batch of 20 claims, medians of processor time, side by side:",
          textTable(offchain, BUILDERS),
        ]),
  ].join("\n\n");
}
