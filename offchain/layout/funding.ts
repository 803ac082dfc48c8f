/** Which of the payer's UTxOs pay, and which stand as collateral. */
import type { ProtocolParameters } from "../chain/parameters.ts";
import { type Assets, compareUtxos, referenceOf, type Utxo } from "../plans/plan.ts";
import { changeMinimum } from "./change.ts";
import { paymentCredential } from "./encoding/address.ts";
import { minimumAda } from "./encoding/output.ts";
import { addAssets, lovelaceOf, tokenUnits } from "./encoding/value.ts";
import { InsufficientFunds } from "./errors.ts";
import { collateralFor } from "./fee.ts";
import type { LaidCollateral } from "./laid-out.ts";

export interface Payer {
  /** Where change and the collateral return go, bech32. */
  readonly address: string;
  /** What may be spent; the layout takes as few as it needs. */
  readonly utxos: readonly Utxo[];
  /** What may stand as collateral; `utxos` where absent. */
  readonly collateral?: readonly Utxo[];
}

/** The payer's UTxOs that a plan may take, best first: plain ADA before tokens, the largest before the small. */
export function rankFunding(payer: Payer, taken: ReadonlySet<string>): Utxo[] {
  return payer.utxos
    .filter((utxo) => utxo.script === undefined && utxo.scriptReference === undefined)
    .filter((utxo) => utxo.datumHash === undefined && !taken.has(referenceOf(utxo)))
    .filter((utxo) => paymentCredential(utxo.address).type === "key")
    .sort(compareFunding);
}

function compareFunding(left: Utxo, right: Utxo): number {
  const weight = (utxo: Utxo) =>
    (utxo.datum === undefined ? 0 : 2) + (tokenUnits(utxo.assets).length > 0 ? 1 : 0);
  return (
    weight(left) - weight(right) ||
    compareAmounts(lovelaceOf(right.assets), lovelaceOf(left.assets)) ||
    compareUtxos(left, right)
  );
}

function compareAmounts(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Takes UTxOs until `surplus` (what the plan leaves before the fee; negative
 * where it needs more) covers the fee and the minimum of the change.
 *
 * @throws InsufficientFunds
 */
export function selectFunding(
  surplus: Assets,
  fee: bigint,
  ranked: readonly Utxo[],
  spendOne: boolean,
  address: string,
  parameters: ProtocolParameters,
): Utxo[] {
  const chosen: Utxo[] = [];
  let left: Assets = surplus;
  for (;;) {
    const next =
      nextNeeded(left, fee, address, parameters) ??
      (spendOne && chosen.length === 0 ? anything : undefined);
    if (next === undefined) return chosen;
    const utxo = pick(next.unit, ranked, chosen);
    if (utxo === undefined) throw new InsufficientFunds({ [next.unit]: next.missing });
    chosen.push(utxo);
    left = addAssets(left, utxo.assets);
  }
}

const anything = { unit: "lovelace", missing: 1n };

function nextNeeded(
  left: Assets,
  fee: bigint,
  address: string,
  parameters: ProtocolParameters,
): { unit: string; missing: bigint } | undefined {
  const units = tokenUnits(left);
  const short = units.find((unit) => (left[unit] as bigint) < 0n);
  if (short !== undefined) return { unit: short, missing: -(left[short] as bigint) };
  const lovelace = lovelaceOf(left);
  const needed = fee + changeMinimum(left, address, parameters);
  return lovelace >= needed ? undefined : { unit: "lovelace", missing: needed - lovelace };
}

function pick(unit: string, ranked: readonly Utxo[], chosen: readonly Utxo[]): Utxo | undefined {
  const free = ranked.filter((utxo) => !chosen.includes(utxo));
  if (unit === "lovelace") return free[0];
  return free
    .filter((utxo) => (utxo.assets[unit] ?? 0n) > 0n)
    .sort((left, right) => compareAmounts(right.assets[unit] ?? 0n, left.assets[unit] ?? 0n))[0];
}

/**
 * Fewest UTxOs whose lovelace covers the collateral and the minimum of its return.
 *
 * @throws InsufficientFunds
 */
export function selectCollateral(
  fee: bigint,
  payer: Payer,
  preferred: readonly Utxo[],
  parameters: ProtocolParameters,
): LaidCollateral {
  const total = collateralFor(fee, parameters);
  const candidates = rankCollateral(payer, preferred);
  // One that suffices is better than several, whatever its rank.
  for (const utxo of candidates) {
    const single = collateralOf([utxo], total, payer.address, parameters);
    if (single !== undefined) return single;
  }
  for (
    let count = 2;
    count <= Math.min(parameters.maxCollateralInputs, candidates.length);
    count++
  ) {
    const several = collateralOf(candidates.slice(0, count), total, payer.address, parameters);
    if (several !== undefined) return several;
  }
  const available = candidates
    .slice(0, parameters.maxCollateralInputs)
    .reduce((sum, utxo) => sum + lovelaceOf(utxo.assets), 0n);
  const missing = total > available ? total - available : parameters.coinsPerUtxoByte * 230n;
  throw new InsufficientFunds({ lovelace: missing }, "the collateral");
}

function rankCollateral(payer: Payer, preferred: readonly Utxo[]): Utxo[] {
  const ranked = rankFunding(
    { address: payer.address, utxos: payer.collateral ?? payer.utxos },
    new Set(),
  );
  const chosen = new Set(preferred.map(referenceOf));
  const plain = (utxo: Utxo) => tokenUnits(utxo.assets).length === 0;
  // What is spent anyway needs no signature of its own; plain ADA needs the smaller return.
  return ranked.sort(
    (left, right) =>
      Number(plain(right)) - Number(plain(left)) ||
      Number(chosen.has(referenceOf(right))) - Number(chosen.has(referenceOf(left))),
  );
}

function collateralOf(
  utxos: readonly Utxo[],
  total: bigint,
  address: string,
  parameters: ProtocolParameters,
): LaidCollateral | undefined {
  const inputs = [...utxos].sort(compareUtxos);
  const rest = addAssets(...inputs.map((utxo) => utxo.assets), { lovelace: -total });
  if (Object.keys(rest).length === 0) return { inputs, total };
  const back = { label: "collateral return", address, assets: rest };
  const lovelace = lovelaceOf(rest);
  if (lovelace < 0n || lovelace < minimumAda(back, parameters.coinsPerUtxoByte)) return undefined;
  return { inputs, return: back, total };
}
