/** A program as the scripts see it: the charter, the terms, and what a vault opens with. */
import type {
  Address,
  Allotment,
  Charter,
  Gate,
  Panel,
  Permission,
  Terms,
  Tranche,
  TrancheTerms,
} from "../../blueprint/generated.ts";
import {
  enterpriseAddress,
  keyCredential,
  type NetworkId,
  parseAddress,
  scriptCredential,
  toPlutusAddress,
} from "../../keys/address.ts";
import { MAXIMUM_QUANTITY } from "../amount.ts";
import { InputError } from "../input-error.ts";
import { CLASSES, type ClassName, scriptParty } from "../names.ts";
import { allOf, anyOf, atLeast } from "../permission.ts";
import { type ClassTotals, divideByShares, split } from "../split.ts";
import { resolveMoment } from "./duration.ts";
import { isAddress } from "./fields.ts";
import type {
  GateSource,
  PartyName,
  PermissionSource,
  Program,
  Project,
  TrancheSource,
} from "./program.ts";

/** What a program needs to meet a chain. */
export interface Compilation {
  /** POSIX ms from which the program's lengths of time run; first term of the panel. */
  readonly start: bigint;
  readonly networkId: NetworkId;
  /** Key hash (28 bytes, hex) of a key name; example keys: `exampleKeyHash`. */
  readonly keyHash: (name: string) => string;
}

/** The charter's state token (27 bytes, hex) and the policy of the class tokens. */
export interface TermsNames {
  readonly charter: string;
  readonly policy: string;
}

/** What one project's vault opens with. */
export interface CompiledProject {
  readonly slug: string;
  readonly manager: string;
  readonly allotments: Allotment[];
  /** One an allotment: where anyone may push; null where only the beneficiary claims. */
  readonly payouts: (Address | null)[];
  readonly tranches: Tranche[];
  /** Base units by class; they add up to `total`. */
  readonly totals: ClassTotals;
  readonly total: bigint;
}

/** The charter that the program is founded with. @throws InputError, PermissionError */
export function compileCharter(program: Program, compilation: Compilation): Charter {
  const panel: Panel = {
    roster: program.panel.auditors.map((name) => partyHash(name, compilation)),
    size: program.panel.size,
    quorum: program.panel.quorum,
  };
  return {
    admin: compilePermission(program.charter.admin, compilation),
    registrar: compilePermission(program.charter.registrar, compilation),
    panel,
    next: { ...panel, roster: [...panel.roster] },
    nextTerm: 0n,
    term: program.panel.term,
    epochStart: compilation.start,
    split: { ...program.split },
    bonus: program.bonus,
    window: program.charter.window,
    notice: program.charter.notice,
    depositCap: program.charter.depositCap,
    amendment: 0n,
    amendedAt: 0n,
  };
}

/** All three classes, as a mask. */
const EVERY_CLASS = 7n;

/** The terms that all vaults of the program share. @throws InputError, KeyError, PermissionError */
export function compileTerms(program: Program, names: TermsNames, compilation: Compilation): Terms {
  const { vault } = program;
  const tranches = program.tranches.map((each) => compileTranche(each, compilation));
  return {
    charter: names.charter,
    policy: names.policy,
    funder: compilePermission(vault.funder, compilation),
    refund: compileRecipient(vault.refund, compilation),
    expiry: resolveMoment(vault.expiry, compilation.start),
    longStop: resolveMoment(vault.longStop, compilation.start),
    review: vault.review,
    approval:
      vault.approval.type === "fail-closed"
        ? { type: "FailClosed" }
        : { type: "FailOpen", after: vault.approval.after },
    window: vault.window,
    tranches,
    alike: tranches.every(({ classes }) => classes === EVERY_CLASS),
  };
}

/** The weights of the program's tranches, in order. */
export function weightsOf(program: Program): bigint[] {
  return program.tranches.map(({ weight }) => weight);
}

/**
 * What the project's vault opens with: allotments by class and beneficiary,
 * their payout addresses, and every tranche in its first state.
 *
 * @throws InputError where the total exceeds a ledger quantity, or an auditor would benefit
 */
