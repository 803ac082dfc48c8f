import {
  type ProtocolParameters as BlazeParameters,
  hardCodedProtocolParams,
} from "@blaze-cardano/core";
import type { ProtocolParameters, Ratio } from "./parameters.ts";

const converted = new WeakMap<ProtocolParameters, BlazeParameters>();

/** Protocol parameters in Blaze's shape. What we do not read (pools, votes) are its defaults. */
export function blazeParameters(parameters: ProtocolParameters): BlazeParameters {
  let result = converted.get(parameters);
  if (result === undefined) {
    result = convert(parameters);
    converted.set(parameters, result);
  }
  return result;
}

function convert(parameters: ProtocolParameters): BlazeParameters {
  const { PlutusV1, PlutusV2, PlutusV3 } = parameters.costModels;
  const units = ({ mem, steps }: { mem: bigint; steps: bigint }) => ({
    memory: Number(mem),
    steps: Number(steps),
  });
  return {
    ...hardCodedProtocolParams,
    protocolVersion: { ...parameters.protocolVersion },
    coinsPerUtxoByte: Number(parameters.coinsPerUtxoByte),
    maxTxSize: parameters.maxTransactionBytes,
    minFeeCoefficient: Number(parameters.minFeePerByte),
    minFeeConstant: Number(parameters.minFeeConstant),
    stakeKeyDeposit: Number(parameters.keyDeposit),
    poolDeposit: Number(parameters.poolDeposit),
    maxValueSize: parameters.maxValueBytes,
    collateralPercentage: Number(parameters.collateralPercent),
    maxCollateralInputs: parameters.maxCollateralInputs,
    costModels: new Map([
      [0, [...PlutusV1]],
      [1, [...PlutusV2]],
      [2, [...PlutusV3]],
    ]),
    prices: { memory: numberOf(parameters.priceMemory), steps: numberOf(parameters.priceSteps) },
    maxExecutionUnitsPerTransaction: units(parameters.maxTransactionUnits),
    maxExecutionUnitsPerBlock: units(parameters.maxBlockUnits),
    minFeeReferenceScripts: {
      base: numberOf(parameters.referenceScriptCostPerByte),
      range: 25_600,
      multiplier: 1.2,
    },
  };
}

function numberOf({ numerator, denominator }: Ratio): number {
  return Number(numerator) / Number(denominator);
}
