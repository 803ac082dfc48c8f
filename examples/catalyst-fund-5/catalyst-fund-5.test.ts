import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatAmount, matchesPrintedCents } from "../../offchain/domain/amount.ts";
import {
  type Compilation,
  compileProject,
  compileTerms,
  weightsOf,
} from "../../offchain/domain/program/compile.ts";
import { importResults } from "../../offchain/domain/program/import-results.ts";
import { readPrintedTable } from "../../offchain/domain/program/printed-table.ts";
import { readProjects } from "../../offchain/domain/program/projects.ts";
import { readProgram } from "../../offchain/domain/program/read-program.ts";
import { forecast, vested } from "../../offchain/domain/vault/schedule.ts";
import { exampleKeyHash } from "../../offchain/keys/example.ts";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

const DAY = 86_400_000n;
const START = 1_700_000_000_000n;
const APPROVALS = [30n, 60n, 120n, 180n].map((day) => START + day * DAY);
const COMPILATION: Compilation = { start: START, networkId: 0, keyHash: exampleKeyHash };
const NAMES = { charter: "ab".repeat(27), policy: "cd".repeat(28) };

const { projects } = readProjects(read("projects.toml"), "projects.toml");
const hybrid = readProgram(read("program-hybrid.toml"), "program-hybrid.toml");
const milestone = readProgram(read("program-milestone.toml"), "program-milestone.toml");

/** Vested of each class and in total, in base units, at a real time. */
function vestedAt(
  program: typeof hybrid,
  slug: string,
  approvals: readonly bigint[],
  time: bigint,
) {
  const project = projects.find((each) => each.slug === slug);
  if (project === undefined) throw new Error(`no project ${slug}`);
  const terms = compileTerms(program, NAMES, COMPILATION);
  const { allotments } = compileProject(program, project, COMPILATION);
  const progress = forecast(terms, weightsOf(program), approvals);
  const classes = allotments.map((allotment) => vested(terms, progress, allotment, time));
  return { classes, total: classes.reduce((sum, amount) => sum + amount, 0n) };
}

/** The funded rows in the layout of the results, with a row that was not funded and the stray row. */
function transcribedResults(): string {
  let left = 600_000_000_000n;
  const dollars = (amount: bigint) => `"$${formatAmount(amount, { grouped: true })}"`;
  const rows = projects.map(({ title, link, funding }) => {
    left -= funding;
    return `${title},${link},5.00,,,YES,${dollars(funding)},FUNDED,${dollars(left)},`;
  });
  return [
    "Proposal,Link to ideascale,Overall score,YES,NO,Meets approval threshold,REQUESTED $,STATUS,FUND DEPLETION,Reason for not funded status,Result",
    ...rows.map((row) => `${row},`),
    `Another,http://example.org/a,4.00,,,YES,"$120,000",NOT FUNDED,${dollars(left)},Over Budget,`,
    ",,460,,,,,,,,",
  ].join("\r\n");
}

/** The results as published, where a copy lies beside the project. */
function publishedResults(): string[] {
  const path = new URL(
    "../../../shared/data/catalyst-fund-5-developer-ecosystem.csv",
    import.meta.url,
  );
  return existsSync(path) ? [readFileSync(path, "utf8")] : [];
}

describe("Catalyst Fund 5, developer ecosystem", () => {
  it("has 24 projects of $588,202 in both modes", () => {
    expect(projects).toHaveLength(24);
    expect(projects.reduce((sum, { funding }) => sum + funding, 0n)).toBe(588_202_000_000n);
    expect([hybrid.id, milestone.id]).toEqual(
      Array(2).fill(readProjects(read("projects.toml")).program),
    );
    expect([hybrid.mode, milestone.mode]).toEqual(["hybrid", "milestone"]);
  });

  it("gives everybody a key of his own", () => {
    const names = projects.flatMap(
      ({ manager, beneficiaries: { project, participant, auditor } }) => [
        manager,
        ...[...project, ...participant, ...auditor].map(({ party }) => party),
      ],
    );
    expect(new Set(names.map(exampleKeyHash)).size).toBe(24 * 4);
  });

  it("splits every project as the reference prints it", () => {
    const { rows } = readPrintedTable(read("reference/totals.csv"), "totals.csv");
    expect([...rows.keys()]).toEqual(projects.map(({ slug }) => slug));
    for (const project of projects) {
      const { totals, total } = compileProject(hybrid, project, COMPILATION);
      const printed = rows.get(project.slug) ?? [];
      const exact = [total, totals.project, totals.participant, totals.auditor];
      exact.forEach((amount, index) => {
        expect(amount).toBe((printed[index] ?? -1n) * 10_000n);
      });
    }
  });

  it("vests every month of the hybrid table, to its printed cents", () => {
    const { columns, rows } = readPrintedTable(
      read("reference/hybrid-vested.csv"),
      "hybrid-vested.csv",
    );
    expect(columns).toHaveLength(13);
    for (const [slug, printed] of rows) {
      printed.forEach((cents, month) => {
        const { total } = vestedAt(hybrid, slug, APPROVALS, START + BigInt(month) * 30n * DAY);
        expect(matchesPrintedCents(total, cents), `${slug}, month ${month}: ${total}`).toBe(true);
      });
    }
  });

  it("releases every milestone of the pure table, to its printed cents", () => {
    const { columns, rows } = readPrintedTable(
      read("reference/milestone-released.csv"),
      "milestone-released.csv",
    );
    expect(columns).toHaveLength(12);
    for (const [slug, printed] of rows) {
      const states = [START, ...APPROVALS].map(
        (time) => vestedAt(milestone, slug, APPROVALS, time).classes,
      );
      printed.forEach((cents, index) => {
        const [number, position] = [Math.floor(index / 3), index % 3];
        const released =
          (states[number + 1]?.[position] ?? 0n) - (states[number]?.[position] ?? 0n);
        expect(
          matchesPrintedCents(released, cents),
          `${slug}, ${columns[index]}: ${released}`,
        ).toBe(true);
      });
    }
  });

  it("pays out every base unit in the end", () => {
    for (const program of [hybrid, milestone]) {
      for (const { slug, funding } of projects) {
        expect(vestedAt(program, slug, APPROVALS, START + 360n * DAY).total).toBe(funding);
      }
    }
  });

  it("is what the voting results say", () => {
    for (const results of [transcribedResults(), ...publishedResults()]) {
      const imported = importResults(results, "results.csv");
      expect(imported.projects).toEqual(projects);
      expect(imported.funded).toBe(588_202_000_000n);
      expect(imported.warnings).toEqual([]);
      expect(imported.skipped.at(-1)?.reason).toMatch(/^stray row/);
    }
  });
});
