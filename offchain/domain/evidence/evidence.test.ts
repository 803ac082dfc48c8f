import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "./canonical-json.ts";
import { EvidenceError } from "./evidence-error.ts";
import { compareFiles, type FoundEntry } from "./findings.ts";
import { jsonSchemas } from "./json-schemas.ts";
import {
  type EvidenceManifest,
  manifestHash,
  pathFault,
  readManifest,
  renderManifest,
} from "./manifest.ts";
import {
  type AuditReport,
  checkReport,
  readReport,
  renderReport,
  reportHash,
  reportTemplate,
} from "./report.ts";

const SHA = "ab".repeat(32);
const BLAKE = "cd".repeat(32);

const MANIFEST: EvidenceManifest = {
  format: "cairn-evidence/1",
  program: "test-fund",
  project: "alpha",
  tranche: 0,
  submission: 1,
  summary: "What was promised, and where it is.",
  files: [
    { path: "report.md", bytes: 10, sha256: SHA },
    { path: "build/app.bin", bytes: 0, blake2b256: BLAKE },
  ],
  commits: [{ repository: "https://example.org/alpha.git", commit: "12".repeat(20) }],
  links: [{ title: "Demo", url: "https://example.org/demo" }],
  criteria: [
    { criterion: "It runs", answered_by: ["build/app.bin", "12".repeat(20)] },
    { criterion: "It is shown", answered_by: ["https://example.org/demo"] },
  ],
};

function complaint(change: (manifest: Record<string, unknown>) => void): string {
  const copy = structuredClone(MANIFEST) as unknown as Record<string, unknown>;
  change(copy);
  try {
    readManifest(JSON.stringify(copy));
  } catch (error) {
    if (error instanceof EvidenceError) return error.details.join("\n");
    throw error;
  }
  return "accepted";
}

describe("canonical JSON", () => {
  it("sorts keys by UTF-16 units and writes no spaces, as RFC 8785 says", () => {
    expect(
      canonicalJson({
        "\u20ac": 1,
        "\r": 2,
        "\ufb33": 3,
        1: 4,
        "\ud83d\ude00": 5,
        "\u0080": 6,
        "\u00f6": 7,
      }),
    ).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
    expect(canonicalJson([null, true, '\u000f\n"\\</script>', -7, {}])).toBe(
      '[null,true,"\\u000f\\n\\"\\\\</script>",-7,{}]',
    );
  });

  it("refuses what has no one form", () => {
    for (const value of [0.5, Number.NaN, -0, 2 ** 53, "\ud800", { a: undefined }, 1n]) {
      expect(() => canonicalJson(value as Json)).toThrow(EvidenceError);
    }
  });

  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "grapheme" }), fc.integer()), (record) => {
        const reversed = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(record));
        expect(JSON.parse(canonicalJson(record))).toEqual({ ...record });
      }),
    );
  });
});

describe("manifests", () => {
  it("hash by content, not by layout", () => {
    const hash = manifestHash(MANIFEST);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(manifestHash(readManifest(renderManifest(MANIFEST)))).toBe(hash);
    expect(
      manifestHash(Object.fromEntries(Object.entries(MANIFEST).reverse()) as EvidenceManifest),
    ).toBe(hash);
    expect(manifestHash({ ...MANIFEST, submission: 2 })).not.toBe(hash);
    // Reckoned with another language's JSON and blake2b.
    expect(hash).toBe("7a51e36c3a4c6ad8120c9519ad33b46da1c70c9c026ab4b29b201963841c6b71");
  });

  it.each([
    ["other formats", (each) => Object.assign(each, { format: "cairn-evidence/2" }), "format"],
    ["unknown fields", (each) => Object.assign(each, { extra: 1 }), "extra"],
    ["no criteria", (each) => Object.assign(each, { criteria: [] }), "criteria"],
    ["fractions", (each) => Object.assign(each, { tranche: 0.5 }), "tranche"],
    ["submission 0", (each) => Object.assign(each, { submission: 0 }), "submission"],
    [
      "short commits",
      (each) => Object.assign(each, { commits: [{ repository: "https://a.b", commit: "abc" }] }),
      "commits.0",
    ],
    [
      "script links",
      (each) => Object.assign(each, { links: [{ title: "x", url: "javascript:alert(1)" }] }),
      "links.0.url",
    ],
    [
      "files without a hash",
      (each) => Object.assign(each, { files: [{ path: "a", bytes: 1 }] }),
      "sha256 or blake2b256",
    ],
    [
      "upper-case hashes",
      (each) => Object.assign(each, { files: [{ path: "a", bytes: 1, sha256: "AB".repeat(32) }] }),
      "files.0",
    ],
    [
      "escaping paths",
      (each) => Object.assign(each, { files: [{ path: "../a", bytes: 1, sha256: SHA }] }),
      "leaves its folder",
    ],
    [
      "duplicate paths",
      (each) =>
        Object.assign(each, {
          files: [...MANIFEST.files, { path: "Report.md", bytes: 1, sha256: SHA }],
        }),
      "listed twice",
    ],
    [
      "answers that are nowhere",
      (each) =>
        Object.assign(each, { criteria: [{ criterion: "x", answered_by: ["nowhere.md"] }] }),
      '"nowhere.md" is no file, commit or link',
    ],
  ] as [string, (manifest: Record<string, unknown>) => void, string][])(
    "refuse %s",
    (_name, change, expected) => {
      expect(complaint(change)).toContain(expected);
    },
  );

  it("refuse what is no JSON", () => {
    expect(() => readManifest("{")).toThrow(/no JSON/);
    expect(() => readManifest("[]")).toThrow(EvidenceError);
  });

  it.each([
    "",
    "/etc/passwd",
    "C:/x",
    "a/../b",
    "..",
    "./a",
    "a//b",
    "a/",
    "a\\b",
    "a\u0000b",
    "a\nb",
    "x".repeat(501),
  ])("refuse the path %j", (path) => {
    expect(pathFault(path)).toBeDefined();
  });

  it("take ordinary paths", () => {
    for (const path of ["a", "a/b.md", "..a/b", "a b/ü.txt", ".hidden"])
      expect(pathFault(path)).toBeUndefined();
  });
});

