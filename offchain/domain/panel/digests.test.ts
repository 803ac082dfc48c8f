import { describe, expect, test } from "vitest";
import { classTokenName, nameOf, unitOf } from "../names.ts";
import { type Motion, motionDigest } from "./motions.ts";
import { restOf, sheetDigest } from "./sheets.ts";

// Reckoned a second time with Python's hashlib; the scripts' tests hold the same vectors.
const subject = { script: "a1".repeat(28), project: "b2".repeat(27), amendment: 3n };
const evidence = "c3".repeat(32);

const vectors: readonly [Motion, string][] = [
  [
    { type: "approve", tranche: 2, submissions: 1n, evidence },
    "e4f1e2f580322a04f12077dd5904cdfa8f8b60e6ddf8c7903c85aef4c85f8607",
  ],
  [
    { type: "reject", tranche: 2, submissions: 258n, evidence },
    "5ece75e9ea01a2f6dac7e3a9ed04eeecbd761720d0d0984a024ce557a63d8746",
  ],
  [
    { type: "object", tranche: 11, submissions: 1n, evidence },
    "481526d158596ca5ac10e4c5f071516a874bf5567e950aa3fc439b04b6be401c",
  ],
  [
    { type: "pause", delay: 86_400_000n },
    "8e9f6469fa63463ebd6243ba4c1029f5378aceaaf9dc40db77fe1b6e68671208",
  ],
  [
    { type: "resume", delay: 86_400_000n, since: 1_800_000_000_000n },
    "d7c237f89ceb2bc7e192c6d6812aa6d8985d70f6bf4e11388e8f83202bf85cd0",
  ],
  [
    { type: "amend", weights: [225n, 0n, 10_000n] },
    "43198da4ead53756aae2315cad40241d93580276742e3691a82de471f442cb9c",
  ],
];

const sheet = {
  charter: "d4".repeat(27),
  expiry: 1_800_000_000_000n,
  report: "e5".repeat(32),
  motions: vectors.slice(0, 3).map(([, digest]) => digest),
};
const SHEET_DIGEST = "42d3436047731e47700624b3e5bf7f75e57190942753b813242b4d0b1b784bf8";

describe("motions", () => {
  test.each(vectors)("$type", (motion, digest) => {
    expect(motionDigest(subject, motion)).toBe(digest);
  });

  test("each of script, project, amendment and submission changes the digest", () => {
    const [motion] = vectors[0] as [Motion, string];
    const digests = [
      motionDigest(subject, motion),
      motionDigest({ ...subject, script: "a2".repeat(28) }, motion),
      motionDigest({ ...subject, project: "b3".repeat(27) }, motion),
      motionDigest({ ...subject, amendment: 4n }, motion),
      motionDigest(subject, { type: "approve", tranche: 2, submissions: 2n, evidence }),
      motionDigest(subject, { type: "reject", tranche: 2, submissions: 1n, evidence }),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  test("what does not fit its bytes is refused", () => {
    expect(() => motionDigest(subject, { type: "amend", weights: [65_536n] })).toThrow(RangeError);
    expect(() => motionDigest(subject, { type: "pause", delay: -1n })).toThrow(RangeError);
  });
});

describe("sheets", () => {
  test("a fixed vector", () => {
    expect(sheetDigest(sheet)).toBe(SHEET_DIGEST);
  });

  test("the order in which motions are listed does not matter", () => {
    expect(sheetDigest({ ...sheet, motions: [...sheet.motions].reverse() })).toBe(SHEET_DIGEST);
  });

  test("any part that is carried out, with the rest, gives the same digest", () => {
    for (let part = 0; part < 2 ** sheet.motions.length; part++) {
      const carriedOut = sheet.motions.filter((_, index) => (part >> index) & 1);
      const rest = restOf(sheet.motions, carriedOut);
      expect(rest).toEqual([...rest].sort());
      expect(sheetDigest({ ...sheet, motions: [...carriedOut, ...rest] })).toBe(SHEET_DIGEST);
    }
  });

  test("nothing that is not on the sheet can be carried out, and nothing twice", () => {
    const [first = ""] = sheet.motions;
    expect(() => restOf(sheet.motions, ["00".repeat(32)])).toThrow(RangeError);
    expect(() => restOf(sheet.motions, [first, first])).toThrow(RangeError);
  });

  test("charter, expiry and report are bound", () => {
    expect(sheetDigest({ ...sheet, charter: "d5".repeat(27) })).not.toBe(SHEET_DIGEST);
    expect(sheetDigest({ ...sheet, expiry: sheet.expiry + 1n })).not.toBe(SHEET_DIGEST);
    expect(sheetDigest({ ...sheet, report: "e6".repeat(32) })).not.toBe(SHEET_DIGEST);
  });
});

describe("names", () => {
  const transactionId = "f6".repeat(32);

  test("27 bytes of the hash of the seed", () => {
    expect(nameOf({ transactionId, outputIndex: 0 })).toBe(
      "aadf20f215024a10f53eda84543df38070f9536123e81a9440d2eb",
    );
    expect(nameOf({ transactionId, outputIndex: 300n })).toBe(
      "7f7f640d25a8e6d227f65c68c4f7c361cd43306724699f16f6fb93",
    );
  });

  test("class tokens carry label, class and project in 32 bytes", () => {
    const name = classTokenName(2, "b2".repeat(27));
    expect(name).toBe(`0014df1002${"b2".repeat(27)}`);
    expect(name).toHaveLength(64);
    const terms = { policy: "77".repeat(28) };
    const allotment = { class: 2n, asset: { type: "ClassToken" } } as const;
    expect(unitOf(terms, "b2".repeat(27), allotment)).toBe("77".repeat(28) + name);
  });
});
