/** A transaction that has something of everything, as the ledger and as the probe see it. */
import { Constr, type Data, encodeData } from "../../offchain/blueprint/data.ts";
import {
  array,
  byteString,
  integer,
  map,
  NULL,
  set,
  TRUE,
} from "../../offchain/layout/encoding/cbor.ts";
import { scriptHash } from "../../offchain/layout/encoding/script.ts";
import type { Script } from "../../offchain/plans/plan.ts";
import { certificates, type Published } from "./certificates.ts";
import {
  HASHED,
  hash256,
  hashed,
  inputs,
  native,
  OTHER,
  outputs,
  person,
  pointing,
  RICH,
  references,
} from "./contents.ts";
import { type Evaluable, ZERO_TIME } from "./evaluators.ts";
import { type Governance, governanceOf } from "./governance.ts";
import {
  account,
  byBytes,
  type Credential,
  type Entry,
  entryWords,
  inOrder,
  named,
  none,
  reference,
  said,
  script,
  some,
  value,
} from "./saying.ts";

/** Bounds of validity, in slots. */
export interface Bounds {
  readonly from?: bigint;
  readonly to?: bigint;
}

/** Whether votes, proposals and what is said of the treasury take part. */
export interface Shape {
  readonly bounds: Bounds;
  readonly governance: boolean;
  /** Which of the certificates of `certificates.ts`, by position. */
  readonly certificates: readonly number[];
  readonly withdrawals: "scripts" | "keys too";
  /** Refers to an output whose stake part is a pointer, an old form that nobody makes any more. */
  readonly pointer?: boolean;
}

/** Where the implementations are known to differ, and no script of ours looks. */
export interface Dialect {
  /** Whether script credentials come before keys, as in the node, or after. */
  readonly scriptsFirst: boolean;
  /** Whether plain registrations tell their deposit, as from protocol version 10 on. */
  readonly deposits: boolean;
  /** Whether a pointer is told, as in the node, or left out. */
  readonly pointers: boolean;
}

/** One script that runs: CDDL number of its purpose, and what the probe is to find. */
interface Run {
  readonly purpose: number;
  readonly index: number;
  readonly words: Data;
  readonly info: Data;
}

export interface Scene {
  readonly runs: readonly Run[];
  /** What all runs are to find, but for their own purpose. */
  readonly transaction: Data;
  /** The transaction with a statement for each run, in their order. */
  evaluable(statements: readonly Data[]): Evaluable;
  /** The statements that are true. */
  readonly statements: readonly Data[];
}

const UNITS = array([integer(1_000_000), integer(1_000_000_000)]);

export function scene(probe: Script, shape: Shape, dialect: Dialect): Scene {
  const own = script(scriptHash(probe));
  const spent = inOrder(inputs(own));
  const referred = inOrder([
    ...references(own),
    ...(shape.pointer === true ? [pointing(dialect.pointers)] : []),
  ]);
  const made = outputs(own);
  const minted = value(undefined, [
    [own.hash, "ff", 7n],
    [own.hash, "0000", -3n],
    [own.hash, "", 1n],
    [native.hash, "abcd", -9_000_000_000n],
    [native.hash, "ab", 1n],
  ]);
  const all = certificates(own, dialect.deposits);
  const published = shape.certificates.flatMap((position) => all[position] ?? []);
  const withdrawals = withdrawalsOf(own, shape, dialect);
  const signatories = [named("zoe", 28), named("ann", 28), named("mia", 28)];
  const data = [HASHED, OTHER];
  const governance = shape.governance ? governanceOf(own) : undefined;

  const body = map([
    // A set has no order: the ledger sorts it.
    [integer(0), set([...spent].reverse().map((entry) => reference(entry).cbor))],
    [integer(1), array(made.map(({ cbor }) => cbor))],
    [integer(2), integer(777_777)],
    ...(shape.bounds.to === undefined ? [] : [pair(3, integer(shape.bounds.to))]),
    ...(published.length === 0 ? [] : [pair(4, set(published.map(({ cbor }) => cbor)))]),
    pair(5, map(inAccountOrder(withdrawals))),
    ...(shape.bounds.from === undefined ? [] : [pair(8, integer(shape.bounds.from))]),
    pair(9, minted.cbor),
    pair(14, set(signatories.map(byteString))),
    pair(18, set([...referred].reverse().map((entry) => reference(entry).cbor))),
    ...(governance?.body ?? []),
  ]);

  const runs = purposes(own, spent, { published, withdrawals, governance });
  const transaction: Data = [
    said("inputs", ...spent.map(entryWords)),
    said("reference inputs", ...referred.map(entryWords)),
    said("outputs", ...made.map(({ words }) => words)),
    said("fee", 777_777n),
    said("mint", ...(minted.words as readonly Data[])),
    said("certificates", ...published.map(({ words }) => words)),
    said("withdrawals", ...withdrawals.map(([who, sum]) => said("withdrawal", who.words, sum))),
    validity(shape.bounds),
    said("signatories", ...[...signatories].sort(byBytes)),
    said("redeemers", ...runs.map(({ words }, index) => said("redeemer", words, BigInt(index)))),
    said(
      "datums",
      ...data
        .map((datum) => [hashed(datum).hash, datum] as const)
        .sort(([one], [next]) => byBytes(one, next))
        .map(([hash, datum]) => said("entry", hash, datum)),
    ),
    said("id", hash256(body)),
    said("votes", ...(governance?.votes ?? [])),
    said("proposals", ...(governance?.proposals ?? [])),
    said("treasury", governance === undefined ? none : some(governance.treasury)),
    said("donation", governance === undefined ? none : some(governance.donation)),
  ];

  const resolved = [...spent, ...referred].map(
    (entry) => [reference(entry).cbor, entry.output.cbor] as const,
  );
  return {
    runs,
    transaction,
    statements: runs.map(({ info }) => [transaction, info]),
    evaluable(statements) {
      const redeemers = runs.map(({ purpose, index }, number) => {
        const redeemer = new Constr(0, [BigInt(number), statements[number] ?? []]);
        return [
          array([integer(purpose), integer(index)]),
          array([encodeData(redeemer), UNITS]),
        ] as const;
      });
      const witnesses = map([
        pair(1, set([native.witness])),
        pair(4, set(data.map(encodeData))),
        pair(5, map(redeemers)),
        pair(7, set([byteString(probe.cbor)])),
      ]);
      return {
        transaction: array([body, witnesses, TRUE, NULL]),
        resolved,
        scripts: runs.length,
      };
    },
  };
}

