/** Tranches by position or by name. */
import type { Program } from "../domain/program/program.ts";
import { CliError } from "./cli-error.ts";

/** @throws CliError `unknown-tranche` */
export function parseTranche(text: string, program: Program): number {
  const named = program.tranches.findIndex(({ name }) => name === text);
  if (named >= 0) return named;
  if (/^\d{1,2}$/.test(text) && Number(text) < program.tranches.length) return Number(text);
  const list = program.tranches.map(({ name }, index) => `${index} "${name}"`);
  throw new CliError(
    "unknown-tranche",
    `the program has no tranche "${text}"`,
    `Tranches are ${list.join(", ")}.`,
  );
}

/** `0 "Pool 1"` */
export function trancheLabel(program: Program, index: number): string {
  return `${index} "${program.tranches[index]?.name ?? "?"}"`;
}
