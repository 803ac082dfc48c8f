import { CairnError } from "../errors.ts";

export type CliCode =
  | "usage"
  | "declined"
  | "file-missing"
  | "file-unreadable"
  | "file-exists"
  | "file-unwritable"
  | "unknown-project"
  | "unknown-tranche"
  | "unknown-key"
  | "key-malformed"
  | "key-missing"
  | "sheet-malformed"
  | "sheet-tampered"
  | "sheet-expired"
  | "sheet-incomplete"
  | "sheet-stale"
  | "program-missing"
  | "vault-missing"
  | "nothing-due"
  | "insufficient-funds"
  | "evidence-mismatch"
  | "defect";

const PAGE = "docs/cli.md";

/** The command cannot do what it was asked; the message is one sentence, the advice what to type next. */
export class CliError extends CairnError {
  constructor(
    code: CliCode,
    message: string,
    advice: string,
    options: {
      readonly details?: readonly string[];
      readonly docs?: string;
      readonly cause?: unknown;
    } = {},
  ) {
    super({ code, message, advice, ...options, docs: options.docs ?? PAGE });
  }
}

/** A mistake on the command line. */
export function usageError(message: string, advice: string): CliError {
  return new CliError("usage", message, advice);
}

/** What is no error of ours: a defect, told as such. */
export function asCairnError(thrown: unknown): CairnError {
  if (thrown instanceof CairnError) return thrown;
  return new CliError(
    "defect",
    thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : "something unknown was thrown",
    "This is a defect: run the command again with CAIRN_DEBUG=1 and report what it prints.",
    { cause: thrown instanceof Error ? thrown.cause : thrown },
  );
}
