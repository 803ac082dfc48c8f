import { describe, expect, test } from "vitest";
import { TransactionTooLarge, UnitsExceeded } from "../layout/errors.ts";
import { evenly, inBatches } from "./batches.ts";

const items = Array.from({ length: 10 }, (_, index) => index);

/** Takes at most `limit` items at a time; what was tried is noted. */
function taking(limit: number) {
  const tried: number[] = [];
  const run = async (batch: readonly number[]) => {
    tried.push(batch.length);
    if (batch.length > limit) throw new TransactionTooLarge(batch.length, limit);
    return batch;
  };
  return { tried, run };
}

describe("batches", () => {
  test("all at once where they fit", async () => {
    const { tried, run } = taking(10);
    expect(await inBatches(items, undefined, run)).toEqual([items]);
    expect(tried).toEqual([10]);
  });

  test("halves until they fit, in order", async () => {
    const { tried, run } = taking(3);
    const batches = await inBatches(items, undefined, run);
    expect(batches.flat()).toEqual(items);
    expect(batches.map(({ length }) => length)).toEqual([3, 2, 3, 2]);
    expect(tried).toEqual([10, 5, 3, 2, 5, 3, 2]);
  });

  test("no more than the caller wants, as equal as can be", async () => {
    const { run } = taking(10);
    const batches = await inBatches(items, 4, run);
    expect(batches.map(({ length }) => length)).toEqual([4, 3, 3]);
    expect(batches.flat()).toEqual(items);
  });

  test("units are a limit as well; one item that is too much is an error", async () => {
    const units = { mem: 2n, steps: 2n };
    const run = async (batch: readonly number[]) => {
      if (batch.includes(7)) throw new UnitsExceeded(units, { mem: 1n, steps: 1n });
      return batch;
    };
    await expect(inBatches(items, undefined, run)).rejects.toThrow(UnitsExceeded);
  });

  test("other errors are not tried again", async () => {
    let tries = 0;
    const run = async () => {
      tries++;
      throw new TypeError("something else");
    };
    await expect(inBatches(items, undefined, run)).rejects.toThrow(TypeError);
    expect(tries).toBe(1);
  });

  test("nothing is done for nothing", async () => {
    expect(await inBatches([], undefined, async () => 1)).toEqual([]);
    expect(evenly([], 5)).toEqual([]);
  });
});
