/** `cairn object`. */
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
      .command("object")
      .argument("<sheet.json>", "the signed sheet")
      .description(
        "Carries out the objections of a signed sheet, before silence approves the submissions. One sitting member suffices.",
      )
      .option("--only <projects>", "carry out these projects' items only", listed)
      .action(acting(objectSheet)),
    ["a member objects, by signing the transaction", "cairn object objection.json --as auditor-2"],
  );

async function objectSheet(session: Session, options: Options, path: string): Promise<Answer> {
  return carrySheet({
    session,
    path,
    types: ["object"],
    only: options.only ?? [],
    example: "auditor-1",
    single: true,
    operation: async (context, sheet, items) => {
      const { object } = await import("../../operations/object.ts");
      return object(
        context,
        sheet,
        items.flatMap(({ id, motion }) =>
          motion.type === "object" ? [{ project: id, tranche: motion.tranche }] : [],
        ),
      );
    },
  });
}
