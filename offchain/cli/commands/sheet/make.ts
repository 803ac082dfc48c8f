/** `cairn sheet make`: motions for many vaults on one sheet. */
import type { VaultState } from "../../../domain/datum.ts";
import { readReport, reportHash } from "../../../domain/evidence/report.ts";
import { type Motion, reviewMotion } from "../../../domain/panel/motions.ts";
import { amendMotion } from "../../../domain/vault/notice.ts";
import { pauseMotion } from "../../../domain/vault/pause.ts";
import { resumeMotion } from "../../../domain/vault/resume.ts";
import { acting, type Define, listed, repeated, withExamples } from "../../acting.ts";
import { CliError, usageError } from "../../cli-error.ts";
import { dateTime, iso, parseMoment } from "../../dates.ts";
import { readText } from "../../files.ts";
import { motionText } from "../../motions.ts";
import type { Answer } from "../../output.ts";
import type { Session } from "../../session.ts";
import { NO_REPORT, reportText, type SheetItem, sheetOf, writeSheet } from "../../sheet-file.ts";
import { facts, paragraphs, table } from "../../tables.ts";
import { parseTranche, trancheLabel } from "../../tranche-number.ts";
import { parseWeights } from "../../weights.ts";
import { openWorkspace, vaultState, vaultStates, type Workspace } from "../../workspace.ts";

interface Options {
  readonly approve?: readonly string[];
  readonly reject?: readonly string[];
  readonly object?: readonly string[];
  readonly pause?: readonly string[];
  readonly resume?: readonly string[];
  readonly amend?: readonly string[];
  readonly report: string;
  readonly expires: string;
  readonly out: string;
  readonly force?: boolean;
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("make")
      .summary("list motions for auditors to sign")
      .description(
        "Draws up a sheet over the present state of the vaults: verdicts, objections, pauses, resumptions, amendments. Each auditor signs it once; any part of it can be carried out until it expires. A report's verdicts are taken over where no verdict is named.",
      )
      .option(
        "--approve <projects>",
        'projects, or project:tranche; "all" for everything under review',
        listed,
      )
      .option("--reject <projects>", "the same, to reject", listed)
      .option("--object <projects>", "the same, to object", listed)
      .option("--pause <projects>", "projects whose clock stops", listed)
      .option("--resume <projects>", "projects whose clock runs on", listed)
      .option(
        "--amend <project=weights>",
        'new weights, one a tranche: "elixir-sdk=100,350,225,225,100"',
        repeated,
      )
      .option(
        "--report <file or hash>",
        "the auditors' report, or its hash; `none` for no report",
        "report.json",
      )
      .option("--expires <when>", "when signatures stop to count", "14 days")
      .option("--out <file>", "where to write it", "sheet.json")
      .option("--force", "overwrite the file")
      .action(acting(make)),
    ["the verdicts of a report", "cairn sheet make --report report.json"],
    [
      "approve everything under review but one",
      "cairn sheet make --approve all --reject cardano-js-api --report report.json",
    ],
    ["stop a clock", "cairn sheet make --pause elixir-sdk --report none --out pause.json"],
  );

async function make(session: Session, options: Options): Promise<Answer> {
  const workspace = await openWorkspace(session);
  const report = await reportOf(options.report);
  const items = await itemsFor(workspace, options, report.verdicts);
  const expiry = parseMoment(options.expires, workspace.now, "--expires");
  if (expiry <= workspace.now)
    throw usageError(`--expires: ${dateTime(expiry)} is past`, "Name a moment to come.");
  const sheet = sheetOf({
    program: workspace.program.id,
    charter: workspace.record.charter,
    vault: workspace.deployment.vault.hash,
    expiry,
    report: report.hash,
    items,
  });
  if (session.options.dryRun !== true)
    await writeSheet(options.out, sheet, { force: options.force === true });
  return {
    data: {
      written: session.options.dryRun === true ? null : options.out,
      digest: sheet.digest,
      expiry: iso(expiry),
      report: report.hash,
      items: sheet.items,
    },
    text: () =>
      paragraphs(
        table(
          [{ title: "project" }, { title: "motion" }],
          sheet.items.map((item) => [item.project, motionText(item, workspace.program)]),
        ),
        facts([
          ["report", reportText(sheet)],
          ["expires", dateTime(expiry)],
          ["to sign", sheet.digest],
          ["wrote", session.options.dryRun === true ? "nothing: --dry-run" : options.out],
          ["next", `cairn sheet sign ${options.out} --as auditor-1`],
        ]),
      ),
  };
}

interface ReportVerdict {
  readonly type: "approve" | "reject";
  readonly project: string;
  readonly tranche: number;
  readonly evidence: string;
}

async function reportOf(
  text: string,
): Promise<{ hash: string; verdicts: readonly ReportVerdict[] }> {
  if (text === "none") return { hash: NO_REPORT, verdicts: [] };
  if (/^[0-9a-f]{64}$/.test(text)) return { hash: text, verdicts: [] };
  const report = readReport(
    await readText(text, {
      what: "the report",
      advice: "Make one with `cairn evidence report --template`, or say --report none.",
    }),
  );
  return {
    hash: reportHash(report),
    verdicts: report.items.map(({ verdict, project, tranche, evidence }) => ({
      type: verdict,
      project,
      tranche,
      evidence,
    })),
  };
}

