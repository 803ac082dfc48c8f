import type { Draft } from "../domain/charter/publish.ts";
import { nameOf } from "../domain/names.ts";
import { publish as plan } from "../plans/charter/publish.ts";
import type { Consent } from "../plans/consent.ts";
import type { Validity } from "../plans/plan.ts";
import { consentFrom } from "./consent.ts";
import { type Context, carryOut, type Performed } from "./context.ts";
import { seedOf } from "./found.ts";
import { charterOf } from "./read.ts";
import { shortly } from "./validity.ts";

/**
 * Publishes terms for the vaults of a program.
 * @param program name of the charter's state token
 * @returns the name of the terms' state token, 27 bytes, hex
 */
export async function publish(
  context: Context,
  program: string,
  terms: Draft,
  options: { readonly validity?: Validity; readonly consent?: Consent } = {},
): Promise<Performed & { readonly terms: string }> {
  const charter = await charterOf(context, program);
  const seed = await seedOf(context);
  const validity =
    options.validity ?? (await shortly(context.chain, { window: charter.charter.window }));
  const consent = options.consent ?? consentFrom(context.keys, charter.charter.registrar, validity);
  const { record } = await carryOut(
    context,
    plan({ scripts: context.deployment, charter, seed, terms, validity, consent }),
    1,
  );
  return { transactions: [record], terms: nameOf(seed) };
}
