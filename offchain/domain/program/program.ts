/** What a program is before any chain knows it: amounts in base units, lengths in ms, people by key name. */
import type { ClassName } from "../names.ts";
import type { Moment } from "./duration.ts";

/** A key name, a key hash of 56 hex characters, or `script:` and a script hash. */
export type PartyName = string;

/** Who may act, by names; compiled to a permission of the charter. */
export type PermissionSource =
  | { readonly type: "party"; readonly party: PartyName }
  | { readonly type: "warrant"; readonly policy: string }
  | { readonly type: "all-of"; readonly members: readonly PermissionSource[] }
  | { readonly type: "any-of"; readonly members: readonly PermissionSource[] }
  | {
      readonly type: "at-least";
      readonly count: bigint;
      readonly members: readonly PermissionSource[];
    }
  | { readonly type: "after"; readonly at: bigint }
  | { readonly type: "before"; readonly at: bigint };

export type GateSource =
  | { readonly type: "milestone"; readonly due: Moment | undefined }
  | { readonly type: "date"; readonly at: Moment }
  /** Position of the earlier tranche. */
  | { readonly type: "after-tranche"; readonly tranche: number };

export interface TrancheSource {
  readonly name: string;
  readonly classes: readonly ClassName[];
  /** 0..10000, relative to the other tranches of a class. */
  readonly weight: bigint;
  readonly gate: GateSource;
  readonly cliff: bigint;
  readonly instalments: bigint;
  readonly period: bigint;
}

/** `milestone`: every tranche is approved and paid at once. `hybrid`: anything the vault can do. */
export type Mode = "milestone" | "hybrid";

export type ApprovalSource =
  | { readonly type: "fail-closed" }
  | { readonly type: "fail-open"; readonly after: bigint };

export interface Program {
  /** Lower-case letters, digits and dashes. */
  readonly id: string;
  readonly name: string;
  readonly mode: Mode;
  /** POSIX ms; undefined where the day is settled when the charter is made. */
  readonly start: bigint | undefined;
  readonly currency: { readonly symbol: string; readonly tokensPerUnit: bigint };
  readonly split: { readonly participant: bigint; readonly auditor: bigint };
  /** Percent of a tranche that is minted on top where it is approved before its due date. */
  readonly bonus: bigint;
  readonly charter: {
    readonly admin: PermissionSource;
    readonly registrar: PermissionSource;
    readonly window: bigint;
    readonly notice: bigint;
    /** Lovelace. */
    readonly depositCap: bigint;
  };
  readonly panel: {
    /** Names in the order of the roster. */
    readonly auditors: readonly PartyName[];
    readonly size: bigint;
    readonly quorum: bigint;
    readonly term: bigint;
  };
  readonly vault: {
    readonly funder: PermissionSource;
    /** A bech32 address, or a key name whose enterprise address it is. */
    readonly refund: string;
    readonly expiry: Moment;
    readonly longStop: Moment;
    readonly review: bigint;
    readonly approval: ApprovalSource;
    readonly window: bigint;
  };
  readonly tranches: readonly TrancheSource[];
}

/** Who is owed a share of a class. */
export interface BeneficiarySource {
  readonly party: PartyName;
  /** Relative to the other beneficiaries of the class. */
  readonly share: bigint;
  /** Where anyone may push what is due: a bech32 address, or a key name. */
  readonly payout: string | undefined;
}

export type Beneficiaries = Readonly<Record<ClassName, readonly BeneficiarySource[]>>;

/** One funded proposal. */
export interface Project {
  readonly title: string;
  /** Distinct within the program: lower-case letters, digits and dashes. */
  readonly slug: string;
  /** Base units of the program's currency (6 decimals). */
  readonly funding: bigint;
  readonly link: string | undefined;
  readonly manager: PartyName;
  readonly beneficiaries: Beneficiaries;
}
