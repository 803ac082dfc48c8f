/** The moves of the model: which there are, where one suggests itself, and its plan. */
import type { Tranche } from "../../offchain/blueprint/generated.ts";
import { at, replaced } from "../../offchain/domain/list.ts";
import { isFrozen } from "../../offchain/domain/vault/amend.ts";
import { claimable } from "../../offchain/domain/vault/schedule.ts";
import { amend as amendCharter } from "../../offchain/plans/charter/amend.ts";
import type { Plan, Validity } from "../../offchain/plans/plan.ts";
import { accept } from "../../offchain/plans/vault/accept.ts";
import { amend } from "../../offchain/plans/vault/amend.ts";
import { claim } from "../../offchain/plans/vault/claim.ts";
import { close } from "../../offchain/plans/vault/close.ts";
import { decide } from "../../offchain/plans/vault/decide.ts";
import { lapse } from "../../offchain/plans/vault/lapse.ts";
import { notice } from "../../offchain/plans/vault/notice.ts";
import { object } from "../../offchain/plans/vault/object.ts";
import { offer } from "../../offchain/plans/vault/offer.ts";
import { open } from "../../offchain/plans/vault/open.ts";
import { pause } from "../../offchain/plans/vault/pause.ts";
import { push } from "../../offchain/plans/vault/push.ts";
import { refund } from "../../offchain/plans/vault/refund.ts";
import { resume } from "../../offchain/plans/vault/resume.ts";
import type { SignedSheet } from "../../offchain/plans/vault/sheet.ts";
import { submit } from "../../offchain/plans/vault/submit.ts";
import { sweep } from "../../offchain/plans/vault/sweep.ts";
import { topUp } from "../../offchain/plans/vault/top-up.ts";
import { heir, newAuditor, outsider, type Person, payoutTo } from "../scenario/people.ts";
import { NOTICE, panel, TERM } from "../scenario/program.ts";
import {
  amendmentTo,
  approvalOf,
  EVIDENCE,
  objectionTo,
  pauseOf,
  rejectionOf,
  resumeOf,
} from "../scenario/sheets.ts";
import { grants, payouts, usualVault } from "../scenario/vaults.ts";
import { EXPIRY, type Held, LONG_STOP, REVIEW, type World } from "./world.ts";

/** Numbers by which a step is told apart from others; every one of them is legal. */
export interface Choice {
  readonly vault: number;
  readonly tranche: number;
  readonly variant: number;
}

/** What a move is planned from. */
export interface Situation {
  readonly world: World;
  readonly now: bigint;
  readonly validity: Required<Validity>;
  readonly choice: Choice;
  /** Signs a sheet with as many of the members who sit as it takes. */
  readonly sheet: (motion: string) => SignedSheet;
  readonly coinsPerUtxoByte: bigint;
}

export interface Move {
  /** Whether it may be legal in a vault: a guess, which the rules confirm or not. */
  readonly suggests: (held: Held, situation: Situation) => boolean;
  /** The plan on a vault. @throws Refusal where the rules forbid it */
  readonly plan: (held: Held, situation: Situation) => Plan;
}

const running = ({ state }: Held) =>
  state.vault.phase.type === "Running" || state.vault.phase.type === "Noticed";
const closed = ({ state }: Held) => state.vault.phase.type === "Closed";
const before = (moment: bigint, { validity }: Situation) => validity.to <= moment;
const trancheIn = ({ state }: Held, { choice }: Situation): Tranche =>
  at(state.vault.tranches, choice.tranche % state.vault.tranches.length);
const positionIn = ({ state }: Held, { choice }: Situation) =>
  choice.tranche % state.vault.tranches.length;
const allotmentIn = ({ state }: Held, { choice }: Situation) =>
  choice.tranche % state.vault.allotments.length;
const silenceOf = ({ terms }: Held) =>
  terms.terms.approval.type === "FailOpen" ? terms.terms.approval.after : undefined;
const dueIn = (held: Held, { now }: Situation) =>
  held.state.vault.allotments.flatMap((allotment, index) =>
    claimable(held.terms.terms, held.state.vault, allotment, now) > 0n ? [index] : [],
  );

const request = ({ terms }: Held, { world, validity }: Situation) => ({
  scripts: world.scripts,
  charter: world.charter,
  terms,
  validity,
});

/** Who claims has the tokens sent here. */
export const pocket = outsider;

/** Moves ten of the weight of one tranche to another. */
function weightsFor({ state }: Held, { choice }: Situation): bigint[] {
  const weights = state.vault.tranches.map(({ weight }) => weight);
  const from = choice.tranche % weights.length;
  const to = choice.variant % weights.length;
  const moved = weights.map((weight, index) => (index === from ? weight - 10n : weight));
  return moved.map((weight, index) => (index === to ? weight + 10n : weight));
}

/** The persons by whom allotments are held; heirs take turns. */
const nextHeir = (held: Held, situation: Situation): Person => {
  const { beneficiary } = at(held.state.vault.allotments, allotmentIn(held, situation));
  return beneficiary === heir.keyHash ? newAuditor : heir;
};

