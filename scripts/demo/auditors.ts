/** The panel at work: members report, sign a sheet one by one, and their signatures are collected. */
import type { Charter } from "../../offchain/blueprint/generated.ts";
import {
  type AuditReport,
  REPORT_FORMAT,
  reportHash,
} from "../../offchain/domain/evidence/report.ts";
import { sittingAt } from "../../offchain/domain/panel/sitting.ts";
import type { PanelSignature } from "../../offchain/domain/panel/votes.ts";
import type { Program } from "../../offchain/domain/program/program.ts";
import { ExampleWallet } from "../../offchain/keys/example-wallet.ts";
import { type Sheet, signSheet } from "../../offchain/operations/sheet.ts";
import type { Delivered } from "./deliveries.ts";
import type { Round } from "./round.ts";

/** Names of the members who sit at a moment (POSIX ms), in the order of the roster. */
export function sittingNames(
  { names }: Pick<Round, "names">,
  charter: Charter,
  time: bigint,
): string[] {
  return sittingAt(charter, time).map(({ key }) => names.get(key) ?? key);
}

/** A quorum of the members who sit, another one each time, so that everybody's signature is tried. */
export function quorumOf(names: readonly string[], quorum: bigint, turn: number): string[] {
  return Array.from(
    { length: Number(quorum) },
    (_, index) => names[(turn + index) % names.length] ?? "",
  ).sort();
}

/** Every member signs alone and detached, with a wallet, whenever he gets to it. */
export function signatures(
  names: readonly string[],
  sheet: Pick<Sheet, "digest">,
): Promise<PanelSignature[]> {
  return Promise.all(names.map((name) => signSheet(new ExampleWallet(name), sheet)));
}

/** Hash of the report in which auditors say why: the sheet carries it. */
export function reportOn(
  program: Program,
  auditors: readonly string[],
  delivered: readonly Delivered[],
  verdict: "approve" | "reject",
  time: bigint,
): string {
  const report: AuditReport = {
    format: REPORT_FORMAT,
    program: program.id,
    date: new Date(Number(time)).toISOString().slice(0, 10),
    auditors: [...auditors],
    method: "All files were rehashed against the manifests, the releases built and the tests run.",
    items: delivered.map(({ project, tranche, submission, hash, manifest }) => ({
      project: project.slug,
      tranche,
      submission,
      evidence: hash,
      verdict,
      criteria: manifest.criteria.map(({ criterion, answered_by: answers }) => ({
        criterion,
        met: verdict === "approve",
        finding: `looked at ${answers.join(", ")}`,
      })),
      remarks: "",
    })),
  };
  return reportHash(report);
}
