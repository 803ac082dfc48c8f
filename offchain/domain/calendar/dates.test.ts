import { describe, expect, it } from "vitest";
import { exampleKeyHash } from "../../keys/example.ts";
import { monthsFrom, vestedSeries } from "../chart/series.ts";
import { compileProject, compileTerms, weightsOf } from "../program/compile.ts";
import { projectOf } from "../program/projects.ts";
import { programTemplate } from "../program/template.ts";
import { forecast, instalments } from "../vault/schedule.ts";
import { deadlines, payments } from "./dates.ts";

const DAY = 86_400_000n;
const START = 1_700_000_000_000n;
const program = programTemplate("hybrid", { id: "test-fund", name: "Test fund" });
const project = projectOf("Alpha", 7_500_000_000n);
const compilation = { start: START, networkId: 0, keyHash: exampleKeyHash } as const;
const terms = compileTerms(
  program,
  { charter: "ab".repeat(27), policy: "cd".repeat(28) },
  compilation,
);
const { allotments } = compileProject(program, project, compilation);
const approvals = [30n, 60n, 120n, 180n].map((day) => START + day * DAY);
const progress = forecast(terms, weightsOf(program), approvals);

describe("the dates of a project", () => {
  it("are its deadlines", () => {
    expect(
      deadlines(program, project, terms).map(({ id, at }) => [id, (at - START) / DAY]),
    ).toEqual([
      ["alpha.0.due", 30n],
      ["alpha.1.due", 60n],
      ["alpha.2.due", 120n],
      ["alpha.3.due", 180n],
      ["alpha.expiry", 400n],
      ["alpha.long-stop", 800n],
    ]);
  });

  it("are its payments, all beneficiaries together", () => {
    const entries = payments(program, project, instalments(terms, progress, allotments));
    expect(entries).toHaveLength(4 * 2 + 6);
    expect(entries[0]).toMatchObject({
      id: "alpha.0.1",
      at: START + 30n * DAY,
      title: "Alpha: 843.75 tokens due",
      description: "Pool 1, instalment 1 of 2",
    });
    expect(entries.at(-1)).toMatchObject({
      id: "alpha.4.6",
      at: START + 360n * DAY,
      title: "Alpha: 125 tokens due",
    });
    const nothing = forecast(terms, weightsOf(program), []);
    expect(payments(program, project, instalments(terms, nothing, allotments))).toEqual([]);
  });

  it("add up to the series that charts show", () => {
    const series = vestedSeries(terms, progress, allotments, monthsFrom(START, 12));
    expect(series.map(({ vested }) => vested / 10_000n).slice(0, 4)).toEqual([
      0n,
      84_375n,
      253_125n,
      337_500n,
    ]);
    expect(series.at(-1)).toEqual({ label: "month 12", vested: 7_500_000_000n });
  });
});
