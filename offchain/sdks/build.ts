import type { CostModels } from "../chain/parameters.ts";
import { CairnError } from "../errors.ts";
import type { LaidOut } from "../layout/laid-out.ts";

/** A laid-out plan as an SDK wrote it, unsigned. */
export interface BuiltTransaction {
  readonly transactionId: string;
  /** CBOR in hex, without signatures. */
  readonly cbor: string;
}

/** Writes a laid-out plan as a transaction; it neither selects nor balances anything. */
export type Build = (laid: LaidOut, costModels: CostModels) => BuiltTransaction;

/** An SDK wrote something else than what was laid out. */
export class BuildDiffers extends CairnError {
  constructor(sdk: string, what: string, expected: string, found: string) {
    super({
      code: "build-differs",
      message: `${sdk} built another ${what} than was laid out`,
      advice: "Build with the other SDK, and report this with the plan.",
      docs: "docs/architecture.md#sdks",
      details: [`laid out: ${expected}`, `built: ${found}`],
    });
  }
}
