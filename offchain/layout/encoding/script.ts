import type { Script } from "../../plans/plan.ts";
import { array, byteString, integer, tag } from "./cbor.ts";
import { blake2b224 } from "./hash.ts";

/** The ledger's number of a script's language, which is also the prefix of its hash. */
const LANGUAGE = { Native: 0, PlutusV3: 3 } as const;

const hashes = new WeakMap<Script, string>();

/** 28-byte hash of a script: what addresses and policies name. */
export function scriptHash(script: Script): string {
  let hash = hashes.get(script);
  if (hash === undefined) {
    hash = blake2b224(`0${LANGUAGE[script.type]}${script.cbor}`);
    hashes.set(script, hash);
  }
  return hash;
}

/** Bytes of a script that the reference-script fee counts. */
export function scriptBytes(script: Script): number {
  return script.cbor.length / 2;
}

/** A reference script as an output carries it. */
export function encodeScriptReference(script: Script): string {
  return tag(24, byteString(encodeLanguageScript(script)));
}

/** `[language, script]`. */
export function encodeLanguageScript(script: Script): string {
  return array([integer(LANGUAGE[script.type]), encodeWitnessScript(script)]);
}

/** A script as a witness set carries it. */
export function encodeWitnessScript(script: Script): string {
  return script.type === "Native" ? script.cbor : byteString(script.cbor);
}
