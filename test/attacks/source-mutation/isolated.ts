/**
 * One guard at a time. A transaction that breaks a rule mostly breaks others with
 * it, and then any of them may be gone without anybody noticing. Here everything
 * but one thing is as it should be: a valid context in which the terms, the
 * charter, or a vault before and after, differ in that thing alone, with the rule
 * that has to refuse it, or as the last legal value.
 */

import { Constr, type Data } from "../../../offchain/blueprint/data.ts";
import type {
  Charter,
  Permission,
  Terms,
  Tranche,
  Vault,
} from "../../../offchain/blueprint/generated.ts";
import type { Case, ScriptRun } from "./corpus.ts";
import { Draft } from "./draft.ts";
import type { Plutus } from "./plutus-data.ts";

export interface Isolated {
  readonly script: string;
  /** Constructor of the redeemer. */
  readonly action: number;
  /** The label that refuses it; undefined where it is legal. */
  readonly rule?: string;
  readonly change: (draft: Draft) => Draft;
  /** Which valid contexts will do. */
  readonly where?: (draft: Draft) => boolean;
}

const DAY = 86_400_000n;
const MINUTE = 60_000n;
const SPAN = 3_155_760_000_000n;
const [SUBMIT, DECIDE, LAPSE, OBJECT, PAUSE] = [0, 1, 2, 3, 4];
const [NOTICE, AMEND] = [0, 1];
const [TOP_UP, REFUND, SWEEP] = [0, 3, 4];
const [FOUND, PUBLISH] = [0, 1];
const HASH = "ab".repeat(28);

type Bound = readonly [legal: readonly bigint[], refused: readonly bigint[]];

/** Every value of a field on either side of its bounds. */
function bounded(
  at: Pick<Isolated, "script" | "action">,
  rule: string,
  [legal, refused]: Bound,
  change: (draft: Draft, value: bigint) => Draft,
): Isolated[] {
  const one = (value: bigint) => ({ ...at, change: (draft: Draft) => change(draft, value) });
  return [...legal.map(one), ...refused.map((value) => ({ ...one(value), rule }))];
}

const founding = { script: "charter", action: FOUND } as const;
const publishing = { script: "charter", action: PUBLISH } as const;

const next = (change: (charter: Charter) => Partial<Charter>) => (draft: Draft) =>
  draft.nextCharter(change);
const inCharter = (rule: string, bound: Bound, field: (value: bigint) => Partial<Charter>) =>
  bounded(founding, rule, bound, (draft, value) => draft.nextCharter(() => field(value)));
const inTerms = (
  rule: string,
  bound: Bound,
  field: (value: bigint, terms: Terms) => Partial<Terms>,
) =>
  bounded(publishing, rule, bound, (draft, value) =>
    draft.nextTerms((terms) => field(value, terms)),
  );
const inTranche = (bound: Bound, field: (value: bigint) => Partial<Terms["tranches"][number]>) =>
  inTerms("R6 terms: a bounded number of tranches, each sound", bound, (value, { tranches }) => ({
    tranches: tranches.map((tranche, index) =>
      index === 1 ? { ...tranche, ...field(value) } : tranche,
    ),
    alike: tranches.every(
      (tranche, index) =>
        (index === 1 ? { ...tranche, ...field(value) }.classes : tranche.classes) === 7n,
    ),
  }));

const keyed = (byte: number, length = 28): Permission => ({
  type: "Key",
  fields: [byte.toString(16).padStart(2, "0").repeat(length)],
});
const members = (count: number) => Array.from({ length: count }, (_, index) => keyed(index + 1));
const nested = (depth: number): Permission =>
  depth === 0 ? keyed(1) : { type: "AllOf", fields: [[nested(depth - 1)]] };
const CANONICAL = "R7 charter: permissions are canonical";
const permission = (admin: Permission, rule?: string): Isolated => ({
  ...founding,
  change: next(() => ({ admin })),
  ...(rule === undefined ? {} : { rule }),
});

