/** `cairn inbox`: what waits for whom. */
import { formatAmount } from "../../domain/amount.ts";
import { acting, type Define, withExamples } from "../acting.ts";
import { dateTime, day, distance, iso } from "../dates.ts";
import { type InboxItem, inboxOf } from "../inbox-items.ts";
import type { Answer } from "../output.ts";
import type { Session } from "../session.ts";
import { heading, paragraphs, table } from "../tables.ts";
import { openWorkspace } from "../workspace.ts";

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("inbox")
      .description(
        "Lists what waits for the keys of --as, or for everybody: evidence to submit, submissions to judge, tokens to claim now and next, offers to accept, and what anybody may do. Each with the command that does it.",
      )
      .action(acting(inbox)),
    ["mine", "cairn inbox --as elixir-sdk.manager,elixir-sdk.project"],
    [
      "what is there to claim, for a script",
      "cairn inbox --json | jq '.items[] | select(.what==\"claim\")'",
    ],
  );

async function inbox(session: Session): Promise<Answer> {
  const workspace = await openWorkspace(session);
  const items = await inboxOf(workspace, session.names);
  const { now } = workspace;
  return {
    data: {
      now: iso(now),
      for: session.names.length === 0 ? null : session.names,
      items: items.map(({ at, ...each }) => ({ ...each, at: at === undefined ? null : iso(at) })),
    },
    text: () =>
      paragraphs(
        `${heading(session.names.length === 0 ? "Everybody's inbox" : `Inbox of ${session.names.join(", ")}`)}\n${dateTime(now)}`,
        items.length === 0 ? "nothing waits" : inboxTable(items, now),
      ),
  };
}

function inboxTable(items: readonly InboxItem[], now: bigint): string {
  return table(
    [
      { title: "what" },
      { title: "who", limit: 44 },
      { title: "project", limit: 40 },
      { title: "about", limit: 48 },
      { title: "tokens", align: "right" },
      { title: "when" },
      { title: "command" },
    ],
    items.map(({ what, who, project, about, amount, at, command }) => [
      what,
      who,
      project,
      about,
      amount === undefined ? "" : formatAmount(amount, { grouped: true }),
      at === undefined
        ? "now"
        : at <= now
          ? `since ${day(at)}`
          : `${day(at)}, ${distance(at, now)}`,
      command,
    ]),
  );
}
