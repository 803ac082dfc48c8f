/** `cairn decide`. */
import { acting, type Define, listed, withExamples } from "../acting.ts";
import { carrySheet } from "../carry-sheet.ts";
import type { Answer } from "../output.ts";
import type { Session } from "../session.ts";

interface Options {
  readonly only?: readonly string[];
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("decide")
      .argument("<sheet.json>", "the signed sheet")
      .description(
        "Carries out the verdicts of a signed sheet, as many in a transaction as fit. Members of the panel may sign the transaction with --as in place of the sheet. Anybody can bring it.",
      )
      .option("--only <projects>", "carry out these projects' items only", listed)
      .action(acting(decideSheet)),
    ["everything on the sheet", "cairn decide sheet.json --as auditor-1"],
    [
      "a part of it, paid by somebody else",
      "cairn decide sheet.json --only elixir-sdk,cardano-js-api --payer registrar",
    ],
    ["what it would cost", "cairn decide sheet.json --payer registrar --dry-run"],
  );

async function decideSheet(session: Session, options: Options, path: string): Promise<Answer> {
  return carrySheet({
    session,
    path,
    types: ["approve", "reject"],
    only: options.only ?? [],
    example: "auditor-1",
    operation: async (context, sheet, items) => {
      const { decide } = await import("../../operations/decide.ts");
      return decide(
        context,
        sheet,
        items.flatMap(({ id, motion }) =>
          motion.type === "approve" || motion.type === "reject"
            ? [{ project: id, type: motion.type, tranche: motion.tranche }]
            : [],
        ),
      );
    },
  });
}
