// Generated from plutus.json by scripts/generate-blueprint.ts; do not edit.
import * as codec from "./codec.ts";
import type { Codec } from "./codec.ts";
import type { Data } from "./data.ts";

export type VerificationKeyHash = string;
export const VerificationKeyHashCodec: Codec<VerificationKeyHash> = codec.bytes;

export type ScriptHash = string;
export const ScriptHashCodec: Codec<ScriptHash> = codec.bytes;

export type Credential =
  | { readonly type: "VerificationKey"; readonly fields: readonly [VerificationKeyHash] }
  | { readonly type: "Script"; readonly fields: readonly [ScriptHash] };
export const CredentialCodec: Codec<Credential> = codec.union("Credential", {
  VerificationKey: codec.positional(0, VerificationKeyHashCodec),
  Script: codec.positional(1, ScriptHashCodec),
});

export type StakeCredential =
  | { readonly type: "Inline"; readonly fields: readonly [Credential] }
  | { readonly type: "Pointer"; readonly slot: bigint; readonly transaction: bigint; readonly certificate: bigint };
export const StakeCredentialCodec: Codec<StakeCredential> = codec.union("StakeCredential", {
  Inline: codec.positional(0, CredentialCodec),
  Pointer: codec.named(1, {
    slot: codec.integer,
    transaction: codec.integer,
    certificate: codec.integer,
  }),
});

export interface Address {
  readonly paymentCredential: Credential;
  readonly stakeCredential: StakeCredential | null;
}
export const AddressCodec: Codec<Address> = codec.record("Address", codec.named(0, {
  paymentCredential: CredentialCodec,
  stakeCredential: codec.option(StakeCredentialCodec),
}));

export type Time = bigint;
export const TimeCodec: Codec<Time> = codec.integer;

export type Gate =
  | { readonly type: "Milestone"; readonly due: Time | null }
  | { readonly type: "Date"; readonly at: Time }
  | { readonly type: "AfterTranche"; readonly tranche: bigint };
export const GateCodec: Codec<Gate> = codec.union("Gate", {
  Milestone: codec.named(0, {
    due: codec.option(TimeCodec),
  }),
  Date: codec.named(1, {
    at: TimeCodec,
  }),
  AfterTranche: codec.named(2, {
    tranche: codec.integer,
  }),
});

export interface TrancheTerms {
  readonly classes: bigint;
  readonly gate: Gate;
  readonly cliff: Time;
  readonly instalments: bigint;
  readonly period: Time;
}
export const TrancheTermsCodec: Codec<TrancheTerms> = codec.record("TrancheTerms", codec.named(0, {
  classes: codec.integer,
  gate: GateCodec,
  cliff: TimeCodec,
  instalments: codec.integer,
  period: TimeCodec,
}));

/** How one member of the panel speaks. `member` is the roster index. */
export type Vote =
  | { readonly type: "Signs"; readonly member: bigint }
  | { readonly type: "Signed"; readonly member: bigint; readonly key: string; readonly signature: string; readonly protected: string };
export const VoteCodec: Codec<Vote> = codec.union("Vote", {
  Signs: codec.named(0, {
    member: codec.integer,
  }),
  Signed: codec.named(1, {
    member: codec.integer,
    key: codec.bytes,
    signature: codec.bytes,
    protected: codec.bytes,
  }),
});

export type PolicyId = string;
export const PolicyIdCodec: Codec<PolicyId> = codec.bytes;

/**
 * Lists are strictly ascending, so a member counts once; `count` lies in
 * 1..n. A script permits by running as a withdrawal of this transaction,
 * which native and Plutus scripts both can.
 */
export type Permission =
  | { readonly type: "Key"; readonly fields: readonly [VerificationKeyHash] }
  | { readonly type: "ScriptRuns"; readonly fields: readonly [ScriptHash] }
  | { readonly type: "Warrant"; readonly fields: readonly [PolicyId] }
  | { readonly type: "AllOf"; readonly fields: readonly [readonly Permission[]] }
  | { readonly type: "AnyOf"; readonly fields: readonly [readonly Permission[]] }
  | { readonly type: "AtLeast"; readonly count: bigint; readonly members: readonly Permission[] }
  | { readonly type: "After"; readonly fields: readonly [Time] }
  | { readonly type: "Before"; readonly fields: readonly [Time] };
export const PermissionCodec: Codec<Permission> = codec.union("Permission", {
  Key: codec.positional(0, VerificationKeyHashCodec),
  ScriptRuns: codec.positional(1, ScriptHashCodec),
  Warrant: codec.positional(2, PolicyIdCodec),
  AllOf: codec.positional(3, codec.list(codec.lazy(() => PermissionCodec))),
  AnyOf: codec.positional(4, codec.list(codec.lazy(() => PermissionCodec))),
  AtLeast: codec.named(5, {
    count: codec.integer,
    members: codec.list(codec.lazy(() => PermissionCodec)),
  }),
  After: codec.positional(6, TimeCodec),
  Before: codec.positional(7, TimeCodec),
});

export interface Acceptance {
  readonly allotment: bigint;
  readonly payouts: readonly (Address | null)[];
  readonly payout: Address | null;
}
export const AcceptanceCodec: Codec<Acceptance> = codec.record("Acceptance", codec.named(0, {
  allotment: codec.integer,
  payouts: codec.list(codec.option(AddressCodec)),
  payout: codec.option(AddressCodec),
}));

export type AssetName = string;
export const AssetNameCodec: Codec<AssetName> = codec.bytes;

/** A class token is named by class and project and needs no name here. */
export type Asset =
  | { readonly type: "ClassToken" }
  | { readonly type: "Token"; readonly policy: PolicyId; readonly name: AssetName };
export const AssetCodec: Codec<Asset> = codec.union("Asset", {
  ClassToken: codec.named(0, {}),
  Token: codec.named(1, {
    policy: PolicyIdCodec,
    name: AssetNameCodec,
  }),
});

export type Party = string;
export const PartyCodec: Codec<Party> = codec.bytes;

/** `heir` is empty where no hand-over was offered. */
export interface Allotment {
  readonly claimed: bigint;
  readonly total: bigint;
  readonly class: bigint;
  readonly asset: Asset;
  readonly beneficiary: Party;
  readonly heir: Party;
}
export const AllotmentCodec: Codec<Allotment> = codec.record("Allotment", codec.named(0, {
  claimed: codec.integer,
  total: codec.integer,
  class: codec.integer,
  asset: AssetCodec,
  beneficiary: PartyCodec,
  heir: PartyCodec,
}));

export interface Offering {
  readonly allotment: bigint;
  readonly heir: Party;
}
export const OfferingCodec: Codec<Offering> = codec.record("Offering", codec.named(0, {
  allotment: codec.integer,
  heir: PartyCodec,
}));

/** `seed` is the position of the consumed input whose hash names the project. */
export interface Opening {
  readonly seed: bigint;
  readonly payouts: readonly (Address | null)[];
}
export const OpeningCodec: Codec<Opening> = codec.record("Opening", codec.named(0, {
  seed: codec.integer,
  payouts: codec.list(codec.option(AddressCodec)),
}));

export interface Pushed {
  readonly payouts: readonly (Address | null)[];
  readonly allotments: readonly bigint[];
}
export const PushedCodec: Codec<Pushed> = codec.record("Pushed", codec.named(0, {
  payouts: codec.list(codec.option(AddressCodec)),
  allotments: codec.list(codec.integer),
}));

export interface Submission {
  readonly tranche: bigint;
  readonly evidence: string;
}
export const SubmissionCodec: Codec<Submission> = codec.record("Submission", codec.named(0, {
  tranche: codec.integer,
  evidence: codec.bytes,
}));

/** `at` and `since` are on the vault's own clock (real time less `delay`). */
export type Tranche =
  | { readonly type: "Open"; readonly weight: bigint; readonly submissions: bigint }
  | { readonly type: "Submitted"; readonly weight: bigint; readonly submissions: bigint; readonly evidence: string; readonly at: Time }
  | { readonly type: "Objected"; readonly weight: bigint; readonly submissions: bigint; readonly evidence: string; readonly at: Time }
  | { readonly type: "Approved"; readonly weight: bigint; readonly at: Time; readonly by: bigint }
  /** Behind a date or another tranche: nothing to decide. */
  | { readonly type: "Timed"; readonly weight: bigint };
export const TrancheCodec: Codec<Tranche> = codec.union("Tranche", {
  Open: codec.named(0, {
    weight: codec.integer,
    submissions: codec.integer,
  }),
  Submitted: codec.named(1, {
    weight: codec.integer,
    submissions: codec.integer,
    evidence: codec.bytes,
    at: TimeCodec,
  }),
  Objected: codec.named(2, {
    weight: codec.integer,
    submissions: codec.integer,
    evidence: codec.bytes,
    at: TimeCodec,
  }),
  Approved: codec.named(3, {
    weight: codec.integer,
    at: TimeCodec,
    by: codec.integer,
  }),
  Timed: codec.named(4, {
    weight: codec.integer,
  }),
});

export type Verdict =
  | { readonly type: "Approve"; readonly tranche: bigint }
  | { readonly type: "Reject"; readonly tranche: bigint };
export const VerdictCodec: Codec<Verdict> = codec.union("Verdict", {
  Approve: codec.named(0, {
    tranche: codec.integer,
  }),
  Reject: codec.named(1, {
    tranche: codec.integer,
  }),
});

/** What silence of the panel means. */
export type Approval =
  | { readonly type: "FailClosed" }
  | { readonly type: "FailOpen"; readonly after: Time };
export const ApprovalCodec: Codec<Approval> = codec.union("Approval", {
  FailClosed: codec.named(0, {}),
  FailOpen: codec.named(1, {
    after: TimeCodec,
  }),
});

