/** Statements that are false in one place. */
import { Constr, type Data } from "../../offchain/blueprint/data.ts";

type Path = readonly number[];

/** The places of a statement, each with the words around it. */
export interface Place {
  readonly path: Path;
  /** Which kind of place it is: the same for the first and the second input's index. */
  readonly kind: string;
}

export function places(statement: Data): Place[] {
  const found: Place[] = [];
  visit(statement, [], "", (place) => found.push(place));
  return found;
}

/** One place of every kind. */
export function onePerKind(all: readonly Place[]): Place[] {
  return [...new Map(all.map((place) => [place.kind, place])).values()];
}

function visit(data: Data, path: Path, kind: string, found: (place: Place) => void): void {
  if (!isList(data)) {
    found({ path, kind });
    return;
  }
  const word = typeof data[0] === "string" ? text(data[0]) : "";
  data.forEach((each, index) => {
    // Lists of things of one kind may be of any length; a record's fields have their places.
    const place = isList(each) ? "" : String(index);
    visit(each, [...path, index], `${kind}/${word}${place}`, found);
  });
}

function text(hex: string): string {
  return Buffer.from(hex, "hex").toString("utf8");
}

/** The statement with the place's leaf changed and all else as it was. */
export function falsified(statement: Data, [head, ...rest]: Path): Data {
  if (head === undefined) return changed(statement);
  if (!isList(statement)) throw new Error("there is no such place");
  return statement.map((each, index) => (index === head ? falsified(each, rest) : each));
}

function changed(leaf: Data): Data {
  if (typeof leaf === "bigint") return leaf + 1n;
  if (typeof leaf === "string") {
    return leaf === "" ? "00" : leaf.slice(0, -1) + (leaf.endsWith("0") ? "1" : "0");
  }
  return new Constr(9, [leaf]);
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}
