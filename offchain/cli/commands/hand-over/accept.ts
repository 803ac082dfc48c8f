/** `cairn hand-over accept`: the heir takes an allotment over. */
import { compileRecipient } from "../../../domain/program/compile.ts";
import { acting, type Define, withExamples } from "../../acting.ts";
import { allotmentOf } from "../../allotments.ts";
import type { Answer } from "../../output.ts";
import { perform } from "../../perform.ts";
import type { Session } from "../../session.ts";
import { compilationOf, openWorkspace, vaultState } from "../../workspace.ts";

interface Options {
  readonly allotment: string;
  readonly payout?: string;
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("accept")
      .argument("<project>", "slug")
      .summary("accept an allotment that was offered")
      .description(
        "The heir becomes the beneficiary of everything that was not claimed yet. The old payout address goes; --payout fixes a new one.",
      )
      .requiredOption("--allotment <number>", "number or class of the allotment")
      .option("--payout <address>", "bech32 address or key name to which anyone may push")
      .action(acting(acceptAllotment)),
    ["accept", "cairn hand-over accept elixir-sdk --allotment project --as new-team"],
  );

async function acceptAllotment(session: Session, options: Options, slug: string): Promise<Answer> {
  const workspace = await openWorkspace(session);
  const { project, vault } = await vaultState(workspace, slug);
  const allotment = allotmentOf(vault, options.allotment);
  const payout =
    options.payout === undefined
      ? null
      : compileRecipient(options.payout, compilationOf(workspace));
  return perform(workspace, "new-team", async (context) => {
    const { accept } = await import("../../../operations/accept.ts");
    return accept(context, [{ project, allotment, payout }]);
  });
}
