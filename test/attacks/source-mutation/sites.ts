/**
 * Every place of an Aiken module where a guard could be wrong, and how: a small
 * parser of the language's expressions says what each token is there for.
 */
import { bytesChanged, COMPARISONS, FLIPPED, numberChanged, type Operator } from "./operators.ts";
import { Reader, type Span } from "./reader.ts";
import { SourceError } from "./tokens.ts";
import { fieldChange, type Types } from "./types.ts";

/** One change of one place. */
export interface Mutant {
  /** Path from the project's root. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The function, constant or validator in which it is. */
  readonly within: string;
  readonly operator: Operator;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** A module that the change needs. */
  readonly needs?: string;
}

/** @throws SourceError that names the file, where the parser meets what it does not know */
export function mutantsOf(file: string, source: string, types: Types): Mutant[] {
  try {
    return new Parser(file, source, types).module();
  } catch (thrown) {
    if (!(thrown instanceof SourceError)) throw thrown;
    throw new SourceError(`${file}: ${thrown.message}`);
  }
}

class Parser extends Reader {
  private readonly file: string;
  private readonly types: Types;
  private readonly found: Mutant[] = [];
  private within = "";

  constructor(file: string, source: string, types: Types) {
    super(source);
    this.file = file;
    this.types = types;
  }

  module(): Mutant[] {
    while (!this.ended()) this.item();
    return this.found;
  }

  private item(): void {
    this.take("pub");
    this.take("opaque");
    if (this.is("use") || this.is("type")) {
      this.skipItem();
      return;
    }
    if (this.is("test") || this.is("bench")) {
      this.skipItem();
      return;
    }
    if (this.take("const")) {
      this.within = this.next().text;
      if (this.take(":")) this.type();
      this.expect("=");
      this.expression();
      return;
    }
    if (this.take("validator")) {
      this.validator();
      return;
    }
    this.expect("fn");
    this.within = this.next().text;
    this.functionRest();
  }

  private skipItem(): void {
    this.next();
    let depth = 0;
    for (;;) {
      if (this.ended()) return;
      if (depth === 0 && this.startsItem()) return;
      const { text } = this.next();
      if ("({[".includes(text)) depth++;
      if (")}]".includes(text)) depth--;
    }
  }

  private validator(): void {
    const name = this.next().text;
    this.within = name;
    if (this.is("(")) this.parameters();
    this.expect("{");
    while (!this.take("}")) {
      this.within = `${name}.${this.next().text}`;
      this.functionRest();
    }
  }

  private functionRest(): void {
    this.parameters();
    if (this.take("->")) this.type();
    this.block();
  }

  private parameters(): void {
    this.expect("(");
    while (!this.take(")")) {
      this.pattern();
      if (this.take(":")) this.type();
      this.take(",");
    }
  }

  private block(): Span {
    const start = this.expect("{").start;
    while (!this.is("}")) this.statement();
    return { start, end: this.expect("}").end };
  }

  private statement(): void {
    if (this.take("trace")) this.trace();
    else if (this.is("let")) this.binding();
    else if (this.is("expect")) this.guard();
    else this.expression();
  }

  /** What is traced decides nothing. */
  private trace(): void {
    const before = this.found.length;
    do this.expression();
    while (this.take(":") || this.take(","));
    this.found.length = before;
  }

  private binding(): void {
    this.next();
    do this.pattern();
    while (this.take(","));
    if (this.take(":")) this.type();
    if (!this.take("<-")) this.expect("=");
    this.expression();
  }

