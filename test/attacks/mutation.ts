/** What a class of attacks is: pure functions from a valid transaction to hostile ones. */
import type { Anatomy } from "./anatomy.ts";
import type { Attempt } from "./model.ts";

export interface Mutant {
  /** Where the mutation bites: mutants of a cell are told apart by this and by the guard that fires. */
  readonly leaf: string;
  readonly attempt: Attempt;
  /** POSIX ms of the tip, where it must be another. */
  readonly now?: bigint;
  /** A reward account that nobody has registered. */
  readonly unregistered?: string;
  /** A boundary twin: as near to an attack as the law allows, and accepted. */
  readonly legal?: true;
  /** The label that must fire, where the class knows it better than {@link Attack.guards}. */
  readonly guard?: string;
  /** The script may fail without a label, because there is nothing that it can read. */
  readonly decoding?: true;
}

export interface Attack {
  /** Number in the catalogue. */
  readonly number: number;
  /** Why the class does not apply to a transaction of this anatomy; undefined where it does. */
  readonly absent: (anatomy: Anatomy) => string | undefined;
  readonly mutants: (anatomy: Anatomy) => readonly Mutant[];
  /** Labels of guards that are the right reason. Any label of ours where absent. */
  readonly guards?: readonly RegExp[];
  /** The script may fail without a label, because reading the data is what the class attacks. */
  readonly decoding?: true;
}

export const always = (): undefined => undefined;
