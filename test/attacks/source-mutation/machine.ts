/**
 * Runs compiled scripts fast: the program becomes JavaScript functions. It counts
 * no units, so it says what a script decides and not what it costs; its verdicts
 * on the unmutated scripts are compared with the ledger's before it judges any
 * mutant.
 */
import { createHash, createPublicKey, verify } from "node:crypto";
import { UPLCDecoder } from "@blaze-cardano/uplc";
import { hexToBytes } from "@noble/hashes/utils.js";
import { readCbor } from "../../../offchain/layout/encoding/cbor-read.ts";
import { blake2b224, blake2b256 } from "../../../offchain/layout/encoding/hash.ts";
import {
  type Bytes,
  bytes,
  equal,
  int,
  type List,
  type Plutus,
  plutusOf,
  serialise,
} from "./plutus-data.ts";

// What flows through a program is of many types; the compiler of the program checked them.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Value = any;

/** A script that failed, as opposed to a machine that is broken. */
export class Failed extends Error {}

const fail = (): never => {
  throw new Failed();
};

type ParsedTerm = ReturnType<UPLCDecoder["decode"]>["body"];
type BuiltinFunction = Extract<ParsedTerm, { readonly type: "Builtin" }>["function"];

export type Program = (...arguments_: readonly Value[]) => Value;

/** Whether a script accepts: its parameters first, the context last. */
export function accepts(program: Program, parameters: readonly string[], context: Plutus): boolean {
  try {
    let result = program;
    for (const value of parameters) result = result({ kind: "bytes", value } satisfies Bytes);
    result(context);
    return true;
  } catch (thrown) {
    // A program that never ends runs out of stack here, and of units on chain.
    if (thrown instanceof Failed || thrown instanceof RangeError) return false;
    throw thrown;
  }
}

/**
 * Compiles a script given as one CBOR byte string around flat bytes.
 * @param heard is told what the script traces
 */
export function program(compiledCode: string, heard?: (text: string) => void): Program {
  const flat = (readCbor(compiledCode) as { hex: string }).hex;
  const { body } = UPLCDecoder.fromHex(flat).decode();
  const constants: Value[] = [];
  const builtins = heard === undefined ? BUILTINS : { ...BUILTINS, trace: tracing(heard) };
  const source = `"use strict"; return ${expression(body, 0, constants)};`;
  return new Function("builtins", "constants", "fail", "force", "choose", source)(
    builtins,
    constants,
    fail,
    force,
    choose,
  );
}

function expression(term: ParsedTerm, depth: number, constants: Value[]): string {
  const inner = (each: ParsedTerm) => expression(each, depth, constants);
  switch (term.type) {
    case "Var":
      return `v${depth - Number(term.name)}`;
    case "Lambda":
      return `(v${depth}=>${expression(term.body, depth + 1, constants)})`;
    case "Apply":
      return `${inner(term.function)}(${inner(term.argument)})`;
    case "Constant":
      constants.push(constant(term.valueType, term.value));
      return `constants[${constants.length - 1}]`;
    case "Builtin":
      if (!(term.function in BUILTINS)) throw new TypeError(`the machine lacks ${term.function}`);
      return `builtins.${term.function}`;
    case "Delay":
      return `(()=>${inner(term.term)})`;
    case "Force":
      return `force(${inner(term.term)})`;
    case "Error":
      return "fail()";
    case "Constr":
      return `{tag:${Number(term.tag)},fields:[${term.terms.map(inner).join(",")}]}`;
    case "Case":
      return `choose(${inner(term.term)},[${term.cases.map((each: ParsedTerm) => `()=>${inner(each)}`).join(",")}])`;
  }
}

/** Delayed terms take no argument; builtins are polymorphic as they are. */
const force = (value: Value) => (value.builtin === true ? value : value());

function choose({ tag, fields }: Value, cases: readonly Value[]): Value {
  let result = (cases[tag] ?? fail)();
  for (const field of fields) result = result(field);
  return result;
}

/** Data as the decoder of programs gives it: a plain number or bytes, or with the bytes it was read from. */
type CoreData = bigint | Uint8Array | { readonly cbor: string };

