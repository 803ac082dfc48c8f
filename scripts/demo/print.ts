/** The demo for people: a line a transaction, what was checked, and the table of months. */
import Table from "cli-table3";
import pc from "picocolors";
import { formatAmount, formatCents } from "../../offchain/domain/amount.ts";
import type { TransactionRecord } from "../../offchain/operations/context.ts";
import type { MonthRow } from "./act-one.ts";
import type { Statement } from "./checks.ts";

const grouped = (amount: bigint | number): string =>
  formatAmount(BigInt(amount), { decimals: 0, grouped: true });

const COLUMNS = [18, 6, 8, 12, 15, 11] as const;

/** The head over the lines of transactions. */
export function transactionHead(): string {
  return pc.dim(line(["action", "items", "bytes", "mem", "steps", "fee"]));
}

export function transactionLine({
  action,
  items,
  bytes,
  mem,
  steps,
  fee,
}: TransactionRecord): string {
  return line([action, grouped(items), grouped(bytes), grouped(mem), grouped(steps), grouped(fee)]);
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, index) =>
      index === 0 ? cell.padEnd(COLUMNS[0]) : cell.padStart(COLUMNS[index] ?? 0),
    )
    .join(" ");
}

export function statementLine({ text, holds, found }: Statement): string {
  const mark = holds ? pc.green("✓") : pc.red("✗");
  return `  ${mark} ${text}${found === undefined ? "" : pc.red(`: ${found}`)}`;
}

export function heading(text: string): string {
  return `\n${pc.bold(text)}`;
}

/** Month × vested and claimed, in whole tokens to the cent. */
export function monthTable(months: readonly MonthRow[]): string {
  const table = new Table({
    head: ["month", "vested", "claimed"],
    colAligns: ["right", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  for (const { month, vested, claimed } of months) {
    table.push([String(month), formatCents(vested), formatCents(claimed)]);
  }
  return table.toString();
}

/** What each action cost: transactions, and the largest of them. */
export function costTable(records: readonly TransactionRecord[]): string {
  const table = new Table({
    head: ["action", "transactions", "items", "most items", "mem an item", "fee an item"],
    colAligns: ["left", "right", "right", "right", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  for (const action of new Set(records.map((record) => record.action))) {
    const own = records.filter((record) => record.action === action);
    const items = own.reduce((sum, record) => sum + record.items, 0);
    const each = (total: bigint) => grouped(total / BigInt(Math.max(1, items)));
    table.push([
      action,
      grouped(own.length),
      grouped(items),
      grouped(Math.max(...own.map((record) => record.items))),
      each(own.reduce((sum, { mem }) => sum + mem, 0n)),
      each(own.reduce((sum, { fee }) => sum + fee, 0n)),
    ]);
  }
  return table.toString();
}
