/** The life of a milestone tranche: its states, who moves it, and by which action. */
import { arrow, box, heads, INK, label, type Point, picture, SOFT } from "./svg.ts";

const TEAM = "#2563eb";
const PANEL = "#9333ea";
const ANYONE = "#b45309";
const PAYEE = "#15803d";

const at = (x: number, y: number): Point => ({ x, y });

interface Edge {
  readonly from: Point;
  readonly to: Point;
  readonly colour: string;
  readonly text: string;
  readonly where: Point;
  readonly anchor?: "start" | "middle" | "end";
}

const EDGES: readonly Edge[] = [
  { from: at(210, 105), to: at(368, 105), colour: TEAM, text: "submit", where: at(289, 96) },
  {
    from: at(370, 145),
    to: at(212, 145),
    colour: PANEL,
    text: "decide: reject",
    where: at(291, 162),
  },
  {
    from: at(550, 105),
    to: at(708, 105),
    colour: PANEL,
    text: "decide: approve",
    where: at(629, 96),
  },
  { from: at(550, 145), to: at(708, 145), colour: ANYONE, text: "lapse *", where: at(629, 162) },
  {
    from: at(460, 170),
    to: at(460, 268),
    colour: PANEL,
    text: "object *",
    where: at(468, 224),
    anchor: "start",
  },
  {
    from: at(370, 290),
    to: at(190, 172),
    colour: PANEL,
    text: "decide: reject",
    where: at(262, 252),
    anchor: "end",
  },
  {
    from: at(550, 290),
    to: at(730, 172),
    colour: PANEL,
    text: "decide: approve",
    where: at(658, 252),
    anchor: "start",
  },
  {
    from: at(120, 170),
    to: at(120, 268),
    colour: ANYONE,
    text: "refund",
    where: at(112, 224),
    anchor: "end",
  },
  {
    from: at(800, 170),
    to: at(800, 268),
    colour: PAYEE,
    text: "claim or push",
    where: at(808, 224),
    anchor: "start",
  },
];

const LEGEND: readonly (readonly [string, string])[] = [
  [TEAM, "the team's manager"],
  [PANEL, "the panel of auditors"],
  [ANYONE, "anyone"],
  [PAYEE, "the beneficiary; or anyone, to his payout address"],
];

function edge({ from, to, colour, text, where, anchor }: Edge): string {
  return [
    arrow([from, to], colour),
    label({ text, at: where, colour, ...(anchor === undefined ? {} : { anchor }) }),
  ].join("\n");
}

function legend(): string[] {
  let x = 40;
  return LEGEND.flatMap(([colour, text]) => {
    const place = x;
    x += 40 + text.length * 7;
    return [
      arrow([at(place, 396), at(place + 22, 396)], colour),
      label({ text, at: at(place + 28, 400), size: 12, anchor: "start" }),
    ];
  });
}

export function milestoneLife(): string {
  const boxes = [
    box({
      at: at(30, 80),
      width: 180,
      height: 90,
      title: "Open",
      lines: ["weight", "submissions so far: k"],
    }),
    box({
      at: at(370, 80),
      width: 180,
      height: 90,
      title: "Submitted",
      lines: ["submission k + 1", "hash of the evidence", "when"],
    }),
    box({
      at: at(710, 80),
      width: 180,
      height: 90,
      title: "Approved",
      lines: ["when", "by which members"],
      stroke: PAYEE,
    }),
    box({
      at: at(370, 270),
      width: 180,
      height: 70,
      title: "Objected",
      lines: ["silence approves no more"],
    }),
    box({
      at: at(710, 270),
      width: 180,
      height: 70,
      title: "Paid",
      lines: ["instalment by instalment"],
      stroke: PAYEE,
    }),
    box({
      at: at(30, 270),
      width: 180,
      height: 70,
      title: "Returned",
      lines: ["to the refund address,", "after expiry"],
      stroke: SOFT,
    }),
  ];
  return picture(920, 450, "The life of a milestone", [
    heads([TEAM, PANEL, ANYONE, PAYEE]),
    label({ text: "The life of a milestone", at: at(460, 40), size: 18, colour: INK, bold: true }),
    ...boxes,
    ...EDGES.map(edge),
    ...legend(),
    label({
      text: "* only where the terms fail open. The refund also takes what is still under review when the review time after expiry is over.",
      at: at(40, 430),
      size: 12,
      colour: SOFT,
      anchor: "start",
    }),
  ]);
}
