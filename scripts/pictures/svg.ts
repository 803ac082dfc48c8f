/** The few shapes the pictures are made of. Coordinates are whole pixels. */

export type Attributes = Readonly<Record<string, string | number>>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Label {
  readonly text: string;
  readonly at: Point;
  readonly size?: number;
  readonly colour?: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
}

/** Readable on its own white ground, whatever the page around it looks like. */
export const INK = "#1f2933";
export const SOFT = "#616e7c";
export const LINE = "#cbd2d9";

const FONT = "Helvetica, Arial, 'DejaVu Sans', sans-serif";

export function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${String(value).replace(/"/g, "&quot;")}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export function label({
  text,
  at,
  size = 13,
  colour = INK,
  anchor = "middle",
  bold,
}: Label): string {
  return element(
    "text",
    {
      x: at.x,
      y: at.y,
      "font-size": size,
      fill: colour,
      "text-anchor": anchor,
      ...(bold === true ? { "font-weight": "bold" } : {}),
    },
    escapeText(text),
  );
}

/** A line with an arrow head at its end, through the given points. */
export function arrow(points: readonly Point[], colour: string): string {
  return element("polyline", {
    points: points.map(({ x, y }) => `${x},${y}`).join(" "),
    fill: "none",
    stroke: colour,
    "stroke-width": 2,
    "marker-end": `url(#head-${colour.slice(1)})`,
  });
}

export function heads(colours: readonly string[]): string {
  const markers = colours.map((colour) =>
    element(
      "marker",
      {
        id: `head-${colour.slice(1)}`,
        viewBox: "0 0 10 10",
        refX: 9,
        refY: 5,
        markerWidth: 7,
        markerHeight: 7,
        orient: "auto",
      },
      element("path", { d: "M0,0 L10,5 L0,10 z", fill: colour }),
    ),
  );
  return element("defs", {}, markers.join(""));
}

export interface Box {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly lines?: readonly string[];
  readonly stroke?: string;
  readonly fill?: string;
}

/** A box with a title and smaller lines below it; `at` is its upper left corner. */
export function box({
  at,
  width,
  height,
  title,
  lines = [],
  stroke = INK,
  fill = "#ffffff",
}: Box): string {
  const middle = at.x + width / 2;
  const top = at.y + height / 2 + 5 - (lines.length * 16) / 2;
  return [
    element("rect", { x: at.x, y: at.y, width, height, rx: 8, fill, stroke, "stroke-width": 2 }),
    label({ text: title, at: { x: middle, y: top }, size: 15, bold: true }),
    ...lines.map((text, index) =>
      label({ text, at: { x: middle, y: top + 17 + index * 16 }, size: 12, colour: SOFT }),
    ),
  ].join("\n");
}

export function picture(
  width: number,
  height: number,
  title: string,
  parts: readonly string[],
): string {
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${FONT}">`,
    element("title", {}, escapeText(title)),
    element("rect", { width, height, rx: 10, fill: "#ffffff" }),
    ...parts,
    "</svg>",
  ].join("\n")}\n`;
}
