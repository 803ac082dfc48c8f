/** `cairn schedule`: what falls due when, as table, chart and calendar, before any chain is touched. */
import { Option } from "commander";
import { formatAmount, formatCents } from "../../domain/amount.ts";
import { renderChart, type SeriesPoint } from "../../domain/chart/chart.ts";
import { monthsFrom, vestedSeries } from "../../domain/chart/series.ts";
import { CLASSES, type ClassName } from "../../domain/names.ts";
import type { Program, Project } from "../../domain/program/program.ts";
import { projectOf } from "../../domain/program/projects.ts";
import { DAY } from "../../domain/time.ts";
import { acting, type Define, repeated, withExamples } from "../acting.ts";
import { usageError } from "../cli-error.ts";
import { day, iso, parseMoment } from "../dates.ts";
import { writeText } from "../files.ts";
import { approvalsOf, type Forecast, forecastOf } from "../forecast.ts";
import type { Answer } from "../output.ts";
import { projectNamed } from "../program-files.ts";
import { Session } from "../session.ts";
import { counted, facts, heading, paragraphs, table } from "../tables.ts";

interface Options {
  readonly project?: string;
  readonly class?: ClassName;
  readonly months: string;
  readonly start?: string;
  readonly approval?: readonly string[];
  readonly ics?: string;
  readonly ascii?: boolean;
  readonly force?: boolean;
}

/** What a schedule is shown for where no project is known yet. */
const ILLUSTRATION = projectOf("Illustration", 100_000_000_000n);

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("schedule")
      .argument("[program.toml]", "the program's terms (default: the file of --program)")
      .description(
        "Prints what vests by month, a chart of it, and when each tranche pays. Milestones count as approved on their due dates unless --approval says otherwise. No chain is needed.",
      )
      .option("--project <slug>", "one project (default: all of them together)")
      .addOption(new Option("--class <name>", "one class of tokens").choices([...CLASSES]))
      .option("--months <count>", "how many months of 30 days", "12")
      .option("--start <date>", "first day (default: the program's, else today)")
      .option(
        "--approval <tranche=when>",
        'when a milestone is approved: "1=45 days", "2=2026-03-01", "3=never", "all=10 days"',
        repeated,
      )
      .option("--ics <file>", "also write the dates as a calendar")
      .option("--ascii", "draw with plain characters")
      .option("--force", "overwrite the calendar file")
      .action(acting(schedule)),
    ["everything", "cairn schedule"],
    [
      "one project whose second milestone is late and whose fourth never comes",
      'cairn schedule --project elixir-sdk --approval "1=75 days" --approval 3=never',
    ],
    ["the dates for a calendar", "cairn schedule --project elixir-sdk --ics elixir-sdk.ics"],
  );

async function schedule(given: Session, options: Options, file?: string): Promise<Answer> {
  const session = file === undefined ? given : new Session({ ...given.options, program: file });
  const program = await session.program();
  const projects = await chosenProjects(session, options.project);
  const start =
    options.start === undefined
      ? (program.start ?? today())
      : parseMoment(options.start, 0n, "--start");
  const approvals = approvalsOf(program, start, options.approval ?? []);
  const shown = forecastOf(program, projects, start, approvals, options.class);
  const months = monthsFrom(start, monthCount(options.months));
  const series = months.map(({ label, at }): SeriesPoint & { at: bigint } => ({
    label: `${day(at)}  ${label}`,
    at,
    vested: shown.projects.reduce(
      (sum, { allotments }) =>
        sum +
        (vestedSeries(shown.terms, shown.progress, allotments, [{ label, at }])[0]?.vested ?? 0n),
      0n,
    ),
  }));
  const total = shown.projects.reduce((sum, each) => sum + each.total, 0n);
  if (options.ics !== undefined) await writeCalendar(options, program, shown, start);
  const illustrated = projects.includes(ILLUSTRATION);
  return {
    data: {
      program: program.id,
      start: iso(start),
      illustration: illustrated,
      projects: projects.map(({ slug }) => slug),
      class: options.class ?? null,
      total,
      tranches: trancheRows(program, shown).map((row) => ({
        ...row,
        approved: row.approved === undefined ? null : iso(row.approved),
        first: row.first === undefined ? null : iso(row.first),
        last: row.last === undefined ? null : iso(row.last),
      })),
      months: series.map(({ at, vested }, month) => ({ month, at: iso(at), vested })),
      calendar: options.ics ?? null,
    },
    text: () => {
      const about = illustrated
        ? "no projects.toml yet: shown for 100,000 tokens"
        : projects.length === 1
          ? projects[0]?.title
          : counted(projects.length, "project");
      return paragraphs(
        `${heading(program.name)}\n${about}, ${formatAmount(total, { grouped: true })} tokens${options.class === undefined ? "" : ` of the ${options.class} class`}`,
        trancheTable(program, shown),
        renderChart(series, { total, ascii: options.ascii === true }),
        afterwards(series, total),
        options.ics === undefined ? undefined : facts([["wrote", options.ics]]),
      );
    },
  };
}

