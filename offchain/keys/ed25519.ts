/** Ed25519 as Cardano uses it: 32-byte seeds, 32-byte public keys, 28-byte key hashes. */
import { ed25519 } from "@noble/curves/ed25519.js";
import { blake2b } from "@noble/hashes/blake2.js";
import { bytesOf, bytesToHex } from "./hex.ts";

/** A key pair, all in lower-case hex. */
export interface KeyPair {
  /** 32-byte seed. Never print it. */
  readonly secretKey: string;
  readonly publicKey: string;
  /** blake2b-224 of the public key: what the ledger and our datums know. */
  readonly keyHash: string;
}

/** @throws KeyError where the seed is not 32 bytes of hex */
export function keyPairOf(secretKey: string): KeyPair {
  const seed = bytesOf(secretKey, "the secret key", "key-malformed", 32);
  const publicKey = bytesToHex(ed25519.getPublicKey(seed));
  return { secretKey: bytesToHex(seed), publicKey, keyHash: keyHashOf(publicKey) };
}

/** blake2b-224 of a public key. @throws KeyError where it is not 32 bytes of hex */
export function keyHashOf(publicKey: string): string {
  return bytesToHex(
    blake2b(bytesOf(publicKey, "the public key", "key-malformed", 32), { dkLen: 28 }),
  );
}

/** The 64-byte signature (hex) over a message (hex), deterministic by RFC 8032. */
export function sign(message: string, secretKey: string): string {
  const seed = bytesOf(secretKey, "the secret key", "key-malformed", 32);
  return bytesToHex(ed25519.sign(bytesOf(message, "the message", "signature-malformed"), seed));
}

/**
 * Whether the signature is the key's over the message. Stricter than the
 * standard's loosest reading (no small-order points, canonical encodings),
 * as the node's verifier is: what passes here passes on chain.
 */
export function verify(message: string, signature: string, publicKey: string): boolean {
  const key = bytesOf(publicKey, "the public key", "key-malformed", 32);
  const bytes = bytesOf(signature, "the signature", "signature-malformed", 64);
  return ed25519.verify(bytes, bytesOf(message, "the message", "signature-malformed"), key, {
    zip215: false,
  });
}
