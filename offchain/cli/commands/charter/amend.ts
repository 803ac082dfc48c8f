/** `cairn charter amend`: the admin changes the charter. */
import type { Charter } from "../../../blueprint/generated.ts";
import { parseAmount } from "../../../domain/amount.ts";
import type { Amendment } from "../../../domain/charter/amend.ts";
import { revised } from "../../../domain/panel/roster.ts";
import { panelOf, termAt } from "../../../domain/panel/sitting.ts";
import { parseDuration } from "../../../domain/program/duration.ts";
import { exampleKeyHash, KEY_NAME } from "../../../keys/example.ts";
import { acting, type Define, listed, withExamples } from "../../acting.ts";
import { CliError, usageError } from "../../cli-error.ts";
import type { Answer } from "../../output.ts";
import { perform } from "../../perform.ts";
import { rememberNames } from "../../record.ts";
import type { Session } from "../../session.ts";
import { suggestion } from "../../similar.ts";
import { charterState, openWorkspace, type Workspace } from "../../workspace.ts";

interface Options {
  readonly addAuditor?: readonly string[];
  readonly removeAuditor?: readonly string[];
  readonly size?: string;
  readonly quorum?: string;
  readonly admin?: string;
  readonly registrar?: string;
  readonly notice?: string;
  readonly window?: string;
  readonly depositCap?: string;
  readonly split?: string;
  readonly bonus?: string;
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("amend")
      .summary("change the charter, by its admin")
      .description(
        "Changes the charter, at most once a term. Who sits today is never changed: a new roster, size or quorum takes effect with the next term. The roster only grows; who leaves keeps an empty seat.",
      )
      .option("--add-auditor <keys>", "auditors who join at the end of the roster", listed)
      .option("--remove-auditor <keys>", "auditors who leave", listed)
      .option("--size <seats>", "how many sit in a term")
      .option("--quorum <members>", "how many must agree")
      .option("--admin <key>", "who amends from now on")
      .option("--registrar <key>", "who admits projects from now on")
      .option("--notice <time>", 'time between notice and amendment of a vault: "14 days"')
      .option("--window <time>", 'the longest validity of a transaction: "6 hours"')
      .option("--deposit-cap <ada>", "ada that a vault may hold")
      .option("--split <percents>", "participant and auditor percent: 30,20")
      .option("--bonus <percent>", "minted on top of what is approved in time")
      .action(acting(amend)),
    [
      "an auditor leaves, another joins",
      "cairn charter amend --remove-auditor auditor-3 --add-auditor auditor-8 --as admin",
    ],
    ["a longer notice", 'cairn charter amend --notice "21 days" --as admin'],
  );

async function amend(session: Session, options: Options): Promise<Answer> {
  const workspace = await openWorkspace(session);
  const { charter } = await charterState(workspace);
  const amendment = amendmentOf(workspace, charter, options);
  if (Object.keys(amendment).length === 0)
    throw usageError("nothing is to be changed", "`cairn charter amend --help` lists what can be.");
  return perform(
    workspace,
    "admin",
    async (context) => {
      if (session.options.dryRun !== true)
        await rememberNames(session.options.chain, namesOf(options));
      const { amendCharter } = await import("../../../operations/amend-charter.ts");
      return amendCharter(context, workspace.record.charter, amendment);
    },
    () => ({ data: { changed: Object.keys(amendment) } }),
  );
}

/** Key names that only this command knows. */
function namesOf({ addAuditor = [], admin, registrar }: Options): string[] {
  return [...addAuditor, admin, registrar].filter(
    (name) => name !== undefined && KEY_NAME.test(name),
  ) as string[];
}

function amendmentOf(workspace: Workspace, charter: Charter, options: Options): Amendment {
  const { admin, registrar, notice, window, depositCap, split, bonus } = options;
  const next = nextPanel(workspace, charter, options);
  return {
    ...(next === undefined ? {} : { next }),
    ...(admin === undefined
      ? {}
      : { admin: { type: "Key" as const, fields: [exampleKeyHash(admin)] as const } }),
    ...(registrar === undefined
      ? {}
      : { registrar: { type: "Key" as const, fields: [exampleKeyHash(registrar)] as const } }),
    ...(notice === undefined ? {} : { notice: parseDuration(notice, { field: "--notice" }) }),
    ...(window === undefined ? {} : { window: parseDuration(window, { field: "--window" }) }),
    ...(depositCap === undefined
      ? {}
      : { depositCap: parseAmount(depositCap, { field: "--deposit-cap" }) }),
    ...(split === undefined ? {} : { split: splitOf(split) }),
    ...(bonus === undefined ? {} : { bonus: whole(bonus, "--bonus") }),
  };
}

function nextPanel(
  { naming, now }: Workspace,
  charter: Charter,
  { addAuditor = [], removeAuditor = [], size, quorum }: Options,
): Charter["next"] | undefined {
  if (addAuditor.length + removeAuditor.length === 0 && size === undefined && quorum === undefined)
    return undefined;
  const panel = panelOf(charter, termAt(charter, now));
  const remove = removeAuditor.map(exampleKeyHash);
  const stranger = remove.findIndex((key) => !panel.roster.includes(key));
  if (stranger >= 0) {
    const names = panel.roster.filter((key) => key !== "").map((key) => naming.key(key));
    throw new CliError(
      "unknown-key",
      `"${removeAuditor[stranger]}" is no auditor${suggestion(removeAuditor[stranger] ?? "", names)}`,
      `Auditors are ${names.join(", ")}.`,
      { docs: "docs/panel.md" },
    );
  }
  return {
    roster: revised(panel.roster, { remove, add: addAuditor.map(exampleKeyHash) }),
    size: size === undefined ? panel.size : whole(size, "--size"),
    quorum: quorum === undefined ? panel.quorum : whole(quorum, "--quorum"),
  };
}

function splitOf(text: string): Charter["split"] {
  const [participant, auditor, ...more] = text.split(",");
  if (participant !== undefined && auditor !== undefined && more.length === 0)
    return { participant: whole(participant, "--split"), auditor: whole(auditor, "--split") };
  throw usageError(
    `--split: "${text}" are not two percents`,
    "Write participant and auditor: 30,20.",
  );
}

function whole(text: string, option: string): bigint {
  if (/^\d{1,3}$/.test(text.trim())) return BigInt(text.trim());
  throw usageError(`${option}: "${text}" is not a whole number`, "Write a number such as 5.");
}
