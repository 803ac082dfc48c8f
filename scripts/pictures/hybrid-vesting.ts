/** What the 24 projects of the example have vested, month by month, reckoned by the schedule itself. */
import { formatAmount } from "../../offchain/domain/amount.ts";
import { monthsFrom, vestedSeries } from "../../offchain/domain/chart/series.ts";
import { exampleProgram, exampleVault, START } from "../tables/example.ts";
import { element, INK, LINE, label, type Point, picture, SOFT } from "./svg.ts";

const MONTHS = 13;
const PLOT = { left: 90, right: 880, top: 70, bottom: 350 };

export interface Curve {
  /** Base units vested by month 0, 1, ... */
  readonly vested: readonly bigint[];
  readonly total: bigint;
}

/** All projects of the example under one of its programs. */
export function curveOf(mode: "hybrid" | "milestone"): Curve {
  const example = exampleProgram(mode);
  const allotments = example.projects.flatMap(
    (project) => exampleVault(example, project).allotments,
  );
  const months = monthsFrom(START, MONTHS);
  return {
    vested: vestedSeries(example.terms, example.progress, allotments, months).map(
      ({ vested }) => vested,
    ),
    total: allotments.reduce((sum, { total }) => sum + total, 0n),
  };
}

const across = (month: number) =>
  PLOT.left + Math.round((month * (PLOT.right - PLOT.left)) / MONTHS);

function up(vested: bigint, total: bigint): number {
  const height = BigInt(PLOT.bottom - PLOT.top);
  return PLOT.bottom - Number((vested * height) / total);
}

/** Amounts vest at moments, not between them: the curve is made of steps. */
function steps({ vested, total }: Curve, colour: string, dashes?: string): string {
  const corners = vested.flatMap((amount, month): Point[] => {
    const y = up(amount, total);
    return [
      { x: across(month), y },
      { x: across(Math.min(month + 1, MONTHS)), y },
    ];
  });
  const start: Point = { x: across(0), y: PLOT.bottom };
  return element("polyline", {
    points: [start, ...corners].map(({ x, y }) => `${x},${y}`).join(" "),
    fill: "none",
    stroke: colour,
    "stroke-width": 3,
    ...(dashes === undefined ? {} : { "stroke-dasharray": dashes }),
  });
}

function grid(total: bigint): string[] {
  const quarters = [0n, 1n, 2n, 3n, 4n].flatMap((quarter) => {
    const amount = (total * quarter) / 4n;
    const y = up(amount, total);
    return [
      element("line", { x1: PLOT.left, x2: PLOT.right, y1: y, y2: y, stroke: LINE }),
      label({
        text: wholeTokens(amount),
        at: { x: PLOT.left - 8, y: y + 4 },
        size: 12,
        colour: SOFT,
        anchor: "end",
      }),
    ];
  });
  const months = Array.from({ length: MONTHS + 1 }, (_, month) =>
    label({
      text: String(month),
      at: { x: across(month), y: PLOT.bottom + 18 },
      size: 12,
      colour: SOFT,
    }),
  );
  return [...quarters, ...months];
}

function wholeTokens(amount: bigint): string {
  return formatAmount((amount / 1_000_000n) * 1_000_000n, { grouped: true });
}

const HYBRID = "#2563eb";
const MILESTONE = "#b45309";
const DOTS = "2 4";

function key(text: string, colour: string, y: number, dashes?: string): string[] {
  return [
    element("line", {
      x1: 640,
      x2: 668,
      y1: y - 4,
      y2: y - 4,
      stroke: colour,
      "stroke-width": 3,
      ...(dashes === undefined ? {} : { "stroke-dasharray": dashes }),
    }),
    label({ text, at: { x: 676, y }, anchor: "start" }),
  ];
}

export function hybridVesting(): string {
  const hybrid = curveOf("hybrid");
  const milestone = curveOf("milestone");
  return picture(920, 410, "Vested tokens of 24 projects by month", [
    label({
      text: `Vested tokens of 24 projects by month, of ${wholeTokens(hybrid.total)}`,
      at: { x: 485, y: 36 },
      size: 18,
      colour: INK,
      bold: true,
    }),
    ...grid(hybrid.total),
    steps(milestone, MILESTONE, DOTS),
    steps(hybrid, HYBRID),
    ...key("hybrid: four pools and a tail", HYBRID, 290),
    ...key("milestone: four times 25%", MILESTONE, 314, DOTS),
    label({
      text: "months of 30 days after the start; every milestone approved on its due date",
      at: { x: 485, y: 394 },
      size: 12,
      colour: SOFT,
    }),
  ]);
}
