/** What the tables of figures show. */
import type { Row } from "../measure.ts";
import type { Comparison } from "../offchain.ts";
import type { Beside } from "./peer.ts";
import { type Column, grouped, millions } from "./table.ts";

const isSize = ({ mem }: Row) => mem === 0;

export const ACTIONS: readonly Column<Row>[] = [
  { title: "action", align: "left", cell: ({ name }) => name },
  { title: "items", align: "right", cell: ({ items }) => String(items) },
  { title: "mem", align: "right", cell: ({ mem }) => grouped(mem) },
  { title: "mem/item", align: "right", cell: ({ mem, items }) => grouped(mem / items) },
  { title: "steps", align: "right", cell: ({ steps }) => millions(steps) },
  { title: "bytes", align: "right", cell: ({ bytes }) => grouped(bytes) },
  { title: "fee", align: "right", cell: ({ fee }) => grouped(fee) },
  { title: "fee/item", align: "right", cell: ({ fee, items }) => grouped(fee / items) },
];

export const SIZES: readonly Column<Row>[] = [
  { title: "size of", align: "left", cell: ({ name }) => name },
  { title: "bytes", align: "right", cell: ({ bytes }) => grouped(bytes) },
  { title: "adds to a fee", align: "right", cell: ({ fee }) => grouped(fee) },
  {
    title: "min-ADA",
    align: "right",
    cell: ({ minAda }) => (minAda === undefined ? "" : grouped(minAda)),
  },
  {
    title: "deposit",
    align: "right",
    cell: ({ deposit }) => (deposit === undefined ? "" : grouped(deposit)),
  },
];

const theirs = (figure: number | undefined, show = grouped) =>
  figure === undefined ? "" : show(figure);

export const BESIDE: readonly Column<Beside>[] = [
  { title: "errand", align: "left", cell: ({ what }) => what },
  { title: "ours", align: "left", cell: ({ row }) => row.name },
  {
    title: "mem",
    align: "right",
    cell: ({ row, mem }) => (mem === undefined ? "" : grouped(row.mem)),
  },
  { title: "theirs", align: "right", cell: ({ mem }) => theirs(mem) },
  {
    title: "steps",
    align: "right",
    cell: ({ row, steps }) => (steps === undefined ? "" : millions(row.steps)),
  },
  { title: "theirs", align: "right", cell: ({ steps }) => theirs(steps, millions) },
  {
    title: "fee",
    align: "right",
    cell: ({ row, fee }) => (fee === undefined ? "" : grouped(row.fee)),
  },
  { title: "theirs", align: "right", cell: ({ fee }) => theirs(fee) },
  {
    title: "bytes",
    align: "right",
    cell: ({ row, bytes }) => (bytes === undefined ? "" : grouped(row.bytes)),
  },
  { title: "theirs", align: "right", cell: ({ bytes }) => theirs(bytes) },
];

export const BUILDERS: readonly Column<Comparison>[] = [
  { title: "built by", align: "left", cell: ({ name }) => name },
  { title: "ours (ms)", align: "right", cell: ({ ours_ms }) => ours_ms.toFixed(0) },
  { title: "theirs (ms)", align: "right", cell: ({ theirs_ms }) => theirs_ms.toFixed(0) },
  { title: "theirs / ours", align: "right", cell: ({ ratio }) => ratio.toFixed(1) },
  { title: "our fee", align: "right", cell: ({ ours_fee }) => grouped(ours_fee) },
  { title: "their fee", align: "right", cell: ({ theirs_fee }) => grouped(theirs_fee) },
];

/** Rows of sizes, and rows of transactions. */
export function partition(rows: readonly Row[]): { sizes: Row[]; actions: Row[] } {
  return { sizes: rows.filter(isSize), actions: rows.filter((row) => !isSize(row)) };
}

/** Highest and lowest memory an item of the claims in batches: how flat the cost is. */
export function flatness(rows: readonly Row[]): { sizes: number[]; spread: number } | undefined {
  const batches = rows.filter(({ name }) => /^vault\.claim\.batch\d+$/.test(name));
  const each = batches.map(({ mem, items }) => mem / items);
  if (each.length < 2) return undefined;
  const [low, high] = [Math.min(...each), Math.max(...each)];
  return { sizes: batches.map(({ items }) => items), spread: (high - low) / (high + low) };
}

/** The largest difference that the protocol version makes to a figure, as a part of it. */
export function protocolDifference(rows: readonly Row[]): number {
  const before = new Map(
    rows.filter(({ parameters }) => parameters === "pv10").map((row) => [row.name, row]),
  );
  return Math.max(
    0,
    ...rows.map((row) => {
      const old = before.get(row.name);
      if (old === undefined || old.mem === 0) return 0;
      return Math.max(
        Math.abs(row.mem - old.mem) / old.mem,
        Math.abs(row.steps - old.steps) / old.steps,
      );
    }),
  );
}
