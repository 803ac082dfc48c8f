/** How a command ends, as its exit code: what a script can rely on. */
import { CairnError, causesOf } from "../errors.ts";

export const EXIT = {
  /** Done. */
  ok: 0,
  /** A rule, a check or a person refused; nothing was sent. */
  refused: 1,
  /** The command line, or what a file holds, cannot be read as it stands. */
  usage: 2,
  /** The ledger rejected the transaction. */
  ledger: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each code says, for the help text. */
export const EXIT_MEANINGS: readonly (readonly [ExitCode, string])[] = [
  [EXIT.ok, "done"],
  [EXIT.refused, "refused: a rule or a check does not allow it; nothing was sent"],
  [EXIT.usage, "bad input: the command line or a file cannot be read as it stands"],
  [EXIT.ledger, "the ledger rejected the transaction"],
];

const LEDGER_CODES: ReadonlySet<string> = new Set(["ledger-phase-1", "ledger-phase-2"]);

/** Codes that say what somebody wrote is wrong; errors named `InputError` all do. */
const USAGE_CODES: ReadonlySet<string> = new Set([
  "usage",
  "file-missing",
  "file-unreadable",
  "file-exists",
  "file-unwritable",
  "sheet-malformed",
  "sheet-tampered",
  "unknown-project",
  "unknown-tranche",
  "unknown-key",
  "key-missing",
  "key-malformed",
  "address-malformed",
  "address-unsupported",
  "address-wrong-network",
  "cbor-malformed",
  "permission-form",
  "evidence-malformed",
  "evidence-not-canonical",
  "evidence-path",
  "evidence-unreadable",
  "chain-state-invalid",
]);

/** The exit code of whatever was thrown, by the first of its causes that is known. */
export function exitCodeOf(thrown: unknown): ExitCode {
  for (const error of causesOf(thrown)) {
    if (!(error instanceof CairnError)) continue;
    if (LEDGER_CODES.has(error.code)) return EXIT.ledger;
    if (error.name === "InputError" || USAGE_CODES.has(error.code)) return EXIT.usage;
  }
  return EXIT.refused;
}
