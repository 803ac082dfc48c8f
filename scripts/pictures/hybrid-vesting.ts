/** What the 24 projects of the example have vested, month by month, reckoned by the schedule itself. */
import { readFileSync } from "node:fs";
import { formatAmount } from "../../offchain/domain/amount.ts";
import { monthsFrom, vestedSeries } from "../../offchain/domain/chart/series.ts";
import { compileProject, compileTerms, weightsOf } from "../../offchain/domain/program/compile.ts";
import { resolveMoment } from "../../offchain/domain/program/duration.ts";
import type { Program } from "../../offchain/domain/program/program.ts";
import { readProjects } from "../../offchain/domain/program/projects.ts";
import { readProgram } from "../../offchain/domain/program/read-program.ts";
import { forecast } from "../../offchain/domain/vault/schedule.ts";
import { exampleKeyHash } from "../../offchain/keys/example.ts";
import { element, INK, LINE, label, type Point, picture, SOFT } from "./svg.ts";

const EXAMPLE = new URL("../../examples/catalyst-fund-5/", import.meta.url);
const MONTHS = 13;
const START = 1_767_225_600_000n;
const PLOT = { left: 90, right: 880, top: 70, bottom: 350 };

export interface Curve {
  readonly name: string;
  /** Base units vested by month 0, 1, ... */
  readonly vested: readonly bigint[];
  readonly total: bigint;
}

/** All projects of the example under one of its programs, each milestone approved on its due date. */
export function curveOf(name: string, file: string): Curve {
  const program = readProgram(readExample(file), file);
  const { projects } = readProjects(readExample("projects.toml"), "projects.toml");
  const compilation = { start: START, networkId: 0, keyHash: exampleKeyHash } as const;
  const names = { charter: "00".repeat(27), policy: "00".repeat(28) };
  const terms = compileTerms(program, names, compilation);
  const progress = forecast(terms, weightsOf(program), approvalsOf(program));
  const allotments = projects.flatMap(
    (project) => compileProject(program, project, compilation).allotments,
  );
  const series = vestedSeries(terms, progress, allotments, monthsFrom(START, MONTHS));
  return {
    name,
    vested: series.map(({ vested }) => vested),
    total: allotments.reduce((sum, { total }) => sum + total, 0n),
  };
}

function readExample(name: string): string {
  return readFileSync(new URL(name, EXAMPLE), "utf8");
}

function approvalsOf(program: Program): (bigint | undefined)[] {
  return program.tranches.map(({ gate }) =>
    gate.type === "milestone" && gate.due !== undefined
      ? resolveMoment(gate.due, START)
      : undefined,
  );
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
  const hybrid = curveOf("hybrid", "program-hybrid.toml");
  const milestone = curveOf("milestone", "program-milestone.toml");
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
