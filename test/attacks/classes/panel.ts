/** Classes 34, 44 and 51: what the panel and the admin decide. */
import type { Data } from "../../../offchain/blueprint/data.ts";
import type { Sheet as SheetData } from "../../../offchain/blueprint/generated.ts";
import type { Motion } from "../../../offchain/domain/panel/motions.ts";
import type { Anatomy } from "../anatomy.ts";
import type { Attack, Mutant } from "../mutation.ts";
import { mallory } from "../world/cast.ts";
import { SECOND } from "../world/program.ts";
import { digestOf, type Sheet, seats, signatureBy } from "../world/sheets.ts";
import { moved } from "./reweighting.ts";
import { eachVote, noSheet, resigned, withSheet } from "./sheets.ts";
import { eachDatumSite } from "./tools.ts";

/** Class 34: who acts is what the redeemer says. */
export const suppliedSigner: Attack = {
  number: 34,
  absent: noSheet,
  mutants: (anatomy) => {
    const { scenario } = anatomy;
    const digest = digestOf(scenario.sheet as Sheet);
    const forged = signatureBy(mallory, digest);
    return eachVote(anatomy, (vote, index, sheet) => [
      [
        `vote ${index}: by the attacker's key in the member's name`,
        {
          type: "Signed",
          member: vote.member,
          key: forged.key,
          signature: forged.signature,
          protected: forged.protected,
        },
      ],
      [
        `vote ${index}: the member said to sign here`,
        {
          type: "Signs",
          member:
            vote.member === sheet.votes[sheet.votes.length - 1]?.member && vote.type === "Signs"
              ? freeMember(anatomy, sheet)
              : vote.member,
        },
      ],
    ]);
  },
};

/** A sitting member who has not voted, after those who have. */
function freeMember({ scenario }: Anatomy, sheet: SheetData): bigint {
  const { roster } = scenario.world.charter.charter.panel;
  const sitting = seats(
    scenario.world.charter,
    scenario.attempt.validity.to ?? scenario.now,
  ).sitting.map(({ keyHash }) => BigInt(roster.indexOf(keyHash)));
  const last = sheet.votes[sheet.votes.length - 1]?.member ?? 0n;
  return sitting.find((member) => member > last) ?? last + 1n;
}

/** Class 44: an approval of something else is used for this. */
export const replayed: Attack = {
  number: 44,
  absent: ({ scenario }) =>
    scenario.sheet === undefined && scenario.variant !== "after notice"
      ? "acts without an approval given beforehand"
      : undefined,
  mutants: (anatomy) => {
    const { sheet } = anatomy.scenario;
    if (sheet === undefined) return otherNotice(anatomy);
    return forgeries(sheet).map(([leaf, other]) => ({
      leaf: `signed ${leaf}`,
      attempt: withSheet(anatomy, (each) => resigned(each, digestOf(other))),
    }));
  },
};

/** Sheets that differ from the one asked for in one thing. */
function forgeries(sheet: Sheet): (readonly [string, Sheet])[] {
  const [first, ...others] = sheet.questions;
  if (first === undefined) return [];
  const { subject, motion } = first;
  const question = (changed: Partial<typeof first>): Sheet => ({
    ...sheet,
    questions: [{ ...first, ...changed }, ...others],
  });
  const on = (changed: Partial<typeof subject>) =>
    question({ subject: { ...subject, ...changed } });
  const motions = otherMotions(motion);
  return [
    ["for another vault", on({ project: "0e".repeat(27) })],
    ["for the vault of another instance", on({ script: "0e".repeat(28) })],
    ["before an amendment", on({ amendment: subject.amendment + 1n })],
    ["for another program", { ...sheet, charter: "0e".repeat(27) }],
    ["with another report", { ...sheet, report: "0e".repeat(32) }],
    ["until another day", { ...sheet, expiry: sheet.expiry + SECOND }],
    ["without the rest", { ...sheet, rest: [] }],
    ["without this motion", { ...sheet, questions: others }],
    ...motions.map(([name, other]) => [name, question({ motion: other })] as const),
  ];
}

function otherMotions(motion: Motion): (readonly [string, Motion])[] {
  switch (motion.type) {
    case "approve":
    case "reject":
    case "object":
      return [
        ...(["approve", "reject", "object"] as const)
          .filter((type) => type !== motion.type)
          .map((type) => [`to ${type}`, { ...motion, type }] as const),
        ["on another tranche", { ...motion, tranche: motion.tranche + 1 }],
        ["on another submission", { ...motion, submissions: motion.submissions + 1n }],
        ["on other evidence", { ...motion, evidence: "0e".repeat(32) }],
      ];
    case "pause":
      return [
        ["after another pause", { ...motion, delay: motion.delay + 1n }],
        ["to resume", { type: "resume", delay: motion.delay, since: 0n }],
      ];
    case "resume":
      return [
        ["after another pause", { ...motion, delay: motion.delay + 1n }],
        ["of another pause", { ...motion, since: motion.since + 1n }],
        ["to pause", { type: "pause", delay: motion.delay }],
      ];
    case "amend":
      return [
        ["for other weights", { ...motion, weights: [...motion.weights].reverse() }],
        ["for fewer weights", { ...motion, weights: motion.weights.slice(1) }],
      ];
  }
}

/** Notice was given of one amendment, and another is carried out: consistently, in redeemer and datum. */
function otherNotice(anatomy: Anatomy): Mutant[] {
  return moved(anatomy).map(({ leaf, attempt }) => ({
    leaf: `noticed otherwise: ${leaf}`,
    attempt,
  }));
}

/** Paths of a vault's datum that are about clocks and weights. */
const RECKONED = /^(phase\.|delay$|tranches\.\d+\.(weight|at)$)/;

const reckons = (anatomy: Anatomy) =>
  /^vault\.(pause|resume|amend|notice|decide|lapse|submit|refund)$/.test(anatomy.scenario.endpoint);

/** Class 51: clocks and weights reckoned in somebody's favour. */
export const reckoned: Attack = {
  number: 51,
  absent: (anatomy) => (reckons(anatomy) ? undefined : "neither sets a clock nor moves a weight"),
  mutants: (anatomy) => [
    ...eachDatumSite(anatomy, anatomy.states, ({ path, value }) =>
      RECKONED.test(path) && typeof value === "bigint"
        ? ([
            ["an hour earlier", value - 3_600_000n],
            ["an hour later", value + 3_600_000n],
            ["never", 0n],
            ["in the future", value + 31_536_000_000n],
          ].filter(([, other]) => other !== value) as [string, Data][])
        : [],
    ),
    ...(anatomy.scenario.endpoint === "vault.amend" ? moved(anatomy) : []),
  ],
};
