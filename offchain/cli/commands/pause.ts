/** `cairn pause`. */
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
      .command("pause")
      .argument("<sheet.json>", "the signed sheet")
      .description(
        "Stops the clocks of the vaults that a signed sheet names, by a quorum of the panel. Nothing more falls due until they are resumed.",
      )
      .option("--only <projects>", "carry out these projects' items only", listed)
      .action(acting(pauseSheet)),
    ["carry it out", "cairn pause pause.json --payer registrar"],
  );

async function pauseSheet(session: Session, options: Options, path: string): Promise<Answer> {
  return carrySheet({
    session,
    path,
    types: ["pause"],
    only: options.only ?? [],
    example: "auditor-1",
    operation: async (context, sheet, items) => {
      const { pause } = await import("../../operations/pause.ts");
      return pause(
        context,
        sheet,
        items.map(({ id }) => ({ project: id })),
      );
    },
  });
}
