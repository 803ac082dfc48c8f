/**
 * Rule R12: `lib/cairn/ledger.ak` reads the script context as the ledger writes
 * it. A probe says what it reads, field by field, and two independent
 * implementations of the ledger have to agree with what the transaction holds.
 */
import { beforeAll, describe, expect, test } from "vitest";
import type { Data } from "../../offchain/blueprint/data.ts";
import type { Script } from "../../offchain/plans/plan.ts";
import { WITH_DEPOSIT } from "./certificates.ts";
import { evaluators, refusal } from "./evaluators.ts";
import { falsified, onePerKind, places } from "./falsify.ts";
import { compileProbe } from "./probe.ts";
import { type Dialect, type Scene, type Shape, scene } from "./transaction.ts";

const EVALUATORS = Object.entries(evaluators);
const TIMEOUT = 600_000;

const plain: Shape = { bounds: {}, certificates: [], governance: false, withdrawals: "scripts" };
const everyCertificate = Array.from({ length: 18 }, (_, position) => position).filter(
  (position) => !WITH_DEPOSIT.includes(position),
);
const node: Dialect = { scriptsFirst: true, deposits: true, pointers: true };

let probe: Script;
beforeAll(() => {
  probe = compileProbe();
}, TIMEOUT);

describe.each(EVALUATORS)("%s finds what the transaction holds", (_, evaluate) => {
  test.each<[string, Partial<Shape>]>([
    ["spend, mint and withdraw, valid for ever", {}],
    ["valid within bounds", { bounds: { from: 100n, to: 200n } }],
    [
      "valid from a slot on, every kind of certificate",
      { bounds: { from: 100n }, certificates: everyCertificate },
    ],
    ["valid up to a slot, votes, proposals, treasury", { bounds: { to: 200n }, governance: true }],
  ])("%s", { timeout: TIMEOUT }, (_name, part) => {
    const told = scene(probe, { ...plain, ...part }, node);
    expect(refusal(evaluate, told.evaluable(told.statements))).toBeUndefined();
  });
});

/** What each implementation sees, where they differ; our scripts look at neither. */
const DIALECTS: Readonly<Record<string, Dialect>> = {
  Scalus: { scriptsFirst: false, deposits: true, pointers: false },
  "Aiken's uplc (Lucid)": { scriptsFirst: true, deposits: false, pointers: true },
  "Aiken's uplc (Blaze)": { scriptsFirst: true, deposits: false, pointers: true },
};

describe.each(EVALUATORS)("where implementations differ: %s", (name, evaluate) => {
  const own = DIALECTS[name] ?? node;
  test.each<[string, Shape, Dialect]>([
    [
      "the order of withdrawals by keys and by scripts",
      { ...plain, withdrawals: "keys too" },
      { ...own, scriptsFirst: !own.scriptsFirst },
    ],
    [
      "the deposits of plain registrations",
      { ...plain, certificates: [0, ...WITH_DEPOSIT] },
      { ...own, deposits: !own.deposits },
    ],
    [
      "stake parts that are pointers",
      { ...plain, pointer: true },
      { ...own, pointers: !own.pointers },
    ],
  ])("%s", { timeout: TIMEOUT }, (_name, shape, other) => {
    const told = scene(probe, shape, own);
    expect(refusal(evaluate, told.evaluable(told.statements))).toBeUndefined();
    const otherwise = scene(probe, shape, other);
    expect(refusal(evaluate, otherwise.evaluable(otherwise.statements))).toBeDefined();
  });
});

const rich: Shape = {
  bounds: { from: 100n, to: 200n },
  certificates: [0, 4, 11, 14, 17],
  governance: true,
  withdrawals: "scripts",
};

const SECTIONS = [
  "inputs",
  "reference inputs",
  "outputs",
  "fee",
  "mint",
  "certificates",
  "withdrawals",
  "validity",
  "signatories",
  "redeemers",
  "datums",
  "id",
  "votes",
  "proposals",
  "treasury",
  "donation",
];

/** Refused although only one leaf of the first script's statement is false: by which section. */
function refusedAt(told: Scene, evaluator: (typeof EVALUATORS)[number][1], statement: Data) {
  return refusal(evaluator, told.evaluable([statement, ...told.statements.slice(1)]));
}

describe.each(EVALUATORS)("%s refuses a statement that is false", (_, evaluate) => {
  test("in one leaf of each section, and of the purpose", { timeout: TIMEOUT }, () => {
    const told = scene(probe, rich, node);
    const [statement] = told.statements;
    if (statement === undefined) throw new Error("no script runs");
    const all = places(statement);
    const last = (within: readonly number[]) =>
      all.findLast(({ path }) => within.every((each, index) => path[index] === each));
    const found = [...SECTIONS.map((_section, index) => [0, index]), [1]].map((within) => {
      const place = last(within);
      if (place === undefined) throw new Error(`nothing is said in ${within}`);
      return refusedAt(told, evaluate, falsified(statement, place.path));
    });
    expect(found).toEqual([...SECTIONS, "purpose"]);
  });
});

test("Scalus refuses a falsehood in any kind of place", { timeout: TIMEOUT }, () => {
  const told = scene(probe, rich, node);
  const [statement] = told.statements;
  if (statement === undefined) throw new Error("no script runs");
  const kinds = onePerKind(places(statement));
  expect(kinds.length).toBeGreaterThan(100);
  const scalus = evaluators.Scalus;
  if (scalus === undefined) throw new Error("no such evaluator");
  const believed = kinds.filter(
    ({ path }) => refusedAt(told, scalus, falsified(statement, path)) === undefined,
  );
  expect(believed).toEqual([]);
});
