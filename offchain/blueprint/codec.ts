/**
 * What the generated codecs are put together from. A decoder takes only the
 * exact form that its encoder writes: the right constructor, the right number of
 * fields, nothing more.
 */
import { CairnError } from "../errors.ts";
import { Constr, type Data } from "./data.ts";

/** Turns a value into Plutus data and back. */
export interface Codec<T> {
  encode(value: T): Data;
  /**
   * @param path where `data` sits in the whole, for the error
   * @throws CodecError where the data has another form
   */
  decode(data: Data, path?: string): T;
}

/** Data is not of the expected type; `path` leads to the part that is not. */
export class CodecError extends CairnError {
  readonly path: string;

  constructor(path: string, expected: string, found: string) {
    super({
      code: "codec-mismatch",
      message: `${path}: expected ${expected}, found ${found}`,
      advice: "Treat the output as foreign, or decode it with the type that its script writes.",
      docs: "docs/architecture.md",
    });
    this.path = path;
  }
}

/** Integers of any size. */
export const integer: Codec<bigint> = {
  encode: (value) => value,
  decode: (data, path = "integer") =>
    typeof data === "bigint" ? data : mismatch(path, "an integer", data),
};

/** Bytes as lower-case hex. */
export const bytes: Codec<string> = {
  encode: (value) => value,
  decode: (data, path = "bytes") =>
    typeof data === "string" ? data : mismatch(path, "bytes", data),
};

/** Any data, as it is. */
export const anything: Codec<Data> = { encode: (value) => value, decode: (data) => data };

export const boolean: Codec<boolean> = {
  encode: (value) => new Constr(value ? 1 : 0, []),
  decode: (data, path = "boolean") =>
    constrOf(data, path, { 0: 0, 1: 0 }, "False or True").index === 1,
};

export const unit: Codec<undefined> = {
  encode: () => new Constr(0, []),
  decode: (data, path = "unit") => void constrOf(data, path, { 0: 0 }, "unit"),
};

export function option<T>(item: Codec<T>): Codec<T | null> {
  return {
    encode: (value) => (value === null ? new Constr(1, []) : new Constr(0, [item.encode(value)])),
    decode(data, path = "option") {
      const { index, fields } = constrOf(data, path, { 0: 1, 1: 0 }, "Some or None");
      return index === 1 ? null : item.decode(fields[0] as Data, path);
    },
  };
}

export function list<T>(item: Codec<T>): Codec<readonly T[]> {
  return {
    encode: (values) => values.map((value) => item.encode(value)),
    decode: (data, path = "list") =>
      listOf(data, path, "a list").map((entry, position) =>
        item.decode(entry, `${path}[${position}]`),
      ),
  };
}

/** Aiken's pairs: a map that keeps the order of its entries. */
export function pairs<K, V>(key: Codec<K>, value: Codec<V>): Codec<ReadonlyMap<K, V>> {
  return {
    encode: (map) =>
      new Map([...map].map(([left, right]) => [key.encode(left), value.encode(right)])),
    decode(data, path = "pairs") {
      if (!(data instanceof Map)) return mismatch(path, "a map", data);
      return new Map(
        [...data].map(([left, right], position) => [
          key.decode(left, `${path}.key[${position}]`),
          value.decode(right, `${path}.value[${position}]`),
        ]),
      );
    },
  };
}

export type Codecs<T extends readonly unknown[]> = { readonly [I in keyof T]: Codec<T[I]> };

/** Tuples and pairs outside of a map: a list of fixed length. */
export function tuple<const T extends readonly unknown[]>(...items: Codecs<T>): Codec<T> {
  return {
    encode: (values) => encodeEach(items, values),
    decode(data, path = "tuple") {
      const expected = `a list of ${items.length}`;
      const entries = listOf(data, path, expected);
      if (entries.length !== items.length) return mismatch(path, expected, data);
      return decodeEach(items, entries, path) as unknown as T;
    },
  };
}

/** Defers to a codec that is defined later: recursive types. */
export function lazy<T>(codec: () => Codec<T>): Codec<T> {
  return {
    encode: (value) => codec().encode(value),
    decode: (data, path) => codec().decode(data, path),
  };
}

/** One constructor: its number and what its fields are to TypeScript. */
export interface Shape<T> {
  readonly index: number;
  readonly arity: number;
  encodeFields(value: T): Data[];
  decodeFields(fields: readonly Data[], path: string): T;
}

