/** The contexts that the scripts of a transaction see, as the ledger makes them (Plutus V3). */
import { hexToBytes } from "@noble/hashes/utils.js";
import { type Slots, timeOf } from "../../../offchain/chain/slots.ts";
import { readOutput } from "../../../offchain/chain/transaction.ts";
import {
  type CredentialHash,
  type ParsedAddress,
  parseAddress,
  parseAddressBytes,
} from "../../../offchain/keys/address.ts";
import {
  arrayOf,
  bytesOf,
  type CborItem,
  fieldOf,
  integerOf,
  mapOf,
  readCbor,
  setOf,
} from "../../../offchain/layout/encoding/cbor-read.ts";
import { blake2b256 } from "../../../offchain/layout/encoding/hash.ts";
import { compareUtxos, referenceOf, type Utxo } from "../../../offchain/plans/plan.ts";
import {
  bytes,
  type Constr,
  constr,
  int,
  list,
  map,
  type Plutus,
  plutusOf,
} from "./plutus-data.ts";
import type { Judged } from "./records.ts";

/** One run of a script in a transaction. */
export interface Run {
  /** Hash of the script, hex. */
  readonly script: string;
  readonly context: Plutus;
}

/** A transaction that shows a script something of which no script of ours makes sense. */
export class Unreadable extends Error {}

const some = (data: Plutus) => constr(0, data);
const none = constr(1);
const bool = (value: boolean) => constr(value ? 1 : 0);
const credential = ({ type, hash }: CredentialHash) => constr(type === "key" ? 0 : 1, bytes(hash));

export function runsOf({
  transaction,
  resolved,
  slots,
}: Pick<Judged, "transaction" | "resolved" | "slots">): Run[] {
  const [body, witnesses] = arrayOf(readCbor(transaction)) as [CborItem, CborItem];
  const known = new Map(resolved.map((utxo) => [referenceOf(utxo), utxo]));
  const field = <Read>(key: bigint, read: (item: CborItem) => readonly Read[]): readonly Read[] => {
    const found = fieldOf(body, key);
    return found === undefined ? [] : read(found);
  };
  const inputsAt = (key: bigint) =>
    field(key, setOf)
      .map((item) => resolve(item, known))
      .sort(compareUtxos);
  const inputs = inputsAt(0n);
  const certificates = field(4n, setOf).map(certificateOf);
  const withdrawals = field(5n, mapOf)
    .map(([account, amount]) => [rewardOf(account), integerOf(amount)] as const)
    .sort(([left], [right]) => order(ledgerKey(left), ledgerKey(right)));
  const mint = field(9n, mapOf)
    .map(([policy, names]) => [bytesOf(policy), mapOf(names)] as const)
    .sort(([left], [right]) => order(left, right));
  const voters = field(19n, mapOf);
  if (voters.length > 0 || field(20n, setOf).length > 0) throw new Unreadable("governance");
  const datums = datumsOf(witnesses);
  const redeemers = redeemersOf(witnesses).map(({ tag, index, data }) => {
    const input = inputs[index];
    switch (tag) {
      case 0: {
        if (input === undefined) throw new Unreadable("a redeemer without an input");
        const datum =
          input.datum === undefined
            ? datums.get(input.datumHash ?? "")
            : plutusOf(readCbor(input.datum));
        return {
          script: scriptOf(parseAddress(input.address)),
          data,
          purpose: constr(1, outputReference(input)),
          info: constr(1, outputReference(input), datum === undefined ? none : some(datum)),
        };
      }
      case 1: {
        const policy = mint[index]?.[0] ?? "";
        return {
          script: policy,
          data,
          purpose: constr(0, bytes(policy)),
          info: constr(0, bytes(policy)),
        };
      }
      case 2: {
        const { data: certificate, script } = certificates[index] as Certified;
        const about = [int(index), certificate] as const;
        return { script, data, purpose: constr(3, ...about), info: constr(3, ...about) };
      }
      case 3: {
        const account = withdrawals[index]?.[0] as CredentialHash;
        return {
          script: account.hash,
          data,
          purpose: constr(2, credential(account)),
          info: constr(2, credential(account)),
        };
      }
      default:
        throw new Unreadable("governance");
    }
  });
  const number = (key: bigint) => {
    const found = fieldOf(body, key);
    return found === undefined ? undefined : integerOf(found);
  };
  const optional = (key: bigint) => {
    const found = number(key);
    return found === undefined ? none : some(int(found));
  };
  const shown = constr(
    0,
    list(inputs.map(shownInput)),
    list(inputsAt(18n).map(shownInput)),
    list(field(1n, arrayOf).map((item) => shownOutput(readOutput(item)))),
    int(number(2n) ?? 0n),
    map(
      mint.map(([policy, names]) => [
        bytes(policy),
        tokens(names.map(([name, amount]) => [bytesOf(name), integerOf(amount)])),
      ]),
    ),
    list(certificates.map(({ data }) => data)),
    map(withdrawals.map(([account, amount]) => [credential(account), int(amount)])),
    validity(number(8n), number(3n), slots),
    list(field(14n, setOf).map(bytesOf).sort(order).map(bytes)),
    map(redeemers.map(({ purpose, data }) => [purpose, data])),
    map(
      [...datums]
        .sort(([left], [right]) => order(left, right))
        .map(([hash, data]) => [bytes(hash), data]),
    ),
    bytes(blake2b256(body.raw)),
    map([]),
    list([]),
    optional(21n),
    optional(22n),
  );
  return redeemers.map(({ script, data, info }) => ({
    script,
    context: constr(0, shown, data, info),
  }));
}