function constant(type: Value, value: Value): Value {
  switch (type) {
    case "Integer":
      return value;
    case "ByteString":
      return Buffer.from(value as Uint8Array).toString("hex");
    case "String":
      return { text: Buffer.from(value as Uint8Array).toString("utf8") };
    case "Unit":
      return null;
    case "Bool":
      return value.constructor === 1n;
    case "Data":
      return dataOf(value as CoreData);
  }
  const items = value.items as readonly Value[];
  if ("pair" in type) {
    return { first: constant(type.pair[0], items[0]), second: constant(type.pair[1], items[1]) };
  }
  let cells: List<Value> = null;
  for (let index = items.length - 1; index >= 0; index--)
    cells = { head: constant(type.list, items[index]), tail: cells };
  return cells;
}

function dataOf(data: CoreData): Plutus {
  if (typeof data === "bigint") return int(data);
  if (data instanceof Uint8Array) return bytes(Buffer.from(data).toString("hex"));
  return plutusOf(readCbor(data.cbor));
}

/** A curried builtin that is given all of its arguments at once. */
function builtin(arity: number, run: (...given: readonly Value[]) => Value): Value {
  const collect = (given: readonly Value[]): Value => {
    const next = (value: Value) =>
      given.length + 1 === arity ? run(...given, value) : collect([...given, value]);
    return Object.assign(next, { builtin: true });
  };
  if (arity === 1) return Object.assign((value: Value) => run(value), { builtin: true });
  if (arity === 2)
    return Object.assign(
      (left: Value) => Object.assign((right: Value) => run(left, right), { builtin: true }),
      { builtin: true },
    );
  return collect([]);
}

const tracing = (heard: (text: string) => void) =>
  builtin(2, ({ text }, value) => {
    heard(text);
    return value;
  });

const divide = (left: bigint, right: bigint): bigint => {
  if (right === 0n) return fail();
  const quotient = left / right;
  return left % right !== 0n && left < 0n !== right < 0n ? quotient - 1n : quotient;
};

const content = (kind: Plutus["kind"], field: string) => (data: Value) =>
  data.kind === kind ? data[field] : fail();

const clamp = (number: bigint, most: number) =>
  number < 0n ? 0 : number > BigInt(most) ? most : Number(number);

function slice(from: bigint, count: bigint, hex: string): string {
  const length = hex.length / 2;
  const start = clamp(from, length);
  return hex.slice(2 * start, 2 * (start + clamp(count, length)));
}

function integerToBytes(bigEndian: boolean, size: bigint, number: bigint): string {
  if (number < 0n || size < 0n || size > 8192n) return fail();
  let hex = number === 0n ? "" : number.toString(16);
  if (hex.length % 2 === 1) hex = `0${hex}`;
  if (size > 0n && hex.length > 2 * Number(size)) return fail();
  hex = hex.padStart(2 * Number(size), "0");
  return bigEndian ? hex : Buffer.from(hex, "hex").reverse().toString("hex");
}

const ED25519 = "302a300506032b6570032100";
const verified = new Map<string, boolean>();

function verifyEd25519(key: string, message: string, signature: string): boolean {
  if (key.length !== 64 || signature.length !== 128) return fail();
  const asked = `${key}${signature}${message}`;
  const known = verified.get(asked);
  if (known !== undefined) return known;
  let holds = false;
  try {
    const der = Buffer.from(ED25519 + key, "hex");
    const publicKey = createPublicKey({ key: der, format: "der", type: "spki" });
    holds = verify(null, hexToBytes(message), publicKey, hexToBytes(signature));
  } catch {
    holds = false;
  }
  verified.set(asked, holds);
  return holds;
}

const hash = (name: string) => (hex: string) =>
  createHash(name).update(hexToBytes(hex)).digest("hex");

/** Contexts recur, and so does what is hashed of them. */
function remembered(run: (hex: string) => string): (hex: string) => string {
  const known = new Map<string, string>();
  return (hex) => {
    const found = known.get(hex);
    if (found !== undefined) return found;
    const made = run(hex);
    known.set(hex, made);
    return made;
  };
}

