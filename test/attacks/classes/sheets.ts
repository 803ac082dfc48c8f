import {
  SheetCodec,
  type Sheet as SheetData,
  type Vote,
} from "../../../offchain/blueprint/generated.ts";
import { hash224 } from "../../../offchain/domain/names.ts";
import { signatureStructure } from "../../../offchain/keys/cose.ts";
import { sign } from "../../../offchain/keys/ed25519.ts";
import { type Anatomy, type Running, redeemerSites } from "../anatomy.ts";
import { type Attempt, withRedeemer } from "../model.ts";
import type { Mutant } from "../mutation.ts";
import type { Site } from "../schema.ts";
import { everybody, type Person } from "../world/cast.ts";

/** Where the redeemer holds a sheet. */
export function sheetSite(anatomy: Anatomy): { running: Running; site: Site } | undefined {
  return redeemerSites(anatomy).find(({ site }) => site.type === "cairn/panel/Sheet");
}

export const noSheet = ({ scenario }: Anatomy) =>
  scenario.sheet === undefined ? "carries nobody's detached word" : undefined;

/** The attempt with the sheet of its redeemer changed. */
export function withSheet(anatomy: Anatomy, change: (sheet: SheetData) => SheetData): Attempt {
  const found = sheetSite(anatomy);
  if (found === undefined) return anatomy.attempt;
  const changed = SheetCodec.encode(change(SheetCodec.decode(found.site.value)));
  return withRedeemer(anatomy.attempt, found.running.name, found.site.put(changed));
}

/** The votes with every detached signature made anew by the member's own key. */
export function resigned(
  sheet: SheetData,
  digest: string,
  structure: (vote: Extract<Vote, { type: "Signed" }>) => string = ({ protected: header }) =>
    signatureStructure(header, digest),
): SheetData {
  return {
    ...sheet,
    votes: sheet.votes.map((vote) => {
      if (vote.type !== "Signed") return vote;
      const member = everybody.get(hash224(vote.key)) as Person;
      return { ...vote, signature: sign(structure(vote), member.secretKey) };
    }),
  };
}

export function eachVote(
  anatomy: Anatomy,
  change: (vote: Vote, index: number, sheet: SheetData) => readonly (readonly [string, Vote])[],
): Mutant[] {
  const found = sheetSite(anatomy);
  if (found === undefined) return [];
  const sheet = SheetCodec.decode(found.site.value);
  return sheet.votes.flatMap((vote, index) =>
    change(vote, index, sheet).map(([leaf, next]) => ({
      leaf,
      attempt: withSheet(anatomy, (each) => ({
        ...each,
        votes: each.votes.map((other, at) => (at === index ? next : other)),
      })),
    })),
  );
}
