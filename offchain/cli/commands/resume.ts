/** `cairn resume`. */
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
      .command("resume")
      .argument("<sheet.json>", "the signed sheet")
      .description(
        "Lets the clocks of paused vaults run on, by a quorum of the panel. All dates move by the length of the pause.",
      )
      .option("--only <projects>", "carry out these projects' items only", listed)
      .action(acting(resumeSheet)),
    ["carry it out", "cairn resume resume.json --payer registrar"],
  );

async function resumeSheet(session: Session, options: Options, path: string): Promise<Answer> {
  return carrySheet({
    session,
    path,
    types: ["resume"],
    only: options.only ?? [],
    example: "auditor-1",
    operation: async (context, sheet, items) => {
      const { resume } = await import("../../operations/resume.ts");
      return resume(
        context,
        sheet,
        items.map(({ id }) => ({ project: id })),
      );
    },
  });
}
