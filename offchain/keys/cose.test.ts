import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addressBytes,
  enterpriseAddress,
  keyCredential,
  parseAddress,
  scriptAddress,
} from "./address.ts";
import { type Cbor, CborMap, decodeCbor, encodeCbor } from "./cbor.ts";
import {
  coseKey,
  type DataSignature,
  readDataSignature,
  signatureStructure,
  signData,
  signedVote,
  verifyDataSignature,
} from "./cose.ts";
import { sign, verify } from "./ed25519.ts";
import { exampleKey } from "./example.ts";
import { ExampleWallet } from "./example-wallet.ts";
import { KeyError } from "./key-error.ts";

const KEY = exampleKey("auditor-1");
const ADDRESS = enterpriseAddress(keyCredential(KEY.keyHash), 0);
const DIGEST = "5a".repeat(32);

/** A signature of the Cardano Foundation's verifier, from a real wallet and a reward address. */
const WALLET_VECTOR = {
  key: "a4010103272006215820b89526fd6bf4ba737c55ea90670d16a27f8de6cc1982349b3b676705a2f420c6",
  signature:
    "84582aa201276761646472657373581de118987c1612069d4080a0eb247820cb987fea81bddeaafdd41f996281a166686173686564f458264175677573746120416461204b696e672c20436f756e74657373206f66204c6f76656c61636558401712458b19f606b322982f6290c78529a235b56c0f1cec4f24b12a8660b40cd37f4c5440a465754089c462ed4b0d613bffaee3d1833516569fda4852f42a4a0f",
  payload: bytesToHex(utf8ToBytes("Augusta Ada King, Countess of Lovelace")),
  address: "stake1uyvfslqkzgrf6syq5r4jg7pqewv8l65phh024lw5r7vk9qgznhyty",
};

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof KeyError) return error.code;
    throw error;
  }
  return "accepted";
}

/** A COSE_Sign1 of our own making, to bend. */
function message(
  headers: Cbor,
  unprotected: Cbor,
  payload: Uint8Array | null,
  signed: string,
): DataSignature {
  const protectedBytes = encodeCbor(headers);
  const signature = sign(signatureStructure(bytesToHex(protectedBytes), signed), KEY.secretKey);
  return {
    signature: bytesToHex(
      encodeCbor([protectedBytes, unprotected, payload, hexToBytes(signature)]),
    ),
    key: coseKey(KEY.publicKey),
  };
}

const HEADERS = (algorithm: bigint, address = ADDRESS) =>
  new CborMap([
    [1n, algorithm],
    ["address", addressBytes(parseAddress(address))],
  ]);
const PLAIN = new CborMap([["hashed", false]]);

