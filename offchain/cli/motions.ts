/** Items of sheets in words, and how they are told apart. */
import { formatAmount } from "../domain/amount.ts";
import type { Program } from "../domain/program/program.ts";
import { dateTime } from "./dates.ts";
import type { SheetItem } from "./sheet-file.ts";
import { trancheLabel } from "./tranche-number.ts";

/** `approve 0 "Pool 1", submission 1, evidence ab12…` */
export function motionText({ motion }: Pick<SheetItem, "motion">, program?: Program): string {
  switch (motion.type) {
    case "approve":
    case "reject":
    case "object": {
      const tranche =
        program === undefined ? String(motion.tranche) : trancheLabel(program, motion.tranche);
      return `${motion.type} tranche ${tranche}, submission ${motion.submissions}, evidence ${motion.evidence}`;
    }
    case "pause":
      return "pause";
    case "resume":
      return `resume, paused since ${dateTime(motion.since)}`;
    case "amend":
      return `amend weights to ${motion.weights.map((weight) => formatAmount(weight, { decimals: 0 })).join(", ")}`;
  }
}

/** The items of these projects (all where none is named), of these types. */
export function itemsOf(
  items: readonly SheetItem[],
  types: readonly SheetItem["motion"]["type"][],
  only: readonly string[],
): SheetItem[] {
  return items.filter(
    ({ motion, project }) =>
      types.includes(motion.type) && (only.length === 0 || only.includes(project)),
  );
}
