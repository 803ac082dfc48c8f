/** After the long-stop date the funder takes what nobody fetched. */
import { effectOf, permitted } from "../permission.ts";
import { guard } from "../refusal.ts";
import { lowerBound } from "../time.ts";
import type { Context } from "./context.ts";

/**
 * @param terms name of the terms' state token
 * @throws Refusal that names the rule
 */
export function sweep(terms: string, context: Context): void {
  guard(
    lowerBound(context.bounds) >= context.terms.longStop,
    "R4 vault.sweep: after the long stop",
  );
  guard(
    permitted(context.terms.funder, context.present, context.bounds, () =>
      effectOf("vault.sweep", terms, context.terms.longStop),
    ),
    "vault.sweep: the funder permits it",
  );
}
