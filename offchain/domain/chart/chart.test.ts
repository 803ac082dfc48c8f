import { describe, expect, it } from "vitest";
import { renderChart, renderTable, type SeriesPoint, share } from "./chart.ts";

const SERIES: readonly SeriesPoint[] = [
  { label: "month 0", vested: 0n },
  { label: "month 1", vested: 1_125_000_000n },
  { label: "month 10", vested: 10_000_000_000n },
];

describe("charts of a schedule", () => {
  it("align a table of what vested", () => {
    expect(renderTable(SERIES)).toBe(
      [
        "             vested   share",
        "month 0        0.00    0.0%",
        "month 1    1,125.00   11.2%",
        "month 10  10,000.00  100.0%",
      ].join("\n"),
    );
  });

  it("show what was claimed where it is known", () => {
    const table = renderTable(SERIES.map((point) => ({ ...point, claimed: point.vested / 2n })));
    expect(table.split("\n")[2]).toBe("month 1    1,125.00    562.50   11.2%");
  });

  it("draw bars in eighths of a cell, or in plain characters", () => {
    const lines = renderChart(SERIES, { width: 8 }).split("\n");
    expect(lines[0]).toBe("month 0     0.0%       0.00");
    expect(lines[1]).toBe("month 1    11.2%   1,125.00  ▉");
    expect(lines[2]).toBe("month 10  100.0%  10,000.00  ████████");
    const claims = SERIES.map((point) => ({ ...point, claimed: point.vested / 2n }));
    expect(renderChart(claims, { width: 8, ascii: true }).split("\n")[2]).toMatch(/ {2}====----$/);
    expect(renderChart(claims, { width: 8 }).split("\n")[2]).toMatch(/ {2}████▒▒▒▒$/);
  });

  it("say a hundred percent of the whole only, and survive nothing", () => {
    expect(share(9_999n, 10_000n)).toBe("99.9%");
    expect(share(0n, 0n)).toBe("–");
    expect(renderChart([])).toBe("");
    expect(renderTable([{ label: "now", vested: 0n }])).toContain("–");
  });
});
