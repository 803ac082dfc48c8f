/** Allotments by number or by class. */
import type { Vault } from "../blueprint/generated.ts";
import { CLASSES } from "../domain/names.ts";
import { usageError } from "./cli-error.ts";

/** Position of an allotment. @throws CliError `usage` where there is none, or a class has several */
export function allotmentOf({ allotments }: Vault, text: string): number {
  const position = CLASSES.indexOf(text as (typeof CLASSES)[number]);
  const ofClass = allotments.flatMap((each, index) =>
    each.class === BigInt(position) ? [index] : [],
  );
  const [only] = ofClass;
  if (only !== undefined && ofClass.length === 1) return only;
  if (/^\d$/.test(text) && Number(text) < allotments.length) return Number(text);
  const list = allotments.map((each, index) => `${index} (${CLASSES[Number(each.class)]})`);
  throw usageError(
    ofClass.length > 1
      ? `the class ${text} has several allotments`
      : `there is no allotment "${text}"`,
    `Allotments are ${list.join(", ")}.`,
  );
}
