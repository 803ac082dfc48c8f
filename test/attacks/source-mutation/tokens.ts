/** Aiken source as tokens with their places. Comments are passed over. */

export type TokenKind =
  | "name" // value, module, keyword
  | "type" // Constructor or type
  | "integer"
  | "bytes" // "…" or #"…"
  | "text" // @"…"
  | "symbol";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export class SourceError extends Error {}

const PATTERNS: readonly (readonly [TokenKind | undefined, RegExp])[] = [
  [undefined, /\s+|\/\/[^\n]*/y],
  ["text", /@"(?:[^"\\]|\\.)*"/y],
  ["bytes", /#?"(?:[^"\\]|\\.)*"/y],
  ["integer", /0x[0-9a-fA-F_]+|0b[01_]+|0o[0-7_]+|[0-9][0-9_]*(?!(?:st|nd|rd|th)\b)/y],
  ["name", /[a-z_][A-Za-z0-9_]*|[0-9]+(?:st|nd|rd|th)/y],
  ["type", /[A-Z][A-Za-z0-9_]*/y],
  ["symbol", /->|<-|\|>|\.\.|<=|>=|==|!=|&&|\|\||[-+*/%<>=!?|.,:;(){}[\]#]/y],
];

export function tokens(source: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const matched = PATTERNS.map(([kind, pattern]) => {
      pattern.lastIndex = at;
      return [kind, pattern.exec(source)?.[0]] as const;
    }).find(([, text]) => text !== undefined);
    if (matched === undefined)
      throw new SourceError(`no token at ${at}: ${source.slice(at, at + 20)}`);
    const [kind, text = ""] = matched;
    if (kind !== undefined) found.push({ kind, text, start: at, end: at + text.length });
    at += text.length;
  }
  return found;
}