async function itemsFor(
  workspace: Workspace,
  options: Options,
  verdicts: readonly ReportVerdict[],
): Promise<Omit<SheetItem, "digest">[]> {
  const named = [
    options.approve,
    options.reject,
    options.object,
    options.pause,
    options.resume,
    options.amend,
  ];
  if (named.every((each) => each === undefined)) {
    if (verdicts.length === 0)
      throw usageError(
        "the sheet has no motion",
        "Name some with --approve, --reject, ... or give a report.",
      );
    return Promise.all(verdicts.map((verdict) => reported(workspace, verdict)));
  }
  const spoken = [...(options.reject ?? []), ...(options.object ?? [])].map(
    (each) => each.split(":")[0],
  );
  const items = [
    ...(await reviews(workspace, "reject", options.reject)),
    ...(await reviews(workspace, "object", options.object)),
    ...(await reviews(workspace, "approve", options.approve, new Set(spoken))),
    ...(await whole(workspace, options.pause, ({ vault }) => pauseMotion(vault))),
    ...(await whole(workspace, options.resume, ({ vault }) => resumeMotion(vault))),
    ...(await amendments(workspace, options.amend ?? [])),
  ];
  const keys = items.map(
    ({ project, motion }) => `${project}:${"tranche" in motion ? motion.tranche : ""}`,
  );
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined)
    throw usageError(
      `${twice.replace(/:$/, "")} stands on the sheet twice`,
      "Name every project once.",
    );
  return items;
}

function itemOf(
  workspace: Workspace,
  state: VaultState,
  motion: Motion,
): Omit<SheetItem, "digest"> {
  return {
    project: workspace.naming.project(state.project),
    id: state.project,
    amendment: state.vault.amendment,
    motion: motion as SheetItem["motion"],
  };
}

async function reported(
  workspace: Workspace,
  verdict: ReportVerdict,
): Promise<Omit<SheetItem, "digest">> {
  const state = await vaultState(workspace, verdict.project);
  const motion = underReview(workspace, state, verdict.type, verdict.tranche);
  if ("evidence" in motion && motion.evidence === verdict.evidence)
    return itemOf(workspace, state, motion);
  throw new CliError(
    "evidence-mismatch",
    `the report is about other evidence of ${verdict.project}, tranche ${verdict.tranche}, than is under review`,
    "Look at the evidence that was submitted, and write the report anew.",
    { docs: "docs/evidence.md" },
  );
}

function underReview(
  workspace: Workspace,
  state: VaultState,
  type: "approve" | "reject" | "object",
  tranche: number,
): Motion {
  const motion = reviewMotion(type, tranche, state.vault.tranches[tranche]);
  if (motion !== undefined) return motion;
  throw new CliError(
    "nothing-due",
    `${workspace.naming.project(state.project)}: tranche ${trancheLabel(workspace.program, tranche)} is not under review`,
    "`cairn project show` tells what is under review.",
  );
}

async function reviews(
  workspace: Workspace,
  type: "approve" | "reject" | "object",
  named: readonly string[] | undefined,
  except: ReadonlySet<string | undefined> = new Set(),
): Promise<Omit<SheetItem, "digest">[]> {
  const items: Omit<SheetItem, "digest">[] = [];
  for (const each of named ?? []) {
    const [slug = "", tranche] = each.split(":");
    const states =
      slug === "all" ? await vaultStates(workspace) : [await vaultState(workspace, slug)];
    for (const state of states) {
      if (slug === "all" && except.has(workspace.naming.project(state.project))) continue;
      const positions =
        tranche === undefined
          ? positionsUnderReview(state)
          : [parseTranche(tranche, workspace.program)];
      if (positions.length === 0 && slug !== "all") underReview(workspace, state, type, 0);
      items.push(
        ...positions.map((position) =>
          itemOf(workspace, state, underReview(workspace, state, type, position)),
        ),
      );
    }
  }
  if (named !== undefined && items.length === 0)
    throw new CliError(
      "nothing-due",
      "nothing is under review",
      "`cairn project show` tells what is.",
    );
  return items;
}

function positionsUnderReview({ vault }: VaultState): number[] {
  return vault.tranches.flatMap(({ type }, index) =>
    type === "Submitted" || type === "Objected" ? [index] : [],
  );
}

async function whole(
  workspace: Workspace,
  slugs: readonly string[] | undefined,
  motion: (state: VaultState) => Motion,
): Promise<Omit<SheetItem, "digest">[]> {
  return Promise.all(
    (slugs ?? []).map(async (slug) => {
      const state = await vaultState(workspace, slug);
      return itemOf(workspace, state, motion(state));
    }),
  );
}

async function amendments(
  workspace: Workspace,
  named: readonly string[],
): Promise<Omit<SheetItem, "digest">[]> {
  return Promise.all(
    named.map(async (text) => {
      const [slug = "", weights = ""] = text.split("=");
      const state = await vaultState(workspace, slug.trim());
      return itemOf(workspace, state, amendMotion(parseWeights(weights, state, "--amend")));
    }),
  );
}
