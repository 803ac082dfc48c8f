import { CairnError } from "../errors.ts";
import { blake2b256 } from "../layout/encoding/hash.ts";
import type { SavedUtxo } from "./chain.ts";

/** Everything that is needed to ask both ledgers again. JSON-able. */
export interface Disagreement {
  /** Follows from the transaction: the same one is found again under the same name. */
  readonly name: string;
  readonly transaction: string;
  readonly slot: number;
  readonly utxos: readonly SavedUtxo[];
  readonly verdicts: readonly {
    readonly ledger: string;
    /** Phase in which it refused; 0 where it accepted. */
    readonly phase: 0 | 1 | 2;
    readonly reason: string;
  }[];
}

/** Two ledgers judge one transaction differently. */
export class LedgerDisagreement extends CairnError {
  readonly disagreement: Disagreement;

  constructor(found: Omit<Disagreement, "name">) {
    const name = `disagreement-${blake2b256(found.transaction).slice(0, 12)}`;
    const said = found.verdicts.map(
      ({ ledger, phase }) => `${ledger} ${phase === 0 ? "accepts" : `refuses in phase ${phase}`}`,
    );
    super({
      code: "ledger-disagreement",
      message: `${name}: ${said.join(", ")}`,
      advice: "Find out which ledger is right, and keep the record beside the tests.",
      docs: "docs/architecture.md#ledgers",
      details: found.verdicts.map(({ ledger, reason }) => `${ledger}: ${reason}`),
    });
    this.disagreement = { name, ...found };
  }
}
