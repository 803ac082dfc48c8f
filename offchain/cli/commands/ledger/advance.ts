/** `cairn ledger advance`: the embedded ledger's time moves on. */
import { acting, type Define, withExamples } from "../../acting.ts";
import { usageError } from "../../cli-error.ts";
import { dateTime, iso, parseMoment } from "../../dates.ts";
import type { Answer } from "../../output.ts";
import type { Session } from "../../session.ts";
import { facts } from "../../tables.ts";

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("advance")
      .argument("<time>", 'a length of time ("30 days"), or a date')
      .summary("move time on")
      .description("Moves the embedded ledger's clock. It never goes back.")
      .action(acting(advance)),
    ["a month", 'cairn ledger advance "30 days"'],
    ["to a date", "cairn ledger advance 2026-03-01"],
  );

async function advance(session: Session, _: object, text: string): Promise<Answer> {
  // The argument is checked before the ledger is loaded.
  parseMoment(text, 0n, "the time");
  const chain = await session.chain();
  const before = await chain.now();
  const to = parseMoment(text, before, "the time");
  if (to < before)
    throw usageError(
      `it is ${dateTime(before)} on the ledger, and time does not go back`,
      "Name a later date, or start another ledger with --chain.",
    );
  await chain.advanceTo(to);
  const now = await chain.now();
  return {
    data: { before: iso(before), now: iso(now) },
    text: () =>
      facts([
        ["was", dateTime(before)],
        ["now", dateTime(now)],
      ]),
  };
}
