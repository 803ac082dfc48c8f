/** The documentation holds: its links lead somewhere, its labels exist, its tables and pictures are current. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { PICTURES, PICTURES_FOLDER } from "./pictures.ts";
import { withMarked } from "./tables/marked.ts";
import { filled, parts } from "./tables.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

function filesIn(folder: string, ending: RegExp): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => ending.test(path));
}

const PAGES = [
  ...["README.md", "CHANGELOG.md", "CONTRIBUTING.md"],
  ...["docs", "examples", "test", "bench"].flatMap((folder) => filesIn(folder, /\.md$/)),
];
const CODE = ["offchain", "scripts", "bench", "test", "examples", "lib", "validators"]
  .flatMap((folder) => filesIn(folder, /\.(ts|mjs|ak)$/))
  .filter((path) => path !== "scripts/docs.test.ts");

const withoutCode = (page: string) => page.replace(/^```[\s\S]*?^```/gm, "");

/** Anchors of a page's headings, as code hosts make them. */
function anchorsOf(path: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ""] of withoutCode(read(path)).matchAll(/^#{1,6} (.+)$/gm)) {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const anchor = plain.replace(/[^\p{L}\p{N}_ -]/gu, "").replaceAll(" ", "-");
    let distinct = anchor;
    for (let count = 1; anchors.has(distinct); count++) distinct = `${anchor}-${count}`;
    anchors.add(distinct);
  }
  return anchors;
}

/** What is wrong with a link to a file of the project, or undefined. */
function faultOf(target: string): string | undefined {
  const [path = "", anchor] = target.split("#");
  if (!existsSync(join(ROOT, path))) return `${path} does not exist`;
  return anchor === undefined || anchorsOf(path).has(anchor)
    ? undefined
    : `${path} has no heading #${anchor}`;
}

describe("links", () => {
  test.each(PAGES)("%s leads somewhere", (page) => {
    const links = [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = ""]) => link)
      .filter((link) => !/^[a-z]+:/.test(link));
    const faults = links.flatMap((link) => {
      const target = link.startsWith("#") ? page + link : normalize(join(dirname(page), link));
      return faultOf(target) ?? [];
    });
    expect(faults).toEqual([]);
  });

  test("pages that the code names exist, with their headings", () => {
    const faults = CODE.flatMap((path) =>
      [...read(path).matchAll(/\bdocs\/[a-z0-9-]+\.md(?:#[a-z0-9_-]+)?/g)].flatMap(([link]) => {
        const fault = faultOf(link);
        return fault === undefined ? [] : [`${path}: ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test("files and folders that pages name in code exist", () => {
    const faults = PAGES.filter((page) => /^(README|docs\/)/.test(page)).flatMap((page) =>
      [
        ...read(page).matchAll(
          /`((?:offchain|lib|validators|scripts|test|bench|examples|docs)\/[\w./-]*)`/g,
        ),
      ].flatMap(([, path = ""]) => (existsSync(join(ROOT, path)) ? [] : [`${page}: ${path}`])),
    );
    expect(faults).toEqual([]);
  });
});

test("trace labels that pages quote are the scripts' own", () => {
  const sources = CODE.filter((path) => path.endsWith(".ak")).map(read);
  const labels = new Set(
    sources.flatMap((source) => [...source.matchAll(/trace @"([^"]+)"/g)].map(([, each]) => each)),
  );
  const quoted = PAGES.filter((page) => page.startsWith("docs/")).flatMap((page) =>
    [...withoutCode(read(page)).matchAll(/`((?:R\d+ )?[a-z]+(?:\.[a-z_]+)?: [a-z][^`]*)`/g)].map(
      ([, label = ""]) => ({ page, label }),
    ),
  );
  expect(quoted.filter(({ label }) => !labels.has(label))).toEqual([]);
  expect(quoted.length).toBeGreaterThan(50);
});

describe("what is made from code is current", () => {
  test.each(parts())("$name in $page (npx tsx scripts/tables.ts)", (part) => {
    const { before, after } = filled(part);
    expect(before).toBe(after);
  });

  test.each(Object.entries(PICTURES))("%s (npx tsx scripts/pictures.ts)", (name, draw) => {
    expect(readFileSync(new URL(name, PICTURES_FOLDER), "utf8")).toBe(draw());
  });
});

describe("marked parts", () => {
  const page = "a\n<!-- x:start -->\nold\n<!-- x:end -->\nb";

  test("are replaced, and stay when they are replaced by the same", () => {
    const once = withMarked(page, "x", "new");
    expect(once).toBe("a\n<!-- x:start -->\n\nnew\n\n<!-- x:end -->\nb");
    expect(withMarked(once, "x", "new")).toBe(once);
  });

  test.each([
    "no markers",
    "<!-- x:start --> only",
    "<!-- x:end --> before <!-- x:start -->",
    `${page}${page}`,
  ])("are refused in %j", (wrong) => {
    expect(() => withMarked(wrong, "x", "new")).toThrow(RangeError);
  });
});
