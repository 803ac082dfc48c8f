/** How a command file turns into an action, an option with many values and examples in the help. */
import type { Command } from "commander";
import { type Answer, printAnswer } from "./output.ts";
import { type GlobalOptions, Session } from "./session.ts";

/** A command file exports one of these as `define`. */
export type Define = (parent: Command) => Command;

/** Runs a handler with a session and prints what it answers. */
export function acting<Options, Positional extends readonly unknown[]>(
  handler: (session: Session, options: Options, ...positional: Positional) => Promise<Answer>,
): (...received: unknown[]) => Promise<void> {
  return async (...received) => {
    const command = received.at(-1) as Command;
    const session = new Session(command.optsWithGlobals() as GlobalOptions);
    const positional = received.slice(0, -2) as unknown as Positional;
    const answer = await handler(session, command.opts() as Options, ...positional);
    printAnswer(answer, session.json);
  };
}

/** Collects an option that may be repeated, and lists separated by commas. */
export function listed(value: string, before: readonly string[] | undefined): string[] {
  const parts = value.split(",").map((part) => part.trim());
  return [...(before ?? []), ...parts.filter((part) => part !== "")];
}

/** Collects an option that may be repeated; commas are part of its values. */
export function repeated(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** What an example shows, and what is typed. */
export type Example = readonly [words: string, line: string];

const EXAMPLES = new WeakMap<Command, readonly Example[]>();

/** Adds examples to a command's help and to the reference. */
export function withExamples(command: Command, ...examples: readonly Example[]): Command {
  EXAMPLES.set(command, examples);
  const lines = examples.map(([words, line]) => `  # ${words}\n  $ ${line}`);
  return command.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
}

export function examplesOf(command: Command): readonly Example[] {
  return EXAMPLES.get(command) ?? [];
}