describe("detached signatures", () => {
  it("agree with a real wallet's", () => {
    const { payload, address, ...answer } = WALLET_VECTOR;
    const read = verifyDataSignature(answer, { payload, address });
    expect(read.keyHash).toBe("18987c1612069d4080a0eb247820cb987fea81bddeaafdd41f996281");
    expect(codeOf(() => verifyDataSignature(answer, { payload: `${payload}00` }))).toBe(
      "signature-wrong-payload",
    );
    expect(codeOf(() => verifyDataSignature(answer, { payload, address: ADDRESS }))).toBe(
      "signature-wrong-address",
    );
    expect(codeOf(() => verifyDataSignature(answer, { payload, keyHash: KEY.keyHash }))).toBe(
      "signature-wrong-key",
    );
  });

  it("agree with the COSE working group's Ed25519 example", () => {
    const decoded = decodeCbor(
      hexToBytes(
        "d28445a201270300a10442313154546869732069732074686520636f6e74656e742e58407142fd2ff96d56db85bee905a76ba1d0b7321a95c8c4d3607c5781932b7afb8711497dfa751bf40b58b3bcc32300b1487f3db34085eef013bf08f4a44d6fef0d",
      ),
    );
    const parts = (decoded as unknown as { value: Cbor[] }).value as [
      Uint8Array,
      CborMap,
      Uint8Array,
      Uint8Array,
    ];
    const structure = signatureStructure(bytesToHex(parts[0]), bytesToHex(parts[2]));
    expect(structure).toBe(
      "846a5369676e61747572653145a2012703004054546869732069732074686520636f6e74656e742e",
    );
    const publicKey = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    expect(verify(structure, bytesToHex(parts[3]), publicKey)).toBe(true);
  });

  it("become votes", () => {
    const detached = verifyDataSignature(signData(KEY, ADDRESS, DIGEST), {
      payload: DIGEST,
      keyHash: KEY.keyHash,
    });
    expect(signedVote(3, detached)).toEqual({
      type: "Signed",
      member: 3n,
      key: KEY.publicKey,
      signature: detached.signature,
      protected: `a201276761646472657373581d60${KEY.keyHash}`,
    });
    // What the script rebuilds: array of four, context, protected headers, no data, 32 bytes.
    const head = "846a5369676e617475726531";
    const length = (detached.protected.length / 2).toString(16);
    expect(signatureStructure(detached.protected, DIGEST)).toBe(
      `${head}58${length}${detached.protected}405820${DIGEST}`,
    );
  });

  it("come from CIP-30 wallets, by any of their addresses", async () => {
    const wallet = new ExampleWallet("auditor-1", { stake: "auditor-1.stake" });
    const [used = ""] = await wallet.getUsedAddresses();
    const [reward = ""] = await wallet.getRewardAddresses();
    const byPayment = await wallet.signData(used, DIGEST);
    expect(
      verifyDataSignature(byPayment, { payload: DIGEST, address: wallet.address }).keyHash,
    ).toBe(KEY.keyHash);
    const byStake = await wallet.signData(reward, DIGEST);
    expect(verifyDataSignature(byStake, { payload: DIGEST }).keyHash).toBe(
      exampleKey("auditor-1.stake").keyHash,
    );
    await expect(wallet.signData(scriptAddress(KEY.keyHash, 0), DIGEST)).rejects.toMatchObject({
      code: 2,
    });
    const shy = new ExampleWallet("auditor-2", { declines: true });
    await expect(shy.signData(shy.address, DIGEST)).rejects.toMatchObject({ code: 3 });
  });

  it("may leave the payload out", () => {
    const answer = message(HEADERS(-8n), PLAIN, null, DIGEST);
    expect(readDataSignature(answer).payload).toBeUndefined();
    expect(codeOf(() => verifyDataSignature(answer, { payload: DIGEST }))).toBe("accepted");
    expect(codeOf(() => verifyDataSignature(answer, { payload: "00".repeat(32) }))).toBe(
      "signature-invalid",
    );
  });

  it("are refused, each for its reason", () => {
    const payload = hexToBytes(DIGEST);
    const refusal = (answer: DataSignature) =>
      codeOf(() => verifyDataSignature(answer, { payload: DIGEST }));
    const good = message(HEADERS(-8n), PLAIN, payload, DIGEST);
    expect(refusal(good)).toBe("accepted");
    expect(refusal(message(HEADERS(-7n), PLAIN, payload, DIGEST))).toBe(
      "signature-wrong-algorithm",
    );
    expect(refusal(message(new CborMap([]), PLAIN, payload, DIGEST))).toBe(
      "signature-wrong-algorithm",
    );
    expect(refusal(message(HEADERS(-8n), new CborMap([["hashed", true]]), payload, DIGEST))).toBe(
      "signature-hashed-payload",
    );
    expect(refusal(message(HEADERS(-8n), PLAIN, hexToBytes("00"), "00"))).toBe(
      "signature-wrong-payload",
    );
    const asText = utf8ToBytes(DIGEST);
    expect(() =>
      verifyDataSignature(message(HEADERS(-8n), PLAIN, asText, bytesToHex(asText)), {
        payload: DIGEST,
      }),
    ).toThrow(/as text/);
    expect(refusal(message(HEADERS(-8n, WALLET_VECTOR.address), PLAIN, payload, DIGEST))).toBe(
      "signature-wrong-address",
    );
    expect(
      refusal(message(HEADERS(-8n, scriptAddress(KEY.keyHash, 0)), PLAIN, payload, DIGEST)),
    ).toBe("signature-wrong-address");
    expect(refusal(message(new CborMap([[1n, -8n]]), PLAIN, payload, DIGEST))).toBe(
      "signature-wrong-address",
    );
    const critical = new CborMap([...HEADERS(-8n).entries, [2n, [99n]]]);
    expect(refusal(message(critical, PLAIN, payload, DIGEST))).toBe("signature-malformed");
    expect(refusal(message(HEADERS(-8n), PLAIN, payload, "00".repeat(32)))).toBe(
      "signature-invalid",
    );
    expect(refusal({ ...good, key: coseKey(exampleKey("auditor-2").publicKey) })).toBe(
      "signature-wrong-address",
    );
    expect(refusal({ ...good, signature: good.signature.slice(0, -2) })).toBe("cbor-malformed");
    expect(refusal({ ...good, signature: `${good.signature}00` })).toBe("cbor-malformed");
    expect(refusal({ ...good, signature: "83404040" })).toBe("signature-malformed");
    expect(refusal({ ...good, signature: "xyz" })).toBe("signature-malformed");
    expect(refusal({ ...good, key: "a0" })).toBe("signature-wrong-algorithm");
    const leaking = new CborMap([[-4n, hexToBytes(KEY.secretKey)]]);
    expect(refusal({ ...good, key: bytesToHex(encodeCbor(leaking)) })).toBe("key-malformed");
  });

  it("hold for no other bytes: any flipped bit is refused", () => {
    const good = signData(KEY, ADDRESS, DIGEST);
    const bits = good.signature.length * 4;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bits - 1 }), (bit) => {
        const bytes = hexToBytes(good.signature);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const bent = { ...good, signature: bytesToHex(bytes) };
        const verdict = codeOf(() => verifyDataSignature(bent, { payload: DIGEST }));
        // The unprotected header is not signed: its key may change, the vote does not.
        const position = bit >> 3;
        const unsigned = good.signature.indexOf("a166686173686564f4") / 2;
        if (position < unsigned || position > unsigned + 8) expect(verdict).not.toBe("accepted");
      }),
      { numRuns: 150 },
    );
  });
});

