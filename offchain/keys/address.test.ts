import { describe, expect, it } from "vitest";
import {
  addressBytes,
  baseAddress,
  enterpriseAddress,
  fromPlutusAddress,
  keyCredential,
  parseAddress,
  parseAddressBytes,
  rewardAddress,
  scriptAddress,
  scriptCredential,
  toPlutusAddress,
} from "./address.ts";
import { KeyError } from "./key-error.ts";

const PAYMENT = keyCredential("9493315cd92eb5d8c4304e67b7e16ae36d61d34502694657811a2c8e");
const STAKE = keyCredential("337b62cfff6403a06a3acbc34f8c46003c69fe79a3628cefa9c47251");
const SCRIPT = scriptCredential("c37b1b5dc0669f1d3c61a6fddb2e8fde96be87b881c60bce8e8d542f");

/** Test vectors of CIP-19, mainnet. */
const CIP_19: readonly [string, string][] = [
  [
    baseAddress(PAYMENT, STAKE, 1),
    "addr1qx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer3n0d3vllmyqwsx5wktcd8cc3sq835lu7drv2xwl2wywfgse35a3x",
  ],
  [
    baseAddress(SCRIPT, STAKE, 1),
    "addr1z8phkx6acpnf78fuvxn0mkew3l0fd058hzquvz7w36x4gten0d3vllmyqwsx5wktcd8cc3sq835lu7drv2xwl2wywfgs9yc0hh",
  ],
  [
    baseAddress(PAYMENT, SCRIPT, 1),
    "addr1yx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzerkr0vd4msrxnuwnccdxlhdjar77j6lg0wypcc9uar5d2shs2z78ve",
  ],
  [
    baseAddress(SCRIPT, SCRIPT, 1),
    "addr1x8phkx6acpnf78fuvxn0mkew3l0fd058hzquvz7w36x4gt7r0vd4msrxnuwnccdxlhdjar77j6lg0wypcc9uar5d2shskhj42g",
  ],
  [enterpriseAddress(PAYMENT, 1), "addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8"],
  [scriptAddress(SCRIPT.hash, 1), "addr1w8phkx6acpnf78fuvxn0mkew3l0fd058hzquvz7w36x4gtcyjy7wx"],
  [rewardAddress(STAKE, 1), "stake1uyehkck0lajq8gr28t9uxnuvgcqrc6070x3k9r8048z8y5gh6ffgw"],
  [rewardAddress(SCRIPT, 1), "stake178phkx6acpnf78fuvxn0mkew3l0fd058hzquvz7w36x4gtcccycj5"],
];

const POINTER = "addr1gx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer5pnz75xxcrzqf96k";

describe("addresses", () => {
  it.each(CIP_19)("agree with CIP-19: %s", (built, expected) => {
    expect(built).toBe(expected);
    const parsed = parseAddress(expected);
    expect(parseAddressBytes(addressBytes(parsed))).toEqual(parsed);
  });

  it("read chain pointers", () => {
    const parsed = parseAddress(POINTER);
    expect(parsed).toMatchObject({
      type: "pointer",
      pointer: { slot: 2498243n, transaction: 27n, certificate: 3n },
    });
    expect(fromPlutusAddress(toPlutusAddress(POINTER), 1)).toBe(POINTER);
  });

  it("have a Plutus shape that leads back, on either network", () => {
    for (const [address] of CIP_19.slice(0, 6)) {
      expect(fromPlutusAddress(toPlutusAddress(address), 1)).toBe(address);
    }
    const test = baseAddress(PAYMENT, SCRIPT, 0);
    expect(test).toMatch(/^addr_test1/);
    expect(fromPlutusAddress(toPlutusAddress(test), 0)).toBe(test);
    expect(toPlutusAddress(test)).toEqual({
      paymentCredential: { type: "VerificationKey", fields: [PAYMENT.hash] },
      stakeCredential: { type: "Inline", fields: [{ type: "Script", fields: [SCRIPT.hash] }] },
    });
  });

  const codeOf = (act: () => unknown): string => {
    try {
      act();
    } catch (error) {
      if (error instanceof KeyError) return error.code;
      throw error;
    }
    return "accepted";
  };

  it("refuse damage, other prefixes, networks and kinds", () => {
    const enterprise = enterpriseAddress(PAYMENT, 0);
    expect(codeOf(() => parseAddress(enterprise))).toBe("accepted");
    expect(codeOf(() => parseAddress(`${enterprise.slice(0, -1)}q`))).toBe("address-malformed");
    expect(codeOf(() => parseAddress(""))).toBe("address-malformed");
    expect(codeOf(() => parseAddress("addr1"))).toBe("address-malformed");
    expect(codeOf(() => parseAddress(enterprise, 1))).toBe("address-wrong-network");
    expect(codeOf(() => toPlutusAddress(rewardAddress(STAKE, 0)))).toBe("address-unsupported");
    const bytes = addressBytes(parseAddress(enterprise));
    expect(codeOf(() => parseAddressBytes(bytes.subarray(0, 28)))).toBe("address-malformed");
    expect(codeOf(() => parseAddressBytes(Uint8Array.of(...bytes, 0)))).toBe("address-malformed");
    expect(codeOf(() => parseAddressBytes(Uint8Array.of(0x82, ...bytes.subarray(1))))).toBe(
      "address-unsupported",
    );
    expect(codeOf(() => parseAddressBytes(Uint8Array.of(0x65, ...bytes.subarray(1))))).toBe(
      "address-malformed",
    );
  });
});
