/**
 * Redeemers in the form that `serialise_data` gives to data.
 *
 * On a node data is a value and has no encoding: `serialise_data` writes lists
 * of indefinite length, however the transaction wrote them. The evaluator that
 * Blaze ships remembers the encoding it read, so hashes of redeemer data come
 * out differently. It is given transactions in which both forms agree; only the
 * evaluator sees them, every other rule is checked on the bytes as submitted.
 */
import { decodeData, serialiseData } from "../blueprint/data.ts";
import { array, map } from "../layout/encoding/cbor.ts";
import {
  arrayOf,
  type CborItem,
  integerOf,
  mapOf,
  readCbor,
} from "../layout/encoding/cbor-read.ts";

const REDEEMERS = 5n;

/** The transaction (CBOR in hex) with the data of its redeemers in that form. */
export function withPlutusForm(transaction: string): string {
  const [body, witnesses, ...rest] = arrayOf(readCbor(transaction));
  if (body === undefined || witnesses === undefined) return transaction;
  const entries = mapOf(witnesses).map(([key, value]): [string, string] => [
    key.raw,
    integerOf(key) === REDEEMERS ? rewritten(value) : value.raw,
  ]);
  return array([body.raw, map(entries), ...rest.map((item) => item.raw)]);
}

function rewritten(redeemers: CborItem): string {
  if (redeemers.kind === "map") {
    return map(
      mapOf(redeemers).map(([key, value]) => {
        const [data, units] = arrayOf(value);
        return [key.raw, array([plutusForm(data), units?.raw ?? ""])];
      }),
    );
  }
  return array(
    arrayOf(redeemers).map((item) => {
      const [purpose, index, data, units] = arrayOf(item);
      return array([purpose?.raw ?? "", index?.raw ?? "", plutusForm(data), units?.raw ?? ""]);
    }),
  );
}

function plutusForm(data: CborItem | undefined): string {
  return data === undefined ? "" : serialiseData(decodeData(data.raw));
}
