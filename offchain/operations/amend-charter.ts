import type { Amendment } from "../domain/charter/amend.ts";
import { amend as plan } from "../plans/charter/amend.ts";
import type { Consent } from "../plans/consent.ts";
import type { Validity } from "../plans/plan.ts";
import { consentFrom } from "./consent.ts";
import { type Context, carryOut, type Performed } from "./context.ts";
import { charterOf } from "./read.ts";
import { shortly } from "./validity.ts";

/**
 * Amends a program's charter; what `amendment` leaves out stays. The payer adds
 * ada where the longer datum asks for more.
 */
export async function amendCharter(
  context: Context,
  program: string,
  amendment: Amendment,
  options: { readonly validity?: Validity; readonly consent?: Consent } = {},
): Promise<Performed> {
  const charter = await charterOf(context, program);
  const { window, admin } = charter.charter;
  const validity =
    options.validity ?? (await shortly(context.chain, { window, term: charter.charter }));
  const consent = options.consent ?? consentFrom(context.keys, admin, validity);
  const { coinsPerUtxoByte } = await context.chain.parameters();
  const scripts = context.deployment;
  const request = { scripts, charter, amendment, validity, consent, coinsPerUtxoByte };
  const { record } = await carryOut(context, plan(request), 1);
  return { transactions: [record] };
}
