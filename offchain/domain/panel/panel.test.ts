import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Charter, Panel, Sheet } from "../../blueprint/generated.ts";
import { signatureStructure } from "../../keys/cose.ts";
import { keyPairOf, sign } from "../../keys/ed25519.ts";
import { at } from "../list.ts";
import { presenceOf } from "../permission.ts";
import { ruleOf } from "../refusal.ts";
import { allotmentOf } from "../vault/arbitraries.ts";
import { hear } from "./hearing.ts";
import { sheetDigest } from "./sheets.ts";
import { liveMembers, panelOf, sitting, termAt } from "./sitting.ts";
import { collectVotes, isConflicted, tally } from "./votes.ts";

const members = Array.from({ length: 12 }, (_, index) =>
  keyPairOf((index + 1).toString(16).padStart(64, "0")),
);
const keyOf = (index: number) => at(members, index).keyHash;

/** Rosters of 1..12 places, some of them tombstones, and a size that they can fill. */
const panels = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
  .map(([count, gone]) =>
    members
      .slice(0, count)
      .map(({ keyHash }, index) => (gone[index] === true && index > 0 ? "" : keyHash)),
  )
  .chain((roster) =>
    fc
      .integer({ min: 1, max: roster.filter((each) => each !== "").length })
      .map((size): Panel => ({ roster, size: BigInt(size), quorum: 1n })),
  );

