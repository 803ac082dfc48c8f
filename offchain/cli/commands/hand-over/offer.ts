/** `cairn hand-over offer`: a beneficiary offers an allotment to somebody else. */
import { compileParty } from "../../../domain/program/compile.ts";
import { KEY_NAME } from "../../../keys/example.ts";
import { acting, type Define, withExamples } from "../../acting.ts";
import { allotmentOf } from "../../allotments.ts";
import { usageError } from "../../cli-error.ts";
import type { Answer } from "../../output.ts";
import { perform } from "../../perform.ts";
import { rememberNames } from "../../record.ts";
import type { Session } from "../../session.ts";
import { compilationOf, openWorkspace, vaultState } from "../../workspace.ts";

interface Options {
  readonly allotment: string;
  readonly to?: string;
  readonly withdraw?: boolean;
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("offer")
      .argument("<project>", "slug")
      .summary("offer an allotment to an heir, or withdraw the offer")
      .description(
        "Names who may take over an allotment. Nothing changes until the heir accepts; the beneficiary can withdraw the offer until then.",
      )
      .requiredOption("--allotment <number>", "number or class of the allotment")
      .option("--to <party>", "key name, key hash, or script:<hash> of the heir")
      .option("--withdraw", "withdraw the offer")
      .action(acting(offerAllotment)),
    [
      "offer",
      "cairn hand-over offer elixir-sdk --allotment project --to new-team --as elixir-sdk.project",
    ],
    [
      "think better of it",
      "cairn hand-over offer elixir-sdk --allotment 0 --withdraw --as elixir-sdk.project",
    ],
  );

async function offerAllotment(session: Session, options: Options, slug: string): Promise<Answer> {
  if ((options.to === undefined) === (options.withdraw !== true))
    throw usageError("an offer names an heir, or is withdrawn", "Add --to or --withdraw.");
  const workspace = await openWorkspace(session);
  const { project, vault } = await vaultState(workspace, slug);
  const allotment = allotmentOf(vault, options.allotment);
  const heir = options.to === undefined ? "" : compileParty(options.to, compilationOf(workspace));
  if (options.to !== undefined && KEY_NAME.test(options.to))
    workspace.naming.addKey(heir, options.to);
  return perform(workspace, `${slug}.project`, async (context) => {
    const { offer } = await import("../../../operations/offer.ts");
    if (options.to !== undefined && KEY_NAME.test(options.to) && session.options.dryRun !== true)
      await rememberNames(session.options.chain, [options.to]);
    return offer(context, [{ project, allotment, heir }]);
  });
}