describe("CBOR of COSE", () => {
  const refusal = (hex: string) => codeOf(() => decodeCbor(hexToBytes(hex)));

  it("reads the example of RFC 8949 in either length form", () => {
    expect(decodeCbor(hexToBytes("9f018202039f0405ffff"))).toEqual([1n, [2n, 3n], [4n, 5n]]);
    expect(decodeCbor(hexToBytes("bf61610161629f0203ffff"))).toEqual(
      new CborMap([
        ["a", 1n],
        ["b", [2n, 3n]],
      ]),
    );
    expect(decodeCbor(hexToBytes("1bffffffffffffffff"))).toBe(18446744073709551615n);
    expect(decodeCbor(hexToBytes("3903e7"))).toBe(-1000n);
  });

  it("refuses what COSE does not use, and whatever could exhaust a reader", () => {
    expect(refusal("f90000")).toBe("cbor-malformed");
    expect(refusal("5f41004100ff")).toBe("cbor-malformed");
    expect(refusal("a201000100")).toBe("cbor-malformed");
    expect(refusal("81".repeat(40))).toBe("cbor-malformed");
    expect(refusal("9bffffffffffffffff00")).toBe("cbor-malformed");
    expect(refusal("5bffffffffffffffff")).toBe("cbor-malformed");
    expect(refusal("61ff")).toBe("cbor-malformed");
    expect(refusal("ff")).toBe("cbor-malformed");
    expect(refusal("")).toBe("cbor-malformed");
    expect(refusal("1c")).toBe("cbor-malformed");
  });

  it("reads back what it writes", () => {
    const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.bigInt({ min: -(1n << 64n), max: (1n << 64n) - 1n }),
        fc.string(),
        fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from(bytes)),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("value"), { maxLength: 4 }),
        fc
          .uniqueArray(fc.bigInt({ min: -100n, max: 100n }), { maxLength: 4 })
          .chain((keys) =>
            fc
              .tuple(...keys.map(() => tie("value")))
              .map((values) => new CborMap(keys.map((key, index) => [key, values[index] ?? null]))),
          ),
      ),
    }));
    fc.assert(
      fc.property(value, (each) => {
        expect(decodeCbor(encodeCbor(each))).toEqual(each);
      }),
      { numRuns: 100 },
    );
  });
});
