/**
 * Detached signatures: CIP-8 COSE_Sign1 messages in the shape that CIP-30
 * `signData` returns, and what of them goes on chain.
 */
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Vote } from "../blueprint/generated.ts";
import { addressBytes, type ParsedAddress, parseAddress, parseAddressBytes } from "./address.ts";
import { type Cbor, CborMap, CborTag, decodeCbor, encodeBytes, encodeCbor } from "./cbor.ts";
import { type KeyPair, keyHashOf, sign, verify } from "./ed25519.ts";
import { bytesOf, bytesToHex, concatBytes } from "./hex.ts";
import { KeyError } from "./key-error.ts";

/** What CIP-30 `signData` returns: hex of a COSE_Sign1 and of a COSE_Key. */
export interface DataSignature {
  readonly signature: string;
  readonly key: string;
}

/** A COSE_Sign1 taken apart; nothing is verified yet. Hex throughout. */
export interface CoseSignature {
  /** The protected headers exactly as signed. */
  readonly protected: string;
  readonly address: ParsedAddress;
  /** Undefined where the wallet left the payload out. */
  readonly payload: string | undefined;
  readonly signature: string;
  readonly publicKey: string;
  readonly keyHash: string;
}

/** What the panel's script needs of a verified signature. */
export interface DetachedSignature {
  readonly key: string;
  readonly keyHash: string;
  readonly signature: string;
  readonly protected: string;
}

export interface Expected {
  /** The payload in hex: for votes the 32-byte digest of the sheet. */
  readonly payload: string;
  /** The signer's key hash, where it is known. */
  readonly keyHash?: string;
  /** The bech32 address that was asked to sign, where it matters. */
  readonly address?: string;
}

const ALGORITHM = 1n;
const CRITICAL = 2n;
const EDDSA = -8n;
const OCTET_KEY_PAIR = 1n;
const ED25519_CURVE = 6n;
const COSE_SIGN1_TAG = 18n;
/** The script writes the length of the protected headers in at most two bytes. */
const PROTECTED_LIMIT = 0xffff;

/** Signs a payload (hex) for an address (bech32), as a CIP-30 wallet does. */
export function signData(key: KeyPair, address: string, payload: string): DataSignature {
  const headers = new CborMap([
    [ALGORITHM, EDDSA],
    ["address", addressBytes(parseAddress(address))],
  ]);
  const protectedHeaders = encodeCbor(headers);
  const message = signatureStructure(bytesToHex(protectedHeaders), payload);
  return {
    signature: bytesToHex(
      encodeCbor([
        protectedHeaders,
        new CborMap([["hashed", false]]),
        bytesOf(payload, "the payload", "signature-malformed"),
        bytesOf(sign(message, key.secretKey), "the signature", "signature-malformed"),
      ]),
    ),
    key: coseKey(key.publicKey),
  };
}

/** Hex of the COSE_Key of an Ed25519 public key. */
export function coseKey(publicKey: string): string {
  return bytesToHex(
    encodeCbor(
      new CborMap([
        [1n, OCTET_KEY_PAIR],
        [3n, EDDSA],
        [-1n, ED25519_CURVE],
        [-2n, bytesOf(publicKey, "the public key", "key-malformed", 32)],
      ]),
    ),
  );
}

/** The bytes (hex) that a COSE_Sign1 signs: RFC 9052 Sig_structure without external data. */
export function signatureStructure(protectedHeaders: string, payload: string): string {
  return bytesToHex(
    concatBytes(
      Uint8Array.of(0x84, 0x6a),
      utf8ToBytes("Signature1"),
      encodeBytes(bytesOf(protectedHeaders, "the protected header", "signature-malformed")),
      Uint8Array.of(0x40),
      encodeBytes(bytesOf(payload, "the payload", "signature-malformed")),
    ),
  );
}

/**
 * Takes a wallet's answer apart.
 *
 * @throws KeyError malformed, another algorithm than EdDSA over Ed25519, a hashed payload,
 *   critical headers, a private key in place of the public one
 */
export function readDataSignature(answer: DataSignature): CoseSignature {
  const [protectedBytes, unprotected, payload, signature] = coseSign1(answer.signature);
  const headers = protectedHeaders(protectedBytes);
  if (isTrue(unprotected.get("hashed")) || isTrue(headers.get("hashed"))) {
    throw new KeyError(
      "signature-hashed-payload",
      "the wallet signed a hash of the payload, not the payload",
    );
  }
  const publicKey = readCoseKey(answer.key);
  return {
    protected: bytesToHex(protectedBytes),
    address: addressHeader(headers),
    payload: payload === null ? undefined : bytesToHex(payload),
    signature: bytesToHex(signature),
    publicKey,
    keyHash: keyHashOf(publicKey),
  };
}

/**
 * Verifies a wallet's answer: payload, key, address and signature, in this order.
 *
 * @throws KeyError as {@link readDataSignature}, and `signature-wrong-payload`,
 *   `signature-wrong-key`, `signature-wrong-address`, `signature-invalid`
 */