describe("who sits", () => {
  test("exactly `size` distinct live members, in every term", () => {
    fc.assert(
      fc.property(panels, fc.bigInt(0n, 1_000_000n), (panel, term) => {
        const seats = sitting(panel, term);
        expect(seats).toHaveLength(Number(panel.size));
        expect(new Set(seats.map((seat) => seat.key)).size).toBe(seats.length);
        expect(seats.map((seat) => seat.member)).toEqual(
          [...seats.map((seat) => seat.member)].sort((x, y) => x - y),
        );
        for (const { member, key } of seats) {
          expect(key).not.toBe("");
          expect(panel.roster[member]).toBe(key);
        }
      }),
    );
  });

  test("the seats follow each other around the roster, so everybody sits in turn", () => {
    fc.assert(
      fc.property(panels, fc.bigInt(0n, 1_000n), (panel, first) => {
        const live = liveMembers(panel);
        const turns = Array.from({ length: live.length }, (_, index) =>
          sitting(panel, first + BigInt(index)),
        );
        const counts = new Map<string, number>();
        for (const { key } of turns.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
        for (const { key } of live) expect(counts.get(key)).toBe(Number(panel.size));
      }),
    );
  });

  test("a tombstone moves nobody's index", () => {
    const roster = [0, 1, 2, 3].map(keyOf);
    const buried = { roster: [keyOf(0), "", keyOf(2), keyOf(3)], size: 3n, quorum: 2n };
    expect(sitting({ roster, size: 4n, quorum: 2n }, 0n).map(({ member }) => member)).toEqual([
      0, 1, 2, 3,
    ]);
    expect(sitting(buried, 0n).map(({ member }) => member)).toEqual([0, 2, 3]);
  });
});

const panel: Panel = { roster: [0, 1, 2, 3, 4, 5, 6].map(keyOf), size: 5n, quorum: 3n };
const DAY = 86_400_000n;
const charter: Charter = {
  admin: { type: "Key", fields: [keyOf(11)] },
  registrar: { type: "Key", fields: [keyOf(11)] },
  panel,
  next: { ...panel, roster: [...panel.roster, keyOf(7)] },
  nextTerm: 2n,
  term: 90n * DAY,
  epochStart: 1_000n * DAY,
  split: { participant: 30n, auditor: 20n },
  bonus: 0n,
  window: DAY,
  notice: DAY,
  depositCap: 10_000_000n,
  amendment: 0n,
  amendedAt: 0n,
};

test("terms are counted from the epoch, and the next panel sits from its term on", () => {
  expect(termAt(charter, charter.epochStart - 1n)).toBe(-1n);
  expect(termAt(charter, charter.epochStart)).toBe(0n);
  expect(termAt(charter, charter.epochStart + 90n * DAY)).toBe(1n);
  expect(panelOf(charter, 1n)).toBe(charter.panel);
  expect(panelOf(charter, 2n)).toBe(charter.next);
});

const name = "cc".repeat(27);
const motions = ["0a".repeat(32), "0b".repeat(32)];
const draft = { charter: name, expiry: 1_020n * DAY, report: "0c".repeat(32), motions };
const digest = sheetDigest(draft);

function signed(index: number, over = digest) {
  const { publicKey, secretKey } = at(members, index);
  const headers = "a10127";
  return {
    key: publicKey,
    signature: sign(signatureStructure(headers, over), secretKey),
    protected: headers,
  };
}

describe("votes", () => {
  test("signers and signatures come in roster order, whoever brings them in whatever order", () => {
    const { votes, unused } = collectVotes({
      panel,
      term: 0n,
      digest,
      signatures: [signed(4), signed(1)],
      signers: [keyOf(2)],
    });
    expect(votes.map(({ type, member }) => [type, member])).toEqual([
      ["Signed", 1n],
      ["Signs", 2n],
      ["Signed", 4n],
    ]);
    expect(unused).toEqual([]);
  });

  test("what cannot be used is left out, and it is said why", () => {
    const { votes, unused } = collectVotes({
      panel,
      term: 0n,
      digest,
      signatures: [signed(0), signed(0), signed(1, "ff".repeat(32)), signed(5), signed(9)],
      signers: [keyOf(0)],
    });
    expect(votes).toEqual([{ type: "Signs", member: 0n }]);
    expect(unused.map(({ reason }) => reason)).toEqual([
      "counted already",
      "counted already",
      "the signature is over something else",
      "does not sit in this term",
      "not a member",
    ]);
  });

  test("the tally leaves out whom it is told to, and records who counted", () => {
    const voters = [0, 2, 5].map((member) => ({
      member,
      key: keyOf(member),
      bit: 1n << BigInt(member),
    }));
    expect(tally(voters)).toEqual({ count: 3n, by: 0b100101n });
    expect(tally(voters, (key) => key !== keyOf(2))).toEqual({ count: 2n, by: 0b100001n });
  });

  test("a member is in conflict by project and participant allotments only", () => {
    const vault = (allotmentClass: bigint) => ({
      allotments: [{ ...allotmentOf(allotmentClass, 1n), beneficiary: keyOf(0) }],
    });
    expect(isConflicted(vault(0n), keyOf(0))).toBe(true);
    expect(isConflicted(vault(1n), keyOf(0))).toBe(true);
    expect(isConflicted(vault(2n), keyOf(0))).toBe(false);
    expect(isConflicted(vault(0n), keyOf(1))).toBe(false);
  });
});

describe("hearing a sheet", () => {
  const span = { lower: 1_010n * DAY, upper: 1_010n * DAY + 60_000n };
  const votes = collectVotes({
    panel,
    term: 0n,
    digest,
    signatures: [signed(1), signed(4)],
    signers: [keyOf(2)],
  }).votes;
  const sheet: Sheet = {
    expiry: draft.expiry,
    report: draft.report,
    rest: motions.slice(1),
    votes,
  };
  const present = presenceOf({ signers: [keyOf(2)] });
  test("part of the sheet is carried out, the rest travels as digests", () => {
    const hearing = hear(name, charter, sheet, motions.slice(0, 1), present, span);
    expect(hearing.quorum).toBe(3n);
    expect(hearing.voters.map(({ member, bit }) => [member, bit])).toEqual([
      [1, 2n],
      [2, 4n],
      [4, 16n],
    ]);
  });

  test.each<[string, () => unknown]>([
    [
      "R10 panel: the signature is over this sheet",
      () => hear(name, charter, sheet, motions.slice(1), present, span),
    ],
    [
      "R10 panel: the signature is over this sheet",
      () => hear("dd".repeat(27), charter, sheet, motions.slice(0, 1), present, span),
    ],
    [
      "panel: the member signs the transaction",
      () => hear(name, charter, sheet, motions.slice(0, 1), presenceOf({}), span),
    ],
    [
      "R10 panel: before the sheet expires",
      () =>
        hear(name, charter, sheet, motions.slice(0, 1), present, {
          lower: span.lower,
          upper: draft.expiry + 1n,
        }),
    ],
    [
      "R4 charter: both bounds lie in one term",
      () =>
        hear(name, charter, { ...sheet, expiry: 2_000n * DAY }, motions.slice(0, 1), present, {
          lower: span.lower,
          upper: 1_090n * DAY,
        }),
    ],
    [
      "panel: every voter sits in this term",
      () =>
        hear(
          name,
          charter,
          { ...sheet, votes: [{ type: "Signs", member: 6n }] },
          [],
          present,
          span,
        ),
    ],
    [
      "R10 panel: votes ascend within the roster, and tombstones are silent",
      () =>
        hear(
          name,
          charter,
          { ...sheet, votes: [...votes].reverse() },
          motions.slice(0, 1),
          present,
          span,
        ),
    ],
    [
      "R10 panel: votes ascend within the roster, and tombstones are silent",
      () =>
        hear(
          name,
          charter,
          { ...sheet, votes: [{ type: "Signs", member: 7n }] },
          [],
          present,
          span,
        ),
    ],
  ])("%s", (rule, act) => {
    expect(ruleOf(act)).toBe(rule);
  });
});
