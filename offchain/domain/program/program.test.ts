import { describe, expect, it } from "vitest";
import { InputError } from "../input-error.ts";
import type { Program } from "./program.ts";
import { readProgram } from "./read-program.ts";
import { programTemplate, renderProgram } from "./template.ts";

const OPTIONS = { id: "test-fund", name: 'A "test" fund' };
const HYBRID = renderProgram(programTemplate("hybrid", OPTIONS));
const START = 1_700_000_000_000n;
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
    ['long_stop = "800 days"', 'long_stop = "430 days"', "vault.long_stop"],
    ['expiry = "400 days"', 'expiry = "100 days"', "tranches[2].due"],
    [/^window = .*$/m, 'window = "1 hour"', "vault.window"],
    [/^window = .*$/m, 'window = "37 hours"', "charter.window"],
    ['period = "30 days"', 'period = "23 hours"', "tranches[0].period"],
    ['period = "30 days"', 'period = "36526 days"', "tranches[0].period"],
    ["instalments = 6", "instalments = 121", "tranches[4].instalments"],
    [
      'approval = "fail-closed"',
      'approval = "fail-open"\nfail_open_after = "31 days"',
      "vault.fail_open_after",
    ],
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
