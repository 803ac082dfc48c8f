import type { Sheet as SheetData, Vote } from "../../../offchain/blueprint/generated.ts";
import { sheetDigest } from "../../../offchain/domain/panel/sheets.ts";
import { signatureStructure } from "../../../offchain/keys/cose.ts";
import type { Anatomy } from "../anatomy.ts";
import type { Attack, Mutant } from "../mutation.ts";
import { auditors, mallory, type Person } from "../world/cast.ts";
import { digestOf, motionsOf, type Sheet, seats, signatureBy } from "../world/sheets.ts";
import { eachVote, noSheet, resigned, withSheet } from "./sheets.ts";

/** Class 50: signatures that a wallet made, or almost. */
export const detached: Attack = {
  number: 50,
  absent: noSheet,
  decoding: true,
  mutants: (anatomy) => {
    const sheet = anatomy.scenario.sheet as Sheet;
    const digest = digestOf(sheet);
    const motion = motionsOf(sheet)[0] ?? "";
    const all = (leaf: string, change: (each: SheetData) => SheetData, legal?: true): Mutant => ({
      leaf,
      attempt: withSheet(anatomy, change),
      ...(legal ? { legal } : {}),
    });
    return [
      all("signatures: over a motion instead of the sheet", (each) => resigned(each, motion)),
      all("signatures: over the digest itself, in no structure", (each) =>
        resigned(each, "", () => digest),
      ),
      all("signatures: over the digest as text", (each) =>
        resigned(each, "", ({ protected: header }) =>
          signatureStructure(header, Buffer.from(digest).toString("hex")),
        ),
      ),
      all("signatures: over a structure of another context", (each) =>
        resigned(each, "", ({ protected: header }) =>
          signatureStructure(header, digest).replace(
            "6a5369676e617475726531",
            "695369676e6174757265",
          ),
        ),
      ),
      all("signatures: over a structure with external data", (each) =>
        resigned(each, "", ({ protected: header }) =>
          signatureStructure(header, digest).replace(/405820([0-9a-f]{64})$/, "41005820$1"),
        ),
      ),
      all("sheet: another of its items left out of the rest", (each) => ({
        ...each,
        rest: each.rest.slice(1),
      })),
      all("sheet: an item more in the rest", (each) => ({
        ...each,
        rest: [...each.rest, "ff".repeat(32)],
      })),
      all("sheet: digests of other lengths, the same bytes", (each) => ({
        ...each,
        rest: [`${each.rest[0]}${each.rest[1]}`],
      })),
      all("sheet: expired", (each) =>
        resigned(
          { ...each, expiry: (anatomy.attempt.validity.to ?? 0n) - 1n },
          sheetDigest({
            ...sheet,
            motions: motionsOf(sheet),
            expiry: (anatomy.attempt.validity.to ?? 0n) - 1n,
          }),
        ),
      ),
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
    [
      `${leaf}: headers that take in the rest of the structure`,
      { ...vote, protected: `${vote.protected}405820` },
    ],
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
      votes: [...sheet.votes.filter((_, index) => index !== position), vote].sort((left, right) =>
        Number(left.member - right.member),
      ),
    })),
  });
  const twice = anatomy.attempt.signers.flatMap((signer): Mutant[] => {
    const index = roster.indexOf(signer);
    const member = auditors.find(({ keyHash }) => keyHash === signer);
    if (index < 0 || member === undefined) return [];
    return [
      {
        leaf: "the same member by signature and by transaction",
        attempt: withSheet(anatomy, (sheet) => ({
          ...sheet,
          votes: sheet.votes
            .flatMap((vote) =>
              vote.member === BigInt(index) ? [voteOf(member, index), vote] : [vote],
            )
            .slice(1),
        })),
      },
    ];
  });
  return [
    ...(resting === undefined
      ? []
      : [
          instead(
            "a member who rests this term",
            0,
            voteOf(resting, roster.indexOf(resting.keyHash)),
          ),
        ]),
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
      const longer = {
        ...sheet,
        votes: sheet.votes.map((vote) =>
          vote.type === "Signed" ? { ...vote, protected: "a1".repeat(length) } : vote,
        ),
      };
      return resigned(longer, digest);
    }),
  }));
}
