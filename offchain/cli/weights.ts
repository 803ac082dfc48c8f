/** New weights of a vault's tranches, as people write them. */
import type { VaultState } from "../domain/datum.ts";
import { usageError } from "./cli-error.ts";

/** `225,225,225,225,100`: one a tranche, 0..10000. @throws CliError `usage` */
export function parseWeights(text: string, { vault }: VaultState, option: string): bigint[] {
  const parts = text.split(",").map((part) => part.trim());
  const now = vault.tranches.map(({ weight }) => weight);
  if (
    parts.length === now.length &&
    parts.every((part) => /^\d{1,5}$/.test(part) && Number(part) <= 10_000)
  )
    return parts.map(BigInt);
  throw usageError(
    `${option}: "${text}" are not ${now.length} weights`,
    `Write one number from 0 to 10000 a tranche; they are ${now.join(",")} now.`,
  );
}