export function compileProject(
  program: Program,
  project: Project,
  compilation: Compilation,
): CompiledProject {
  const total = project.funding * program.currency.tokensPerUnit;
  if (total > MAXIMUM_QUANTITY) {
    throw new InputError("amount-too-large", `"${project.title}" is more than a ledger can hold`);
  }
  const totals = split(total, program.split);
  const owed = CLASSES.flatMap((name, position) =>
    compileClass(program, project, name, position, totals, compilation),
  );
  return {
    slug: project.slug,
    manager: compileParty(project.manager, compilation),
    allotments: owed.map(({ allotment }) => allotment),
    payouts: owed.map(({ payout }) => payout),
    tranches: program.tranches.map(({ gate, weight }) =>
      gate.type === "milestone"
        ? { type: "Open", weight, submissions: 0n }
        : { type: "Timed", weight },
    ),
    totals,
    total,
  };
}

/** A party of a datum: key hash, or 01 and script hash. */
export function compileParty(name: PartyName, compilation: Compilation): string {
  return name.startsWith("script:")
    ? scriptParty(name.slice("script:".length))
    : partyHash(name, compilation);
}

/** A permission in canonical form. @throws PermissionError on duplicates */
export function compilePermission(source: PermissionSource, compilation: Compilation): Permission {
  const compiled = (list: readonly PermissionSource[]) =>
    list.map((each) => compilePermission(each, compilation));
  switch (source.type) {
    case "party":
      return source.party.startsWith("script:")
        ? { type: "ScriptRuns", fields: [source.party.slice("script:".length)] }
        : { type: "Key", fields: [partyHash(source.party, compilation)] };
    case "warrant":
      return { type: "Warrant", fields: [source.policy] };
    case "all-of":
      return allOf(...compiled(source.members));
    case "any-of":
      return anyOf(...compiled(source.members));
    case "at-least":
      return atLeast(source.count, ...compiled(source.members));
    case "after":
      return { type: "After", fields: [source.at] };
    case "before":
      return { type: "Before", fields: [source.at] };
  }
}

/** Address of a bech32 text, or the enterprise address of a party. @throws KeyError of another network */
export function compileRecipient(recipient: string, compilation: Compilation): Address {
  if (isAddress(recipient)) return toPlutusAddress(parseAddress(recipient, compilation.networkId));
  const credential = recipient.startsWith("script:")
    ? scriptCredential(recipient.slice("script:".length))
    : keyCredential(partyHash(recipient, compilation));
  return toPlutusAddress(enterpriseAddress(credential, compilation.networkId));
}

function compileClass(
  program: Program,
  project: Project,
  name: ClassName,
  position: number,
  totals: ClassTotals,
  compilation: Compilation,
): { allotment: Allotment; payout: Address | null }[] {
  const list = project.beneficiaries[name];
  const parts = divideByShares(
    totals[name],
    list.map(({ share }) => share),
  );
  return list.flatMap(({ party, payout }, index) => {
    const total = parts[index] ?? 0n;
    if (total === 0n) return [];
    const beneficiary = compileParty(party, compilation);
    if (name !== "auditor") refuseAuditor(program, project, party, beneficiary, compilation);
    return [
      {
        allotment: {
          class: BigInt(position),
          asset: { type: "ClassToken" },
          beneficiary,
          heir: "",
          total,
          claimed: 0n,
        },
        payout: payout === undefined ? null : compileRecipient(payout, compilation),
      },
    ];
  });
}

function refuseAuditor(
  program: Program,
  project: Project,
  party: PartyName,
  beneficiary: string,
  compilation: Compilation,
): void {
  if (!program.panel.auditors.some((name) => partyHash(name, compilation) === beneficiary)) return;
  throw new InputError(
    "program-inconsistent",
    `"${party}" is an auditor and cannot be paid as project or participant of "${project.title}"`,
  );
}

function compileTranche(source: TrancheSource, compilation: Compilation): TrancheTerms {
  return {
    classes: source.classes.reduce(
      (mask, name) => mask | (1n << BigInt(CLASSES.indexOf(name))),
      0n,
    ),
    gate: compileGate(source.gate, compilation),
    cliff: source.cliff,
    instalments: source.instalments,
    period: source.period,
  };
}

function compileGate(gate: GateSource, { start }: Compilation): Gate {
  switch (gate.type) {
    case "milestone":
      return {
        type: "Milestone",
        due: gate.due === undefined ? null : resolveMoment(gate.due, start),
      };
    case "date":
      return { type: "Date", at: resolveMoment(gate.at, start) };
    case "after-tranche":
      return { type: "AfterTranche", tranche: BigInt(gate.tranche) };
  }
}

function partyHash(name: PartyName, compilation: Compilation): string {
  return /^[0-9a-f]{56}$/.test(name) ? name : compilation.keyHash(name);
}
