/** What the transaction spends, refers to and makes. */
import { blake2b } from "@noble/hashes/blake2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { Constr, type Data, encodeData } from "../../offchain/blueprint/data.ts";
import { array, integer } from "../../offchain/layout/encoding/cbor.ts";
import { scriptHash } from "../../offchain/layout/encoding/script.ts";
import {
  address,
  type Credential,
  type Entry,
  key,
  named,
  output,
  type Part,
  script,
  value,
} from "./saying.ts";

export const person = (name: string): Credential => key(named(name, 28));

export function hash256(hex: string): string {
  return bytesToHex(blake2b(hexToBytes(hex), { dkLen: 32 }));
}

/** A piece of data that has every kind in it. */
export const RICH: Data = new Constr(1, [
  -5n,
  "00ff",
  [1n, 2n],
  new Map<Data, Data>([[1n, ""]]),
  new Constr(0, []),
]);
export const HASHED: Data = new Constr(0, [42n]);
export const OTHER: Data = "cafe";

export const native: { hash: string; cbor: string; witness: string } = (() => {
  const cbor = array([integer(1), array([])]);
  return {
    hash: scriptHash({ type: "Native", cbor }),
    cbor: array([integer(0), cbor]),
    witness: cbor,
  };
})();

const inline = (data: Data) => ({ inline: { cbor: encodeData(data), data } });
export const hashed = (data: Data) => ({ hash: hash256(encodeData(data)) });

export function inputs(own: Credential): Entry[] {
  const id = named("a transaction", 32);
  const tokens = value(3_000_000n, [
    [named("a policy", 28), "ff", 5n],
    [named("a policy", 28), "0000", 6n],
    [named("a policy", 28), "", 7n],
    [named("another policy", 28), named("a name of 32 bytes", 32), 9_223_372_036_854_775_807n],
  ]);
  const ada = value(50_000_000n, []);
  return [
    { id, index: 0n, output: output({ address: address(person("payer")), value: ada }) },
    {
      id,
      index: 2n,
      output: output({
        address: address(own, person("staker")),
        value: tokens,
        datum: inline(RICH),
      }),
    },
    {
      id,
      index: 10n,
      output: output({
        address: address(own),
        value: ada,
        datum: hashed(HASHED),
        reference: { hash: native.hash, cbor: native.cbor },
      }),
    },
    {
      id: named("Another transaction", 32),
      index: 300n,
      output: output({
        address: address(person("payer"), own),
        value: tokens,
        datum: hashed(OTHER),
      }),
    },
  ];
}

export function references(own: Credential): Entry[] {
  const id = named("a reference", 32);
  const ada = value(2_000_000n, []);
  return [
    {
      id,
      index: 1n,
      output: output({
        address: address(own, own),
        value: value(2_000_000n, [[own.hash, named("state", 27), 1n]]),
        datum: inline([1n, [2n], "aa"]),
        reference: { hash: native.hash, cbor: native.cbor },
      }),
    },
    { id, index: 0n, output: output({ address: address(person("library")), value: ada }) },
    {
      id,
      index: 7n,
      output: output({
        address: address(script(native.hash), person("staker")),
        value: ada,
        datum: { hash: named("a datum nobody shows", 32) },
      }),
    },
  ];
}

export function pointing(told: boolean): Entry {
  const at = address(person("pointing"), {
    slot: 2_498_243n,
    transaction: 27n,
    certificate: 3n,
  });
  const words = told ? at.words : address(person("pointing")).words;
  return {
    id: named("a reference", 32),
    index: 9n,
    output: output({ address: { cbor: at.cbor, words }, value: value(2_000_000n, []) }),
  };
}

export function outputs(own: Credential): Part[] {
  const ada = value(1_500_000n, []);
  return [
    output({ address: address(person("payer")), value: ada }),
    output({
      address: address(person("payer"), person("staker")),
      value: ada,
      datum: inline(RICH),
    }),
    output({
      address: address(own, person("staker")),
      value: value(1_600_000n, [
        [named("b policy", 28), "ffff", 2n],
        [named("b policy", 28), "000000", 3n],
        [named("a policy", 28), "", 1n],
      ]),
      datum: hashed(RICH),
    }),
    output({
      address: address(person("payer"), own),
      value: ada,
      reference: { hash: native.hash, cbor: native.cbor },
    }),
    output({ address: address(own, own), value: ada, datum: inline(0n) }),
  ];
}
