/** The trace labels of the on-chain code: what counts as a reason. */
import { readFileSync } from "node:fs";
import { aikenFiles } from "../../scripts/aiken.ts";
import { ROOT } from "../../scripts/setup.mjs";

export function labelsInSources(): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const path of aikenFiles()) {
    const source = readFileSync(ROOT + path, "utf8");
    for (const [, label = ""] of source.matchAll(/\btrace @"([^"]*)"/g)) labels.add(label);
  }
  return labels;
}
