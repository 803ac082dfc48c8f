/** All commands. A command's file is loaded only where the command is used, or all are asked for. */
import { Command } from "commander";
import type { Define } from "./acting.ts";
import { listed } from "./acting.ts";
import { EXIT_MEANINGS } from "./exit-codes.ts";

interface CommandFile {
  readonly define: Define;
}

interface Entry {
  readonly name: string;
  readonly summary: string;
  /** One file, or a file for each verb. */
  readonly load: readonly (() => Promise<CommandFile>)[];
  readonly verbs?: boolean;
}

const GROUPS: readonly (readonly [title: string, entries: readonly Entry[]])[] = [
  [
    "Programs:",
    [
      {
        name: "program",
        summary: "write, import, show and found a program",
        verbs: true,
        load: [
          () => import("./commands/program/init.ts"),
          () => import("./commands/program/import.ts"),
          () => import("./commands/program/show.ts"),
          () => import("./commands/program/found.ts"),
        ],
      },
      {
        name: "schedule",
        summary: "print and chart what falls due when, before any chain is touched",
        load: [() => import("./commands/schedule.ts")],
      },
      {
        name: "charter",
        summary: "the program's constitution: admin, registrar, panel, limits",
        verbs: true,
        load: [
          () => import("./commands/charter/show.ts"),
          () => import("./commands/charter/amend.ts"),
        ],
      },
      {
        name: "project",
        summary: "open and show the vaults of projects",
        verbs: true,
        load: [
          () => import("./commands/project/open.ts"),
          () => import("./commands/project/show.ts"),
        ],
      },
      {
        name: "inbox",
        summary: "what waits for me: to submit, to sign, to claim, when and how much",
        load: [() => import("./commands/inbox.ts")],
      },
    ],
  ],
  [
    "Evidence and verdicts:",
    [
      {
        name: "evidence",
        summary: "make, hash, verify and submit evidence; the auditors' report",
        verbs: true,
        load: [
          () => import("./commands/evidence/make.ts"),
          () => import("./commands/evidence/hash.ts"),
          () => import("./commands/evidence/verify.ts"),
          () => import("./commands/evidence/submit.ts"),
          () => import("./commands/evidence/report.ts"),
        ],
      },
      {
        name: "sheet",
        summary: "lists of motions that each auditor signs once",
        verbs: true,
        load: [
          () => import("./commands/sheet/make.ts"),
          () => import("./commands/sheet/sign.ts"),
          () => import("./commands/sheet/show.ts"),
        ],
      },
      {
        name: "decide",
        summary: "carry out verdicts of a signed sheet",
        load: [() => import("./commands/decide.ts")],
      },
      {
        name: "object",
        summary: "object to submissions before silence approves them",
        load: [() => import("./commands/object.ts")],
      },
      {
        name: "lapse",
        summary: "let silence approve, where the terms fail open",
        load: [() => import("./commands/lapse.ts")],
      },
      {
        name: "pause",
        summary: "stop a vault's clock, by the panel",
        load: [() => import("./commands/pause.ts")],
      },
      {
        name: "resume",
        summary: "let a paused vault's clock run on, by the panel",
        load: [() => import("./commands/resume.ts")],
      },
    ],
  ],
  [
    "Payments:",
    [
      {
        name: "claim",
        summary: "take what is due, signed by the beneficiaries",
        load: [() => import("./commands/claim.ts")],
      },
      {
        name: "push",
        summary: "send what is due to the fixed payout addresses; anybody can",
        load: [() => import("./commands/push.ts")],
      },
      {
        name: "hand-over",
        summary: "pass an allotment on: offer, accept",
        verbs: true,
        load: [
          () => import("./commands/hand-over/offer.ts"),
          () => import("./commands/hand-over/accept.ts"),
        ],
      },
    ],
  ],
  [
    "Changes and endings:",
    [
      {
        name: "notice",
        summary: "announce an amendment by the admin",
        load: [() => import("./commands/notice.ts")],
      },
      {
        name: "amend",
        summary: "move the weights of tranches that have not started",
        load: [() => import("./commands/amend.ts")],
      },
      {
        name: "top-up",
        summary: "add tokens to allotments",
        load: [() => import("./commands/top-up.ts")],
      },
      {
        name: "refund",
        summary: "after the expiry, send back what never started",
        load: [() => import("./commands/refund.ts")],
      },
      {
        name: "sweep",
        summary: "after the long stop, take what nobody claimed",
        load: [() => import("./commands/sweep.ts")],
      },
      {
        name: "close",
        summary: "end empty vaults; their ada goes home",
        load: [() => import("./commands/close.ts")],
      },
    ],
  ],
  [
    "Workbench:",
    [
      {
        name: "ledger",
        summary: "the embedded ledger in its file: show, advance time, fund",
        verbs: true,
        load: [
          () => import("./commands/ledger/show.ts"),
          () => import("./commands/ledger/advance.ts"),
          () => import("./commands/ledger/fund.ts"),
        ],
      },
      {
        name: "completion",
        summary: "completions for bash, zsh or fish",
        load: [() => import("./commands/completion.ts")],
      },
    ],
  ],
];

