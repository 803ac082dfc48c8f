/** The program that is attacked, and the one that the attacker has founded beside it. */
import type { Permission, TrancheTerms } from "../../../offchain/blueprint/generated.ts";
import { EMBEDDED_SLOTS } from "../../../offchain/chain/embedded.ts";
import type { Founding } from "../../../offchain/domain/charter/found.ts";
import type { Draft } from "../../../offchain/domain/charter/publish.ts";
import { key } from "../../../offchain/domain/permission.ts";
import { DAY } from "../../../offchain/domain/time.ts";
import type { Grant } from "../../../offchain/domain/vault/open.ts";
import type { Payouts } from "../../../offchain/domain/vault/payouts.ts";
import {
  rewardAddress,
  scriptCredential,
  toPlutusAddress,
} from "../../../offchain/keys/address.ts";
import { scriptHash } from "../../../offchain/layout/encoding/script.ts";
import type { Script } from "../../../offchain/plans/plan.ts";
import {
  admin,
  auditors,
  funder,
  mallory,
  manager,
  minter,
  type Person,
  participant,
  registrar,
  reviewer,
  stakedAddress,
  team,
  treasury,
} from "./cast.ts";

export { DAY };
export const SECOND = 1_000n;
export const HOUR = DAY / 24n;

/** POSIX ms. */
export const START = EMBEDDED_SLOTS.zeroTime + 10n * DAY;
export const TERM = 90n * DAY;
export const EPOCH = START - DAY;
export const EXPIRY = START + 400n * DAY;
export const REVIEW = 14n * DAY;
export const LONG_STOP = START + 900n * DAY;
export const SILENCE = 5n * DAY;
export const NOTICE = 7n * DAY;
export const WINDOW = HOUR;
export const DEPOSIT_CAP = 20_000_000n;
export const QUORUM = 3n;

const signedBy = ({ keyHash }: Person): Script => ({ type: "Native", cbor: `8200581c${keyHash}` });
export const classScript = signedBy(minter);
export const CLASS_POLICY = scriptHash(classScript);
/** The attacker's own policy: dust, and whatever pretends to be a state token. */
export const dustScript = signedBy(mallory);
export const DUST_POLICY = scriptHash(dustScript);
/** A reward account of hers; a script's, because ledgers do not agree where keys' sort. */
export const dustRewards = rewardAddress(scriptCredential(DUST_POLICY), 0);
export const DUST = `${DUST_POLICY}64757374`;
/** A token that has no class, as allotments may hold one. */
export const coinScript: Script = {
  type: "Native",
  cbor: `82018182 00581c${minter.keyHash}`.replaceAll(" ", ""),
};
export const COIN_POLICY = scriptHash(coinScript);
export const COIN = `${COIN_POLICY}636f696e`;

/** Two keys of three: thresholds and lists are attacked where they stand. */
const adminPermission: Permission = {
  type: "AtLeast",
  count: 2n,
  members: [admin, registrar, funder]
    .map(({ keyHash }) => keyHash)
    .sort()
    .map(key),
};

export const founding: Founding = {
  admin: adminPermission,
  registrar: key(registrar.keyHash),
  panel: { roster: auditors.map(({ keyHash }) => keyHash), size: 5n, quorum: QUORUM },
  term: TERM,
  epochStart: EPOCH,
  split: { participant: 30n, auditor: 20n },
  bonus: 10n,
  window: WINDOW,
  notice: NOTICE,
  depositCap: DEPOSIT_CAP,
};

/** The attacker is everything in a program of her own. */
export const alienFounding: Founding = {
  ...founding,
  admin: key(mallory.keyHash),
  registrar: key(mallory.keyHash),
  panel: { roster: [mallory.keyHash], size: 1n, quorum: 1n },
};

export const milestone: TrancheTerms = {
  classes: 7n,
  gate: { type: "Milestone", due: null },
  cliff: 0n,
  instalments: 1n,
  period: DAY,
};

export const closedTerms: Draft = {
  policy: CLASS_POLICY,
  tranches: [
    {
      ...milestone,
      gate: { type: "Milestone", due: START + 100n * DAY },
      instalments: 2n,
      period: 30n * DAY,
    },
    milestone,
    { ...milestone, gate: { type: "Date", at: START + 200n * DAY }, cliff: DAY },
    {
      ...milestone,
      gate: { type: "AfterTranche", tranche: 0n },
      instalments: 3n,
      period: 30n * DAY,
    },
  ],
  window: WINDOW,
  expiry: EXPIRY,
  review: REVIEW,
  approval: { type: "FailClosed" },
  funder: key(funder.keyHash),
  refund: toPlutusAddress(stakedAddress(treasury, treasury)),
  longStop: LONG_STOP,
};
export const WEIGHTS = [300n, 300n, 200n, 200n] as const;
/** What amendments move. */
export const AMENDED = [300n, 250n, 250n, 200n] as const;

/** Silence approves, and tranches serve some classes only. */
export const openTerms: Draft = {
  ...closedTerms,
  tranches: [
    milestone,
    { ...milestone, classes: 3n, cliff: 5n * DAY, instalments: 2n, period: 10n * DAY },
    { ...milestone, classes: 3n, gate: { type: "AfterTranche", tranche: 1n } },
    { ...milestone, classes: 4n, gate: { type: "Date", at: START + 500n * DAY } },
  ],
  approval: { type: "FailOpen", after: SILENCE },
};

/** The same terms but for who gets the refunds: genuine, of the same program. */
export const siblingTerms: Draft = {
  ...closedTerms,
  funder: key(mallory.keyHash),
  refund: toPlutusAddress(mallory.address),
};

/** Numbers that no weight divides. */
export const TOTALS = [1_001n, 607n, 401n] as const;

export const grants: readonly Grant[] = [
  { class: 0, beneficiary: team.keyHash, total: TOTALS[0] },
  { class: 1, beneficiary: participant.keyHash, total: TOTALS[1] },
  {
    class: 2,
    asset: { type: "Token", policy: COIN_POLICY, name: COIN.slice(56) },
    beneficiary: reviewer.keyHash,
    total: TOTALS[2],
  },
];

/** The participant has no payout address; the reviewer's has a stake part. */
export const payouts: Payouts = [
  toPlutusAddress(team.address),
  null,
  toPlutusAddress(stakedAddress(reviewer, team)),
];

export const vaultOpening = { manager: manager.keyHash, grants, weights: WEIGHTS, payouts };

export const EVIDENCE = "5e".repeat(32);
export const REPORT = "4e".repeat(32);