/**
 * `roster` is append-only; an empty entry is a tombstone, so that indices
 * never move.
 */
export interface Panel {
  readonly roster: readonly VerificationKeyHash[];
  readonly size: bigint;
  readonly quorum: bigint;
}
export const PanelCodec: Codec<Panel> = codec.record("Panel", codec.named(0, {
  roster: codec.list(VerificationKeyHashCodec),
  size: codec.integer,
  quorum: codec.integer,
}));

/** Percent of a drawdown, by class; the project class takes the rest. */
export interface Split {
  readonly participant: bigint;
  readonly auditor: bigint;
}
export const SplitCodec: Codec<Split> = codec.record("Split", codec.named(0, {
  participant: codec.integer,
  auditor: codec.integer,
}));

export type Lovelace = bigint;
export const LovelaceCodec: Codec<Lovelace> = codec.integer;

/**
 * A program's constitution. `panel` sits in the terms before `next_term`,
 * `next` from that term on, so no amendment changes who judges today.
 */
export interface Charter {
  readonly admin: Permission;
  readonly registrar: Permission;
  readonly panel: Panel;
  readonly next: Panel;
  readonly nextTerm: bigint;
  readonly term: Time;
  readonly epochStart: Time;
  readonly split: Split;
  readonly bonus: bigint;
  readonly window: Time;
  readonly notice: Time;
  readonly depositCap: Lovelace;
  readonly amendment: bigint;
  readonly amendedAt: Time;
}
export const CharterCodec: Codec<Charter> = codec.record("Charter", codec.named(0, {
  admin: PermissionCodec,
  registrar: PermissionCodec,
  panel: PanelCodec,
  next: PanelCodec,
  nextTerm: codec.integer,
  term: TimeCodec,
  epochStart: TimeCodec,
  split: SplitCodec,
  bonus: codec.integer,
  window: TimeCodec,
  notice: TimeCodec,
  depositCap: LovelaceCodec,
  amendment: codec.integer,
  amendedAt: TimeCodec,
}));

/**
 * What all vaults of one kind share and nobody can change: kept in one
 * unspendable output and read by reference, so that a vault's datum stays
 * lean and a claim never needs the charter. `policy` is the class tokens'.
 */
export interface Terms {
  readonly charter: AssetName;
  readonly policy: PolicyId;
  readonly tranches: readonly TrancheTerms[];
  readonly window: Time;
  readonly expiry: Time;
  readonly review: Time;
  readonly approval: Approval;
  readonly funder: Permission;
  readonly refund: Address;
  readonly longStop: Time;
}
export const TermsCodec: Codec<Terms> = codec.record("Terms", codec.named(0, {
  charter: AssetNameCodec,
  policy: PolicyIdCodec,
  tranches: codec.list(TrancheTermsCodec),
  window: TimeCodec,
  expiry: TimeCodec,
  review: TimeCodec,
  approval: ApprovalCodec,
  funder: PermissionCodec,
  refund: AddressCodec,
  longStop: TimeCodec,
}));

/**
 * What the charter script keeps, each under a state token of its own policy:
 * one charter a program, and the immutable terms that its vaults refer to.
 */
export type Constitution =
  | { readonly type: "Program"; readonly fields: readonly [Charter] }
  | { readonly type: "VaultTerms"; readonly fields: readonly [Terms] };
export const ConstitutionCodec: Codec<Constitution> = codec.union("Constitution", {
  Program: codec.positional(0, CharterCodec),
  VaultTerms: codec.positional(1, TermsCodec),
});

export interface OutputReference {
  readonly transactionId: string;
  readonly outputIndex: bigint;
}
export const OutputReferenceCodec: Codec<OutputReference> = codec.record("OutputReference", codec.named(0, {
  transactionId: codec.bytes,
  outputIndex: codec.integer,
}));

/**
 * What the members put their name to. `rest` are the digests of the sheet
 * that this transaction does not carry out, ascending.
 */
export interface Sheet {
  readonly expiry: Time;
  readonly report: string;
  readonly rest: readonly string[];
  readonly votes: readonly Vote[];
}
export const SheetCodec: Codec<Sheet> = codec.record("Sheet", codec.named(0, {
  expiry: TimeCodec,
  report: codec.bytes,
  rest: codec.list(codec.bytes),
  votes: codec.list(VoteCodec),
}));

/** The inline datum of a payout: which state it was paid from. */
export interface Receipt {
  readonly charter: AssetName;
  readonly source: OutputReference;
}
export const ReceiptCodec: Codec<Receipt> = codec.record("Receipt", codec.named(0, {
  charter: AssetNameCodec,
  source: OutputReferenceCodec,
}));

export type Authority =
  /** The manager signs, and the panel by this sheet. */
  | { readonly type: "Jointly"; readonly fields: readonly [Sheet] }
  /** The admin, after the notice period. */
  | { readonly type: "AfterNotice" };
export const AuthorityCodec: Codec<Authority> = codec.union("Authority", {
  Jointly: codec.positional(0, SheetCodec),
  AfterNotice: codec.named(1, {}),
});

/**
 * Redeemers of the passes. One transaction carries out one action, on any
 * number of vaults that share their terms: `items` follow the order of the
 * vault inputs, and so do the outputs, from the first output on. `terms` and
 * `charter` are positions among the reference inputs.
 */
export type ClaimsPass =
  | { readonly type: "Claim"; readonly terms: bigint; readonly items: readonly (readonly bigint[])[] }
  | { readonly type: "Push"; readonly terms: bigint; readonly items: readonly Pushed[] };
export const ClaimsPassCodec: Codec<ClaimsPass> = codec.union("ClaimsPass", {
  Claim: codec.named(0, {
    terms: codec.integer,
    items: codec.list(codec.list(codec.integer)),
  }),
  Push: codec.named(1, {
    terms: codec.integer,
    items: codec.list(PushedCodec),
  }),
});

export type Phase =
  | { readonly type: "Running" }
  /** The admin gave notice of an amendment (its digest). */
  | { readonly type: "Noticed"; readonly motion: string; readonly at: Time }
  | { readonly type: "Paused"; readonly since: Time }
  /** Refunded after expiry: what had not started by `at` never will. */
  | { readonly type: "Closed"; readonly at: Time };
export const PhaseCodec: Codec<Phase> = codec.union("Phase", {
  Running: codec.named(0, {}),
  Noticed: codec.named(1, {
    motion: codec.bytes,
    at: TimeCodec,
  }),
  Paused: codec.named(2, {
    since: TimeCodec,
  }),
  Closed: codec.named(3, {
    at: TimeCodec,
  }),
});

export type ReviewPass =
  | { readonly type: "Submit"; readonly terms: bigint; readonly items: readonly Submission[] }
  | { readonly type: "Decide"; readonly terms: bigint; readonly charter: bigint; readonly sheet: Sheet; readonly items: readonly Verdict[] }
  | { readonly type: "Lapse"; readonly terms: bigint; readonly items: readonly bigint[] }
  | { readonly type: "Object"; readonly terms: bigint; readonly charter: bigint; readonly sheet: Sheet; readonly items: readonly bigint[] }
  | { readonly type: "Pause"; readonly terms: bigint; readonly charter: bigint; readonly sheet: Sheet }
  | { readonly type: "Resume"; readonly terms: bigint; readonly charter: bigint; readonly sheet: Sheet };
export const ReviewPassCodec: Codec<ReviewPass> = codec.union("ReviewPass", {
  Submit: codec.named(0, {
    terms: codec.integer,
    items: codec.list(SubmissionCodec),
  }),
  Decide: codec.named(1, {
    terms: codec.integer,
    charter: codec.integer,
    sheet: SheetCodec,
    items: codec.list(VerdictCodec),
  }),
  Lapse: codec.named(2, {
    terms: codec.integer,
    items: codec.list(codec.integer),
  }),
  Object: codec.named(3, {
    terms: codec.integer,
    charter: codec.integer,
    sheet: SheetCodec,
    items: codec.list(codec.integer),
  }),
  Pause: codec.named(4, {
    terms: codec.integer,
    charter: codec.integer,
    sheet: SheetCodec,
  }),
  Resume: codec.named(5, {
    terms: codec.integer,
    charter: codec.integer,
    sheet: SheetCodec,
  }),
});

export type StewardPass =
  /**
   * Opens one vault of the policy `vault` an opening; the vaults are the first
   * outputs in the same order.
   */
  | { readonly type: "OpenFor"; readonly vault: ScriptHash; readonly terms: bigint; readonly charter: bigint; readonly openings: readonly Opening[] }
  | { readonly type: "Notice"; readonly terms: bigint; readonly charter: bigint; readonly items: readonly (readonly bigint[])[] }
  | { readonly type: "Amend"; readonly terms: bigint; readonly charter: bigint; readonly authority: Authority; readonly items: readonly (readonly bigint[])[] }
  | { readonly type: "TopUp"; readonly terms: bigint; readonly items: readonly (readonly bigint[])[] }
  | { readonly type: "Offer"; readonly items: readonly Offering[] }
  | { readonly type: "Accept"; readonly terms: bigint; readonly charter: bigint; readonly items: readonly Acceptance[] }
  | { readonly type: "Refund"; readonly terms: bigint }
  | { readonly type: "Sweep"; readonly terms: bigint }
  | { readonly type: "Close"; readonly terms: bigint };