describe("comparing files", () => {
  const report: FoundEntry = {
    type: "file",
    path: "report.md",
    bytes: 10,
    sha256: SHA,
    blake2b256: BLAKE,
  };
  const app: FoundEntry = {
    type: "file",
    path: "build/app.bin",
    bytes: 0,
    sha256: SHA,
    blake2b256: BLAKE,
  };

  it("finds nothing where all agree", () => {
    expect(compareFiles(MANIFEST, [report, app])).toEqual([]);
  });

  it("names what is missing, tampered, extra or refused, by path", () => {
    const found: FoundEntry[] = [
      { ...report, bytes: 11, sha256: "00".repeat(32) },
      { type: "file", path: "a.txt", bytes: 1, sha256: SHA, blake2b256: BLAKE },
      { type: "refused", path: "z", reason: "is a link that leaves the folder" },
    ];
    expect(compareFiles(MANIFEST, found).map(({ kind, path }) => [kind, path])).toEqual([
      ["extra", "a.txt"],
      ["missing", "build/app.bin"],
      ["tampered", "report.md"],
      ["refused", "z"],
    ]);
    expect(compareFiles(MANIFEST, found)[2]?.message).toBe(
      `report.md: has 11 bytes, not 10; sha256 is ${"00".repeat(32)}, not ${SHA}`,
    );
  });
});

describe("reports", () => {
  const report: AuditReport = {
    format: "cairn-report/1",
    program: "test-fund",
    date: "2026-01-31",
    auditors: ["auditor-1"],
    method: "Files rehashed, code built.",
    items: [
      {
        project: "alpha",
        tranche: 0,
        submission: 1,
        evidence: manifestHash(MANIFEST),
        verdict: "approve",
        criteria: [{ criterion: "It runs", met: true, finding: "It does | <b>well</b>" }],
        remarks: "",
      },
    ],
  };

  it("hash by content and print as Markdown without lending it markup", () => {
    expect(reportHash(readReport(JSON.stringify(report)))).toBe(reportHash(report));
    const text = renderReport(report);
    expect(text).toContain(reportHash(report));
    expect(text).toContain("| It runs | yes | It does \\| \\<b\\>well\\</b\\> |");
  });

  it("start from a template that cannot be hashed before it is filled in", () => {
    const template = reportTemplate("test-fund", "2026-01-31", [MANIFEST]) as {
      items: object[];
      auditors: string[];
      method: string;
    };
    expect(template.items).toMatchObject([
      { evidence: manifestHash(MANIFEST), verdict: null, criteria: [{ met: null }, {}] },
    ]);
    expect(() => checkReport(template)).toThrow(/decide: approve or reject/);
    const halfway = { ...template, items: report.items };
    expect(() => checkReport(halfway)).toThrow(/TODO/);
    expect(
      checkReport({ ...halfway, auditors: ["auditor-1"], method: "Read." }).items,
    ).toHaveLength(1);
  });

  it("refuse approval of what was not met, and two items of one tranche", () => {
    const [item] = report.items;
    const unmet = { ...item, criteria: [{ criterion: "It runs", met: false, finding: "No" }] };
    expect(() => checkReport({ ...report, items: [unmet] })).toThrow(/meets every criterion/);
    expect(() => checkReport({ ...report, items: [item, item] })).toThrow(/has an item already/);
  });
});

describe("the published schemas", () => {
  const read = (name: string) =>
    JSON.parse(
      readFileSync(new URL(`../../../docs/schemas/${name}`, import.meta.url), "utf8"),
    ) as object;

  it("are those of the code", () => {
    for (const [name, schema] of Object.entries(jsonSchemas()))
      expect(read(name)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it("judge a manifest without our code", () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      read("evidence-manifest.schema.json"),
    );
    expect(validate(MANIFEST)).toBe(true);
    expect(validate({ ...MANIFEST, extra: 1 })).toBe(false);
    expect(validate({ ...MANIFEST, files: [{ path: "a", bytes: 1 }] })).toBe(false);
  });
});
