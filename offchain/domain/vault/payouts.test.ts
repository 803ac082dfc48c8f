import { expect, test } from "vitest";
import { isPayoutAddress, payoutsHash } from "./payouts.ts";

const address = {
  paymentCredential: { type: "VerificationKey", fields: ["11".repeat(28)] },
  stakeCredential: { type: "Inline", fields: [{ type: "Script", fields: ["22".repeat(28)] }] },
} as const;

test("the hash is over the serialised list", () => {
  // Reckoned a second time with Python's hashlib over hand-written CBOR.
  expect(payoutsHash([null, address])).toBe(
    "06a8ce8ba9396c39752f1894797d65eeca1f4ccab5a6815fb218fe4c",
  );
});

test("no address at all hashes to nothing", () => {
  expect(payoutsHash([])).toBe("");
  expect(payoutsHash([null, null])).toBe("");
});

test("the vault itself and pointers are no payout addresses", () => {
  const own = "33".repeat(28);
  expect(isPayoutAddress(address, own)).toBe(true);
  expect(
    isPayoutAddress(
      { paymentCredential: { type: "Script", fields: [own] }, stakeCredential: null },
      own,
    ),
  ).toBe(false);
  const pointer = { type: "Pointer", slot: 1n, transaction: 0n, certificate: 0n } as const;
  expect(isPayoutAddress({ ...address, stakeCredential: pointer }, own)).toBe(false);
});
