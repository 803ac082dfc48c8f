/** The `cairn` command. */
import { CommanderError } from "commander";
import { usageError } from "./cli-error.ts";
import { commandTree, topLevelNames } from "./command-tree.ts";
import { printError } from "./output.ts";

/** Words that may name commands; loading one too many does no harm. */
const words = new Set(process.argv.slice(2));
const json = process.argv.includes("--json");

// Whoever reads our output may stop early: `cairn schedule | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(process.exitCode ?? 0);
});

try {
  const tree = await commandTree((name) => words.has(name));
  await tree.parseAsync(process.argv);
} catch (thrown) {
  report(thrown);
}

function report(thrown: unknown): void {
  if (!(thrown instanceof CommanderError)) {
    printError(thrown, json);
    return;
  }
  // Help and version were printed on stdout by then.
  if (thrown.exitCode === 0) return;
  const path = commandPath();
  const [first = "", ...rest] = thrown.message.replace(/^error: /, "").split("\n");
  const message = [first, ...rest.map((line) => line.replace(/^\((.*)\)$/, "$1"))].join("; ");
  const error =
    thrown.code === "commander.help"
      ? usageError(`${path} needs a command after it`, `\`${path} --help\` lists them.`)
      : usageError(message, `\`${path} --help\` shows how it is used.`);
  printError(error, json);
}

/** `cairn program`, where the first word names a command. */
function commandPath(): string {
  const names = new Set(topLevelNames());
  const named = process.argv.slice(2).find((word) => !word.startsWith("-"));
  return named !== undefined && names.has(named) ? `cairn ${named}` : "cairn";
}
