/** `cairn evidence submit`: puts the hash of evidence on chain. */

import type { HashedEvidence } from "../../../evidence/evidence.ts";
import { hashEvidence } from "../../../evidence/evidence.ts";
import { acting, type Define, withExamples } from "../../acting.ts";
import { CliError } from "../../cli-error.ts";
import type { Answer } from "../../output.ts";
import { perform } from "../../perform.ts";
import type { Session } from "../../session.ts";
import { trancheLabel } from "../../tranche-number.ts";
import { openWorkspace, vaultState, type Workspace } from "../../workspace.ts";

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("submit")
      .argument("<folders...>", "folders with an evidence.json each")
      .summary("submit evidence for review")
      .description(
        "Checks the files, then writes the manifest's hash into the vault of the project that the manifest names. The project's manager signs.",
      )
      .action(acting(submitEvidence)),
    ["one tranche", "cairn evidence submit delivery --as elixir-sdk.manager"],
  );

async function submitEvidence(
  session: Session,
  _: object,
  folders: readonly string[],
): Promise<Answer> {
  const evidence = await Promise.all(folders.map(hashEvidence));
  const workspace = await openWorkspace(session);
  const items = await Promise.all(evidence.map((each) => itemOf(workspace, each)));
  return perform(
    workspace,
    `${evidence[0]?.manifest.project}.manager`,
    async (context) => {
      const { submit } = await import("../../../operations/submit.ts");
      return submit(context, items);
    },
    () => ({
      data: {
        submitted: items.map(({ project, tranche, evidence: hash }) => ({
          project: workspace.naming.project(project),
          tranche,
          evidence: hash,
        })),
      },
    }),
  );
}

/** The manifest must be made for this program, tranche and try: its hash says so for good. */
async function itemOf(workspace: Workspace, { manifest, hash }: HashedEvidence) {
  const { program, naming } = workspace;
  if (manifest.program !== program.id)
    throw foreign(`the evidence is for "${manifest.program}", not for "${program.id}"`);
  const { project, vault } = await vaultState(workspace, manifest.project);
  const tranche = vault.tranches[manifest.tranche];
  const label = trancheLabel(program, manifest.tranche);
  if (tranche?.type !== "Open") {
    throw new CliError(
      "nothing-due",
      `${naming.project(project)}: tranche ${label} takes no evidence: it is ${tranche?.type.toLowerCase() ?? "not there"}`,
      "`cairn project show` tells which tranches are open.",
    );
  }
  if (BigInt(manifest.submission) !== tranche.submissions + 1n)
    throw foreign(
      `the evidence says submission ${manifest.submission}, but the next one of tranche ${label} is ${tranche.submissions + 1n}`,
    );
  return { project, tranche: manifest.tranche, evidence: hash };
}

function foreign(message: string): CliError {
  return new CliError(
    "evidence-mismatch",
    message,
    "Make the manifest anew with `cairn evidence make --force`.",
    { docs: "docs/evidence.md" },
  );
}
