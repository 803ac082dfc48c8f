/** What a command answers, on stdout, and what it says meanwhile, on stderr. */
import type { CairnError } from "../errors.ts";
import { asCairnError } from "./cli-error.ts";
import { exitCodeOf } from "./exit-codes.ts";

/** The result of a command: for programs, and for people. */
export interface Answer {
  /** One JSON document; amounts in it become decimal strings of base units. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Made only where a person reads it. */
  readonly text: () => string;
  /** 1 where the command did its work and the answer is "no" (a verification that fails). */
  readonly exitCode?: 0 | 1;
}

/** Amounts as decimal strings, sets and maps as lists. */
export function toJson(value: unknown): string {
  return JSON.stringify(
    value,
    (_key, part) => {
      if (typeof part === "bigint") return part.toString();
      if (part instanceof Set) return [...part];
      if (part instanceof Map) return Object.fromEntries(part);
      return part;
    },
    2,
  );
}

/** Prints an answer: one JSON document, or text. */
export function printAnswer(answer: Answer, json: boolean): void {
  const ok = (answer.exitCode ?? 0) === 0;
  process.stdout.write(`${json ? toJson({ ok, ...answer.data }) : answer.text().trimEnd()}\n`);
  process.exitCode = answer.exitCode ?? 0;
}

/** Prints an error: JSON on stdout where that was asked for, else a few lines on stderr. */
export function printError(thrown: unknown, json: boolean): void {
  const error: CairnError = asCairnError(thrown);
  const exitCode = exitCodeOf(error);
  if (json) process.stdout.write(`${toJson({ ok: false, exitCode, error })}\n`);
  else process.stderr.write(`error: ${error.explain()}\n`);
  if (process.env.CAIRN_DEBUG !== undefined && thrown instanceof Error)
    process.stderr.write(`${thrown.stack}\n`);
  process.exitCode = exitCode;
}

/** A line about long work, for whoever waits; never on stdout. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