/** Whether an amendment of the weights that the choice stands for would be legal. */
function amends(held: Held, situation: Situation): boolean {
  const { state, terms } = held;
  const weights = weightsFor(held, situation);
  const time = situation.validity.to - state.vault.delay;
  const moved = weights.flatMap((weight, index) =>
    weight === at(state.vault.tranches, index).weight ? [] : [index],
  );
  const classes = new Set(moved.map((index) => at(terms.terms.tranches, index).classes));
  return (
    running(held) &&
    before(EXPIRY, situation) &&
    classes.size < 2 &&
    weights.every((weight) => weight >= 0n) &&
    moved.every((index) => !isFrozen(state.vault, index, time, { terms: terms.terms }))
  );
}

function review(type: "approve" | "reject"): Move {
  const motion = type === "approve" ? approvalOf : rejectionOf;
  return {
    suggests: (held, situation) => {
      const tranche = trancheIn(held, situation);
      const silence = silenceOf(held);
      if (!running(held) || !before(EXPIRY + REVIEW, situation)) return false;
      if (tranche.type === "Objected") return true;
      if (tranche.type !== "Submitted") return false;
      const clock = situation.validity.to - held.state.vault.delay;
      return type === "approve" || silence === undefined || clock < tranche.at + silence;
    },
    plan: (held, situation) => {
      const tranche = positionIn(held, situation);
      return decide({
        ...request(held, situation),
        sheet: situation.sheet(motion(tranche)(held.state)),
        vaults: [{ state: held.state, verdict: { type, tranche } }],
      });
    },
  };
}

export const MOVES = {
  submit: {
    suggests: (held, situation) =>
      running(held) && trancheIn(held, situation).type === "Open" && before(EXPIRY, situation),
    plan: (held, situation) =>
      submit({
        ...request(held, situation),
        vaults: [{ state: held.state, tranche: positionIn(held, situation), evidence: EVIDENCE }],
      }),
  },
  approve: review("approve"),
  reject: review("reject"),
  lapse: {
    suggests: (held, situation) => {
      const tranche = trancheIn(held, situation);
      const silence = silenceOf(held);
      if (!running(held) || silence === undefined || tranche.type !== "Submitted") return false;
      return situation.now - held.state.vault.delay >= tranche.at + silence;
    },
    plan: (held, situation) =>
      lapse({
        ...request(held, situation),
        vaults: [{ state: held.state, tranche: positionIn(held, situation) }],
      }),
  },
  object: {
    suggests: (held, situation) => {
      const tranche = trancheIn(held, situation);
      const silence = silenceOf(held);
      if (!running(held) || silence === undefined || tranche.type !== "Submitted") return false;
      return situation.validity.to - held.state.vault.delay < tranche.at + silence;
    },
    plan: (held, situation) => {
      const tranche = positionIn(held, situation);
      return object({
        ...request(held, situation),
        sheet: situation.sheet(objectionTo(tranche)(held.state)),
        vaults: [{ state: held.state, tranche }],
      });
    },
  },
  pause: {
    suggests: running,
    plan: (held, situation) =>
      pause({
        ...request(held, situation),
        sheet: situation.sheet(pauseOf(held.state)),
        vaults: [{ state: held.state }],
      }),
  },
  resume: {
    suggests: ({ state: { vault } }, { now }) =>
      vault.phase.type === "Paused" && now - vault.phase.since > vault.delay,
    plan: (held, situation) =>
      resume({
        ...request(held, situation),
        sheet: situation.sheet(resumeOf(held.state)),
        vaults: [{ state: held.state }],
      }),
  },
  claim: {
    suggests: (held, situation) => dueIn(held, situation).length > 0,
    plan: (held, situation) => {
      const due = dueIn(held, situation);
      const { variant } = situation.choice;
      const allotment = at([...due, allotmentIn(held, situation)], variant % (due.length + 1));
      return claim({
        ...request(held, situation),
        to: pocket.address,
        vaults: [
          {
            state: held.state,
            allotments: variant % 3 === 0 && due.length > 0 ? due : [allotment],
          },
        ],
      });
    },
  },
  push: {
    suggests: (held, situation) =>
      dueIn(held, situation).some((index) => at(held.payouts, index) !== null),
    plan: (held, situation) => {
      const due = dueIn(held, situation).filter((index) => held.payouts[index] !== null);
      const allotments = due.length > 0 ? due : [allotmentIn(held, situation)];
      return push({
        ...request(held, situation),
        vaults: [{ state: held.state, payouts: held.payouts, allotments }],
      });
    },
  },
  notice: {
    suggests: (held, situation) => amends(held, situation),
    plan: (held, situation) => {
      const weights = weightsFor(held, situation);
      return notice({ ...request(held, situation), vaults: [{ state: held.state, weights }] });
    },
  },
  "amend jointly": {
    suggests: (held, situation) => amends(held, situation),
    plan: (held, situation) => {
      const weights = weightsFor(held, situation);
      return amend({
        ...request(held, situation),
        sheet: situation.sheet(amendmentTo(weights)(held.state)),
        vaults: [{ state: held.state, weights }],
      });
    },
  },
  "amend after notice": {
    suggests: (held, situation) => {
      const { phase, delay } = held.state.vault;
      return (
        phase.type === "Noticed" &&
        before(EXPIRY, situation) &&
        situation.now - delay >= phase.at + NOTICE
      );
    },
    plan: (held, situation) => {
      const all = [0, 1, 2].flatMap((tranche) =>
        [0, 1, 2].map((variant) =>
          weightsFor(held, { ...situation, choice: { ...situation.choice, tranche, variant } }),
        ),
      );
      const { phase } = held.state.vault;
      // The weights that notice was given of, where it was.
      const noticed = all.find(
        (weights) => phase.type === "Noticed" && amendmentTo(weights)(held.state) === phase.motion,
      );
      const weights = noticed ?? weightsFor(held, situation);
      return amend({ ...request(held, situation), vaults: [{ state: held.state, weights }] });
    },
  },
  "top up": {
    suggests: (held, situation) => !closed(held) && before(EXPIRY, situation),
    plan: (held, situation) => {
      const chosen = allotmentIn(held, situation);
      const added = held.state.vault.allotments.map((_, index) => (index === chosen ? 7n : 0n));
      return topUp({ ...request(held, situation), vaults: [{ state: held.state, added }] });
    },
  },
  offer: {
    suggests: () => true,
    plan: (held, situation) => {
      const allotment = allotmentIn(held, situation);
      const { heir: named } = at(held.state.vault.allotments, allotment);
      const to =
        named !== "" && situation.choice.variant % 2 === 0 ? "" : nextHeir(held, situation).keyHash;
      return offer({
        ...request(held, situation),
        vaults: [{ state: held.state, allotment, heir: to }],
      });
    },
  },
  accept: {
    suggests: (held, situation) =>
      at(held.state.vault.allotments, allotmentIn(held, situation)).heir !== "",
    plan: (held, situation) => {
      const allotment = allotmentIn(held, situation);
      const person = [heir, newAuditor].find(
        ({ keyHash }) => keyHash === at(held.state.vault.allotments, allotment).heir,
      );
      return accept({
        ...request(held, situation),
        vaults: [
          {
            state: held.state,
            allotment,
            payouts: held.payouts,
            payout:
              person === undefined || situation.choice.variant % 3 === 0 ? null : payoutTo(person),
          },
        ],
      });
    },
  },
  refund: {
    suggests: (held, { now }) => running(held) && now >= EXPIRY,
    plan: (held, situation) =>
      refund({ ...request(held, situation), vaults: [{ state: held.state }] }),
  },
  sweep: {
    suggests: (_held, { now }) => now >= LONG_STOP,
    plan: (held, situation) =>
      sweep({ ...request(held, situation), vaults: [{ state: held.state }] }),
  },
  close: {
    suggests: ({ state }) => Object.keys(state.utxo.assets).length === 2,
    plan: (held, situation) =>
      close({ ...request(held, situation), vaults: [{ state: held.state }] }),
  },
} as const satisfies Readonly<Record<string, Move>>;
export type MoveName = keyof typeof MOVES;
export const MOVE_NAMES = Object.keys(MOVES) as MoveName[];