async function chosenProjects(
  session: Session,
  slug: string | undefined,
): Promise<readonly Project[]> {
  if (slug !== undefined) return [projectNamed(await session.projects(), slug)];
  const projects = await session.projectsIfAny();
  return projects.length === 0 ? [ILLUSTRATION] : projects;
}

function monthCount(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 360) return Number(text);
  throw usageError(
    `--months: "${text}" is not a number of months`,
    "Write a number from 1 to 360.",
  );
}

function today(): bigint {
  const now = BigInt(Date.now());
  return now - (now % DAY);
}

interface TrancheRow {
  readonly tranche: number;
  readonly name: string;
  readonly approved: bigint | undefined;
  readonly instalments: bigint;
  readonly first: bigint | undefined;
  readonly last: bigint | undefined;
  /** Base units, of all the shown allotments. */
  readonly amount: bigint;
}

function trancheRows(program: Program, shown: Forecast): TrancheRow[] {
  return program.tranches.map(({ name, instalments }, tranche) => {
    const parts = shown.projects.flatMap((each) =>
      each.instalments.filter((part) => part.tranche === tranche),
    );
    const dates = parts.flatMap(({ at }) => (at === undefined ? [] : [at]));
    return {
      tranche,
      name,
      approved: shown.approvals[tranche],
      instalments,
      first: dates.reduce<bigint | undefined>(
        (a, b) => (a === undefined || b < a ? b : a),
        undefined,
      ),
      last: dates.reduce<bigint | undefined>(
        (a, b) => (a === undefined || b > a ? b : a),
        undefined,
      ),
      amount: parts.reduce((sum, { amount }) => sum + amount, 0n),
    };
  });
}

function trancheTable(program: Program, shown: Forecast): string {
  const date = (at: bigint | undefined) => (at === undefined ? "–" : day(at));
  return table(
    [
      { title: "tranche", align: "right" },
      { title: "name" },
      { title: "approved" },
      { title: "instalments", align: "right" },
      { title: "first" },
      { title: "last" },
      { title: "tokens", align: "right" },
    ],
    trancheRows(program, shown).map((row) => [
      String(row.tranche),
      row.name,
      program.tranches[row.tranche]?.gate.type === "milestone"
        ? row.approved === undefined
          ? "never"
          : day(row.approved)
        : "no need",
      String(row.instalments),
      date(row.first),
      date(row.last),
      formatCents(row.amount),
    ]),
  );
}

function afterwards(series: readonly SeriesPoint[], total: bigint): string | undefined {
  const last = series.at(-1);
  if (last === undefined || last.vested === total) return undefined;
  return `${formatAmount(total - last.vested, { grouped: true })} tokens vest later, or not at all: see --months and --approval`;
}

async function writeCalendar(
  options: Options,
  program: Program,
  shown: Forecast,
  start: bigint,
): Promise<void> {
  const { renderCalendar } = await import("../../domain/calendar/calendar.ts");
  const { deadlines, payments } = await import("../../domain/calendar/dates.ts");
  const entries = shown.projects.flatMap(({ project, instalments }) => [
    ...deadlines(program, project, shown.terms),
    ...payments(program, project, instalments),
  ]);
  const text = renderCalendar(entries, {
    name: program.name,
    namespace: `${program.id}.cairn`,
    madeAt: start,
  });
  await writeText(options.ics ?? "", text, { force: options.force === true });
}