const permissions: readonly Isolated[] = [
  permission(keyed(1)),
  permission(keyed(1, 27), CANONICAL),
  permission(keyed(1, 29), CANONICAL),
  permission({ type: "ScriptRuns", fields: [HASH] }),
  permission({ type: "ScriptRuns", fields: [HASH.slice(2)] }, CANONICAL),
  permission({ type: "Warrant", fields: [HASH] }),
  permission({ type: "Warrant", fields: [`${HASH}ab`] }, CANONICAL),
  permission({ type: "After", fields: [0n] }),
  permission({ type: "After", fields: [-1n] }, CANONICAL),
  permission({ type: "Before", fields: [0n] }),
  permission({ type: "Before", fields: [-1n] }, CANONICAL),
  ...(["AllOf", "AnyOf"] as const).flatMap((type) => [
    permission({ type, fields: [members(10)] }),
    permission({ type, fields: [members(11)] }, CANONICAL),
    permission({ type, fields: [[]] }, CANONICAL),
    permission({ type, fields: [[keyed(2), keyed(1)]] }, CANONICAL),
    permission({ type, fields: [[keyed(1), keyed(1)]] }, CANONICAL),
    permission({ type, fields: [[keyed(1), keyed(2, 27)]] }, CANONICAL),
  ]),
  permission(nested(3)),
  permission(nested(4), CANONICAL),
  ...[1n, 2n, 3n].map((count) => permission({ type: "AtLeast", count, members: members(3) })),
  ...[0n, 4n].map((count) =>
    permission({ type: "AtLeast", count, members: members(3) }, CANONICAL),
  ),
  permission({ type: "AtLeast", count: 1n, members: [keyed(2), keyed(1)] }, CANONICAL),
  { ...founding, change: next(() => ({ registrar: keyed(1, 27) })), rule: CANONICAL },
];

const seats = (count: number) =>
  Array.from({ length: count }, (_, index) => index.toString(16).padStart(2, "0").repeat(28));
const PANELS = "R6 charter: panels are canonical";
const panel = (change: Partial<Charter["panel"]>, rule?: string): Isolated => ({
  ...founding,
  change: next((charter) => ({
    panel: { ...charter.panel, ...change },
    next: { ...charter.panel, ...change },
  })),
  ...(rule === undefined ? {} : { rule }),
});

const panels: readonly Isolated[] = [
  panel({ roster: seats(64), size: 64n, quorum: 64n }),
  panel({ roster: seats(65), size: 3n, quorum: 2n }, PANELS),
  panel({ roster: seats(3), size: 3n, quorum: 1n }),
  panel({ roster: seats(3), size: 3n, quorum: 0n }, PANELS),
  panel({ roster: seats(3), size: 2n, quorum: 3n }, PANELS),
  panel({ roster: seats(3), size: 4n, quorum: 3n }, PANELS),
  panel({ roster: [...seats(3), ""], size: 3n, quorum: 3n }),
  panel({ roster: [...seats(3), ""], size: 4n, quorum: 3n }, PANELS),
  panel({ roster: [...seats(3), ...seats(1)], size: 3n, quorum: 3n }, PANELS),
  panel({ roster: [...seats(3), "ff".repeat(27)], size: 3n, quorum: 3n }, PANELS),
  panel({ roster: ["ff".repeat(29), ...seats(3)], size: 3n, quorum: 3n }, PANELS),
];

const WINDOWS = "R6 charter: windows, notice and deposits are bounded";
const charters: readonly Isolated[] = [
  ...inCharter(
    "R6 charter: terms last a day at least",
    [
      [DAY, SPAN],
      [DAY - 1n, SPAN + 1n],
    ],
    (term) => ({ term }),
  ),
  ...inCharter("R6 charter: terms last a day at least", [[0n], [-1n]], (epochStart) => ({
    epochStart,
  })),
  ...inCharter(
    "R6 charter: the split leaves the project a share",
    [
      [0n, 80n],
      [-1n, 81n],
    ],
    (participant) => ({ split: { participant, auditor: 20n } }),
  ),
  ...inCharter("R6 charter: the split leaves the project a share", [[0n], [-1n]], (auditor) => ({
    split: { participant: 30n, auditor },
  })),
  ...inCharter(
    "R6 charter: the bonus is a rate within 0..100 percent",
    [
      [0n, 100n],
      [-1n, 101n],
    ],
    (bonus) => ({ bonus }),
  ),
  ...inCharter(
    WINDOWS,
    [
      [MINUTE, 129_600_000n],
      [MINUTE - 1n, 129_600_001n],
    ],
    (window) => ({ window }),
  ),
  ...inCharter(
    WINDOWS,
    [
      [DAY, SPAN],
      [DAY - 1n, SPAN + 1n],
    ],
    (notice) => ({ notice }),
  ),
  ...inCharter(WINDOWS, [[1n], [0n]], (depositCap) => ({ depositCap })),
  ...inCharter("charter.found: the charter begins unamended", [[], [1n, -1n]], (amendment) => ({
    amendment,
  })),
  ...inCharter("charter.found: the charter begins unamended", [[], [1n, -1n]], (amendedAt) => ({
    amendedAt,
  })),
  ...inCharter("charter.found: the charter begins unamended", [[], [1n, -1n]], (nextTerm) => ({
    nextTerm,
  })),
];

