/** Who takes part in the bench: keys by name, the same on every machine. */
import {
  baseAddress,
  enterpriseAddress,
  keyCredential,
  type NetworkId,
} from "../../offchain/keys/address.ts";
import { type ExampleKey, exampleKey } from "../../offchain/keys/example.ts";

const NETWORK: NetworkId = 0;

/** Somebody with a wallet: a payment key and a stake key. */
export interface Person {
  readonly key: ExampleKey;
  /** Bech32, with a stake part. */
  readonly address: string;
}

const known = new Map<string, Person>();

/** The person of a name. */
export function person(name: string): Person {
  const found = known.get(name);
  if (found !== undefined) return found;
  const key = exampleKey(`bench.${name}`);
  const stake = exampleKey(`bench.${name}.stake`);
  const made: Person = {
    key,
    address: baseAddress(keyCredential(key.keyHash), keyCredential(stake.keyHash), NETWORK),
  };
  known.set(name, made);
  return made;
}

/** Of everybody who was named so far: secret keys by key hash. */
export function keyring(): ReadonlyMap<string, string> {
  return new Map([...known.values()].map(({ key }) => [key.keyHash, key.secretKey]));
}

/** An address without a stake part. */
export function plainAddress(name: string): string {
  return enterpriseAddress(keyCredential(person(name).key.keyHash), NETWORK);
}

/** Pays for setting up and for what anybody may do. */
export const OPERATOR = "operator";
export const ADMIN = "admin";
export const REGISTRAR = "registrar";
export const FUNDER = "funder";
/** Holds the auditors' allotment in every vault of the bench. */
export const AUDITORS = "auditors";
/** Where refunds go. */
export const TREASURY = "treasury";

export const memberName = (index: number): string => `member-${index}`;
export const managerName = (project: number): string => `manager-${project}`;
export const projectName = (project: number): string => `project-${project}`;
export const participantName = (project: number): string => `participant-${project}`;

/** Who holds the three allotments of a vault, by class. */
export function payeesOf(project: number): readonly [Person, Person, Person] {
  return [person(projectName(project)), person(participantName(project)), person(AUDITORS)];
}
