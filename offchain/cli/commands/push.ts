/** `cairn push`: what is due goes to the fixed payout addresses. */
import { dueAllotments } from "../../domain/vault/claim.ts";
import { payoutsOfVault } from "../../operations/read.ts";
import { acting, type Define, withExamples } from "../acting.ts";
import { CliError } from "../cli-error.ts";
import type { Answer } from "../output.ts";
import { perform } from "../perform.ts";
import type { Session } from "../session.ts";
import { chosenVaults, openWorkspace, termsState } from "../workspace.ts";

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("push")
      .argument("[projects...]", "slugs (default: every vault where something can be pushed)")
      .description(
        "Sends what is due to the payout addresses that were fixed when the vaults were opened. Anybody can; whoever does pays the fee and the ada of the outputs.",
      )
      .action(acting(pushDue)),
    ["everything that can be pushed", "cairn push --payer treasury"],
    ["one project", "cairn push elixir-sdk --payer treasury"],
  );

async function pushDue(session: Session, _: object, slugs: readonly string[]): Promise<Answer> {
  const workspace = await openWorkspace(session);
  const { terms } = await termsState(workspace);
  const states = await chosenVaults(workspace, slugs);
  const items = await Promise.all(
    states.map(async (state) => {
      const payouts = await payoutsOfVault(workspace, state);
      const due = dueAllotments(state.vault, { terms }, workspace.now);
      return {
        project: state.project,
        allotments: due.filter((position) => (payouts[position] ?? null) !== null),
      };
    }),
  );
  const due = items.filter(({ allotments }) => allotments.length > 0);
  if (due.length === 0) {
    throw new CliError(
      "nothing-due",
      "nothing that is due has a payout address",
      "Beneficiaries without a payout address claim: `cairn claim`.",
    );
  }
  return perform(
    workspace,
    "treasury",
    async (context) => {
      const { push } = await import("../../operations/push.ts");
      return push(context, due);
    },
    () => ({
      data: {
        pushed: due.map(({ project, allotments }) => ({
          project: workspace.naming.project(project),
          allotments,
        })),
      },
    }),
  );
}