const FOLLOW = "R6 terms: expiry, review and long stop follow each other";
const terms: readonly Isolated[] = [
  ...inTerms("R6 terms: the window is bounded", [[MINUTE], [MINUTE - 1n]], (window) => ({
    window,
  })),
  ...inTerms(FOLLOW, [[1n], [-1n]], (expiry, { review }) => ({
    expiry,
    longStop: expiry + review + 1n,
  })),
  ...inTerms(
    FOLLOW,
    [
      [DAY, SPAN - 1n],
      [DAY - 1n, SPAN + 1n],
    ],
    (review, { expiry, approval }) => ({
      review,
      longStop: expiry + (review > SPAN ? SPAN : review + 1n),
      approval:
        approval.type === "FailOpen"
          ? { type: "FailOpen", after: review < DAY ? DAY : DAY }
          : approval,
    }),
  ),
  ...inTerms(FOLLOW, [[1n], [0n]], (more, { expiry, review }) => ({
    longStop: expiry + review + more,
  })),
  ...inTerms(FOLLOW, [[0n], [1n]], (more, { expiry }) => ({ longStop: expiry + SPAN + more })),
  ...inTerms(
    "R6 terms: silence takes a day at least, and no longer than a review",
    [[DAY], [DAY - 1n]],
    (after) => ({ approval: { type: "FailOpen", after } }),
  ),
  ...inTerms(
    "R6 terms: silence takes a day at least, and no longer than a review",
    [[0n], [1n]],
    (more, { review }) => ({ approval: { type: "FailOpen", after: review + more } }),
  ),
  ...inTranche(
    [
      [1n, 2n, 6n, 7n],
      [0n, 8n],
    ],
    (classes) => ({ classes }),
  ),
  ...inTranche(
    [
      [0n, SPAN],
      [-1n, SPAN + 1n],
    ],
    (cliff) => ({ cliff }),
  ),
  ...inTranche(
    [
      [1n, 120n],
      [0n, 121n],
    ],
    (instalments) => ({ instalments }),
  ),
  ...inTranche(
    [
      [DAY, SPAN],
      [DAY - 1n, SPAN + 1n],
    ],
    (period) => ({ period }),
  ),
  ...inTranche([[1n], [-1n]], (due) => ({ gate: { type: "Milestone", due } })),
  ...inTranche([[1n], [-1n]], (at) => ({ gate: { type: "Date", at } })),
  ...inTranche([[0n], [-1n, 1n, 2n]], (tranche) => ({ gate: { type: "AfterTranche", tranche } })),
  ...inTerms(
    "R6 terms: a bounded number of tranches, each sound",
    [
      [1n, 12n],
      [0n, 13n],
    ],
    (count, { tranches }) => ({
      tranches: Array.from({ length: Number(count) }, () => ({
        ...(tranches[1] as (typeof tranches)[number]),
        classes: 7n,
      })),
      alike: true,
    }),
  ),
  {
    ...publishing,
    rule: "silent",
    change: (draft) => draft.nextTerms(({ alike }) => ({ alike: !alike })),
  },
  ...["27", "29"].map(
    (length): Isolated => ({
      ...publishing,
      rule: "R6 terms: the class policy is a hash",
      change: (draft) => draft.nextTerms(() => ({ policy: "ab".repeat(Number(length)) })),
    }),
  ),
  {
    ...publishing,
    rule: "R7 terms: the funder is canonical",
    change: (draft) => draft.nextTerms(() => ({ funder: keyed(1, 27) })),
  },
  ...bounded(
    publishing,
    "R4 charter.publish: the window is within the charter's",
    [[0n], [1n]],
    (draft, more) =>
      draft
        .charter(() => ({ window: MINUTE * 30n }))
        .nextTerms(() => ({ window: MINUTE * 30n + more })),
  ),
];

