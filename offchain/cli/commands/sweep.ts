/** `cairn sweep`. */
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
      .command("sweep")
      .argument("[projects...]", "slugs")
      .description(
        "After the long stop, sends everything that nobody claimed to the refund address and ends the vault, by the funder's key.",
      )
      .option("--all", "every vault of the program where it is possible now")
      .action(acting(sweepVaults)),
    ["one project", "cairn sweep elixir-sdk --as treasury"],
    ["whatever is possible", "cairn sweep --all --as treasury"],
  );

async function sweepVaults(
  session: Session,
  options: Options,
  slugs: readonly string[],
): Promise<Answer> {
  const workspace = await openWorkspace(session);
  const items = await endingVaults(workspace, "sweep", slugs, options.all === true);
  return perform(workspace, "treasury", async (context) => {
    const { sweep } = await import("../../operations/sweep.ts");
    return sweep(context, items);
  });
}
