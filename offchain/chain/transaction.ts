/** What a ledger's state needs to know of a transaction, read from its bytes. */

import { type CredentialHash, formatAddress, parseAddressBytes } from "../keys/address.ts";
import { bytesOf as bytesOfHex } from "../keys/hex.ts";
import {
  arrayOf,
  bytesOf,
  CborError,
  type CborItem,
  fieldOf,
  integerOf,
  mapOf,
  readCbor,
  setOf,
} from "../layout/encoding/cbor-read.ts";
import { blake2b256 } from "../layout/encoding/hash.ts";
import { scriptHash } from "../layout/encoding/script.ts";
import type { Purpose, Units } from "../layout/laid-out.ts";
import type { Assets, Script, Utxo } from "../plans/plan.ts";

export interface OutputReference {
  readonly transactionId: string;
  readonly outputIndex: number;
}

/** A credential whose reward account a certificate registers or removes. */
export interface AccountChange {
  readonly type: "register" | "deregister";
  readonly credential: CredentialHash;
}

export interface ReadTransaction {
  readonly transactionId: string;
  readonly inputs: readonly OutputReference[];
  readonly references: readonly OutputReference[];
  readonly collateral: readonly OutputReference[];
  /** What collateral inputs leave over if a script fails. */
  readonly collateralReturn?: Assets;
  /** Lovelace that the body says is lost then. */
  readonly totalCollateral?: bigint;
  /** Its outputs as the UTxOs that they become. */
  readonly outputs: readonly Utxo[];
  readonly withdrawals: readonly { readonly rewardAddress: string; readonly amount: bigint }[];
  readonly accounts: readonly AccountChange[];
  /** Raw CBOR of the body: what signatures and the id are over. */
  readonly body: string;
  readonly auxiliaryData?: string;
  /** Hash of the auxiliary data that the body names. */
  readonly auxiliaryDataHash?: string;
  readonly scriptDataHash?: string;
  /** Slots. */
  readonly validity: { readonly from?: number; readonly to?: number };
  /** Policies that mint or burn, in the ledger's order. */
  readonly policies: readonly string[];
  /** Credentials that certificates ask for their witness, by position of the certificate. */
  readonly certified: readonly { readonly index: number; readonly credential: CredentialHash }[];
  readonly witnesses: ReadWitnesses;
}

/** The witness set of a transaction. */
export interface ReadWitnesses {
  /** Public keys that signed, hex. */
  readonly publicKeys: readonly string[];
  readonly scripts: readonly Script[];
  /** Purpose, index and declared units of each redeemer. */
  readonly redeemers: readonly Units[];
  /** Redeemers followed by datums as they are in the witness set: what the script data hash is over. */
  readonly scriptData: string;
}

/** @throws CborError where the bytes are no transaction */
export function readTransaction(cbor: string): ReadTransaction {
  const [body, witnessSet, , auxiliary] = arrayOf(readCbor(cbor));
  if (body === undefined || witnessSet === undefined)
    throw new CborError("too short for a transaction");
  const transactionId = blake2b256(body.raw);
  const references = (key: bigint) => optional(body, key, setOf).map(readReference);
  return {
    transactionId,
    inputs: references(0n),
    references: references(18n),
    collateral: references(13n),
    outputs: optional(body, 1n, arrayOf).map((output, outputIndex) => ({
      transactionId,
      outputIndex,
      ...readOutput(output),
    })),
    ...readCollateral(body),
    withdrawals: optional(body, 5n, mapOf).map(([address, amount]) => ({
      rewardAddress: readAddress(address),
      amount: integerOf(amount),
    })),
    accounts: optional(body, 4n, setOf).flatMap(readCertificate),
    certified: optional(body, 4n, setOf).flatMap(readCertified),
    policies: optional(body, 9n, mapOf)
      .map(([policy]) => bytesOf(policy))
      .sort(),
    validity: {
      ...integerField(body, 8n, "from"),
      ...integerField(body, 3n, "to"),
    },
    ...bytesField(body, 7n, "auxiliaryDataHash"),
    ...bytesField(body, 11n, "scriptDataHash"),
    witnesses: readWitnessSet(witnessSet),
    body: body.raw,
    ...(auxiliary === undefined || auxiliary.kind === "simple"
      ? {}
      : { auxiliaryData: auxiliary.raw }),
  };
}

function integerField<K extends string>(
  body: CborItem,
  key: bigint,
  name: K,
): { readonly [k in K]?: number } {
  const field = fieldOf(body, key);
  return (field === undefined ? {} : { [name]: Number(integerOf(field)) }) as {
    readonly [k in K]?: number;
  };
}

function bytesField<K extends string>(
  body: CborItem,
  key: bigint,
  name: K,
): { readonly [k in K]?: string } {
  const field = fieldOf(body, key);
  return (field === undefined ? {} : { [name]: bytesOf(field) }) as { readonly [k in K]?: string };
}

const PURPOSES: readonly Purpose[] = ["spend", "mint", "publish", "withdraw"];

function readWitnessSet(item: CborItem): ReadWitnesses {
  const redeemers = fieldOf(item, 5n);
  return {
    publicKeys: optional(item, 0n, setOf).map((witness) =>
      bytesOf(arrayOf(witness)[0] as CborItem),
    ),
    scripts: [
      ...optional(item, 1n, setOf).map((script): Script => ({ type: "Native", cbor: script.raw })),
      ...optional(item, 7n, setOf).map(
        (script): Script => ({ type: "PlutusV3", cbor: bytesOf(script) }),
      ),
    ],
    redeemers: redeemers === undefined ? [] : readRedeemers(redeemers),
    scriptData: (redeemers?.raw ?? "") + (fieldOf(item, 4n)?.raw ?? ""),
  };
}