const paused = (): Partial<Vault> => ({ phase: { type: "Paused", since: 0n } });
const closed = (): Partial<Vault> => ({ phase: { type: "Closed", at: 0n } });

/** Actions that want a vault that runs, with what they leave of its phase. */
const RUNNING: readonly (readonly [string, number, string])[] = [
  ["review", SUBMIT, "vault.submit: the vault runs"],
  ["review", DECIDE, "vault.decide: the vault runs"],
  ["review", LAPSE, "vault.lapse: the vault runs"],
  ["review", OBJECT, "vault.object: the vault runs"],
];

const running: readonly Isolated[] = [
  ...RUNNING.flatMap(([script, action, rule]) =>
    [paused, closed].map(
      (phase): Isolated => ({ script, action, rule, change: (draft) => draft.throughout(phase) }),
    ),
  ),
  ...(
    [
      ["review", PAUSE, "vault.pause: the vault runs"],
      ["amendment", NOTICE, "vault.notice: the vault runs"],
      ["steward", REFUND, "vault.refund: the vault runs"],
    ] as const
  ).flatMap(([script, action, rule]) =>
    [paused, closed].map(
      (phase): Isolated => ({ script, action, rule, change: (draft) => draft.before(phase) }),
    ),
  ),
  {
    script: "amendment",
    action: AMEND,
    rule: "vault.amend: the vault runs",
    change: (draft) => draft.before(paused),
    where: jointly,
  },
  {
    script: "steward",
    action: TOP_UP,
    rule: "vault.top_up: the vault is not closed",
    change: (draft) => draft.throughout(closed),
  },
  { script: "steward", action: TOP_UP, change: (draft) => draft.throughout(paused) },
];

function jointly(draft: Draft): boolean {
  let joint = false;
  draft.redeeming((fields) => {
    joint = fields.some(
      (field) => field instanceof Constr && field.index === 0 && field.fields.length === 1,
    );
    return fields;
  });
  return joint;
}

/** The last moment before expiry, and one millisecond too late. */
const late = (
  script: string,
  action: number,
  rule: string,
  field: (draft: Draft, upper: bigint) => Partial<Terms>,
): Isolated[] =>
  bounded({ script, action }, rule, [[0n], [1n]], (draft, beyond) =>
    draft.terms(() => field(draft, draft.upper - beyond)),
  );
const expiring = (_draft: Draft, expiry: bigint) => ({ expiry });

const moments: readonly Isolated[] = [
  ...late("review", SUBMIT, "R4 vault.submit: before expiry", expiring),
  ...late(
    "review",
    DECIDE,
    "R4 vault.decide: before the grace after expiry is over",
    (draft, end) => ({ expiry: end - draft.firstTerms.review }),
  ),
  ...late("amendment", NOTICE, "R4 vault.notice: before expiry", expiring),
  ...late("amendment", AMEND, "R4 vault.amend: before expiry", expiring),
  ...late("steward", TOP_UP, "R4 vault.top_up: before expiry", expiring),
  ...bounded(
    { script: "registry", action: 0 },
    "R4 vault.open: before expiry",
    [[1n], [0n]],
    (draft, more) => draft.terms(() => ({ expiry: draft.upper + more })),
  ),
  ...bounded(
    { script: "steward", action: SWEEP },
    "R4 vault.sweep: after the long stop",
    [[0n], [1n]],
    (draft, more) => draft.terms(() => ({ longStop: draft.lower + more })),
  ),
  ...(
    [
      ["review", SUBMIT],
      ["review", DECIDE],
      ["amendment", NOTICE],
      ["steward", TOP_UP],
      ["registry", 0],
    ] as const
  ).flatMap(([script, action]) =>
    bounded(
      { script, action },
      "R4 time: the bounds lie within the window",
      [[0n], [1n]],
      (draft, less) => draft.terms(() => ({ window: draft.upper - draft.lower - less })),
    ),
  ),
];

