/** The catalogue of attacks: every class, what stops it, and the classes of scripts that are not built yet. */
import * as conventions from "./classes/conventions.ts";
import * as data from "./classes/data.ts";
import * as sheets from "./classes/detached.ts";
import * as genesis from "./classes/genesis.ts";
import * as genuine from "./classes/genuine.ts";
import * as identity from "./classes/identity.ts";
import * as minting from "./classes/minting.ts";
import * as panel from "./classes/panel.ts";
import * as passes from "./classes/passes.ts";
import * as transaction from "./classes/transaction.ts";
import * as value from "./classes/value.ts";
import type { Attack } from "./mutation.ts";

export interface AttackClass {
  readonly number: number;
  readonly group: "identity" | "minting" | "data" | "value" | "transaction";
  readonly title: string;
  /** Absent where there is nothing to attack yet. */
  readonly attack?: Attack;
  /** Why there is no attack on single transactions. */
  readonly elsewhere?: string;
}

const POOL = "the pool is not built yet";
const REWARDS = "reward rounds are not built yet";
const GOVERNANCE = "stake and governor are not built yet";

export const CATALOGUE: readonly AttackClass[] = [
  {
    number: 1,
    group: "identity",
    title: "double satisfaction: one output for two inputs of a script",
    attack: identity.siblings,
  },
  {
    number: 2,
    group: "identity",
    title: "double satisfaction across scripts and instances",
    attack: identity.acrossScripts,
  },
  { number: 3, group: "identity", title: "one flow counted twice", attack: identity.countedTwice },
  {
    number: 4,
    group: "identity",
    title: "look-alike without the state token",
    attack: genuine.lookAlikes,
  },
  {
    number: 5,
    group: "identity",
    title: "substituted reference input",
    attack: genuine.substituted,
  },
  { number: 6, group: "identity", title: "unvalidated genesis", attack: genuine.genesisUnchecked },
  {
    number: 7,
    group: "identity",
    title: "state token escapes to a wallet",
    attack: genuine.escapes,
  },
  {
    number: 8,
    group: "identity",
    title: "output redirected, datum kept",
    attack: genuine.redirected,
  },
  {
    number: 9,
    group: "identity",
    title: "stake credential swapped",
    attack: genuine.stakeSwapped,
  },
  {
    number: 10,
    group: "identity",
    title: "instance with other parameters",
    attack: genuine.otherInstances,
  },
  { number: 11, group: "minting", title: "extra token name", attack: minting.extraName },
  { number: 12, group: "minting", title: "larger quantity", attack: minting.largerQuantity },
  { number: 13, group: "minting", title: "burn taken for mint", attack: minting.wrongSign },
  {
    number: 14,
    group: "minting",
    title: "one-shot seed only referenced",
    attack: minting.seedReferenced,
  },
  { number: 15, group: "minting", title: "net-zero swap of names", attack: minting.netZero },
  {
    number: 16,
    group: "data",
    title: "another redeemer constructor",
    attack: data.otherConstructor,
  },
  { number: 17, group: "data", title: "immutable field altered", attack: data.altered },
  {
    number: 18,
    group: "data",
    title: "no datum, datum hash, orphan hash",
    attack: data.hiddenDatum,
  },
  { number: 19, group: "data", title: "list grown beyond its cap", attack: data.grown },
  { number: 20, group: "data", title: "extra field, unknown constructor", attack: data.misshapen },
  { number: 21, group: "data", title: "zero, negative, huge integers", attack: data.extreme },
  {
    number: 22,
    group: "data",
    title: "short, duplicate, permuted lists",
    attack: data.shuffledLists,
  },
  { number: 23, group: "data", title: "hashes of other lengths", attack: data.oddHashes },
  { number: 24, group: "data", title: "payee is the script itself", attack: conventions.selfPaid },
  { number: 25, group: "data", title: "non-canonical data", attack: conventions.nonCanonical },
  {
    number: 26,
    group: "data",
    title: "rubbish cleared away, and more with it",
    attack: conventions.rescues,
  },
  { number: 27, group: "value", title: "token dust added", attack: value.dust },
  {
    number: 28,
    group: "value",
    title: "datum and value out of step by one",
    attack: value.outOfStep,
  },
  { number: 29, group: "value", title: "min-ADA taken or inflated", attack: value.adaTaken },
  {
    number: 30,
    group: "value",
    title: "rounding in the attacker's favour",
    attack: value.rounding,
  },
  { number: 31, group: "value", title: "empty pool, donation inflation", elsewhere: POOL },
  { number: 32, group: "value", title: "batch permuted, surplus kept", attack: value.permuted },
  {
    number: 33,
    group: "transaction",
    title: "required signer dropped",
    attack: transaction.signersDropped,
  },
  {
    number: 34,
    group: "transaction",
    title: "signer supplied by the redeemer",
    attack: panel.suppliedSigner,
  },
  {
    number: 35,
    group: "transaction",
    title: "open, stretched, back-dated validity",
    attack: transaction.time,
  },
  {
    number: 36,
    group: "transaction",
    title: "positions repeated, negative, out of range",
    attack: transaction.positions,
  },
  {
    number: 37,
    group: "transaction",
    title: "lower-sorting input inserted",
    attack: transaction.sortedFirst,
  },
  {
    number: 38,
    group: "transaction",
    title: "withdraw-zero missing, item omitted",
    attack: passes.passMissing,
  },
  {
    number: 39,
    group: "transaction",
    title: "reference script attached",
    attack: transaction.scriptAttached,
  },
  {
    number: 40,
    group: "transaction",
    title: "script run for another purpose",
    attack: passes.otherPurpose,
  },
  {
    number: 41,
    group: "transaction",
    title: "deregistered, stake delegated",
    attack: passes.stakeTaken,
  },
  {
    number: 42,
    group: "transaction",
    title: "spend without datum",
    attack: transaction.withoutDatum,
  },
  { number: 43, group: "transaction", title: "treasury donation", attack: transaction.donation },
  { number: 44, group: "transaction", title: "approval replayed", attack: panel.replayed },
  {
    number: 45,
    group: "transaction",
    title: "progress of nothing, for ever",
    attack: transaction.standstill,
  },
  { number: 46, group: "transaction", title: "Merkle proofs", elsewhere: REWARDS },
  { number: 47, group: "transaction", title: "vote twice, flash stake", elsewhere: GOVERNANCE },
  {
    number: 48,
    group: "transaction",
    title: "execute twice, revived proposal",
    elsewhere: GOVERNANCE,
  },
  {
    number: 49,
    group: "transaction",
    title: "funds stuck",
    elsewhere:
      "a property of states, not of transactions: the model tests search for states without an exit",
  },
  { number: 50, group: "transaction", title: "detached signatures", attack: sheets.detached },
  {
    number: 51,
    group: "transaction",
    title: "clocks and weights reckoned",
    attack: panel.reckoned,
  },
  {
    number: 52,
    group: "transaction",
    title: "a permission that anyone satisfies",
    attack: genesis.ownPermission,
  },
  {
    number: 53,
    group: "transaction",
    title: "somebody else's program, colliding names",
    attack: genesis.somebodyElses,
  },
];
