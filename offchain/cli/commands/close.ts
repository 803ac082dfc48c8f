/** `cairn close`. */
import { acting, type Define, withExamples } from "../acting.ts";
import { endingVaults } from "../endings.ts";
import type { Answer } from "../output.ts";
import { perform } from "../perform.ts";
import type { Session } from "../session.ts";
import { openWorkspace } from "../workspace.ts";

interface Options {
  readonly all?: boolean;
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("close")
      .argument("[projects...]", "slugs")
      .description(
        "Ends vaults that hold no tokens any more; the state token is burnt and the ada goes to the refund address. Anybody can.",
      )
      .option("--all", "every vault of the program where it is possible now")
      .action(acting(closeVaults)),
    ["one project", "cairn close elixir-sdk --payer treasury"],
    ["whatever is possible", "cairn close --all --payer treasury"],
  );

async function closeVaults(
  session: Session,
  options: Options,
  slugs: readonly string[],
): Promise<Answer> {
  const workspace = await openWorkspace(session);
  const items = await endingVaults(workspace, "close", slugs, options.all === true);
  return perform(workspace, "treasury", async (context) => {
    const { close } = await import("../../operations/close.ts");
    return close(context, items);
  });
}