export const StewardPassCodec: Codec<StewardPass> = codec.union("StewardPass", {
  OpenFor: codec.named(0, {
    vault: ScriptHashCodec,
    terms: codec.integer,
    charter: codec.integer,
    openings: codec.list(OpeningCodec),
  }),
  Notice: codec.named(1, {
    terms: codec.integer,
    charter: codec.integer,
    items: codec.list(codec.list(codec.integer)),
  }),
  Amend: codec.named(2, {
    terms: codec.integer,
    charter: codec.integer,
    authority: AuthorityCodec,
    items: codec.list(codec.list(codec.integer)),
  }),
  TopUp: codec.named(3, {
    terms: codec.integer,
    items: codec.list(codec.list(codec.integer)),
  }),
  Offer: codec.named(4, {
    items: codec.list(OfferingCodec),
  }),
  Accept: codec.named(5, {
    terms: codec.integer,
    charter: codec.integer,
    items: codec.list(AcceptanceCodec),
  }),
  Refund: codec.named(6, {
    terms: codec.integer,
  }),
  Sweep: codec.named(7, {
    terms: codec.integer,
  }),
  Close: codec.named(8, {
    terms: codec.integer,
  }),
});

/**
 * State datums of other scripts that share a transaction with vaults use
 * other constructor numbers: this one is how a pass tells a vault.
 */
export interface Vault {
  readonly allotments: readonly Allotment[];
  readonly tranches: readonly Tranche[];
  readonly phase: Phase;
  readonly delay: Time;
  readonly amendment: bigint;
  readonly terms: AssetName;
  readonly manager: Party;
  readonly payouts: string;
}
export const VaultCodec: Codec<Vault> = codec.record("Vault", codec.named(0, {
  allotments: codec.list(AllotmentCodec),
  tranches: codec.list(TrancheCodec),
  phase: PhaseCodec,
  delay: TimeCodec,
  amendment: codec.integer,
  terms: AssetNameCodec,
  manager: PartyCodec,
  payouts: codec.bytes,
}));

/** Redeemer of the vault's minting purpose. */
export type VaultMint =
  /**
   * `steward` is the position of the steward's redeemer, which opens vaults of
   * this policy.
   */
  | { readonly type: "OpenVaults"; readonly steward: bigint }
  /** The steward's pass says which. */
  | { readonly type: "BurnVaults" };
export const VaultMintCodec: Codec<VaultMint> = codec.union("VaultMint", {
  OpenVaults: codec.named(0, {
    steward: codec.integer,
  }),
  BurnVaults: codec.named(1, {}),
});

