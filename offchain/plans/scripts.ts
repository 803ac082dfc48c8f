/** The scripts as plans refer to them: hashes, addresses and the UTxOs that carry them. */
import { addressesOf, type ScriptSet } from "../blueprint/scripts.ts";
import type { NetworkId } from "../keys/address.ts";
import { emptyPlan, type Plan, type Utxo } from "./plan.ts";

/** A script on one network. */
export interface DeployedScript {
  readonly hash: string;
  /** Bech32; where its state lives. */
  readonly address: string;
  /** Bech32; where its batches run. */
  readonly rewardAddress: string;
  /** The UTxO that carries it as a reference script. */
  readonly reference: Utxo;
}

export const SCRIPT_NAMES = [
  "charter",
  "vault",
  "claims",
  "review",
  "amendment",
  "steward",
  "registry",
] as const;
export type ScriptName = (typeof SCRIPT_NAMES)[number];

/** The scripts that run as withdrawals, over batches of vaults. */
export const PASS_NAMES = ["claims", "review", "amendment", "steward", "registry"] as const;
export type PassName = (typeof PASS_NAMES)[number];

export interface Scripts extends Readonly<Record<ScriptName, DeployedScript>> {
  readonly networkId: NetworkId;
}

/** The scripts of a set, with the UTxOs that carry them. */
export function deployedScripts(
  set: ScriptSet,
  networkId: NetworkId,
  references: Readonly<Record<ScriptName, Utxo>>,
): Scripts {
  const deployed = (name: ScriptName): DeployedScript => ({
    hash: set[name].hash,
    ...addressesOf(set[name], networkId),
    reference: references[name],
  });
  return {
    networkId,
    charter: deployed("charter"),
    vault: deployed("vault"),
    claims: deployed("claims"),
    review: deployed("review"),
    amendment: deployed("amendment"),
    steward: deployed("steward"),
    registry: deployed("registry"),
  };
}

/**
 * Puts scripts on chain, one output each that carries it (labelled
 * `script:<name>`), in as many transactions as their sizes ask for.
 * @param holder bech32 address that keeps the outputs; its owner can take them back
 */
export function publishScripts(
  set: ScriptSet,
  holder: string,
  names: readonly ScriptName[] = SCRIPT_NAMES,
): Plan {
  return {
    ...emptyPlan("scripts.publish"),
    outputs: names.map((name) => ({
      label: `script:${name}`,
      address: holder,
      assets: {},
      scriptReference: { type: "PlutusV3", cbor: set[name].cbor },
    })),
  };
}

/** Registers the reward accounts that let the passes run as withdrawals: once for a network. */
export function registerPasses(
  set: ScriptSet,
  networkId: NetworkId,
  names: readonly PassName[] = PASS_NAMES,
): Plan {
  return {
    ...emptyPlan("scripts.register"),
    certificates: names.map((name) => ({
      type: "register",
      rewardAddress: addressesOf(set[name], networkId).rewardAddress,
    })),
  };
}
