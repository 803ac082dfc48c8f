/** A chain judged by Blaze's emulator: a second, independent implementation of the rules. */
import { BlazeLedger } from "./blaze-ledger.ts";
import type { ChainState } from "./chain.ts";
import { EmbeddedLedger, type EmbeddedOptions, emptyState } from "./embedded.ts";
import { LedgerState } from "./ledger-state.ts";
import type { ProtocolName } from "./parameters.ts";

export interface SecondOpinionOptions extends EmbeddedOptions {
  /** Whose parameters hold; `pv10` where absent. */
  readonly protocol?: ProtocolName;
}

/** A new, empty chain judged by Blaze's emulator. */
export function createSecondOpinion({
  protocol = "pv10",
  ...options
}: SecondOpinionOptions = {}): EmbeddedLedger {
  return new EmbeddedLedger(new BlazeLedger(protocol), emptyState(protocol, options));
}

/** @throws ChainStateInvalid where the data is not a saved chain */
export function restoreSecondOpinion(saved: ChainState): EmbeddedLedger {
  const state = LedgerState.restore(saved);
  return new EmbeddedLedger(new BlazeLedger(state.protocol), state);
}
