/** The auditors' report: one document for a sheet, whose hash the sheet carries. */
import { z } from "zod";
import {
  checkedBy,
  documentHash,
  type EvidenceManifest,
  manifestHash,
  parseJson,
} from "./manifest.ts";

export const REPORT_FORMAT = "cairn-report/1";

const text = (limit: number) => z.string().trim().min(1).max(limit);
const hash = z.string().regex(/^[0-9a-f]{64}$/, "write 64 lower-case hex characters");
const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(64);

const criterionReport = z.strictObject({
  criterion: text(1_000),
  met: z.boolean("decide: true or false"),
  finding: text(4_000).meta({ description: "what was looked at, and what was found" }),
});

const itemReport = z
  .strictObject({
    project: slug,
    tranche: z.int().min(0).max(11),
    submission: z.int().min(1).max(65_535),
    evidence: hash,
    verdict: z.enum(["approve", "reject"], "decide: approve or reject"),
    criteria: z.array(criterionReport).min(1).max(100),
    remarks: z.string().max(10_000),
  })
  .refine((item) => item.verdict === "reject" || item.criteria.every(({ met }) => met), {
    message: "an approved submission meets every criterion",
    path: ["verdict"],
  });

/** Form of a report; {@link readReport} checks the rest. */
export const reportSchema = z
  .strictObject({
    format: z.literal(REPORT_FORMAT),
    program: slug,
    date: z.iso.date(),
    auditors: z.array(text(200)).min(1).max(64).meta({ description: "the members who looked" }),
    method: text(10_000),
    items: z.array(itemReport).min(1).max(100),
  })
  .superRefine(({ items }, context) => {
    items.forEach(({ project, tranche }, index) => {
      const earlier = items.findIndex(
        (other) => other.project === project && other.tranche === tranche,
      );
      if (earlier === index) return;
      context.addIssue({
        code: "custom",
        message: "this tranche has an item already",
        path: ["items", index],
      });
    });
  });

export type AuditReport = z.output<typeof reportSchema>;
export type ReportItem = z.output<typeof itemReport>;

/** What is left open in a template; a report that still holds it is refused. */
export const OPEN_QUESTION = "TODO";

/** @throws EvidenceError with every complaint, open questions included */
export function readReport(source: string): AuditReport {
  return checkReport(parseJson(source, "the report"));
}

export function checkReport(value: unknown): AuditReport {
  const report = checkedBy(reportSchema, value, "the report");
  return checkedBy(
    z.custom<AuditReport>(
      () => !JSON.stringify(report).includes(`"${OPEN_QUESTION}`),
      "questions are still open (TODO)",
    ),
    report,
    "the report",
  );
}

/** The 32 bytes (hex) that a sheet carries as its report. */
export function reportHash(report: AuditReport): string {
  return documentHash(checkReport(report));
}

/**
 * A report to fill in, one item for each manifest: everything known is there,
 * `verdict` and `met` are null, and what is to be written says TODO.
 */
export function reportTemplate(
  program: string,
  date: string,
  manifests: readonly EvidenceManifest[],
): object {
  return {
    format: REPORT_FORMAT,
    program,
    date,
    auditors: [OPEN_QUESTION],
    method: `${OPEN_QUESTION}: how the evidence was checked: files rehashed, code built, tests run, links opened`,
    items: manifests.map((manifest) => ({
      project: manifest.project,
      tranche: manifest.tranche,
      submission: manifest.submission,
      evidence: manifestHash(manifest),
      verdict: null,
      criteria: manifest.criteria.map(({ criterion, answered_by: answers }) => ({
        criterion,
        met: null,
        finding: `${OPEN_QUESTION}: see ${answers.join(", ")}`,
      })),
      remarks: "",
    })),
  };
}

/** The report for people, in Markdown; the JSON document is what is hashed. */
export function renderReport(report: AuditReport): string {
  return [
    `# Audit report: ${plain(report.program)}`,
    "",
    `${report.date} · ${report.auditors.map(plain).join(", ")} · report \`${reportHash(report)}\``,
    "",
    "## Method",
    "",
    plain(report.method),
    "",
    ...report.items.flatMap(renderItem),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

function renderItem(item: ReportItem): string[] {
  return [
    `## ${plain(item.project)}, tranche ${item.tranche}: ${item.verdict === "approve" ? "approved" : "rejected"}`,
    "",
    `Submission ${item.submission}, evidence \`${item.evidence}\``,
    "",
    "| criterion | met | finding |",
    "|---|---|---|",
    ...item.criteria.map(
      ({ criterion, met, finding }) =>
        `| ${cell(criterion)} | ${met ? "yes" : "no"} | ${cell(finding)} |`,
    ),
    "",
    ...(item.remarks === "" ? [] : [plain(item.remarks), ""]),
  ];
}

/** Text of others may not turn into markup. */
function plain(value: string): string {
  return value.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}

function cell(value: string): string {
  return plain(value).replace(/\s*\n\s*/g, " ");
}
