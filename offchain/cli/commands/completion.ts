/** `cairn completion`: completions for shells. */
import type { Command } from "commander";
import { acting, type Define, withExamples } from "../acting.ts";
import { usageError } from "../cli-error.ts";
import { type CompletionWord, SHELLS, type Shell, scriptFor } from "../completions.ts";
import type { Answer } from "../output.ts";
import type { Session } from "../session.ts";

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("completion")
      .argument("<shell>", "bash, zsh or fish")
      .description("Prints a script that completes commands and options in a shell.")
      .action(acting(completion)),
    ["bash, for good", "cairn completion bash >> ~/.bashrc"],
    ["zsh", "cairn completion zsh > ~/.zfunc/_cairn"],
    ["fish", "cairn completion fish > ~/.config/fish/completions/cairn.fish"],
  );

async function completion(_: Session, __: object, shell: string): Promise<Answer> {
  if (!SHELLS.includes(shell as Shell))
    throw usageError(`there are no completions for "${shell}"`, `Shells are ${SHELLS.join(", ")}.`);
  const { commandTree } = await import("../command-tree.ts");
  const root = await commandTree();
  const script = scriptFor(shell as Shell, wordsOf(root, []), optionsOf(root));
  return { data: { shell, script }, text: () => script };
}

function wordsOf(command: Command, path: readonly string[]): CompletionWord[] {
  return command.commands.flatMap((child) => [
    {
      path,
      name: child.name(),
      summary: child.summary(),
      options: optionsOf(child),
    },
    ...wordsOf(child, [...path, child.name()]),
  ]);
}

function optionsOf(command: Command): { flag: string; words: string }[] {
  return command.options.flatMap(({ long, description }) =>
    long === undefined || long === null ? [] : [{ flag: long, words: description }],
  );
}
