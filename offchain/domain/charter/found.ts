/** Found a program: its charter comes into being, unamended. */
import type { Charter } from "../../blueprint/generated.ts";
import { checkCharter } from "./sound.ts";

/** What a program's founders decide; the rest follows. */
export type Founding = Omit<Charter, "next" | "nextTerm" | "amendment" | "amendedAt">;

/**
 * The charter as it is founded.
 * @param own hash of the charter script
 * @throws Refusal that names the rule
 */
export function found(founding: Founding, own: string): Charter {
  const charter: Charter = {
    ...founding,
    next: founding.panel,
    nextTerm: 0n,
    amendment: 0n,
    amendedAt: 0n,
  };
  checkCharter(charter, own);
  return charter;
}
