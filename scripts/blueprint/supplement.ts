/**
 * Definitions of the types that no handler's signature mentions: what an `else`
 * handler reads, and what scripts only compare. A probe validator that mentions
 * them makes Aiken define them.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { demandAiken, inCopy } from "../aiken.ts";
import type { Blueprint } from "./schema.ts";

interface TypeSource {
  readonly module: string;
  readonly types: readonly string[];
}

/** Types outside of the modules called `types` that go into datums and redeemers. */
const OTHERS: readonly TypeSource[] = [
  { module: "cairn/ledger", types: ["OutputReference", "Address"] },
  { module: "cairn/permission", types: ["Permission"] },
  { module: "cairn/receipt", types: ["Receipt"] },
];

/** supplement.json as the sources give it now. */
export function supplementNow(): string {
  const definitions = inCopy((directory) => {
    const validators = join(directory, "validators");
    rmSync(validators, { recursive: true, force: true });
    mkdirSync(validators);
    const sources = [...OTHERS, ...typeModules(join(directory, "lib"))];
    writeFileSync(join(validators, "probe.ak"), probe(sources));
    demandAiken(["build", "--silent", "--trace-level", "silent"], directory);
    const blueprint = JSON.parse(readFileSync(join(directory, "plutus.json"), "utf8")) as Blueprint;
    return blueprint.definitions;
  });
  return `${JSON.stringify(definitions, null, 2)}\n`;
}

/** All public types of the modules called `types`, as far as they take no type arguments. */
function typeModules(library: string): readonly TypeSource[] {
  return readdirSync(library, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("/types.ak"))
    .sort()
    .map((path) => ({
      module: path.replace(/\.ak$/, ""),
      types: [
        ...readFileSync(join(library, path), "utf8").matchAll(/^pub type (\w+)(?= [{=]|$)/gm),
      ].map(([, name]) => name as string),
    }));
}

function probe(sources: readonly TypeSource[]): string {
  const imports = sources.map(
    ({ module, types }, index) => `use ${module}.{${types.join(", ")}} as m${index}`,
  );
  const names = sources.flatMap(({ types }) => types);
  const parameters = names.map((name, index) => `p${index}: ${name}`);
  const used = names.map((_name, index) => `p${index} == p${index}`);
  return [
    ...imports,
    `validator probe(${parameters.join(", ")}) {`,
    `  else(_) { and { True, ${used.join(", ")} } }`,
    "}",
    "",
  ].join("\n");
}
