/** A chain that two ledgers judge. What one refuses and the other accepts is an error of one of them. */
import { BlazeLedger } from "./blaze-ledger.ts";
import type { ChainState, SavedUtxo } from "./chain.ts";
import { type Disagreement, LedgerDisagreement } from "./disagreement.ts";
import { EmbeddedLedger, type EmbeddedOptions, emptyState } from "./embedded.ts";
import type { Circumstances, Ledger } from "./ledger.ts";
import { LedgerState, saveUtxo } from "./ledger-state.ts";
import { LedgerRejection } from "./rejection.ts";
import { ScalusLedger } from "./scalus-ledger.ts";

/** How often a ledger was asked, and what it said. */
export interface LedgerCount {
  accepted: number;
  refusedInPhase1: number;
  refusedInPhase2: number;
}

export interface BothOptions extends EmbeddedOptions {
  /** Told of every disagreement before the error is thrown. */
  readonly onDisagreement?: (disagreement: Disagreement) => void;
}

/** A new, empty chain judged by Scalus and by Blaze's emulator, under the parameters of protocol version 10. */
export function createBothChain({ onDisagreement, ...options }: BothOptions = {}): BothChain {
  return new BothChain(new BothLedgers(onDisagreement), emptyState("pv10", options));
}

/** @throws ChainStateInvalid where the data is not a saved chain */
export function restoreBothChain(
  saved: ChainState,
  { onDisagreement }: BothOptions = {},
): BothChain {
  return new BothChain(new BothLedgers(onDisagreement), LedgerState.restore(saved));
}

/** Forks share the counts and the list of disagreements. */
export class BothChain extends EmbeddedLedger {
  private readonly ledgers: BothLedgers;

  constructor(ledgers: BothLedgers, state: LedgerState) {
    super(ledgers, state);
    this.ledgers = ledgers;
  }

  /** Submissions by ledger. */
  get counts(): Readonly<Record<string, Readonly<LedgerCount>>> {
    return Object.fromEntries(this.ledgers.counts);
  }

  get disagreements(): readonly Disagreement[] {
    return this.ledgers.disagreements;
  }

  override fork(): BothChain {
    return new BothChain(this.ledgers, this.state.copy());
  }
}

type Verdict = LedgerRejection | undefined;

/** Accepts what both accept, refuses what both refuse. The reason given is that of the first. */
export class BothLedgers implements Ledger {
  readonly name = "both";
  readonly protocol = "pv10";
  readonly counts = new Map<string, LedgerCount>();
  readonly disagreements: Disagreement[] = [];
  private readonly ledgers: readonly [Ledger, Ledger] = [
    new ScalusLedger(),
    new BlazeLedger("pv10"),
  ];
  private readonly onDisagreement: ((disagreement: Disagreement) => void) | undefined;

  constructor(onDisagreement?: (disagreement: Disagreement) => void) {
    this.onDisagreement = onDisagreement;
    for (const { name } of this.ledgers)
      this.counts.set(name, { accepted: 0, refusedInPhase1: 0, refusedInPhase2: 0 });
  }

  async judge(transactionCbor: string, circumstances: Circumstances): Promise<void> {
    const [first, second] = this.ledgers;
    const verdicts: [Verdict, Verdict] = [
      await this.ask(first, transactionCbor, circumstances),
      await this.ask(second, transactionCbor, circumstances),
    ];
    if (phaseOf(verdicts[0]) !== phaseOf(verdicts[1]))
      this.disagree(transactionCbor, circumstances, verdicts);
    if (verdicts[0] !== undefined) throw verdicts[0];
  }

  private async ask(
    ledger: Ledger,
    transactionCbor: string,
    circumstances: Circumstances,
  ): Promise<Verdict> {
    const count = this.counts.get(ledger.name) as LedgerCount;
    try {
      await ledger.judge(transactionCbor, circumstances);
      count.accepted++;
      return undefined;
    } catch (thrown) {
      if (!(thrown instanceof LedgerRejection)) throw thrown;
      if (thrown.phase === 1) count.refusedInPhase1++;
      else count.refusedInPhase2++;
      return thrown;
    }
  }

  private disagree(
    transactionCbor: string,
    circumstances: Circumstances,
    verdicts: readonly [Verdict, Verdict],
  ): never {
    const error = new LedgerDisagreement({
      transaction: transactionCbor,
      slot: circumstances.slot,
      utxos: circumstances.resolved.map((utxo): SavedUtxo => saveUtxo(utxo)),
      verdicts: this.ledgers.map(({ name }, index) => ({
        ledger: name,
        phase: phaseOf(verdicts[index]),
        reason: verdicts[index]?.reason ?? "accepted",
      })),
    });
    this.disagreements.push(error.disagreement);
    this.onDisagreement?.(error.disagreement);
    throw error;
  }
}

/** 0 for accepted. */
function phaseOf(verdict: Verdict): 0 | 1 | 2 {
  return verdict?.phase ?? 0;
}
