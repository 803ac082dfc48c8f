/**
 * Mutants that no transaction and no test can tell from the scripts, argued one
 * by one. They are found by module and text, not by line, so that an argument
 * stands while the code around it moves, and falls when the code itself changes.
 */
import type { Mutant } from "./sites.ts";

export interface Argument {
  readonly file: string;
  readonly within?: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

export const ARGUMENTS: readonly Argument[] = [];

export function argumentFor({ file, within, before, after }: Mutant): string | undefined {
  return ARGUMENTS.find(
    (each) =>
      each.file === file &&
      (each.within === undefined || each.within === within) &&
      each.before === plain(before) &&
      each.after === plain(after),
  )?.reason;
}

/** Text with line breaks and indentation as one space. */
export const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
