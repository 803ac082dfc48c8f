import { CairnError } from "../errors.ts";

/**
 * A ledger refused a transaction. Phase 1 are the rules that need no script
 * (balance, fees, sizes, signatures, validity); phase 2 are the scripts.
 */
export class LedgerRejection extends CairnError {
  readonly phase: 1 | 2;
  /** The ledger's own words. */
  readonly reason: string;
  /** What the failing script traced, oldest first; the last is the label of the broken rule. */
  readonly traces: readonly string[];
  /** The ledger that refused. */
  readonly ledger: string;

  constructor(ledger: string, phase: 1 | 2, reason: string, traces: readonly string[] = []) {
    const label = traces.at(-1);
    super({
      code: phase === 1 ? "ledger-phase-1" : "ledger-phase-2",
      message:
        phase === 1
          ? `${ledger} refused the transaction: ${reason.split("\n", 1)[0]}`
          : `${ledger}: a script refused the transaction${label === undefined ? "" : `: ${label}`}`,
      advice:
        phase === 1
          ? "Build the transaction again from the present state of the chain."
          : "The rule that is named does not allow this: change what is asked for.",
      docs: "docs/vault.md",
      details: [...reason.split("\n"), ...traces.map((trace) => `trace: ${trace}`)],
    });
    this.phase = phase;
    this.reason = reason;
    this.traces = traces;
    this.ledger = ledger;
  }
}
