/** Plutus data, walked along the types of the blueprint: every place where a mutation can bite. */
import { Constr, type Data } from "../../offchain/blueprint/data.ts";
import {
  type Constructor,
  type Definitions,
  readBlueprint,
  target,
} from "../../scripts/blueprint/schema.ts";
import { ROOT } from "../../scripts/setup.mjs";

const definitions: Definitions = readBlueprint(`${ROOT}plutus.json`).definitions;

export type Kind = "integer" | "bytes" | "list" | "constructor";

/** One node of a piece of data. */
export interface Site {
  /** Field names and positions from the root: `allotments.0.beneficiary`. */
  readonly path: string;
  readonly kind: Kind;
  /** The definition's key in the blueprint: `cairn/party/Party`, `List<Int>`. */
  readonly type: string;
  readonly value: Data;
  /** The definition of a list's elements. */
  readonly element?: string;
  /** The constructors that could stand here. */
  readonly constructors?: readonly Constructor[];
  /** The whole data with another value here. */
  readonly put: (value: Data) => Data;
}

/** The types that the chain holds, by the names that the Aiken code gives them. */
export const TYPES = {
  vault: "cairn/vault/types/Vault",
  constitution: "cairn/charter/types/Constitution",
  receipt: "cairn/receipt/Receipt",
} as const;

/** All nodes, the root first. Data that does not fit its type ends the walk there. */
export function sitesOf(data: Data, type: string): Site[] {
  return walk(data, type, "", (value) => value);
}

function walk(value: Data, type: string, path: string, put: Site["put"]): Site[] {
  const definition = definitions[type];
  if (definition === undefined) throw new RangeError(`the blueprint does not define ${type}`);
  const at = { path, type, value, put };
  if (typeof value === "bigint") return [{ ...at, kind: "integer" }];
  if (typeof value === "string") return [{ ...at, kind: "bytes" }];
  if (value instanceof Constr) {
    const constructors = definition.anyOf ?? [];
    const fields = constructors.find(({ index }) => index === value.index)?.fields ?? [];
    return [
      { ...at, kind: "constructor", constructors },
      ...value.fields.flatMap((field, position) => {
        const reference = fields[position];
        if (reference === undefined) return [];
        return walk(
          field,
          target(reference),
          join(path, reference.title ?? `${position}`),
          (next) => put(new Constr(value.index, replaced(value.fields, position, next))),
        );
      }),
    ];
  }
  if (!Array.isArray(value)) return [];
  const { items } = definition;
  if (items === undefined || Array.isArray(items)) return [{ ...at, kind: "list" }];
  const element = target(items as { $ref: string });
  return [
    { ...at, kind: "list", element },
    ...value.flatMap((item: Data, position) =>
      walk(item, element, join(path, `${position}`), (next) =>
        put(replaced(value, position, next)),
      ),
    ),
  ];
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function replaced<Each>(items: readonly Each[], position: number, next: Each): Each[] {
  return items.map((item, index) => (index === position ? next : item));
}

/** The plainest data of a type: zero, no bytes, no elements, the first constructor. */
export function plainest(type: string): Data {
  const definition = definitions[type];
  if (definition?.dataType === "integer") return 0n;
  if (definition?.dataType === "bytes") return "";
  if (definition?.dataType === "list") return [];
  const [first] = definition?.anyOf ?? [];
  return first === undefined ? 0n : construct(first);
}

export function construct({ index, fields }: Constructor): Constr {
  return new Constr(
    index,
    fields.map((field) => plainest(target(field))),
  );
}

/** Bytes of a type that has one length: 28 for hashes and parties, 27 for names. */
export function isHash({ type, value }: Site): boolean {
  if (typeof value !== "string" || value === "") return false;
  return (
    /VerificationKeyHash|ScriptHash|PolicyId|Hash28|Party|AssetName/.test(type) ||
    [56, 64].includes(value.length)
  );
}

/** The same text for the same data. */
export function show(data: Data): string {
  if (typeof data === "bigint") return `${data}`;
  if (typeof data === "string") return `#${data}`;
  if (data instanceof Constr) return `${data.index}(${data.fields.map(show).join(",")})`;
  if (Array.isArray(data)) return `[${data.map(show).join(",")}]`;
  return "{}";
}
