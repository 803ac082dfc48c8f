/** Protocol parameters, read from the layout that Blockfrost and Yaci Store serve. */
import pv10 from "./parameters/pv10.json" with { type: "json" };
import pv11 from "./parameters/pv11.json" with { type: "json" };

/** An exact fraction; prices are fractions of a lovelace. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Execution units: memory units and CPU steps. */
export interface ExecutionUnits {
  readonly mem: bigint;
  readonly steps: bigint;
}

/** Cost models by language, each the plain list that the ledger hashes. */
export interface CostModels {
  readonly PlutusV1: readonly number[];
  readonly PlutusV2: readonly number[];
  readonly PlutusV3: readonly number[];
}

/** What decides size, fee and validity of a transaction. Amounts in lovelace, sizes in bytes. */
export interface ProtocolParameters {
  readonly protocolVersion: { readonly major: number; readonly minor: number };
  readonly minFeePerByte: bigint;
  readonly minFeeConstant: bigint;
  readonly maxTransactionBytes: number;
  readonly maxValueBytes: number;
  readonly coinsPerUtxoByte: bigint;
  /** Deposit for the registration of a reward account. */
  readonly keyDeposit: bigint;
  readonly poolDeposit: bigint;
  readonly priceMemory: Ratio;
  readonly priceSteps: Ratio;
  readonly maxTransactionUnits: ExecutionUnits;
  readonly maxBlockUnits: ExecutionUnits;
  readonly collateralPercent: bigint;
  readonly maxCollateralInputs: number;
  /** Lovelace per byte of reference scripts, in the first tier. */
  readonly referenceScriptCostPerByte: Ratio;
  readonly costModels: CostModels;
}

/** A parameters document as `GET /epochs/latest/parameters` answers it. */
export interface BlockfrostParameters {
  readonly min_fee_a: number;
  readonly min_fee_b: number;
  readonly max_tx_size: number;
  readonly max_val_size: string | number;
  readonly key_deposit: string | number;
  readonly pool_deposit: string | number;
  readonly protocol_major_ver: number;
  readonly protocol_minor_ver: number;
  readonly price_mem: number;
  readonly price_step: number;
  readonly max_tx_ex_mem: string | number;
  readonly max_tx_ex_steps: string | number;
  readonly max_block_ex_mem: string | number;
  readonly max_block_ex_steps: string | number;
  readonly collateral_percent: number;
  readonly max_collateral_inputs: number;
  readonly coins_per_utxo_size: string | number;
  readonly min_fee_ref_script_cost_per_byte: number;
  readonly cost_models_raw: Readonly<
    Record<"PlutusV1" | "PlutusV2" | "PlutusV3", readonly number[]>
  >;
}

export function readParameters(document: BlockfrostParameters): ProtocolParameters {
  return {
    protocolVersion: { major: document.protocol_major_ver, minor: document.protocol_minor_ver },
    minFeePerByte: BigInt(document.min_fee_a),
    minFeeConstant: BigInt(document.min_fee_b),
    maxTransactionBytes: Number(document.max_tx_size),
    maxValueBytes: Number(document.max_val_size),
    coinsPerUtxoByte: BigInt(document.coins_per_utxo_size),
    keyDeposit: BigInt(document.key_deposit),
    poolDeposit: BigInt(document.pool_deposit),
    priceMemory: ratioOf(document.price_mem),
    priceSteps: ratioOf(document.price_step),
    maxTransactionUnits: {
      mem: BigInt(document.max_tx_ex_mem),
      steps: BigInt(document.max_tx_ex_steps),
    },
    maxBlockUnits: {
      mem: BigInt(document.max_block_ex_mem),
      steps: BigInt(document.max_block_ex_steps),
    },
    collateralPercent: BigInt(document.collateral_percent),
    maxCollateralInputs: Number(document.max_collateral_inputs),
    referenceScriptCostPerByte: ratioOf(document.min_fee_ref_script_cost_per_byte),
    costModels: document.cost_models_raw,
  };
}

/** The exact fraction that a decimal in a JSON document stands for. */
function ratioOf(decimal: number): Ratio {
  const [digits = "0", exponent = "0"] = decimal.toExponential().split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  const scale = Number(exponent) - fraction.length;
  const value = BigInt(whole + fraction);
  return scale >= 0
    ? { numerator: value * 10n ** BigInt(scale), denominator: 1n }
    : { numerator: value, denominator: 10n ** BigInt(-scale) };
}

/** The protocol versions whose parameters come with the project. */
export type ProtocolName = "pv10" | "pv11";

const KNOWN: Readonly<Record<ProtocolName, ProtocolParameters>> = {
  pv10: readParameters(pv10),
  pv11: readParameters(pv11),
};

/** The parameters that the embedded ledger runs with under this protocol version. */
export function knownParameters(name: ProtocolName): ProtocolParameters {
  return KNOWN[name];
}