/** The totals of the vaults: small, and such that no weight divides them. */
const TOTALS = [101n, 53n, 29n] as const;

/** Opens a vault for the next project. */
export function planOpening(situation: Situation): {
  plan: Plan;
  held: (state: Held["state"]) => Held;
} {
  const { world, choice, validity, coinsPerUtxoByte } = situation;
  // Every other vault is under terms where silence approves.
  const terms = at(world.terms, at([0, 1, 1, 2], choice.variant % 4));
  const seed = at(world.seeds, 0);
  const plan = open({
    scripts: world.scripts,
    charter: world.charter,
    terms,
    validity,
    coinsPerUtxoByte,
    vaults: [
      {
        ...usualVault,
        seed,
        weights: [30n, 50n, 20n],
        grants: grants.map((grant, index) => ({ ...grant, total: at(TOTALS, index) })),
      },
    ],
  });
  return { plan, held: (state) => ({ state, terms, payouts }) };
}

/** Amends the charter: the panel of next term takes one in, or loses one. */
export function planCharter({ world, validity, choice, coinsPerUtxoByte }: Situation): Plan {
  const { roster } = world.charter.charter.next;
  const grown = roster.includes(newAuditor.keyHash) ? roster : [...roster, newAuditor.keyHash];
  const lost =
    roster.filter((each) => each === "").length < 1
      ? replaced(grown, choice.tranche % 7, "")
      : grown;
  const next = { ...panel, roster: choice.variant % 2 === 0 ? roster : lost };
  return amendCharter({
    scripts: world.scripts,
    charter: world.charter,
    coinsPerUtxoByte,
    validity,
    amendment: { next },
  });
}

/** Whether an amendment of the charter suggests itself. */
export const charterIsDue = ({ world, now }: Situation) =>
  now >= world.charter.charter.amendedAt + TERM;