/** The scripts as compiled, before they know each other. */
export const validators = {
  charter: {
    handlers: ["else"],
    parameters: [],
    hash: "cd3b556950f1f209c8df49c15247b2ea0cabe8a74a66d32bd6756bd0",
    compiledCode:
      "5904f201010029800aba2aba1aab9faab9eaab9dab9a48888896600330013003375400f223233001001003223300300130020029b87480026e1d20029b8748011222223232980098049baa0019806003cc030009222598009803801c4c8ca6002330013375e98103d87a8000001a50a514035300e37540072232598009806800c4c8c966002602e0050048b202a375c602a00260246ea800e2b3001300c001899192cc004c05c00a0091640546eb8c054004c048dd5001c5901020203010375400530110024888966002601c00713232332259800980d001c0222c80c0dd7180b8009bad301700230170013013375400f1598009806801c4c8c8c8c8c8c8c8c8c8c8ca600260400033259800980f800c56600266e252004301e0018b44c064c07800501d4590201baa302000b992cc004c088c088006266ec0c084004c084c0880062c8100dd618100044c08001e604000d3020005992cc004c068c078dd5000c566002603e6ea800629345902045901d18100024dcc9bae302000398100012444444444b3001302a00a8991919912cc004c0b800e26604e6eacc0b40588966002005198009bad302c00d9bad302d00d8acc004c0a0c0b0dd5005c4c8cc8966002606600313259800981618181baa0018991919912cc004c0e000e2b3001303030343754025132332259800981d800c4cc0d0dd6181d000912cc00400a264b300130360018acc004c0ecdd500ec0b22c81e22b300130350018acc004c0ecdd500ec0b22c81e22b300130340018acc004c0ecdd500ec0b22c81e22c81c90392072303937540391323002303e003375a607800481da2c81c8dd6981c000981c800981a9baa0128b20668b206c375a606a0026eb8c0d4008c0d4004c0c4dd5000c5902f1819000c590311bae30300013031001302d37540171640ad302c375401891112cc004c0b0006264b300130350018992cc004c0b8c0c8dd5000c4c8c8c96600260720051330253038003132598009819000c4c96600260760031323259800981a800c4c966002607c00313302a303d00100c8b2078303a3754005159800981a000c4c8c8ca60026eb4c0fc0066eb4c0fc00e6eb4c0fc00922259800982180240462c8208607e002607c00260746ea800a2c81c1038181c1baa001303a0018b2072303737540051598009818800c566002606e6ea800a0111640e11640d481a8c0d4dd5000c59037181b800981b80098199baa0018b206230340018b2066303137540211598009815800c56600260626ea80420051640c91640bc8179132332230043033005375c605a0026eb4c0b8004c0bc00902e45902c1bae302b001375a605600460560026eb0c0a404e2c81406040002603e002603c002603a00260380026036002603400260320026030002602e00260266ea801e2c80890110c040c044004c034dd50024566002600c00713259800980498069baa002899192cc004c04c00a29462c8088dd6980880098071baa0028b2018300f300d37540091598009804001c4c9660026012601a6ea800a2646644b300130140018998069bac301300122598008014528c4c8cc89660026022005159800980b1baa003800c5901745660026020005159800980b1baa003800c590174566002601e005159800980b1baa003800c590174590142028405060266ea80044c008c05c00cc0540090144590121bad30110013012001300e37540051640306eb8c03cc034dd500245900b2016402c300b300c001300b005452689b2b200201",
  },
  claims: {
    handlers: ["else"],
    parameters: ["charter"],
    hash: "37d62bfe9683371826c50529ff48f742c6f69f8e05d5f97490796e79",
    compiledCode:
      "5909b2010100229800aba2aba1aab9faab9eaab9dab9a9bae0024888888966002646465300130063754003370e90014c02400e601200491112cc004c00c01226464b3001980099baf4c103d87a8000300f3010002a50a51402d1980099b8f4890000aa50a51402d14a08058c038004c02cdd5002c4c8c8cc896600266e1d20040088cc004c044c03cdd5004c8966002600c60206ea800a26464646530013758602e003375a602e009375c602e0069112cc004c06c0122660146eb0c068014896600200513300c005225980080140322646644b30013014002899192cc004c09000a0071640886eb4c088004c07cdd5001c566002602e00513232323298009bae30250019bad30250049bae30250039bae30250024888966002605400b0098b2050181280098120009811800980f9baa0038b203a407460386ea80044c008c08000cc07800901d44c8c008c07800cdd7180e00120368b2032180b800980b000980a80098089baa0028b201e8a5198071baa00548889660026010003132332259800980c800c4cc020dd6180c000912cc00400a00f132598009807180c1baa0018991919912cc004c08000e2600c604000f1640786eb8c074004dd6980e801180e800980c9baa0018b202e301a002406516405c6eb4c058004c05c004c04cdd5004c566002601600313232323298009bac30190019bad30190049bad3019003488966002603a00913300a301c00513300c0032259800801402e2646644b30013014002899192cc004c09000a0071640886eb4c088004c07cdd5001c566002602e00513232598009812001400e2c8110dd69811000980f9baa0038b203a407460386ea80044c008c08000cc07800901d45901b0c064004c060004c05c004c04cdd5004c56600266e1d200400189919912cc004c0640062660106eb0c06000489660020050078991801180e0019bad301a002406516405c6eb4c058004c05c004c04cdd5004c56600266e1d20060018991919194c004dd6180c800cdd6980c8024dd6980c801a444b3001301d004899805180e002899806001912cc00400a01713230023020003375a603c00480ea2c80d860320026030002602e00260266ea80262b30013370e9004000c4c8ca60026eb4c05c0066030003375a602e0049112cc004c06c00a266010603400400f16406430170013013375401315980099b8748028006264653001375a602e00330180019bad30170024889660026036005133008301a0020078b2032180b80098099baa0098acc004cdc3a4018003132332259800980c800c4cc020dd6180c000912cc00400a00f13300a3758603400444b300100289801980e80244c8c008c07800cdd6980e0012036406516405c6eb4c058004c05c004c04cdd5004c56600266e1d200e00189919912cc004c0640062660106eb0c06000489660020050078992cc004c038c060dd5000c4c8c8c966002603e00513300e3758603c00644b3001002899808001912cc00400a26012604601513230023024003375a6044004810a266022604000426002604200480fa2c80e8dd6180e800980e800980c9baa0018b202e301a002406516405c6eb4c058004c05c004c04cdd5004c56600266e1d2010001899194c004dd6980b800cc0600066eb4c05c00922259800980d80144cc028dd6180d001112cc00400a01313300c3758603800444b300100289801980f80244c8c008c08000cdd6980f001203a406d16406430170013013375401315980099b8748048006264646465300137586032003375a6032009375a60320069112cc004c0740122646644b300130120028992cc004c08400626601c604000200516407c603a6ea800e2b300130150028acc004c074dd5001c0062c80f22c80d901b180d1baa00113300d0042259800801403226601e6eb0c07c0088966002005130033022004899180118118019bad3021002408080f0c0700162c80d860320026030002602e00260266ea80262b30013370e900a000c4c8cc896600260320031330083758603000244b3001002803c4cc028dd6180d001112cc00400a26006603a0091323002301e003375a603800480d90194590171bad301600130170013013375401315980099b8748058006264b300130170018998031bac301600122598008014016264b3001300c3016375400313232332259800980f001c4c018c07801e2c80e0dd7180d8009bad301b002301b00130173754003164054603000480ba2c80a8c04cdd5004c56600266e1d2018001899194c004dd6980b800cc0600066eb4c05c00922259800980d80144cc028dd6180d001112cc00400a013132598009808180d1baa001899191919912cc004c08c00e2660246eb0c088010896600200513301500413009302500a89980a981200109800981280120468b20423020001375a60400066040002603e00260366ea80062c80c8c07000901b4590190c05c004c04cdd5004c56600266e1d201a001899192cc004c06000a0091640586eb4c058004c04cdd5004c56600266e1d201c001899192cc004c06000a0091640586eb4c058004c04cdd5004c56600266e1d201e001899192cc004c06000a0091640586eb4c058004c04cdd5004c5901120224044808901120224044808901120224044808901120224044808915980098020044660026eb8c044c03cdd5004c528cc038dd5002a444b30013007001899194c004dd6980b000cc05c0066eb4c05800922259800980d00144cc024dd6180c801112cc00400a013132598009807980c9baa00189919912cc004c08000626601e6eb0c07c0048966002005130073022008899809181080109800981100120408b203c375a603a002603c00260346ea80062c80c0c06c00901a4590180c058004c048dd50044566002601400315980098091baa008801459013459010202045900d201a2232598009802800c4c966002602800313259800980398089baa00189919192cc004c06000a266012602e006264b3001300b0018992cc004c06800626464b3001300e0018992cc004c07400626601c603800201916406c60326ea800a2b3001301100189919194c004dd6980f000cdd6980f001cdd6980f0012444b30013022004808c590200c078004c074004c064dd5001459017202e301737540026032003164060602c6ea800a2b3001300e0018acc004c058dd500140222c80ba2c80a1014180a1baa0018b202c3016001301600130123754003164040602600316404860206ea800e2b300130080018acc004c040dd5001c00a2c808a2c807100e18071baa002223233001001003223300300130020022232598009802000c4c8c96600260280050048b2024375c6024002601e6ea800e2b30013007001899192cc004c05000a0091640486eb8c048004c03cdd5001c5900d201a300d37540046e1d2000402430083009001300800130043754011149a26cac80101",
  },
  review: {
    handlers: ["else"],
    parameters: ["charter"],
    hash: "37d62bfe9683371826c50529ff48f742c6f69f8e05d5f97490796e79",
    compiledCode:
      "5909b2010100229800aba2aba1aab9faab9eaab9dab9a9bae0024888888966002646465300130063754003370e90014c02400e601200491112cc004c00c01226464b3001980099baf4c103d87a8000300f3010002a50a51402d1980099b8f4890000aa50a51402d14a08058c038004c02cdd5002c4c8c8cc896600266e1d20040088cc004c044c03cdd5004c8966002600c60206ea800a26464646530013758602e003375a602e009375c602e0069112cc004c06c0122660146eb0c068014896600200513300c005225980080140322646644b30013014002899192cc004c09000a0071640886eb4c088004c07cdd5001c566002602e00513232323298009bae30250019bad30250049bae30250039bae30250024888966002605400b0098b2050181280098120009811800980f9baa0038b203a407460386ea80044c008c08000cc07800901d44c8c008c07800cdd7180e00120368b2032180b800980b000980a80098089baa0028b201e8a5198071baa00548889660026010003132332259800980c800c4cc020dd6180c000912cc00400a00f132598009807180c1baa0018991919912cc004c08000e2600c604000f1640786eb8c074004dd6980e801180e800980c9baa0018b202e301a002406516405c6eb4c058004c05c004c04cdd5004c566002601600313232323298009bac30190019bad30190049bad3019003488966002603a00913300a301c00513300c0032259800801402e2646644b30013014002899192cc004c09000a0071640886eb4c088004c07cdd5001c566002602e00513232598009812001400e2c8110dd69811000980f9baa0038b203a407460386ea80044c008c08000cc07800901d45901b0c064004c060004c05c004c04cdd5004c56600266e1d200400189919912cc004c0640062660106eb0c06000489660020050078991801180e0019bad301a002406516405c6eb4c058004c05c004c04cdd5004c56600266e1d20060018991919194c004dd6180c800cdd6980c8024dd6980c801a444b3001301d004899805180e002899806001912cc00400a01713230023020003375a603c00480ea2c80d860320026030002602e00260266ea80262b30013370e9004000c4c8ca60026eb4c05c0066030003375a602e0049112cc004c06c00a266010603400400f16406430170013013375401315980099b8748028006264653001375a602e00330180019bad30170024889660026036005133008301a0020078b2032180b80098099baa0098acc004cdc3a4018003132332259800980c800c4cc020dd6180c000912cc00400a00f13300a3758603400444b300100289801980e80244c8c008c07800cdd6980e0012036406516405c6eb4c058004c05c004c04cdd5004c56600266e1d200e00189919912cc004c0640062660106eb0c06000489660020050078992cc004c038c060dd5000c4c8c8c966002603e00513300e3758603c00644b3001002899808001912cc00400a26012604601513230023024003375a6044004810a266022604000426002604200480fa2c80e8dd6180e800980e800980c9baa0018b202e301a002406516405c6eb4c058004c05c004c04cdd5004c56600266e1d2010001899194c004dd6980b800cc0600066eb4c05c00922259800980d80144cc028dd6180d001112cc00400a01313300c3758603800444b300100289801980f80244c8c008c08000cdd6980f001203a406d16406430170013013375401315980099b8748048006264646465300137586032003375a6032009375a60320069112cc004c0740122646644b300130120028992cc004c08400626601c604000200516407c603a6ea800e2b300130150028acc004c074dd5001c0062c80f22c80d901b180d1baa00113300d0042259800801403226601e6eb0c07c0088966002005130033022004899180118118019bad3021002408080f0c0700162c80d860320026030002602e00260266ea80262b30013370e900a000c4c8cc896600260320031330083758603000244b3001002803c4cc028dd6180d001112cc00400a26006603a0091323002301e003375a603800480d90194590171bad301600130170013013375401315980099b8748058006264b300130170018998031bac301600122598008014016264b3001300c3016375400313232332259800980f001c4c018c07801e2c80e0dd7180d8009bad301b002301b00130173754003164054603000480ba2c80a8c04cdd5004c56600266e1d2018001899194c004dd6980b800cc0600066eb4c05c00922259800980d80144cc028dd6180d001112cc00400a013132598009808180d1baa001899191919912cc004c08c00e2660246eb0c088010896600200513301500413009302500a89980a981200109800981280120468b20423020001375a60400066040002603e00260366ea80062c80c8c07000901b4590190c05c004c04cdd5004c56600266e1d201a001899192cc004c06000a0091640586eb4c058004c04cdd5004c56600266e1d201c001899192cc004c06000a0091640586eb4c058004c04cdd5004c56600266e1d201e001899192cc004c06000a0091640586eb4c058004c04cdd5004c5901120224044808901120224044808901120224044808901120224044808915980098020044660026eb8c044c03cdd5004c528cc038dd5002a444b30013007001899194c004dd6980b000cc05c0066eb4c05800922259800980d00144cc024dd6180c801112cc00400a013132598009807980c9baa00189919912cc004c08000626601e6eb0c07c0048966002005130073022008899809181080109800981100120408b203c375a603a002603c00260346ea80062c80c0c06c00901a4590180c058004c048dd50044566002601400315980098091baa008801459013459010202045900d201a2232598009802800c4c966002602800313259800980398089baa00189919192cc004c06000a266012602e006264b3001300b0018992cc004c06800626464b3001300e0018992cc004c07400626601c603800201916406c60326ea800a2b3001301100189919194c004dd6980f000cdd6980f001cdd6980f0012444b30013022004808c590200c078004c074004c064dd5001459017202e301737540026032003164060602c6ea800a2b3001300e0018acc004c058dd500140222c80ba2c80a1014180a1baa0018b202c3016001301600130123754003164040602600316404860206ea800e2b300130080018acc004c040dd5001c00a2c808a2c807100e18071baa002223233001001003223300300130020022232598009802000c4c8c96600260280050048b2024375c6024002601e6ea800e2b30013007001899192cc004c05000a0091640486eb8c048004c03cdd5001c5900d201a300d37540046e1d2000402430083009001300800130043754011149a26cac80101",
  },
  steward: {
    handlers: ["else"],
    parameters: ["charter"],
    hash: "37d62bfe9683371826c50529ff48f742c6f69f8e05d5f97490796e79",
    compiledCode:
      "5909b2010100229800aba2aba1aab9faab9eaab9dab9a9bae0024888888966002646465300130063754003370e90014c02400e601200491112cc004c00c01226464b3001980099baf4c103d87a8000300f3010002a50a51402d1980099b8f4890000aa50a51402d14a08058c038004c02cdd5002c4c8c8cc896600266e1d20040088cc004c044c03cdd5004c8966002600c60206ea800a26464646530013758602e003375a602e009375c602e0069112cc004c06c0122660146eb0c068014896600200513300c005225980080140322646644b30013014002899192cc004c09000a0071640886eb4c088004c07cdd5001c566002602e00513232323298009bae30250019bad30250049bae30250039bae30250024888966002605400b0098b2050181280098120009811800980f9baa0038b203a407460386ea80044c008c08000cc07800901d44c8c008c07800cdd7180e00120368b2032180b800980b000980a80098089baa0028b201e8a5198071baa00548889660026010003132332259800980c800c4cc020dd6180c000912cc00400a00f132598009807180c1baa0018991919912cc004c08000e2600c604000f1640786eb8c074004dd6980e801180e800980c9baa0018b202e301a002406516405c6eb4c058004c05c004c04cdd5004c566002601600313232323298009bac30190019bad30190049bad3019003488966002603a00913300a301c00513300c0032259800801402e2646644b30013014002899192cc004c09000a0071640886eb4c088004c07cdd5001c566002602e00513232598009812001400e2c8110dd69811000980f9baa0038b203a407460386ea80044c008c08000cc07800901d45901b0c064004c060004c05c004c04cdd5004c56600266e1d200400189919912cc004c0640062660106eb0c06000489660020050078991801180e0019bad301a002406516405c6eb4c058004c05c004c04cdd5004c56600266e1d20060018991919194c004dd6180c800cdd6980c8024dd6980c801a444b3001301d004899805180e002899806001912cc00400a01713230023020003375a603c00480ea2c80d860320026030002602e00260266ea80262b30013370e9004000c4c8ca60026eb4c05c0066030003375a602e0049112cc004c06c00a266010603400400f16406430170013013375401315980099b8748028006264653001375a602e00330180019bad30170024889660026036005133008301a0020078b2032180b80098099baa0098acc004cdc3a4018003132332259800980c800c4cc020dd6180c000912cc00400a00f13300a3758603400444b300100289801980e80244c8c008c07800cdd6980e0012036406516405c6eb4c058004c05c004c04cdd5004c56600266e1d200e00189919912cc004c0640062660106eb0c06000489660020050078992cc004c038c060dd5000c4c8c8c966002603e00513300e3758603c00644b3001002899808001912cc00400a26012604601513230023024003375a6044004810a266022604000426002604200480fa2c80e8dd6180e800980e800980c9baa0018b202e301a002406516405c6eb4c058004c05c004c04cdd5004c56600266e1d2010001899194c004dd6980b800cc0600066eb4c05c00922259800980d80144cc028dd6180d001112cc00400a01313300c3758603800444b300100289801980f80244c8c008c08000cdd6980f001203a406d16406430170013013375401315980099b8748048006264646465300137586032003375a6032009375a60320069112cc004c0740122646644b300130120028992cc004c08400626601c604000200516407c603a6ea800e2b300130150028acc004c074dd5001c0062c80f22c80d901b180d1baa00113300d0042259800801403226601e6eb0c07c0088966002005130033022004899180118118019bad3021002408080f0c0700162c80d860320026030002602e00260266ea80262b30013370e900a000c4c8cc896600260320031330083758603000244b3001002803c4cc028dd6180d001112cc00400a26006603a0091323002301e003375a603800480d90194590171bad301600130170013013375401315980099b8748058006264b300130170018998031bac301600122598008014016264b3001300c3016375400313232332259800980f001c4c018c07801e2c80e0dd7180d8009bad301b002301b00130173754003164054603000480ba2c80a8c04cdd5004c56600266e1d2018001899194c004dd6980b800cc0600066eb4c05c00922259800980d80144cc028dd6180d001112cc00400a013132598009808180d1baa001899191919912cc004c08c00e2660246eb0c088010896600200513301500413009302500a89980a981200109800981280120468b20423020001375a60400066040002603e00260366ea80062c80c8c07000901b4590190c05c004c04cdd5004c56600266e1d201a001899192cc004c06000a0091640586eb4c058004c04cdd5004c56600266e1d201c001899192cc004c06000a0091640586eb4c058004c04cdd5004c56600266e1d201e001899192cc004c06000a0091640586eb4c058004c04cdd5004c5901120224044808901120224044808901120224044808901120224044808915980098020044660026eb8c044c03cdd5004c528cc038dd5002a444b30013007001899194c004dd6980b000cc05c0066eb4c05800922259800980d00144cc024dd6180c801112cc00400a013132598009807980c9baa00189919912cc004c08000626601e6eb0c07c0048966002005130073022008899809181080109800981100120408b203c375a603a002603c00260346ea80062c80c0c06c00901a4590180c058004c048dd50044566002601400315980098091baa008801459013459010202045900d201a2232598009802800c4c966002602800313259800980398089baa00189919192cc004c06000a266012602e006264b3001300b0018992cc004c06800626464b3001300e0018992cc004c07400626601c603800201916406c60326ea800a2b3001301100189919194c004dd6980f000cdd6980f001cdd6980f0012444b30013022004808c590200c078004c074004c064dd5001459017202e301737540026032003164060602c6ea800a2b3001300e0018acc004c058dd500140222c80ba2c80a1014180a1baa0018b202c3016001301600130123754003164040602600316404860206ea800e2b300130080018acc004c040dd5001c00a2c808a2c807100e18071baa002223233001001003223300300130020022232598009802000c4c8c96600260280050048b2024375c6024002601e6ea800e2b30013007001899192cc004c05000a0091640486eb8c048004c03cdd5001c5900d201a300d37540046e1d2000402430083009001300800130043754011149a26cac80101",
  },
  vault: {
    handlers: ["else"],
    parameters: ["charter"],
    hash: "37d62bfe9683371826c50529ff48f742c6f69f8e05d5f97490796e79",
    compiledCode:
      "5909b2010100229800aba2aba1aab9faab9eaab9dab9a9bae0024888888966002646465300130063754003370e90014c02400e601200491112cc004c00c01226464b3001980099baf4c103d87a8000300f3010002a50a51402d1980099b8f4890000aa50a51402d14a08058c038004c02cdd5002c4c8c8cc896600266e1d20040088cc004c044c03cdd5004c8966002600c60206ea800a26464646530013758602e003375a602e009375c602e0069112cc004c06c0122660146eb0c068014896600200513300c005225980080140322646644b30013014002899192cc004c09000a0071640886eb4c088004c07cdd5001c566002602e00513232323298009bae30250019bad30250049bae30250039bae30250024888966002605400b0098b2050181280098120009811800980f9baa0038b203a407460386ea80044c008c08000cc07800901d44c8c008c07800cdd7180e00120368b2032180b800980b000980a80098089baa0028b201e8a5198071baa00548889660026010003132332259800980c800c4cc020dd6180c000912cc00400a00f132598009807180c1baa0018991919912cc004c08000e2600c604000f1640786eb8c074004dd6980e801180e800980c9baa0018b202e301a002406516405c6eb4c058004c05c004c04cdd5004c566002601600313232323298009bac30190019bad30190049bad3019003488966002603a00913300a301c00513300c0032259800801402e2646644b30013014002899192cc004c09000a0071640886eb4c088004c07cdd5001c566002602e00513232598009812001400e2c8110dd69811000980f9baa0038b203a407460386ea80044c008c08000cc07800901d45901b0c064004c060004c05c004c04cdd5004c56600266e1d200400189919912cc004c0640062660106eb0c06000489660020050078991801180e0019bad301a002406516405c6eb4c058004c05c004c04cdd5004c56600266e1d20060018991919194c004dd6180c800cdd6980c8024dd6980c801a444b3001301d004899805180e002899806001912cc00400a01713230023020003375a603c00480ea2c80d860320026030002602e00260266ea80262b30013370e9004000c4c8ca60026eb4c05c0066030003375a602e0049112cc004c06c00a266010603400400f16406430170013013375401315980099b8748028006264653001375a602e00330180019bad30170024889660026036005133008301a0020078b2032180b80098099baa0098acc004cdc3a4018003132332259800980c800c4cc020dd6180c000912cc00400a00f13300a3758603400444b300100289801980e80244c8c008c07800cdd6980e0012036406516405c6eb4c058004c05c004c04cdd5004c56600266e1d200e00189919912cc004c0640062660106eb0c06000489660020050078992cc004c038c060dd5000c4c8c8c966002603e00513300e3758603c00644b3001002899808001912cc00400a26012604601513230023024003375a6044004810a266022604000426002604200480fa2c80e8dd6180e800980e800980c9baa0018b202e301a002406516405c6eb4c058004c05c004c04cdd5004c56600266e1d2010001899194c004dd6980b800cc0600066eb4c05c00922259800980d80144cc028dd6180d001112cc00400a01313300c3758603800444b300100289801980f80244c8c008c08000cdd6980f001203a406d16406430170013013375401315980099b8748048006264646465300137586032003375a6032009375a60320069112cc004c0740122646644b300130120028992cc004c08400626601c604000200516407c603a6ea800e2b300130150028acc004c074dd5001c0062c80f22c80d901b180d1baa00113300d0042259800801403226601e6eb0c07c0088966002005130033022004899180118118019bad3021002408080f0c0700162c80d860320026030002602e00260266ea80262b30013370e900a000c4c8cc896600260320031330083758603000244b3001002803c4cc028dd6180d001112cc00400a26006603a0091323002301e003375a603800480d90194590171bad301600130170013013375401315980099b8748058006264b300130170018998031bac301600122598008014016264b3001300c3016375400313232332259800980f001c4c018c07801e2c80e0dd7180d8009bad301b002301b00130173754003164054603000480ba2c80a8c04cdd5004c56600266e1d2018001899194c004dd6980b800cc0600066eb4c05c00922259800980d80144cc028dd6180d001112cc00400a013132598009808180d1baa001899191919912cc004c08c00e2660246eb0c088010896600200513301500413009302500a89980a981200109800981280120468b20423020001375a60400066040002603e00260366ea80062c80c8c07000901b4590190c05c004c04cdd5004c56600266e1d201a001899192cc004c06000a0091640586eb4c058004c04cdd5004c56600266e1d201c001899192cc004c06000a0091640586eb4c058004c04cdd5004c56600266e1d201e001899192cc004c06000a0091640586eb4c058004c04cdd5004c5901120224044808901120224044808901120224044808901120224044808915980098020044660026eb8c044c03cdd5004c528cc038dd5002a444b30013007001899194c004dd6980b000cc05c0066eb4c05800922259800980d00144cc024dd6180c801112cc00400a013132598009807980c9baa00189919912cc004c08000626601e6eb0c07c0048966002005130073022008899809181080109800981100120408b203c375a603a002603c00260346ea80062c80c0c06c00901a4590180c058004c048dd50044566002601400315980098091baa008801459013459010202045900d201a2232598009802800c4c966002602800313259800980398089baa00189919192cc004c06000a266012602e006264b3001300b0018992cc004c06800626464b3001300e0018992cc004c07400626601c603800201916406c60326ea800a2b3001301100189919194c004dd6980f000cdd6980f001cdd6980f0012444b30013022004808c590200c078004c074004c064dd5001459017202e301737540026032003164060602c6ea800a2b3001300e0018acc004c058dd500140222c80ba2c80a1014180a1baa0018b202c3016001301600130123754003164040602600316404860206ea800e2b300130080018acc004c040dd5001c00a2c808a2c807100e18071baa002223233001001003223300300130020022232598009802000c4c8c96600260280050048b2024375c6024002601e6ea800e2b30013007001899192cc004c05000a0091640486eb8c048004c03cdd5001c5900d201a300d37540046e1d2000402430083009001300800130043754011149a26cac80101",
  },
} as const;

