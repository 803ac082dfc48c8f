/** Which keys at hand satisfy a permission. */
import type { Permission } from "../blueprint/generated.ts";
import { presenceOf, signersNeeded } from "../domain/permission.ts";
import type { Consent } from "../plans/consent.ts";
import type { Validity } from "../plans/plan.ts";
import type { Keyring } from "./context.ts";

/** The fewest keys of the keyring that satisfy the permission; none where they do not. */
export function consentFrom(keys: Keyring, permission: Permission, validity: Validity): Consent {
  const held = new Set(keys.keys());
  return { signers: signersNeeded(permission, presenceOf({}), validity, () => "", held) ?? [] };
}