const amending = { script: "charter spend", action: 0 } as const;
const amended = (rule: string, change: (charter: Charter) => Partial<Charter>): Isolated => ({
  ...amending,
  rule,
  change: (draft) => draft.nextCharter(change),
});

const amendments: readonly Isolated[] = [
  ...[1n, -1n].flatMap((by) => [
    amended("charter.amend: who judges today stays", ({ nextTerm }) => ({
      nextTerm: nextTerm + by,
    })),
    amended("charter.amend: the calendar of terms stays", ({ term }) => ({ term: term + by })),
    amended("charter.amend: the calendar of terms stays", ({ epochStart }) => ({
      epochStart: epochStart + by,
    })),
    amended("charter.amend: the amendment is counted", ({ amendment }) => ({
      amendment: amendment + by,
    })),
    amended("charter.amend: the amendment is counted", ({ amendedAt }) => ({
      amendedAt: amendedAt + by,
    })),
  ]),
  amended("charter.amend: who judges today stays", ({ panel: sitting }) => ({
    panel: { ...sitting, quorum: sitting.quorum - 1n },
  })),
  amended("charter.amend: the roster continues", ({ next: after }) => ({
    next: { ...after, roster: after.roster.map((key, index) => (index === 0 ? HASH : key)) },
  })),
  amended("charter.amend: the roster continues", ({ next: after }) => ({
    next: { ...after, roster: after.roster.slice(1) },
  })),
  ...bounded(amending, "R15 charter.amend: at most once a term", [[0n], [1n]], (draft, less) =>
    draft.spentCharter(({ term }) => ({ amendedAt: draft.lower - term + less })),
  ),
];

/** Everybody sits, so that the term matters for the calendar alone. */
const everybody = ({ panel: sitting, next: after }: Charter) => ({
  panel: { ...sitting, size: BigInt(sitting.roster.filter((key) => key !== "").length) },
  next: { ...after, size: BigInt(after.roster.filter((key) => key !== "").length) },
});
const CALENDAR = "R4 charter: both bounds lie in one term";
const calendars: readonly Isolated[] = [PAUSE, DECIDE].flatMap((action) => [
  {
    script: "review",
    action,
    rule: CALENDAR,
    change: (draft) =>
      draft.charter((charter) => ({ ...everybody(charter), epochStart: draft.upper + 1n })),
  },
  ...bounded({ script: "review", action }, CALENDAR, [[1n], [0n]], (draft, more) =>
    draft.charter((charter) => ({
      ...everybody(charter),
      epochStart: draft.upper - charter.term + more,
    })),
  ),
  ...bounded({ script: "review", action }, CALENDAR, [[0n], []], (draft, later) =>
    draft.charter((charter) => ({ ...everybody(charter), epochStart: draft.lower - later })),
  ),
]);

/** A vault whose clock runs behind: what is recorded or tested is on its own clock. */
const behind = 7_000n;
const shifted = (tranche: Tranche, by: bigint, type: Tranche["type"]): Tranche =>
  tranche.type === type && "at" in tranche ? { ...tranche, at: tranche.at + by } : tranche;

const clocks: readonly Isolated[] = [
  {
    script: "review",
    action: SUBMIT,
    change: (draft) =>
      draft
        .throughout(() => ({ delay: behind }))
        .after(({ tranches }) => ({
          tranches: tranches.map((tranche) =>
            tranche.type === "Submitted" && tranche.at === draft.upper
              ? shifted(tranche, -behind, "Submitted")
              : tranche,
          ),
        })),
  },
  {
    script: "review",
    action: DECIDE,
    change: (draft) =>
      draft
        .throughout(() => ({ delay: behind }))
        .after(({ tranches }) => ({
          tranches: tranches.map((tranche) =>
            shifted(
              tranche,
              tranche.type === "Approved" && tranche.at === draft.upper ? -behind : 0n,
              "Approved",
            ),
          ),
        })),
  },
  {
    script: "amendment",
    action: NOTICE,
    change: (draft) =>
      draft
        .throughout(() => ({ delay: behind }))
        .after(({ phase }) => ({
          phase: phase.type === "Noticed" ? { ...phase, at: phase.at - behind } : phase,
        })),
  },
  {
    script: "review",
    action: SUBMIT,
    rule: "R6 vault.submit: submissions are bounded",
    change: (draft) => submissions(draft, 255n),
  },
  { script: "review", action: SUBMIT, change: (draft) => submissions(draft, 254n) },
  {
    script: "review",
    action: SUBMIT,
    rule: "vault.submit: the evidence is a 32-byte hash",
    change: (draft) => evidence(draft, "5e".repeat(31)),
  },
  {
    script: "review",
    action: SUBMIT,
    rule: "vault.submit: the evidence is a 32-byte hash",
    change: (draft) => evidence(draft, "5e".repeat(33)),
  },
];

