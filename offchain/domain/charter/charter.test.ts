import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Charter, Terms, TrancheTerms } from "../../blueprint/generated.ts";
import { continues, isSoundPanel, revised } from "../panel/roster.ts";
import { sitting } from "../panel/sitting.ts";
import { key, presenceOf } from "../permission.ts";
import { ruleOf } from "../refusal.ts";
import { DAY } from "../time.ts";
import { START, termsWith } from "../vault/arbitraries.ts";
import { amend, amendmentEffect } from "./amend.ts";
import { type Founding, found } from "./found.ts";
import { publish } from "./publish.ts";
import { checkTerms } from "./sound.ts";

const hash = (index: number) => index.toString(16).padStart(2, "0").repeat(28);
const own = hash(0xee);
const admin = hash(0xaa);
const registrar = hash(0xbb);

const founding: Founding = {
  admin: key(admin),
  registrar: key(registrar),
  panel: { roster: [1, 2, 3, 4, 5, 6, 7].map(hash), size: 5n, quorum: 3n },
  term: 90n * DAY,
  epochStart: START,
  split: { participant: 30n, auditor: 20n },
  bonus: 5n,
  window: 3_600_000n,
  notice: 7n * DAY,
  depositCap: 10_000_000n,
};

const charter = found(founding, own);
const foundWith = (changed: Partial<Founding>) =>
  ruleOf(() => found({ ...founding, ...changed }, own));

describe("found", () => {
  test("begins unamended, with one panel for now and next", () => {
    expect(charter).toMatchObject({
      nextTerm: 0n,
      amendment: 0n,
      amendedAt: 0n,
      next: founding.panel,
    });
  });

  test.each<[string, Partial<Founding>]>([
    ["R7 charter: permissions are canonical", { admin: { type: "AllOf", fields: [[]] } }],
    ["R7 charter: permissions are canonical", { registrar: { type: "ScriptRuns", fields: [own] } }],
    ["R6 charter: panels are canonical", { panel: { ...founding.panel, quorum: 6n } }],
    [
      "R6 charter: panels are canonical",
      { panel: { roster: [hash(1), hash(1)], size: 1n, quorum: 1n } },
    ],
    ["R6 charter: terms last a day at least", { term: DAY - 1n }],
    [
      "R6 charter: the split leaves the project a share",
      { split: { participant: 60n, auditor: 41n } },
    ],
    ["R6 charter: the bonus is a rate within 0..100 percent", { bonus: 101n }],
    ["R6 charter: windows, notice and deposits are bounded", { window: 0n }],
    ["R6 charter: windows, notice and deposits are bounded", { depositCap: 0n }],
  ])("%s", (rule, changed) => expect(foundWith(changed)).toBe(rule));
});

describe("amend", () => {
  const on = (day: bigint) => ({ from: START + day * DAY, to: START + day * DAY + 60_000n });
  const by = (day: bigint, signer = admin) => ({
    name: "cc".repeat(27),
    own,
    bounds: on(day),
    present: presenceOf({ signers: [signer] }),
  });
  const grown = { ...founding.panel, roster: [...founding.panel.roster, hash(8)] };
  const next = amend(charter, { next: grown }, by(100n));

  test("the panel of today stays; the next one sits from the next term on", () => {
    expect(next.panel).toEqual(charter.panel);
    expect(next.next).toEqual(grown);
    expect(next.nextTerm).toBe(2n);
    expect(next.amendment).toBe(1n);
    expect(next.amendedAt).toBe(on(100n).to);
  });

  test("an amendment that names no panel keeps the one that sits", () => {
    const later = amend(next, { bonus: 1n }, by(200n));
    expect(later.panel).toEqual(grown);
    expect(later.next).toEqual(grown);
  });

  test.each<[string, () => unknown]>([
    ["charter.amend: the admin permits it", () => amend(charter, {}, by(100n, registrar))],
    ["R15 charter.amend: at most once a term", () => amend(next, {}, by(190n))],
    [
      "charter.amend: the roster continues",
      () => amend(charter, { next: { ...grown, roster: grown.roster.slice(1) } }, by(100n)),
    ],
    ["R4 charter: both bounds lie in one term", () => amend(charter, {}, by(-1n))],
    [
      "R6 charter: panels are canonical",
      () => amend(charter, { next: { ...grown, quorum: 0n } }, by(100n)),
    ],
  ])("%s", (rule, act) => expect(ruleOf(act)).toBe(rule));

  test("a warrant is for this very amendment", () => {
    const other = amend(charter, { next: grown, bonus: 6n }, by(100n));
    expect(amendmentEffect("cc".repeat(27), next)).not.toBe(
      amendmentEffect("cc".repeat(27), other),
    );
    expect(amendmentEffect("cc".repeat(27), next)).not.toBe(amendmentEffect("cd".repeat(27), next));
  });
});

