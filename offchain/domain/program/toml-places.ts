/**
 * Where a field stands in a TOML document. The parser keeps no positions, so
 * they are found again by reading headers and keys line by line; a field
 * inside an inline table is placed at its key, or at the table's.
 */
import type { Place } from "../input-error.ts";

export type FieldPath = readonly (string | number)[];

interface Mark {
  readonly path: FieldPath;
  readonly line: number;
  readonly column: number;
}

const HEADER = /^\s*(\[\[?)\s*([^[\]]+?)\s*\]\]?\s*(?:#.*)?$/;
const KEY =
  /^(\s*)((?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*'))*)\s*=/;

/** `tranches[0].weight`: the path as people write it. */
export function fieldName(path: FieldPath): string {
  return path
    .map((part, index) =>
      typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`,
    )
    .join("");
}

/** The place of the deepest part of the path that the source mentions. */
export function placeOf(source: string, path: FieldPath, file?: string): Place {
  const mark = marksOf(source)
    .filter((each) => each.path.every((part, index) => part === path[index]))
    .reduce<Mark | undefined>(
      (best, each) => (best === undefined || each.path.length >= best.path.length ? each : best),
      undefined,
    );
  const position = mark === undefined ? {} : refine(source, mark, path);
  return { ...(file === undefined ? {} : { file }), ...position, field: fieldName(path) };
}

function refine(source: string, mark: Mark, path: FieldPath): { line: number; column: number } {
  const position = { line: mark.line, column: mark.column };
  const next = path.slice(mark.path.length).find((part) => typeof part === "string");
  const text = source.split("\n")[mark.line - 1];
  if (next === undefined || text === undefined) return position;
  const found = text.slice(mark.column).search(new RegExp(`\\b${escaped(next)}\\b\\s*=`));
  return found < 0 ? position : { line: mark.line, column: mark.column + found + 1 };
}

function marksOf(source: string): Mark[] {
  const marks: Mark[] = [];
  const counts = new Map<string, number>();
  let table: FieldPath = [];
  source.split("\n").forEach((text, index) => {
    const header = HEADER.exec(text);
    const key = KEY.exec(text);
    if (header?.[1] !== undefined && header[2] !== undefined) {
      table = tablePath(keyParts(header[2]), header[1] === "[[", counts);
      marks.push({ path: table, line: index + 1, column: 1 });
    } else if (key?.[1] !== undefined && key[2] !== undefined) {
      marks.push({
        path: [...table, ...keyParts(key[2])],
        line: index + 1,
        column: key[1].length + 1,
      });
    }
  });
  return marks;
}

/** Names with the running index behind every array of tables that was opened. */
function tablePath(
  names: readonly string[],
  element: boolean,
  counts: Map<string, number>,
): FieldPath {
  const path: (string | number)[] = [];
  names.forEach((name, index) => {
    path.push(name);
    const key = JSON.stringify(path);
    const seen = counts.get(key);
    if (element && index === names.length - 1) {
      counts.set(key, (seen ?? -1) + 1);
      path.push((seen ?? -1) + 1);
    } else if (seen !== undefined) {
      path.push(seen);
    }
  });
  return path;
}

function keyParts(text: string): string[] {
  return (text.match(/"[^"]*"|'[^']*'|[A-Za-z0-9_-]+/g) ?? []).map((part) =>
    part.replace(/^["']|["']$/g, ""),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
