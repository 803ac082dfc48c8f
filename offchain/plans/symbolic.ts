/** Redeemers in which positions stand that only the layout knows. */
import { Constr, type Data } from "../blueprint/data.ts";
import { type Position, SymbolicConstr } from "./plan.ts";

/**
 * A constructor with its first fields replaced by positions.
 * @throws TypeError where the data is no constructor
 */
export function positionedAt(data: Data, positions: readonly Position[]): SymbolicConstr {
  if (!(data instanceof Constr)) throw new TypeError("a redeemer is a constructor");
  return new SymbolicConstr(data.index, [...positions, ...data.fields.slice(positions.length)]);
}
