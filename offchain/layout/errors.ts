import type { ExecutionUnits } from "../chain/parameters.ts";
import { CairnError } from "../errors.ts";
import type { Assets } from "../plans/plan.ts";

const DOCS = "docs/architecture.md#layout";

/** The payer's UTxOs do not cover what the plan needs. */
export class InsufficientFunds extends CairnError {
  /** What is missing, in base units by unit. */
  readonly missing: Assets;

  constructor(missing: Assets, what = "the transaction") {
    const list = Object.entries(missing).map(([unit, amount]) => `${amount} of ${unit}`);
    super({
      code: "insufficient-funds",
      message: `the payer lacks ${list.join(", ")} for ${what}`,
      advice: "Send the missing amount to the payer's address, or name a payer who holds it.",
      docs: DOCS,
    });
    this.missing = missing;
  }
}

/** The transaction, or a value in it, is larger than the protocol allows. */
export class TransactionTooLarge extends CairnError {
  readonly bytes: number;
  readonly limit: number;

  constructor(bytes: number, limit: number) {
    super({
      code: "transaction-too-large",
      message: `the transaction has ${bytes} bytes, of which ${limit} are allowed`,
      advice: "Put fewer items into one transaction.",
      docs: DOCS,
    });
    this.bytes = bytes;
    this.limit = limit;
  }
}

/** The scripts need more memory or steps than one transaction may use. */
export class UnitsExceeded extends CairnError {
  readonly units: ExecutionUnits;
  readonly limit: ExecutionUnits;

  constructor(units: ExecutionUnits, limit: ExecutionUnits) {
    super({
      code: "units-exceeded",
      message: `the scripts take ${units.mem} mem and ${units.steps} steps, of which ${limit.mem} and ${limit.steps} are allowed`,
      advice: "Put fewer items into one transaction.",
      docs: DOCS,
    });
    this.units = units;
    this.limit = limit;
  }
}

/** The plan contradicts itself: an error of the plan's author, not of the user. */
export class PlanInvalid extends CairnError {
  constructor(action: string, problem: string) {
    super({
      code: "plan-invalid",
      message: `plan ${action}: ${problem}`,
      advice: "This is a defect: please report it with the plan.",
      docs: DOCS,
    });
  }
}
