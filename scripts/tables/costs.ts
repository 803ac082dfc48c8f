/** The README's table of costs, from the rows of a bench report, beside a peer's figures. */
import type { Row } from "../../bench/measure.ts";
import { type Beside, besideThePeer, PEER } from "../../bench/report/peer.ts";
import { type Column, grouped, markdownTable, millions } from "../../bench/report/table.ts";

interface Line {
  readonly title: string;
  readonly row: Row;
  readonly beside?: Beside;
}

interface Wanted {
  readonly title: string;
  /** Name of a row; of batches the largest of that name is taken. */
  readonly name: string;
  readonly batch?: boolean;
}

const WANTED: readonly Wanted[] = [
  { title: "claim one allotment", name: "vault.claim" },
  { title: "claim one allotment of each of", name: "vault.claim", batch: true },
  { title: "push one allotment to its payout address", name: "vault.push" },
  { title: "push one allotment of each of", name: "vault.push", batch: true },
  { title: "submit evidence", name: "vault.submit" },
  { title: "decide, three detached signatures", name: "vault.decide" },
  { title: "decide, three signatures in all, for", name: "vault.decide", batch: true },
  { title: "pause, three detached signatures", name: "vault.pause" },
  { title: "amend, three detached signatures", name: "vault.amend" },
  { title: "refund", name: "vault.refund" },
];

/** The protocol version whose figures are shown. */
const SHOWN = "pv11";

function rowFor(rows: readonly Row[], { name, batch = false }: Wanted): Row | undefined {
  if (!batch) return rows.find((row) => row.name === name);
  const batches = rows.filter(
    (row) => row.name.replace(/\.batch\d+$/, "") === name && row.items > 1,
  );
  return batches.sort((left, right) => right.items - left.items)[0];
}

const each = (figure: (row: Row) => number, show: (number: number) => string) => (line: Line) =>
  show(figure(line.row) / line.row.items);

function theirs({ beside }: Line): string {
  if (beside === undefined) return "";
  const { what, mem, steps, fee } = beside;
  const figures = [
    ...(mem === undefined ? [] : [`${grouped(mem)} mem`]),
    ...(steps === undefined ? [] : [millions(steps)]),
    ...(fee === undefined ? [] : [`fee ${grouped(fee)}`]),
  ];
  return `${what}: ${figures.join(", ")}`;
}

const COLUMNS: readonly Column<Line>[] = [
  {
    title: "action",
    align: "left",
    cell: ({ title, row }) => (row.items === 1 ? title : `${title} ${row.items} vaults: each`),
  },
  { title: "mem", align: "right", cell: each(({ mem }) => mem, grouped) },
  { title: "steps", align: "right", cell: each(({ steps }) => steps, millions) },
  { title: "fee, lovelace", align: "right", cell: each(({ fee }) => fee, grouped) },
  { title: PEER, align: "left", cell: theirs },
];

/** What a table does not show: sizes. */
function sizes(rows: readonly Row[], beside: readonly Beside[]): string[] {
  const referenced = beside.find(({ bytes }) => bytes !== undefined);
  const datum = rows.find(({ name }) => name === "vault.datum");
  return [
    ...(referenced === undefined
      ? []
      : [
          `A claim refers to ${grouped(referenced.row.bytes)} bytes of scripts; the peer's script has ${grouped(referenced.bytes ?? 0)}.`,
        ]),
    ...(datum === undefined
      ? []
      : [`The datum of a vault in mid-life has ${grouped(datum.bytes)} bytes.`]),
  ];
}

export function costsTable(all: readonly Row[]): string {
  const rows = all.filter(({ parameters }) => parameters === SHOWN);
  const peers = besideThePeer(rows);
  const lines = WANTED.flatMap((wanted): Line[] => {
    const row = rowFor(rows, wanted);
    if (row === undefined) return [];
    const beside = peers.find((peer) => wanted.batch !== true && peer.ours === wanted.name);
    return [{ title: wanted.title, row, ...(beside === undefined ? {} : { beside }) }];
  });
  return `${markdownTable(lines, COLUMNS)}\n\n${sizes(rows, peers).join(" ")}`;
}
