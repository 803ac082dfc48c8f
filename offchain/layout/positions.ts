/** Symbolic positions become integers once the order of everything is known. */
import { Constr, type Data } from "../blueprint/data.ts";
import { type Position, type Symbolic, SymbolicConstr } from "../plans/plan.ts";

/** Final positions by label. */
export interface Positions {
  readonly inputs: ReadonlyMap<string, number>;
  readonly outputs: ReadonlyMap<string, number>;
  readonly references: ReadonlyMap<string, number>;
  readonly redeemers: ReadonlyMap<string, number>;
}

/** @throws RangeError where a label names nothing */
export function resolve(symbolic: Symbolic, positions: Positions): Data {
  if (typeof symbolic === "bigint" || typeof symbolic === "string") return symbolic;
  if (Array.isArray(symbolic)) return symbolic.map((item: Symbolic) => resolve(item, positions));
  if (symbolic instanceof Constr || symbolic instanceof SymbolicConstr) {
    return new Constr(
      symbolic.index,
      symbolic.fields.map((field) => resolve(field, positions)),
    );
  }
  if (symbolic instanceof Map) {
    const entries = [...(symbolic as ReadonlyMap<Symbolic, Symbolic>)];
    return new Map(
      entries.map(([key, value]) => [resolve(key, positions), resolve(value, positions)]),
    );
  }
  return BigInt(positionOf(symbolic as Position, positions));
}

function positionOf(position: Position, positions: Positions): number {
  const [kind, label, table] = lookUp(position, positions);
  const found = table.get(label);
  if (found === undefined) throw new RangeError(`no ${kind} is labelled "${label}"`);
  return found;
}

function lookUp(
  position: Position,
  { inputs, outputs, references, redeemers }: Positions,
): [kind: string, label: string, table: ReadonlyMap<string, number>] {
  if ("inputOf" in position) return ["input", position.inputOf, inputs];
  if ("outputOf" in position) return ["output", position.outputOf, outputs];
  if ("referenceOf" in position) return ["reference", position.referenceOf, references];
  return ["redeemer", position.redeemerOf, redeemers];
}
