import { describe, expect, it } from "vitest";
import { exampleKeyHash } from "../../keys/example.ts";
import { InputError } from "../input-error.ts";
import { isCanonical } from "../permission.ts";
import { type Compilation, compileCharter, compileProject, compileTerms } from "./compile.ts";
import { formatDuration, parseDuration } from "./duration.ts";
import type { Program } from "./program.ts";
import { projectOf, readProjects, renderProjects, slugOf } from "./projects.ts";
import { readProgram } from "./read-program.ts";
import { programTemplate, renderProgram } from "./template.ts";

const OPTIONS = { id: "test-fund", name: 'A "test" fund' };
const HYBRID = renderProgram(programTemplate("hybrid", OPTIONS));
const START = 1_700_000_000_000n;
const COMPILATION: Compilation = { start: START, networkId: 0, keyHash: exampleKeyHash };
const NAMES = { charter: "ab".repeat(27), policy: "cd".repeat(28) };
const DAY = 86_400_000n;

function refusal(from: string | RegExp, to: string, source = HYBRID): InputError {
  const changed = source.replace(from, to);
  expect(changed).not.toBe(source);
  try {
    readProgram(changed, "program.toml");
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("was accepted");
}

const lineOf = (text: string, source = HYBRID) =>
  source.split("\n").findIndex((line) => line.startsWith(text)) + 1;

describe("programs as TOML", () => {
  it("come back from either template as they were", () => {
    for (const mode of ["milestone", "hybrid"] as const) {
      for (const start of [undefined, START]) {
        const program = programTemplate(mode, {
          ...OPTIONS,
          ...(start === undefined ? {} : { start }),
        });
        expect(readProgram(renderProgram(program))).toEqual(program);
        expect(readProgram(renderProgram(program).replaceAll("\n", "\r\n"))).toEqual(program);
      }
    }
  });

  it("come back with everything that the templates leave out", () => {
    const base = programTemplate("hybrid", OPTIONS);
    const party = (name: string) => ({ type: "party", party: name }) as const;
    const program: Program = {
      ...base,
      charter: {
        ...base.charter,
        admin: {
          type: "at-least",
          count: 2n,
          members: [party("a"), party(`script:${"ef".repeat(28)}`), party("c")],
        },
        registrar: {
          type: "all-of",
          members: [
            { type: "any-of", members: [party("d"), { type: "warrant", policy: "ab".repeat(28) }] },
            { type: "after", at: START },
            { type: "before", at: START + DAY },
          ],
        },
      },
      vault: {
        ...base.vault,
        refund: "addr_test1vzpwq95z3xyum8vqndgdd9mdnmafh3djcxnc6jemlgdmswcve6tkw",
        approval: { type: "fail-open", after: 14n * DAY },
      },
      tranches: [
        {
          ...(base.tranches[0] as Program["tranches"][number]),
          classes: ["auditor"],
          gate: { type: "milestone", due: undefined },
        },
        {
          name: "By date",
          classes: ["project", "participant"],
          weight: 1n,
          gate: { type: "date", at: { type: "date", at: START } },
          cliff: 90n * 60_000n,
          instalments: 3n,
          period: 36n * 3_600_000n,
        },
      ],
    };
    expect(readProgram(renderProgram(program))).toEqual(program);
  });

  it("say line and field of what is wrong", () => {
    const weight = refusal("weight = 225", "weight = 10001");
    expect(weight.place).toMatchObject({
      file: "program.toml",
      line: lineOf("weight = 225"),
      field: "tranches[0].weight",
    });
    expect(weight.message).toContain("must be at most 10000");
    expect(refusal('due = "120 days"', 'due = "120 dys"').place).toMatchObject({
      line: lineOf('due = "120 days"'),
      field: "tranches[2].due",
    });
    expect(refusal("size = 5", "size = 5.5").place.field).toBe("panel.size");
    expect(refusal("size = 5", "size = 99999999999999999999999").message).toContain("at most 64");
    expect(refusal("quorum = 3", "quorum = ").place).toMatchObject({
      line: lineOf("quorum"),
      file: "program.toml",
    });
    expect(refusal(/^name = .*$/m, "").message).toContain(
      "field program.name: the field is missing",
    );
  });

  it("refuse unknown fields and tables", () => {
    const error = refusal("weight = 100", "weight = 100\nweigth = 3");
    expect(error.code).toBe("document-unknown-field");
    expect(error.place).toMatchObject({
      field: "tranches[4].weigth",
      line: lineOf("weight = 100") + 1,
    });
    expect(refusal("[panel]", "[extra]\n[panel]").place).toMatchObject({
      field: "extra",
      line: lineOf("[panel]"),
    });
  });

  it("place mistakes inside inline tables", () => {
    const error = refusal('admin = "admin"', 'admin = { at_least = 2, members = ["a", "B"] }');
    expect(error.place).toMatchObject({ line: lineOf("admin"), field: "charter.admin.members[1]" });
  });

  it("list every complaint, the first one in front", () => {
    const error = refusal(/weight = 225/g, "weight = -1");
    expect(error.place.field).toBe("tranches[0].weight");
    expect(error.details).toHaveLength(3);
    expect(error.details[0]).toContain("tranches[1].weight");
  });

  it.each([
    ["auditor = 20", "auditor = 71", "split.auditor"],
    ["quorum = 3", "quorum = 6", "panel.quorum"],
    ["size = 5", "size = 8", "panel.size"],
    ['"auditor-7"]', '"auditor-1"]', "panel.auditors"],
    ['"auditor-7"]', `"script:${"ab".repeat(28)}"]`, "panel.auditors"],
    ['name = "Pool 2"', 'name = "Pool 1"', "tranches[1].name"],
    ['after = "Pool 4"', 'after = "Pool 5"', "tranches[4].after"],
    ['after = "Pool 4"', 'after = "Tail"', "tranches[4].after"],
    ['gate = "after"', 'gate = "date"', "tranches[4].after"],
    ['mode = "hybrid"', 'mode = "milestone"', "tranches[0].gate"],
    ['long_stop = "800 days"', 'long_stop = "429 days"', "vault.long_stop"],
    ['expiry = "400 days"', 'expiry = "100 days"', "tranches[2].due"],
    [/^window = .*$/m, 'window = "1 hour"', "vault.window"],
    ['period = "30 days"', 'period = "23 hours"', "tranches[0].period"],
    ['approval = "fail-closed"', 'approval = "fail-open"', "vault.fail_open_after"],
    ['name = "Pool 1"', 'name = "Pool 1"\nclasses = []', "tranches[0].classes"],
    ['name = "Pool 1"', 'name = "Pool 1"\nclasses = ["auditor", "auditor"]', "tranches[0].classes"],
  ])("refuse %s -> %s", (from, to, field) => {
    expect(refusal(from, to).place.field).toBe(field);
  });

  it("refuse a class that no tranche pays", () => {
    const unpaid = HYBRID.replaceAll(
      "[[tranches]]",
      '[[tranches]]\nclasses = ["project", "auditor"]',
    );
    expect(() => readProgram(unpaid)).toThrow(/pays the participant class/);
  });
});

describe("lengths of time", () => {
  it("are read and written", () => {
    expect(parseDuration("30 days")).toBe(30n * DAY);
    expect(parseDuration("1 hour")).toBe(3_600_000n);
    for (const written of ["1 day", "36 hours", "90 minutes", "59 seconds"]) {
      expect(formatDuration(parseDuration(written))).toBe(written);
    }
    for (const wrong of [
      "",
      "30",
      "days",
      "-1 days",
      "1.5 days",
      "30days",
      "30 weeks",
      "9999999999 days",
    ]) {
      expect(() => parseDuration(wrong)).toThrow(InputError);
    }
  });
});

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

describe("projects as TOML", () => {
  const list = {
    program: "test-fund",
    projects: [projectOf("Alpha", 7_500_250_000n, "https://example.org/a")],
  };

  it("come back as they were, with shares and payouts too", () => {
    expect(readProjects(renderProjects(list))).toEqual(list);
    const [project] = list.projects;
    if (project === undefined) throw new Error("no project");
    const shared = {
      ...project,
      beneficiaries: {
        ...project.beneficiaries,
        participant: [
          { party: "dev-1", share: 2n, payout: "dev-1" },
          { party: "dev-2", share: 1n, payout: undefined },
        ],
      },
    };
    const text = renderProjects({ ...list, projects: [shared] });
    expect(readProjects(text).projects).toEqual([shared]);
    const compiled = compileProject(programTemplate("hybrid", OPTIONS), shared, COMPILATION);
    expect(compiled.allotments.reduce((sum, { total }) => sum + total, 0n)).toBe(7_500_250_000n);
    expect(compiled.payouts.map((payout) => payout === null)).toEqual([true, false, true, true]);
  });

  it.each([
    ['funding = "7500.25"', "funding = 0", "projects[0].funding"],
    ['funding = "7500.25"', "funding = 7.5", "projects[0].funding"],
    ['slug = "alpha"', 'slug = "Alpha"', "projects[0].slug"],
    ['link = "https', 'link = "javascript', "projects[0].link"],
    ['manager = "alpha', 'manager = "al pha', "projects[0].manager"],
    ["manager =", "manger =", "projects[0].manager"],
  ])("refuse %s -> %s", (from, to, field) => {
    try {
      readProjects(renderProjects(list).replace(from, to), "projects.toml");
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).place.field).toBe(field);
    }
  });

  it("refuse duplicates and too many beneficiaries", () => {
    const twice = renderProjects({ ...list, projects: [...list.projects, ...list.projects] });
    expect(() => readProjects(twice)).toThrow(/slug of project 1 already/);
    const many = `[${Array.from({ length: 7 }, (_, index) => `{ party = "p${index}" }`).join(", ")}]`;
    expect(() => readProjects(renderProjects(list).replace('"alpha.project"', many))).toThrow(
      /at most 8 beneficiaries/,
    );
  });

  it("have slugs of plain letters", () => {
    expect(slugOf("C# SDK for Blockfrost API")).toBe("c-sharp-sdk-for-blockfrost-api");
    expect(slugOf("Artificial Intelligence/ML API")).toBe("artificial-intelligence-ml-api");
    expect(slugOf("Über--Café!")).toBe("uber-cafe");
    expect(slugOf("???")).toBe("project");
    expect(slugOf("x ".repeat(80)).length).toBeLessThanOrEqual(64);
  });
});
