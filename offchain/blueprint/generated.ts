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
 * Redeemer of the charter's minting purpose. `seed` is the position of the
 * consumed input whose hash names the token; `charter` a position among the
 * reference inputs.
 */
export type CharterMint =
  | { readonly type: "Found"; readonly seed: bigint }
  | { readonly type: "Publish"; readonly charter: bigint; readonly seed: bigint };
export const CharterMintCodec: Codec<CharterMint> = codec.union("CharterMint", {
  Found: codec.named(0, {
    seed: codec.integer,
  }),
  Publish: codec.named(1, {
    charter: codec.integer,
    seed: codec.integer,
  }),
});

/** Redeemer of the charter's spending purpose: where the charter goes on. */
export interface CharterSpend {
  readonly output: bigint;
}
export const CharterSpendCodec: Codec<CharterSpend> = codec.record("CharterSpend", codec.named(0, {
  output: codec.integer,
}));

/**
 * What all vaults of one kind share and nobody can change: kept in one
 * unspendable output and read by reference, so that a vault's datum stays
 * lean and a claim never needs the charter. `policy` is the class tokens';
 * `alike` says that every tranche serves every class, so that a claim reckons
 * once for all allotments.
 */
export interface Terms {
  readonly charter: AssetName;
  readonly policy: PolicyId;
  readonly tranches: readonly TrancheTerms[];
  readonly alike: boolean;
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
  alike: codec.boolean,
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

export interface RegistryPass {
  readonly vault: ScriptHash;
  readonly terms: bigint;
  readonly charter: bigint;
  readonly openings: readonly Opening[];
}
export const RegistryPassCodec: Codec<RegistryPass> = codec.record("RegistryPass", codec.named(0, {
  vault: ScriptHashCodec,
  terms: codec.integer,
  charter: codec.integer,
  openings: codec.list(OpeningCodec),
}));

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
  | { readonly type: "Notice"; readonly terms: bigint; readonly charter: bigint; readonly items: readonly (readonly bigint[])[] }
  | { readonly type: "Amend"; readonly terms: bigint; readonly charter: bigint; readonly authority: Authority; readonly items: readonly (readonly bigint[])[] }
  | { readonly type: "TopUp"; readonly terms: bigint; readonly items: readonly (readonly bigint[])[] }
  | { readonly type: "Offer"; readonly items: readonly Offering[] }
  | { readonly type: "Accept"; readonly terms: bigint; readonly charter: bigint; readonly items: readonly Acceptance[] }
  | { readonly type: "Refund"; readonly terms: bigint }
  | { readonly type: "Sweep"; readonly terms: bigint }
  | { readonly type: "Close"; readonly terms: bigint };
export const StewardPassCodec: Codec<StewardPass> = codec.union("StewardPass", {
  Notice: codec.named(0, {
    terms: codec.integer,
    charter: codec.integer,
    items: codec.list(codec.list(codec.integer)),
  }),
  Amend: codec.named(1, {
    terms: codec.integer,
    charter: codec.integer,
    authority: AuthorityCodec,
    items: codec.list(codec.list(codec.integer)),
  }),
  TopUp: codec.named(2, {
    terms: codec.integer,
    items: codec.list(codec.list(codec.integer)),
  }),
  Offer: codec.named(3, {
    items: codec.list(OfferingCodec),
  }),
  Accept: codec.named(4, {
    terms: codec.integer,
    charter: codec.integer,
    items: codec.list(AcceptanceCodec),
  }),
  Refund: codec.named(5, {
    terms: codec.integer,
  }),
  Sweep: codec.named(6, {
    terms: codec.integer,
  }),
  Close: codec.named(7, {
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
   * `registry` is the position of the registry's redeemer, which opens vaults
   * of this policy.
   */
  | { readonly type: "OpenVaults"; readonly registry: bigint }
  /** The steward's pass says which. */
  | { readonly type: "BurnVaults" };
export const VaultMintCodec: Codec<VaultMint> = codec.union("VaultMint", {
  OpenVaults: codec.named(0, {
    registry: codec.integer,
  }),
  BurnVaults: codec.named(1, {}),
});

/** The scripts as compiled, before they know each other. */
export const validators = {
  charter: {
    handlers: ["mint","spend","else"],
    parameters: [],
    hash: "c9aa6f9c7176107d9d455c1d25acdd5455f4af2fd1979c85cfb951ff",
    compiledCode:
      "5917a801010029800aba2aba1aba0aab9faab9eaab9dab9a4888888966003300130033754011370e900148c01cc020c020c020c020c020c020c02000644646600200200644b30010018a508acc004cdc79bae300a0010038a518998010011805800a00a4021230073008300830083008300830083008300800191803980418041804180418041804000c88c8cc00400400c896600200314bd6f7b63044c96600266e3cdd7180380080244dd59804000c4cc00c00cc0300090061805000a010918039804180418041804000c88c8cc00400400c896600200314a315980098019805000c4cc008008c02c006294100520109b87480026e1d20049b874801a6e1d20089b874802a6e0120029b87480324600e6010601060106010601060106010601060106010601060106010003230073008300830083008300830083008300830083008300830080019b88480026e1d20389b89480024600e601060100032259800800c52f5c1133225980099b8f48900002899802002000c4cc024dd480119802002000a00a375c6010002601200280324600e6010003230073008300830080019112cc004cdc4801001c4cdc4801800c52820089180398041804180418041804000c8c01cc020c020c020c020c020c020c020c020c0200064600e601060106010601060106010601060106010601000322323300100100322330030013002002488888888888888888888888888888a6002604a03d302401e9192cc004c07cc088dd5000c4dd6981318119baa0018b2042302530223754604a60446ea8006464b3001301f302237540031375a604c60466ea80062c8108c094c088dd51812981318111baa001912cc0040062900044c048cc008008c09c0050244896600200314a3133225980098079b8d0028acc00660026603e0020054a14a2811a26600800800314a0811a29410231bae3026001302700140912259800800c5200089809198010011813800a0489804004488c96600260300031323259800981500140122c8138dd7181400098121baa0038acc004c08000626464b3001302a0028024590271bae3028001302437540071640888110c088dd500148966002602e60446ea800a26464646644b3001302c0038998041bac302b005225980080140222646004605e0066eb8c0b400902b4590291bad3029001375a60520046052002605000260466ea800a2c810a44464b30013019001899192cc004c0ac00a0091640a06eb8c0a4004c094dd5001c56600260420031323259800981580140122c8140dd7181480098129baa0038acc004c06000626464b3001302b0028024590281bae302900130253754007159800980b800c4c96600260540031330063758605200244b3001002802c6600200f302b002898009816001200e40a516409c604a6ea800e2b300130160018992cc004c0a800626600c6eb0c0a400489660020050058cc00401e605600513001302c002401c814a2c8138c094dd5001c566002602a0031323322598009816000c4cc020dd61815800912cc00400a00f19800804cc0b400a26002605c004804902b4590291bad3029001302a001302537540071598009809800c4c8c96600260560050048b2050375a6052002604a6ea800e2b30013370e9007000c4c8c96600260560050048b2050375a6052002604a6ea800e2c81190232046408c81190232046408c60466ea800a444b3001301800189813801466002007302800299b80480040050032044488888888888a600260600193030303100c911191980080080211192cc004c09c00626605a6eb0c0b0c0ccdd50029bae3036303337540051598009817800c4c8c8cc004004dd59816981a9baa0072259800800c528456600266ebcc0d4c0e4004cdd2a4004660706ea400d2f5c114a3133002002303a00140d081b8dd7181b18199baa0028acc004c098006266ebcdd3198151bab30293033375400a6eb8c0d8c0ccdd50011ba633035337606ea540113010120004bd6f7b6304566002604a0031330283758606c60666ea80088cc0100100062b30013024001899198008009bac30373034375400644b30010018a508acc004cc014014c0e000629462660040046072002819903645660026046003132337126eb4c0dc004ca6002003375860706072005480010011112cc00400a200319800801cc0ec00ab300133007007303a00289813000c4005035200640e060666ea800a2b30013021001899b89375a606c60666ea8008c040c0b8c0ccdd5002c4cdc49807981718199baa005375a606c60666ea8009031206240c48189031206240c460626ea80066010011300700798030034c00800a6002002911111114c004c0d0dd5003c88cc00488966002604a003159800cc004cdd7a61018000374e0074a14a281c22b3001337126014006900a4566002646600200200844b30010018a51899912cc00400629462b3001337206ecc008dd99820800c4cc010010006294103c207e303f001304000140f513302f0032980080348800600300399b8048004009006452820708a5040e114a081c22941038111192cc004c0bc0062604a6e34dd7181f181d9baa0048acc004c0dc006264b30013026371a0031980099b8f001004a50a5140e914a081d0dd7181f181d9baa0048acc004c0b8006264b30013026371a0031980099b8f001004a50a5140e914a081d0dd7181f181d9baa0048acc004c0b400633001006910014dd6181f181d9baa004801c009006456600260580031980080348800a6eb0c0f8c0ecdd5002400e00480322b3001302b00189919912cc004cdc4a400400515980099b89002300e0018cc004026440050018034015009452820788a5040f06eb4c0fc004dd6181f9820000981d9baa0048acc004c0a4006260486eb4c0f8c0ecdd500244c090dd6981f181d9baa00440e481c9039207240e481c9039181c9baa0039192cc004cdc498029bac303a30373754004904000c566002600c00315980099b8948008dd6980f981b9baa0028acc004cdc49bad301f303737540046eb4c074c0dcdd500144cdc49bad301d30373754004600a00314a081aa29410354528206a8a5040d4601c6eb0c0e4c0d8dd5000c88c966002605800313259800981e800c4c966002605c60726ea8006264646464646464646464646464653001375a6096003304b00d98258064c12c02e6eb4c12c02a6eb4c12c0266eb4c12c022609600f375a609600d375a609600b375a6096009375a6096007375a609600491111111111112cc004c16403a26604460b00362660440182660560162660560142b300130493054375400d13232332259800982e801c08e2c82d0dd6982d0009bad305a002305a0013055375400d16414d164158304b001304a0013049001304800130470013046001304500130440013043001304200130410013040001303f001303a37540031640e060780031640e860706ea800e2b300130340018992cc004c0f4006264b3001302e303937540031323232323232323232323298009bad30480019bae304800b9bae304800a992cc004c1180062b30013371290021822800c5a26084608a00282222c8238dd518240044dd69824003cdd698240034dd69824002cc12001260900073048002488888888896600260a601713302f375860a402644b3001002899912cc004c11c0062b30013053375400f0028b20a88acc004c13c00626464b300130590028024590561bad30570013053375400f16414482884cc078010566002608a60a06ea800e2646464b30013058002899815982b8018992cc004c124006264b3001305a001899192cc004c130006264b3001305d001899818182e000811c5905a182c1baa0028acc004c15000626464653001375a60bc003375a60bc007375a60bc0049112cc004c18801205116417c305e001305d0013058375400516415882b0c158dd5000982c800c59057182a9baa0028acc004c1440062b30013055375400501f8b20ac8b20a6414c60a66ea80062c82a8c158004c158004c144dd5001c5904f18281baa005899912cc004c11cc148dd500144c8c8c8c8ca60026eb4c16c0066eb4c16c0166eb4c16c00e6eb4c16c0092222598009830002c4c8c96600260a4003132598009831800c4c8c96600260aa0031323259800983380140462c8320dd6983280098309baa0028acc004c1740062b30013061375400500f8b20c48b20be417c60be6ea8004c1880062c8300c178dd5001456600260b400313232598009832001403a2c8308dd69831000982f1baa0028acc004c14400626464b300130640028074590611bad3062001305e375400516417082e105c182e1baa001305f0088b20ba182d800982d000982c800982c00098299baa0028b20a230540021300130550024149164140304800130470013046001304500130440013043001304200130410013040001303f001303a37540031640e060780031640e860706ea800e2c81b1036181b1baa00248888c8c8c966002606000f1323322598009819800c4c8c966002608a0050048b2084375a6086002607e6ea804a2b3001303b0018991919912cc004c11c00e00d1641106eb4c110004dd698220011822000981f9baa0128b207a40f4264b30013032303d37540231980080e400a6eb4c104c0f8dd5008c89660026068607e6ea8006264b30013035375a605a60826ea80062b30013035375a605c60826ea80062b30013035375a606e60826ea80062b30013375e605260826ea8004c098c104dd5000c4cc0180040162c81fa2c81fa2c81fa2c81f8c10cc100dd5000c5903e200289991194c004c114dd5981398209baa00191981b800919b8748038dd6982318219baa00198010012444b30013048003899192cc004c1280062b30013371e6eb8c11400802a264b3001303a3046375400313259800981e18239baa001899914c0040a201d375a609a609c0192259800cc004c0c8c130dd5001c0aa200480ea2b30013048304b37540031325980099b8f375c60a0609a6ea80040162b30013037371a6eb8c0ccc134dd5000c56600266026608c609a6ea80040462b30013259800992cc004c10cc138dd5000c4c0e4dc69bae3052304f375400313259800981d1b8d0018cc004cdc780080a528528a09c8a5041386eb8c148c13cdd5000a09a3051304e375400313259800982598271baa0018a518992cc004c110c13cdd5000c4c966002608a60a06ea8006260766e34dd7182a18289baa0018981d9b8d375c60a860a26ea800504f182998281baa0018a50413860a4609e6ea800504d181a18271baa0018a504130605e609a6ea80062b300198009bad3043304d375400348302a41e904054663da0628acc004c0e0dd6981818269baa0018acc00660026eb4c114c134dd5000d2080f0b252a410161433fb16e02818a2b30013371066e00dd6981818269baa001375a608a609a6ea8004dd6981718269baa0018acc004cdc49bad302e304d375400266e012080b0a19fd8b701375a6060609a6ea80062b30013259800982118269baa0018a518cc004dd6982898271baa001a4101e164a5375a608c609c6ea800903220983048304d37540031598009bac3035304d3754003168acc004cdc4980e9bac3035304d3754002900c4566002660146eb0c0d4c134dd5000a4001159800982498261baa3032304d37540031300b3758606a609a6ea800633001300b3758606a609a6ea800694294504b20968b20968b2096413916412d16412d16412d16412d16412d16412d16412d16412d16412d16412c609e60986ea80062c82522c825100d1bae3047304b003304b304837540031641186094608e6ea80062c8228c0b8c118dd50034590444590471bab304500130470038b208a181318201baa3300c3758604c60806ea8078dd69821801181f1baa011222598008014528c4c966002b300198009bad3045304237540034800a9007204c8acc00660026eb4c0a8c108dd5000d2000a410161433fb16e0281322b300198009bad3027304237540034800a907800a04c8acc00660026eb4c0e0c108dd5000d2080f0b252a410161433fb16e02813226464b300130380018992cc004c104c110dd5000c528c4c0c0dd6982418229baa001410c608e60886ea800a2b30013040001898179bad304730443754005132598009817000c4cdc4000802c5282086375a608e60886ea8009042208430423754002605060846ea80062941040452820808a50410114a08202330010049823001cc0c4009004452820803044002410881e08888c96600266ebcdd31981c9bab30383042375400a0086e98cc110cdd81ba90014c010101004bd6f7b63044c966002003168992cc004cdd7982398221baa30473044375400266e95200233046375200c97ae08acc004cdd79ba630483756605460886ea8004dd31982319bb0375200c6e98cc118cdd81ba90034c010101004bd6f7b63025eb7bdb1822b30013375e980103d87a800030293044375400313259800981c18221baa00189919807000899803002800982418229baa0018b2086302c30443754003164109164109164108608c0028220dd6181518211baa0058b20809800a4001480da6e50dd9982218209baa3300d3758608860826ea8010009718303c37540206eb8c0fcc0f0dd50074566002607000f1323322598009819981f1baa012899192cc004c11400a330012375a6084608a6eacc108c114006444b30010028a518992cc0056600266e3c004dd71824001c528c4cdc7a4500001410d198008024c12400e6092004802229410431bae3047001411532330010013758608a60846ea808088c96600266ebcc11c00401e2608e60900031330030033048002410860866ea8c1180066601a6eb0c0a4c104dd500f9bad304430413754028911119912cc004c10cc118dd5000c4cc8966002609a00313232598009827800c4c96600266e3cdd71825801802c4c966002608060986ea8006264b30013042304d37540031325980099baf3052304f375401660a4609e6ea80322b30013375e6e98c14cdd5981a98279baa00b374c60a66eacc0d4c13cdd5006456600266e24c038dd5981a98279baa00c300e3756606a609e6ea802e2b30013375e98103d87a80003034304f375401713259800982198279baa0018991980c8008acc004c114c140dd5000c4c966003300130553052375400903089b943371400e6ecc00902344c96600266e24cdc01bad30403053375400a6eb4c0d8c14cdd50029818182718299baa0318992cc004cdd7981e182a1baa0030018acc004cdc39bad304a305437540066086005159800998079bac3057305437540026eb0c15cc150dd5181c982a1baa0038acc004cdc39bad3037305437540066eb4c0dcc150dd5003456600266e1cdd69826182a1baa003375a609860a86ea801a2b30013370e6eb4c100c150dd500198219bad30403054375400d15980099b87375a608260a86ea800cc0c0c13cc150dd501944cc06400c0362c82922c82922c82922c82922c82922c82922c82916600266e20004dd6982498299baa0058981d98299baa0058981c18299baa00541451641446464b3001303d0018992cc004cdc399b833370260620066eb4c134c154dd50039bad30383055375400e00310018b20a6337060026eb4c0dcc150dd500345905219b813030001375a609660a66ea8014c134c148dd5018459050182a18289baa0018b209e305330503754003164138606e609e6ea802e2c826a2c826a2c826a2c8268c144c138dd5000c5904c182818269baa0018b20963034304c37540131641286eb8c128c1380062c8260dd598250009826000c5904a1bae304a3047375400260966eacc0b4c11cdd50024590451801801982418229baa3048304537540048b2084375a6086002607e6ea804a2c81e8c100004c100c104004c0f0dd500745903a20742259800998019820181e9baa0020018acc004cc00cc08cc0f4dd5001000c566002600c604a607a6ea800a2b300130063022303d3754005159800cc004dd69810181e9baa002a4101e164a548202c2867f62dc050214566002604c6eb4c0d4c0f4dd50014566002604c6eb4c100c0f4dd5181c181e9baa0028acc004c098dd69811981e9baa3038303d375400515980099b89337006eb4c100c0f4dd5181c181e9baa002375a6046607a6ea8c0e0c0f4dd50012419003159800cc004dd6981b181e9baa002a4001483200502145660033001375a603e607a6ea800a90605483d2080a8cc7b4085159800cc004dd6980f181e9baa002a4101e164a548202c2867f62dc0502144c0a0dd6982018209820982098209820982098209820982098209820981e9baa0028b20768b20768b20768b20768b20768b20768b20768b20768b20768b20768b20768b207622980091000c00a0034801900318018018452689b2b200201",
  },
  claims: {
    handlers: ["else"],
    parameters: ["charter"],
    hash: "91c00aeed1330303fd67bf9587201fd4bd2ace5b0faacdb6ca8342b9",
    compiledCode:
      "590f1d010100229800aba2aba1aba0aab9faab9eaab9dab9a9bae0024888888896600330013007300437540132300830090019180418049804800cdc3a400d370e90004dc3a40089111111919912cc004c01000a330013008300d3754025222598009804000c4c04c00a33001003980a0014cdc024002002801900e4dc3a400522222223370066e0ccdc119b813370666e08008014004cdc199b82002006001004003330070020019b804800a4602260246024602460246024003222598009804001440062b300133710900000144cc048cdd81ba900337500040031640388072444646600200200844646644b30013371e00400f13259800800c400a26603066ec0dd48019ba6001002405c600c6eacc05400e26602e0066600a00a0028098dd71809000980b801180a800cdd2a40012375a601c60226eacc038c0440064602260246024602460246024602460240032232330010010032259800800c52f5bded8c11325980099b8f375c602200200913756602400313300300330160024040602800280924600c6eb4c034c8cdd81ba8300e001374e601e0026ea800522222222222229800980600648c966002601a60366ea800626eb4c07cc070dd5000c5901a180f180d9baa301e301b375400322222225980080245a26530010019bac302530223754011005a400100780120022222225980080244cc00401400a26644b30013370e6eb4c0b00180162b3001300a00289919191919192cc004cdc4240000031329800807c022606801b301f00c992cc004c0a4c0c0dd5000c6600201901591919800800801111919912cc004cdc399b8e0024802002e3300100299b81375a606e00601300140911330390033300500500140d46eb8c0d0004c0e4008c0dc00501d44c8cc8a600201f00291919800800801111919912cc004cdc7801003c66002005337026eb4c0e800c032002813a2660780066600a00a00281c0dd7181b800981e001181d000a040375c606a0026eb8c0d4c0d8004c0c4dd5000a05e3033303400591198061981a001801000a01e301a33031375000460666eb0c0bcc8cdd81ba8302f001374e60600026ea80222c8168cdc08009bad30310053300f001375a60600066eb4c0bc004c0bc004c0b8004c0a4dd50014590274660020110018034c06001600922330053302d00400200140208138c0a8014c0ac015028204491112cc004c8cc896600266e24c02cdd59812181280098059981180125eb7bdb1822b30013375e0066018660466048002660466e98cc08c008014cc08ccdd2a40086604600c97ae0330234c103d87a80004bd704528c5901f45901f18111bab301a301f3754002603e6ea8014c084006260440031640712230073301e374e00260406eb0c070c8cdd81ba8301c001374e603a0026ea8009222223298009111194c004c0a40066eb0c0a00066eb0c080c094dd5002a4446530013028375400322329800800c016017480024490002002222225980080244c03488cc00c004012264653001337000086eb4c0d4dd61819000cc0d8016606c00c9112cc004cdc41bad30340044801a3300100a800c00a0070064029198008054006005003994c00401a00301080ac03600f2323233225980099b880014800220191325980099b880010038cc00403601d00a800c00d02c46600201b00e80552002a4004816103a181519b83001375a607c607e00681c8dd6981e00099b813370201e0066eb4c0f0008c0f0004c0ecc0ecc0dcdd5001202e3038008402881986466ec0dd418188009ba7303200137540026066008818a66e0401cdd6981618168022444b30013024003899801000800c566002604600713233003001001375a605e60586ea80122b300130250038998011bad302f302c375400800313300200100140a8815102a0c0ac00c605060486ea801244446002446530010019bac30223027375400f00691191991194c004c0b0dd5000c88ca60020030098045200091240008008888896600200913300100f002899194c004cdc00021bad30393758606c003303a005981d0032444b3001337106eb4c0e001120068cc00402a003002801c01900a466002015001801400e653001006800c03e03300d803c8c8c8cc896600266e200052000880644c96600266e2000400e3300100d807402a00300340c119800806c03a0154800a9001206040f8605c66e0c004dd698211821801a07a375a608000266e04cdc08078019bad30400023040001303f303f303b375400480d8c0f002100a206e1919bb03750606a0026e9cc0d8004dd5000981b802206a99b8100b375a606060620069112cc004c0a000e2660040020031598009813801c4c8cc00c004004dd6981998181baa0048acc004c0a400e2660046eb4c0ccc0c0dd5002000c4cc00800400502e205c40b8302f002302e0013758605a002605a60526ea802500111112cc00400e26600297ae04bd7044cc8a600200d303000598180024896600264b30013370e9007000c528c4c080cdc319b83001598009813805c520028acc004c08002e2900245200840b48169200440b46eb4c0c4c0b8dd5001c4cc014cc0c0010008cc0c000c00626600a0040028161006181680198168012056911119192cc004c0a800626464b3001302c0018acc004cdc79bae30270020068992cc004c080c0a0dd5000c4c966002603660526ea800626600e6eb8c0a4c0b400cc0b4c0a8dd5000c59028181618149baa0018b204e3022302837540091640991640a46eacc09c004c0a40062c8138c0a4dd5981018129baa001301f30243754660140080069112cc004c06cc088dd500b44c8cc8a6002035002811c88c8ca60026eb0c0b4006601e602660546ea809a444446530010019bac30333030375400d0039bac302a3030375400c800888896600200715980099baf4c01018000374e00514a31640c513322323298009bab303a001981d181d800c6600201100380340150084c0e8c0dcdd5181d00124444b3001302c303a375400313259800800c00e264b30013034303c375400b132598009812800c6600201f00a9821006cc96600266e3cdd71816981f9baa00201489980880114c00400e60886eacc0ecc100dd5181d98201baa00d80a400a003259800992cc004c8cc004004dd618231823982398239823982398239823982398219baa0192259800800c528456600266e3cdd71823800801c528c4cc008008c120005042208a8a518acc004cdc3a40746e3400626466446600400400244b30010018a508acc004cdd79822182400099ba548008cc11cdd4801a5eb822946266004004609200282190461bab30463047304730473047304730473043375403330014800a901c40057188a5041008200dd71822182298229822982298209baa0018a518b207e914c004c0f4c108dd5007ccc09001400a003010409481222c81e8dd61820806a01e802a0783040303d375400b00440ec6eb8c0ecc0fc00503d19811981f8021bae303e303b375400300240e4303a001303537546060606a6ea8008c0d800cc0dc00d0344dd7181680124444b3001301f302d37546062606400b198008154022003009914c00400a00d005800a0204009198008154022003009914c00400a00d005800a01e40088160605a002605860506ea80050041bad30270013758604e605000260466ea805a2646645300101a801408e45300122222329800800cdd6181898171baa006801cdd6181418171baa00640044444b30010038acc004cdd7a61018000374e00514a31640bd13322323298009bab3038001981c181c800c6600201100380340150084c0e0c0d4dd5181c00124444b3001302a3038375400313259800800c00e264b30013032303a375400b132598009811800c6600201f00a9820006cc96600266e3cdd71815981e9baa0020148acc004cdc7992cc004c8cc004004008896600200314a315980099baf4c103d87a800030430018998010011822000c528207c4105148810089bc837666e9c00503c1bac3040303d37540026eb8c098c0f4dd500144c8cc04800ca6002009304337566074607e6ea8c0e8c0fcdd50074dd7181d181f9baa0159bac303a303f3754007001925191194c0040066eb0c0f4c108dd500366002607a60846ea80466604800e007002809204a4004444b30010028800c4c8cc88ca60026eb4c12c00660966098003375c608660906ea807a4464b30013043304a3754003198008054016646644b3001337126eb4c124c138dd5000981c1982800125eb7bdb1822b30013375e0066072660a060a2609c6ea8004cc140dd3198280011bab3048304e3754002660a066e952004330500114bd7019828260103d87a80004bd7044c14802e2c82622c8260c13cdd5982398261baa00130373304e304f304c37540046609c9810100003304e374c6609c66ec0dd48021ba63304e337606ea400cdd419b81375a609e6eb0c130c8cdd81ba8304c001374e609a0026ea8cc0c8034020dd6982798261baa0074bd6f7b63025eb7bdb1812f5c0609c01080522c8248cc0c0dd6182698251baa00e0064888966002608860966ea800e26600200466e2966002608800914881050014df1000008acc004c0f40122911050014df1001008a45050014df1002004128825004a264660046eb8c140004dd71828182880098261baa0034128304b304b30473754004660566eb0c120c114dd500500098248019bad304700241148118c0a0cc0fcc100c0f4dd50099981f9820181e9baa00c4bd7045903b45903b181f806a01e802a074303e303b375400b00440e46eb8c0e4c0f400503b19810981e8021bae303c3039375400300240dc303800130333754605c60666ea8008c0d000cc0d400d0324c034c044c0a0dd50124dd6181118141baa001488966002603860546ea8c0b8c0bcc0bcc0bcc0acdd500246600204f005802401a453001002801c012002806900346600204f005802401a453001002801c012002806100320522008375a604e0026eb0c09cc0a0004c08cdd500b20421111111194c0040060110078012002222232598009812000c4c008dd69817181798159baa0048acc004cdc3a40100031323259800980f000c4c96600266e2400402e2600a003100a40b06eb4c0c0c0b4dd500145660026048003132329800804ccc05403800a0032323230093370066e0000cdd6981a80119b823370090009bad3035001375a606a606c002606a0026068606860606ea80090091980a0060009bad3030302d3754005100940ac8158c0acdd5000981318159baa0038803a05240a460526ea800c8acc004c01800a2b30013005300c375460206022601a6ea800e29462c805a2c805900b18051baa0013758600c60166ea801cc010c028dd5007a29344d9590021",
  },
  registry: {
    handlers: ["else"],
    parameters: ["charter"],
    hash: "98539076401fd17a681732c5dab1ce012befc1699fc58c398c3d9d03",
    compiledCode:
      "591102010100229800aba2aba1aba0aab9faab9eaab9dab9a9bae00248888888966003300130073004375401323008300930090019b874801a6e1d20009b8748011222223232598009801800c4cc88c8cc88cc8a60026eb0c054c05800a602c6eacc01cc048dd5000cdd7180a802a444b30013019002899192cc004c06c0062b30013371e6eb8c058008052264b300130103017375400313322598009800980c9baa0028cc004dd7180c980e8024c074c068dd50014dd2a40013700900148dd6980f1bac301b32337606ea0c06c004dd3980e0009baa0019180f180f980f980f980f800c88c8cc00400400c896600200314a115980099b8f375c604200200714a31330020023022001407080fa4444646600200200a44b300100189981119bb0375200a6e98cc088cdd81ba9004375000697adef6c604bd6f7b63044c8cc896600266e3c00802226604a66ec0dd48011ba632330010013756604800844b300100189981399bb037520126ea00212f5bded8c113233225980099b8f00200c89981519bb037520046ea0cdc01bad302800300b0018acc004cdc800600144cc0a8cdd81ba900c375001600913302a0033300500500140988130dd7181280098150011814000a04c0018acc004cdc800400144cc094cdd81ba9008374c6604a66ec0dd48039ba80064bd6f7b63000244cc09400ccc0140140050212042375c6040002604a0046046002810a4603c603e603e603e0032301e301f301f301f301f301f0019b87480e244646600200200644660060026004005232598009801980d9baa00189bad301f301c3754003164068603c60366ea8c078c06cdd5000c88c8cc00400400c896600200314bd6f7b63044c96600266e3cdd7180f00080244dd5980f800c4cc00c00cc08c00901d1810800a03e9192cc004c00cc06cdd5000c4dd6980f980e1baa0018b2034301e301b3754603c603e60366ea800644646600200200644b30010018a518acc004c00cc084006266004004604400314a080e101f48c078c07cc07cc07cc07cc07cc07c0064603c603e603e603e603e603e603e603e0029111111111111111114c004896600200314800226022660040046064002817a464b3001300a0018a518acc004cdc3a4074003130153371c00490004528205840b06e34006444b3001001899baf4c1018000374e005132325980099b89480000062b30013371200290504e00c56600266ebc00966002605460606ea8c098c0c4dd5181a001c4c054cc0ccdd400099819a6010100004bd7044cdd2a4010660666ea00052f5c0817a33001005981a8024c0d400d0054528205e8a5040bd14a08178c048004c0c80090304896600200314800226022660040046064002817a60206605c6ea40a4cc0b8dd480919817181780e25eb812222298009802802cc00c00e6004005302630313754660446eb0c098c0c4dd50169bad302c303137540029111192cc004c0e800626464b3001303c0018acc004cdc79bae3037002375c607660706ea8022264b3001303130383754003132598009819981c9baa0018acc004cdc79bae3039303d003375c607a60746ea807e2646644b30013371266e04008c05c00cdd6980f181e9baa0228acc004cdc40011bad301a303d375404515980099198008009819981f1baa002223259800981c800c4cc080dd618219822182218221822182218221822182218201baa03c375c608660806ea800a2b3001302700189919198008009bab30183042375407c44b30010018a508acc004cdd79821182300099ba548008cc114dd4801a5eb822946266004004608e00282090441bae304330403754005159800981c000c4cdd79ba6330193756604260806ea80f0dd7182198201baa002374c6608466ec0dd49bae30353040375402098010120004bd6f7b630456600260740031330173758608660806ea80088cc0100100062b30013370e9004000c4c8cc004004dd6182218209baa0032259800800c52845660026600a00a608a00314a313300200230460014100821a2b30013370e9005000c4c8cdc49bad3044001329800800cdd618229823001520004004444b30010028800c660020073048002acc004cc01c01cc11c00a2604e00310014108801904518201baa0028acc004cdc3a40180031337126eb4c10cc100dd5001180d180a98201baa03c899b8930183015304037540786eb4c10cc100dd5001207c40f881f103e207c40f881f0c0f8dd5000c4c96600266e1cc034004c02c0b22646530010018174dd6181d98201baa03ca4002800888896600200714a31325980099b88002375a608e60886ea80062b300133225980098169919800800805112cc0040062900044c96600266e3cdd7182400080244dd69824800c4cc00c00cc1340090471825800a0928acc004cdd7982498231baa30493046375400466e9520023304830493046375401097ae08acc004cdd7a60103d87a800030243046375400513259800981f98231baa001899192cc004c108c120dd500144c8c8c8c8c8c8c8ca60026eb8c1500066eb0c15001e60a800d375a60a800b375a60a8009375c60a8007375c60a800491111112cc004c1700222660666eb0c16c03c8966002005133035008225980080144c96600260ac003159800982e9baa00a80ac5905e45660026088003132323322598009832801c0662c8310dd698310009bae30620023062001305d3754015159800982a800c4c8c96600260c60050178b20c0375a60c200260ba6ea802a2b30013057001899192cc004c18c00a02f1641806eb4c184004c174dd500545905b20b6416c82d8c16cdd5004c4c8cc896600260b0005132323322598009833801c0162c8320dd698320009bad30640023064001305f3754007159800982300144c8c8c8ca60026eb4c1980066eb4c1980126eb4c19800e6eb8c1980092222598009835802c0262c834060cc00260ca00260c800260be6ea800e2b300130570028991919194c004dd69833000cdd698330024dd69833001cdd7183300124444b3001306b005804c590680c198004c194004c190004c17cdd5001c56600260b2005132323298009bad30650019bad30650039bad306500248896600260d20090078b20cc18328009832000982f9baa0038acc004cdc3a401000513232598009832801400e2c8310dd69831800982f9baa0038b20ba417482e905d20ba305c37540022600460c200660be00482ea26644b30013055305b3754005132323232323298009bae30650019bad30650069bad30650059bad30650049bae30650024888896600260d600d13232598009831000c56600260d26ea800a01d1641a91598009828000c4c8c8cc896600260e20070128b20dc375c60dc0026eb8c1b8008c1b8004c1a4dd500145906720ce3067375400260d40111641a030650013064001306300130620013061001305c375400516416860ba0042600260bc00482da2c82c860a800260a600260a400260a200260a0002609e002609c00260926ea800a2c823856600266e3cdd7181298241baa001375c608660906ea802a2b3001301b375c603c60906ea80062b30013371e64b30013302000123375e980103d87a80000018a4410089bc837666e9c0050471bac303d3048375400a6eb8c074c120dd5000c56600266e1cc054dd6181e98241baa00530153758609660906ea80062b3001332233021002259800981918251baa0018a518992cc004c966002608c60986ea8006260526e34dd7182818269baa0018992cc004c0a8dc6800c6600266e3c00401694294504c45282098375c60a0609a6ea800504b182798261baa0018992cc004c0d0c130dd5000c528c4c966002608e609a6ea8006264b30013048304e37540031302b371a6eb8c148c13cdd5000c4c0acdc69bae3052304f37540028268c144c138dd5000c52820983050304d37540028258c104c130dd5000c5282094304e304b37540028248dd6181e98241baa005375c609660906ea802a2b30013375e98103d879800030433048375400315980098209bad30263048375400315980098209bad3029304837540031598009980b1bac303d304837540026eb0c10cc120dd5181318241baa00a8acc004cdc4980a9bac304b30483754002900845660026603e6eb0c12cc120dd500092cc0056600266e252000375a608860926ea8006266e24dd6982218249baa001480122941047456600260386eb8c0a8c124dd5000c56600264b30013042375a608a60946ea800a29462b30019800998151bac304d304a3754608a60946ea8004dd7181598251baa002a50a51412119800998151bac304d304a3754605060946ea8004dd7181598251baa002a50a51412114a08241048181f18249baa00b8acc006600266e3cdd7181518249baa00133714911010100375c609860926ea802e942945047456600266e3d220100375c604c60926ea80062b30013042375a609860926ea80062b30015980099b8848000dd6981f18249baa001899b89375a607c60926ea800520feffffffffffffffff018a50411d15980099b8848000ca6002444b30010028a400113259800992cc004cdc3a401c00314a3130363370c66e0c00566002609000d14800a2b300130360068a400914802104d209a4801104d1bad3051304e375460a2005133700606060a200600310014131300100398288014c144005003209c9bac3045304a3754605060946ea80326eb0c0fcc128dd5001a4453001003800c0090030dd6982218249baa0018992cc004c10cc124dd5000c528c4c8c96600260506e340062b3001337126e34dd71827982800124081159800cc004cdc78009bae304f304c375401d4a14a282522b3001980099b8f001375c608260986ea8c0a8c130dd5007528528a0948a518b20948b20948b20948b2094375c609c00260946ea8005048181398249baa0018b208e8b208e8b208e8b208e8b208e8b208e8b208e8b208e899912cc004cdc4994c004006005480010011112cc00400a200319800801cc14400a66e00004c070dd598269828001200641389004456600266ebcdd318270011ba69800800cdd7182698251baa00c802d200240a51337126eb4c128c134dd5982518268011bad304d304e304e304e304e304e304e304e304e304e304e304e304a3754607e60946ea80322c82422c8240dd5981e98241baa004329800800cdd6182618249baa002a5eb7bdb1810011112cc00400a200319800801cc13c00a64653001375a60a0003305030510019bae3042304d37546056609a6ea803e45300100580140066eb4c110c13cdd5002205c4888966002609460a06ea800e26600200466e2966002609400914881050014df1000008acc004c0e00122911050014df1001008a45050014df100200413c8278032264660046eb8c154004dd7182a982b00098289baa003413c30503050304c3754002609c004801904c459046459046459046459046459046459046459046459046459046459046459046182518239baa0018b208a304130463754005164111164111164110608e007300148002901b4dca1bb33047304437546606a6eb0c11cc110dd50201bad304730443754002b8c46600200b30480049824001cdd6982398221baa0014015164109164108608c0068220c088cc100dd481519820001198201819981f1baa00e330400234bd7045903c1980b1bab301e303d37540720531640ed1640ed1640ec6026002607c60766ea8008c03cc0e8dd501b459038459038181e181c9baa0018b206e3033303837540091640d91640e46eacc0dc004c0e40062c81b8c0e4dd59815181a9baa0011164060603660306ea8004dc3a40051640586024602e6ea801a2c80aa2c80c0dd5980b000980c0014590160c050008c014c040dd5198009bac3005301037540186eb4c04c008c048004c008008c034dd5180118069baa0122300f3010001222598009803800c4c04400a3300100398090014cdc024002002801900c4566002600a003159800980218051baa300e300f300b375400514a31640251640248048c024dd5000980218049baa00e452689b2b20041",
  },
  review: {
    handlers: ["else"],
    parameters: ["charter"],
    hash: "04f72c30126ce4f74a30f21a552869688058b72b50a6375bd42b3f8e",
    compiledCode:
      "5914d5010100229800aba2aba1aba0aab9faab9eaab9dab9a9bae0024888888896600330013007300437540132300830093009001918041804800cdc3a4001370e90024dc3a400491111119911919912cc004c01c006330013009300f375402923013301430143014301430140019192cc004c020c040dd5000c4dd6980a18089baa0018b201e3013301037546026602860206ea80064602660286028602860286028602800323259800980418081baa00189bad30143011375400316403c602660206ea8c04cc040dd5000c8c04cc050c050c0500064602660286028602860286028602860280032301330143014301430140019ba5480026e012002918049bad300f32337606ea0c040004dd398088009baa001911919800800801912cc004006297adef6c608992cc004cdc79bae301300100489bab3014001899801801980c0012024301600140512232330010010032259800800c528456600266e3cdd7180b000801c528c4cc008008c05c00501120289b87481024602660286028602860286028602860286028003379294646eb4c040c04cdd598081809800cdd2a4009232598009805000c528c566002601000314a314a0807900f18079baa300b301037540032375860206466ec0dd418080009ba730110013754002911111111111111111114c004888cc896600266e24cdc080080100244cc00c0080062c8130c04c00cc05400e44b30010018a40011300d330020023029001409922222329800800c01a00b00440044444b30010038acc004cdd7a601018000374e005130050018b20548999119194c004dd59819800cc0ccc0d000633001008801c01a00a8042606660606ea8c0cc009222259800981598199baa001899192cc004006009132598009817981b1baa0068992cc004c07c0063300100c800c01200500e806c8a600202500d80140050122024803206c303a3037375400d00540d46eb8c0d4c0e40050371980d981c8028009bae30373034375400300240c83033001302e37546050605c6ea8008c0bc00cc0c000d02d4896600200314881008992cc004c028dc6800c4cdc50009980180198150014590241bae30280014099300548042444b30013233225980099b89300a37566058605a00260146605600497adef6c608acc004cdd78019809198159816000998159ba63302b002302d3756604660526ea8018cc0acc024cc0ac0152f5c06605698103d87a80004bd704528c5902745902718151bab302130273754002604e6ea8010c0a4006260540031640913022375402922232301033029302a00133029374e6530010019bac30223028375400b00440044446644b300130250038998171803801000c4cc0b800a600200b00199b804800400d0052054302d002302e002302b302b001300400391111194c00400600d0058022002222259800801c56600266ebd301018000374e005130050018b20548999119194c004dd59819800cc0ccc0d000633001008801c01a00a8042606660606ea8c0cc009222259800981598199baa001899192cc004006009132598009817981b1baa0068992cc004c07c0063300100c800c01200500e806c8a600202500d80140050122024803206c303a3037375400d00540d46eb8c0d4c0e40050371980d981c8028009bae30373034375400300240c83033001302e37546050605c6ea8008c0bc00cc0c000d02d2444444445300122222329800800cdd6980e18191baa004912cc004cdc48009bad30373034375400b1323259800981d000c4c8c966002607800315980099b8f375c606e0046eb8c0ecc0e0dd5005c4c966002606260706ea8006264b300130333039375400315980099b8f375c6072607a0066eb8c0f4c0e8dd500644c8c8ca600200332323298009111112cc004012297ae08994c00566002601400310028acc004cdc398178011bad3041304737540111480022605e00482290454c12c01a609400a9112cc004cdc3acc004c10cc124dd5000c4dd6982698251baa00189bad304d304a3754002824001e2b300198009806802528528a0908acc004cdc40029bad304d304a375401713304c30333304c3752008660986ea00192f5c1300100a8014c138022606400f337049002003400d00a4590484590484660020150028044c0c801e66e092004006801a0144120375c609200a823a6eb0c10cc100dd50024cdc319b810023370c66e08014dd6981d18201baa004002002488a60020070029bac302f3043375402948002900140050030c0a0cc104c0e4c0fcdd5001998209ba80014bd70194c0040066eb0c108c0fcdd5001d20004004444b30010028800c660020073045002acc004c010dd71822001440062605200281f90032084371e910100805c02900d2cc004cdc40009bad3026303c375400513037303c375400513028303c375400481d0c96600266e2520000018992cc004cdc399b833370260580186eb4c0acc0f4dd50019bad302d303d375400600310018b2076337060026eb4c0b0c0f0dd500145903a19b81302800a375a605260766ea8004c0f4c0e8dd5000c59038459038181e181c9baa0018b206e3033303837540091640d91640e46eacc0dc004c0e40062c81b8c0e4dd59817981a9baa001302e30343754660506eb0c0b8c0d0dd50041bad302f3034375400f1640c88078c070c0c4dd5002cc020022445300137586064605e6ea800e97ae0a5eb82444444466002006660706ea6600200d0058022012002800a014980300348a60026eb0c0c4c0b8dd500152f5c137586052605c6ea800a44444446600200730010078034016009002402124a2804a44446e50cdc524410c636169726e3a6d6f74696f6e003371400666e28008cdc51804800802488a60026eb0c0c8c0bcdd5001c00a6eb0c0a8c0bcdd5001c8888888cc004c0e800e600200f0068024c0e400e004804249450042444444464b3001302d00b899199119815001114c004c090c0e4dd501acdd69811981c9baa001912cc004cdc48009bad302b303b37540071980081bc01644444b30013371e6eb8c0c0c100dd5002004c566002603e009159800992cc004cc098dd6181218209baa03d0018a518acc004cdc3a40746e3400626466446600400400244b30010018a508acc004cdd79821982380099ba548008cc118dd4801a5eb822946266004004609000282110451bab30303042375407d30014800a901c40057188a5040fc81f8dd7181718201baa0048acc004c090dc69bae303a3040375400519800981d18201baa005cc0040126eb4c10cc100dd50014966002607460806ea800626464b300133710002907f01c4cdd2a40046608a608c0046608a6ea0c0ac004cc114c0f4c10cdd5002998229ba8337020126eb4c0bcc10cdd5003a5eb822c8208dd69822982300098209baa0018b207e405900140611640f91640f91640f91640f8804a2c81c90161bad303800137586070607200260686ea809626464b3001302d00d89919194c004c0f00066eb0c0f0c0f40066eb4c0f000e6eb4c0f00092222330300022232980081e400600500791112cc004cdc480099b80375a606860886ea8018dd6981918221baa0068cc004dd6182398221baa04080552f5c1222222233001304f0033304d375264b30013045304b375400319800803c01a00b480026eb4c13cc130dd5000a02e8cc00401e00d005a4005375a609e60986ea80050172094304e00300292cc00660020830078064012002809233001041805c888896600266e3cdd7181d18251baa004375c608860946ea802e2b300130290048994c004c114c12cdd5003566002608860946ea800e330010059bad304e304b3754007233229800800c03644b30013371200800513374a9003198291ba832598009824000c4dd6982a18289baa0068acc004c12400626eb4c150c144dd500345904f209e304f375400a660a46ea0018cc148dd4000a5eb822c82710011bad3047304c3754018444b3001002899800a4000900044ca60020093054003912cc004ca600264660020026eb0c15cc150dd5007112cc00400629422b3001325980099b8f375c608060ac6ea8004012266e20dd69828982b1baa001480122941054182c000c528c4cc008008c16400505320aca50a5141446eb8c154c148dd5001c4cc010c0e8008cdc00009bad304c3052375400713300400200141408020c14800905020428acc004cdc49bad3046304b3754016603c01519800802cdd6982718259baa0039192cc004c11000626464b30013259800982498279baa0018a51899b88006337006eb4c14cc150c150008dd6982998281baa00141386074609e6ea804626070660a260a4004660a260a400297ae08b209a3052001304d37540051598009822800c4c8c0dccc140c144004cc140c144c1480052f5c0609a6ea800a2c825904b18259baa0014085164124824a0048118cdc08039bad3036304a3754009164121164120809a2c821901945904220283028330413752078660826ea4008cc104dd4001a5eb8060780026076002606c6ea809e264b3001302f00e8991991198168011119912cc004c0d4c0f4dd5000c4ca6002077006911112cc004cdc79bae3034304437540080151598009811802466002607c60886ea801730010048014966002607860886ea800626464b30013371266e00004024cdc08059bad30333047375400f13374a9003198249825001198249ba833700002012660929810100004bd704590451bad3049304a304a304a0013045375400316410c80d200280e22c82122c82110091bad3041303e37540031640f06052604e60786ea80e0c09cc0f0dd50009bad303b001375860766078002606e6ea80a22b30013370e900300744c8c8ca6002607a0033758607a607c003375a607a007375a607a00491111981880111194c0040f6003002803c888966002007168992cc004c0f4c114dd5000c4ca60026eb0c128c11cdd5021c03297ae09111111198009829001998281ba998008034016009480126eb4c14400d01900149660033001044804c03a00d001405519800822403644444b30013371e6eb8c0f4c134dd50021bae3047304d375401b1598009816002466002608e609a6ea801730010048014966002608a609a6ea8006264646464b30013371066e04038dd6981f18291baa009337000020191303233054305500433054305500333054305500233054375000297ae08b20a0375a60a860aa00260a800260a6002609c6ea80062c8261023400502545904b45904b20248b208c40886eb4c124c118dd5000c59044181818229baa006411880a8c0a4cc108dd481e998211ba900233042375000697ae0181e800981e000981b9baa0288acc004cdc3a401001d1323298009bad303c001981e181e800cdd6981e00124446605e0024465300103b800c00a00b22225980099b89375a607c60866ea8010c05800e3300103f9114c004cdc5245010300301f375a6064608c6ea800e0050019bad30303046375400680aa4b30019800820401e015004800a02289980a020111112cc004cdc79bae3039304937540086eb8c10cc124dd5005c566002605000919800982198249baa0059919181a198269827001198269827000998269815998269ba8337020126eb4c0dcc12cdd500325eb80c13cc13c004c138004c09c012002810a2c823a2c823a2c821101545904120263027330403752076660806ea4008cc100dd4002a5eb806078002606e6ea80a2264653001375a6078003303c303d0019bad303c0024888cc0bc00488cc8a6002079001801c01a4444b3001337126eb4c0fcc110dd5002180b801c66002081222980099b8a48810104003371460406eb4c0ccc11cdd500198101804801c00a003375a6062608e6ea800d01649660033001041804402e0090014049133015041222225980099b8f375c607460946ea8010dd7182218251baa00b8992cc004cdc41bad3037304b375400a00319800982298259baa0069919181b19827982800119827982800099827a6103d87980003304f375000660a260a260a200260a000260966ea8016004811a2c8248cdc08041806002459048459043202c8b20844050464b30013038303f37540031375a608660806ea80062c81f0c0e8c0fcdd50009813998201ba903b330403752004660806ea00152f5c0303c0013037375405081a9035206a22298009bac303c303937540070029bac30343039375400722222223300130440039800803c01a009375a6086007002402124a280a1034111114c004c8c96600260660031329800802c0126eb4c1000066eb8c100c1040050091820181e1baa0028acc004c0d000626530010058024dd69820000cdd718201820800a0123040303c37540051640e881d0c0e8dd5000998171bac3034303a375400a003004801cdd69812181d1baa0054024444466e28cc06920083370066e00cdc12410101002000866e092080800800300200140c84444466446645300100280340050021112cc00400a29462b3001332259800981c181f1baa0028acc004cc09001800629462c81ea264653001375c6088003375c6088608a003375c60880049112cc004cdc79bc80010068acc006600200332337149110c846a5369676e6174757265310033714b300133710002901844cc09d200233700904000800c56600266e20005208004899813a400866e012080e002001899813a400c66e01208080c805001410c8218cdc500199b8a4881034058200000d371a0050035caa29462c82122c821060880026086607e6ea800903d18200009bae3040303d3754608000519800801cc10400a6082002801a294103b207c3758604c60746ea80156600260386e34dd71819181c1baa00389b943371491010b636169726e3a736865657400337146eb8c0ecc0e0dd500219b8a3011375a607660706ea800ccdc51bae30323038375400660126530010018014dd6181a181c9baa0044004444b30010028800c66002007303f002991919800800801912cc0040062660806ea400d2f5c11325980099b900040018998209ba90040028998209ba900133003003304300240f46eb8c10400503f1bae303e002400c81e22c81b0dd6180d981c1baa005115980099b87480180062b30013008300e375460246026601e6ea801229462c806a2c806900d1119192cc004c05400626464b300130170018acc004cdc79bae30120020108992cc004c030c04cdd5000c4c966002601860286ea800626600e6eb8c050c06000cc060c054dd5000c59013180b980a1baa0018b2024300e301337540091640451640506eacc048004c0500062c8090c050dd5980518081baa0013009300f3754660066eb0c024c03cdd500580118061baa0023002002222598009803000c4c04000a3300100398088014cdc024002002801900b180298051baa00f452689b2b200401",
  },
  steward: {
    handlers: ["else"],
    parameters: ["charter"],
    hash: "0070fe5a025f5959d469f85d159ff19ef679888220953c444c7b368a",
    compiledCode:
      "59223b010100229800aba2aba1aba0aab9faab9eaab9dab9a9bae0024888888896600330013007300437540132300830093009001918041804800cdc3a400137009000cdc3a4009370e90014dc3a400c9111111119911919912cc004c02000633001300b3011375402d2300b375a60226466ec0dd418090009ba7301300137540032232330010010032259800800c52f5bded8c11325980099b8f375c602a00200913756602c003133003003301a0024050603000280b26ebd300101800091bad3012301537566024602a0032301530163016301630160019ba5480024602a602c602c602c602c602c602c602c602c602c003230153016301630163016301600191bac301232337606ea0c048004dd398098009baa0019192cc004c024c048dd5000c4dd7180b18099baa0018b2022301530123754602a60246ea8c030c048dd5000c8c966002601260246ea800626eb4c058c04cdd5000c59011180a98091baa30153012375400323259800980498091baa00189bad301630133754003164044602a60246ea8c054c058c048dd5000c8c054c058c058c058c058c058c058c05800644646600200200644b30010018a508acc004cdc79bae30180010038a51899801001180c800a02640592301530163016301630163016301630163016001911919800800801912cc00400629422b30013375e6028603000266e95200233017375200697ae08a51899801001180c800a026405923015301630163016301630163016001911919800800801912cc00400629462b300130033018001899801001180c800c52820264059370e90044dc0240053792946464b3001300c0018a518acc004c02400629462941011202230113754601a60246ea800644446464b3001301b001899192cc004c0740062b30013371e6eb8c060008dd7180e180c9baa0078992cc004c044c064dd5000c4c966002602860346ea80062b30013371e6eb8c068c07800cdd7180f180d9baa00889803980f180d9baa0018b20328b2032301d301a3754003164060602860326ea80122c80ba2c80d0dd5980c000980d000c59018180d1bab301030163754002601e602a6ea8cc01cdd61807980a9baa004375a6020602a6ea800e4602a602c602c602c00291111111111111111111111114c00488ca600200337586060605a6ea800e97ae09bac3028302d37540068008888966002007159800980e1ba70028a518b205c8999119194c004dd5981b800cc0dcc0e000633001008801c01a00a8042606e60686ea8c0dc0092222598009817181b9baa001899192cc004006009132598009819181d1baa0068992cc004c0a800633001010805c03b300100c800c01200500d4044808200c81d0c0f8c0ecdd500340150391bae3039303d00140ec6604c607a00a0026eb8c0ecc0e0dd5000c0090360c0dc004c0c8dd5181618191baa0023033003303400340c522232325980099b89375a6052605e6ea8010c068cc0c40052f5bded8c115980099baf0023018330313032302f3754008660626e98cc0c4004dd5981518179baa004330313374a900219818801a5eb80cc0c530103d87a80004bd7044c0cc0162c816a2c8168c0c4dd5981418171baa001303000398149baa019911919180b998181818801198181818800998180019819181900098188009809001488888ca6002003006802c01100111112cc00400e2b3001301f374e005130050018b20628999119194c004dd5981d000cc0e8c0ec00633001008801c01a00a80426074606e6ea8c0e80092222598009818981d1baa001899192cc00400600913259800981a981e9baa0068992cc004c0b40063300100c800c01200500e806c8a600202500d80140050122024803207a3041303e375400d00540f06eb8c0f0c10000503e1981498200028009bae303e303b375400300240e4303a00130353754605e606a6ea8008c0d800cc0dc00d0344888c8cc00400401088c96600260520031330113758602060606ea8014dd7181998181baa0028acc004c09800626601e6eacc038c0c0dd50029bae3033303037540051598009813800c4cdd79ba63301d3756603460606ea8014dd7181998181baa002374c6606466ec0dd4a8022610120004bd6f7b6304566002604a00313300d3758606660606ea80088cc0100100062b3001300c001899198008009bac30343031375400644b30010018a508acc004cc014014c0d40062946266004004606c0028181033456600266e1d200a00189919b89375a60680026530010019bac30353036002a400080088896600200510018cc00400e60700055980099803803981b80144c03c00620028191003206a3030375400515980099b8748030006266e24dd6981998181baa002301430123030375400b1337126026602460606ea8014dd6981998181baa00240b8817102e205c40b8817102e18171baa00191112cc004c8cc896600266e24c070dd5981a181a800980e1981980125eb7bdb1822b30013375e0066034660666068002660666e98cc0cc008014cc0cccdd2a40086606600c97ae0330334c103d87a80004bd704528c5902f45902f18191bab3029302f3754002605e6ea8014c0c4006260640031640b12222372866e292210c636169726e3a6d6f74696f6e003371400666e28008cdc519804240200020092259800800c5220100899b8a3300648010dd69817800998010011818000a05a91119912cc004cdc499b81001002004899801801000c5902d18088019808001a4444444445300122222225980099b8748004c8cc004004cc0a4dd59813181e1baa0080052259800800c520008992cc004cdc79bae303d00100689bad303e00189980180198210012078304000140f919800800cc090cc0f4c08cc0ecdd50029981e9ba830263756606a60766ea8c0d4c0ecdd50031981e9ba60024bd704c090cc0f4c0f8c0ecdd50029981e981f181d9baa0064bd7020208b20729114c004dd6181d181b9baa0038014dd61819181b9baa0039111111198009821001cc00401e00d0049bac30410038012010925140252229800801c00a60766eacc0c4c0dcdd5001c0050074c008009222232598009819006c4c8ca60026eb4c0f80066eb0c0f8c0fc0066eb4c0f80092223302f00122329800981198209baa03d9bad302b30413754005225980099b89001375a605460866ea80123300103f801c012530010408044888896600266e3cdd7181818249baa004375c608660926ea80262b300130220048992cc0066002609a60946ea801e08d1001406d19800982218251baa0069980e80299ba548008cc130dd4800998261ba8337020106eb4c084c128dd5002a5eb8200480a22c824260026022005302e005801cdd6981998249baa004406116411d16411c807901b459041201c302933042375207a660846ea4008cc108dd4002a5eb80607c00260726ea80a2330012303d303e303e303e303e303e303e303e303e303e303e001912cc0040062900044c058cc008008c0fc00503c48966002660386eb0c06cc0ecdd50008014528c56600266e1d203a371a00513301a3756603260766ea800660029001520388012e3114a081c90394896600266e1d200e0028a518981899b8633706004b300130340018a40051598009818800c520048a401081c90392400881ca6e2520009b8f489004888888c966002606c029132323298009823000cdd618231823800cdd69823001cdd6982300124444660700044530012375a609a6eb0c128c8cdd81ba8304a001374e60960026ea800644b30010018a441008992cc004cdc3a40806e34006266e28004cc00c00cc14000a2c8250dd71827000a09891114c004c0540060070029bad3037304d375400880e26064660966ea4118cc12cdd4801198259ba80034bd7024444646644b30013049304f375401b133229800800cdd6981e18291baa00a912cc004cdc48009bad30573054375400919800828402201923232325980099b89375a60a660b06ea8008c06400633001375860b660b06ea81520294bd7048888888cc004c18c00ccc184dd4cc00401a00b0049bac30620034050005259800999119914c00400a00d0014008444b30010028a518acc004cc896600260b260be6ea800a2b3001330410060018a518b20bc899194c004dd71832800cdd718329833000cdd718328012444b30013371e6f2000401a2b30019800800cc8cdc52450c846a5369676e6174757265310033714b300133710002901844cc101200233700904000800c56600266e200052080048998202400866e012080e0020018998202400c66e01208080c80500141908320cdc500199b8a4881034058200000d371a0050035caa29462c831a2c831860ca00260c860c06ea800905e18308009bae3061305e375460c200519800801cc18800a60c4002801a294105c20be3758606460b66ea802d6600266e1d2040371a6eb8c14cc164dd5004c4dca19b8a4890b636169726e3a736865657400337146eb8c170c164dd500899b8a3303348040dd6982e182c9baa009337146eb8c14cc164dd50049805194c004006005375860aa60b46ea80290011112cc00400a200319800801cc18000a64646600200200644b30010018998309ba90034bd7044c96600266e400100062660c46ea401000a2660c46ea4004cc00c00cc19000905e1bae306200141806eb8c17c00900320ba8b20ae3758607260b26ea81563300105580ac888896600266e3cdd71822982f1baa004375c60b060bc6ea804a2b300133023375c607860bc6ea801016a330013058305e375400b9800802405a017002404100140a116417116417081222c82b902a45905619194c0048888896600200914bd7044ca6002b300130220018801456600266e1cc0ec008dd6982d18301baa0088a40011303b002417882f260c800d306300548896600266e1d6600260b860c46ea800626eb4c198c18cdd5000c4dd6983318319baa001418400f159800cc004c094012942945061456600266e20014dd6983318319baa00b8998329826198329ba900433065375000c97ae09800805400a60ce011303e00799b824801001a00680522c830a2c830a3300100a8014022607c00f337049002003400d00a20c21bae30620054181375860b860b26ea800e66e18cdc080119b86337040086eb4c14cc164dd5001801001244530010038014dd61819982e1baa00ca40014800a00280186082660b460a460b06ea8008cc168dd4000a5eb80ca6002003375860b660b06ea800a90002002222598008014400633001003982f00156600260386eb8c17400a2003130350014160801905b2cc004cdc40009bad30403056375400513051305637540051302d3056375400482a0c96600260320031325980099b873370666e04c0e8018dd6981a982b9baa003375a607c60ae6ea800c006200316415466e0c004dd6981e982b1baa0028b20a83370260720086eb4c0ccc154dd5000a0588b20a4407c60a660a06ea8034c0c8c140dd5026466002606460a06ea81326eb4c0e8c140dd500448a600209d0068054a600209f00f911112cc004cdc79bae303f305837540086eb8c148c160dd500644c966002609e60b06ea800626464b30013371f30010079820004401a00a80800062b30013371266e00dd6982f182f8011bad3022305b375401266e0402cdd69819182d9baa0078acc006600260bc60b66ea80260af100140b119800982a982d9baa008cc00401e02700a802a01a802204a8b20b28b20b28b20b2375c60ba00260b26ea80062c82b8c14cc160dd5002459056203c40a880e904e11112cc004c0ac0122b3001337120046eb4c0e4c148dd5001c4c966002646600200297ae110100008101010081010200112cc00400629462b3001323370f30010049bac30513056375400f00140253001375860a060ac6ea80226eb0c144c158dd5003c0050091bad3058001899801001182c800c52820a6415913232303e33057305800233057374e006660ae980103d879800033057305800133057375060606eb4c0fcc154dd5003982c982c800982c182c182c00098299baa0058b20a2329800800cdd6182698299baa0059bac304e3053375400900240044444b30010038acc004c108dd3800c52f5c1164151133223305a5980099b87001300f00288014566002b3001301b001899b89001482827006294105645660033001375860a460b06ea802a6eb0c14cc160dd5004ccdc08041bad302f30583754014911194c00400600d305f00892504004444464b30013055001898011bad3063306430603754009159800981e000c4c8c96600260b00031325980099b8900100989802800c528a0c2375a60ca60c46ea800a2b30013059001899194c004026660ac01800500191919180499b80337000066eb4c1a8008cdc1182f9bad306a001375a60d460d600260d400260d260d260ca6ea80090091982a8050009bad30653062375400514a2830106018301baa001305a3060375400714a282f105e182f1baa00344c96600260a4003130423305b3750004660b660b860ba60b26ea800d2f5c1159800981a800c4cdd2a4010660b66ea00092f5c116415c82b8c15cdd500145905645905620ac98008034c17001660b8009305c003401860b20066eb4c1640050574590504590501802002111194c0040060090034004444b30010028a4001132598009980c1bad30573054375460ae00400b133700601660ae006003100141493001003982b8014c15c00500320a80c118004c114004c100dd5017c66002446056660886e9c004c118c0a000a4444646600200200a44b300100189982419bb0375200a6e98cc120cdd81ba9004375000697adef6c604bd6f7b63044c8cc896600266e3c00802226609666ec0dd48011ba632330010013756609400844b300100189982699bb037520126ea00212f5bded8c113233225980099b8f00200c89982819bb037520046ea0cdc01bad304e00300b0018acc004cdc800600144cc140cdd81ba900c37500160091330500033300500500141308260dd7182580098280011827000a0980018acc004cdc800400144cc12ccdd81ba9008374c6609666ec0dd48039ba80064bd6f7b63000244cc12c00ccc014014005047208e375c608c00260960046092002823a4466e296600260760051489050014df1000008acc004c0e000a2911050014df1001008a45050014df1002004100820000522259800981d00bc4c8cc88cc0dc0088a6002605460906ea81126eb4c0c8c120dd5000c896600266e24004dd6981898251baa0038acc0066002605460946ea800e08d1004406d1980082340164444464b30013371e6eb8c0dcc140dd50028054566002b30013045304f3754609660a06ea80162942294504e4566002646600200200844b30010018a508acc004cdc4240006eb4c154006294626600400460ac002828105344c8cc8a60020050018034c15cdd5982698299baa004914c00401a6602a014005001803a04a400844444b30010048acc004c108dd3801c4cc0052f5c0005164151133223259800980e001456600266e2400520feffffffffffffffff018cc00402260ba00f305d006acc004c14800a200b132332259800982a982d9baa0028998008061980d1bad305f003010899198011bae3060001375c60c060c200260b86ea800905a182e982f000914c004022005001802a036305d305d3059375400682ba446600c660ba64608a660bc60be002660bc6ea0010c180c180004c16cdd5002801000a0108b20ae8b20ae337006eb4c148c160dd5001000982c8021bad3059003415c6eb0c150c144dd50031bae304a305037540131641391641391641386092609e6ea8015015459048459048202a375a608e0026eb0c11cc120004c10cdd50194660024446530010019bac304a304737540090039bac3042304737540088008888966002007159800981b1ba70028a518b20908999119194c004dd59828800cc144c14800633001008801c01a00a804260a2609c6ea8c144009222259800982418289baa0018992cc00400600713259800982598299baa0058992cc004c10c0063300100f8054c164037300100b800c00a60b001b00c4040807a00a8298c15cc150dd5002c0110521bae3052305600141506607e60ac0086eb8c154c148dd5000c0090500c144004c130dd5182318261baa002304d003304e003412d222329800800c0120068008888cc8966002608800713304d30060020018998268014c004016003304300340148248c130008c13400a6e1d20384889660026076035198008214dd6182498231baa035911112cc00566002601a6eb8c114c12cdd50014528c4c8c966002601000314a315980099b87480e80062608666e3800920008a50412c8258dc68009bae3045304b3754004824a330013045304b375400b3300b00498009bac304e304b3754009375a609c60966ea800a4b300133011375c606c60986ea80041222b3001980099b8f375c608c60986ea800cdd7181b18261baa001a50a5141291323232323039330523053004330523053003330523053002330523053001330523053305400133052304a3050375400e97ae0305300130520013051001304c3754003164129164128803a00280aa2c8249003456600260440351323298009bad304b0019bac304b304c0019bad304b0024888cc0f000488cc8a6002097001801ca6002099007911112cc004cdc79bae303c305537540086eb8c13cc154dd5003c56600266e3cc020dd61827982a9baa002375c606e60aa6ea80122b30013370e602c6eb0c13cc154dd5001180b1bac30583055375400915980099911981a00112cc004c138c15cdd5000c528c4c96600264b300130533059375400313015371a6eb8c174c168dd5000c4c966002602c6e34006330013371e00200b4a14a282ca29410591bae305d305a375400282c0c170c164dd5000c4c96600260a060b26ea80062946264b30013054305a375400313259800982a982d9baa0018980b9b8d375c60be60b86ea80062602e6e34dd7182f982e1baa001416860bc60b66ea80062941059182e982d1baa001416060a660b26ea80062941057182d982c1baa0014158660ae60a060aa6ea80092f5c0607400b198009827982a9baa005991919191918219982e1ba798009bac305d305a3754013375a60ba60b46ea801e4b30019800980e9bae3042305b37540034a14a282ca2b300133020375c608460b66ea800415e264b30015980098299bad3057305c375400314a3159800cc004cc0f4dd6182f982e1baa3057305c375401a6eb8c118c170dd5000d28528a0b48cc004cc0f4dd6182f982e1baa3033305c375401a6eb8c118c170dd5000d28528a0b48a50416882d22003164168646464608e660c060c2006660c060c2004660c060c2002660c060c260c4002660c0608a60bc6ea8010cc1813010140004bd7018308009830000982d9baa0018b20b28b20b24058660b860ba00a660b860ba008660b860ba006660b860ba004660b860ba002660b860ba60bc002660b86ea4c034ca600244464b30013058002899830802800c4cc184c18800e6002009001982b8012008417460c4005375a60bc60b66ea80226eb0c154c16cdd500424453001003800c0090030c154c168dd5003a5eb80c174004c170004c16c004c168004c164c154dd5002400501f459053459053459053459053201a409c4b30013302b00123375e980103d87a80000018a4410089bc837666e9c00504c181b198279ba904a3304f37520046609e6ea00152f5c0304b0013046375406b1325980099b874802806e2660706eb4c128c11cdd501b114c004c0acc124dd5022cdd6981998249baa001912cc004cdc49bad3032304b375400600513302104722222325980099b8f375c607060a26ea801402a2b3001302a0058acc004cc0b8dd6182598289baa005232598009824800c566002609860a46ea8c0d4c14cdd5005c4cdc499b80375a607460a66ea802cdd6981898299baa00b00a8a5041451598009825000c4cdc499b80375a607460a66ea802cdd6981898299baa00b00a8a5141448288c144dd5000c4cc88cc8a6002005001981f1982b9ba630593756609e60aa6ea8014cc15d300101a0004bd70200422259800801456600330013375e980101a0003050305637540034a14a282a23300198008034cc0a4028cdd2a400c660b06ea00152f5c1375660b260ac6ea800600e8132607e660b0607c60ac6ea8038cc1613010100003305830503056375400297ae0981f9982c182c982b1baa00e3305830593056375401697ae040ad164151132323298008034c174016b30013052001880244c8cc896600260aa60b66ea800a266002014660346eb4c17c00c03a264660046eb8c180004dd718301830800982e1baa002416860ba60bc00244608a660bc6e9a60026eacc17cc170dd5003c00a0030044058660bc6e9a60026eacc158c170dd5003c00a003004406c97ae0305d305d3059375400682b900619b81375a60a460b06ea80096600266e20004dd6982d982c1baa00289bad305b30583754005100141593001375a60a460ae6ea80066eb4c144c15cdd5000cdd61829182b9baa00f9bac3051305737540169111194c00400600500391194c004006007002a40012248001001111112cc00401226600201600513232980099b80004375a60d06eb0c19400660d200b306900648896600266e20dd698338022400d19800805400600500380320148cc00402a003002801cca60020030069836004c888cdc019b833370466e04cdc199b820020070013370666e0800802c005200248008cc0280080050011111192cc004c188006260046eb4c1c0c1c4c1b4dd50024566002609200313232598009832800c4c96600266e2400407e2600a003100e41b86eb4c1c8c1bcdd5001456600260cc003132329800804ccc18c05c00a0032323230093370066e0000cdd6983b80119b82306c375a60ee0026eb4c1dcc1e0004c1dc004c1d8c1d8c1c8dd5001201233062017001375a60e460de6ea800a201a836906d18369baa0013067306d3754007100b41ac8358c1acdd5001a014419832337606ea0c190004dd398328009baa0013066004419080088889660020071330014bd7025eb822664530010069832802cc19401244b300133027375a60cc60c66ea800c03226600a660ca008004660ca00600313300500200141848030c18800cc1880090600c1640090571bac30563053375400e66e0401cdd6981418289baa005375c609660a26ea80262c827a2c827a2c8278c128c140dd5002c59049202c8acc004cdc3a4018037133038375a6094608e6ea80d8896600266e24dd6980818249baa001302d302b3049375408b159800cc004c0a4c124dd5000c116200480d226603e08a44444b30013371e6eb8c0d4c138dd5002003c66002095005803400e005980098291bab3048304e37546090609c6ea8016007002a4004804200280d22c82622c823a2c823a2660706eb4c128c11cdd501b111980f822911112cc004cdc79bae3035304e375400800f132598009829800c4ca600209900780440160094bd6f7b630400d01c1829000c5905018291bab3048304e37546090609c6ea80162c8261045208a22223233001001005223233225980099b8f0020088992cc0040062005133052337606ea400cdd300080120a23233001001375660a000844646644b30013371e004019132598009827000c400a2b3001337109000000c4cc15ccdd81ba9003375000200516414c8298cdc09bad305400300b89982b00199802802800a0a4375c60a200260ac00460a80031330510033300500500141346eb8c130004c144008c13c00504420882082207c3005005206e2337149101010500300200111598009803000c566002601460206ea8c050c054c044dd50024528c5900f45900f201e22323259800980b800c4c8c966002603200315980099b8f375c6028004025132598009806980a9baa0018992cc004c034c058dd5000c4cc01cdd7180b180d001980d180b9baa0018b202a3019301637540031640506020602a6ea80122c809a2c80b0dd5980a000980b000c59014180b1bab300c30123754002601660226ea8cc00cdd6180598089baa00d002300e37540046004004444b300130080018980900146600200730130029803800a0064034600e60186ea8045149a26cac80101",
  },
  vault: {
    handlers: ["else"],
    parameters: ["claims","review","steward","registry"],
    hash: "a76d51b1e18e02362792764a494afd7d1b870a21d1c7499d6cfb0b37",
    compiledCode:
      "5901fd010100222229800aba2aba1aba0aab9faab9eaab9dab9a9bae0059bae0049bae0039bae002488888888889660026645300137566018601a601a601a601a601a601a60126ea800a60106ea800644646600200200644b30010018a508acc004cdd79806180800099ba548008cc03cdd4801a5eb8229462660040046022002805900e2444b30013370e900100145660026600200601314a3159800998008018044528c4cc00400c01d00a20148992cc004c00400e26644b30013003300e37540031325980099baf300f0013374a90021980919ba548008cc048dd480525eb812f5c113371e6eb8c04cdd618081919bb0375060200026e9cc044004dd51808000801c5900e194c0040066eacc04cc050c050c050c050c050c050c050c050c050c040dd5004cdd6980998081baa0024004444b300130060018980a801466002007301600299b804800400500320208acc004cc01001802a2646600200264660020026eacc050c054c054c054c054c044dd5005112cc004006297adef6c608992cc004cdc79bae301200100689bab3013001899801801980b80120223015001404c44b30010018a518acc004cdc41bad3011301400148002266004004602a00314a0807901245900d201a375c6020601a6ea8014c040c044c034dd500945900b1b874800100a0c028c01cdd500618051805980598039baa00c8a4d1365640141",
  },
} as const;

/** The scripts with their parameters applied: what goes on chain. */
export const linked = {
  charter: {
    name: "charter",
    hash: "c9aa6f9c7176107d9d455c1d25acdd5455f4af2fd1979c85cfb951ff",
    cbor:
      "5917a801010029800aba2aba1aba0aab9faab9eaab9dab9a4888888966003300130033754011370e900148c01cc020c020c020c020c020c020c02000644646600200200644b30010018a508acc004cdc79bae300a0010038a518998010011805800a00a4021230073008300830083008300830083008300800191803980418041804180418041804000c88c8cc00400400c896600200314bd6f7b63044c96600266e3cdd7180380080244dd59804000c4cc00c00cc0300090061805000a010918039804180418041804000c88c8cc00400400c896600200314a315980098019805000c4cc008008c02c006294100520109b87480026e1d20049b874801a6e1d20089b874802a6e0120029b87480324600e6010601060106010601060106010601060106010601060106010003230073008300830083008300830083008300830083008300830080019b88480026e1d20389b89480024600e601060100032259800800c52f5c1133225980099b8f48900002899802002000c4cc024dd480119802002000a00a375c6010002601200280324600e6010003230073008300830080019112cc004cdc4801001c4cdc4801800c52820089180398041804180418041804000c8c01cc020c020c020c020c020c020c020c020c0200064600e601060106010601060106010601060106010601000322323300100100322330030013002002488888888888888888888888888888a6002604a03d302401e9192cc004c07cc088dd5000c4dd6981318119baa0018b2042302530223754604a60446ea8006464b3001301f302237540031375a604c60466ea80062c8108c094c088dd51812981318111baa001912cc0040062900044c048cc008008c09c0050244896600200314a3133225980098079b8d0028acc00660026603e0020054a14a2811a26600800800314a0811a29410231bae3026001302700140912259800800c5200089809198010011813800a0489804004488c96600260300031323259800981500140122c8138dd7181400098121baa0038acc004c08000626464b3001302a0028024590271bae3028001302437540071640888110c088dd500148966002602e60446ea800a26464646644b3001302c0038998041bac302b005225980080140222646004605e0066eb8c0b400902b4590291bad3029001375a60520046052002605000260466ea800a2c810a44464b30013019001899192cc004c0ac00a0091640a06eb8c0a4004c094dd5001c56600260420031323259800981580140122c8140dd7181480098129baa0038acc004c06000626464b3001302b0028024590281bae302900130253754007159800980b800c4c96600260540031330063758605200244b3001002802c6600200f302b002898009816001200e40a516409c604a6ea800e2b300130160018992cc004c0a800626600c6eb0c0a400489660020050058cc00401e605600513001302c002401c814a2c8138c094dd5001c566002602a0031323322598009816000c4cc020dd61815800912cc00400a00f19800804cc0b400a26002605c004804902b4590291bad3029001302a001302537540071598009809800c4c8c96600260560050048b2050375a6052002604a6ea800e2b30013370e9007000c4c8c96600260560050048b2050375a6052002604a6ea800e2c81190232046408c81190232046408c60466ea800a444b3001301800189813801466002007302800299b80480040050032044488888888888a600260600193030303100c911191980080080211192cc004c09c00626605a6eb0c0b0c0ccdd50029bae3036303337540051598009817800c4c8c8cc004004dd59816981a9baa0072259800800c528456600266ebcc0d4c0e4004cdd2a4004660706ea400d2f5c114a3133002002303a00140d081b8dd7181b18199baa0028acc004c098006266ebcdd3198151bab30293033375400a6eb8c0d8c0ccdd50011ba633035337606ea540113010120004bd6f7b6304566002604a0031330283758606c60666ea80088cc0100100062b30013024001899198008009bac30373034375400644b30010018a508acc004cc014014c0e000629462660040046072002819903645660026046003132337126eb4c0dc004ca6002003375860706072005480010011112cc00400a200319800801cc0ec00ab300133007007303a00289813000c4005035200640e060666ea800a2b30013021001899b89375a606c60666ea8008c040c0b8c0ccdd5002c4cdc49807981718199baa005375a606c60666ea8009031206240c48189031206240c460626ea80066010011300700798030034c00800a6002002911111114c004c0d0dd5003c88cc00488966002604a003159800cc004cdd7a61018000374e0074a14a281c22b3001337126014006900a4566002646600200200844b30010018a51899912cc00400629462b3001337206ecc008dd99820800c4cc010010006294103c207e303f001304000140f513302f0032980080348800600300399b8048004009006452820708a5040e114a081c22941038111192cc004c0bc0062604a6e34dd7181f181d9baa0048acc004c0dc006264b30013026371a0031980099b8f001004a50a5140e914a081d0dd7181f181d9baa0048acc004c0b8006264b30013026371a0031980099b8f001004a50a5140e914a081d0dd7181f181d9baa0048acc004c0b400633001006910014dd6181f181d9baa004801c009006456600260580031980080348800a6eb0c0f8c0ecdd5002400e00480322b3001302b00189919912cc004cdc4a400400515980099b89002300e0018cc004026440050018034015009452820788a5040f06eb4c0fc004dd6181f9820000981d9baa0048acc004c0a4006260486eb4c0f8c0ecdd500244c090dd6981f181d9baa00440e481c9039207240e481c9039181c9baa0039192cc004cdc498029bac303a30373754004904000c566002600c00315980099b8948008dd6980f981b9baa0028acc004cdc49bad301f303737540046eb4c074c0dcdd500144cdc49bad301d30373754004600a00314a081aa29410354528206a8a5040d4601c6eb0c0e4c0d8dd5000c88c966002605800313259800981e800c4c966002605c60726ea8006264646464646464646464646464653001375a6096003304b00d98258064c12c02e6eb4c12c02a6eb4c12c0266eb4c12c022609600f375a609600d375a609600b375a6096009375a6096007375a609600491111111111112cc004c16403a26604460b00362660440182660560162660560142b300130493054375400d13232332259800982e801c08e2c82d0dd6982d0009bad305a002305a0013055375400d16414d164158304b001304a0013049001304800130470013046001304500130440013043001304200130410013040001303f001303a37540031640e060780031640e860706ea800e2b300130340018992cc004c0f4006264b3001302e303937540031323232323232323232323298009bad30480019bae304800b9bae304800a992cc004c1180062b30013371290021822800c5a26084608a00282222c8238dd518240044dd69824003cdd698240034dd69824002cc12001260900073048002488888888896600260a601713302f375860a402644b3001002899912cc004c11c0062b30013053375400f0028b20a88acc004c13c00626464b300130590028024590561bad30570013053375400f16414482884cc078010566002608a60a06ea800e2646464b30013058002899815982b8018992cc004c124006264b3001305a001899192cc004c130006264b3001305d001899818182e000811c5905a182c1baa0028acc004c15000626464653001375a60bc003375a60bc007375a60bc0049112cc004c18801205116417c305e001305d0013058375400516415882b0c158dd5000982c800c59057182a9baa0028acc004c1440062b30013055375400501f8b20ac8b20a6414c60a66ea80062c82a8c158004c158004c144dd5001c5904f18281baa005899912cc004c11cc148dd500144c8c8c8c8ca60026eb4c16c0066eb4c16c0166eb4c16c00e6eb4c16c0092222598009830002c4c8c96600260a4003132598009831800c4c8c96600260aa0031323259800983380140462c8320dd6983280098309baa0028acc004c1740062b30013061375400500f8b20c48b20be417c60be6ea8004c1880062c8300c178dd5001456600260b400313232598009832001403a2c8308dd69831000982f1baa0028acc004c14400626464b300130640028074590611bad3062001305e375400516417082e105c182e1baa001305f0088b20ba182d800982d000982c800982c00098299baa0028b20a230540021300130550024149164140304800130470013046001304500130440013043001304200130410013040001303f001303a37540031640e060780031640e860706ea800e2c81b1036181b1baa00248888c8c8c966002606000f1323322598009819800c4c8c966002608a0050048b2084375a6086002607e6ea804a2b3001303b0018991919912cc004c11c00e00d1641106eb4c110004dd698220011822000981f9baa0128b207a40f4264b30013032303d37540231980080e400a6eb4c104c0f8dd5008c89660026068607e6ea8006264b30013035375a605a60826ea80062b30013035375a605c60826ea80062b30013035375a606e60826ea80062b30013375e605260826ea8004c098c104dd5000c4cc0180040162c81fa2c81fa2c81fa2c81f8c10cc100dd5000c5903e200289991194c004c114dd5981398209baa00191981b800919b8748038dd6982318219baa00198010012444b30013048003899192cc004c1280062b30013371e6eb8c11400802a264b3001303a3046375400313259800981e18239baa001899914c0040a201d375a609a609c0192259800cc004c0c8c130dd5001c0aa200480ea2b30013048304b37540031325980099b8f375c60a0609a6ea80040162b30013037371a6eb8c0ccc134dd5000c56600266026608c609a6ea80040462b30013259800992cc004c10cc138dd5000c4c0e4dc69bae3052304f375400313259800981d1b8d0018cc004cdc780080a528528a09c8a5041386eb8c148c13cdd5000a09a3051304e375400313259800982598271baa0018a518992cc004c110c13cdd5000c4c966002608a60a06ea8006260766e34dd7182a18289baa0018981d9b8d375c60a860a26ea800504f182998281baa0018a50413860a4609e6ea800504d181a18271baa0018a504130605e609a6ea80062b300198009bad3043304d375400348302a41e904054663da0628acc004c0e0dd6981818269baa0018acc00660026eb4c114c134dd5000d2080f0b252a410161433fb16e02818a2b30013371066e00dd6981818269baa001375a608a609a6ea8004dd6981718269baa0018acc004cdc49bad302e304d375400266e012080b0a19fd8b701375a6060609a6ea80062b30013259800982118269baa0018a518cc004dd6982898271baa001a4101e164a5375a608c609c6ea800903220983048304d37540031598009bac3035304d3754003168acc004cdc4980e9bac3035304d3754002900c4566002660146eb0c0d4c134dd5000a4001159800982498261baa3032304d37540031300b3758606a609a6ea800633001300b3758606a609a6ea800694294504b20968b20968b2096413916412d16412d16412d16412d16412d16412d16412d16412d16412d16412c609e60986ea80062c82522c825100d1bae3047304b003304b304837540031641186094608e6ea80062c8228c0b8c118dd50034590444590471bab304500130470038b208a181318201baa3300c3758604c60806ea8078dd69821801181f1baa011222598008014528c4c966002b300198009bad3045304237540034800a9007204c8acc00660026eb4c0a8c108dd5000d2000a410161433fb16e0281322b300198009bad3027304237540034800a907800a04c8acc00660026eb4c0e0c108dd5000d2080f0b252a410161433fb16e02813226464b300130380018992cc004c104c110dd5000c528c4c0c0dd6982418229baa001410c608e60886ea800a2b30013040001898179bad304730443754005132598009817000c4cdc4000802c5282086375a608e60886ea8009042208430423754002605060846ea80062941040452820808a50410114a08202330010049823001cc0c4009004452820803044002410881e08888c96600266ebcdd31981c9bab30383042375400a0086e98cc110cdd81ba90014c010101004bd6f7b63044c966002003168992cc004cdd7982398221baa30473044375400266e95200233046375200c97ae08acc004cdd79ba630483756605460886ea8004dd31982319bb0375200c6e98cc118cdd81ba90034c010101004bd6f7b63025eb7bdb1822b30013375e980103d87a800030293044375400313259800981c18221baa00189919807000899803002800982418229baa0018b2086302c30443754003164109164109164108608c0028220dd6181518211baa0058b20809800a4001480da6e50dd9982218209baa3300d3758608860826ea8010009718303c37540206eb8c0fcc0f0dd50074566002607000f1323322598009819981f1baa012899192cc004c11400a330012375a6084608a6eacc108c114006444b30010028a518992cc0056600266e3c004dd71824001c528c4cdc7a4500001410d198008024c12400e6092004802229410431bae3047001411532330010013758608a60846ea808088c96600266ebcc11c00401e2608e60900031330030033048002410860866ea8c1180066601a6eb0c0a4c104dd500f9bad304430413754028911119912cc004c10cc118dd5000c4cc8966002609a00313232598009827800c4c96600266e3cdd71825801802c4c966002608060986ea8006264b30013042304d37540031325980099baf3052304f375401660a4609e6ea80322b30013375e6e98c14cdd5981a98279baa00b374c60a66eacc0d4c13cdd5006456600266e24c038dd5981a98279baa00c300e3756606a609e6ea802e2b30013375e98103d87a80003034304f375401713259800982198279baa0018991980c8008acc004c114c140dd5000c4c966003300130553052375400903089b943371400e6ecc00902344c96600266e24cdc01bad30403053375400a6eb4c0d8c14cdd50029818182718299baa0318992cc004cdd7981e182a1baa0030018acc004cdc39bad304a305437540066086005159800998079bac3057305437540026eb0c15cc150dd5181c982a1baa0038acc004cdc39bad3037305437540066eb4c0dcc150dd5003456600266e1cdd69826182a1baa003375a609860a86ea801a2b30013370e6eb4c100c150dd500198219bad30403054375400d15980099b87375a608260a86ea800cc0c0c13cc150dd501944cc06400c0362c82922c82922c82922c82922c82922c82922c82916600266e20004dd6982498299baa0058981d98299baa0058981c18299baa00541451641446464b3001303d0018992cc004cdc399b833370260620066eb4c134c154dd50039bad30383055375400e00310018b20a6337060026eb4c0dcc150dd500345905219b813030001375a609660a66ea8014c134c148dd5018459050182a18289baa0018b209e305330503754003164138606e609e6ea802e2c826a2c826a2c826a2c8268c144c138dd5000c5904c182818269baa0018b20963034304c37540131641286eb8c128c1380062c8260dd598250009826000c5904a1bae304a3047375400260966eacc0b4c11cdd50024590451801801982418229baa3048304537540048b2084375a6086002607e6ea804a2c81e8c100004c100c104004c0f0dd500745903a20742259800998019820181e9baa0020018acc004cc00cc08cc0f4dd5001000c566002600c604a607a6ea800a2b300130063022303d3754005159800cc004dd69810181e9baa002a4101e164a548202c2867f62dc050214566002604c6eb4c0d4c0f4dd50014566002604c6eb4c100c0f4dd5181c181e9baa0028acc004c098dd69811981e9baa3038303d375400515980099b89337006eb4c100c0f4dd5181c181e9baa002375a6046607a6ea8c0e0c0f4dd50012419003159800cc004dd6981b181e9baa002a4001483200502145660033001375a603e607a6ea800a90605483d2080a8cc7b4085159800cc004dd6980f181e9baa002a4101e164a548202c2867f62dc0502144c0a0dd6982018209820982098209820982098209820982098209820981e9baa0028b20768b20768b20768b20768b20768b20768b20768b20768b20768b20768b20768b207622980091000c00a0034801900318018018452689b2b200201",
  },
  claims: {
    name: "claims",
    hash: "2b24615719975f5c29002d4d06a0a11b8643c7ec096f9aedd0b0c858",
    cbor:
      "590f410101003229800aba2aba1aba0aab9faab9eaab9dab9a9bae0024888888896600330013007300437540132300830090019180418049804800cdc3a400d370e90004dc3a40089111111919912cc004c01000a330013008300d3754025222598009804000c4c04c00a33001003980a0014cdc024002002801900e4dc3a400522222223370066e0ccdc119b813370666e08008014004cdc199b82002006001004003330070020019b804800a4602260246024602460246024003222598009804001440062b300133710900000144cc048cdd81ba900337500040031640388072444646600200200844646644b30013371e00400f13259800800c400a26603066ec0dd48019ba6001002405c600c6eacc05400e26602e0066600a00a0028098dd71809000980b801180a800cdd2a40012375a601c60226eacc038c0440064602260246024602460246024602460240032232330010010032259800800c52f5bded8c11325980099b8f375c602200200913756602400313300300330160024040602800280924600c6eb4c034c8cdd81ba8300e001374e601e0026ea800522222222222229800980600648c966002601a60366ea800626eb4c07cc070dd5000c5901a180f180d9baa301e301b375400322222225980080245a26530010019bac302530223754011005a400100780120022222225980080244cc00401400a26644b30013370e6eb4c0b00180162b3001300a00289919191919192cc004cdc4240000031329800807c022606801b301f00c992cc004c0a4c0c0dd5000c6600201901591919800800801111919912cc004cdc399b8e0024802002e3300100299b81375a606e00601300140911330390033300500500140d46eb8c0d0004c0e4008c0dc00501d44c8cc8a600201f00291919800800801111919912cc004cdc7801003c66002005337026eb4c0e800c032002813a2660780066600a00a00281c0dd7181b800981e001181d000a040375c606a0026eb8c0d4c0d8004c0c4dd5000a05e3033303400591198061981a001801000a01e301a33031375000460666eb0c0bcc8cdd81ba8302f001374e60600026ea80222c8168cdc08009bad30310053300f001375a60600066eb4c0bc004c0bc004c0b8004c0a4dd50014590274660020110018034c06001600922330053302d00400200140208138c0a8014c0ac015028204491112cc004c8cc896600266e24c02cdd59812181280098059981180125eb7bdb1822b30013375e0066018660466048002660466e98cc08c008014cc08ccdd2a40086604600c97ae0330234c0103d87a80004bd704528c5901f45901f18111bab301a301f3754002603e6ea8014c084006260440031640712230073301e374e00260406eb0c070c8cdd81ba8301c001374e603a0026ea8009222223298009111194c004c0a40066eb0c0a00066eb0c080c094dd5002a4446530013028375400322329800800c016017480024490002002222225980080244c03488cc00c004012264653001337000086eb4c0d4dd61819000cc0d8016606c00c9112cc004cdc41bad30340044801a3300100a800c00a0070064029198008054006005003994c00401a00301080ac03600f2323233225980099b880014800220191325980099b880010038cc00403601d00a800c00d02c46600201b00e80552002a4004816103a181519b83001375a607c607e00681c8dd6981e00099b813370201e0066eb4c0f0008c0f0004c0ecc0ecc0dcdd5001202e3038008402881986466ec0dd418188009ba7303200137540026066008818a66e0401cdd6981618168022444b30013024003899801000800c566002604600713233003001001375a605e60586ea80122b300130250038998011bad302f302c375400800313300200100140a8815102a0c0ac00c605060486ea801244446002446530010019bac30223027375400f00691191991194c004c0b0dd5000c88ca60020030098045200091240008008888896600200913300100f002899194c004cdc00021bad30393758606c003303a005981d0032444b3001337106eb4c0e001120068cc00402a003002801c01900a466002015001801400e653001006800c03e03300d803c8c8c8cc896600266e200052000880644c96600266e2000400e3300100d807402a00300340c119800806c03a0154800a9001206040f8605c66e0c004dd698211821801a07a375a608000266e04cdc08078019bad30400023040001303f303f303b375400480d8c0f002100a206e1919bb03750606a0026e9cc0d8004dd5000981b802206a99b8100b375a606060620069112cc004c0a000e2660040020031598009813801c4c8cc00c004004dd6981998181baa0048acc004c0a400e2660046eb4c0ccc0c0dd5002000c4cc00800400502e205c40b8302f002302e0013758605a002605a60526ea802500111112cc00400e26600297ae04bd7044cc8a600200d303000598180024896600264b30013370e9007000c528c4c080cdc319b83001598009813805c520028acc004c08002e2900245200840b48169200440b46eb4c0c4c0b8dd5001c4cc014cc0c0010008cc0c000c00626600a0040028161006181680198168012056911119192cc004c0a800626464b3001302c0018acc004cdc79bae30270020068992cc004c080c0a0dd5000c4c966002603660526ea800626600e6eb8c0a4c0b400cc0b4c0a8dd5000c59028181618149baa0018b204e3022302837540091640991640a46eacc09c004c0a40062c8138c0a4dd5981018129baa001301f30243754660140080069112cc004c06cc088dd500b44c8cc8a6002035002811c88c8ca60026eb0c0b4006601e602660546ea809a444446530010019bac30333030375400d0039bac302a3030375400c800888896600200715980099baf4c01018000374e00514a31640c513322323298009bab303a001981d181d800c6600201100380340150084c0e8c0dcdd5181d00124444b3001302c303a375400313259800800c00e264b30013034303c375400b132598009812800c6600201f00a9821006cc96600266e3cdd71816981f9baa00201489980880114c00400e60886eacc0ecc100dd5181d98201baa00d80a400a003259800992cc004c8cc004004dd618231823982398239823982398239823982398219baa0192259800800c528456600266e3cdd71823800801c528c4cc008008c120005042208a8a518acc004cdc3a40746e3400626466446600400400244b30010018a508acc004cdd79822182400099ba548008cc11cdd4801a5eb822946266004004609200282190461bab30463047304730473047304730473043375403330014800a901c40057188a5041008200dd71822182298229822982298209baa0018a518b207e914c004c0f4c108dd5007ccc09001400a003010409481222c81e8dd61820806a01e802a0783040303d375400b00440ec6eb8c0ecc0fc00503d19811981f8021bae303e303b375400300240e4303a001303537546060606a6ea8008c0d800cc0dc00d0344dd7181680124444b3001301f302d37546062606400b198008154022003009914c00400a00d005800a0204009198008154022003009914c00400a00d005800a01e40088160605a002605860506ea80050041bad30270013758604e605000260466ea805a2646645300101a801408e45300122222329800800cdd6181898171baa006801cdd6181418171baa00640044444b30010038acc004cdd7a61018000374e00514a31640bd13322323298009bab3038001981c181c800c6600201100380340150084c0e0c0d4dd5181c00124444b3001302a3038375400313259800800c00e264b30013032303a375400b132598009811800c6600201f00a9820006cc96600266e3cdd71815981e9baa0020148acc004cdc7992cc004c8cc004004008896600200314a315980099baf4c103d87a800030430018998010011822000c528207c4105148810089bc837666e9c00503c1bac3040303d37540026eb8c098c0f4dd500144c8cc04800ca6002009304337566074607e6ea8c0e8c0fcdd50074dd7181d181f9baa0159bac303a303f3754007001925191194c0040066eb0c0f4c108dd500366002607a60846ea80466604800e007002809204a4004444b30010028800c4c8cc88ca60026eb4c12c00660966098003375c608660906ea807a4464b30013043304a3754003198008054016646644b3001337126eb4c124c138dd5000981c1982800125eb7bdb1822b30013375e0066072660a060a2609c6ea8004cc140dd3198280011bab3048304e3754002660a066e952004330500114bd7019828260103d87a80004bd7044c14802e2c82622c8260c13cdd5982398261baa00130373304e304f304c37540046609c9810100003304e374c6609c66ec0dd48021ba63304e337606ea400cdd419b81375a609e6eb0c130c8cdd81ba8304c001374e609a0026ea8cc0c8034020dd6982798261baa0074bd6f7b63025eb7bdb1812f5c0609c01080522c8248cc0c0dd6182698251baa00e0064888966002608860966ea800e26600200466e2966002608800914881050014df1000008acc004c0f40122911050014df1001008a45050014df1002004128825004a264660046eb8c140004dd71828182880098261baa0034128304b304b30473754004660566eb0c120c114dd500500098248019bad304700241148118c0a0cc0fcc100c0f4dd50099981f9820181e9baa00c4bd7045903b45903b181f806a01e802a074303e303b375400b00440e46eb8c0e4c0f400503b19810981e8021bae303c3039375400300240dc303800130333754605c60666ea8008c0d000cc0d400d0324c034c044c0a0dd50124dd6181118141baa001488966002603860546ea8c0b8c0bcc0bcc0bcc0acdd500246600204f005802401a453001002801c012002806900346600204f005802401a453001002801c012002806100320522008375a604e0026eb0c09cc0a0004c08cdd500b20421111111194c0040060110078012002222232598009812000c4c008dd69817181798159baa0048acc004cdc3a40100031323259800980f000c4c96600266e2400402e2600a003100a40b06eb4c0c0c0b4dd500145660026048003132329800804ccc05403800a0032323230093370066e0000cdd6981a80119b823370090009bad3035001375a606a606c002606a0026068606860606ea80090091980a0060009bad3030302d3754005100940ac8158c0acdd5000981318159baa0038803a05240a460526ea800c8acc004c01800a2b30013005300c375460206022601a6ea800e29462c805a2c805900b18051baa0013758600c60166ea801cc010c028dd5007a29344d959002130011e581cc9aa6f9c7176107d9d455c1d25acdd5455f4af2fd1979c85cfb951ff0001",
  },
  registry: {
    name: "registry",
    hash: "acd5141c242865ec913b0f33a2c04a2083b98c6ee5eb13fb0ccce9a3",
    cbor:
      "5911250101003229800aba2aba1aba0aab9faab9eaab9dab9a9bae00248888888966003300130073004375401323008300930090019b874801a6e1d20009b8748011222223232598009801800c4cc88c8cc88cc8a60026eb0c054c05800a602c6eacc01cc048dd5000cdd7180a802a444b30013019002899192cc004c06c0062b30013371e6eb8c058008052264b300130103017375400313322598009800980c9baa0028cc004dd7180c980e8024c074c068dd50014dd2a40013700900148dd6980f1bac301b32337606ea0c06c004dd3980e0009baa0019180f180f980f980f980f800c88c8cc00400400c896600200314a115980099b8f375c604200200714a31330020023022001407080fa4444646600200200a44b300100189981119bb0375200a6e98cc088cdd81ba9004375000697adef6c604bd6f7b63044c8cc896600266e3c00802226604a66ec0dd48011ba632330010013756604800844b300100189981399bb037520126ea00212f5bded8c113233225980099b8f00200c89981519bb037520046ea0cdc01bad302800300b0018acc004cdc800600144cc0a8cdd81ba900c375001600913302a0033300500500140988130dd7181280098150011814000a04c0018acc004cdc800400144cc094cdd81ba9008374c6604a66ec0dd48039ba80064bd6f7b63000244cc09400ccc0140140050212042375c6040002604a0046046002810a4603c603e603e603e0032301e301f301f301f301f301f0019b87480e244646600200200644660060026004005232598009801980d9baa00189bad301f301c3754003164068603c60366ea8c078c06cdd5000c88c8cc00400400c896600200314bd6f7b63044c96600266e3cdd7180f00080244dd5980f800c4cc00c00cc08c00901d1810800a03e9192cc004c00cc06cdd5000c4dd6980f980e1baa0018b2034301e301b3754603c603e60366ea800644646600200200644b30010018a518acc004c00cc084006266004004604400314a080e101f48c078c07cc07cc07cc07cc07cc07c0064603c603e603e603e603e603e603e603e0029111111111111111114c004896600200314800226022660040046064002817a464b3001300a0018a518acc004cdc3a4074003130153371c00490004528205840b06e34006444b3001001899baf4c01018000374e005132325980099b89480000062b30013371200290504e00c56600266ebc00966002605460606ea8c098c0c4dd5181a001c4c054cc0ccdd400099819a6010100004bd7044cdd2a4010660666ea00052f5c0817a33001005981a8024c0d400d0054528205e8a5040bd14a08178c048004c0c80090304896600200314800226022660040046064002817a60206605c6ea40a4cc0b8dd480919817181780e25eb812222298009802802cc00c00e6004005302630313754660446eb0c098c0c4dd50169bad302c303137540029111192cc004c0e800626464b3001303c0018acc004cdc79bae3037002375c607660706ea8022264b3001303130383754003132598009819981c9baa0018acc004cdc79bae3039303d003375c607a60746ea807e2646644b30013371266e04008c05c00cdd6980f181e9baa0228acc004cdc40011bad301a303d375404515980099198008009819981f1baa002223259800981c800c4cc080dd618219822182218221822182218221822182218201baa03c375c608660806ea800a2b3001302700189919198008009bab30183042375407c44b30010018a508acc004cdd79821182300099ba548008cc114dd4801a5eb822946266004004608e00282090441bae304330403754005159800981c000c4cdd79ba6330193756604260806ea80f0dd7182198201baa002374c6608466ec0dd49bae30353040375402098010120004bd6f7b630456600260740031330173758608660806ea80088cc0100100062b30013370e9004000c4c8cc004004dd6182218209baa0032259800800c52845660026600a00a608a00314a313300200230460014100821a2b30013370e9005000c4c8cdc49bad3044001329800800cdd618229823001520004004444b30010028800c660020073048002acc004cc01c01cc11c00a2604e00310014108801904518201baa0028acc004cdc3a40180031337126eb4c10cc100dd5001180d180a98201baa03c899b8930183015304037540786eb4c10cc100dd5001207c40f881f103e207c40f881f0c0f8dd5000c4c96600266e1cc034004c02c0b22646530010018174dd6181d98201baa03ca4002800888896600200714a31325980099b88002375a608e60886ea80062b300133225980098169919800800805112cc0040062900044c96600266e3cdd7182400080244dd69824800c4cc00c00cc1340090471825800a0928acc004cdd7982498231baa30493046375400466e9520023304830493046375401097ae08acc004cdd7a60103d87a800030243046375400513259800981f98231baa001899192cc004c108c120dd500144c8c8c8c8c8c8c8ca60026eb8c1500066eb0c15001e60a800d375a60a800b375a60a8009375c60a8007375c60a800491111112cc004c1700222660666eb0c16c03c8966002005133035008225980080144c96600260ac003159800982e9baa00a80ac5905e45660026088003132323322598009832801c0662c8310dd698310009bae30620023062001305d3754015159800982a800c4c8c96600260c60050178b20c0375a60c200260ba6ea802a2b30013057001899192cc004c18c00a02f1641806eb4c184004c174dd500545905b20b6416c82d8c16cdd5004c4c8cc896600260b0005132323322598009833801c0162c8320dd698320009bad30640023064001305f3754007159800982300144c8c8c8ca60026eb4c1980066eb4c1980126eb4c19800e6eb8c1980092222598009835802c0262c834060cc00260ca00260c800260be6ea800e2b300130570028991919194c004dd69833000cdd698330024dd69833001cdd7183300124444b3001306b005804c590680c198004c194004c190004c17cdd5001c56600260b2005132323298009bad30650019bad30650039bad306500248896600260d20090078b20cc18328009832000982f9baa0038acc004cdc3a401000513232598009832801400e2c8310dd69831800982f9baa0038b20ba417482e905d20ba305c37540022600460c200660be00482ea26644b30013055305b3754005132323232323298009bae30650019bad30650069bad30650059bad30650049bae30650024888896600260d600d13232598009831000c56600260d26ea800a01d1641a91598009828000c4c8c8cc896600260e20070128b20dc375c60dc0026eb8c1b8008c1b8004c1a4dd500145906720ce3067375400260d40111641a030650013064001306300130620013061001305c375400516416860ba0042600260bc00482da2c82c860a800260a600260a400260a200260a0002609e002609c00260926ea800a2c823856600266e3cdd7181298241baa001375c608660906ea802a2b3001301b375c603c60906ea80062b30013371e64b30013302000123375e980103d87a80000018a4410089bc837666e9c0050471bac303d3048375400a6eb8c074c120dd5000c56600266e1cc054dd6181e98241baa00530153758609660906ea80062b3001332233021002259800981918251baa0018a518992cc004c966002608c60986ea8006260526e34dd7182818269baa0018992cc004c0a8dc6800c6600266e3c00401694294504c45282098375c60a0609a6ea800504b182798261baa0018992cc004c0d0c130dd5000c528c4c966002608e609a6ea8006264b30013048304e37540031302b371a6eb8c148c13cdd5000c4c0acdc69bae3052304f37540028268c144c138dd5000c52820983050304d37540028258c104c130dd5000c5282094304e304b37540028248dd6181e98241baa005375c609660906ea802a2b30013375e98103d879800030433048375400315980098209bad30263048375400315980098209bad3029304837540031598009980b1bac303d304837540026eb0c10cc120dd5181318241baa00a8acc004cdc4980a9bac304b30483754002900845660026603e6eb0c12cc120dd500092cc0056600266e252000375a608860926ea8006266e24dd6982218249baa001480122941047456600260386eb8c0a8c124dd5000c56600264b30013042375a608a60946ea800a29462b30019800998151bac304d304a3754608a60946ea8004dd7181598251baa002a50a51412119800998151bac304d304a3754605060946ea8004dd7181598251baa002a50a51412114a08241048181f18249baa00b8acc006600266e3cdd7181518249baa00133714911010100375c609860926ea802e942945047456600266e3d220100375c604c60926ea80062b30013042375a609860926ea80062b30015980099b8848000dd6981f18249baa001899b89375a607c60926ea800520feffffffffffffffff018a50411d15980099b8848000ca6002444b30010028a400113259800992cc004cdc3a401c00314a3130363370c66e0c00566002609000d14800a2b300130360068a400914802104d209a4801104d1bad3051304e375460a2005133700606060a200600310014131300100398288014c144005003209c9bac3045304a3754605060946ea80326eb0c0fcc128dd5001a4453001003800c0090030dd6982218249baa0018992cc004c10cc124dd5000c528c4c8c96600260506e340062b3001337126e34dd71827982800124081159800cc004cdc78009bae304f304c375401d4a14a282522b3001980099b8f001375c608260986ea8c0a8c130dd5007528528a0948a518b20948b20948b20948b2094375c609c00260946ea8005048181398249baa0018b208e8b208e8b208e8b208e8b208e8b208e8b208e8b208e899912cc004cdc4994c004006005480010011112cc00400a200319800801cc14400a66e00004c070dd598269828001200641389004456600266ebcdd318270011ba69800800cdd7182698251baa00c802d200240a51337126eb4c128c134dd5982518268011bad304d304e304e304e304e304e304e304e304e304e304e304e304a3754607e60946ea80322c82422c8240dd5981e98241baa004329800800cdd6182618249baa002a5eb7bdb1810011112cc00400a200319800801cc13c00a64653001375a60a0003305030510019bae3042304d37546056609a6ea803e45300100580140066eb4c110c13cdd5002205c4888966002609460a06ea800e26600200466e2966002609400914881050014df1000008acc004c0e00122911050014df1001008a45050014df100200413c8278032264660046eb8c154004dd7182a982b00098289baa003413c30503050304c3754002609c004801904c459046459046459046459046459046459046459046459046459046459046459046182518239baa0018b208a304130463754005164111164111164110608e007300148002901b4dca1bb33047304437546606a6eb0c11cc110dd50201bad304730443754002b8c46600200b30480049824001cdd6982398221baa0014015164109164108608c0068220c088cc100dd481519820001198201819981f1baa00e330400234bd7045903c1980b1bab301e303d37540720531640ed1640ed1640ec6026002607c60766ea8008c03cc0e8dd501b459038459038181e181c9baa0018b206e3033303837540091640d91640e46eacc0dc004c0e40062c81b8c0e4dd59815181a9baa0011164060603660306ea8004dc3a40051640586024602e6ea801a2c80aa2c80c0dd5980b000980c0014590160c050008c014c040dd5198009bac3005301037540186eb4c04c008c048004c008008c034dd5180118069baa0122300f3010001222598009803800c4c04400a3300100398090014cdc024002002801900c4566002600a003159800980218051baa300e300f300b375400514a31640251640248048c024dd5000980218049baa00e452689b2b20042611e581cc9aa6f9c7176107d9d455c1d25acdd5455f4af2fd1979c85cfb951ff0001",
  },
  review: {
    name: "review",
    hash: "06b575c34a59eae72b5ef21516507f6e719d430225ab9ccf59d811eb",
    cbor:
      "5914f70101003229800aba2aba1aba0aab9faab9eaab9dab9a9bae0024888888896600330013007300437540132300830093009001918041804800cdc3a4001370e90024dc3a400491111119911919912cc004c01c006330013009300f375402923013301430143014301430140019192cc004c020c040dd5000c4dd6980a18089baa0018b201e3013301037546026602860206ea80064602660286028602860286028602800323259800980418081baa00189bad30143011375400316403c602660206ea8c04cc040dd5000c8c04cc050c050c0500064602660286028602860286028602860280032301330143014301430140019ba5480026e012002918049bad300f32337606ea0c040004dd398088009baa001911919800800801912cc004006297adef6c608992cc004cdc79bae301300100489bab3014001899801801980c0012024301600140512232330010010032259800800c528456600266e3cdd7180b000801c528c4cc008008c05c00501120289b87481024602660286028602860286028602860286028003379294646eb4c040c04cdd598081809800cdd2a4009232598009805000c528c566002601000314a314a0807900f18079baa300b301037540032375860206466ec0dd418080009ba730110013754002911111111111111111114c004888cc896600266e24cdc080080100244cc00c0080062c8130c04c00cc05400e44b30010018a40011300d330020023029001409922222329800800c01a00b00440044444b30010038acc004cdd7a61018000374e005130050018b20548999119194c004dd59819800cc0ccc0d000633001008801c01a00a8042606660606ea8c0cc009222259800981598199baa001899192cc004006009132598009817981b1baa0068992cc004c07c0063300100c800c01200500e806c8a600202500d80140050122024803206c303a3037375400d00540d46eb8c0d4c0e40050371980d981c8028009bae30373034375400300240c83033001302e37546050605c6ea8008c0bc00cc0c000d02d4896600200314881008992cc004c028dc6800c4cdc50009980180198150014590241bae30280014099300548042444b30013233225980099b89300a37566058605a00260146605600497adef6c608acc004cdd78019809198159816000998159ba63302b002302d3756604660526ea8018cc0acc024cc0ac0152f5c06605698103d87a80004bd704528c5902745902718151bab302130273754002604e6ea8010c0a4006260540031640913022375402922232301033029302a00133029374e6530010019bac30223028375400b00440044446644b300130250038998171803801000c4cc0b800a600200b00199b804800400d0052054302d002302e002302b302b001300400391111194c00400600d0058022002222259800801c56600266ebd301018000374e005130050018b20548999119194c004dd59819800cc0ccc0d000633001008801c01a00a8042606660606ea8c0cc009222259800981598199baa001899192cc004006009132598009817981b1baa0068992cc004c07c0063300100c800c01200500e806c8a600202500d80140050122024803206c303a3037375400d00540d46eb8c0d4c0e40050371980d981c8028009bae30373034375400300240c83033001302e37546050605c6ea8008c0bc00cc0c000d02d2444444445300122222329800800cdd6980e18191baa004912cc004cdc48009bad30373034375400b1323259800981d000c4c8c966002607800315980099b8f375c606e0046eb8c0ecc0e0dd5005c4c966002606260706ea8006264b300130333039375400315980099b8f375c6072607a0066eb8c0f4c0e8dd500644c8c8ca600200332323298009111112cc004012297ae08994c00566002601400310028acc004cdc398178011bad3041304737540111480022605e00482290454c12c01a609400a9112cc004cdc3acc004c10cc124dd5000c4dd6982698251baa00189bad304d304a3754002824001e2b300198009806802528528a0908acc004cdc40029bad304d304a375401713304c30333304c3752008660986ea00192f5c1300100a8014c138022606400f337049002003400d00a4590484590484660020150028044c0c801e66e092004006801a0144120375c609200a823a6eb0c10cc100dd50024cdc319b810023370c66e08014dd6981d18201baa004002002488a60020070029bac302f3043375402948002900140050030c0a0cc104c0e4c0fcdd5001998209ba80014bd70194c0040066eb0c108c0fcdd5001d20004004444b30010028800c660020073045002acc004c010dd71822001440062605200281f90032084371e910100805c02900d2cc004cdc40009bad3026303c375400513037303c375400513028303c375400481d0c96600266e2520000018992cc004cdc399b833370260580186eb4c0acc0f4dd50019bad302d303d375400600310018b2076337060026eb4c0b0c0f0dd500145903a19b81302800a375a605260766ea8004c0f4c0e8dd5000c59038459038181e181c9baa0018b206e3033303837540091640d91640e46eacc0dc004c0e40062c81b8c0e4dd59817981a9baa001302e30343754660506eb0c0b8c0d0dd50041bad302f3034375400f1640c88078c070c0c4dd5002cc020022445300137586064605e6ea800e97ae0a5eb82444444466002006660706ea6600200d0058022012002800a014980300348a60026eb0c0c4c0b8dd500152f5c137586052605c6ea800a44444446600200730010078034016009002402124a2804a44446e50cdc524410c636169726e3a6d6f74696f6e003371400666e28008cdc51804800802488a60026eb0c0c8c0bcdd5001c00a6eb0c0a8c0bcdd5001c8888888cc004c0e800e600200f0068024c0e400e004804249450042444444464b3001302d00b899199119815001114c004c090c0e4dd501acdd69811981c9baa001912cc004cdc48009bad302b303b37540071980081bc01644444b30013371e6eb8c0c0c100dd5002004c566002603e009159800992cc004cc098dd6181218209baa03d0018a518acc004cdc3a40746e3400626466446600400400244b30010018a508acc004cdd79821982380099ba548008cc118dd4801a5eb822946266004004609000282110451bab30303042375407d30014800a901c40057188a5040fc81f8dd7181718201baa0048acc004c090dc69bae303a3040375400519800981d18201baa005cc0040126eb4c10cc100dd50014966002607460806ea800626464b300133710002907f01c4cdd2a40046608a608c0046608a6ea0c0ac004cc114c0f4c10cdd5002998229ba8337020126eb4c0bcc10cdd5003a5eb822c8208dd69822982300098209baa0018b207e405900140611640f91640f91640f91640f8804a2c81c90161bad303800137586070607200260686ea809626464b3001302d00d89919194c004c0f00066eb0c0f0c0f40066eb4c0f000e6eb4c0f00092222330300022232980081e400600500791112cc004cdc480099b80375a606860886ea8018dd6981918221baa0068cc004dd6182398221baa04080552f5c1222222233001304f0033304d375264b30013045304b375400319800803c01a00b480026eb4c13cc130dd5000a02e8cc00401e00d005a4005375a609e60986ea80050172094304e00300292cc00660020830078064012002809233001041805c888896600266e3cdd7181d18251baa004375c608860946ea802e2b300130290048994c004c114c12cdd5003566002608860946ea800e330010059bad304e304b3754007233229800800c03644b30013371200800513374a9003198291ba832598009824000c4dd6982a18289baa0068acc004c12400626eb4c150c144dd500345904f209e304f375400a660a46ea0018cc148dd4000a5eb822c82710011bad3047304c3754018444b3001002899800a4000900044ca60020093054003912cc004ca600264660020026eb0c15cc150dd5007112cc00400629422b3001325980099b8f375c608060ac6ea8004012266e20dd69828982b1baa001480122941054182c000c528c4cc008008c16400505320aca50a5141446eb8c154c148dd5001c4cc010c0e8008cdc00009bad304c3052375400713300400200141408020c14800905020428acc004cdc49bad3046304b3754016603c01519800802cdd6982718259baa0039192cc004c11000626464b30013259800982498279baa0018a51899b88006337006eb4c14cc150c150008dd6982998281baa00141386074609e6ea804626070660a260a4004660a260a400297ae08b209a3052001304d37540051598009822800c4c8c0dccc140c144004cc140c144c1480052f5c0609a6ea800a2c825904b18259baa0014085164124824a0048118cdc08039bad3036304a3754009164121164120809a2c821901945904220283028330413752078660826ea4008cc104dd4001a5eb8060780026076002606c6ea809e264b3001302f00e8991991198168011119912cc004c0d4c0f4dd5000c4ca6002077006911112cc004cdc79bae3034304437540080151598009811802466002607c60886ea801730010048014966002607860886ea800626464b30013371266e00004024cdc08059bad30333047375400f13374a9003198249825001198249ba833700002012660929810100004bd704590451bad3049304a304a304a0013045375400316410c80d200280e22c82122c82110091bad3041303e37540031640f06052604e60786ea80e0c09cc0f0dd50009bad303b001375860766078002606e6ea80a22b30013370e900300744c8c8ca6002607a0033758607a607c003375a607a007375a607a00491111981880111194c0040f6003002803c888966002007168992cc004c0f4c114dd5000c4ca60026eb0c128c11cdd5021c03297ae09111111198009829001998281ba998008034016009480126eb4c14400d01900149660033001044804c03a00d001405519800822403644444b30013371e6eb8c0f4c134dd50021bae3047304d375401b1598009816002466002608e609a6ea801730010048014966002608a609a6ea8006264646464b30013371066e04038dd6981f18291baa009337000020191303233054305500433054305500333054305500233054375000297ae08b20a0375a60a860aa00260a800260a6002609c6ea80062c8261023400502545904b45904b20248b208c40886eb4c124c118dd5000c59044181818229baa006411880a8c0a4cc108dd481e998211ba900233042375000697ae0181e800981e000981b9baa0288acc004cdc3a401001d1323298009bad303c001981e181e800cdd6981e00124446605e0024465300103b800c00a00b22225980099b89375a607c60866ea8010c05800e3300103f9114c004cdc5245010300301f375a6064608c6ea800e0050019bad30303046375400680aa4b30019800820401e015004800a02289980a020111112cc004cdc79bae3039304937540086eb8c10cc124dd5005c566002605000919800982198249baa0059919181a198269827001198269827000998269815998269ba8337020126eb4c0dcc12cdd500325eb80c13cc13c004c138004c09c012002810a2c823a2c823a2c821101545904120263027330403752076660806ea4008cc100dd4002a5eb806078002606e6ea80a2264653001375a6078003303c303d0019bad303c0024888cc0bc00488cc8a6002079001801c01a4444b3001337126eb4c0fcc110dd5002180b801c66002081222980099b8a48810104003371460406eb4c0ccc11cdd500198101804801c00a003375a6062608e6ea800d01649660033001041804402e0090014049133015041222225980099b8f375c607460946ea8010dd7182218251baa00b8992cc004cdc41bad3037304b375400a00319800982298259baa0069919181b19827982800119827982800099827a6103d87980003304f375000660a260a260a200260a000260966ea8016004811a2c8248cdc08041806002459048459043202c8b20844050464b30013038303f37540031375a608660806ea80062c81f0c0e8c0fcdd50009813998201ba903b330403752004660806ea00152f5c0303c0013037375405081a9035206a22298009bac303c303937540070029bac30343039375400722222223300130440039800803c01a009375a6086007002402124a280a1034111114c004c8c96600260660031329800802c0126eb4c1000066eb8c100c1040050091820181e1baa0028acc004c0d000626530010058024dd69820000cdd718201820800a0123040303c37540051640e881d0c0e8dd5000998171bac3034303a375400a003004801cdd69812181d1baa0054024444466e28cc06920083370066e00cdc12410101002000866e092080800800300200140c84444466446645300100280340050021112cc00400a29462b3001332259800981c181f1baa0028acc004cc09001800629462c81ea264653001375c6088003375c6088608a003375c60880049112cc004cdc79bc80010068acc006600200332337149110c846a5369676e6174757265310033714b300133710002901844cc09d200233700904000800c56600266e20005208004899813a400866e012080e002001899813a400c66e01208080c805001410c8218cdc500199b8a4881034058200000d371a0050035caa29462c82122c821060880026086607e6ea800903d18200009bae3040303d3754608000519800801cc10400a6082002801a294103b207c3758604c60746ea80156600260386e34dd71819181c1baa00389b943371491010b636169726e3a736865657400337146eb8c0ecc0e0dd500219b8a3011375a607660706ea800ccdc51bae30323038375400660126530010018014dd6181a181c9baa0044004444b30010028800c66002007303f002991919800800801912cc0040062660806ea400d2f5c11325980099b900040018998209ba90040028998209ba900133003003304300240f46eb8c10400503f1bae303e002400c81e22c81b0dd6180d981c1baa005115980099b87480180062b30013008300e375460246026601e6ea801229462c806a2c806900d1119192cc004c05400626464b300130170018acc004cdc79bae30120020108992cc004c030c04cdd5000c4c966002601860286ea800626600e6eb8c050c06000cc060c054dd5000c59013180b980a1baa0018b2024300e301337540091640451640506eacc048004c0500062c8090c050dd5980518081baa0013009300f3754660066eb0c024c03cdd500580118061baa0023002002222598009803000c4c04000a3300100398088014cdc024002002801900b180298051baa00f452689b2b200426011e581cc9aa6f9c7176107d9d455c1d25acdd5455f4af2fd1979c85cfb951ff0001",
  },
  steward: {
    name: "steward",
    hash: "33a32c6039cec07291a45ed86174daccbd6c1042622deced6f2143b1",
    cbor:
      "59225d0101003229800aba2aba1aba0aab9faab9eaab9dab9a9bae0024888888896600330013007300437540132300830093009001918041804800cdc3a400137009000cdc3a4009370e90014dc3a400c9111111119911919912cc004c02000633001300b3011375402d2300b375a60226466ec0dd418090009ba7301300137540032232330010010032259800800c52f5bded8c11325980099b8f375c602a00200913756602c003133003003301a0024050603000280b26ebd30101800091bad3012301537566024602a0032301530163016301630160019ba5480024602a602c602c602c602c602c602c602c602c602c003230153016301630163016301600191bac301232337606ea0c048004dd398098009baa0019192cc004c024c048dd5000c4dd7180b18099baa0018b2022301530123754602a60246ea8c030c048dd5000c8c966002601260246ea800626eb4c058c04cdd5000c59011180a98091baa30153012375400323259800980498091baa00189bad301630133754003164044602a60246ea8c054c058c048dd5000c8c054c058c058c058c058c058c058c05800644646600200200644b30010018a508acc004cdc79bae30180010038a51899801001180c800a02640592301530163016301630163016301630163016001911919800800801912cc00400629422b30013375e6028603000266e95200233017375200697ae08a51899801001180c800a026405923015301630163016301630163016001911919800800801912cc00400629462b300130033018001899801001180c800c52820264059370e90044dc0240053792946464b3001300c0018a518acc004c02400629462941011202230113754601a60246ea800644446464b3001301b001899192cc004c0740062b30013371e6eb8c060008dd7180e180c9baa0078992cc004c044c064dd5000c4c966002602860346ea80062b30013371e6eb8c068c07800cdd7180f180d9baa00889803980f180d9baa0018b20328b2032301d301a3754003164060602860326ea80122c80ba2c80d0dd5980c000980d000c59018180d1bab301030163754002601e602a6ea8cc01cdd61807980a9baa004375a6020602a6ea800e4602a602c602c602c00291111111111111111111111114c00488ca600200337586060605a6ea800e97ae09bac3028302d37540068008888966002007159800980e1ba70028a518b205c8999119194c004dd5981b800cc0dcc0e000633001008801c01a00a8042606e60686ea8c0dc0092222598009817181b9baa001899192cc004006009132598009819181d1baa0068992cc004c0a800633001010805c03b300100c800c01200500d4044808200c81d0c0f8c0ecdd500340150391bae3039303d00140ec6604c607a00a0026eb8c0ecc0e0dd5000c0090360c0dc004c0c8dd5181618191baa0023033003303400340c522232325980099b89375a6052605e6ea8010c068cc0c40052f5bded8c115980099baf0023018330313032302f3754008660626e98cc0c4004dd5981518179baa004330313374a900219818801a5eb80cc0c530103d87a80004bd7044c0cc0162c816a2c8168c0c4dd5981418171baa001303000398149baa019911919180b998181818801198181818800998180019819181900098188009809001488888ca6002003006802c01100111112cc00400e2b3001301f374e005130050018b20628999119194c004dd5981d000cc0e8c0ec00633001008801c01a00a80426074606e6ea8c0e80092222598009818981d1baa001899192cc00400600913259800981a981e9baa0068992cc004c0b40063300100c800c01200500e806c8a600202500d80140050122024803207a3041303e375400d00540f06eb8c0f0c10000503e1981498200028009bae303e303b375400300240e4303a00130353754605e606a6ea8008c0d800cc0dc00d0344888c8cc00400401088c96600260520031330113758602060606ea8014dd7181998181baa0028acc004c09800626601e6eacc038c0c0dd50029bae3033303037540051598009813800c4cdd79ba63301d3756603460606ea8014dd7181998181baa002374c6606466ec0dd4a8022610120004bd6f7b6304566002604a00313300d3758606660606ea80088cc0100100062b3001300c001899198008009bac30343031375400644b30010018a508acc004cc014014c0d40062946266004004606c0028181033456600266e1d200a00189919b89375a60680026530010019bac30353036002a400080088896600200510018cc00400e60700055980099803803981b80144c03c00620028191003206a3030375400515980099b8748030006266e24dd6981998181baa002301430123030375400b1337126026602460606ea8014dd6981998181baa00240b8817102e205c40b8817102e18171baa00191112cc004c8cc896600266e24c070dd5981a181a800980e1981980125eb7bdb1822b30013375e0066034660666068002660666e98cc0cc008014cc0cccdd2a40086606600c97ae0330334c103d87a80004bd704528c5902f45902f18191bab3029302f3754002605e6ea8014c0c4006260640031640b12222372866e292210c636169726e3a6d6f74696f6e003371400666e28008cdc519804240200020092259800800c5220100899b8a3300648010dd69817800998010011818000a05a91119912cc004cdc499b81001002004899801801000c5902d18088019808001a4444444445300122222225980099b8748004c8cc004004cc0a4dd59813181e1baa0080052259800800c520008992cc004cdc79bae303d00100689bad303e00189980180198210012078304000140f919800800cc090cc0f4c08cc0ecdd50029981e9ba830263756606a60766ea8c0d4c0ecdd50031981e9ba60024bd704c090cc0f4c0f8c0ecdd50029981e981f181d9baa0064bd7020208b20729114c004dd6181d181b9baa0038014dd61819181b9baa0039111111198009821001cc00401e00d0049bac30410038012010925140252229800801c00a60766eacc0c4c0dcdd5001c0050074c008009222232598009819006c4c8ca60026eb4c0f80066eb0c0f8c0fc0066eb4c0f80092223302f00122329800981198209baa03d9bad302b30413754005225980099b89001375a605460866ea80123300103f801c012530010408044888896600266e3cdd7181818249baa004375c608660926ea80262b300130220048992cc0066002609a60946ea801e08d1001406d19800982218251baa0069980e80299ba548008cc130dd4800998261ba8337020106eb4c084c128dd5002a5eb8200480a22c824260026022005302e005801cdd6981998249baa004406116411d16411c807901b459041201c302933042375207a660846ea4008cc108dd4002a5eb80607c00260726ea80a2330012303d303e303e303e303e303e303e303e303e303e303e001912cc0040062900044c058cc008008c0fc00503c48966002660386eb0c06cc0ecdd50008014528c56600266e1d203a371a00513301a3756603260766ea800660029001520388012e3114a081c90394896600266e1d200e0028a518981899b8633706004b300130340018a40051598009818800c520048a401081c90392400881ca6e2520009b8f489004888888c966002606c029132323298009823000cdd618231823800cdd69823001cdd6982300124444660700044530012375a609a6eb0c128c8cdd81ba8304a001374e60960026ea800644b30010018a441008992cc004cdc3a40806e34006266e28004cc00c00cc14000a2c8250dd71827000a09891114c004c0540060070029bad3037304d375400880e26064660966ea4118cc12cdd4801198259ba80034bd7024444646644b30013049304f375401b133229800800cdd6981e18291baa00a912cc004cdc48009bad30573054375400919800828402201923232325980099b89375a60a660b06ea8008c06400633001375860b660b06ea81520294bd7048888888cc004c18c00ccc184dd4cc00401a00b0049bac30620034050005259800999119914c00400a00d0014008444b30010028a518acc004cc896600260b260be6ea800a2b3001330410060018a518b20bc899194c004dd71832800cdd718329833000cdd718328012444b30013371e6f2000401a2b30019800800cc8cdc52450c846a5369676e6174757265310033714b300133710002901844cc101200233700904000800c56600266e200052080048998202400866e012080e0020018998202400c66e01208080c80500141908320cdc500199b8a4881034058200000d371a0050035caa29462c831a2c831860ca00260c860c06ea800905e18308009bae3061305e375460c200519800801cc18800a60c4002801a294105c20be3758606460b66ea802d6600266e1d2040371a6eb8c14cc164dd5004c4dca19b8a4890b636169726e3a736865657400337146eb8c170c164dd500899b8a3303348040dd6982e182c9baa009337146eb8c14cc164dd50049805194c004006005375860aa60b46ea80290011112cc00400a200319800801cc18000a64646600200200644b30010018998309ba90034bd7044c96600266e400100062660c46ea401000a2660c46ea4004cc00c00cc19000905e1bae306200141806eb8c17c00900320ba8b20ae3758607260b26ea81563300105580ac888896600266e3cdd71822982f1baa004375c60b060bc6ea804a2b300133023375c607860bc6ea801016a330013058305e375400b9800802405a017002404100140a116417116417081222c82b902a45905619194c0048888896600200914bd7044ca6002b300130220018801456600266e1cc0ec008dd6982d18301baa0088a40011303b002417882f260c800d306300548896600266e1d6600260b860c46ea800626eb4c198c18cdd5000c4dd6983318319baa001418400f159800cc004c094012942945061456600266e20014dd6983318319baa00b8998329826198329ba900433065375000c97ae09800805400a60ce011303e00799b824801001a00680522c830a2c830a3300100a8014022607c00f337049002003400d00a20c21bae30620054181375860b860b26ea800e66e18cdc080119b86337040086eb4c14cc164dd5001801001244530010038014dd61819982e1baa00ca40014800a00280186082660b460a460b06ea8008cc168dd4000a5eb80ca6002003375860b660b06ea800a90002002222598008014400633001003982f00156600260386eb8c17400a2003130350014160801905b2cc004cdc40009bad30403056375400513051305637540051302d3056375400482a0c96600260320031325980099b873370666e04c0e8018dd6981a982b9baa003375a607c60ae6ea800c006200316415466e0c004dd6981e982b1baa0028b20a83370260720086eb4c0ccc154dd5000a0588b20a4407c60a660a06ea8034c0c8c140dd5026466002606460a06ea81326eb4c0e8c140dd500448a600209d0068054a600209f00f911112cc004cdc79bae303f305837540086eb8c148c160dd500644c966002609e60b06ea800626464b30013371f30010079820004401a00a80800062b30013371266e00dd6982f182f8011bad3022305b375401266e0402cdd69819182d9baa0078acc006600260bc60b66ea80260af100140b119800982a982d9baa008cc00401e02700a802a01a802204a8b20b28b20b28b20b2375c60ba00260b26ea80062c82b8c14cc160dd5002459056203c40a880e904e11112cc004c0ac0122b3001337120046eb4c0e4c148dd5001c4c966002646600200297ae110100008101010081010200112cc00400629462b3001323370f30010049bac30513056375400f00140253001375860a060ac6ea80226eb0c144c158dd5003c0050091bad3058001899801001182c800c52820a6415913232303e33057305800233057374e006660ae980103d879800033057305800133057375060606eb4c0fcc154dd5003982c982c800982c182c182c00098299baa0058b20a2329800800cdd6182698299baa0059bac304e3053375400900240044444b30010038acc004c108dd3800c52f5c1164151133223305a5980099b87001300f00288014566002b3001301b001899b89001482827006294105645660033001375860a460b06ea802a6eb0c14cc160dd5004ccdc08041bad302f30583754014911194c00400600d305f00892504004444464b30013055001898011bad3063306430603754009159800981e000c4c8c96600260b00031325980099b8900100989802800c528a0c2375a60ca60c46ea800a2b30013059001899194c004026660ac01800500191919180499b80337000066eb4c1a8008cdc1182f9bad306a001375a60d460d600260d400260d260d260ca6ea80090091982a8050009bad30653062375400514a2830106018301baa001305a3060375400714a282f105e182f1baa00344c96600260a4003130423305b3750004660b660b860ba60b26ea800d2f5c1159800981a800c4cdd2a4010660b66ea00092f5c116415c82b8c15cdd500145905645905620ac98008034c17001660b8009305c003401860b20066eb4c1640050574590504590501802002111194c0040060090034004444b30010028a4001132598009980c1bad30573054375460ae00400b133700601660ae006003100141493001003982b8014c15c00500320a80c118004c114004c100dd5017c66002446056660886e9c004c118c0a000a4444646600200200a44b300100189982419bb0375200a6e98cc120cdd81ba9004375000697adef6c604bd6f7b63044c8cc896600266e3c00802226609666ec0dd48011ba632330010013756609400844b300100189982699bb037520126ea00212f5bded8c113233225980099b8f00200c89982819bb037520046ea0cdc01bad304e00300b0018acc004cdc800600144cc140cdd81ba900c37500160091330500033300500500141308260dd7182580098280011827000a0980018acc004cdc800400144cc12ccdd81ba9008374c6609666ec0dd48039ba80064bd6f7b63000244cc12c00ccc014014005047208e375c608c00260960046092002823a4466e296600260760051489050014df1000008acc004c0e000a2911050014df1001008a45050014df1002004100820000522259800981d00bc4c8cc88cc0dc0088a6002605460906ea81126eb4c0c8c120dd5000c896600266e24004dd6981898251baa0038acc0066002605460946ea800e08d1004406d1980082340164444464b30013371e6eb8c0dcc140dd50028054566002b30013045304f3754609660a06ea80162942294504e4566002646600200200844b30010018a508acc004cdc4240006eb4c154006294626600400460ac002828105344c8cc8a60020050018034c15cdd5982698299baa004914c00401a6602a014005001803a04a400844444b30010048acc004c108dd3801c4cc0052f5c0005164151133223259800980e001456600266e2400520feffffffffffffffff018cc00402260ba00f305d006acc004c14800a200b132332259800982a982d9baa0028998008061980d1bad305f003010899198011bae3060001375c60c060c200260b86ea800905a182e982f000914c004022005001802a036305d305d3059375400682ba446600c660ba64608a660bc60be002660bc6ea0010c180c180004c16cdd5002801000a0108b20ae8b20ae337006eb4c148c160dd5001000982c8021bad3059003415c6eb0c150c144dd50031bae304a305037540131641391641391641386092609e6ea8015015459048459048202a375a608e0026eb0c11cc120004c10cdd50194660024446530010019bac304a304737540090039bac3042304737540088008888966002007159800981b1ba70028a518b20908999119194c004dd59828800cc144c14800633001008801c01a00a804260a2609c6ea8c144009222259800982418289baa0018992cc00400600713259800982598299baa0058992cc004c10c0063300100f8054c164037300100b800c00a60b001b00c4040807a00a8298c15cc150dd5002c0110521bae3052305600141506607e60ac0086eb8c154c148dd5000c0090500c144004c130dd5182318261baa002304d003304e003412d222329800800c0120068008888cc8966002608800713304d30060020018998268014c004016003304300340148248c130008c13400a6e1d20384889660026076035198008214dd6182498231baa035911112cc00566002601a6eb8c114c12cdd50014528c4c8c966002601000314a315980099b87480e80062608666e3800920008a50412c8258dc68009bae3045304b3754004824a330013045304b375400b3300b00498009bac304e304b3754009375a609c60966ea800a4b300133011375c606c60986ea80041222b3001980099b8f375c608c60986ea800cdd7181b18261baa001a50a5141291323232323039330523053004330523053003330523053002330523053001330523053305400133052304a3050375400e97ae0305300130520013051001304c3754003164129164128803a00280aa2c8249003456600260440351323298009bad304b0019bac304b304c0019bad304b0024888cc0f000488cc8a6002097001801ca6002099007911112cc004cdc79bae303c305537540086eb8c13cc154dd5003c56600266e3cc020dd61827982a9baa002375c606e60aa6ea80122b30013370e602c6eb0c13cc154dd5001180b1bac30583055375400915980099911981a00112cc004c138c15cdd5000c528c4c96600264b300130533059375400313015371a6eb8c174c168dd5000c4c966002602c6e34006330013371e00200b4a14a282ca29410591bae305d305a375400282c0c170c164dd5000c4c96600260a060b26ea80062946264b30013054305a375400313259800982a982d9baa0018980b9b8d375c60be60b86ea80062602e6e34dd7182f982e1baa001416860bc60b66ea80062941059182e982d1baa001416060a660b26ea80062941057182d982c1baa0014158660ae60a060aa6ea80092f5c0607400b198009827982a9baa005991919191918219982e1ba798009bac305d305a3754013375a60ba60b46ea801e4b30019800980e9bae3042305b37540034a14a282ca2b300133020375c608460b66ea800415e264b30015980098299bad3057305c375400314a3159800cc004cc0f4dd6182f982e1baa3057305c375401a6eb8c118c170dd5000d28528a0b48cc004cc0f4dd6182f982e1baa3033305c375401a6eb8c118c170dd5000d28528a0b48a50416882d22003164168646464608e660c060c2006660c060c2004660c060c2002660c060c260c4002660c0608a60bc6ea8010cc1813010140004bd7018308009830000982d9baa0018b20b28b20b24058660b860ba00a660b860ba008660b860ba006660b860ba004660b860ba002660b860ba60bc002660b86ea4c034ca600244464b30013058002899830802800c4cc184c18800e6002009001982b8012008417460c4005375a60bc60b66ea80226eb0c154c16cdd500424453001003800c0090030c154c168dd5003a5eb80c174004c170004c16c004c168004c164c154dd5002400501f459053459053459053459053201a409c4b30013302b00123375e980103d87a80000018a4410089bc837666e9c00504c181b198279ba904a3304f37520046609e6ea00152f5c0304b0013046375406b1325980099b874802806e2660706eb4c128c11cdd501b114c004c0acc124dd5022cdd6981998249baa001912cc004cdc49bad3032304b375400600513302104722222325980099b8f375c607060a26ea801402a2b3001302a0058acc004cc0b8dd6182598289baa005232598009824800c566002609860a46ea8c0d4c14cdd5005c4cdc499b80375a607460a66ea802cdd6981898299baa00b00a8a5041451598009825000c4cdc499b80375a607460a66ea802cdd6981898299baa00b00a8a5141448288c144dd5000c4cc88cc8a6002005001981f1982b9ba630593756609e60aa6ea8014cc15d300101a0004bd70200422259800801456600330013375e980101a0003050305637540034a14a282a23300198008034cc0a4028cdd2a400c660b06ea00152f5c1375660b260ac6ea800600e8132607e660b0607c60ac6ea8038cc1613010100003305830503056375400297ae0981f9982c182c982b1baa00e3305830593056375401697ae040ad164151132323298008034c174016b30013052001880244c8cc896600260aa60b66ea800a266002014660346eb4c17c00c03a264660046eb8c180004dd718301830800982e1baa002416860ba60bc00244608a660bc6e9a60026eacc17cc170dd5003c00a0030044058660bc6e9a60026eacc158c170dd5003c00a003004406c97ae0305d305d3059375400682b900619b81375a60a460b06ea80096600266e20004dd6982d982c1baa00289bad305b30583754005100141593001375a60a460ae6ea80066eb4c144c15cdd5000cdd61829182b9baa00f9bac3051305737540169111194c00400600500391194c004006007002a40012248001001111112cc00401226600201600513232980099b80004375a60d06eb0c19400660d200b306900648896600266e20dd698338022400d19800805400600500380320148cc00402a003002801cca60020030069836004c888cdc019b833370466e04cdc199b820020070013370666e0800802c005200248008cc0280080050011111192cc004c188006260046eb4c1c0c1c4c1b4dd50024566002609200313232598009832800c4c96600266e2400407e2600a003100e41b86eb4c1c8c1bcdd5001456600260cc003132329800804ccc18c05c00a0032323230093370066e0000cdd6983b80119b82306c375a60ee0026eb4c1dcc1e0004c1dc004c1d8c1d8c1c8dd5001201233062017001375a60e460de6ea800a201a836906d18369baa0013067306d3754007100b41ac8358c1acdd5001a014419832337606ea0c190004dd398328009baa0013066004419080088889660020071330014bd7025eb822664530010069832802cc19401244b300133027375a60cc60c66ea800c03226600a660ca008004660ca00600313300500200141848030c18800cc1880090600c1640090571bac30563053375400e66e0401cdd6981418289baa005375c609660a26ea80262c827a2c827a2c8278c128c140dd5002c59049202c8acc004cdc3a4018037133038375a6094608e6ea80d8896600266e24dd6980818249baa001302d302b3049375408b159800cc004c0a4c124dd5000c116200480d226603e08a44444b30013371e6eb8c0d4c138dd5002003c66002095005803400e005980098291bab3048304e37546090609c6ea8016007002a4004804200280d22c82622c823a2c823a2660706eb4c128c11cdd501b111980f822911112cc004cdc79bae3035304e375400800f132598009829800c4ca600209900780440160094bd6f7b630400d01c1829000c5905018291bab3048304e37546090609c6ea80162c8261045208a22223233001001005223233225980099b8f0020088992cc0040062005133052337606ea400cdd300080120a23233001001375660a000844646644b30013371e004019132598009827000c400a2b3001337109000000c4cc15ccdd81ba9003375000200516414c8298cdc09bad305400300b89982b00199802802800a0a4375c60a200260ac00460a80031330510033300500500141346eb8c130004c144008c13c00504420882082207c3005005206e2337149101010500300200111598009803000c566002601460206ea8c050c054c044dd50024528c5900f45900f201e22323259800980b800c4c8c966002603200315980099b8f375c6028004025132598009806980a9baa0018992cc004c034c058dd5000c4cc01cdd7180b180d001980d180b9baa0018b202a3019301637540031640506020602a6ea80122c809a2c80b0dd5980a000980b000c59014180b1bab300c30123754002601660226ea8cc00cdd6180598089baa00d002300e37540046004004444b300130080018980900146600200730130029803800a0064034600e60186ea8045149a26cac80109811e581cc9aa6f9c7176107d9d455c1d25acdd5455f4af2fd1979c85cfb951ff0001",
  },
  vault: {
    name: "vault",
    hash: "93421de02aaaa9a5b11c1aa03653bb7cb09573ede5c4114f5e794e74",
    cbor:
      "5902870101003333222229800aba2aba1aba0aab9faab9eaab9dab9a9bae0059bae0049bae0039bae002488888888889660026645300137566018601a601a601a601a601a601a60126ea800a60106ea800644646600200200644b30010018a508acc004cdd79806180800099ba548008cc03cdd4801a5eb8229462660040046022002805900e2444b30013370e900100145660026600200601314a3159800998008018044528c4cc00400c01d00a20148992cc004c00400e26644b30013003300e37540031325980099baf300f0013374a90021980919ba548008cc048dd480525eb812f5c113371e6eb8c04cdd618081919bb0375060200026e9cc044004dd51808000801c5900e194c0040066eacc04cc050c050c050c050c050c050c050c050c050c040dd5004cdd6980998081baa0024004444b300130060018980a801466002007301600299b804800400500320208acc004cc01001802a2646600200264660020026eacc050c054c054c054c054c044dd5005112cc004006297adef6c608992cc004cdc79bae301200100689bab3013001899801801980b80120223015001404c44b30010018a518acc004cdc41bad3011301400148002266004004602a00314a0807901245900d201a375c6020601a6ea8014c040c044c034dd500945900b1b874800100a0c028c01cdd500618051805980598039baa00c8a4d1365640144c11e581c2b24615719975f5c29002d4d06a0a11b8643c7ec096f9aedd0b0c858004c011e581c06b575c34a59eae72b5ef21516507f6e719d430225ab9ccf59d811eb004c011e581c33a32c6039cec07291a45ed86174daccbd6c1042622deced6f2143b1004c011e581cacd5141c242865ec913b0f33a2c04a2083b98c6ee5eb13fb0ccce9a30001",
  },
} as const;