/** Fields with names, in the order of the constructor. */
export function named<T>(
  index: number,
  fields: { readonly [K in keyof T]: Codec<T[K]> },
): Shape<T> {
  const entries = Object.entries(fields) as [keyof T & string, Codec<T[keyof T]>][];
  return {
    index,
    arity: entries.length,
    encodeFields: (value) => entries.map(([name, codec]) => codec.encode(value[name])),
    decodeFields: (data, path) =>
      Object.fromEntries(
        entries.map(([name, codec], position) => [
          name,
          codec.decode(data[position] as Data, `${path}.${name}`),
        ]),
      ) as T,
  };
}

/** Fields without names. */
export function positional<const T extends readonly unknown[]>(
  index: number,
  ...items: Codecs<T>
): Shape<{ readonly fields: T }> {
  return {
    index,
    arity: items.length,
    encodeFields: (value) => encodeEach(items, value.fields),
    decodeFields: (data, path) => ({
      fields: decodeEach(items, data, `${path}.fields`) as unknown as T,
    }),
  };
}

/** A type of one constructor. */
export function record<T>(name: string, shape: Shape<T>): Codec<T> {
  return {
    encode: (value) => new Constr(shape.index, shape.encodeFields(value)),
    decode(data, path = name) {
      const { fields } = constrOf(data, path, { [shape.index]: shape.arity }, name);
      return shape.decodeFields(fields, path);
    },
  };
}

/** The shapes of a union by the name of the constructor. */
export type Shapes<T extends { readonly type: string }> = {
  readonly [K in T["type"]]: Shape<Omit<Extract<T, { readonly type: K }>, "type">>;
};

/** A type of several constructors, told apart by `type`. */
export function union<T extends { readonly type: string }>(
  name: string,
  shapes: Shapes<T>,
): Codec<T> {
  const byType = new Map(Object.entries(shapes as Record<string, Shape<unknown>>));
  const byIndex = new Map([...byType].map(([type, shape]) => [shape.index, { type, shape }]));
  const arities = Object.fromEntries([...byType.values()].map((s) => [s.index, s.arity]));
  const expected = `${name} (${[...byType.keys()].join(", ")})`;
  return {
    encode(value) {
      const shape = byType.get(value.type);
      if (shape === undefined) throw new CodecError(name, expected, JSON.stringify(value.type));
      return new Constr(shape.index, shape.encodeFields(value));
    },
    decode(data, path = name) {
      const { index, fields } = constrOf(data, path, arities, expected);
      const found = byIndex.get(index);
      if (found === undefined) return mismatch(path, expected, data);
      return { type: found.type, ...(found.shape.decodeFields(fields, path) as object) } as T;
    },
  };
}

function encodeEach<T extends readonly unknown[]>(items: Codecs<T>, values: T): Data[] {
  return items.map((item, position) => item.encode(values[position]));
}

function decodeEach<T extends readonly unknown[]>(
  items: Codecs<T>,
  data: readonly Data[],
  path: string,
): unknown[] {
  return items.map((item, position) => item.decode(data[position] as Data, `${path}[${position}]`));
}

function listOf(data: Data, path: string, expected: string): readonly Data[] {
  return Array.isArray(data) ? (data as readonly Data[]) : mismatch(path, expected, data);
}

/** `arities` gives the number of fields of each constructor that may stand here. */
function constrOf(
  data: Data,
  path: string,
  arities: Readonly<Record<number, number>>,
  expected: string,
): Constr {
  if (!(data instanceof Constr) || arities[data.index] === undefined) {
    return mismatch(path, expected, data);
  }
  const arity = arities[data.index];
  return data.fields.length === arity
    ? data
    : mismatch(path, `${expected} with ${arity} fields`, data);
}

function mismatch(path: string, expected: string, data: Data): never {
  throw new CodecError(path, expected, outline(data));
}

function outline(data: Data): string {
  if (typeof data === "bigint") return `the integer ${data}`;
  if (typeof data === "string") return `${data.length / 2} bytes`;
  if (data instanceof Constr) {
    return `constructor ${data.index} with ${data.fields.length} fields`;
  }
  if (data instanceof Map) return `a map of ${data.size}`;
  return `a list of ${(data as readonly Data[]).length}`;
}
