/** The people of the scenarios. Keys follow from numbers, so that runs repeat. */
import {
  baseAddress,
  enterpriseAddress,
  keyCredential,
  toPlutusAddress,
} from "../../offchain/keys/address.ts";
import { type KeyPair, keyPairOf } from "../../offchain/keys/ed25519.ts";

export interface Person extends KeyPair {
  /** Bech32, without a stake part. */
  readonly address: string;
}

function person(number: number): Person {
  const pair = keyPairOf(number.toString(16).padStart(64, "0"));
  return { ...pair, address: enterpriseAddress(keyCredential(pair.keyHash), 0) };
}

export const payer = person(1);
export const admin = person(2);
export const registrar = person(3);
export const funder = person(4);
/** Whose address refunds go to; signs nothing. */
export const treasury = person(5);
/** Somebody who has no part in anything. */
export const outsider = person(6);
export const manager = person(7);
export const heir = person(8);
/** Mints class tokens. */
export const minter = person(9);
/** The roster, in order. */
export const auditors = [11, 12, 13, 14, 15, 16, 17].map(person);
export const newAuditor = person(18);
/** Beneficiaries of the project, participant and auditor class. */
export const team = person(30);
export const participant = person(31);
export const reviewer = person(32);
export const beneficiaries = [team, participant, reviewer] as const;

const everybody = [
  payer,
  admin,
  registrar,
  funder,
  treasury,
  outsider,
  manager,
  heir,
  minter,
  newAuditor,
  ...auditors,
  ...beneficiaries,
];
const secrets = new Map(everybody.map(({ keyHash, secretKey }) => [keyHash, secretKey]));

/** The secret key that belongs to a key hash. @throws RangeError where it is nobody's of these */
export function secretOf(keyHash: string): string {
  const secret = secrets.get(keyHash);
  if (secret === undefined) throw new RangeError(`nobody holds the key ${keyHash}`);
  return secret;
}

/** Where a beneficiary has its tokens pushed to. */
export const payoutTo = ({ address }: Person) => toPlutusAddress(address);

/** An address of the person with somebody's stake part. */
export const stakedAddress = (owner: Person, staker: Person) =>
  baseAddress(keyCredential(owner.keyHash), keyCredential(staker.keyHash), 0);
