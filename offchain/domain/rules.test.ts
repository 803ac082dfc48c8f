import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Asked of a plan before any script could: nobody but the builder sees them broken. */
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: as the sources write it
const OURS = ["vault.${action}: some vault is named", "vault.${action}: every vault is named once"];

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as the sources write it

function sources(folder: string, ending: string): string {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending) && !path.endsWith(".test.ts"))
    .map((path) => readFileSync(join(ROOT, folder, path), "utf8"))
    .join("\n");
}

const labelled = /["`]((?:R\d+ )?(?:vault|panel|charter|terms|time|value)[\w.${}]*: [^"`\n]+)["`]/g;

test("every rule that a refusal names is the trace label of a guard on chain", () => {
  const onChain = sources("lib", ".ak") + sources("validators", ".ak");
  const labels = [...onChain.matchAll(/trace @"([^"]+)"/g)].map(([, label]) => label);
  const ours = sources("offchain/domain", ".ts") + sources("offchain/plans", ".ts");
  const rules = new Set([...ours.matchAll(labelled)].map(([, rule = ""]) => rule));
  const missing = [...rules].filter((rule) => {
    const form = new RegExp(
      `^${rule.replace(/[.*+?^()|[\]\\]/g, "\\$&").replace(/\$\{\w+\}/g, "\\w+")}$`,
    );
    return !OURS.includes(rule) && !labels.some((label) => form.test(label ?? ""));
  });
  expect(rules.size).toBeGreaterThan(80);
  expect(missing).toEqual([]);
});
