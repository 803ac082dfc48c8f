/** The redeemers that an accepted transaction carries, as it carries them. */
import { type Data, decodeData } from "../blueprint/data.ts";
import {
  arrayOf,
  type CborItem,
  fieldOf,
  integerOf,
  mapOf,
  readCbor,
} from "../layout/encoding/cbor-read.ts";

const PURPOSES = ["spend", "mint", "publish", "withdraw", "vote", "propose"] as const;
export type RedeemerPurpose = (typeof PURPOSES)[number];

export interface CarriedRedeemer {
  readonly purpose: RedeemerPurpose;
  readonly index: number;
  readonly data: Data;
}

/** Field of the witness set that holds them. */
const REDEEMERS = 5n;

/** @throws CborError where the bytes are no transaction */
export function redeemersOf(transactionCbor: string): CarriedRedeemer[] {
  const [, witnesses] = arrayOf(readCbor(transactionCbor));
  const held = witnesses === undefined ? undefined : fieldOf(witnesses, REDEEMERS);
  if (held === undefined) return [];
  // A list of [purpose, index, data, units], or since Conway also a map.
  return held.kind === "map"
    ? mapOf(held).map(([key, value]) => redeemer([...arrayOf(key), ...arrayOf(value)]))
    : arrayOf(held).map((item) => redeemer(arrayOf(item)));
}

function redeemer([purpose, index, data]: readonly CborItem[]): CarriedRedeemer {
  const name = purpose === undefined ? undefined : PURPOSES[Number(integerOf(purpose))];
  if (name === undefined || index === undefined || data === undefined)
    throw new RangeError("a redeemer of an unknown purpose");
  return { purpose: name, index: Number(integerOf(index)), data: decodeData(data.raw) };
}