describe("rosters", () => {
  test("indices stand, whoever leaves and joins", () => {
    const keys = [1, 2, 3, 4, 5, 6, 7, 8].map(hash);
    fc.assert(
      fc.property(
        fc.subarray(keys),
        fc.subarray(keys),
        fc.subarray(keys),
        (roster, remove, add) => {
          const after = revised(roster, { remove, add });
          expect(continues(roster, after)).toBe(true);
          const live = after.filter((entry) => entry !== "");
          expect(new Set(live).size).toBe(live.length);
          for (const entry of add) expect(live).toContain(entry);
        },
      ),
    );
  });

  test("nobody is replaced, moved or dropped", () => {
    const roster = [1, 2, 3].map(hash);
    expect(continues(roster, [hash(1), "", hash(3), hash(4)])).toBe(true);
    expect(continues(roster, [hash(1), hash(3), hash(2)])).toBe(false);
    expect(continues(roster, [hash(1), hash(2)])).toBe(false);
    expect(continues(["", hash(2)], [hash(1), hash(2)])).toBe(false);
  });

  test("a sound panel always fills its seats", () => {
    expect(isSoundPanel({ roster: ["", hash(2)], size: 1n, quorum: 1n })).toBe(true);
    expect(isSoundPanel({ roster: ["", hash(2)], size: 2n, quorum: 1n })).toBe(false);
    expect(sitting({ roster: ["", hash(2)], size: 1n, quorum: 1n }, 7n)).toEqual([
      { member: 1, key: hash(2) },
    ]);
  });
});

describe("publish", () => {
  const milestone: TrancheTerms = {
    classes: 7n,
    gate: { type: "Milestone", due: null },
    cliff: 0n,
    instalments: 1n,
    period: DAY,
  };
  const {
    charter: _,
    alike: __,
    ...draft
  } = termsWith([milestone, { ...milestone, gate: { type: "AfterTranche", tranche: 0n } }]);
  const context = {
    charter: charter as Charter,
    program: "cc".repeat(27),
    name: "dd".repeat(27),
    own,
    bounds: {},
    present: presenceOf({ signers: [registrar] }),
  };
  const terms = publish(draft, context);
  const withTranche = (changed: Partial<TrancheTerms>): Partial<Terms> => ({
    tranches: [{ ...milestone, ...changed }],
  });

  test("terms name their program", () => {
    expect(terms.charter).toBe(context.program);
  });

  test("the registrar permits it", () => {
    const present = presenceOf({ signers: [admin] });
    expect(ruleOf(() => publish(draft, { ...context, present }))).toBe(
      "R2 charter.publish: the registrar permits it",
    );
  });

  test.each<[string, Partial<Terms>]>([
    ["R6 terms: the class policy is a hash", { policy: "aa" }],
    ["R6 terms: the window is bounded", { window: 36n * 3_600_000n + 1n }],
    [
      "R6 terms: expiry, review and long stop follow each other",
      { longStop: terms.expiry + terms.review },
    ],
    [
      "R6 terms: silence takes a day at least, and no longer than a review",
      { approval: { type: "FailOpen", after: terms.review + 1n } },
    ],
    ["R6 terms: a bounded number of tranches, each sound", { tranches: [] }],
    ["R6 terms: a bounded number of tranches, each sound", { tranches: Array(13).fill(milestone) }],
    ["R6 terms: a bounded number of tranches, each sound", withTranche({ classes: 8n })],
    ["R6 terms: a bounded number of tranches, each sound", withTranche({ instalments: 0n })],
    ["R6 terms: a bounded number of tranches, each sound", withTranche({ period: DAY - 1n })],
    [
      "R6 terms: a bounded number of tranches, each sound",
      withTranche({ gate: { type: "AfterTranche", tranche: 0n } }),
    ],
    ["R7 terms: alike where every tranche serves every class", { alike: false }],
    ["R7 terms: alike where every tranche serves every class", withTranche({ classes: 3n })],
  ])("%s", (rule, changed) =>
    expect(ruleOf(() => checkTerms({ ...terms, ...changed }, own))).toBe(rule),
  );
});
