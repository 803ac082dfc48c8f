/** The shape of a transaction that acts on several vaults. */
import { arrow, box, element, heads, INK, LINE, label, type Point, picture, SOFT } from "./svg.ts";

const PASS = "#9333ea";
const STATE = "#2563eb";

const at = (x: number, y: number): Point => ({ x, y });

function column(x: number, title: string): string {
  return label({ text: title, at: at(x, 80), size: 14, colour: SOFT, bold: true });
}

const VAULTS = ["vault A", "vault B", "vault C"];

export function batchShape(): string {
  const rows = VAULTS.flatMap((name, index) => {
    const y = 100 + index * 66;
    return [
      box({
        at: at(40, y),
        width: 190,
        height: 50,
        title: name,
        lines: ["state token, tokens, ada"],
        stroke: STATE,
      }),
      box({
        at: at(690, y),
        width: 190,
        height: 50,
        title: name,
        lines: ["next datum"],
        stroke: STATE,
      }),
      arrow([at(230, y + 25), at(368, y + 25)], STATE),
      arrow([at(550, y + 25), at(688, y + 25)], STATE),
    ];
  });
  return picture(920, 470, "One transaction, one pass, many vaults", [
    heads([PASS, STATE]),
    label({
      text: "One transaction, one pass, many vaults",
      at: at(460, 36),
      size: 18,
      colour: INK,
      bold: true,
    }),
    column(135, "inputs"),
    column(460, "withdrawal of 0"),
    column(785, "outputs, from the first on"),
    ...rows,
    box({
      at: at(370, 100),
      width: 180,
      height: 182,
      title: "a pass",
      lines: [
        "its redeemer has one item",
        "for every vault input,",
        "in their order;",
        "it walks inputs, items",
        "and outputs once",
      ],
      stroke: PASS,
    }),
    box({ at: at(40, 298), width: 190, height: 40, title: "funding", stroke: LINE }),
    box({ at: at(690, 298), width: 190, height: 40, title: "change", stroke: LINE }),
    label({ text: "reference inputs", at: at(460, 334), size: 14, colour: SOFT, bold: true }),
    ...["vault script", "script of the pass", "terms", "charter *"].map((title, index) =>
      box({ at: at(90 + index * 190, 360), width: 170, height: 40, title, stroke: LINE }),
    ),
    element("line", {
      x1: 460,
      x2: 460,
      y1: 316,
      y2: 284,
      stroke: PASS,
      "stroke-width": 2,
      "marker-end": `url(#head-${PASS.slice(1)})`,
    }),
    label({
      text: "The vault script only sees to it that one of its passes runs. A payout sits right after its own vault's output.",
      at: at(460, 428),
      size: 12,
      colour: SOFT,
    }),
    label({
      text: "* where a panel decides, the admin amends, or a vault is opened or an allotment accepted",
      at: at(460, 448),
      size: 12,
      colour: SOFT,
    }),
  ]);
}
