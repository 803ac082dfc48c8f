/** The network's scripts as they go on chain: the same for every program (rule R13). */
import { type NetworkId, rewardAddress, scriptAddress, scriptCredential } from "../keys/address.ts";
import { linked } from "./generated.ts";
import type { LinkedScript } from "./link.ts";

/** The scripts that know each other; silent builds, or traced ones in tests. */
export type ScriptSet = Readonly<Record<keyof typeof linked, LinkedScript>>;

/** The silent scripts: what is deployed. */
export const scripts: ScriptSet = linked;

/** Where a script's state lives and where its batches run, on one network. */
export interface ScriptAddresses {
  /** Bech32, without a stake part. */
  readonly address: string;
  /** Bech32 reward address of the script's own credential, for withdraw-zero. */
  readonly rewardAddress: string;
}

export function addressesOf(script: LinkedScript, networkId: NetworkId): ScriptAddresses {
  return {
    address: scriptAddress(script.hash, networkId),
    rewardAddress: rewardAddress(scriptCredential(script.hash), networkId),
  };
}
