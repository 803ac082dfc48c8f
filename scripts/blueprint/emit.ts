/** Writes TypeScript types and codecs for the definitions of a blueprint. */
import {
  type Constructor,
  camelCase,
  type Definition,
  type Definitions,
  isNamed,
  nameDefinitions,
  type Reference,
  referencesOf,
  SchemaError,
  target,
} from "./schema.ts";

/** Types and codecs of all named definitions, each after those it needs. */
export function emitDefinitions(definitions: Definitions): string {
  return new Emitter(definitions).emit();
}

class Emitter {
  readonly #definitions: Definitions;
  readonly #names: ReadonlyMap<string, string>;
  /** What has been written: only a recursive reference has to wait. */
  readonly #written = new Set<string>();

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
    this.#names = nameDefinitions(Object.keys(definitions));
  }

  emit(): string {
    return this.#order()
      .map((key) => {
        const text = this.#define(key);
        this.#written.add(key);
        return text;
      })
      .join("\n");
  }

  /** Named definitions, each behind those it refers to, where there is such an order. */
  #order(): readonly string[] {
    const order: string[] = [];
    const seen = new Set<string>();
    const visit = (key: string): void => {
      if (seen.has(key)) return;
      seen.add(key);
      for (const reference of referencesOf(this.#definition(key))) visit(target(reference));
      if (isNamed(key)) order.push(key);
    };
    for (const key of Object.keys(this.#definitions).sort()) visit(key);
    return order;
  }

  #define(key: string): string {
    const definition = this.#definition(key);
    const name = this.#names.get(key) as string;
    const comment = docs(definition.description, "");
    const { anyOf } = definition;
    if (anyOf === undefined) {
      return (
        `${comment}export type ${name} = ${this.#inlineType(definition, key)};\n` +
        `export const ${name}Codec: Codec<${name}> = ${this.#inlineCodec(definition, key)};\n`
      );
    }
    const [only] = anyOf;
    if (only === undefined) throw new SchemaError(`${key} has no constructor`);
    return anyOf.length === 1
      ? `${comment}${this.#record(name, only)}`
      : `${comment}${this.#union(name, anyOf, key)}`;
  }

  #record(name: string, variant: Constructor): string {
    const members = this.#members(variant).map((member) => `  ${member};\n`);
    return (
      `export interface ${name} {\n${members.join("")}}\n` +
      `export const ${name}Codec: Codec<${name}> = codec.record("${name}", ${this.#shape(variant, "")});\n`
    );
  }

  #union(name: string, constructors: readonly Constructor[], key: string): string {
    const types = constructors.map((variant) => {
      const members = [`readonly type: "${title(variant, key)}"`, ...this.#members(variant)];
      return `\n${docs(variant.description, "  ")}  | { ${members.join("; ")} }`;
    });
    const shapes = constructors.map(
      (variant) => `  ${title(variant, key)}: ${this.#shape(variant, "  ")},\n`,
    );
    return (
      `export type ${name} =${types.join("")};\n` +
      `export const ${name}Codec: Codec<${name}> = codec.union("${name}", {\n${shapes.join("")}});\n`
    );
  }

  #members({ fields }: Constructor): readonly string[] {
    if (fields.length === 0) return [];
    if (namesFields(fields)) {
      return fields.map(
        (field) => `readonly ${camelCase(field.title as string)}: ${this.#type(field)}`,
      );
    }
    return [`readonly fields: readonly [${fields.map((field) => this.#type(field)).join(", ")}]`];
  }

  #shape({ index, fields }: Constructor, indent: string): string {
    if (fields.length > 0 && !namesFields(fields)) {
      const codecs = fields.map((field) => this.#codec(field));
      return `codec.positional(${index}, ${codecs.join(", ")})`;
    }
    if (fields.length === 0) return `codec.named(${index}, {})`;
    const codecs = fields.map(
      (field) => `${indent}  ${camelCase(field.title as string)}: ${this.#codec(field)},\n`,
    );
    return `codec.named(${index}, {\n${codecs.join("")}${indent}})`;
  }

  #type(reference: Reference): string {
    const key = target(reference);
    return this.#names.get(key) ?? this.#inlineType(this.#definition(key), key);
  }

  #codec(reference: Reference): string {
    const key = target(reference);
    const name = this.#names.get(key);
    if (name === undefined) return this.#inlineCodec(this.#definition(key), key);
    return this.#written.has(key) ? `${name}Codec` : `codec.lazy(() => ${name}Codec)`;
  }

  #inlineType(definition: Definition, key: string): string {
    const { dataType, items, keys, values, anyOf } = definition;
    if (dataType === "integer") return "bigint";
    if (dataType === "bytes") return "string";
    if (dataType === "map" && keys !== undefined && values !== undefined) {
      return `ReadonlyMap<${this.#type(keys)}, ${this.#type(values)}>`;
    }
    if (dataType === "list" && items !== undefined) {
      return Array.isArray(items)
        ? `readonly [${items.map((item: Reference) => this.#type(item)).join(", ")}]`
        : `readonly ${bracketed(this.#type(items as Reference))}[]`;
    }
    if (anyOf !== undefined) return this.#builtin(definition, key).type;
    if (dataType === undefined) return "Data";
    throw new SchemaError(`${key} has a form that is not known`);
  }

  #inlineCodec(definition: Definition, key: string): string {
    const { dataType, items, keys, values, anyOf } = definition;
    if (dataType === "integer") return "codec.integer";
    if (dataType === "bytes") return "codec.bytes";
    if (dataType === "map" && keys !== undefined && values !== undefined) {
      return `codec.pairs(${this.#codec(keys)}, ${this.#codec(values)})`;
    }
    if (dataType === "list" && items !== undefined) {
      return Array.isArray(items)
        ? `codec.tuple(${items.map((item: Reference) => this.#codec(item)).join(", ")})`
        : `codec.list(${this.#codec(items as Reference)})`;
    }
    if (anyOf !== undefined) return this.#builtin(definition, key).codec;
    if (dataType === undefined) return "codec.anything";
    throw new SchemaError(`${key} has a form that is not known`);
  }

  #builtin({ anyOf }: Definition, key: string): { type: string; codec: string } {
    if (key === "Bool") return { type: "boolean", codec: "codec.boolean" };
    if (key === "Void") return { type: "undefined", codec: "codec.unit" };
    const item = anyOf?.[0]?.fields[0];
    if (key.startsWith("Option<") && item !== undefined) {
      return { type: `${this.#type(item)} | null`, codec: `codec.option(${this.#codec(item)})` };
    }
    throw new SchemaError(`${key} has a form that is not known`);
  }

  #definition(key: string): Definition {
    const definition = this.#definitions[key];
    if (definition === undefined) throw new SchemaError(`The blueprint does not define ${key}`);
    return definition;
  }
}

function title(variant: Constructor, key: string): string {
  if (variant.title === undefined) throw new SchemaError(`${key} has a nameless constructor`);
  return variant.title;
}

function namesFields(fields: readonly Reference[]): boolean {
  return fields.every((field) => field.title !== undefined);
}

function bracketed(type: string): string {
  return /^\w+$/.test(type) ? type : `(${type})`;
}

function docs(description: string | undefined, indent: string): string {
  if (description === undefined) return "";
  const lines = description.split("\n").map((line) => line.trim().replaceAll("*/", "* /"));
  return lines.length === 1
    ? `${indent}/** ${lines[0]} */\n`
    : `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
}