export function verifyDataSignature(answer: DataSignature, expected: Expected): DetachedSignature {
  const cose = readDataSignature(answer);
  const payload = expected.payload.toLowerCase();
  if (cose.payload !== undefined && cose.payload !== payload)
    throw wrongPayload(cose.payload, payload);
  if (expected.keyHash !== undefined && cose.keyHash !== expected.keyHash) {
    throw new KeyError(
      "signature-wrong-key",
      `the key hashes to ${cose.keyHash}, not to ${expected.keyHash}`,
    );
  }
  checkAddress(cose, expected.address);
  if (!verify(signatureStructure(cose.protected, payload), cose.signature, cose.publicKey)) {
    throw new KeyError("signature-invalid", "the signature does not verify under the key");
  }
  return {
    key: cose.publicKey,
    keyHash: cose.keyHash,
    signature: cose.signature,
    protected: cose.protected,
  };
}

/** A verified signature as the vote of the roster's entry `member` (its index, from 0). */
export function signedVote(member: number, detached: DetachedSignature): Vote {
  const { key, signature } = detached;
  return { type: "Signed", member: BigInt(member), key, signature, protected: detached.protected };
}

function coseSign1(hex: string): [Uint8Array, CborMap, Uint8Array | null, Uint8Array] {
  const outer = decodeCbor(bytesOf(hex, "the signature", "signature-malformed"));
  const message = outer instanceof CborTag && outer.tag === COSE_SIGN1_TAG ? outer.value : outer;
  if (!Array.isArray(message) || message.length !== 4) {
    throw malformed("it is no COSE_Sign1 of four parts");
  }
  const [headers, unprotected, payload, signature] = message as Cbor[];
  if (!(headers instanceof Uint8Array) || headers.length > PROTECTED_LIMIT)
    throw malformed("bad protected headers");
  if (!(unprotected instanceof CborMap)) throw malformed("bad unprotected headers");
  if (payload !== null && !(payload instanceof Uint8Array)) throw malformed("bad payload");
  if (!(signature instanceof Uint8Array) || signature.length !== 64)
    throw malformed("a signature has 64 bytes");
  return [headers, unprotected, payload, signature];
}

function protectedHeaders(bytes: Uint8Array): CborMap {
  const headers = decodeCbor(bytes);
  if (!(headers instanceof CborMap)) throw malformed("the protected headers are no map");
  if (headers.get(CRITICAL) !== undefined)
    throw malformed("it has critical headers that nobody here understands");
  if (headers.get(ALGORITHM) !== EDDSA) {
    throw new KeyError("signature-wrong-algorithm", "the protected header does not say EdDSA (-8)");
  }
  return headers;
}

function addressHeader(headers: CborMap): ParsedAddress {
  const address = headers.get("address");
  if (!(address instanceof Uint8Array)) {
    throw new KeyError("signature-wrong-address", "the protected header names no address");
  }
  return parseAddressBytes(address);
}

function readCoseKey(hex: string): string {
  const key = decodeCbor(bytesOf(hex, "the key", "signature-malformed"));
  if (!(key instanceof CborMap)) throw malformed("the key is no COSE_Key");
  if (key.get(-4n) !== undefined)
    throw new KeyError("key-malformed", "the COSE_Key contains a secret key: never send it");
  const algorithm = key.get(3n);
  if (
    key.get(1n) !== OCTET_KEY_PAIR ||
    key.get(-1n) !== ED25519_CURVE ||
    (algorithm !== undefined && algorithm !== EDDSA)
  ) {
    throw new KeyError("signature-wrong-algorithm", "the key is not an Ed25519 key");
  }
  const publicKey = key.get(-2n);
  if (!(publicKey instanceof Uint8Array) || publicKey.length !== 32)
    throw malformed("a public key has 32 bytes");
  return bytesToHex(publicKey);
}

function checkAddress(cose: CoseSignature, expected: string | undefined): void {
  if (expected !== undefined) {
    const wanted = bytesToHex(addressBytes(parseAddress(expected)));
    if (wanted !== bytesToHex(addressBytes(cose.address))) {
      throw new KeyError("signature-wrong-address", "the wallet signed for another address");
    }
  }
  const { type, hash } = cose.address.type === "reward" ? cose.address.stake : cose.address.payment;
  if (type !== "key" || hash !== cose.keyHash) {
    throw new KeyError("signature-wrong-address", "the address in the header is not the key's");
  }
}

function wrongPayload(payload: string, expected: string): KeyError {
  const asText = bytesToHex(utf8ToBytes(expected));
  return new KeyError(
    "signature-wrong-payload",
    payload === asText
      ? "the wallet signed the digest as text; it must sign its bytes"
      : "the wallet signed another payload",
  );
}

const isTrue = (value: Cbor | undefined): boolean => value !== undefined && value !== false;

function malformed(reason: string): KeyError {
  return new KeyError("signature-malformed", `the signature cannot be read: ${reason}`);
}
