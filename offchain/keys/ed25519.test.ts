import { describe, expect, it } from "vitest";
import { keyHashOf, keyPairOf, sign, verify } from "./ed25519.ts";
import { KeyError } from "./key-error.ts";

/** RFC 8032 section 7.1: seed, public key, message, signature. */
const RFC_8032 = [
  [
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    "",
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
  ],
  [
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    "72",
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  ],
  [
    "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
    "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
    "af82",
    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
  ],
] as const;

describe("ed25519", () => {
  it.each(RFC_8032)("agrees with RFC 8032: %s", (seed, publicKey, message, signature) => {
    expect(keyPairOf(seed).publicKey).toBe(publicKey);
    expect(sign(message, seed)).toBe(signature);
    expect(verify(message, signature, publicKey)).toBe(true);
    expect(verify(`${message}00`, signature, publicKey)).toBe(false);
  });

  it("hashes keys as the ledger does", () => {
    // The payment key of the test vectors of CIP-19.
    const [, data] = [
      "vk",
      "73fea80d424276ad0978d4fe5310e8bc2d485f5f6bb3bf87612989f112ad5a7d",
    ] as const;
    expect(keyHashOf(data)).toBe("9493315cd92eb5d8c4304e67b7e16ae36d61d34502694657811a2c8e");
  });

  it("refuses keys of another length without repeating them", () => {
    const secret = "c0ffee".repeat(5);
    expect(() => keyPairOf(secret)).toThrow(KeyError);
    expect(() => keyPairOf(secret)).toThrow(/has 15 bytes, not 32/);
    expect(() => keyPairOf("not hex")).toThrow(/is not hex/);
    try {
      keyPairOf(secret);
    } catch (error) {
      expect(String(error)).not.toContain(secret);
    }
  });

  it("refuses the neutral element as a key", () => {
    const neutral = `01${"00".repeat(31)}`;
    expect(verify("00", neutral + "00".repeat(32), neutral)).toBe(false);
  });
});
