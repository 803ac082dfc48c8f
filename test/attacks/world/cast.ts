/** Who takes part. Keys follow from numbers, so that runs repeat. */
import {
  baseAddress,
  enterpriseAddress,
  keyCredential,
  rewardAddress,
} from "../../../offchain/keys/address.ts";
import { type KeyPair, keyPairOf } from "../../../offchain/keys/ed25519.ts";

export interface Person extends KeyPair {
  /** Bech32, without a stake part. */
  readonly address: string;
  /** Bech32. */
  readonly rewardAddress: string;
}

const cast = new Map<string, Person>();

function person(number: number): Person {
  const pair = keyPairOf(`a77ac4${number.toString(16).padStart(58, "0")}`);
  const made = {
    ...pair,
    address: enterpriseAddress(keyCredential(pair.keyHash), 0),
    rewardAddress: rewardAddress(keyCredential(pair.keyHash), 0),
  };
  cast.set(made.keyHash, made);
  return made;
}

/** The attacker: pays for every transaction here, and brings what others signed. */
export const mallory = person(1);
/** Mallory's second key: beneficiary and heir where she wants to be one. */
export const accomplice = person(2);
export const admin = person(3);
export const registrar = person(4);
export const funder = person(5);
/** Whose address refunds go to. */
export const treasury = person(6);
export const manager = person(7);
export const heir = person(8);
/** Mints class tokens and the other tokens of allotments. */
export const minter = person(9);
export const team = person(10);
export const participant = person(11);
export const reviewer = person(12);
/** The roster, in order. */
export const auditors = Array.from({ length: 7 }, (_, index) => person(20 + index));
export const newAuditor = person(40);
/** Keys for whatever a mutation needs many of. */
export const crowd = Array.from({ length: 70 }, (_, index) => person(100 + index));

export const everybody: ReadonlyMap<string, Person> = cast;

/** An address of a person with somebody's stake part. */
export const stakedAddress = (owner: Person, staker: Person): string =>
  baseAddress(keyCredential(owner.keyHash), keyCredential(staker.keyHash), 0);
