/** What is left over goes back to the payer, in outputs that every ledger accepts. */
import type { ProtocolParameters } from "../chain/parameters.ts";
import type { Assets } from "../plans/plan.ts";
import { minimumAda } from "./encoding/output.ts";
import { encodeValue, lovelaceOf, tokenUnits } from "./encoding/value.ts";
import type { LaidOutput } from "./laid-out.ts";

/** Share of the protocol's limit that one change output fills: large bundles are dear to spend later. */
const BUNDLE_PART = 2;

/** Least lovelace that must be left for the change of these assets. */
export function changeMinimum(
  left: Assets,
  address: string,
  parameters: ProtocolParameters,
): bigint {
  return bundles(left, parameters)
    .map((assets) => minimumAda({ address, assets }, parameters.coinsPerUtxoByte))
    .reduce((sum, minimum) => sum + minimum, 0n);
}

/**
 * Change outputs for what is left after the fee; none where nothing is.
 * Returns undefined where the lovelace does not suffice for them.
 */
export function makeChange(
  left: Assets,
  address: string,
  parameters: ProtocolParameters,
): LaidOutput[] | undefined {
  const units = tokenUnits(left);
  let lovelace = lovelaceOf(left);
  if (units.length === 0 && lovelace === 0n) return [];
  const outputs = bundles(left, parameters).map((assets, index) => {
    const minimum = minimumAda({ address, assets }, parameters.coinsPerUtxoByte);
    lovelace -= minimum;
    return { label: `change ${index}`, address, assets: { ...assets, lovelace: minimum } };
  });
  const last = outputs.pop() as LaidOutput;
  if (lovelace < 0n) return undefined;
  const rest = {
    ...last,
    assets: { ...last.assets, lovelace: lovelaceOf(last.assets) + lovelace },
  };
  // More lovelace can take more bytes, and more bytes ask for more lovelace.
  if (lovelaceOf(rest.assets) < minimumAda(rest, parameters.coinsPerUtxoByte)) return undefined;
  return [...outputs, rest];
}

/** The tokens in bundles of bounded size; one empty bundle where there are none. */
function bundles(left: Assets, parameters: ProtocolParameters): Assets[] {
  const limit = Math.floor(parameters.maxValueBytes / BUNDLE_PART);
  const full: Record<string, bigint>[] = [];
  let bundle: Record<string, bigint> = {};
  let bytes = 0;
  for (const unit of tokenUnits(left)) {
    const amount = left[unit] as bigint;
    // An upper bound of what the unit adds is enough to decide.
    const added = encodeValue({ [unit]: amount }).length / 2;
    if (bytes + added > limit && bytes > 0) {
      full.push(bundle);
      bundle = {};
      bytes = 0;
    }
    bundle[unit] = amount;
    bytes += added;
  }
  return [...full, bundle];
}
