/** Which sites decide who may act and what becomes of value: there no mutant may survive. */
import type { Mutant } from "./sites.ts";

/** Modules that are about nothing else. */
const MODULES: readonly RegExp[] = [
  /^lib\/cairn\/(?:party|permission|panel|value|receipt|token)\.ak$/,
  /^lib\/cairn\/charter\/genesis\.ak$/,
  /^lib\/cairn\/vault\/(?:panel|motion|pass|close|sweep|payouts)\.ak$/,
  /^validators\/vault\.ak$/,
];

/** Functions of other modules. */
const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  "lib/cairn/charter/amend.ak": ["amend"],
  "lib/cairn/charter/publish.ak": ["publish"],
  "lib/cairn/charter/reference.ak": ["charter_at", "terms_at", "named", "panel_at"],
  "lib/cairn/vault/accept.ak": ["accept", "independent"],
  "lib/cairn/vault/amend.ak": ["amend"],
  "lib/cairn/vault/claim.ak": ["claim", "claim_by", "settle", "take_class"],
  "lib/cairn/vault/decide.ak": ["decide", "independent", "is_stake"],
  "lib/cairn/vault/object.ak": ["object"],
  "lib/cairn/vault/open.ak": ["open", "funded", "assets"],
  "lib/cairn/vault/pause.ak": ["pause"],
  "lib/cairn/vault/push.ak": ["push", "pushed", "paid"],
  "lib/cairn/vault/refund.ak": ["refund", "refunded"],
  "lib/cairn/vault/resume.ak": ["resume"],
  "lib/cairn/vault/top_up.ak": ["top_up", "grown"],
};

/** Guards that name a party or a permission, wherever they stand. */
const GUARD = /\b(?:party\.(?:acts|signs)|permission\.permitted)\b/;

export function isAuthorisationOrValue({ file, within, before }: Mutant): boolean {
  return (
    MODULES.some((pattern) => pattern.test(file)) ||
    (FUNCTIONS[file]?.includes(within) ?? false) ||
    GUARD.test(before)
  );
}
