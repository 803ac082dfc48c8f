/** `cairn charter show`: the charter as it stands on the ledger. */
import type { Permission } from "../../../blueprint/generated.ts";
import { formatAmount } from "../../../domain/amount.ts";
import { panelOf, sitting, termAt, termSpan } from "../../../domain/panel/sitting.ts";
import { formatDuration } from "../../../domain/program/duration.ts";
import { acting, type Define, withExamples } from "../../acting.ts";
import { dateTime, day, iso } from "../../dates.ts";
import type { Naming } from "../../naming.ts";
import type { Answer } from "../../output.ts";
import type { Session } from "../../session.ts";
import { facts, heading, paragraphs, table } from "../../tables.ts";
import { charterState, openWorkspace } from "../../workspace.ts";

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("show")
      .summary("print the charter")
      .description("Prints who may do what, who sits now and next, and the limits.")
      .action(acting(show)),
    ["the charter", "cairn charter show"],
    ["who sits now", "cairn charter show --json | jq -r '.panel.sitting[].name'"],
  );

async function show(session: Session): Promise<Answer> {
  const workspace = await openWorkspace(session);
  const { naming, now, program } = workspace;
  const { charter, name } = await charterState(workspace);
  const term = termAt(charter, now);
  const span = termSpan(charter, term);
  const panel = panelOf(charter, term);
  const following = panelOf(charter, term + 1n);
  const seats = (each: typeof panel, of: bigint) =>
    of < 0n
      ? []
      : sitting(each, of).map(({ member, key }) => ({ member, name: naming.key(key), key }));
  const now_ = seats(panel, term);
  const next = seats(following, term + 1n);
  return {
    data: {
      program: program.id,
      charter: name,
      admin: charter.admin,
      registrar: charter.registrar,
      split: charter.split,
      bonus: charter.bonus,
      window: charter.window,
      notice: charter.notice,
      depositCap: charter.depositCap,
      amendment: charter.amendment,
      amendedAt: charter.amendment === 0n ? null : iso(charter.amendedAt),
      panel: {
        term,
        termFrom: iso(span.from),
        termTo: iso(span.to),
        size: panel.size,
        quorum: panel.quorum,
        roster: panel.roster.map((key) => (key === "" ? null : naming.key(key))),
        sitting: now_,
        next,
      },
    },
    text: () =>
      paragraphs(
        heading(program.name),
        facts([
          ["charter", name],
          ["admin", permissionText(charter.admin, naming)],
          ["registrar", permissionText(charter.registrar, naming)],
          [
            "split",
            `participant ${charter.split.participant}%, auditor ${charter.split.auditor}%, project the rest`,
          ],
          ["window", formatDuration(charter.window)],
          ["notice", formatDuration(charter.notice)],
          ["deposit cap", `${formatAmount(charter.depositCap)} ADA a vault`],
          [
            "amended",
            charter.amendment === 0n
              ? "never"
              : `${charter.amendment}×, last on ${dateTime(charter.amendedAt)}`,
          ],
          ["term", `${term}: ${day(span.from)} to ${day(span.to)}`],
          ["quorum", `${panel.quorum} of ${panel.size}`],
        ]),
        table(
          [
            { title: "seat", align: "right" },
            { title: "auditor" },
            { title: "sits" },
            { title: "next term" },
          ],
          following.roster.map((key, member) => [
            String(member),
            auditorText(key, panel.roster[member] ?? "", naming),
            now_.some((seat) => seat.member === member) ? "yes" : "–",
            next.some((seat) => seat.member === member) ? "yes" : "–",
          ]),
        ),
      ),
  };
}

/** @param key of the next term; empty where the seat's member has left by then */
function auditorText(key: string, now: string, naming: Naming): string {
  if (key !== "") return naming.key(key);
  return now === "" ? "(left)" : `${naming.key(now)} (leaves)`;
}

function permissionText(permission: Permission, naming: Naming): string {
  const list = (members: readonly Permission[]) =>
    members.map((each) => permissionText(each, naming)).join(", ");
  switch (permission.type) {
    case "Key":
      return naming.key(permission.fields[0]);
    case "ScriptRuns":
      return naming.script(permission.fields[0]);
    case "Warrant":
      return `a warrant of ${permission.fields[0]}`;
    case "AllOf":
      return `all of (${list(permission.fields[0])})`;
    case "AnyOf":
      return `any of (${list(permission.fields[0])})`;
    case "AtLeast":
      return `${permission.count} of (${list(permission.members)})`;
    case "After":
      return `after ${dateTime(permission.fields[0])}`;
    case "Before":
      return `before ${dateTime(permission.fields[0])}`;
  }
}
