/** The two programs that `cairn program init` starts from, and any program as TOML. */
import { formatAmount } from "../amount.ts";
import { CLASSES } from "../names.ts";
import { DAY } from "../time.ts";
import { formatDuration, type Moment } from "./duration.ts";
import type { Mode, PermissionSource, Program, TrancheSource } from "./program.ts";
import { quoted } from "./projects.ts";

export interface TemplateOptions {
  readonly id: string;
  readonly name: string;
  /** POSIX ms; left out, lengths of time run from the day the charter is made. */
  readonly start?: bigint;
}

/** Days after the start by which the four milestones are due. */
const MILESTONE_DAYS = [30n, 60n, 120n, 180n];

/**
 * `milestone`: four milestones of 25%, each paid on approval.
 * `hybrid`: 90% in four pools, each paid in two instalments 30 days apart, and
 * a tail of 10% in six instalments that begins as the fourth pool ends.
 */
export function programTemplate(mode: Mode, options: TemplateOptions): Program {
  const key = (party: string): PermissionSource => ({ type: "party", party });
  return {
    id: options.id,
    name: options.name,
    mode,
    start: options.start,
    currency: { symbol: "USD", tokensPerUnit: 1n },
    split: { participant: 30n, auditor: 20n },
    bonus: 0n,
    charter: {
      admin: key("admin"),
      registrar: key("registrar"),
      window: 6n * 3_600_000n,
      notice: 14n * DAY,
      depositCap: 10_000_000n,
    },
    panel: {
      auditors: [1, 2, 3, 4, 5, 6, 7].map((number) => `auditor-${number}`),
      size: 5n,
      quorum: 3n,
      term: 90n * DAY,
    },
    vault: {
      funder: key("treasury"),
      refund: "treasury",
      expiry: { type: "after-start", milliseconds: 400n * DAY },
      longStop: { type: "after-start", milliseconds: 800n * DAY },
      review: 30n * DAY,
      approval: { type: "fail-closed" },
      window: 6n * 3_600_000n,
    },
    tranches: mode === "milestone" ? milestoneTranches() : hybridTranches(),
  };
}

function milestoneTranches(): TrancheSource[] {
  return MILESTONE_DAYS.map((day, index) => tranche(`Milestone ${index + 1}`, 25n, 1n, day));
}

function hybridTranches(): TrancheSource[] {
  const pools = MILESTONE_DAYS.map((day, index) => tranche(`Pool ${index + 1}`, 225n, 2n, day));
  return [
    ...pools,
    {
      ...tranche("Tail", 100n, 6n, 0n),
      gate: { type: "after-tranche", tranche: pools.length - 1 },
    },
  ];
}

function tranche(name: string, weight: bigint, instalments: bigint, dueDay: bigint): TrancheSource {
  return {
    name,
    classes: [...CLASSES],
    weight,
    gate: { type: "milestone", due: { type: "after-start", milliseconds: dueDay * DAY } },
    cliff: 0n,
    instalments,
    period: 30n * DAY,
  };
}

