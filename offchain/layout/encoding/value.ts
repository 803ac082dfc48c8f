import type { Assets } from "../../plans/plan.ts";
import { array, byteString, compareKeys, integer, map } from "./cbor.ts";

const POLICY_DIGITS = 56;

/** Policy and token name of a unit. */
export function splitUnit(unit: string): { policy: string; name: string } {
  return { policy: unit.slice(0, POLICY_DIGITS), name: unit.slice(POLICY_DIGITS) };
}

/** Lovelace of an amount of assets. */
export function lovelaceOf(assets: Assets): bigint {
  return assets.lovelace ?? 0n;
}

/** Units other than lovelace with an amount that is not zero, in canonical order. */
export function tokenUnits(assets: Assets): string[] {
  return Object.keys(assets)
    .filter((unit) => unit !== "lovelace" && assets[unit] !== 0n)
    .sort((left, right) => compareUnits(left, right));
}

function compareUnits(left: string, right: string): number {
  return (
    compareKeys(left.slice(0, POLICY_DIGITS), right.slice(0, POLICY_DIGITS)) ||
    compareKeys(left, right)
  );
}

/** Lovelace alone, or lovelace with the token map. */
export function encodeValue(assets: Assets): string {
  const coin = integer(lovelaceOf(assets));
  const units = tokenUnits(assets);
  return units.length === 0 ? coin : array([coin, encodeTokens(assets, units)]);
}

/** The two-level map policy -> name -> amount, of the given units in canonical order. */
export function encodeTokens(
  assets: Assets,
  units: readonly string[] = tokenUnits(assets),
): string {
  const policies = new Map<string, [string, string][]>();
  for (const unit of units) {
    const { policy, name } = splitUnit(unit);
    const names = policies.get(policy) ?? [];
    names.push([byteString(name), integer(assets[unit] as bigint)]);
    policies.set(policy, names);
  }
  return map([...policies].map(([policy, names]) => [byteString(policy), map(names)]));
}

/** Sum of several amounts; entries that cancel out vanish. */
export function addAssets(...amounts: readonly Assets[]): Record<string, bigint> {
  const sum: Record<string, bigint> = {};
  for (const amount of amounts) {
    for (const unit of Object.keys(amount))
      sum[unit] = (sum[unit] ?? 0n) + (amount[unit] as bigint);
  }
  for (const unit of Object.keys(sum)) if (sum[unit] === 0n) delete sum[unit];
  return sum;
}

export function negateAssets(assets: Assets): Record<string, bigint> {
  return Object.fromEntries(Object.entries(assets).map(([unit, amount]) => [unit, -amount]));
}
