/** `cairn sheet show`: what is on a sheet, who signed, who sits, what is missing. */

import { acting, type Define, withExamples } from "../../acting.ts";
import { checkBelongs } from "../../carry-sheet.ts";
import { CliError } from "../../cli-error.ts";
import { dateTime, distance, iso } from "../../dates.ts";
import { motionText } from "../../motions.ts";
import type { Answer } from "../../output.ts";
import { conflicted, type PanelState, panelState } from "../../panel-state.ts";
import type { Session } from "../../session.ts";
import { readSheet, reportText, type SheetFile, verifiedSignatures } from "../../sheet-file.ts";
import { type Standing, standingOf } from "../../sheet-motions.ts";
import { facts, heading, paragraphs, table } from "../../tables.ts";
import { charterState, openWorkspace, vaultStates, type Workspace } from "../../workspace.ts";

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("show")
      .argument("<sheet.json>", "the sheet")
      .summary("print a sheet: items, signatures, what is missing")
      .description(
        "Prints the items of a sheet in words, whose signatures are valid, and, where the program is on the ledger, who sits, who is missing for the quorum, and which items can still be carried out.",
      )
      .action(acting(show)),
    ["how far it is", "cairn sheet show sheet.json"],
    ["how many are missing", "cairn sheet show sheet.json --json | jq .panel.missing"],
  );

async function show(session: Session, _: object, path: string): Promise<Answer> {
  const sheet = await readSheet(path);
  const workspace = await openWorkspace(session).catch((error: unknown) => {
    if (error instanceof CliError) return undefined;
    throw error;
  });
  if (workspace !== undefined) checkBelongs(sheet, workspace, path);
  const program = workspace?.program;
  const standing =
    workspace === undefined ? new Map<string, Standing>() : await standings(sheet, workspace);
  const panel =
    workspace === undefined
      ? undefined
      : panelState((await charterState(workspace)).charter, workspace.now, sheet, workspace.naming);
  const interested =
    workspace === undefined || panel === undefined ? [] : await conflicts(sheet, workspace, panel);
  const { valid, invalid } = verifiedSignatures(sheet);
  const expired = workspace === undefined ? undefined : sheet.expiry <= workspace.now;
  return {
    data: {
      digest: sheet.digest,
      program: sheet.program,
      expiry: iso(sheet.expiry),
      expired: expired ?? null,
      report: sheet.report,
      items: sheet.items.map((item) => ({
        ...item,
        words: motionText(item, program),
        standing: standing.get(item.digest) ?? "unknown",
      })),
      signatures: {
        valid: valid.map(({ signer, keyHash }) => ({ signer, keyHash })),
        invalid,
      },
      panel: panel ?? null,
      conflicts: interested,
    },
    text: () =>
      paragraphs(
        heading(`Sheet of ${sheet.program}`),
        table(
          [{ title: "project" }, { title: "motion" }, { title: "standing" }],
          sheet.items.map((item) => [
            item.project,
            motionText(item, program),
            standing.get(item.digest) ?? "unknown",
          ]),
        ),
        facts([
          ["report", reportText(sheet)],
          [
            "expires",
            `${dateTime(sheet.expiry)}${workspace === undefined ? "" : expired ? ", EXPIRED" : `, ${distance(sheet.expiry, workspace.now)}`}`,
          ],
          ["to sign", sheet.digest],
          ["signed by", valid.map(({ signer }) => signer).join(", ") || "nobody"],
          ...invalid.map(({ signer, reason }): [string, string] => [
            "invalid",
            `${signer}: ${reason}`,
          ]),
        ]),
        panel === undefined ? undefined : panelText(panel),
        interested.length === 0 ? undefined : interested.join("\n"),
      ),
  };
}

function panelText(panel: PanelState): string {
  return paragraphs(
    table(
      [{ title: "seat", align: "right" }, { title: "member" }, { title: "signed" }],
      panel.seats.map(({ member, name, signed }) => [String(member), name, signed ? "yes" : "–"]),
    ),
    facts([
      ["term", `${panel.term}, until ${dateTime(panel.termEnds)}`],
      ["quorum", `${panel.quorum} of ${panel.seats.length}`],
      ["missing", panel.missing === 0 ? "nobody: it can be carried out" : String(panel.missing)],
      ...panel.unused.map(({ signer, reason }): [string, string] => [
        "not counted",
        `${signer}: ${reason}`,
      ]),
    ]),
  );
}

async function standings(
  sheet: SheetFile,
  workspace: Workspace,
): Promise<ReadonlyMap<string, Standing>> {
  const states = await vaultStates(workspace);
  return new Map(sheet.items.map((item) => [item.digest, standingOf(item, states)]));
}

async function conflicts(
  sheet: SheetFile,
  workspace: Workspace,
  panel: PanelState,
): Promise<string[]> {
  const states = new Map((await vaultStates(workspace)).map((state) => [state.project, state]));
  return sheet.items.flatMap((item) => {
    const state = states.get(item.id);
    const names =
      state === undefined || item.motion.type !== "approve" ? [] : conflicted(state, panel);
    return names.length === 0
      ? []
      : [`${item.project} pays ${names.join(", ")}, who cannot approve for it`];
  });
}
