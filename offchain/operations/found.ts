import type { Founding } from "../domain/charter/found.ts";
import { nameOf } from "../domain/names.ts";
import { tokenUnits } from "../layout/encoding/value.ts";
import { InsufficientFunds } from "../layout/errors.ts";
import { found as plan } from "../plans/charter/found.ts";
import type { Utxo } from "../plans/plan.ts";
import { type ChainContext, type Context, carryOut, type Performed } from "./context.ts";

/**
 * Founds a program.
 * @param options.title for the event
 * @returns the program: name of the charter's state token, 27 bytes, hex
 */
export async function found(
  context: Context,
  charter: Founding,
  options: { readonly title?: string } = {},
): Promise<Performed & { readonly program: string }> {
  const seed = await seedOf(context);
  const { record } = await carryOut(
    context,
    plan({ scripts: context.deployment, seed, charter, ...options }),
    1,
  );
  return { transactions: [record], program: nameOf(seed) };
}

/** A UTxO of the payer that a name can be made of: the smallest one of plain ada. @throws InsufficientFunds */
export async function seedOf({ chain, payer }: ChainContext): Promise<Utxo> {
  const utxos = "utxos" in payer ? payer.utxos : await chain.utxosAt(payer.address);
  const plain = utxos.filter(
    ({ assets, datum, datumHash, script }) =>
      tokenUnits(assets).length === 0 &&
      [datum, datumHash, script].every((each) => each === undefined),
  );
  const [seed] = [...plain].sort((left, right) => (lovelace(left) < lovelace(right) ? -1 : 1));
  if (seed === undefined)
    throw new InsufficientFunds({ lovelace: 1_000_000n }, "a seed without tokens");
  return seed;
}

const lovelace = (utxo: Utxo): bigint => utxo.assets.lovelace ?? 0n;