/** The scripts with their parameters applied: what goes on chain. */
export const linked = {
  charter: {
    name: "charter",
    hash: "cd3b556950f1f209c8df49c15247b2ea0cabe8a74a66d32bd6756bd0",
    cbor:
      "5904f201010029800aba2aba1aab9faab9eaab9dab9a48888896600330013003375400f223233001001003223300300130020029b87480026e1d20029b8748011222223232980098049baa0019806003cc030009222598009803801c4c8ca6002330013375e98103d87a8000001a50a514035300e37540072232598009806800c4c8c966002602e0050048b202a375c602a00260246ea800e2b3001300c001899192cc004c05c00a0091640546eb8c054004c048dd5001c5901020203010375400530110024888966002601c00713232332259800980d001c0222c80c0dd7180b8009bad301700230170013013375400f1598009806801c4c8c8c8c8c8c8c8c8c8c8ca600260400033259800980f800c56600266e252004301e0018b44c064c07800501d4590201baa302000b992cc004c088c088006266ec0c084004c084c0880062c8100dd618100044c08001e604000d3020005992cc004c068c078dd5000c566002603e6ea800629345902045901d18100024dcc9bae302000398100012444444444b3001302a00a8991919912cc004c0b800e26604e6eacc0b40588966002005198009bad302c00d9bad302d00d8acc004c0a0c0b0dd5005c4c8cc8966002606600313259800981618181baa0018991919912cc004c0e000e2b3001303030343754025132332259800981d800c4cc0d0dd6181d000912cc00400a264b300130360018acc004c0ecdd500ec0b22c81e22b300130350018acc004c0ecdd500ec0b22c81e22b300130340018acc004c0ecdd500ec0b22c81e22c81c90392072303937540391323002303e003375a607800481da2c81c8dd6981c000981c800981a9baa0128b20668b206c375a606a0026eb8c0d4008c0d4004c0c4dd5000c5902f1819000c590311bae30300013031001302d37540171640ad302c375401891112cc004c0b0006264b300130350018992cc004c0b8c0c8dd5000c4c8c8c96600260720051330253038003132598009819000c4c96600260760031323259800981a800c4c966002607c00313302a303d00100c8b2078303a3754005159800981a000c4c8c8ca60026eb4c0fc0066eb4c0fc00e6eb4c0fc00922259800982180240462c8208607e002607c00260746ea800a2c81c1038181c1baa001303a0018b2072303737540051598009818800c566002606e6ea800a0111640e11640d481a8c0d4dd5000c59037181b800981b80098199baa0018b206230340018b2066303137540211598009815800c56600260626ea80420051640c91640bc8179132332230043033005375c605a0026eb4c0b8004c0bc00902e45902c1bae302b001375a605600460560026eb0c0a404e2c81406040002603e002603c002603a00260380026036002603400260320026030002602e00260266ea801e2c80890110c040c044004c034dd50024566002600c00713259800980498069baa002899192cc004c04c00a29462c8088dd6980880098071baa0028b2018300f300d37540091598009804001c4c9660026012601a6ea800a2646644b300130140018998069bac301300122598008014528c4c8cc89660026022005159800980b1baa003800c5901745660026020005159800980b1baa003800c590174566002601e005159800980b1baa003800c590174590142028405060266ea80044c008c05c00cc0540090144590121bad30110013012001300e37540051640306eb8c03cc034dd500245900b2016402c300b300c001300b005452689b2b200201",
  },
  claims: {
    name: "claims",
    hash: "f0b4ec0507855ce3cfb9410fcfc34ead8c5da7156ec4a06f5bc77fd8",
    cbor:
      "5909d50101003229800aba2aba1aab9faab9eaab9dab9a9bae0024888888966002646465300130063754003370e90014c02400e601200491112cc004c00c01226464b3001980099baf4c0103d87a8000300f3010002a50a51402d1980099b8f4890000aa50a51402d14a08058c038004c02cdd5002c4c8c8cc896600266e1d20040088cc004c044c03cdd5004c8966002600c60206ea800a26464646530013758602e003375a602e009375c602e0069112cc004c06c0122660146eb0c068014896600200513300c005225980080140322646644b30013014002899192cc004c09000a0071640886eb4c088004c07cdd5001c566002602e00513232323298009bae30250019bad30250049bae30250039bae30250024888966002605400b0098b2050181280098120009811800980f9baa0038b203a407460386ea80044c008c08000cc07800901d44c8c008c07800cdd7180e00120368b2032180b800980b000980a80098089baa0028b201e8a5198071baa00548889660026010003132332259800980c800c4cc020dd6180c000912cc00400a00f132598009807180c1baa0018991919912cc004c08000e2600c604000f1640786eb8c074004dd6980e801180e800980c9baa0018b202e301a002406516405c6eb4c058004c05c004c04cdd5004c566002601600313232323298009bac30190019bad30190049bad3019003488966002603a00913300a301c00513300c0032259800801402e2646644b30013014002899192cc004c09000a0071640886eb4c088004c07cdd5001c566002602e00513232598009812001400e2c8110dd69811000980f9baa0038b203a407460386ea80044c008c08000cc07800901d45901b0c064004c060004c05c004c04cdd5004c56600266e1d200400189919912cc004c0640062660106eb0c06000489660020050078991801180e0019bad301a002406516405c6eb4c058004c05c004c04cdd5004c56600266e1d20060018991919194c004dd6180c800cdd6980c8024dd6980c801a444b3001301d004899805180e002899806001912cc00400a01713230023020003375a603c00480ea2c80d860320026030002602e00260266ea80262b30013370e9004000c4c8ca60026eb4c05c0066030003375a602e0049112cc004c06c00a266010603400400f16406430170013013375401315980099b8748028006264653001375a602e00330180019bad30170024889660026036005133008301a0020078b2032180b80098099baa0098acc004cdc3a4018003132332259800980c800c4cc020dd6180c000912cc00400a00f13300a3758603400444b300100289801980e80244c8c008c07800cdd6980e0012036406516405c6eb4c058004c05c004c04cdd5004c56600266e1d200e00189919912cc004c0640062660106eb0c06000489660020050078992cc004c038c060dd5000c4c8c8c966002603e00513300e3758603c00644b3001002899808001912cc00400a26012604601513230023024003375a6044004810a266022604000426002604200480fa2c80e8dd6180e800980e800980c9baa0018b202e301a002406516405c6eb4c058004c05c004c04cdd5004c56600266e1d2010001899194c004dd6980b800cc0600066eb4c05c00922259800980d80144cc028dd6180d001112cc00400a01313300c3758603800444b300100289801980f80244c8c008c08000cdd6980f001203a406d16406430170013013375401315980099b8748048006264646465300137586032003375a6032009375a60320069112cc004c0740122646644b300130120028992cc004c08400626601c604000200516407c603a6ea800e2b300130150028acc004c074dd5001c0062c80f22c80d901b180d1baa00113300d0042259800801403226601e6eb0c07c0088966002005130033022004899180118118019bad3021002408080f0c0700162c80d860320026030002602e00260266ea80262b30013370e900a000c4c8cc896600260320031330083758603000244b3001002803c4cc028dd6180d001112cc00400a26006603a0091323002301e003375a603800480d90194590171bad301600130170013013375401315980099b8748058006264b300130170018998031bac301600122598008014016264b3001300c3016375400313232332259800980f001c4c018c07801e2c80e0dd7180d8009bad301b002301b00130173754003164054603000480ba2c80a8c04cdd5004c56600266e1d2018001899194c004dd6980b800cc0600066eb4c05c00922259800980d80144cc028dd6180d001112cc00400a013132598009808180d1baa001899191919912cc004c08c00e2660246eb0c088010896600200513301500413009302500a89980a981200109800981280120468b20423020001375a60400066040002603e00260366ea80062c80c8c07000901b4590190c05c004c04cdd5004c56600266e1d201a001899192cc004c06000a0091640586eb4c058004c04cdd5004c56600266e1d201c001899192cc004c06000a0091640586eb4c058004c04cdd5004c56600266e1d201e001899192cc004c06000a0091640586eb4c058004c04cdd5004c5901120224044808901120224044808901120224044808901120224044808915980098020044660026eb8c044c03cdd5004c528cc038dd5002a444b30013007001899194c004dd6980b000cc05c0066eb4c05800922259800980d00144cc024dd6180c801112cc00400a013132598009807980c9baa00189919912cc004c08000626601e6eb0c07c0048966002005130073022008899809181080109800981100120408b203c375a603a002603c00260346ea80062c80c0c06c00901a4590180c058004c048dd50044566002601400315980098091baa008801459013459010202045900d201a2232598009802800c4c966002602800313259800980398089baa00189919192cc004c06000a266012602e006264b3001300b0018992cc004c06800626464b3001300e0018992cc004c07400626601c603800201916406c60326ea800a2b3001301100189919194c004dd6980f000cdd6980f001cdd6980f0012444b30013022004808c590200c078004c074004c064dd5001459017202e301737540026032003164060602c6ea800a2b3001300e0018acc004c058dd500140222c80ba2c80a1014180a1baa0018b202c3016001301600130123754003164040602600316404860206ea800e2b300130080018acc004c040dd5001c00a2c808a2c807100e18071baa002223233001001003223300300130020022232598009802000c4c8c96600260280050048b2024375c6024002601e6ea800e2b30013007001899192cc004c05000a0091640486eb8c048004c03cdd5001c5900d201a300d37540046e1d2000402430083009001300800130043754011149a26cac80109811e581ccd3b556950f1f209c8df49c15247b2ea0cabe8a74a66d32bd6756bd00001",
  },
  review: {
    name: "review",
    hash: "f0b4ec0507855ce3cfb9410fcfc34ead8c5da7156ec4a06f5bc77fd8",
    cbor:
      "5909d50101003229800aba2aba1aab9faab9eaab9dab9a9bae0024888888966002646465300130063754003370e90014c02400e601200491112cc004c00c01226464b3001980099baf4c0103d87a8000300f3010002a50a51402d1980099b8f4890000aa50a51402d14a08058c038004c02cdd5002c4c8c8cc896600266e1d20040088cc004c044c03cdd5004c8966002600c60206ea800a26464646530013758602e003375a602e009375c602e0069112cc004c06c0122660146eb0c068014896600200513300c005225980080140322646644b30013014002899192cc004c09000a0071640886eb4c088004c07cdd5001c566002602e00513232323298009bae30250019bad30250049bae30250039bae30250024888966002605400b0098b2050181280098120009811800980f9baa0038b203a407460386ea80044c008c08000cc07800901d44c8c008c07800cdd7180e00120368b2032180b800980b000980a80098089baa0028b201e8a5198071baa00548889660026010003132332259800980c800c4cc020dd6180c000912cc00400a00f132598009807180c1baa0018991919912cc004c08000e2600c604000f1640786eb8c074004dd6980e801180e800980c9baa0018b202e301a002406516405c6eb4c058004c05c004c04cdd5004c566002601600313232323298009bac30190019bad30190049bad3019003488966002603a00913300a301c00513300c0032259800801402e2646644b30013014002899192cc004c09000a0071640886eb4c088004c07cdd5001c566002602e00513232598009812001400e2c8110dd69811000980f9baa0038b203a407460386ea80044c008c08000cc07800901d45901b0c064004c060004c05c004c04cdd5004c56600266e1d200400189919912cc004c0640062660106eb0c06000489660020050078991801180e0019bad301a002406516405c6eb4c058004c05c004c04cdd5004c56600266e1d20060018991919194c004dd6180c800cdd6980c8024dd6980c801a444b3001301d004899805180e002899806001912cc00400a01713230023020003375a603c00480ea2c80d860320026030002602e00260266ea80262b30013370e9004000c4c8ca60026eb4c05c0066030003375a602e0049112cc004c06c00a266010603400400f16406430170013013375401315980099b8748028006264653001375a602e00330180019bad30170024889660026036005133008301a0020078b2032180b80098099baa0098acc004cdc3a4018003132332259800980c800c4cc020dd6180c000912cc00400a00f13300a3758603400444b300100289801980e80244c8c008c07800cdd6980e0012036406516405c6eb4c058004c05c004c04cdd5004c56600266e1d200e00189919912cc004c0640062660106eb0c06000489660020050078992cc004c038c060dd5000c4c8c8c966002603e00513300e3758603c00644b3001002899808001912cc00400a26012604601513230023024003375a6044004810a266022604000426002604200480fa2c80e8dd6180e800980e800980c9baa0018b202e301a002406516405c6eb4c058004c05c004c04cdd5004c56600266e1d2010001899194c004dd6980b800cc0600066eb4c05c00922259800980d80144cc028dd6180d001112cc00400a01313300c3758603800444b300100289801980f80244c8c008c08000cdd6980f001203a406d16406430170013013375401315980099b8748048006264646465300137586032003375a6032009375a60320069112cc004c0740122646644b300130120028992cc004c08400626601c604000200516407c603a6ea800e2b300130150028acc004c074dd5001c0062c80f22c80d901b180d1baa00113300d0042259800801403226601e6eb0c07c0088966002005130033022004899180118118019bad3021002408080f0c0700162c80d860320026030002602e00260266ea80262b30013370e900a000c4c8cc896600260320031330083758603000244b3001002803c4cc028dd6180d001112cc00400a26006603a0091323002301e003375a603800480d90194590171bad301600130170013013375401315980099b8748058006264b300130170018998031bac301600122598008014016264b3001300c3016375400313232332259800980f001c4c018c07801e2c80e0dd7180d8009bad301b002301b00130173754003164054603000480ba2c80a8c04cdd5004c56600266e1d2018001899194c004dd6980b800cc0600066eb4c05c00922259800980d80144cc028dd6180d001112cc00400a013132598009808180d1baa001899191919912cc004c08c00e2660246eb0c088010896600200513301500413009302500a89980a981200109800981280120468b20423020001375a60400066040002603e00260366ea80062c80c8c07000901b4590190c05c004c04cdd5004c56600266e1d201a001899192cc004c06000a0091640586eb4c058004c04cdd5004c56600266e1d201c001899192cc004c06000a0091640586eb4c058004c04cdd5004c56600266e1d201e001899192cc004c06000a0091640586eb4c058004c04cdd5004c5901120224044808901120224044808901120224044808901120224044808915980098020044660026eb8c044c03cdd5004c528cc038dd5002a444b30013007001899194c004dd6980b000cc05c0066eb4c05800922259800980d00144cc024dd6180c801112cc00400a013132598009807980c9baa00189919912cc004c08000626601e6eb0c07c0048966002005130073022008899809181080109800981100120408b203c375a603a002603c00260346ea80062c80c0c06c00901a4590180c058004c048dd50044566002601400315980098091baa008801459013459010202045900d201a2232598009802800c4c966002602800313259800980398089baa00189919192cc004c06000a266012602e006264b3001300b0018992cc004c06800626464b3001300e0018992cc004c07400626601c603800201916406c60326ea800a2b3001301100189919194c004dd6980f000cdd6980f001cdd6980f0012444b30013022004808c590200c078004c074004c064dd5001459017202e301737540026032003164060602c6ea800a2b3001300e0018acc004c058dd500140222c80ba2c80a1014180a1baa0018b202c3016001301600130123754003164040602600316404860206ea800e2b300130080018acc004c040dd5001c00a2c808a2c807100e18071baa002223233001001003223300300130020022232598009802000c4c8c96600260280050048b2024375c6024002601e6ea800e2b30013007001899192cc004c05000a0091640486eb8c048004c03cdd5001c5900d201a300d37540046e1d2000402430083009001300800130043754011149a26cac80109811e581ccd3b556950f1f209c8df49c15247b2ea0cabe8a74a66d32bd6756bd00001",
  },
  steward: {
    name: "steward",
    hash: "f0b4ec0507855ce3cfb9410fcfc34ead8c5da7156ec4a06f5bc77fd8",
    cbor:
      "5909d50101003229800aba2aba1aab9faab9eaab9dab9a9bae0024888888966002646465300130063754003370e90014c02400e601200491112cc004c00c01226464b3001980099baf4c0103d87a8000300f3010002a50a51402d1980099b8f4890000aa50a51402d14a08058c038004c02cdd5002c4c8c8cc896600266e1d20040088cc004c044c03cdd5004c8966002600c60206ea800a26464646530013758602e003375a602e009375c602e0069112cc004c06c0122660146eb0c068014896600200513300c005225980080140322646644b30013014002899192cc004c09000a0071640886eb4c088004c07cdd5001c566002602e00513232323298009bae30250019bad30250049bae30250039bae30250024888966002605400b0098b2050181280098120009811800980f9baa0038b203a407460386ea80044c008c08000cc07800901d44c8c008c07800cdd7180e00120368b2032180b800980b000980a80098089baa0028b201e8a5198071baa00548889660026010003132332259800980c800c4cc020dd6180c000912cc00400a00f132598009807180c1baa0018991919912cc004c08000e2600c604000f1640786eb8c074004dd6980e801180e800980c9baa0018b202e301a002406516405c6eb4c058004c05c004c04cdd5004c566002601600313232323298009bac30190019bad30190049bad3019003488966002603a00913300a301c00513300c0032259800801402e2646644b30013014002899192cc004c09000a0071640886eb4c088004c07cdd5001c566002602e00513232598009812001400e2c8110dd69811000980f9baa0038b203a407460386ea80044c008c08000cc07800901d45901b0c064004c060004c05c004c04cdd5004c56600266e1d200400189919912cc004c0640062660106eb0c06000489660020050078991801180e0019bad301a002406516405c6eb4c058004c05c004c04cdd5004c56600266e1d20060018991919194c004dd6180c800cdd6980c8024dd6980c801a444b3001301d004899805180e002899806001912cc00400a01713230023020003375a603c00480ea2c80d860320026030002602e00260266ea80262b30013370e9004000c4c8ca60026eb4c05c0066030003375a602e0049112cc004c06c00a266010603400400f16406430170013013375401315980099b8748028006264653001375a602e00330180019bad30170024889660026036005133008301a0020078b2032180b80098099baa0098acc004cdc3a4018003132332259800980c800c4cc020dd6180c000912cc00400a00f13300a3758603400444b300100289801980e80244c8c008c07800cdd6980e0012036406516405c6eb4c058004c05c004c04cdd5004c56600266e1d200e00189919912cc004c0640062660106eb0c06000489660020050078992cc004c038c060dd5000c4c8c8c966002603e00513300e3758603c00644b3001002899808001912cc00400a26012604601513230023024003375a6044004810a266022604000426002604200480fa2c80e8dd6180e800980e800980c9baa0018b202e301a002406516405c6eb4c058004c05c004c04cdd5004c56600266e1d2010001899194c004dd6980b800cc0600066eb4c05c00922259800980d80144cc028dd6180d001112cc00400a01313300c3758603800444b300100289801980f80244c8c008c08000cdd6980f001203a406d16406430170013013375401315980099b8748048006264646465300137586032003375a6032009375a60320069112cc004c0740122646644b300130120028992cc004c08400626601c604000200516407c603a6ea800e2b300130150028acc004c074dd5001c0062c80f22c80d901b180d1baa00113300d0042259800801403226601e6eb0c07c0088966002005130033022004899180118118019bad3021002408080f0c0700162c80d860320026030002602e00260266ea80262b30013370e900a000c4c8cc896600260320031330083758603000244b3001002803c4cc028dd6180d001112cc00400a26006603a0091323002301e003375a603800480d90194590171bad301600130170013013375401315980099b8748058006264b300130170018998031bac301600122598008014016264b3001300c3016375400313232332259800980f001c4c018c07801e2c80e0dd7180d8009bad301b002301b00130173754003164054603000480ba2c80a8c04cdd5004c56600266e1d2018001899194c004dd6980b800cc0600066eb4c05c00922259800980d80144cc028dd6180d001112cc00400a013132598009808180d1baa001899191919912cc004c08c00e2660246eb0c088010896600200513301500413009302500a89980a981200109800981280120468b20423020001375a60400066040002603e00260366ea80062c80c8c07000901b4590190c05c004c04cdd5004c56600266e1d201a001899192cc004c06000a0091640586eb4c058004c04cdd5004c56600266e1d201c001899192cc004c06000a0091640586eb4c058004c04cdd5004c56600266e1d201e001899192cc004c06000a0091640586eb4c058004c04cdd5004c5901120224044808901120224044808901120224044808901120224044808915980098020044660026eb8c044c03cdd5004c528cc038dd5002a444b30013007001899194c004dd6980b000cc05c0066eb4c05800922259800980d00144cc024dd6180c801112cc00400a013132598009807980c9baa00189919912cc004c08000626601e6eb0c07c0048966002005130073022008899809181080109800981100120408b203c375a603a002603c00260346ea80062c80c0c06c00901a4590180c058004c048dd50044566002601400315980098091baa008801459013459010202045900d201a2232598009802800c4c966002602800313259800980398089baa00189919192cc004c06000a266012602e006264b3001300b0018992cc004c06800626464b3001300e0018992cc004c07400626601c603800201916406c60326ea800a2b3001301100189919194c004dd6980f000cdd6980f001cdd6980f0012444b30013022004808c590200c078004c074004c064dd5001459017202e301737540026032003164060602c6ea800a2b3001300e0018acc004c058dd500140222c80ba2c80a1014180a1baa0018b202c3016001301600130123754003164040602600316404860206ea800e2b300130080018acc004c040dd5001c00a2c808a2c807100e18071baa002223233001001003223300300130020022232598009802000c4c8c96600260280050048b2024375c6024002601e6ea800e2b30013007001899192cc004c05000a0091640486eb8c048004c03cdd5001c5900d201a300d37540046e1d2000402430083009001300800130043754011149a26cac80109811e581ccd3b556950f1f209c8df49c15247b2ea0cabe8a74a66d32bd6756bd00001",
  },
  vault: {
    name: "vault",
    hash: "f0b4ec0507855ce3cfb9410fcfc34ead8c5da7156ec4a06f5bc77fd8",
    cbor:
      "5909d50101003229800aba2aba1aab9faab9eaab9dab9a9bae0024888888966002646465300130063754003370e90014c02400e601200491112cc004c00c01226464b3001980099baf4c0103d87a8000300f3010002a50a51402d1980099b8f4890000aa50a51402d14a08058c038004c02cdd5002c4c8c8cc896600266e1d20040088cc004c044c03cdd5004c8966002600c60206ea800a26464646530013758602e003375a602e009375c602e0069112cc004c06c0122660146eb0c068014896600200513300c005225980080140322646644b30013014002899192cc004c09000a0071640886eb4c088004c07cdd5001c566002602e00513232323298009bae30250019bad30250049bae30250039bae30250024888966002605400b0098b2050181280098120009811800980f9baa0038b203a407460386ea80044c008c08000cc07800901d44c8c008c07800cdd7180e00120368b2032180b800980b000980a80098089baa0028b201e8a5198071baa00548889660026010003132332259800980c800c4cc020dd6180c000912cc00400a00f132598009807180c1baa0018991919912cc004c08000e2600c604000f1640786eb8c074004dd6980e801180e800980c9baa0018b202e301a002406516405c6eb4c058004c05c004c04cdd5004c566002601600313232323298009bac30190019bad30190049bad3019003488966002603a00913300a301c00513300c0032259800801402e2646644b30013014002899192cc004c09000a0071640886eb4c088004c07cdd5001c566002602e00513232598009812001400e2c8110dd69811000980f9baa0038b203a407460386ea80044c008c08000cc07800901d45901b0c064004c060004c05c004c04cdd5004c56600266e1d200400189919912cc004c0640062660106eb0c06000489660020050078991801180e0019bad301a002406516405c6eb4c058004c05c004c04cdd5004c56600266e1d20060018991919194c004dd6180c800cdd6980c8024dd6980c801a444b3001301d004899805180e002899806001912cc00400a01713230023020003375a603c00480ea2c80d860320026030002602e00260266ea80262b30013370e9004000c4c8ca60026eb4c05c0066030003375a602e0049112cc004c06c00a266010603400400f16406430170013013375401315980099b8748028006264653001375a602e00330180019bad30170024889660026036005133008301a0020078b2032180b80098099baa0098acc004cdc3a4018003132332259800980c800c4cc020dd6180c000912cc00400a00f13300a3758603400444b300100289801980e80244c8c008c07800cdd6980e0012036406516405c6eb4c058004c05c004c04cdd5004c56600266e1d200e00189919912cc004c0640062660106eb0c06000489660020050078992cc004c038c060dd5000c4c8c8c966002603e00513300e3758603c00644b3001002899808001912cc00400a26012604601513230023024003375a6044004810a266022604000426002604200480fa2c80e8dd6180e800980e800980c9baa0018b202e301a002406516405c6eb4c058004c05c004c04cdd5004c56600266e1d2010001899194c004dd6980b800cc0600066eb4c05c00922259800980d80144cc028dd6180d001112cc00400a01313300c3758603800444b300100289801980f80244c8c008c08000cdd6980f001203a406d16406430170013013375401315980099b8748048006264646465300137586032003375a6032009375a60320069112cc004c0740122646644b300130120028992cc004c08400626601c604000200516407c603a6ea800e2b300130150028acc004c074dd5001c0062c80f22c80d901b180d1baa00113300d0042259800801403226601e6eb0c07c0088966002005130033022004899180118118019bad3021002408080f0c0700162c80d860320026030002602e00260266ea80262b30013370e900a000c4c8cc896600260320031330083758603000244b3001002803c4cc028dd6180d001112cc00400a26006603a0091323002301e003375a603800480d90194590171bad301600130170013013375401315980099b8748058006264b300130170018998031bac301600122598008014016264b3001300c3016375400313232332259800980f001c4c018c07801e2c80e0dd7180d8009bad301b002301b00130173754003164054603000480ba2c80a8c04cdd5004c56600266e1d2018001899194c004dd6980b800cc0600066eb4c05c00922259800980d80144cc028dd6180d001112cc00400a013132598009808180d1baa001899191919912cc004c08c00e2660246eb0c088010896600200513301500413009302500a89980a981200109800981280120468b20423020001375a60400066040002603e00260366ea80062c80c8c07000901b4590190c05c004c04cdd5004c56600266e1d201a001899192cc004c06000a0091640586eb4c058004c04cdd5004c56600266e1d201c001899192cc004c06000a0091640586eb4c058004c04cdd5004c56600266e1d201e001899192cc004c06000a0091640586eb4c058004c04cdd5004c5901120224044808901120224044808901120224044808901120224044808915980098020044660026eb8c044c03cdd5004c528cc038dd5002a444b30013007001899194c004dd6980b000cc05c0066eb4c05800922259800980d00144cc024dd6180c801112cc00400a013132598009807980c9baa00189919912cc004c08000626601e6eb0c07c0048966002005130073022008899809181080109800981100120408b203c375a603a002603c00260346ea80062c80c0c06c00901a4590180c058004c048dd50044566002601400315980098091baa008801459013459010202045900d201a2232598009802800c4c966002602800313259800980398089baa00189919192cc004c06000a266012602e006264b3001300b0018992cc004c06800626464b3001300e0018992cc004c07400626601c603800201916406c60326ea800a2b3001301100189919194c004dd6980f000cdd6980f001cdd6980f0012444b30013022004808c590200c078004c074004c064dd5001459017202e301737540026032003164060602c6ea800a2b3001300e0018acc004c058dd500140222c80ba2c80a1014180a1baa0018b202c3016001301600130123754003164040602600316404860206ea800e2b300130080018acc004c040dd5001c00a2c808a2c807100e18071baa002223233001001003223300300130020022232598009802000c4c8c96600260280050048b2024375c6024002601e6ea800e2b30013007001899192cc004c05000a0091640486eb8c048004c03cdd5001c5900d201a300d37540046e1d2000402430083009001300800130043754011149a26cac80109811e581ccd3b556950f1f209c8df49c15247b2ea0cabe8a74a66d32bd6756bd00001",
  },
} as const;
