import { describe, expect, it } from "vitest";
import { InputError } from "../input-error.ts";
import { importResults } from "./import-results.ts";

const HEADER =
  "Proposal,Link to ideascale,Overall score,Unique Yes,Unique No,Votes casted,YES,NO,Result,Meets approval threshold,REQUESTED $,STATUS,FUND DEPLETION,Reason for not funded status";

interface RowParts {
  readonly title?: string;
  readonly votes?: string;
  readonly requested?: string;
  readonly status?: string;
  readonly left?: string;
  readonly reason?: string;
}

const VOTES = '"₳1,500","₳500","₳1,000"';

function row(parts: RowParts = {}): string {
  const {
    title = "Alpha",
    votes = VOTES,
    requested = '"$7,500"',
    status = "FUNDED",
    left = "",
    reason = "",
  } = parts;
  return `${title},http://example.org/${title.length},5.00,1,2,3,${votes},YES,${requested},${status},${left},${reason}`;
}

const csv = (...rows: readonly string[]) => [HEADER, ...rows].join("\n");

function refusal(text: string): InputError {
  try {
    importResults(text, "results.csv");
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("was accepted");
}

describe("importing voting results", () => {
  it("takes funded rows and lists the others", () => {
    const results = importResults(
      csv(
        row({ left: '"$42,500"' }),
        row({ title: "Beta", requested: "$5", left: '"$42,495"' }),
        row({ title: "Gamma", status: "NOT FUNDED", left: '"$42,495"', reason: "Over Budget" }),
        row({ title: "Delta", status: "NOT FUNDED", left: '"$42,495"', votes: '"₳1","₳3",-₳2' }),
        ",,,,460,,,,,,,,,",
        "",
      ),
    );
    expect(
      results.projects.map(({ title, slug, funding, link }) => [title, slug, funding, link]),
    ).toEqual([
      ["Alpha", "alpha", 7_500_000_000n, "http://example.org/5"],
      ["Beta", "beta", 5_000_000n, "http://example.org/4"],
    ]);
    expect(results.projects[0]).toMatchObject({
      manager: "alpha.manager",
      beneficiaries: { auditor: [{ party: "alpha.auditor", share: 1n }] },
    });
    expect(results.skipped).toEqual([
      { line: 4, title: "Gamma", reason: "not funded: Over Budget" },
      { line: 5, title: "Delta", reason: "not funded" },
      { line: 6, title: "", reason: "stray row without a proposal: holds Unique No 460" },
    ]);
    expect(results.warnings).toEqual([]);
    expect(results.funded).toBe(7_505_000_000n);
  });

  it("reads a byte-order mark, CRLF, quotes and line breaks within cells", () => {
    const text = `\uFEFF${csv(row({ title: '"A ""quoted"", and\nbroken title"' }))}\r\n`.replaceAll(
      "\n",
      "\r\n",
    );
    const { projects } = importResults(text);
    expect(projects[0]).toMatchObject({
      title: 'A "quoted", and broken title',
      slug: "a-quoted-and-broken-title",
    });
  });

  it("finds columns by name, in any order and case", () => {
    const { projects } = importResults(
      "status,Requested $,proposal,LINK TO IDEASCALE,YES,NO,Result,Fund depletion,Reason for not funded status\nFUNDED,$12,Alpha,,,,,,\n",
    );
    expect(projects).toMatchObject([{ title: "Alpha", funding: 12_000_000n, link: undefined }]);
  });

  it.each([
    ["NaN", "amount-malformed"],
    ["", "amount-malformed"],
    ["7500", "amount-malformed"],
    ["$7500.5.5", "amount-malformed"],
    ['"$7,50"', "amount-malformed"],
    ["₳7500", "amount-malformed"],
    ["$0", "amount-malformed"],
    ["-$5", "amount-negative"],
    ["$0.0000001", "amount-too-precise"],
    ["$99999999999999999999", "amount-too-large"],
  ])("refuses a request of %s, with line and column", (requested, code) => {
    const error = refusal(csv(row({ title: "Beta" }), row({ requested })));
    expect(error.code).toBe(code);
    expect(error.place).toEqual({ file: "results.csv", line: 3, column: "REQUESTED $" });
    expect(error.message).toMatch(/^results\.csv:3, column "REQUESTED \$": /);
  });

  it("refuses bad votes and depletion, each in its column", () => {
    expect(refusal(csv(row({ votes: '"₳1,5","₳2","₳3"' }))).place).toMatchObject({
      line: 2,
      column: "YES",
    });
    expect(refusal(csv(row({ left: "nothing" }))).place).toMatchObject({
      line: 2,
      column: "FUND DEPLETION",
    });
  });

  it("refuses duplicate names, spelt alike or not", () => {
    const error = refusal(
      csv(row({ title: "Elixir SDK" }), row({ title: "elixir  sdk", status: "NOT FUNDED" })),
    );
    expect(error.code).toBe("duplicate-name");
    expect(error.message).toContain("line 2 already");
    expect(error.place.line).toBe(3);
  });

  it("keeps apart titles that make the same slug", () => {
    const { projects } = importResults(
      csv(row({ title: "Key!" }), row({ title: "Key?" }), row({ title: "Key." })),
    );
    expect(projects.map(({ slug, title, manager }) => [slug, title, manager])).toEqual([
      ["key", "Key!", "key.manager"],
      ["2-key", "Key?", "2-key.manager"],
      ["3-key", "Key.", "3-key.manager"],
    ]);
  });

  it("refuses files that are no voting results", () => {
    expect(refusal("").code).toBe("csv-no-rows");
    expect(refusal("\n\n").code).toBe("csv-no-rows");
    expect(refusal("Proposal,STATUS\nA,FUNDED\n").code).toBe("csv-missing-column");
    expect(refusal("Proposal,STATUS\nA,FUNDED\n").message).toContain('"REQUESTED $"');
    expect(refusal(csv()).code).toBe("csv-no-rows");
    expect(refusal(csv(row({ status: "NOT FUNDED" }))).code).toBe("csv-no-rows");
    expect(refusal(csv("a,b")).code).toBe("csv-syntax");
    expect(refusal(csv(row({ title: 'un"closed' }))).code).toBe("csv-syntax");
    expect(refusal(csv(row({ title: '"unclosed' }))).code).toBe("csv-syntax");
    expect(refusal(`${HEADER},STATUS\n${row()},FUNDED`).code).toBe("csv-syntax");
    expect(refusal(csv(row({ status: "PENDING" }))).message).toContain(
      "neither FUNDED nor NOT FUNDED",
    );
    expect(refusal(csv(row({ title: "" }))).place.column).toBe("Proposal");
  });

  it("warns where the depletion or the votes do not add up, once each", () => {
    const { warnings } = importResults(
      csv(
        row({ left: '"$50,000"' }),
        row({ title: "Beta", left: '"$43,000"' }),
        row({ title: "Gamma", left: '"$35,500"' }),
        row({ title: "Delta", votes: '"₳1,500","₳500","₳1,001"' }),
        row({ title: "Epsilon", votes: '"₳1,500","₳500","₳1,002"' }),
      ),
      "results.csv",
    );
    expect(warnings).toEqual([
      'results.csv:3, column "FUND DEPLETION": $43,000 is left, but $42,500 should be',
      'results.csv:6, column "Result": ₳1,002 is not ₳1,500 less ₳500',
    ]);
  });
});
