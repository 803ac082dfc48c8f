import { CML, signData as lucidSign, verifyData } from "@lucid-evolution/lucid";
import { describe, expect, it } from "vitest";
import {
  addressBytes,
  baseAddress,
  enterpriseAddress,
  keyCredential,
  parseAddress,
  rewardAddress,
} from "./address.ts";
import { signData, verifyDataSignature } from "./cose.ts";
import { keyPairOf, sign } from "./ed25519.ts";
import { exampleKey } from "./example.ts";
import { bytesOf, bytesToHex } from "./hex.ts";

const DIGEST = "5a".repeat(32);
const KEY = exampleKey("auditor-1");
const STAKE = exampleKey("auditor-1.stake");
const payment = keyCredential(KEY.keyHash);
const stake = keyCredential(STAKE.keyHash);

describe("with Lucid and the library below it", () => {
  const secret = CML.PrivateKey.from_normal_bytes(
    bytesOf(KEY.secretKey, "the key", "key-malformed"),
  );

  it("keys and signatures are the same", () => {
    expect(secret.to_public().hash().to_hex()).toBe(KEY.keyHash);
    expect(keyPairOf(KEY.secretKey).publicKey).toBe(bytesToHex(secret.to_public().to_raw_bytes()));
    expect(secret.sign(bytesOf(DIGEST, "the digest", "signature-malformed")).to_hex()).toBe(
      sign(DIGEST, KEY.secretKey),
    );
  });

  it("addresses are the same", () => {
    for (const network of [0, 1] as const) {
      for (const address of [
        enterpriseAddress(payment, network),
        baseAddress(payment, stake, network),
        rewardAddress(stake, network),
      ]) {
        const theirs = CML.Address.from_bech32(address);
        expect(bytesToHex(addressBytes(parseAddress(address)))).toBe(theirs.to_hex());
        expect(theirs.to_bech32()).toBe(address);
      }
    }
  });

  it("each accepts the other's detached signatures", () => {
    const address = baseAddress(payment, stake, 0);
    const hex = bytesToHex(addressBytes(parseAddress(address)));
    const theirs = lucidSign(hex, DIGEST, secret.to_bech32());
    expect(
      verifyDataSignature(theirs, { payload: DIGEST, address, keyHash: KEY.keyHash }).key,
    ).toBe(KEY.publicKey);
    const ours = signData(KEY, address, DIGEST);
    expect(verifyData(hex, KEY.keyHash, DIGEST, ours)).toBe(true);
    expect(verifyData(hex, KEY.keyHash, "00".repeat(32), ours)).toBe(false);
    expect(verifyDataSignature(theirs, { payload: DIGEST }).protected).toBe(
      verifyDataSignature(ours, { payload: DIGEST }).protected,
    );
  });
});
