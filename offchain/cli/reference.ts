/** The reference of all commands in the manner of manual pages, from their definitions. */
import type { Argument, Command, Option } from "commander";
import { examplesOf } from "./acting.ts";
import { commandTree } from "./command-tree.ts";
import { EXIT_MEANINGS } from "./exit-codes.ts";

/** `docs/cli.md`. */
export async function renderReference(): Promise<string> {
  const root = await commandTree();
  const commands = leaves(root, []);
  return [
    "# The `cairn` command",
    "",
    "Made from the command's own definitions by `npx tsx scripts/cli-reference.ts`; do not edit.",
    "",
    ...INTRODUCTION,
    "",
    "## Commands",
    "",
    "| command | what it does |",
    "|---|---|",
    ...commands.map(
      ({ name, command }) =>
        `| [\`cairn ${name}\`](#${anchor(name)}) | ${cell(summaryOf(command))} |`,
    ),
    "",
    "## Options of every command",
    "",
    ...optionTable(root.options),
    "",
    "## Exit codes",
    "",
    "| code | meaning |",
    "|---|---|",
    ...EXIT_MEANINGS.map(([code, meaning]) => `| ${code} | ${meaning} |`),
    "",
    "With `--json` errors are JSON on stdout too: `{ ok: false, exitCode, error: { code, message, advice, docs } }`; the exit code is the same.",
    "",
    ...commands.flatMap(({ name, command }) => page(name, command)),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

const INTRODUCTION = [
  "A program is two files, `program.toml` and `projects.toml` ([program.md](program.md)). The embedded ledger is a file, `.cairn/chain.json`; beside it lies `.cairn/chain.record.json`, which remembers where the scripts are and what programs and projects are called there. Delete both to start over.",
  "",
  "```sh",
  'cairn program init --project "Elixir SDK=12000"     # or: cairn program import results.csv',
  "cairn schedule                                       # before any chain is touched",
  "cairn ledger fund registrar treasury                 # ada, on the embedded ledger",
  "cairn program found --as registrar                   # scripts, charter, terms, class tokens",
  "cairn project open --all --as registrar              # a vault for each project",
  'cairn evidence make delivery --project elixir-sdk --tranche 0 --summary "It works." --criterion "It works=report.md"',
  "cairn evidence submit delivery --as elixir-sdk.manager --payer treasury",
  "cairn sheet make --approve all --report none         # one sheet for any number of vaults",
  "cairn sheet sign sheet.json --as auditor-1           # each auditor, whenever it suits",
  "cairn decide sheet.json --payer treasury",
  'cairn ledger advance "30 days"',
  "cairn inbox                                          # what waits for whom",
  "cairn claim --as elixir-sdk.project --payer treasury",
  "```",
  "",
  "Who acts is named by `--as`, who pays by `--payer`. **Keys are throw-away example keys, by name: anybody can derive them.** Before anything is sent, the signed transaction is read back from its bytes and shown in words; at a terminal you are asked, elsewhere you are not. With `--dry-run` everything runs on a copy of the ledger that is forgotten.",
  "",
  'Lengths of time are `"30 days"`, `"6 hours"`; dates are `2026-03-01` or `2026-03-01T12:00:00Z`; all times are UTC. In JSON amounts are decimal strings of base units (tokens have 6 decimals, ada too).',
];

interface Leaf {
  readonly name: string;
  readonly command: Command;
}

function leaves(command: Command, path: readonly string[]): Leaf[] {
  return command.commands.flatMap((child) => {
    const here = [...path, child.name()];
    return child.commands.length > 0
      ? leaves(child, here)
      : [{ name: here.join(" "), command: child }];
  });
}

function page(name: string, command: Command): string[] {
  const examples = examplesOf(command);
  return [
    `## cairn ${name}`,
    "",
    `**cairn ${name}**${command.usage() === "" ? "" : ` ${code(command.usage())}`}`,
    "",
    command.description(),
    "",
    ...(command.registeredArguments.length === 0
      ? []
      : [
          "| argument | meaning |",
          "|---|---|",
          ...command.registeredArguments.map(
            (argument) => `| \`${argumentText(argument)}\` | ${cell(argument.description)} |`,
          ),
          "",
        ]),
    ...(command.options.length === 0 ? [] : [...optionTable(command.options), ""]),
    ...(examples.length === 0
      ? []
      : ["```sh", ...examples.flatMap(([words, line]) => [`# ${words}`, line]), "```", ""]),
  ];
}

function optionTable(options: readonly Option[]): string[] {
  return [
    "| option | meaning |",
    "|---|---|",
    ...options.map((option) => `| \`${option.flags}\` | ${cell(optionText(option))} |`),
  ];
}

function optionText({ description, argChoices, defaultValue, mandatory }: Option): string {
  const choices = argChoices === undefined ? "" : `; one of ${argChoices.join(", ")}`;
  const fallback = defaultValue === undefined ? "" : ` (default: ${String(defaultValue)})`;
  return `${description}${choices}${fallback}${mandatory ? " **needed**" : ""}`;
}

function argumentText(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function summaryOf(command: Command): string {
  return command.summary() === ""
    ? (command.description().split(". ")[0] ?? "")
    : command.summary();
}

const anchor = (name: string) => `cairn-${name.replaceAll(" ", "-")}`;
const code = (text: string) => `\`${text}\``;
const cell = (text: string) => text.replaceAll("|", "\\|");
