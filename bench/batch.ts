/** Batches of given sizes, and the largest that a transaction takes. */
import type { ProtocolName } from "../offchain/chain/parameters.ts";
import type { LaidOut } from "../offchain/layout/laid-out.ts";
import { type Case, fits, measure, PROTOCOLS, type Row, rowOf } from "./measure.ts";

/** Makes the transaction for so many items, on a chain of its own. */
export type CaseOf = (items: number) => Promise<Case>;

/** Rows `<name>.batch<N>` of these sizes; the ledger accepts each. */
async function measureBatches(
  name: string,
  sizes: readonly number[],
  caseOf: CaseOf,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const { rows: measured } = await measure(`${name}.batch${size}`, size, await caseOf(size));
    rows.push(...measured);
  }
  return rows;
}

/** Rows of these sizes and of the largest, each once. */
export async function measureSizesAndLargest(
  name: string,
  sizes: readonly number[],
  limit: number,
  caseOf: CaseOf,
): Promise<Row[]> {
  const most = await measureLargest(name, limit, caseOf);
  const known = new Set(most.map((row) => row.name));
  const fixed = sizes.filter((size) => !known.has(`${name}.batch${size}`));
  return [...(await measureBatches(name, fixed, caseOf)), ...most];
}

/** The largest batch by each protocol version; the ledger accepts that of version 10. */
export async function measureLargest(name: string, limit: number, caseOf: CaseOf): Promise<Row[]> {
  const rows: Row[] = [];
  for (const protocol of PROTOCOLS) {
    const { items, laid } = await largest(caseOf, limit, protocol, rows[0]?.items);
    const row = { ...rowOf(`${name}.batch${items}`, items, laid, protocol), largest: true };
    if (protocol === "pv10") await measure(row.name, items, await caseOf(items));
    rows.push(row);
  }
  return rows;
}

async function largest(
  caseOf: CaseOf,
  limit: number,
  protocol: ProtocolName,
  guess?: number,
): Promise<{ items: number; laid: LaidOut }> {
  const tried = new Map<number, LaidOut | undefined>();
  const attempt = async (items: number) => {
    if (!tried.has(items)) tried.set(items, await fits(await caseOf(items), protocol));
    return tried.get(items);
  };
  let [low, high] = [0, limit + 1];
  let probe = guess ?? Math.min(limit, 16);
  let step = 1;
  while (high - low > 1) {
    if ((await attempt(probe)) === undefined) high = probe;
    else low = probe;
    // Outwards from the first guess until it is enclosed, then by halves.
    if (low === 0) probe = Math.max(1, high - step);
    else if (high === limit + 1) probe = Math.min(limit, low + step);
    else probe = (low + high) >> 1;
    step *= 2;
  }
  const laid = await attempt(low);
  if (laid === undefined) throw new RangeError(`not even one item fits ${protocol}`);
  return { items: low, laid };
}
