/** The fields of every constructor of the project, so that a field gets another value of its type. */
import { Reader } from "./reader.ts";

export interface FieldChange {
  readonly value: string;
  /** A module that the value needs. */
  readonly needs?: string;
}

const ALIASES: Readonly<Record<string, string>> = {};

export class Types {
  private readonly fields = new Map<string, Map<string, string>>();
  private readonly aliases = new Map<string, string>(Object.entries(ALIASES));

  constructor(sources: readonly string[]) {
    for (const source of sources) new Declarations(source).read(this.fields, this.aliases);
  }

  /** The type of a field, aliases resolved; undefined where the constructor is not known. */
  of(shape: string, field: string): string | undefined {
    let type = this.fields.get(shape)?.get(field);
    for (let next = type; next !== undefined; next = this.aliases.get(next)) type = next;
    return type;
  }

  alike(shape: string, left: string, right: string): boolean {
    const type = this.of(shape, left);
    return type !== undefined && type === this.of(shape, right);
  }
}

class Declarations extends Reader {
  read(fields: Map<string, Map<string, string>>, aliases: Map<string, string>): void {
    while (!this.ended()) {
      const begins = this.startsItem();
      this.take("pub");
      this.take("opaque");
      if (begins && this.take("type")) this.declaration(fields, aliases);
      else this.skip(1);
    }
  }

  private declaration(
    fields: Map<string, Map<string, string>>,
    aliases: Map<string, string>,
  ): void {
    const name = this.type();
    if (this.take("=")) {
      aliases.set(name, this.type());
      return;
    }
    this.expect("{");
    const own = new Map<string, string>();
    while (!this.take("}")) {
      const token = this.next();
      if (token.kind === "type") {
        const named = new Map<string, string>();
        if (this.take("{")) while (!this.take("}")) this.field(named, this.next().text);
        else if (this.is("(")) this.type();
        fields.set(token.text, named);
      } else this.field(own, token.text);
    }
    if (own.size > 0) fields.set(name.replace(/<.*/s, ""), own);
  }

  private field(into: Map<string, string>, name: string): void {
    this.expect(":");
    into.set(name, this.type());
    this.take(",");
  }
}

/** Another value of the field's type, where one can be written down. */
export function fieldChange(
  types: Types,
  shape: string,
  field: string,
  value: string,
): FieldChange | undefined {
  const type = types.of(shape, field);
  if (type === undefined) return undefined;
  if (type === "Int") return { value: `( ${value} ) + 1` };
  if (type === "Bool") return { value: `!( ${value} )` };
  if (type === "ByteArray") {
    return { value: `builtin.append_bytearray(#"00", ${value})`, needs: "aiken/builtin" };
  }
  if (type.startsWith("Option<")) return { value: "None" };
  if (/^(?:List|Pairs|Value|Tokens)\b/.test(type)) return { value: "[]" };
  if (type === "Asset") return { value: "ClassToken" };
  return undefined;
}