function resolve(item: CborItem, known: ReadonlyMap<string, Utxo>): Utxo {
  const [transactionId, index] = arrayOf(item) as [CborItem, CborItem];
  const reference = {
    transactionId: bytesOf(transactionId),
    outputIndex: Number(integerOf(index)),
  };
  const utxo = known.get(referenceOf(reference as Utxo));
  if (utxo === undefined) throw new Unreadable(`${referenceOf(reference as Utxo)} is not resolved`);
  return utxo;
}

function redeemersOf(witnesses: CborItem): { tag: number; index: number; data: Plutus }[] {
  const item = fieldOf(witnesses, 5n);
  if (item === undefined) return [];
  const rows =
    item.kind === "map"
      ? item.entries.map(([pointer, value]) => [...arrayOf(pointer), ...arrayOf(value)])
      : arrayOf(item).map(arrayOf);
  return rows
    .map(([tag, index, data]) => ({
      tag: Number(integerOf(tag as CborItem)),
      index: Number(integerOf(index as CborItem)),
      data: plutusOf(data as CborItem),
    }))
    .sort((left, right) => left.tag - right.tag || left.index - right.index);
}

function datumsOf(witnesses: CborItem): Map<string, Plutus> {
  const item = fieldOf(witnesses, 4n);
  if (item === undefined) return new Map();
  return new Map(setOf(item).map((datum) => [blake2b256(datum.raw), plutusOf(datum)]));
}

const outputReference = ({
  transactionId,
  outputIndex,
}: Pick<Utxo, "transactionId" | "outputIndex">) =>
  constr(0, bytes(transactionId), int(outputIndex));

const shownInput = (utxo: Utxo) => constr(0, outputReference(utxo), shownOutput(utxo));

type Shown = Pick<Utxo, "address" | "assets" | "datum" | "datumHash" | "scriptReference">;