const BUILTINS: Readonly<Partial<{ [name in BuiltinFunction]: Value }>> = {
  addInteger: builtin(2, (left, right) => left + right),
  subtractInteger: builtin(2, (left, right) => left - right),
  multiplyInteger: builtin(2, (left, right) => left * right),
  divideInteger: builtin(2, divide),
  modInteger: builtin(2, (left, right) => left - divide(left, right) * right),
  quotientInteger: builtin(2, (left, right) => (right === 0n ? fail() : left / right)),
  remainderInteger: builtin(2, (left, right) => (right === 0n ? fail() : left % right)),
  equalsInteger: builtin(2, (left, right) => left === right),
  lessThanInteger: builtin(2, (left, right) => left < right),
  lessThanEqualsInteger: builtin(2, (left, right) => left <= right),
  appendByteString: builtin(2, (left, right) => left + right),
  consByteString: builtin(2, (first: bigint, rest: string) =>
    first < 0n || first > 255n ? fail() : first.toString(16).padStart(2, "0") + rest,
  ),
  sliceByteString: builtin(3, slice),
  lengthOfByteString: builtin(1, (hex: string) => BigInt(hex.length / 2)),
  indexByteString: builtin(2, (hex: string, at: bigint) =>
    at < 0n || at >= BigInt(hex.length / 2)
      ? fail()
      : BigInt(Number.parseInt(hex.slice(2 * Number(at), 2 * Number(at) + 2), 16)),
  ),
  equalsByteString: builtin(2, (left, right) => left === right),
  lessThanByteString: builtin(2, (left, right) => left < right),
  lessThanEqualsByteString: builtin(2, (left, right) => left <= right),
  sha2_256: builtin(1, hash("sha256")),
  sha3_256: builtin(1, hash("sha3-256")),
  blake2b_256: builtin(1, remembered(blake2b256)),
  blake2b_224: builtin(1, remembered(blake2b224)),
  verifyEd25519Signature: builtin(3, verifyEd25519),
  ifThenElse: builtin(3, (condition, yes, no) => (condition ? yes : no)),
  chooseUnit: builtin(2, (_unit, value) => value),
  trace: builtin(2, (_text, value) => value),
  fstPair: builtin(1, (pair) => pair.first),
  sndPair: builtin(1, (pair) => pair.second),
  chooseList: builtin(3, (cells, none, some) => (cells === null ? none : some)),
  mkCons: builtin(2, (head, tail) => ({ head, tail })),
  headList: builtin(1, (cells) => (cells === null ? fail() : cells.head)),
  tailList: builtin(1, (cells) => (cells === null ? fail() : cells.tail)),
  nullList: builtin(1, (cells) => cells === null),
  chooseData: builtin(
    6,
    (data: Plutus, ...cases) => cases[["constr", "map", "list", "int", "bytes"].indexOf(data.kind)],
  ),
  constrData: builtin(2, (tag, fields) => ({ kind: "constr", tag, fields })),
  mapData: builtin(1, (pairs) => ({ kind: "map", pairs })),
  listData: builtin(1, (items) => ({ kind: "list", items })),
  iData: builtin(1, (value) => ({ kind: "int", value })),
  bData: builtin(1, (value) => ({ kind: "bytes", value })),
  unConstrData: builtin(1, (data: Plutus) =>
    data.kind === "constr" ? { first: data.tag, second: data.fields } : fail(),
  ),
  unMapData: builtin(1, content("map", "pairs")),
  unListData: builtin(1, content("list", "items")),
  unIData: builtin(1, content("int", "value")),
  unBData: builtin(1, content("bytes", "value")),
  equalsData: builtin(2, equal),
  mkPairData: builtin(2, (first, second) => ({ first, second })),
  mkNilData: builtin(1, () => null),
  mkNilPairData: builtin(1, () => null),
  serialiseData: builtin(1, serialise),
  integerToByteString: builtin(3, integerToBytes),
  byteStringToInteger: builtin(2, (bigEndian: boolean, hex: string) => {
    const ordered = bigEndian ? hex : Buffer.from(hex, "hex").reverse().toString("hex");
    return ordered === "" ? 0n : BigInt(`0x${ordered}`);
  }),
};
