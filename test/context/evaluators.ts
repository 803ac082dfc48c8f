/** Two independent implementations of phase 2: Scalus, and Aiken's `uplc` as Lucid and as Blaze ship it. */
import { createRequire } from "node:module";
import type { eval_phase_two_raw } from "@lucid-evolution/uplc";
import { hexToBytes } from "@noble/hashes/utils.js";
import scalus from "scalus";
import { knownParameters } from "../../offchain/chain/parameters.ts";
import { array, integer, map } from "../../offchain/layout/encoding/cbor.ts";

/** A transaction and what it consumes and refers to, in CBOR. */
export interface Evaluable {
  readonly transaction: string;
  readonly resolved: readonly (readonly [input: string, output: string])[];
  /** How many scripts have to run. */
  readonly scripts: number;
}

/** Slot 0 is this moment, in POSIX milliseconds; a slot takes a second. */
export const ZERO_TIME = 1_700_000_000_000n;

const { costModels, maxTransactionUnits } = knownParameters("pv10");
const MODELS = [costModels.PlutusV1, costModels.PlutusV2, costModels.PlutusV3];
/** More than a transaction gets: it is the reading that is tested here, not its price. */
const PLENTY = 20n;

const require = createRequire(import.meta.url);

interface Uplc {
  eval_phase_two_raw(...parameters: Parameters<typeof eval_phase_two_raw>): readonly unknown[];
}

/** A new instance each time: one that has evaluated before is several times slower. */
function instance(name: string): Uplc {
  const path = require.resolve(name);
  delete require.cache[path];
  return require(path) as Uplc;
}

/** Runs every script, and throws unless each succeeds. */
export type Evaluator = (evaluable: Evaluable) => void;

function byUplc(name: string): Evaluator {
  const models = hexToBytes(
    map(MODELS.map((model, index) => [integer(index), array(model.map(integer))])),
  );
  return ({ transaction, resolved, scripts }) => {
    const ran = instance(name).eval_phase_two_raw(
      hexToBytes(transaction),
      resolved.map(([input]) => hexToBytes(input)),
      resolved.map(([, output]) => hexToBytes(output)),
      models,
      maxTransactionUnits.steps * PLENTY,
      maxTransactionUnits.mem * PLENTY,
      ZERO_TIME,
      0n,
      1_000,
    );
    expectAll(ran.length, scripts);
  };
}

function byScalus({ transaction, resolved, scripts }: Evaluable): void {
  const ran = scalus.Scalus.evalPlutusScripts(
    hexToBytes(transaction),
    hexToBytes(map(resolved)),
    new scalus.SlotConfig(Number(ZERO_TIME), 0, 1_000),
    MODELS.map((model) => [...model]),
  );
  expectAll(ran.length, scripts);
}

function expectAll(ran: number, scripts: number): void {
  if (ran !== scripts) throw new Error(`${ran} of ${scripts} scripts ran`);
}

export const evaluators: Readonly<Record<string, Evaluator>> = {
  Scalus: byScalus,
  "Aiken's uplc (Lucid)": byUplc("@lucid-evolution/uplc"),
  "Aiken's uplc (Blaze)": byUplc("@blaze-cardano/uplc/wasm"),
};

/**
 * The last trace before a script failed, which is the section of the statement
 * that it found false; undefined where all scripts succeed.
 */
export function refusal(evaluate: Evaluator, evaluable: Evaluable): string | undefined {
  try {
    evaluate(evaluable);
    return undefined;
  } catch (thrown) {
    const { logs, message } = thrown as { logs?: readonly unknown[]; message?: unknown };
    if (Array.isArray(logs)) return String(logs.at(-1));
    const text = String(message ?? thrown);
    return [...text.matchAll(/Trace (.+)/g)].at(-1)?.[1]?.trim() ?? text;
  }
}
