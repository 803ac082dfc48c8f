/** `cairn refund`. */
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
      .command("refund")
      .argument("[projects...]", "slugs")
      .description(
        "After the expiry, sends what never started back to the refund address. What was approved runs on to its beneficiaries. Anybody can.",
      )
      .option("--all", "every vault of the program where it is possible now")
      .action(acting(refundVaults)),
    ["one project", "cairn refund elixir-sdk --payer treasury"],
    ["whatever is possible", "cairn refund --all --payer treasury"],
  );

async function refundVaults(
  session: Session,
  options: Options,
  slugs: readonly string[],
): Promise<Answer> {
  const workspace = await openWorkspace(session);
  const items = await endingVaults(workspace, "refund", slugs, options.all === true);
  return perform(workspace, "treasury", async (context) => {
    const { refund } = await import("../../operations/refund.ts");
    return refund(context, items);
  });
}
