/**
 * Throw-away example keys, by name.
 *
 * ANYBODY CAN DERIVE THEM: the secret is the hash of a public sentence. They
 * serve the demo, the tests and the examples; whatever they guard on a public
 * network is everybody's.
 */
import { blake2b } from "@noble/hashes/blake2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { type KeyPair, keyPairOf } from "./ed25519.ts";
import { bytesToHex } from "./hex.ts";
import { KeyError } from "./key-error.ts";

/** What a command prints before it uses an example key. */
export const EXAMPLE_KEY_WARNING =
  "Example keys are throw-away: anybody can derive them from their names. Never fund them on a public network.";

export interface ExampleKey extends KeyPair {
  readonly name: string;
}

/** A name of letters, digits, dots and dashes, up to 96 characters. */
export const KEY_NAME = /^[a-z0-9](?:[a-z0-9.-]{0,94}[a-z0-9])?$/;

/** Deriving a public key takes a millisecond, and a program names a hundred keys again and again. */
const derived = new Map<string, ExampleKey>();

/**
 * The example key of a name: the same on every machine.
 *
 * @throws KeyError where the name has capitals, spaces or other characters
 */
export function exampleKey(name: string): ExampleKey {
  if (!KEY_NAME.test(name)) {
    throw new KeyError(
      "key-malformed",
      `"${name}" is no key name: use lower-case letters, digits, dots and dashes`,
    );
  }
  const known = derived.get(name);
  if (known !== undefined) return known;
  const seed = blake2b(utf8ToBytes(`cairn example key: ${name}`), { dkLen: 32 });
  const key = { name, ...keyPairOf(bytesToHex(seed)) };
  derived.set(name, key);
  return key;
}

/** Resolves a key name, or a key hash of 56 hex characters, to a key hash: what programs compile with. */
export function exampleKeyHash(name: string): string {
  return /^[0-9a-f]{56}$/.test(name) ? name : exampleKey(name).keyHash;
}
