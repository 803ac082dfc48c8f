/** `cairn program found`: a program comes into being on a ledger. */
import { acting, type Define, withExamples } from "../../acting.ts";
import type { Answer } from "../../output.ts";
import type { Session } from "../../session.ts";

interface Options {
  readonly mintUntil: string;
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("found")
      .summary("start the program on the ledger")
      .description(
        "Puts the scripts on the ledger where they are missing, founds the charter, publishes the terms, and mints the class tokens of all projects. The registrar signs; the payer keeps the tokens until the vaults open.",
      )
      .option("--mint-until <when>", "from then on nobody can mint class tokens", "1 day")
      .action(acting(foundProgram)),
    ["on the embedded ledger", "cairn ledger fund registrar && cairn program found --as registrar"],
    ["what it would cost", "cairn program found --as registrar --dry-run"],
  );

async function foundProgram(session: Session, { mintUntil }: Options): Promise<Answer> {
  const { foundOn } = await import("../../founding.ts");
  return foundOn(session, mintUntil);
}