  private guard(): void {
    const { start } = this.next();
    const shape = this.tryPattern();
    if (shape) {
      if (!this.take("<-")) this.expect("=");
      const { end } = this.expression();
      // Where nothing is bound the guard can go; elsewhere the compiler objects.
      this.mutate("guard dropped", { start, end }, "");
      return;
    }
    const compared = this.found.length;
    const condition = this.expression();
    this.mutate("guard dropped", { start, end: condition.end }, "");
    // A lone comparison is turned into its opposite already.
    const alone = this.found
      .slice(compared)
      .some(({ operator, start: at }) => operator === "comparison" && at > condition.start);
    if (!alone || /&&|\|\||\{/.test(this.textOf(condition)))
      this.mutate("guard negated", condition, `!(${this.textOf(condition)})`);
  }

  /** Whether a pattern is destructured here, and if so moves behind it. */
  private tryPattern(): boolean {
    const before = this.at;
    try {
      do this.pattern();
      while (this.take(","));
      if (this.take(":")) this.type();
      if (this.is("=") || this.is("<-")) return true;
    } catch {
      // No pattern: an expression.
    }
    this.at = before;
    return false;
  }

  expression(records = true): Span {
    return this.pipe(records);
  }

  private pipe(records: boolean): Span {
    let left = this.disjunction(records);
    while (this.take("|>")) left = { start: left.start, end: this.disjunction(records).end };
    return left;
  }

  private disjunction(records: boolean): Span {
    return this.logical("||", "False", () => this.conjunction(records));
  }

  private conjunction(records: boolean): Span {
    return this.logical("&&", "True", () => this.comparison(records));
  }

  private logical(symbol: "&&" | "||", neutral: string, operand: () => Span): Span {
    const parts = [operand()];
    while (this.is(symbol)) {
      const token = this.next();
      this.mutate("boolean", token, FLIPPED[symbol]);
      parts.push(operand());
    }
    const [first] = parts as [Span];
    if (parts.length > 1) {
      for (const part of parts) this.mutate("condition dropped", part, neutral);
    }
    return { start: first.start, end: (parts.at(-1) as Span).end };
  }

  private comparison(records: boolean): Span {
    let left = this.sum(records);
    for (;;) {
      const others = COMPARISONS[this.peek().text];
      if (others === undefined || this.peek().kind !== "symbol") return left;
      const token = this.next();
      for (const other of others) this.mutate("comparison", token, other);
      left = { start: left.start, end: this.sum(records).end };
    }
  }

  private sum(records: boolean): Span {
    return this.arithmetic(["+", "-"], () => this.product(records));
  }

  private product(records: boolean): Span {
    return this.arithmetic(["*", "/", "%"], () => this.unary(records));
  }

  private arithmetic(symbols: readonly string[], operand: () => Span): Span {
    let left = operand();
    while (this.peek().kind === "symbol" && symbols.includes(this.peek().text)) {
      const token = this.next();
      this.mutate("arithmetic", token, FLIPPED[token.text as "+"]);
      left = { start: left.start, end: operand().end };
    }
    return left;
  }

  private unary(records: boolean): Span {
    const token = this.peek();
    if (this.take("!")) {
      const operand = this.unary(records);
      this.mutate("boolean", token, "");
      return { start: token.start, end: operand.end };
    }
    if (this.is("-")) {
      this.next();
      const number = this.peek();
      if (number.kind === "integer") {
        this.next();
        const span = { start: token.start, end: number.end };
        for (const other of numberChanged(`-${number.text}`)) this.mutate("constant", span, other);
        return span;
      }
      return { start: token.start, end: this.unary(records).end };
    }
    return this.postfix(records);
  }

  private postfix(records: boolean): Span {
    let span = this.primary(records);
    for (;;) {
      if (this.is("(")) span = { start: span.start, end: this.arguments() };
      else if (this.take(".")) {
        const token = this.next();
        span = { start: span.start, end: token.end };
        if (token.kind === "type") span = this.constructed(token.text, span, records);
      } else if (this.is("?")) span = { start: span.start, end: this.next().end };
      else return span;
    }
  }

  private arguments(): number {
    this.expect("(");
    for (;;) {
      if (this.is(")")) return this.next().end;
      if (this.nameAhead(":")) this.skip(2);
      this.expression();
      this.take(",");
    }
  }

  private primary(records: boolean): Span {
    const token = this.peek();
    switch (token.text) {
      case "if":
        return this.conditional();
      case "when":
        return this.match();
      case "and":
      case "or":
        if (this.peek(1).text === "{") return this.chain();
        break;
      case "fn":
        return this.closure();
      case "{":
        return this.block();
      case "(":
        return this.parenthesised();
      case "[":
        return this.list();
      case "fail":
        this.next();
        if (this.peek().kind === "text") this.next();
        this.mutate("fail", token, "True");
        return token;
    }
    this.next();
    switch (token.kind) {
      case "integer":
        for (const other of numberChanged(token.text)) this.mutate("constant", token, other);
        return token;
      case "bytes":
        this.mutate("constant", token, bytesChanged(token.text));
        return token;
      case "type":
        return this.constructed(token.text, token, records);
      case "name":
      case "text":
        return token;
      default:
        throw this.unexpected(token);
    }
  }

  private conditional(): Span {
    const { start } = this.expect("if");
    const condition = this.expression(false);
    this.mutate("branch", condition, "True");
    this.mutate("branch", condition, "False");
    let { end } = this.block();
    if (this.take("else")) end = (this.is("if") ? this.conditional() : this.block()).end;
    return { start, end };
  }

  private match(): Span {
    const { start } = this.expect("when");
    this.expression(false);
    this.expect("is");
    this.expect("{");
    while (!this.is("}")) {
      do this.pattern();
      while (this.take("|"));
      this.expect("->");
      this.expression();
    }
    return { start, end: this.next().end };
  }

  /** `and { … }` and `or { … }`. */
  private chain(): Span {
    const token = this.next();
    const [other, neutral] = token.text === "and" ? ["or", "True"] : ["and", "False"];
    this.mutate("boolean", token, other as string);
    this.expect("{");
    while (!this.is("}")) {
      const element = this.expression();
      this.mutate("condition dropped", element, neutral as string);
      this.take(",");
    }
    return { start: token.start, end: this.next().end };
  }

  private closure(): Span {
    const { start } = this.expect("fn");
    this.parameters();
    if (this.take("->")) this.type();
    return { start, end: this.block().end };
  }

  private parenthesised(): Span {
    const { start } = this.expect("(");
    while (!this.is(")")) {
      this.expression();
      this.take(",");
    }
    return { start, end: this.next().end };
  }

  private list(): Span {
    const { start } = this.expect("[");
    const elements: Span[] = [];
    while (!this.is("]")) {
      if (this.take("..")) this.expression();
      else elements.push(this.expression());
      this.take(",");
    }
    const span = { start, end: this.next().end };
    elements.slice(1).forEach((right, index) => {
      const left = elements[index] as Span;
      const between = this.source.slice(left.end, right.start);
      this.mutate(
        "order",
        { start: left.start, end: right.end },
        this.textOf(right) + between + this.textOf(left),
      );
    });
    return span;
  }

  /** What stands behind a constructor: fields, arguments or nothing. */
  private constructed(name: string, span: Span, records: boolean): Span {
    if (name === "True" || name === "False") {
      this.mutate("constant", span, name === "True" ? "False" : "True");
      return span;
    }
    return records && this.is("{") ? { start: span.start, end: this.record(name) } : span;
  }

  private record(shape: string): number {
    this.expect("{");
    const fields: (Span & { readonly name: string; readonly value: string })[] = [];
    let update = false;
    while (!this.is("}")) {
      if (this.take("..")) {
        update = true;
        this.expression();
      } else {
        const token = this.next();
        const value = this.take(":") ? this.expression() : token;
        fields.push({
          start: token.start,
          end: value.end,
          name: token.text,
          value: this.textOf(value),
        });
      }
      this.take(",");
    }
    const { end } = this.next();
    for (const field of fields) {
      const change = fieldChange(this.types, shape, field.name, field.value);
      if (change !== undefined) {
        this.mutate("field", field, `${field.name}: ${change.value}`, change.needs);
      }
      if (update && fields.length > 1) this.mutate("field", this.withComma(field), "");
    }
    fields.slice(1).forEach((right, index) => {
      const left = fields[index] as (typeof fields)[number];
      if (this.types.alike(shape, left.name, right.name)) {
        const between = this.source.slice(left.end, right.start);
        this.mutate(
          "field",
          { start: left.start, end: right.end },
          `${left.name}: ${right.value}${between}${right.name}: ${left.value}`,
        );
      }
    });
    return end;
  }

  private withComma({ start, end }: Span): Span {
    const comma = /^\s*,/.exec(this.source.slice(end))?.[0] ?? "";
    return { start, end: end + comma.length };
  }

  private mutate(operator: Operator, { start, end }: Span, after: string, needs?: string): void {
    const lines = this.source.slice(0, start).split("\n");
    this.found.push({
      file: this.file,
      line: lines.length,
      column: (lines.at(-1) as string).length + 1,
      within: this.within,
      operator,
      start,
      end,
      before: this.source.slice(start, end),
      after,
      ...(needs === undefined ? {} : { needs }),
    });
  }
}
