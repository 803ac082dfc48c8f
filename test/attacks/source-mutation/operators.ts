/** How sites are changed. */

export type Operator =
  | "comparison"
  | "boolean"
  | "condition dropped"
  | "constant"
  | "arithmetic"
  | "guard dropped"
  | "guard negated"
  | "branch"
  | "field"
  | "order"
  | "fail";

/** The neighbour that moves the boundary, and the opposite. */
export const COMPARISONS: Readonly<Record<string, readonly string[]>> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "==": ["!="],
  "!=": ["=="],
};

export const FLIPPED = {
  "&&": "||",
  "||": "&&",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "/",
} as const;

/** One more and one less. */
export function numberChanged(text: string): readonly string[] {
  const negative = text.startsWith("-");
  const size = BigInt(text.replace("-", "").replaceAll("_", ""));
  const number = negative ? -size : size;
  return [String(number + 1n), String(number - 1n)];
}

/** Other bytes of the same length; one byte where there was none. */
export function bytesChanged(text: string): string {
  const hex = text.startsWith("#");
  const content = text.slice(hex ? 2 : 1, -1);
  if (content === "") return '#"00"';
  if (!hex) return `"${content.startsWith("x") ? "y" : "x"}${content.slice(1)}"`;
  const last = (Number.parseInt(content.slice(-2), 16) ^ 1).toString(16).padStart(2, "0");
  return `#"${content.slice(0, -2)}${last}"`;
}
