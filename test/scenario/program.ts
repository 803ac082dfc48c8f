/** The program that the scenarios play in: its charter, and terms of several kinds. */
import type { Permission, TrancheTerms } from "../../offchain/blueprint/generated.ts";
import { EMBEDDED_SLOTS } from "../../offchain/chain/embedded.ts";
import type { Founding } from "../../offchain/domain/charter/found.ts";
import type { Draft } from "../../offchain/domain/charter/publish.ts";
import { key } from "../../offchain/domain/permission.ts";
import { DAY } from "../../offchain/domain/time.ts";
import { scriptHash } from "../../offchain/layout/encoding/script.ts";
import type { Script } from "../../offchain/plans/plan.ts";
import { admin, auditors, funder, minter, payer, payoutTo, registrar, treasury } from "./people.ts";

export { DAY };
export const HOUR = DAY / 24n;
export const MINUTE = HOUR / 60n;

/** When the scenarios begin, POSIX ms. */
export const START = EMBEDDED_SLOTS.zeroTime + 10n * DAY;
/** A term of the panel. */
export const TERM = 90n * DAY;
export const EPOCH = START - DAY;
export const EXPIRY = START + 400n * DAY;
export const REVIEW = 14n * DAY;
export const LONG_STOP = START + 900n * DAY;
/** How long silence lasts under terms that fail open. */
export const SILENCE = 5n * DAY;
export const NOTICE = 7n * DAY;
export const DEPOSIT_CAP = 20_000_000n;

const signedBy = (keyHash: string): Script => ({ type: "Native", cbor: `8200581c${keyHash}` });

/** Mints class tokens. */
export const classScript = signedBy(minter.keyHash);
export const CLASS_POLICY = scriptHash(classScript);
/** Mints whatever else a scenario needs. */
export const dustScript = signedBy(payer.keyHash);
export const DUST_POLICY = scriptHash(dustScript);
export const DUST = `${DUST_POLICY}64757374`;

export const panel = {
  roster: auditors.map(({ keyHash }) => keyHash),
  size: 5n,
  quorum: 3n,
} as const;

export const founding: Founding = {
  admin: key(admin.keyHash),
  registrar: key(registrar.keyHash),
  panel,
  term: TERM,
  epochStart: EPOCH,
  split: { participant: 30n, auditor: 20n },
  bonus: 0n,
  window: HOUR,
  notice: NOTICE,
  depositCap: DEPOSIT_CAP,
};

export const milestone: TrancheTerms = {
  classes: 7n,
  gate: { type: "Milestone", due: null },
  cliff: 0n,
  instalments: 1n,
  period: DAY,
};

const funderKey: Permission = key(funder.keyHash);

/** Terms of milestones, the last of which pays on from when the one before it is paid. */
export const closedTerms: Draft = {
  policy: CLASS_POLICY,
  tranches: [
    milestone,
    { ...milestone, instalments: 3n, period: 30n * DAY },
    milestone,
    {
      ...milestone,
      gate: { type: "AfterTranche", tranche: 1n },
      instalments: 4n,
      period: 10n * DAY,
    },
  ],
  window: HOUR,
  expiry: EXPIRY,
  review: REVIEW,
  approval: { type: "FailClosed" },
  funder: funderKey,
  refund: payoutTo(treasury),
  longStop: LONG_STOP,
};
/** Weights under these terms. */
export const WEIGHTS = [250n, 250n, 250n, 250n] as const;

/** The same, where silence approves. */
export const openTerms: Draft = { ...closedTerms, approval: { type: "FailOpen", after: SILENCE } };

/** Tranches that serve some classes only, behind every kind of gate. */
export const mixedTerms: Draft = {
  ...closedTerms,
  tranches: [
    { ...milestone, classes: 1n, gate: { type: "Date", at: START + 20n * DAY } },
    { ...milestone, classes: 3n, cliff: 5n * DAY, instalments: 2n, period: 10n * DAY },
    { ...milestone, classes: 4n, gate: { type: "AfterTranche", tranche: 1n } },
    { ...milestone, classes: 6n, gate: { type: "Date", at: START + 500n * DAY } },
  ],
};
