/** Classes 34, 44, 50 and 51: what the panel and the admin decide. */
import { Constr, type Data } from "../../../offchain/blueprint/data.ts";
import { type Sheet as SheetData, SheetCodec, VaultCodec, type Vote } from "../../../offchain/blueprint/generated.ts";
import type { Motion } from "../../../offchain/domain/panel/motions.ts";
import { motionDigest } from "../../../offchain/domain/panel/motions.ts";
import { sheetDigest } from "../../../offchain/domain/panel/sheets.ts";
import { sign } from "../../../offchain/keys/ed25519.ts";
import { signatureStructure } from "../../../offchain/keys/cose.ts";
import { hash224 } from "../../../offchain/domain/names.ts";
import { type Anatomy, datumSites, redeemerSites, type Running } from "../anatomy.ts";
import { type Attempt, withRedeemer } from "../model.ts";
import type { Attack, Mutant } from "../mutation.ts";
import type { Site } from "../schema.ts";
import { auditors, everybody, mallory, type Person } from "../world/cast.ts";
import { REPORT, SECOND } from "../world/program.ts";
import { digestOf, motionsOf, seats, type Sheet, signatureBy } from "../world/sheets.ts";
import { eachDatumSite } from "./tools.ts";

/** Where the redeemer holds a sheet. */
function sheetSite(anatomy: Anatomy): { running: Running; site: Site } | undefined {
  return redeemerSites(anatomy).find(({ site }) => site.type === "cairn/panel/Sheet");
}

const noSheet = ({ scenario }: Anatomy) => (scenario.sheet === undefined ? "carries nobody's detached word" : undefined);

/** The attempt with the sheet of its redeemer changed. */
function withSheet(anatomy: Anatomy, change: (sheet: SheetData) => SheetData): Attempt {
  const found = sheetSite(anatomy);
  if (found === undefined) return anatomy.attempt;
  const changed = SheetCodec.encode(change(SheetCodec.decode(found.site.value)));
  return withRedeemer(anatomy.attempt, found.running.name, found.site.put(changed));
}

/** The votes with every detached signature made anew by the member's own key. */
function resigned(sheet: SheetData, digest: string, structure: (vote: Extract<Vote, { type: "Signed" }>) => string = ({ protected: header }) => signatureStructure(header, digest)): SheetData {
  return {
    ...sheet,
    votes: sheet.votes.map((vote) => {
      if (vote.type !== "Signed") return vote;
      const member = everybody.get(hash224(vote.key)) as Person;
      return { ...vote, signature: sign(structure(vote), member.secretKey) };
    }),
  };
}

/** Class 34: who acts is what the redeemer says. */
export const suppliedSigner: Attack = {
  number: 34,
  absent: noSheet,
  mutants: (anatomy) => {
    const { scenario } = anatomy;
    const digest = digestOf(scenario.sheet as Sheet);
    const forged = signatureBy(mallory, digest);
    return eachVote(anatomy, (vote, index, sheet) => [
      [`vote ${index}: by the attacker's key in the member's name`, { type: "Signed", member: vote.member, key: forged.key, signature: forged.signature, protected: forged.protected }],
      [`vote ${index}: the member said to sign here`, { type: "Signs", member: vote.member === sheet.votes[sheet.votes.length - 1]?.member && vote.type === "Signs" ? freeMember(anatomy, sheet) : vote.member }],
    ]);
  },
};

function eachVote(anatomy: Anatomy, change: (vote: Vote, index: number, sheet: SheetData) => readonly (readonly [string, Vote])[]): Mutant[] {
  const found = sheetSite(anatomy);
  if (found === undefined) return [];
  const sheet = SheetCodec.decode(found.site.value);
  return sheet.votes.flatMap((vote, index) =>
    change(vote, index, sheet).map(([leaf, next]) => ({
      leaf,
      attempt: withSheet(anatomy, (each) => ({ ...each, votes: each.votes.map((other, at) => (at === index ? next : other)) })),
    })),
  );
}

