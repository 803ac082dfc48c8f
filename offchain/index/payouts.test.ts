import { describe, expect, test } from "vitest";
import { encodeData } from "../blueprint/data.ts";
import { ClaimsPassCodec, RegistryPassCodec, StewardPassCodec } from "../blueprint/generated.ts";
import { payoutsHash } from "../domain/vault/payouts.ts";
import { toPlutusAddress } from "../keys/address.ts";
import { array, integer, map } from "../layout/encoding/cbor.ts";
import { addressOf } from "../plans/vault/samples.ts";
import { indexPayouts, payoutsOf, payoutsShown } from "./payouts.ts";

const [one, two] = [toPlutusAddress(addressOf(10)), toPlutusAddress(addressOf(11))];
const units = array([integer(1), integer(2)]);

/** As much of a transaction as is read: redeemers as a map or as a list. */
function transaction(data: string, form: "map" | "list") {
  const redeemers =
    form === "map"
      ? map([[array([integer(3), integer(0)]), array([data, units])]])
      : array([array([integer(3), integer(0), data, units])]);
  return {
    cbor: array([map([[integer(0), array([])]]), map([[integer(5), redeemers]]), "f5", "f6"]),
  };
}

const opening = encodeData(
  RegistryPassCodec.encode({
    vault: "aa".repeat(28),
    terms: 0n,
    charter: 1n,
    openings: [
      { seed: 0n, payouts: [one, null] },
      { seed: 1n, payouts: [null, null] },
    ],
  }),
);
const handOver = encodeData(
  StewardPassCodec.encode({
    type: "Accept",
    terms: 0n,
    charter: 1n,
    items: [{ allotment: 1n, payouts: [one, null], payout: two }],
  }),
);
const vaultWith = (payouts: Parameters<typeof payoutsHash>[0]) =>
  ({ payouts: payoutsHash(payouts), allotments: [{}, {}] }) as unknown as Parameters<
    typeof payoutsOf
  >[1];

describe("payout addresses", () => {
  test.each(["map", "list"] as const)(
    "are found in openings and hand-overs (redeemers as a %s)",
    (form) => {
      const index = indexPayouts([transaction(opening, form), transaction(handOver, form)]);
      expect(payoutsOf(index, vaultWith([one, null]))).toEqual([one, null]);
      expect(payoutsOf(index, vaultWith([one, two]))).toEqual([one, two]);
      expect(payoutsOf(index, vaultWith([two, two]))).toBeUndefined();
    },
  );

  test("a vault without any needs no history", () => {
    expect(payoutsOf(new Map(), vaultWith([null, null]))).toEqual([null, null]);
  });

  test("other scripts' redeemers, and transactions without any, show none", () => {
    const claim = encodeData(ClaimsPassCodec.encode({ type: "Claim", terms: 0n, items: [[0n]] }));
    expect(payoutsShown(transaction(claim, "map").cbor)).toEqual([]);
    expect(payoutsShown(transaction(encodeData("aa"), "map").cbor)).toEqual([]);
    expect(payoutsShown(array([map([]), map([]), "f5", "f6"]))).toEqual([]);
  });
});
