/** As many items in a transaction as fit: what does not is halved until it does. */
import { TransactionTooLarge, UnitsExceeded } from "../layout/errors.ts";

/** Whether fewer items in the transaction would help. */
function isTooMuch(error: unknown): boolean {
  return error instanceof TransactionTooLarge || error instanceof UnitsExceeded;
}

/**
 * Runs batches of items one after the other.
 * @param most items of one batch at first; all where absent
 * @param run carries out one batch; throws TransactionTooLarge or UnitsExceeded where it does not fit
 * @returns what `run` returned, in the order of the items
 */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  most: number | undefined,
  run: (batch: readonly Item[]) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const batch of evenly(items, most ?? items.length)) {
    results.push(...(await halved(batch, run)));
  }
  return results;
}

async function halved<Item, Result>(
  batch: readonly Item[],
  run: (batch: readonly Item[]) => Promise<Result>,
): Promise<Result[]> {
  try {
    return [await run(batch)];
  } catch (error) {
    if (!isTooMuch(error) || batch.length < 2) throw error;
    const middle = Math.ceil(batch.length / 2);
    const first = await halved(batch.slice(0, middle), run);
    return [...first, ...(await halved(batch.slice(middle), run))];
  }
}

/** The fewest batches of at most `most` items, as equal in size as they can be. */
export function evenly<Item>(items: readonly Item[], most: number): Item[][] {
  if (items.length === 0) return [];
  const count = Math.ceil(items.length / Math.max(1, most));
  return Array.from({ length: count }, (_, index) =>
    items.slice(
      Math.ceil((index * items.length) / count),
      Math.ceil(((index + 1) * items.length) / count),
    ),
  );
}
