/** The ledger's arithmetic of fees; all results in lovelace. */
import type { ExecutionUnits, ProtocolParameters, Ratio } from "../chain/parameters.ts";
import type { Utxo } from "../plans/plan.ts";
import { scriptBytes } from "./encoding/script.ts";

/** Reference scripts cost more from one tier to the next. */
const TIER_BYTES = 25_600;
const TIER_GROWTH: Ratio = { numerator: 6n, denominator: 5n };

/**
 * Least fee of a transaction of so many bytes, units and reference-script bytes.
 *
 * The ledger does not charge for the byte that says whether scripts succeeded;
 * some verifiers do, and so do we: one byte's price, accepted everywhere.
 */
export function minimumFee(
  bytes: number,
  units: ExecutionUnits,
  referenceBytes: number,
  parameters: ProtocolParameters,
): bigint {
  return (
    BigInt(bytes) * parameters.minFeePerByte +
    parameters.minFeeConstant +
    executionFee(units, parameters) +
    referenceScriptFee(referenceBytes, parameters)
  );
}

/** Price of execution units, rounded up once. */
export function executionFee(
  { mem, steps }: ExecutionUnits,
  { priceMemory, priceSteps }: Pick<ProtocolParameters, "priceMemory" | "priceSteps">,
): bigint {
  const numerator =
    mem * priceMemory.numerator * priceSteps.denominator +
    steps * priceSteps.numerator * priceMemory.denominator;
  return ceilingDivide(numerator, priceMemory.denominator * priceSteps.denominator);
}

/**
 * Price of the bytes of reference scripts. The ledger rounds down; we round up,
 * as some verifiers do, which costs one lovelace beyond the first tier only.
 */
export function referenceScriptFee(
  bytes: number,
  { referenceScriptCostPerByte }: Pick<ProtocolParameters, "referenceScriptCostPerByte">,
): bigint {
  let { numerator, denominator } = referenceScriptCostPerByte;
  let sum: Ratio = { numerator: 0n, denominator: 1n };
  for (let left = bytes; left > 0; left -= TIER_BYTES) {
    const part = BigInt(Math.min(left, TIER_BYTES));
    sum = {
      numerator: sum.numerator * denominator + part * numerator * sum.denominator,
      denominator: sum.denominator * denominator,
    };
    numerator *= TIER_GROWTH.numerator;
    denominator *= TIER_GROWTH.denominator;
  }
  return ceilingDivide(sum.numerator, sum.denominator);
}

/** Bytes of all reference scripts that inputs and reference inputs carry, each as often as it appears. */
export function referenceScriptBytes(utxos: readonly Utxo[]): number {
  let bytes = 0;
  for (const { script } of utxos) if (script !== undefined) bytes += scriptBytes(script);
  return bytes;
}

/** Least collateral for a fee. */
export function collateralFor(
  fee: bigint,
  { collateralPercent }: Pick<ProtocolParameters, "collateralPercent">,
): bigint {
  return ceilingDivide(fee * collateralPercent, 100n);
}

function ceilingDivide(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator;
}
