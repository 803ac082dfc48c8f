import { CairnError } from "../errors.ts";

/** A saved chain cannot be read. */
export class ChainStateInvalid extends CairnError {
  constructor(problem: string, cause?: unknown) {
    super({
      code: "chain-state-invalid",
      message: `the saved chain cannot be restored: ${problem}`,
      advice: "Start a new chain, or restore the file from a copy.",
      docs: "docs/architecture.md#chain",
      cause,
    });
  }
}
