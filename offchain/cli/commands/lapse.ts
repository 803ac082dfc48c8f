/** `cairn lapse`: silence approves. */
import { acting, type Define, withExamples } from "../acting.ts";
import { CliError } from "../cli-error.ts";
import type { Answer } from "../output.ts";
import { perform } from "../perform.ts";
import type { Session } from "../session.ts";
import { chosenVaults, openWorkspace, termsState } from "../workspace.ts";

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("lapse")
      .argument("[projects...]", "slugs (default: every vault where the time has passed)")
      .description(
        "Approves what the panel neither decided nor objected to in time. Only where the terms fail open; anybody can.",
      )
      .action(acting(lapseVaults)),
    ["whatever is due", "cairn lapse --payer treasury"],
    ["one project", "cairn lapse elixir-sdk --payer treasury"],
  );

async function lapseVaults(session: Session, _: object, slugs: readonly string[]): Promise<Answer> {
  const workspace = await openWorkspace(session);
  const { approval } = (await termsState(workspace)).terms;
  if (approval.type !== "FailOpen") {
    throw new CliError(
      "nothing-due",
      "the terms fail closed: silence never approves",
      "Have the panel decide: `cairn sheet make --approve`.",
    );
  }
  const items = (await chosenVaults(workspace, slugs)).flatMap(({ project, vault }) =>
    vault.tranches.flatMap((tranche, index) =>
      tranche.type === "Submitted" &&
      (slugs.length > 0 || workspace.now - vault.delay >= tranche.at + approval.after)
        ? [{ project, tranche: index }]
        : [],
    ),
  );
  if (items.length === 0) {
    throw new CliError(
      "nothing-due",
      "no submission has waited long enough",
      "`cairn project show` tells since when submissions wait.",
    );
  }
  return perform(workspace, "treasury", async (context) => {
    const { lapse } = await import("../../operations/lapse.ts");
    return lapse(context, items);
  });
}