/** The TOML text that `readProgram` reads back to the same program, with a word on every field. */
export function renderProgram(program: Program): string {
  return [
    `# ${program.name}`,
    '# Lengths of time are written "30 days", "6 hours"; moments as a length after the start, or as a date.',
    "",
    ...renderHead(program),
    ...renderCharter(program),
    ...renderVault(program),
    ...program.tranches.flatMap((each) => renderTranche(each, program.tranches)),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

function renderHead({ id, name, mode, start, currency, split, bonus }: Program): string[] {
  return [
    "[program]",
    `id = ${quoted(id)}`,
    `name = ${quoted(name)}`,
    comment(
      `mode = ${quoted(mode)}`,
      "milestone: each tranche is paid on approval; hybrid: any gates and instalments",
    ),
    ...(start === undefined ? [] : [`start = ${dateText(start)}`]),
    "",
    "[currency]",
    `symbol = ${quoted(currency.symbol)}`,
    comment(
      `tokens_per_unit = ${currency.tokensPerUnit}`,
      "tokens minted for one unit, of each 6 decimals",
    ),
    "",
    "# Percent of each project's tokens; the project class takes the rest.",
    "[split]",
    `participant = ${split.participant}`,
    `auditor = ${split.auditor}`,
    comment(`bonus = ${bonus}`, "percent of a tranche minted on top where it is approved in time"),
    "",
  ];
}

function renderCharter({ charter, panel }: Program): string[] {
  return [
    '# Who may act: a key name, or a table: { at_least = 2, members = ["a", "b", "c"] }.',
    "[charter]",
    comment(`admin = ${renderPermission(charter.admin)}`, "amends the charter"),
    comment(`registrar = ${renderPermission(charter.registrar)}`, "admits projects"),
    comment(`window = ${length(charter.window)}`, "the longest validity of a transaction"),
    comment(`notice = ${length(charter.notice)}`, "before the admin may amend a vault alone"),
    comment(
      `deposit_cap = ${quoted(formatAmount(charter.depositCap))}`,
      "ADA that a vault may hold",
    ),
    "",
    "[panel]",
    `auditors = [${panel.auditors.map(quoted).join(", ")}]`,
    comment(`size = ${panel.size}`, "seats in a term"),
    comment(`quorum = ${panel.quorum}`, "members who must agree"),
    comment(`term = ${length(panel.term)}`, "then the next members of the roster sit"),
    "",
  ];
}

function renderVault({ vault }: Program): string[] {
  const open = vault.approval.type === "fail-open" ? vault.approval.after : undefined;
  return [
    "[vault]",
    comment(
      `funder = ${renderPermission(vault.funder)}`,
      "tops up, and sweeps after the long stop",
    ),
    comment(`refund = ${quoted(vault.refund)}`, "address or key that refunds go to"),
    `expiry = ${moment(vault.expiry)}`,
    comment(
      `long_stop = ${moment(vault.longStop)}`,
      "from then on the funder may take what nobody claimed",
    ),
    comment(
      `review = ${length(vault.review)}`,
      "after the expiry, to decide what was submitted in time",
    ),
    comment(
      `approval = ${quoted(vault.approval.type)}`,
      "fail-closed: silence never approves; fail-open: it does, after fail_open_after",
    ),
    ...(open === undefined ? [] : [`fail_open_after = ${length(open)}`]),
    `window = ${length(vault.window)}`,
    "",
  ];
}

function renderTranche(each: TrancheSource, all: readonly TrancheSource[]): string[] {
  const every = CLASSES.every((name, index) => each.classes[index] === name);
  return [
    "[[tranches]]",
    `name = ${quoted(each.name)}`,
    ...(every ? [] : [`classes = [${each.classes.map(quoted).join(", ")}]`]),
    `weight = ${each.weight}`,
    ...renderGate(each, all),
    ...(each.cliff === 0n ? [] : [`cliff = ${length(each.cliff)}`]),
    `instalments = ${each.instalments}`,
    `period = ${length(each.period)}`,
    "",
  ];
}

function renderGate({ gate }: TrancheSource, all: readonly TrancheSource[]): string[] {
  switch (gate.type) {
    case "milestone":
      return [
        'gate = "milestone"',
        ...(gate.due === undefined ? [] : [`due = ${moment(gate.due)}`]),
      ];
    case "date":
      return ['gate = "date"', `date = ${moment(gate.at)}`];
    case "after-tranche":
      return ['gate = "after"', `after = ${quoted(all[gate.tranche]?.name ?? "")}`];
  }
}

function renderPermission(source: PermissionSource): string {
  const list = (members: readonly PermissionSource[]) =>
    `[${members.map(renderPermission).join(", ")}]`;
  switch (source.type) {
    case "party":
      return quoted(source.party);
    case "warrant":
      return `{ warrant = ${quoted(source.policy)} }`;
    case "all-of":
      return `{ all_of = ${list(source.members)} }`;
    case "any-of":
      return `{ any_of = ${list(source.members)} }`;
    case "at-least":
      return `{ at_least = ${source.count}, members = ${list(source.members)} }`;
    default:
      return `{ ${source.type} = ${dateText(source.at)} }`;
  }
}

const COMMENT_COLUMN = 36;

const comment = (line: string, words: string): string =>
  `${line.padEnd(COMMENT_COLUMN)} # ${words}`;
const length = (milliseconds: bigint): string => quoted(formatDuration(milliseconds));
const moment = (each: Moment): string =>
  each.type === "date" ? dateText(each.at) : length(each.milliseconds);
const dateText = (time: bigint): string => new Date(Number(time)).toISOString();