/** A sitting member who has not voted, after those who have. */
function freeMember({ scenario }: Anatomy, sheet: SheetData): bigint {
  const { roster } = scenario.world.charter.charter.panel;
  const sitting = seats(scenario.world.charter, scenario.attempt.validity.to ?? scenario.now).sitting.map(({ keyHash }) => BigInt(roster.indexOf(keyHash)));
  const last = sheet.votes[sheet.votes.length - 1]?.member ?? 0n;
  return sitting.find((member) => member > last) ?? last + 1n;
}

/** Class 44: an approval of something else is used for this. */
export const replayed: Attack = {
  number: 44,
  absent: ({ scenario }) => (scenario.sheet === undefined && scenario.variant !== "after notice" ? "acts without an approval given beforehand" : undefined),
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
  const question = (changed: Partial<typeof first>): Sheet => ({ ...sheet, questions: [{ ...first, ...changed }, ...others] });
  const on = (changed: Partial<typeof subject>) => question({ subject: { ...subject, ...changed } });
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
        ...(["approve", "reject", "object"] as const).filter((type) => type !== motion.type).map((type) => [`to ${type}`, { ...motion, type }] as const),
        ["on another tranche", { ...motion, tranche: motion.tranche + 1 }],
        ["on another submission", { ...motion, submissions: motion.submissions + 1n }],
        ["on other evidence", { ...motion, evidence: "0e".repeat(32) }],
      ];
    case "pause":
      return [["after another pause", { ...motion, delay: motion.delay + 1n }], ["to resume", { type: "resume", delay: motion.delay, since: 0n }]];
    case "resume":
      return [["after another pause", { ...motion, delay: motion.delay + 1n }], ["of another pause", { ...motion, since: motion.since + 1n }], ["to pause", { type: "pause", delay: motion.delay }]];
    case "amend":
      return [["for other weights", { ...motion, weights: [...motion.weights].reverse() }], ["for fewer weights", { ...motion, weights: motion.weights.slice(1) }]];
  }
}

/** Notice was given of one amendment, and another is carried out: consistently, in redeemer and datum. */
function otherNotice(anatomy: Anatomy): Mutant[] {
  return moved(anatomy).map(({ leaf, attempt }) => ({ leaf: `noticed otherwise: ${leaf}`, attempt }));
}

/** Class 50: signatures that a wallet made, or almost. */
export const detached: Attack = {
  number: 50,
  absent: noSheet,
  decoding: true,
  mutants: (anatomy) => {
    const sheet = anatomy.scenario.sheet as Sheet;
    const digest = digestOf(sheet);
    const motion = motionsOf(sheet)[0] ?? "";
    const all = (leaf: string, change: (each: SheetData) => SheetData, legal?: true): Mutant => ({ leaf, attempt: withSheet(anatomy, change), ...(legal ? { legal } : {}) });
    return [
      all("signatures: over a motion instead of the sheet", (each) => resigned(each, motion)),
      all("signatures: over the digest itself, in no structure", (each) => resigned(each, "", () => digest)),
      all("signatures: over the digest as text", (each) => resigned(each, "", ({ protected: header }) => signatureStructure(header, Buffer.from(digest).toString("hex")))),
      all("signatures: over a structure of another context", (each) => resigned(each, "", ({ protected: header }) => signatureStructure(header, digest).replace("6a5369676e617475726531", "695369676e6174757265"))),
      all("signatures: over a structure with external data", (each) => resigned(each, "", ({ protected: header }) => signatureStructure(header, digest).replace(/405820([0-9a-f]{64})$/, "41005820$1"))),
      all("sheet: another of its items left out of the rest", (each) => ({ ...each, rest: each.rest.slice(1) })),
      all("sheet: an item more in the rest", (each) => ({ ...each, rest: [...each.rest, "ff".repeat(32)] })),
      all("sheet: digests of other lengths, the same bytes", (each) => ({ ...each, rest: [`${each.rest[0]}${each.rest[1]}`] })),
      all("sheet: expired", (each) => resigned({ ...each, expiry: (anatomy.attempt.validity.to ?? 0n) - 1n }, sheetDigest({ ...sheet, motions: motionsOf(sheet), expiry: (anatomy.attempt.validity.to ?? 0n) - 1n }))),
      ...eachVote(anatomy, (vote) => oddVotes(anatomy, vote)),
      ...strangers(anatomy, digest),
      ...headers(anatomy, digest),
    ];
  },
};