/**
 * The `cairn` command.
 *
 * @param wanted whether a top-level command is to be loaded; the others are listed by name only
 */
export async function commandTree(
  wanted: (name: string) => boolean = () => true,
): Promise<Command> {
  const root = rootCommand();
  for (const [title, entries] of GROUPS) {
    root.commandsGroup(title);
    for (const entry of entries) {
      if (wanted(entry.name)) await define(root, entry);
      else root.command(entry.name).summary(entry.summary);
    }
  }
  root.addHelpCommand(
    new Command("help")
      .argument("[command]", "the command to explain")
      .description("explain a command"),
  );
  return root;
}

async function define(root: Command, { name, summary, load, verbs = false }: Entry): Promise<void> {
  const parent = verbs
    ? inherited(root.command(name), root).summary(summary).description(sentence(summary))
    : root;
  for (const file of load) {
    const command = inherited((await file()).define(parent), root);
    if (!verbs) command.summary(summary);
  }
}

/** Commander copies settings when a command is made, not when it is described. */
function inherited(command: Command, root: Command): Command {
  return command.copyInheritedSettings(root).helpCommand(false);
}

function rootCommand(): Command {
  const codes = EXIT_MEANINGS.map(([code, meaning]) => `  ${code}  ${meaning}`);
  return new Command("cairn")
    .description("Releases tokens on Cardano when work is proven.")
    .version("0.1.0", "-V, --version", "print the version")
    .helpOption("-h, --help", "print help; `cairn <command> --help` has examples")
    .option("--json", "print one JSON document on stdout and nothing else, errors too")
    .option("--chain <file>", "the embedded ledger's file", ".cairn/chain.json")
    .option("--program <file>", "the program's terms", "program.toml")
    .option("--projects <file>", "the program's projects (default: projects.toml beside the terms)")
    .option("--as <keys>", "who acts: names of example keys, repeated or with commas", listed)
    .option("--payer <key>", "who pays fees and deposits (default: the first of --as)")
    .option("--dry-run", "build, evaluate and price; do not submit")
    .option("-y, --yes", "do not ask before submitting")
    .addHelpText("after", `\nExit codes:\n${codes.join("\n")}`)
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureHelp({ showGlobalOptions: true, sortSubcommands: false })
    .configureOutput({
      // Mistakes are told by the entry point, in the form that was asked for.
      outputError: () => undefined,
      writeErr: (text) => {
        if (!process.argv.includes("--json")) process.stderr.write(text);
      },
    });
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Names of all top-level commands. */
export function topLevelNames(): string[] {
  return GROUPS.flatMap(([, entries]) => entries.map(({ name }) => name));
}
