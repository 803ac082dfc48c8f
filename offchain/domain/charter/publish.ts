/** Publish terms: what the vaults of a program share from then on, for good. */
import type { Charter, Terms } from "../../blueprint/generated.ts";
import { type Bounds, type Presence, permitted } from "../permission.ts";
import { guard } from "../refusal.ts";
import { checkTerms, servesAll } from "./sound.ts";

/** What the publisher decides; the rest follows from the program and the tranches. */
export type Draft = Omit<Terms, "charter" | "alike">;

export interface PublishContext {
  readonly charter: Charter;
  /** Name of the charter's state token. */
  readonly program: string;
  /** Name of the terms' state token, which also names a governor's warrant. */
  readonly name: string;
  /** Hash of the charter script. */
  readonly own: string;
  readonly bounds: Bounds;
  readonly present: Presence;
}

/** The terms as they are published. @throws Refusal that names the rule */
export function publish(draft: Draft, context: PublishContext): Terms {
  guard(
    permitted(context.charter.registrar, context.present, context.bounds, () => context.name),
    "R2 charter.publish: the registrar permits it",
  );
  const terms: Terms = { ...draft, charter: context.program, alike: servesAll(draft.tranches) };
  checkTerms(terms, context.own);
  return terms;
}
