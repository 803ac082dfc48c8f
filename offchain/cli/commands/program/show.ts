/** `cairn program show`: a program and its projects as they stand in their files. */
import { formatAmount } from "../../../domain/amount.ts";
import { CLASSES } from "../../../domain/names.ts";
import { formatDuration, type Moment } from "../../../domain/program/duration.ts";
import type {
  GateSource,
  PermissionSource,
  Program,
  Project,
  TrancheSource,
} from "../../../domain/program/program.ts";
import { split } from "../../../domain/split.ts";
import { acting, type Define, withExamples } from "../../acting.ts";
import { day, iso } from "../../dates.ts";
import type { Answer } from "../../output.ts";
import { Session } from "../../session.ts";
import { counted, facts, heading, paragraphs, table } from "../../tables.ts";

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("show")
      .argument("[program.toml]", "the program's terms (default: the file of --program)")
      .summary("print a program and its projects")
      .description("Reads and checks program.toml and the projects beside it, and prints both.")
      .action(acting(show)),
    ["the program of this folder", "cairn program show"],
    ["an example", "cairn program show examples/catalyst-fund-5/program-hybrid.toml"],
  );

async function show(given: Session, _: object, file?: string): Promise<Answer> {
  const session = file === undefined ? given : new Session({ ...given.options, program: file });
  const program = await session.program();
  const projects = await session.projectsIfAny();
  const total = projects.reduce((sum, { funding }) => sum + tokens(program, funding), 0n);
  return {
    data: {
      program: {
        ...program,
        start: program.start === undefined ? null : iso(program.start),
      },
      projects: projects.map((project) => ({
        ...project,
        link: project.link ?? null,
        tokens: tokens(program, project.funding),
        classes: split(tokens(program, project.funding), program.split),
      })),
      total,
    },
    text: () =>
      paragraphs(
        heading(program.name),
        facts(headOf(program)),
        table(
          [
            { title: "tranche", align: "right" },
            { title: "name" },
            { title: "pays" },
            { title: "weight", align: "right" },
            { title: "gate" },
            { title: "instalments" },
          ],
          program.tranches.map((each, index) => trancheRow(each, index, program)),
        ),
        projects.length === 0 ? "no projects.toml yet" : projectTable(program, projects, total),
      ),
  };
}

function tokens(program: Program, funding: bigint): bigint {
  return funding * program.currency.tokensPerUnit;
}

function headOf(program: Program): [string, string][] {
  const { split: shares, panel, vault, charter, currency } = program;
  const project = 100n - shares.participant - shares.auditor;
  return [
    ["id", program.id],
    ["mode", program.mode],
    ["start", program.start === undefined ? "the day the charter is made" : day(program.start)],
    ["currency", `1 ${currency.symbol} = ${counted(Number(currency.tokensPerUnit), "token")}`],
    [
      "split",
      `project ${project}%, participant ${shares.participant}%, auditor ${shares.auditor}%`,
    ],
    ["admin", permission(charter.admin)],
    ["registrar", permission(charter.registrar)],
    [
      "panel",
      `${panel.size} of ${counted(panel.auditors.length, "auditor")} sit for ${formatDuration(panel.term)}, ${panel.quorum} must agree`,
    ],
    ["auditors", panel.auditors.join(", ")],
    ["funder", permission(vault.funder)],
    ["refunds to", vault.refund],
    ["expiry", `${moment(vault.expiry)}, then ${formatDuration(vault.review)} to decide`],
    ["long stop", moment(vault.longStop)],
    [
      "silence",
      vault.approval.type === "fail-closed"
        ? "never approves"
        : `approves after ${formatDuration(vault.approval.after)}`,
    ],
  ];
}

function trancheRow(each: TrancheSource, index: number, program: Program): string[] {
  const instalments =
    each.instalments === 1n
      ? "at once"
      : `${each.instalments}, every ${formatDuration(each.period)}`;
  return [
    String(index),
    each.name,
    CLASSES.every((name) => each.classes.includes(name)) ? "all" : each.classes.join(", "),
    String(each.weight),
    gate(each.gate, program),
    each.cliff === 0n ? instalments : `${instalments}, from ${formatDuration(each.cliff)} on`,
  ];
}

function gate(source: GateSource, program: Program): string {
  switch (source.type) {
    case "milestone":
      return source.due === undefined ? "milestone" : `milestone, due ${moment(source.due)}`;
    case "date":
      return `date ${moment(source.at)}`;
    case "after-tranche":
      return `after ${program.tranches[source.tranche]?.name ?? source.tranche}`;
  }
}

function projectTable(program: Program, projects: readonly Project[], total: bigint): string {
  const amount = (value: bigint) => formatAmount(value, { grouped: true });
  const rows = projects.map(({ slug, title, funding, manager }) => {
    const classes = split(tokens(program, funding), program.split);
    return [
      slug,
      title,
      amount(tokens(program, funding)),
      ...CLASSES.map((name) => amount(classes[name])),
      manager,
    ];
  });
  return table(
    [
      { title: "slug", limit: 40 },
      { title: "title", limit: 36 },
      { title: "tokens", align: "right" },
      ...CLASSES.map((name) => ({ title: name, align: "right" as const })),
      { title: "manager", limit: 44 },
    ],
    [...rows, [counted(projects.length, "project"), "", amount(total), "", "", "", ""]],
  );
}

function permission(source: PermissionSource): string {
  const all = (members: readonly PermissionSource[]) => members.map(permission).join(", ");
  switch (source.type) {
    case "party":
      return source.party;
    case "warrant":
      return `a warrant of ${source.policy}`;
    case "all-of":
      return `all of (${all(source.members)})`;
    case "any-of":
      return `any of (${all(source.members)})`;
    case "at-least":
      return `${source.count} of (${all(source.members)})`;
    case "after":
    case "before":
      return `${source.type} ${day(source.at)}`;
  }
}

function moment(each: Moment): string {
  return each.type === "date"
    ? day(each.at)
    : `${formatDuration(each.milliseconds)} after the start`;
}
