/** `cairn notice`: the admin announces new weights. */
import { acting, type Define, repeated, withExamples } from "../acting.ts";
import { weightItems } from "../amendments.ts";
import type { Answer } from "../output.ts";
import { perform } from "../perform.ts";
import type { Session } from "../session.ts";
import { openWorkspace } from "../workspace.ts";

interface Options {
  readonly weights: readonly string[];
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("notice")
      .description(
        "Announces new weights by the admin's key. After the charter's notice time `cairn amend --weights` puts the same weights into force. Until then everybody can see what is to come.",
      )
      .requiredOption(
        "--weights <project=weights>",
        'new weights, one a tranche: "elixir-sdk=225,225,100,350,100"; may be repeated',
        repeated,
      )
      .action(acting(notice)),
    ["announce", 'cairn notice --weights "elixir-sdk=225,225,100,350,100" --as admin'],
  );

async function notice(session: Session, options: Options): Promise<Answer> {
  const workspace = await openWorkspace(session);
  const items = await weightItems(workspace, options.weights);
  return perform(workspace, "admin", async (context) => {
    const operation = await import("../../operations/notice.ts");
    return operation.notice(context, items);
  });
}
