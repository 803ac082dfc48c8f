/** The part of CIP-57 that Aiken writes, and the names that its types get in TypeScript. */
import { readFileSync } from "node:fs";
import type { BlueprintValidator } from "../../offchain/blueprint/link.ts";
import { CairnError } from "../../offchain/errors.ts";

export interface Reference {
  readonly title?: string;
  readonly description?: string;
  readonly $ref: string;
}

export interface Constructor {
  readonly title?: string;
  readonly description?: string;
  readonly dataType: "constructor";
  readonly index: number;
  readonly fields: readonly Reference[];
}

export interface Definition {
  readonly title?: string;
  readonly description?: string;
  readonly dataType?: "integer" | "bytes" | "list" | "map";
  readonly items?: Reference | readonly Reference[];
  readonly keys?: Reference;
  readonly values?: Reference;
  readonly anyOf?: readonly Constructor[];
}

export type Definitions = Readonly<Record<string, Definition>>;

export interface Blueprint {
  readonly preamble: { readonly compiler?: { readonly version?: string } };
  readonly validators: readonly BlueprintValidator[];
  readonly definitions: Definitions;
}

export class SchemaError extends CairnError {
  constructor(message: string) {
    super({
      code: "blueprint-schema",
      message,
      advice: "Rename the Aiken type, or teach scripts/blueprint the new form.",
      docs: "docs/architecture.md",
    });
  }
}

export function readBlueprint(path: string): Blueprint {
  return JSON.parse(readFileSync(path, "utf8")) as Blueprint;
}

/** The key of the definition that a reference points to. */
export function target(reference: Reference): string {
  return reference.$ref
    .replace(/^#\/definitions\//, "")
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
}

/** All references that a definition holds, in order. */
export function referencesOf(definition: Definition): readonly Reference[] {
  const { items, keys, values, anyOf } = definition;
  return [
    ...(items === undefined ? [] : Array.isArray(items) ? items : [items as Reference]),
    ...(keys === undefined ? [] : [keys]),
    ...(values === undefined ? [] : [values]),
    ...(anyOf ?? []).flatMap(({ fields }) => fields),
  ];
}

/** Built-in types and generic containers are written in place; the rest gets a name. */
export function isNamed(key: string): boolean {
  return key.replace(/<.*/s, "").includes("/") || key === "Ordering";
}

const RESERVED = new Set(["Data", "Codec", "ReadonlyMap", "Validator"]);

/**
 * TypeScript names by definition: the Aiken name without its module, followed by
 * those of its type arguments. Two types of one name are refused.
 */
export function nameDefinitions(keys: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const key of keys.filter(isNamed)) {
    const name = (key.match(/[^<>,\s]+/g) ?? []).map((part) => part.replace(/^.*\//, "")).join("");
    const owner = owners.get(name);
    if (owner !== undefined) throw new SchemaError(`${owner} and ${key} would both be ${name}`);
    if (RESERVED.has(name)) throw new SchemaError(`${key} takes the reserved name ${name}`);
    owners.set(name, key);
    names.set(key, name);
  }
  return names;
}

export function camelCase(name: string): string {
  return name.replace(/_+([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}
