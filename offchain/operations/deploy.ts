/** Puts the network's scripts on a chain, and finds them again. */
import { addressesOf, type ScriptSet, scripts as silent } from "../blueprint/scripts.ts";
import type { Chain } from "../chain/chain.ts";
import { CairnError } from "../errors.ts";
import { rewardAddress, scriptAddress, scriptCredential } from "../keys/address.ts";
import { scriptHash } from "../layout/encoding/script.ts";
import type { Utxo } from "../plans/plan.ts";
import {
  type DeployedScript,
  PASS_NAMES,
  publishScripts,
  registerPasses,
  SCRIPT_NAMES,
  type ScriptName,
  type Scripts,
} from "../plans/scripts.ts";
import { inBatches } from "./batches.ts";
import { type ChainContext, carryOut, type Performed, type TransactionRecord } from "./context.ts";

/** Where a script lies: plain JSON. */
export interface DeployedAt {
  readonly hash: string;
  readonly transactionId: string;
  readonly outputIndex: number;
}

/** A deployment as it is kept in a file: plain JSON. */
export interface DeploymentRecord {
  readonly networkId: 0 | 1;
  readonly scripts: Readonly<Record<ScriptName, DeployedAt>>;
}

/** The scripts on a chain, with the UTxOs that carry them. */
export type Deployment = Scripts;

/** The scripts of a deployment are not where the record says. */
export class DeploymentMissing extends CairnError {
  constructor(name: ScriptName, { transactionId, outputIndex }: DeployedAt, what: string) {
    super({
      code: "deployment-missing",
      message: `the script ${name} ${what} at ${transactionId}#${outputIndex}`,
      advice: "Deploy the scripts to this chain, and use the record of that deployment.",
      docs: "docs/architecture.md",
    });
  }
}

/**
 * Publishes every script as a reference script and registers the passes that
 * are not registered yet.
 * @param options.set the silent scripts where absent
 * @param options.holder bech32 address that keeps the scripts; the payer's where absent
 */
export async function deploy(
  context: ChainContext,
  options: { readonly set?: ScriptSet; readonly holder?: string } = {},
): Promise<Performed & { readonly deployment: Deployment }> {
  const { set = silent, holder = context.payer.address } = options;
  const { chain } = context;
  const published = await inBatches(SCRIPT_NAMES, 3, async (names) => {
    const { record, transacted } = await carryOut(
      context,
      publishScripts(set, holder, names),
      names.length,
    );
    const found = names.map(
      (name) => [name, transacted.outputs.get(`script:${name}`) as Utxo] as const,
    );
    return { record, found };
  });
  const transactions: TransactionRecord[] = published.map(({ record }) => record);
  const unregistered = await unregisteredPasses(chain, set);
  if (unregistered.length > 0) {
    const plan = registerPasses(set, chain.networkId, unregistered);
    transactions.push((await carryOut(context, plan, unregistered.length)).record);
  }
  const references = new Map(published.flatMap(({ found }) => found));
  const scripts = scriptsAt(chain.networkId, (name) => references.get(name) as Utxo);
  return { transactions, deployment: scripts };
}

async function unregisteredPasses(chain: Chain, set: ScriptSet) {
  const rewards = await Promise.all(
    PASS_NAMES.map((name) => chain.rewards(addressesOf(set[name], chain.networkId).rewardAddress)),
  );
  return PASS_NAMES.filter((_, index) => rewards[index] === undefined);
}

/** What is kept of a deployment. */
export function recordOfDeployment({ networkId, ...deployed }: Deployment): DeploymentRecord {
  const placed = (name: ScriptName): DeployedAt => {
    const { hash, reference } = deployed[name];
    return { hash, transactionId: reference.transactionId, outputIndex: reference.outputIndex };
  };
  return { networkId, scripts: byName(placed) };
}

/** Finds a deployment again. @throws DeploymentMissing where a script is not where the record says */
export async function readDeployment(chain: Chain, record: DeploymentRecord): Promise<Deployment> {
  const found = await Promise.all(
    SCRIPT_NAMES.map(async (name) => {
      const place = record.scripts[name];
      const utxo = await chain.utxo(place.transactionId, place.outputIndex);
      if (utxo?.script === undefined) throw new DeploymentMissing(name, place, "is not");
      if (scriptHash(utxo.script) !== place.hash)
        throw new DeploymentMissing(name, place, "is another one");
      return [name, utxo] as const;
    }),
  );
  const references = new Map(found);
  return scriptsAt(record.networkId, (name) => references.get(name) as Utxo);
}

function scriptsAt(networkId: 0 | 1, referenceOf: (name: ScriptName) => Utxo): Deployment {
  const deployed = (name: ScriptName): DeployedScript => {
    const reference = referenceOf(name);
    const hash = reference.script === undefined ? "" : scriptHash(reference.script);
    return {
      hash,
      address: scriptAddress(hash, networkId),
      rewardAddress: rewardAddress(scriptCredential(hash), networkId),
      reference,
    };
  };
  return { networkId, ...byName(deployed) };
}

function byName<Value>(value: (name: ScriptName) => Value): Record<ScriptName, Value> {
  return {
    charter: value("charter"),
    vault: value("vault"),
    claims: value("claims"),
    review: value("review"),
    amendment: value("amendment"),
    steward: value("steward"),
    registry: value("registry"),
  };
}