function oddVotes(_: Anatomy, vote: Vote): readonly (readonly [string, Vote])[] {
  if (vote.type !== "Signed") return [];
  const leaf = `vote of member ${vote.member}`;
  return [
    [`${leaf}: signature cut`, { ...vote, signature: vote.signature.slice(0, -2) }],
    [`${leaf}: signature with a byte more`, { ...vote, signature: `${vote.signature}00` }],
    [`${leaf}: signature of nothing`, { ...vote, signature: "00".repeat(64) }],
    [`${leaf}: key cut`, { ...vote, key: vote.key.slice(0, -2) }],
    [`${leaf}: key with a byte more`, { ...vote, key: `${vote.key}00` }],
    [`${leaf}: no headers`, { ...vote, protected: "" }],
    [`${leaf}: headers extended after signing`, { ...vote, protected: `${vote.protected}00` }],
    [`${leaf}: headers that take in the rest of the structure`, { ...vote, protected: `${vote.protected}405820` }],
  ];
}

/** Votes of members who do not sit, of nobody on the roster, and the same member twice. */
function strangers(anatomy: Anatomy, digest: string): Mutant[] {
  const { scenario } = anatomy;
  const { charter } = scenario.world;
  const { roster } = charter.charter.panel;
  const moment = scenario.attempt.validity.to ?? scenario.now;
  const [resting] = seats(charter, moment).resting;
  const voteOf = (member: Person, index: number): Vote => {
    const { key, signature, protected: header } = signatureBy(member, digest);
    return { type: "Signed", member: BigInt(index), key, signature, protected: header };
  };
  const instead = (leaf: string, position: number, vote: Vote): Mutant => ({
    leaf,
    attempt: withSheet(anatomy, (sheet) => ({
      ...sheet,
      votes: [...sheet.votes.filter((_, index) => index !== position), vote].sort((left, right) => Number(left.member - right.member)),
    })),
  });
  const twice = anatomy.attempt.signers.flatMap((signer): Mutant[] => {
    const index = roster.indexOf(signer);
    const member = auditors.find(({ keyHash }) => keyHash === signer);
    if (index < 0 || member === undefined) return [];
    return [
      {
        leaf: "the same member by signature and by transaction",
        attempt: withSheet(anatomy, (sheet) => ({ ...sheet, votes: sheet.votes.flatMap((vote) => (vote.member === BigInt(index) ? [voteOf(member, index), vote] : [vote])).slice(1) })),
      },
    ];
  });
  return [
    ...(resting === undefined ? [] : [instead("a member who rests this term", 0, voteOf(resting, roster.indexOf(resting.keyHash)))]),
    instead("nobody on the roster", 0, voteOf(mallory, roster.length)),
    instead("nobody at all, below the roster", 0, voteOf(mallory, -1)),
    ...twice,
  ];
}

/** Headers as long as a wallet may make them are signed for, whatever they hold. */
function headers(anatomy: Anatomy, digest: string): Mutant[] {
  return [23, 24, 255, 256, 300].map((length) => ({
    leaf: `protected headers of ${length} bytes`,
    legal: true as const,
    attempt: withSheet(anatomy, (sheet) => {
      const longer = { ...sheet, votes: sheet.votes.map((vote) => (vote.type === "Signed" ? { ...vote, protected: "a1".repeat(length) } : vote)) };
      return resigned(longer, digest);
    }),
  }));
}

/** Paths of a vault's datum that are about clocks and weights. */
const RECKONED = /^(phase\.|delay$|tranches\.\d+\.(weight|at)$)/;

