/** `cairn top-up`: more tokens for allotments. */

import type { Vault } from "../../blueprint/generated.ts";
import { parseAmount } from "../../domain/amount.ts";
import { CLASSES } from "../../domain/names.ts";
import { acting, type Define, repeated, withExamples } from "../acting.ts";
import { usageError } from "../cli-error.ts";
import { checkOpen, policyOf } from "../minting.ts";
import type { Answer } from "../output.ts";
import { perform } from "../perform.ts";
import type { Session } from "../session.ts";
import { openWorkspace, vaultState } from "../workspace.ts";

interface Options {
  readonly add: readonly string[];
  readonly mint?: boolean;
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("top-up")
      .argument("<project>", "slug")
      .description(
        "Adds tokens to allotments of a vault, by the funder's key. The payer brings the tokens, or --mint makes them while the class policy is still open.",
      )
      .requiredOption(
        "--add <allotment=tokens>",
        "what is added to which allotment; may be repeated",
        repeated,
      )
      .option("--mint", "mint the class tokens first; the minter's key acts too")
      .action(acting(topUpVault)),
    ["100 tokens for the first allotment", "cairn top-up elixir-sdk --add 0=100 --as treasury"],
    [
      "and mint them",
      "cairn top-up elixir-sdk --add 0=50 --add 1=30 --add 2=20 --mint --as treasury,registrar",
    ],
  );

async function topUpVault(session: Session, options: Options, slug: string): Promise<Answer> {
  const workspace = await openWorkspace(session);
  const { project, vault } = await vaultState(workspace, slug);
  const added = addedOf(options.add, vault);
  return perform(workspace, "treasury", async (context) => {
    const { topUp } = await import("../../operations/top-up.ts");
    const minted =
      options.mint === true ? await mint(context, project, vault, added) : { transactions: [] };
    const { transactions } = await topUp(context, [{ project, added }]);
    return { transactions: [...minted.transactions, ...transactions] };
  });

  async function mint(
    context: Parameters<typeof import("../../operations/top-up.ts").topUp>[0],
    id: string,
    { allotments }: Vault,
    amounts: readonly bigint[],
  ) {
    const policy = policyOf(workspace.record, workspace.chain.slots);
    checkOpen(policy.until, workspace.now);
    const { mintClassTokens } = await import("../../operations/mint-class-tokens.ts");
    const of = (position: number) =>
      amounts.reduce(
        (sum, amount, index) =>
          allotments[index]?.class === BigInt(position) ? sum + amount : sum,
        0n,
      );
    const totals = { project: of(0), participant: of(1), auditor: of(2) };
    return mintClassTokens(context, policy, [{ project: id, totals }]);
  }
}

function addedOf(texts: readonly string[], { allotments }: Vault): bigint[] {
  const added = allotments.map(() => 0n);
  for (const text of texts) {
    const [, number = "", amount = ""] = /^(\d+)=(.+)$/.exec(text) ?? [];
    const index = Number(number);
    if (number === "" || allotments[index] === undefined) {
      const list = allotments.map((each, at) => `${at} (${CLASSES[Number(each.class)]})`);
      throw usageError(
        `--add: "${text}" names no allotment`,
        `Write "0=100.5"; allotments are ${list.join(", ")}.`,
      );
    }
    added[index] = (added[index] ?? 0n) + parseAmount(amount, { field: "--add" });
  }
  return added;
}
