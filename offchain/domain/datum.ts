/**
 * Reads UTxOs of Cairn's scripts. The state token is looked for first; only
 * where it lies is the datum believed.
 */
import { decodeData } from "../blueprint/data.ts";
import type { Charter, Terms, Vault } from "../blueprint/generated.ts";
import { ConstitutionCodec, VaultCodec } from "../blueprint/generated.ts";
import { CairnError } from "../errors.ts";
import { parseAddress } from "../keys/address.ts";
import { referenceOf, type Utxo } from "../plans/plan.ts";
import { NAME_BYTES } from "./names.ts";

/** The hashes by which genuine state is recognised; both are policies too. */
export interface Hashes {
  readonly vault: string;
  readonly charter: string;
}

export interface VaultState {
  readonly utxo: Utxo;
  readonly vault: Vault;
  /** Hash of the vault script: the policy of its state token. */
  readonly script: string;
  /** Project id: the name of the vault's state token, 27 bytes. */
  readonly project: string;
}

export interface CharterState {
  readonly utxo: Utxo;
  readonly charter: Charter;
  /** Name of the state token, 27 bytes. */
  readonly name: string;
}

export interface TermsState {
  readonly utxo: Utxo;
  readonly terms: Terms;
  /** Name of the state token, 27 bytes. */
  readonly name: string;
}

export type StateCode = "state-address" | "state-token" | "state-datum" | "state-kind";

/** A UTxO is not the state it was taken for. */
export class StateError extends CairnError {
  constructor(code: StateCode, utxo: Utxo, what: string, cause?: unknown) {
    super({
      code,
      message: `${referenceOf(utxo)}: ${what}`,
      advice:
        "Look the state up by its token; anybody can send other outputs to a script's address.",
      docs: "docs/architecture.md",
      cause,
    });
  }
}

/**
 * Name (hex) of the state token of `policy` that a UTxO at that script bears.
 * @throws StateError where it is elsewhere, or bears none or more than one
 */
export function stateToken(policy: string, utxo: Utxo): string {
  const address = parseAddress(utxo.address);
  const payment = address.type === "reward" ? undefined : address.payment;
  if (payment?.type !== "script" || payment.hash !== policy)
    throw new StateError("state-address", utxo, `it is not at the script ${policy}`);
  const tokens = Object.entries(utxo.assets).filter(([unit]) => unit.startsWith(policy));
  const [first] = tokens;
  if (first === undefined)
    throw new StateError("state-token", utxo, `it bears no token of ${policy}`);
  const [unit, quantity] = first;
  if (tokens.length > 1 || quantity !== 1n || unit.length !== policy.length + 2 * NAME_BYTES)
    throw new StateError("state-token", utxo, "what it bears is not one state token");
  return unit.slice(policy.length);
}

function datumOf<Value>(
  utxo: Utxo,
  codec: { decode(data: ReturnType<typeof decodeData>): Value },
): Value {
  if (utxo.datum === undefined)
    throw new StateError("state-datum", utxo, "its datum is not inline");
  try {
    return codec.decode(decodeData(utxo.datum));
  } catch (error) {
    throw new StateError("state-datum", utxo, "its datum cannot be read", error);
  }
}

/** Reads a vault. @throws StateError */
export function readVault(hashes: Hashes, utxo: Utxo): VaultState {
  const project = stateToken(hashes.vault, utxo);
  return { utxo, script: hashes.vault, project, vault: datumOf(utxo, VaultCodec) };
}

/** Reads a program's charter. @throws StateError */
export function readCharter(hashes: Pick<Hashes, "charter">, utxo: Utxo): CharterState {
  const name = stateToken(hashes.charter, utxo);
  const constitution = datumOf(utxo, ConstitutionCodec);
  if (constitution.type !== "Program")
    throw new StateError("state-kind", utxo, "it holds terms, not a charter");
  return { utxo, name, charter: constitution.fields[0] };
}

/** Reads the terms of vaults. @throws StateError */
export function readTerms(hashes: Pick<Hashes, "charter">, utxo: Utxo): TermsState {
  const name = stateToken(hashes.charter, utxo);
  const constitution = datumOf(utxo, ConstitutionCodec);
  if (constitution.type !== "VaultTerms")
    throw new StateError("state-kind", utxo, "it holds a charter, not terms");
  return { utxo, name, terms: constitution.fields[0] };
}

/** The genuine vaults among UTxOs; what anybody else sent to the address is left out. */
export function vaultsAmong(hashes: Hashes, utxos: readonly Utxo[]): VaultState[] {
  return utxos.flatMap((utxo) => {
    try {
      return [readVault(hashes, utxo)];
    } catch (error) {
      if (error instanceof StateError && error.code === "state-token") return [];
      throw error;
    }
  });
}
