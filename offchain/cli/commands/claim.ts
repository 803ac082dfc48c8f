/** `cairn claim`: beneficiaries take what is due to them. */
import { formatAmount } from "../../domain/amount.ts";
import { CLASSES } from "../../domain/names.ts";
import { compileRecipient } from "../../domain/program/compile.ts";
import { claimable } from "../../domain/vault/schedule.ts";
import { fromPlutusAddress } from "../../keys/address.ts";
import { acting, type Define, listed, withExamples } from "../acting.ts";
import { CliError, usageError } from "../cli-error.ts";
import { dateTime } from "../dates.ts";
import { nextPayment } from "../next-payment.ts";
import type { Answer } from "../output.ts";
import { perform } from "../perform.ts";
import type { Session } from "../session.ts";
import { suggestion } from "../similar.ts";
import { table } from "../tables.ts";
import {
  chosenVaults,
  compilationOf,
  openWorkspace,
  termsState,
  type Workspace,
} from "../workspace.ts";

interface Options {
  readonly to?: string;
  readonly allotment?: readonly string[];
}

interface Due {
  readonly project: string;
  readonly allotment: number;
  readonly class: string;
  readonly beneficiary: string;
  readonly amount: bigint;
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("claim")
      .argument("[projects...]", "slugs (default: every vault that owes something to --as)")
      .description(
        "Takes whatever is due to the keys of --as, out of any number of vaults in one transaction. Each beneficiary receives his own, or everything goes to --to.",
      )
      .option("--to <address>", "bech32 address or key name that receives everything")
      .option("--allotment <numbers>", "these allotments only, of one project", listed)
      .action(acting(claimDue)),
    ["everything that is due to me", "cairn claim --as elixir-sdk.project"],
    [
      "for several people, paid by the treasury",
      "cairn claim elixir-sdk --as elixir-sdk.project,elixir-sdk.participant --payer treasury",
    ],
    ["how much is it", "cairn claim --as elixir-sdk.project --dry-run"],
  );

async function claimDue(
  session: Session,
  options: Options,
  slugs: readonly string[],
): Promise<Answer> {
  const workspace = await openWorkspace(session);
  const actors = await session.actors("elixir-sdk.project");
  const due = await dueTo(
    workspace,
    slugs,
    actors.map(({ keyHash }) => keyHash),
    options,
  );
  const items = [...new Set(due.map(({ project }) => project))].map((project) => ({
    project,
    allotments: due.filter((each) => each.project === project).map(({ allotment }) => allotment),
  }));
  const to = recipientOf(workspace, options.to);
  return perform(
    workspace,
    "elixir-sdk.project",
    async (context) => {
      const { claim } = await import("../../operations/claim.ts");
      return claim(context, items, to === undefined ? {} : { to });
    },
    () => ({
      data: {
        claimed: due.map((each) => ({ ...each, project: workspace.naming.project(each.project) })),
      },
      text: () => dueTable(workspace, due),
    }),
  );
}

export function recipientOf(workspace: Workspace, text: string | undefined): string | undefined {
  return text === undefined
    ? undefined
    : fromPlutusAddress(
        compileRecipient(text, compilationOf(workspace)),
        workspace.chain.networkId,
      );
}

async function dueTo(
  workspace: Workspace,
  slugs: readonly string[],
  keys: readonly string[],
  options: Options,
): Promise<Due[]> {
  const only = options.allotment?.map(numberOf);
  if (only !== undefined && slugs.length !== 1)
    throw usageError("--allotment is of one project", "Name the project before it.");
  const { terms } = await termsState(workspace);
  const states = await chosenVaults(workspace, slugs);
  const mine = states.flatMap((state) =>
    state.vault.allotments.flatMap((allotment, index) =>
      keys.includes(allotment.beneficiary) && (only?.includes(index) ?? true)
        ? [{ state, allotment, index }]
        : [],
    ),
  );
  if (mine.length === 0) throw nothingOwed(workspace, slugs);
  const due = mine.flatMap(({ state, allotment, index }): Due[] => {
    const amount = claimable(terms, state.vault, allotment, workspace.now);
    const name = CLASSES[Number(allotment.class)] ?? "unknown";
    const beneficiary = workspace.naming.party(allotment.beneficiary);
    return amount > 0n
      ? [{ project: state.project, allotment: index, class: name, beneficiary, amount }]
      : [];
  });
  if (due.length > 0) return due;
  const next = mine
    .flatMap(({ state, index }) => nextPayment(terms, state.vault, index, workspace.now) ?? [])
    .sort((left, right) => (left.at < right.at ? -1 : 1))[0];
  throw new CliError(
    "nothing-due",
    "nothing is due now",
    next === undefined
      ? "`cairn inbox` tells what has to happen first."
      : `${formatAmount(next.amount, { grouped: true })} fall due on ${dateTime(next.at)}: claim then.`,
  );
}

function nothingOwed({ session, naming }: Workspace, slugs: readonly string[]): CliError {
  const [name = ""] = session.names;
  const where = slugs.length === 0 ? "no vault" : `none of ${slugs.join(", ")}`;
  return new CliError(
    "unknown-key",
    `${where} pays ${session.names.join(", ")}${suggestion(
      name,
      naming.keyNames.filter((each) => each !== name),
    )}`,
    "`cairn project show <project>` lists the beneficiaries.",
  );
}

function numberOf(text: string): number {
  if (/^[0-7]$/.test(text)) return Number(text);
  throw usageError(`--allotment: "${text}" is no allotment`, "Allotments are numbered from 0.");
}

function dueTable({ naming }: Workspace, due: readonly Due[]): string {
  return table(
    [
      { title: "project" },
      { title: "allotment", align: "right" },
      { title: "class" },
      { title: "beneficiary" },
      { title: "tokens", align: "right" },
    ],
    due.map(({ project, allotment, class: name, beneficiary, amount }) => [
      naming.project(project),
      String(allotment),
      name,
      beneficiary,
      formatAmount(amount, { grouped: true }),
    ]),
  );
}
