/** What the parser of sites and the reader of types share: tokens, types and patterns. */
import { SourceError, type Token, tokens } from "./tokens.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

const ITEMS = new Set([
  "pub",
  "use",
  "type",
  "const",
  "fn",
  "validator",
  "test",
  "bench",
  "opaque",
]);

export class Reader {
  readonly source: string;
  protected at = 0;
  private readonly tokens: readonly Token[];
  private readonly end: Token;

  constructor(source: string) {
    this.source = source;
    this.tokens = tokens(source);
    this.end = { kind: "symbol", text: "", start: source.length, end: source.length };
  }

  protected ended(): boolean {
    return this.at >= this.tokens.length;
  }

  protected peek(ahead = 0): Token {
    return this.tokens[this.at + ahead] ?? this.end;
  }

  protected next(): Token {
    const token = this.peek();
    this.at++;
    return token;
  }

  protected skip(count: number): void {
    this.at += count;
  }

  protected is(text: string): boolean {
    const { kind, text: found } = this.peek();
    return found === text && kind !== "text" && kind !== "bytes";
  }

  protected take(text: string): boolean {
    if (!this.is(text)) return false;
    this.at++;
    return true;
  }

  protected expect(text: string): Token {
    if (!this.is(text)) throw this.unexpected(this.peek(), text);
    return this.next();
  }

  protected unexpected({ text, start }: Token, wanted?: string): SourceError {
    const line = this.source.slice(0, start).split("\n").length;
    return new SourceError(
      `line ${line}: ${text === "" ? "the end" : text}${wanted === undefined ? "" : `, not ${wanted}`}`,
    );
  }

  protected textOf({ start, end }: Span): string {
    return this.source.slice(start, end);
  }

  /** Whether a name and this symbol come next: a labelled argument or field. */
  protected nameAhead(symbol: string): boolean {
    return this.peek().kind === "name" && this.peek(1).text === symbol;
  }

  /** Whether an item begins here: its keyword is the first word of a line. */
  protected startsItem(): boolean {
    const { text, start } = this.peek();
    return ITEMS.has(text) && (start === 0 || this.source[start - 1] === "\n");
  }

  /** Moves behind a type, and tells its text. */
  protected type(): string {
    const { start } = this.peek();
    if (this.take("fn")) {
      this.typeList("(", ")");
      this.expect("->");
      this.type();
    } else if (this.is("(")) this.typeList("(", ")");
    else {
      this.next();
      while (this.take(".")) this.next();
      if (this.is("<")) this.typeList("<", ">");
    }
    return this.source.slice(start, this.peek(-1).end);
  }

  private typeList(open: string, close: string): void {
    this.expect(open);
    while (!this.take(close)) {
      this.type();
      this.take(",");
    }
  }

  /** Moves behind a pattern. */
  protected pattern(): void {
    const token = this.next();
    if (token.text === "[" && token.kind === "symbol") this.patterns("]");
    else if (token.text === "(" && token.kind === "symbol") this.patterns(")");
    else if (token.text === "-") this.next();
    else if (token.kind === "type") this.constructorPattern();
    else if (token.kind === "name" && this.is(".")) {
      this.next();
      this.next();
      this.constructorPattern();
    } else if (token.kind === "symbol") throw this.unexpected(token);
    else if (token.kind === "name" && KEYWORDS.has(token.text)) throw this.unexpected(token);
    if (this.take("as")) this.next();
  }

  private constructorPattern(): void {
    if (this.take("(")) this.patterns(")");
    else if (this.take("{")) this.patterns("}");
  }

  private patterns(close: string): void {
    while (!this.take(close)) {
      if (this.take("..")) {
        if (!this.is(",") && !this.is(close)) this.pattern();
      } else {
        if (this.nameAhead(":")) this.skip(2);
        this.pattern();
      }
      this.take(",");
    }
  }
}

const KEYWORDS = new Set(["when", "if", "fn", "and", "or", "let", "expect", "trace", "fail"]);
