import { describe, expect, it } from "vitest";
import { exampleKeyHash } from "../../keys/example.ts";
import { isCanonical } from "../permission.ts";
import { type Compilation, compileCharter, compileProject, compileTerms } from "./compile.ts";
import { projectOf } from "./projects.ts";
import { readProgram } from "./read-program.ts";
import { programTemplate, renderProgram } from "./template.ts";

const OPTIONS = { id: "test-fund", name: "A fund" };
const COMPILATION: Compilation = {
  start: 1_700_000_000_000n,
  networkId: 0,
  keyHash: exampleKeyHash,
};
const HYBRID = renderProgram(programTemplate("hybrid", OPTIONS));
const START = COMPILATION.start;
const NAMES = { charter: "ab".repeat(27), policy: "cd".repeat(28) };
const DAY = 86_400_000n;

describe("programs on chain", () => {
  const program = readProgram(HYBRID);

  it("become terms: masks, gates and moments", () => {
    const terms = compileTerms(program, NAMES, COMPILATION);
    expect(
      terms.tranches.map(({ classes, gate, instalments }) => [classes, gate, instalments]),
    ).toEqual([
      ...[30n, 60n, 120n, 180n].map((day) => [
        7n,
        { type: "Milestone", due: START + day * DAY },
        2n,
      ]),
      [7n, { type: "AfterTranche", tranche: 3n }, 6n],
    ]);
    expect(terms).toMatchObject({
      ...NAMES,
      expiry: START + 400n * DAY,
      approval: { type: "FailClosed" },
    });
    expect(terms.funder).toEqual({ type: "Key", fields: [exampleKeyHash("treasury")] });
    expect(terms.refund.paymentCredential.fields[0]).toBe(exampleKeyHash("treasury"));
  });

  it("become a charter whose two panels agree", () => {
    const charter = compileCharter(program, COMPILATION);
    expect(charter.panel).toEqual(charter.next);
    expect(charter.panel.roster).toHaveLength(7);
    expect(charter).toMatchObject({
      epochStart: START,
      depositCap: 10_000_000n,
      split: { participant: 30n, auditor: 20n },
    });
  });

  it("have canonical permissions, however they are written", () => {
    const source = HYBRID.replace(
      'admin = "admin"',
      'admin = { at_least = 2, members = ["c", "a", "b", { any_of = ["x", "d"] }] }',
    );
    const charter = compileCharter(readProgram(source), COMPILATION);
    expect(isCanonical(charter.admin)).toBe(true);
    const twice = HYBRID.replace('admin = "admin"', 'admin = { any_of = ["a", "a"] }');
    expect(() => compileCharter(readProgram(twice), COMPILATION)).toThrow(/twice/);
  });

  it("open vaults with every base unit owed to somebody", () => {
    const compiled = compileProject(program, projectOf("Alpha", 69_945_000_000n), COMPILATION);
    expect(compiled.allotments.map(({ class: position, total }) => [position, total])).toEqual([
      [0n, 34_972_500_000n],
      [1n, 20_983_500_000n],
      [2n, 13_989_000_000n],
    ]);
    expect(compiled.tranches.map(({ type, weight }) => [type, weight])).toEqual([
      ...Array.from({ length: 4 }, () => ["Open", 225n]),
      ["Timed", 100n],
    ]);
    expect(compiled.payouts).toEqual([null, null, null]);
    expect(compiled.manager).toBe(exampleKeyHash("alpha.manager"));
  });

  it("refuse to pay an auditor for what he judges, but pay him as an auditor", () => {
    const project = projectOf("Alpha", 10_000_000n);
    const auditor = [{ party: "auditor-3", share: 1n, payout: undefined }];
    const paid = { ...project, beneficiaries: { ...project.beneficiaries, participant: auditor } };
    expect(() => compileProject(program, paid, COMPILATION)).toThrow(/"auditor-3" is an auditor/);
    const fine = { ...project, beneficiaries: { ...project.beneficiaries, auditor } };
    expect(compileProject(program, fine, COMPILATION).allotments[2]?.beneficiary).toBe(
      exampleKeyHash("auditor-3"),
    );
  });
});
