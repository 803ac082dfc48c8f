import { type Charter, ConstitutionCodec } from "../../blueprint/generated.ts";
import { termOf } from "../panel/hearing.ts";
import { continues } from "../panel/roster.ts";
import { panelOf } from "../panel/sitting.ts";
import { type Bounds, effectOf, type Presence, permitted } from "../permission.ts";
import { guard } from "../refusal.ts";
import { lowerBound, upperBound } from "../time.ts";
import { checkCharter } from "./sound.ts";

/** What an amendment changes; `next` is the panel that sits from the next term on. */
export type Amendment = Partial<
  Pick<
    Charter,
    "admin" | "registrar" | "next" | "split" | "bonus" | "window" | "notice" | "depositCap"
  >
>;

export interface AmendContext {
  /** Name of the charter's state token. */
  readonly name: string;
  /** Hash of the charter script. */
  readonly own: string;
  readonly bounds: Bounds;
  readonly present: Presence;
}

/**
 * The charter after an amendment, before anybody permits it.
 * @throws Refusal where the bounds lie in two terms
 */
export function amended(charter: Charter, amendment: Amendment, bounds: Bounds): Charter {
  const span = { lower: lowerBound(bounds), upper: upperBound(bounds) };
  const term = termOf(charter, span);
  const panel = panelOf(charter, term);
  return {
    ...charter,
    next: panel,
    ...amendment,
    panel,
    nextTerm: term + 1n,
    amendment: charter.amendment + 1n,
    amendedAt: span.upper,
  };
}

/** The digest by which a governor's warrant for this very amendment is named. */
export function amendmentEffect(name: string, next: Charter): string {
  return effectOf(
    "charter.amend",
    name,
    ConstitutionCodec.encode({ type: "Program", fields: [next] }),
  );
}

/** The charter after an amendment. @throws Refusal that names the rule */
export function amend(charter: Charter, amendment: Amendment, context: AmendContext): Charter {
  const next = amended(charter, amendment, context.bounds);
  guard(
    permitted(charter.admin, context.present, context.bounds, () =>
      amendmentEffect(context.name, next),
    ),
    "charter.amend: the admin permits it",
  );
  guard(
    lowerBound(context.bounds) >= charter.amendedAt + charter.term,
    "R15 charter.amend: at most once a term",
  );
  guard(continues(next.panel.roster, next.next.roster), "charter.amend: the roster continues");
  checkCharter(next, context.own);
  return next;
}