function shownOutput({ address, assets, datum, datumHash, scriptReference }: Shown): Plutus {
  const policies = new Map<string, [string, bigint][]>();
  for (const [unit, amount] of Object.entries(assets)) {
    if (unit === "lovelace" || amount === 0n) continue;
    const policy = unit.slice(0, 56);
    policies.set(policy, [...(policies.get(policy) ?? []), [unit.slice(56), amount]]);
  }
  const ada = [bytes(""), tokens([["", assets.lovelace ?? 0n]])] as const;
  const others = [...policies]
    .sort(([left], [right]) => order(left, right))
    .map(([policy, names]) => [bytes(policy), tokens(names)] as const);
  return constr(
    0,
    shownAddress(parseAddress(address)),
    map([ada, ...others]),
    datum !== undefined
      ? constr(2, plutusOf(readCbor(datum)))
      : datumHash !== undefined
        ? constr(1, bytes(datumHash))
        : constr(0),
    scriptReference === undefined ? none : some(bytes(scriptReference)),
  );
}

const tokens = (names: readonly (readonly [string, bigint])[]) =>
  map(
    [...names]
      .sort(([left], [right]) => order(left, right))
      .map(([name, amount]) => [bytes(name), int(amount)]),
  );

function shownAddress(address: ParsedAddress): Plutus {
  switch (address.type) {
    case "base":
      return constr(0, credential(address.payment), some(constr(0, credential(address.stake))));
    case "enterprise":
      return constr(0, credential(address.payment), none);
    default:
      throw new Unreadable(`an address of type ${address.type}`);
  }
}

function scriptOf(address: ParsedAddress): string {
  if (address.type === "reward") throw new Unreadable("an output at a reward address");
  return address.payment.hash;
}

function rewardOf(item: CborItem): CredentialHash {
  const address = parseAddressBytes(hexToBytes(bytesOf(item)));
  if (address.type !== "reward") throw new Unreadable("a withdrawal from no reward address");
  return address.stake;
}

/** Scripts before keys. */
const ledgerKey = ({ type, hash }: CredentialHash) => `${type === "script" ? 0 : 1}${hash}`;

function validity(from: bigint | undefined, to: bigint | undefined, slots: Slots): Constr {
  const bound = (slot: bigint | undefined, infinity: number, inclusive: boolean) =>
    slot === undefined
      ? constr(0, constr(infinity), bool(true))
      : constr(0, constr(1, int(timeOf(Number(slot), slots))), bool(inclusive));
  return constr(0, bound(from, 0, true), bound(to, 2, false));
}

interface Certified {
  readonly data: Plutus;
  readonly script: string;
}

function certificateOf(item: CborItem): Certified {
  const [kind, subject, ...rest] = arrayOf(item) as [CborItem, CborItem, ...CborItem[]];
  const [sort, hash] = arrayOf(subject) as [CborItem, CborItem];
  const whose: CredentialHash = {
    type: integerOf(sort) === 1n ? "script" : "key",
    hash: bytesOf(hash),
  };
  const last = rest.at(-1);
  const ada = () => int(integerOf(last as CborItem));
  const shown = (): Plutus => {
    switch (Number(integerOf(kind))) {
      case 0:
        return constr(0, credential(whose), none);
      case 1:
        return constr(1, credential(whose), none);
      // The ledger shows no deposit of the newer forms while the protocol's version is 9; from 10 on it does.
      case 7:
        return constr(0, credential(whose), some(ada()));
      case 8:
        return constr(1, credential(whose), some(ada()));
      case 2:
        return constr(2, credential(whose), constr(0, bytes(bytesOf(rest[0] as CborItem))));
      case 9:
        return constr(2, credential(whose), constr(1, representative(rest[0] as CborItem)));
      default:
        throw new Unreadable(`a certificate of kind ${integerOf(kind)}`);
    }
  };
  return { data: shown(), script: whose.hash };
}

function representative(item: CborItem): Plutus {
  const [kind, hash] = arrayOf(item);
  switch (Number(integerOf(kind as CborItem))) {
    case 0:
      return constr(0, credential({ type: "key", hash: bytesOf(hash as CborItem) }));
    case 1:
      return constr(0, credential({ type: "script", hash: bytesOf(hash as CborItem) }));
    case 2:
      return constr(1);
    default:
      return constr(2);
  }
}

function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