/** Redeemers come as a map from pointers, or in the older form as a list. */
function readRedeemers(item: CborItem): Units[] {
  const rows =
    item.kind === "map"
      ? item.entries.map(([pointer, value]) => [...arrayOf(pointer), ...arrayOf(value)])
      : arrayOf(item).map(arrayOf);
  return rows.map((row) => {
    const [purpose, index, , units] = row as [CborItem, CborItem, CborItem, CborItem];
    const [mem, steps] = arrayOf(units) as [CborItem, CborItem];
    return {
      purpose: PURPOSES[Number(integerOf(purpose))] ?? "spend",
      index: Number(integerOf(index)),
      mem: integerOf(mem),
      steps: integerOf(steps),
    };
  });
}

function optional<T>(
  body: CborItem,
  key: bigint,
  read: (item: CborItem) => readonly T[],
): readonly T[] {
  const field = fieldOf(body, key);
  return field === undefined ? [] : read(field);
}

function readCollateral(
  body: CborItem,
): Pick<ReadTransaction, "collateralReturn" | "totalCollateral"> {
  const [back, total] = [fieldOf(body, 16n), fieldOf(body, 17n)];
  return {
    ...(back === undefined ? {} : { collateralReturn: readOutput(back).assets }),
    ...(total === undefined ? {} : { totalCollateral: integerOf(total) }),
  };
}

function readReference(item: CborItem): OutputReference {
  const [transactionId, index] = arrayOf(item) as [CborItem, CborItem];
  return { transactionId: bytesOf(transactionId), outputIndex: Number(integerOf(index)) };
}

function readAddress(item: CborItem): string {
  return formatAddress(
    parseAddressBytes(bytesOfHex(bytesOf(item), "the address", "address-malformed")),
  );
}

/** Reads either form of an output. */
export function readOutput(item: CborItem): Omit<Utxo, "transactionId" | "outputIndex"> {
  if (item.kind === "array") {
    const [address, value, datumHash] = item.items as [CborItem, CborItem, CborItem?];
    return {
      address: readAddress(address),
      assets: readValue(value),
      ...(datumHash === undefined ? {} : { datumHash: bytesOf(datumHash) }),
    };
  }
  const script = fieldOf(item, 3n);
  return {
    address: readAddress(fieldOf(item, 0n) as CborItem),
    assets: readValue(fieldOf(item, 1n) as CborItem),
    ...readDatum(fieldOf(item, 2n)),
    ...(script === undefined ? {} : readScript(script)),
  };
}

function readValue(item: CborItem): Record<string, bigint> {
  if (item.kind === "integer") return { lovelace: item.value };
  const [coin, policies] = arrayOf(item) as [CborItem, CborItem];
  const assets: Record<string, bigint> = { lovelace: integerOf(coin) };
  for (const [policy, names] of mapOf(policies)) {
    for (const [name, amount] of mapOf(names))
      assets[bytesOf(policy) + bytesOf(name)] = integerOf(amount);
  }
  return assets;
}

function readDatum(item: CborItem | undefined): Pick<Utxo, "datum" | "datumHash"> {
  if (item === undefined) return {};
  const [kind, content] = arrayOf(item) as [CborItem, CborItem];
  return integerOf(kind) === 0n ? { datumHash: bytesOf(content) } : { datum: unwrap(content) };
}

/** The bytes inside tag 24. */
function unwrap(item: CborItem): string {
  if (item.kind !== "tag" || item.tag !== 24) throw new CborError("expected encoded CBOR");
  return bytesOf(item.item);
}

/** Scripts of older Plutus versions are passed over: nothing of ours refers to one. */
function readScript(item: CborItem): Pick<Utxo, "scriptReference" | "script"> {
  const [language, content] = arrayOf(readCbor(unwrap(item))) as [CborItem, CborItem];
  const number = integerOf(language);
  if (number !== 0n && number !== 3n) return {};
  const script: Script =
    number === 0n
      ? { type: "Native", cbor: content.raw }
      : { type: "PlutusV3", cbor: bytesOf(content) };
  return { scriptReference: scriptHash(script), script };
}

/** All certificates over a reward account but the old registration need its credential's witness. */
function readCertified(
  item: CborItem,
  index: number,
): { index: number; credential: CredentialHash }[] {
  const [kind, credential] = arrayOf(item) as [CborItem, CborItem];
  const number = integerOf(kind);
  const overAccount = (number >= 1n && number <= 2n) || (number >= 7n && number <= 13n);
  return overAccount ? [{ index, credential: readCredential(credential) }] : [];
}

function readCredential(item: CborItem): CredentialHash {
  const [sort, hash] = arrayOf(item) as [CborItem, CborItem];
  return { type: integerOf(sort) === 1n ? "script" : "key", hash: bytesOf(hash) };
}

function readCertificate(item: CborItem): AccountChange[] {
  const [kind, credential] = arrayOf(item) as [CborItem, CborItem];
  const number = integerOf(kind);
  const type =
    number === 0n || number === 7n
      ? "register"
      : number === 1n || number === 8n
        ? "deregister"
        : undefined;
  return type === undefined ? [] : [{ type, credential: readCredential(credential) }];
}