const reckons = (anatomy: Anatomy) => /^vault\.(pause|resume|amend|notice|decide|lapse|submit|refund)$/.test(anatomy.scenario.endpoint);

/** Class 51: clocks and weights reckoned in somebody's favour. */
export const reckoned: Attack = {
  number: 51,
  absent: (anatomy) => (reckons(anatomy) ? undefined : "neither sets a clock nor moves a weight"),
  mutants: (anatomy) => [
    ...eachDatumSite(anatomy, anatomy.states, ({ path, value }) =>
      RECKONED.test(path) && typeof value === "bigint"
        ? [["an hour earlier", value - 3_600_000n], ["an hour later", value + 3_600_000n], ["never", 0n], ["in the future", value + 31_536_000_000n]].filter(([, other]) => other !== value) as [string, Data][]
        : [],
    ),
    ...(anatomy.scenario.endpoint === "vault.amend" ? moved(anatomy) : []),
  ],
};

/** Weights that the rules forbid, in redeemer, datum and signatures alike. */
function moved(anatomy: Anatomy): Mutant[] {
  const { scenario } = anatomy;
  const items = redeemerSites(anatomy).find(({ site }) => site.path === "items");
  if (items === undefined) return [];
  const asked = (items.site.value as readonly (readonly bigint[])[])[0] ?? [];
  const shifts: Readonly<Record<string, (weights: readonly bigint[]) => bigint[]>> = {
    "a unit more in all": (weights) => weights.map((weight, index) => (index === 1 ? weight + 1n : weight)),
    "a unit less in all": (weights) => weights.map((weight, index) => (index === 1 ? weight - 1n : weight)),
    "a weight below zero": ([one = 0n, two = 0n, ...rest]) => [one + two + 1n, -1n, ...rest],
    "a weight for a tranche that is not there": (weights) => [...weights, 0n],
    "a tranche without a weight": (weights) => weights.slice(0, -1),
    "a weight above the limit": ([one = 0n, two = 0n, ...rest]) => [one + two + 10_001n, -10_001n, ...rest],
  };
  return Object.entries(shifts).map(([leaf, shift]) => {
    const weights = shift(asked);
    const datums = anatomy.states.reduce<Attempt>((attempt, { output }) => {
      const vault = VaultCodec.decode(output.datum as Data);
      const tranches = vault.tranches.map((tranche, index) => ({ ...tranche, weight: weights[index] ?? tranche.weight }));
      return { ...attempt, outputs: attempt.outputs.map((each) => (each.label === output.label ? { ...each, datum: VaultCodec.encode({ ...vault, tranches }) } : each)) };
    }, anatomy.attempt);
    const redeemed = withRedeemer(datums, items.running.name, items.site.put((items.site.value as readonly Data[]).map(() => weights)));
    if (scenario.sheet === undefined || weights.some((weight) => weight < 0n)) return { leaf, attempt: redeemed };
    const sheet: Sheet = { ...scenario.sheet, questions: scenario.sheet.questions.map((each) => ({ ...each, motion: { type: "amend", weights } })) };
    return { leaf, attempt: resignedBy(anatomy, redeemed, sheet, weights) };
  });
}

/** The redeemer with the items changed and the panel's signatures over the changed sheet. */
function resignedBy(anatomy: Anatomy, attempt: Attempt, sheet: Sheet, weights: readonly bigint[]): Attempt {
  const found = sheetSite(anatomy);
  if (found === undefined) return attempt;
  const signed = SheetCodec.encode(resigned(SheetCodec.decode(found.site.value), digestOf(sheet)));
  const whole = found.site.put(signed) as Constr;
  const items = (whole.fields[whole.fields.length - 1] as readonly Data[]).map(() => weights);
  return withRedeemer(attempt, found.running.name, new Constr(whole.index, [...whole.fields.slice(0, -1), items]));
}

void datumSites;
void motionDigest;
void REPORT;
