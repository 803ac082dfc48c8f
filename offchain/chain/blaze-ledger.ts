/** The ledger rules as Blaze's emulator implements them, under either set of parameters. */
import {
  type Evaluator,
  HexBlob,
  initCrypto,
  RewardAccount,
  setInConwayEra,
  Transaction,
  TransactionId,
  TransactionInput,
  TransactionOutput,
  TransactionUnspentOutput,
  TxCBOR,
} from "@blaze-cardano/core";
import { Emulator } from "@blaze-cardano/emulator";
import { describe } from "../errors.ts";
import { keyHashOf } from "../keys/ed25519.ts";
import { encodeOutput } from "../layout/encoding/output.ts";
import { blazeParameters } from "./blaze-parameters.ts";
import { supplementaryFault } from "./blaze-supplement.ts";
import type { Circumstances, Ledger } from "./ledger.ts";
import { knownParameters, type ProtocolName, type ProtocolParameters } from "./parameters.ts";
import { withPlutusForm } from "./plutus-form.ts";
import { LedgerRejection } from "./rejection.ts";
import { readTransaction } from "./transaction.ts";

/** A failure inside a script, as opposed to one of the rules around it. */
class ScriptFailure extends Error {}

export class BlazeLedger implements Ledger {
  readonly name = "blaze";
  readonly protocol: ProtocolName;
  private readonly parameters: ProtocolParameters;

  constructor(protocol: ProtocolName) {
    this.protocol = protocol;
    this.parameters = knownParameters(protocol);
  }

  async judge(transactionCbor: string, circumstances: Circumstances): Promise<void> {
    await initCrypto();
    setInConwayEra(true);
    const fault = supplementaryFault(
      readTransaction(transactionCbor),
      circumstances,
      this.parameters,
    );
    if (fault !== undefined) throw new LedgerRejection(this.name, 1, fault);
    const emulator = buildEmulator(circumstances, this.parameters);
    const transaction = Transaction.fromCbor(TxCBOR(transactionCbor));
    for (;;) {
      try {
        await emulator.submitTransaction(transaction);
        return;
      } catch (thrown) {
        if (!dropNeedlessSignature(transaction, thrown)) throw rejectionOf(this.name, thrown);
      }
    }
  }
}

function buildEmulator(
  { slots, slot, resolved, accounts }: Circumstances,
  parameters: ProtocolParameters,
): Emulator {
  const slotConfig = { ...slots, zeroTime: Number(slots.zeroTime) };
  const emulator = new Emulator([], { params: blazeParameters(parameters), slotConfig });
  for (const utxo of resolved) {
    const input = new TransactionInput(TransactionId(utxo.transactionId), BigInt(utxo.outputIndex));
    const output = TransactionOutput.fromCbor(HexBlob(encodeOutput(utxo)));
    if (utxo.script?.type === "Native") rightNativeReference(output);
    emulator.addUtxo(new TransactionUnspentOutput(input, output));
  }
  for (const [account, balance] of accounts)
    emulator.accounts.set(RewardAccount(account), { balance });
  // Stepping forward would run epochs; every transaction is judged on its own at the tip.
  emulator.clock.slot = slot;
  emulator.evaluator = marking(emulator.evaluator);
  return emulator;
}

/** Any language but the native one. */
const PLUTUS = 1;

/**
 * The emulator asks the wrong way round whether a reference script is native:
 * it takes native ones for Plutus scripts that lack a redeemer. Whether they
 * are satisfied is checked before (`supplementaryFault`).
 */
function rightNativeReference(output: TransactionOutput): void {
  const script = output.scriptRef();
  if (script === undefined) return;
  script.language = () => PLUTUS;
  output.scriptRef = () => script;
}

function marking(evaluate: Evaluator): Evaluator {
  return async (transaction, utxos) => {
    try {
      const plutusForm = withPlutusForm(transaction.toCbor());
      return await evaluate(Transaction.fromCbor(TxCBOR(plutusForm)), utxos);
    } catch (thrown) {
      throw new ScriptFailure(describe(thrown));
    }
  };
}

function rejectionOf(name: string, thrown: unknown): LedgerRejection {
  const reason = describe(thrown);
  // For the ledger, a script that runs out of its units is a script that fails.
  const scriptFailed =
    thrown instanceof ScriptFailure || reason.startsWith("Underestimated budget");
  return new LedgerRejection(
    name,
    scriptFailed ? 2 : 1,
    reason,
    scriptFailed ? tracesIn(reason) : [],
  );
}

/**
 * The ledger takes signatures that nothing asks for; the emulator refuses them.
 * Takes the one that it names out of the transaction; false where it named none.
 */
function dropNeedlessSignature(transaction: Transaction, thrown: unknown): boolean {
  const hash = /^Extraneous VKey witness\. ([0-9a-f]{56})/.exec(describe(thrown))?.[1];
  if (hash === undefined) return false;
  const witnessSet = transaction.witnessSet();
  const signatures = witnessSet.vkeys();
  if (signatures === undefined) return false;
  signatures.setValues(signatures.values().filter((witness) => keyHashOf(witness.vkey()) !== hash));
  witnessSet.setVkeys(signatures);
  transaction.setWitnessSet(witnessSet);
  return true;
}

/** The machine's report has one line a trace. */
function tracesIn(report: string): string[] {
  return [...report.matchAll(/^\s*Trace (.*)$/gm)].map(([, trace = ""]) => trace);
}
