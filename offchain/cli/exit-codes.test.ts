import { describe, expect, it } from "vitest";
import { LedgerRejection } from "../chain/rejection.ts";
import { InputError } from "../domain/input-error.ts";
import { Refusal } from "../domain/refusal.ts";
import { asCairnError, CliError } from "./cli-error.ts";
import { EXIT, exitCodeOf } from "./exit-codes.ts";

describe("exit codes", () => {
  it("tell refusals, bad input and the ledger apart", () => {
    expect(exitCodeOf(new Refusal("vault.claim: something is due"))).toBe(EXIT.refused);
    expect(exitCodeOf(new InputError("amount-negative", "-5 is negative"))).toBe(EXIT.usage);
    expect(exitCodeOf(new CliError("file-missing", "x is not there", "Make it."))).toBe(EXIT.usage);
    expect(exitCodeOf(new LedgerRejection("scalus", 2, "failed"))).toBe(EXIT.ledger);
  });

  it("look through causes, and call defects what they are", () => {
    const cause = new LedgerRejection("scalus", 1, "too late");
    const wrapped = new CliError("declined", "it did not work", "Try again.", { cause });
    expect(exitCodeOf(wrapped)).toBe(EXIT.ledger);
    expect(exitCodeOf(asCairnError(new TypeError("x is not a function")))).toBe(EXIT.refused);
    expect(asCairnError("?").code).toBe("defect");
  });
});