/** Hashes ascend, among scripts and among keys. */
function withdrawalsOf(
  own: Credential,
  { withdrawals }: Shape,
  { scriptsFirst }: Dialect,
): [Credential, bigint][] {
  const scripts = [own, script(native.hash)]
    .sort((one, next) => byBytes(one.hash, next.hash))
    .map((each): [Credential, bigint] => [each, each === own ? 0n : 12_345n]);
  const keys: [Credential, bigint][] =
    withdrawals === "scripts" ? [] : [[person("saver"), 54_321n]];
  return scriptsFirst ? [...scripts, ...keys] : [...keys, ...scripts];
}

/** As canonical CBOR has them: keys before scripts. */
function inAccountOrder(withdrawals: readonly [Credential, bigint][]): [string, string][] {
  return withdrawals
    .map(([who, amount]): [string, string] => [account(who), integer(amount)])
    .sort(([one], [next]) => byBytes(one, next));
}

function pair(field: number, cbor: string): [string, string] {
  return [integer(field), cbor];
}

function validity({ from, to }: Bounds): Data {
  const at = (slot: bigint) => said("at", ZERO_TIME + slot * 1_000n);
  return said(
    "validity",
    from === undefined
      ? said("bound", said("never"), said("inclusive"))
      : said("bound", at(from), said("inclusive")),
    to === undefined
      ? said("bound", said("always"), said("inclusive"))
      : said("bound", at(to), said("exclusive")),
  );
}

interface Contents {
  readonly published: readonly Published[];
  readonly withdrawals: readonly (readonly [Credential, bigint])[];
  readonly governance: Governance | undefined;
}

/** The scripts that run, in the order of the redeemers: spend, mint, publish, withdraw, vote, propose. */
function purposes(
  own: Credential,
  spent: readonly Entry[],
  { published, withdrawals, governance }: Contents,
): Run[] {
  const minting = [own.hash, native.hash].sort(byBytes).indexOf(own.hash);
  const spending = spent.flatMap((entry, index): Run[] => {
    const datum = entry.index === 2n ? some(RICH) : entry.index === 10n ? some(HASHED) : undefined;
    if (datum === undefined) return [];
    const at = reference(entry).words;
    return [{ purpose: 0, index, words: said("spend", at), info: said("spend", at, datum) }];
  });
  const same = (purpose: number, index: number, words: Data): Run => ({
    purpose,
    index,
    words,
    info: words,
  });
  const registered = published.findIndex(({ runs }) => runs === own);
  const certificate = published[registered];
  // Redeemers count script credentials first, in every implementation.
  const withdrawn = withdrawals
    .filter(([{ kind }]) => kind === "script")
    .findIndex(([who]) => who === own);
  const proposal = governance?.proposals[0];
  return [
    ...spending,
    same(1, minting, said("mint", own.hash)),
    ...(certificate === undefined
      ? []
      : [same(2, registered, said("publish", BigInt(registered), certificate.words))]),
    same(3, withdrawn, said("withdraw", own.words)),
    ...(governance === undefined ? [] : [same(4, 0, said("vote", governance.voter))]),
    ...(proposal === undefined ? [] : [same(5, 0, said("propose", 0n, proposal))]),
  ];
}
