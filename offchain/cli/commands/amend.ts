/** `cairn amend`: new weights come into force. */
import { acting, type Define, listed, repeated, withExamples } from "../acting.ts";
import { type WeightItem, weightItems } from "../amendments.ts";
import { carrySheet } from "../carry-sheet.ts";
import { CliError, usageError } from "../cli-error.ts";
import { dateTime } from "../dates.ts";
import type { Answer } from "../output.ts";
import { perform } from "../perform.ts";
import type { Session } from "../session.ts";
import { charterState, openWorkspace, vaultState, type Workspace } from "../workspace.ts";

interface Options {
  readonly only?: readonly string[];
  readonly weights?: readonly string[];
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("amend")
      .argument("[sheet.json]", "a sheet with amendments that the panel signed")
      .description(
        "Moves the weights of tranches that have not started; totals stay. Either by a signed sheet together with the projects' managers, or by the admin with --weights after a notice.",
      )
      .option("--only <projects>", "carry out these projects' items only", listed)
      .option(
        "--weights <project=weights>",
        "the weights that the notice announced; may be repeated",
        repeated,
      )
      .action(acting(amendVaults)),
    ["manager and panel", "cairn amend amendment.json --as elixir-sdk.manager"],
    [
      "the admin, after the notice",
      'cairn amend --weights "elixir-sdk=225,225,100,350,100" --as admin',
    ],
  );

async function amendVaults(session: Session, options: Options, path?: string): Promise<Answer> {
  if ((path === undefined) === (options.weights === undefined))
    throw usageError("amend takes a sheet, or --weights", "Name one of the two.");
  const { amend } = await import("../../operations/amend.ts");
  if (path !== undefined) {
    return carrySheet({
      session,
      path,
      types: ["amend"],
      only: options.only ?? [],
      example: "elixir-sdk.manager",
      operation: (context, sheet, items) =>
        amend(
          context,
          items.flatMap(({ id, motion }) =>
            motion.type === "amend" ? [{ project: id, weights: motion.weights }] : [],
          ),
          { sheet },
        ),
    });
  }
  const workspace = await openWorkspace(session);
  const items = await weightItems(workspace, options.weights ?? []);
  await checkNotice(workspace, items);
  return perform(workspace, "admin", (context) => amend(context, items));
}

/** Says until when to wait; whether the weights are those announced, the rules say. */
async function checkNotice(workspace: Workspace, items: readonly WeightItem[]): Promise<void> {
  const { charter } = await charterState(workspace);
  for (const { project } of items) {
    const slug = workspace.naming.project(project);
    const { phase, delay } = (await vaultState(workspace, slug)).vault;
    const from = phase.type === "Noticed" ? phase.at + delay + charter.notice : undefined;
    if (from !== undefined && from <= workspace.now) continue;
    throw new CliError(
      "nothing-due",
      from === undefined
        ? `${slug}: no amendment was announced`
        : `${slug}: the notice runs until ${dateTime(from)}`,
      from === undefined
        ? "Announce it with `cairn notice --weights`, or bring a sheet that the panel signed."
        : "Run the command again then.",
    );
  }
}
