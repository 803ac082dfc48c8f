/** Publish terms: what the vaults of a program share from then on, for good. */
import { type Charter, ConstitutionCodec, type Terms } from "../../blueprint/generated.ts";
import { type Bounds, effectOf, type Presence, permitted } from "../permission.ts";
import { guard } from "../refusal.ts";
import { checkTerms, servesAll } from "./sound.ts";

/** What the publisher decides; the rest follows from the program and the tranches. */
export type Draft = Omit<Terms, "charter" | "alike">;

export interface PublishContext {
  readonly charter: Charter;
  /** Name of the charter's state token. */
  readonly program: string;
  /** Name of the terms' state token. */
  readonly name: string;
  /** Hash of the charter script. */
  readonly own: string;
  readonly bounds: Bounds;
  readonly present: Presence;
}

/** A draft with what follows from the program and the tranches. */
export function published(draft: Draft, program: string): Terms {
  return { ...draft, charter: program, alike: servesAll(draft.tranches) };
}

/** The digest by which a governor's warrant for these terms is named. */
export function publicationEffect(name: string, terms: Terms): string {
  return effectOf(
    "charter.publish",
    name,
    ConstitutionCodec.encode({ type: "VaultTerms", fields: [terms] }),
  );
}

/** The terms as they are published. @throws Refusal that names the rule */
export function publish(draft: Draft, context: PublishContext): Terms {
  const terms = published(draft, context.program);
  guard(
    permitted(context.charter.registrar, context.present, context.bounds, () =>
      publicationEffect(context.name, terms),
    ),
    "R2 charter.publish: the registrar permits it",
  );
  guard(
    terms.window <= context.charter.window,
    "R4 charter.publish: the window is within the charter's",
  );
  checkTerms(terms, context.own);
  return terms;
}
