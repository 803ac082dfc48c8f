/** Signatures of everybody whom a transaction asks for one. */
import { createPrivateKey, sign } from "node:crypto";
import { hexToBytes } from "@noble/hashes/utils.js";
import { paymentCredential, stakeCredential } from "../../offchain/layout/encoding/address.ts";
import { blake2b256 } from "../../offchain/layout/encoding/hash.ts";
import type { Script, Utxo } from "../../offchain/plans/plan.ts";
import type { Attempt } from "./model.ts";
import { nativeKeys } from "./native.ts";
import { type Attacker, Irreparable, type Signer } from "./repair.ts";

export function scriptsOf({ mints, scripts = [] }: Attempt): Script[] {
  const all = [
    ...mints.flatMap(({ script }) => (script === undefined ? [] : [script])),
    ...scripts,
  ];
  return [...new Map(all.map((script) => [script.cbor, script])).values()];
}

/** Keys whose signatures phase 1 asks for, apart from the required signers. */
export function keysAsked(attempt: Attempt, inputs: readonly Utxo[], attacker: Attacker): string[] {
  const credentials = [
    ...[...inputs, attacker.collateral].map(({ address }) => paymentCredential(address)),
    ...attempt.withdrawals.map(({ rewardAddress }) => stakeCredential(rewardAddress)),
    ...attempt.certificates.map(({ credential }) => credential),
  ];
  return [
    ...credentials.flatMap(({ type, hash }) => (type === "key" ? [hash] : [])),
    ...scriptsOf(attempt).flatMap(({ type, cbor }) => (type === "Native" ? nativeKeys(cbor) : [])),
  ];
}

const HEAD = "302e020100300506032b657004220420";
const prepared = new Map<string, ReturnType<typeof createPrivateKey>>();

export function signatures(body: string, hashes: readonly string[], keys: Attacker["keys"]) {
  const id = hexToBytes(blake2b256(body));
  return hashes.map((hash) => {
    const key = keys.get(hash);
    if (key === undefined) throw new Irreparable(`nobody holds the key ${hash}`);
    return { publicKey: key.publicKey, signature: sign(null, id, privateKey(key)).toString("hex") };
  });
}

function privateKey({ secretKey }: Signer) {
  const known = prepared.get(secretKey);
  if (known !== undefined) return known;
  const key = createPrivateKey({
    key: Buffer.from(HEAD + secretKey, "hex"),
    format: "der",
    type: "pkcs8",
  });
  prepared.set(secretKey, key);
  return key;
}