/** Both sides of a submission of a tranche that was rejected so many times. */
function submissions(draft: Draft, count: bigint): Draft {
  return draft
    .before(({ tranches }) => ({
      tranches: tranches.map((tranche) =>
        tranche.type === "Open" ? { ...tranche, submissions: count } : tranche,
      ),
    }))
    .after(({ tranches }) => ({
      tranches: tranches.map((tranche) =>
        tranche.type === "Open"
          ? { ...tranche, submissions: count }
          : tranche.type === "Submitted"
            ? { ...tranche, submissions: count + 1n }
            : tranche,
      ),
    }));
}

function evidence(draft: Draft, hash: string): Draft {
  return draft
    .after(({ tranches }) => ({
      tranches: tranches.map((tranche) =>
        tranche.type === "Submitted" ? { ...tranche, evidence: hash } : tranche,
      ),
    }))
    .redeeming(([at, items, ...rest]) => [
      at as Data,
      (items as readonly Constr[]).map((item) => new Constr(0, [item.fields[0] as Data, hash])),
      ...rest,
    ]);
}

export const ISOLATED: readonly Isolated[] = [
  ...permissions,
  ...panels,
  ...charters,
  ...terms,
  ...running,
  ...moments,
  ...clocks,
  ...amendments,
  ...calendars,
];

/** An isolated context that the scripts do not judge as it says. */
export interface Misjudged {
  readonly isolated: Isolated;
  readonly found: string;
}

/** @param judge what a run comes to: the label that refuses it, or nothing */
export function isolatedCases(
  cases: readonly Case[],
  judge: (run: Omit<ScriptRun, "accepted">) => {
    readonly accepted: boolean;
    readonly label: string;
  },
): { readonly cases: Case[]; readonly misjudged: Misjudged[] } {
  const made: Case[] = [];
  const misjudged: Misjudged[] = [];
  const bases = basesOf(cases);
  for (const isolated of ISOLATED) {
    const { script, action, rule, change, where = () => true } = isolated;
    let found = "no valid context";
    for (const run of bases.get(`${script} ${action}`) ?? []) {
      if (!where(new Draft(run.context))) continue;
      const changed: Plutus = change(new Draft(run.context)).context();
      const { accepted, label } = judge({ ...run, context: changed });
      found = accepted ? "accepted" : label;
      const expected =
        rule === undefined ? accepted : !accepted && (rule === "silent" || label === rule);
      if (!expected) continue;
      made.push({
        accepted,
        rule: `alone: ${rule ?? "legal"}`,
        runs: [{ ...run, context: changed, accepted }],
      });
      found = "";
      break;
    }
    if (found !== "") misjudged.push({ isolated, found });
  }
  return { cases: made, misjudged };
}

/** Purposes of a run. */
const [MINTING, SPENDING, WITHDRAWING] = [0n, 1n, 2n];

function basesOf(cases: readonly Case[]): Map<string, ScriptRun[]> {
  const bases = new Map<string, ScriptRun[]>();
  for (const { accepted, runs } of cases) {
    for (const run of accepted ? runs : []) {
      const redeemer = run.context.kind === "constr" ? run.context.fields?.tail?.head : undefined;
      const info = run.context.kind === "constr" ? run.context.fields?.tail?.tail?.head : undefined;
      if (redeemer?.kind !== "constr" || info?.kind !== "constr") continue;
      // Founding and publishing are minting; the passes are withdrawals.
      const spends = run.script === "charter" && info.tag === SPENDING;
      if (!spends && (run.script === "charter" ? info.tag !== MINTING : info.tag !== WITHDRAWING))
        continue;
      const key = `${run.script}${spends ? " spend" : ""} ${redeemer.tag}`;
      bases.set(key, [...(bases.get(key) ?? []), run]);
    }
  }
  return bases;
}
