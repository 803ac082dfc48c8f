/** What a signed transaction does, read back from its bytes: what is shown before it is sent. */
import type { Slots } from "../chain/slots.ts";
import { timeOf } from "../chain/slots.ts";
import type { ReadTransaction } from "../chain/transaction.ts";
import { readCharter, readTerms, readVault, type VaultState } from "../domain/datum.ts";
import { keyHashOf } from "../keys/ed25519.ts";
import { fieldOf, integerOf, readCbor } from "../layout/encoding/cbor-read.ts";
import type { Deployment } from "../operations/deploy.ts";
import { type Assets, referenceOf, type Utxo } from "../plans/plan.ts";
import { eventOf } from "./event.ts";
import type { Naming } from "./naming.ts";
import { vaultChanges } from "./vault-changes.ts";

export interface Preview {
  /** `vault.claim`; the action of the event that it carries. */
  readonly action: string;
  readonly transactionId: string;
  /** What changes in vaults and constitutions, a line each. */
  readonly changes: readonly string[];
  /** What reaches whom. */
  readonly pays: readonly {
    readonly to: string;
    readonly address: string;
    readonly assets: Assets;
  }[];
  /** What the payer gains (or loses, below zero) in all, the fee included. */
  readonly payer: { readonly name: string; readonly net: Assets };
  readonly mints: Assets;
  readonly signers: readonly string[];
  /** POSIX ms. */
  readonly validity: { readonly from?: bigint; readonly to?: bigint };
  /** Lovelace. */
  readonly fee: bigint;
  readonly bytes: number;
  readonly mem: bigint;
  readonly steps: bigint;
}

export interface Surroundings {
  readonly resolved: readonly Utxo[];
  readonly deployment: Deployment | undefined;
  readonly naming: Naming;
  readonly slots: Slots;
  /** Bech32; what returns to the payer is not shown as paid. */
  readonly payer: string;
}

const FEE = 2n;

export function previewOf(
  transaction: ReadTransaction,
  cbor: string,
  surroundings: Surroundings,
): Preview {
  const { resolved, naming, slots, payer } = surroundings;
  const fee = fieldOf(readCbor(transaction.body), FEE);
  const { from, to } = transaction.validity;
  const units = transaction.witnesses.redeemers;
  return {
    action: eventOf(transaction.auxiliaryData) ?? unnamedAction(transaction),
    transactionId: transaction.transactionId,
    changes: changesOf(transaction, surroundings),
    pays: paymentsOf(transaction, surroundings, payer),
    payer: { name: naming.address(payer), net: netOf(transaction, resolved, payer) },
    mints: mintsOf(transaction, resolved),
    signers: transaction.witnesses.publicKeys.map((key) => naming.key(keyHashOf(key))).sort(),
    validity: {
      ...(from === undefined ? {} : { from: timeOf(from, slots) }),
      ...(to === undefined ? {} : { to: timeOf(to, slots) }),
    },
    fee: fee === undefined ? 0n : integerOf(fee),
    bytes: cbor.length / 2,
    mem: units.reduce((sum, { mem }) => sum + mem, 0n),
    steps: units.reduce((sum, { steps }) => sum + steps, 0n),
  };
}

function changesOf(transaction: ReadTransaction, around: Surroundings): string[] {
  const { deployment, resolved, naming } = around;
  if (deployment === undefined) return publishedScripts(transaction);
  const hashes = { vault: deployment.vault.hash, charter: deployment.charter.hash };
  const vaults = (utxos: readonly Utxo[]) =>
    new Map(
      utxos.flatMap((utxo): [string, VaultState][] => {
        const state = quietly(() => readVault(hashes, utxo));
        return state === undefined ? [] : [[state.project, state]];
      }),
    );
  const spent = new Set(transaction.inputs.map(referenceOf));
  const before = vaults(resolved.filter((utxo) => spent.has(referenceOf(utxo))));
  const after = vaults(transaction.outputs);
  const touched = [...new Set([...before.keys(), ...after.keys()])];
  return [
    ...publishedScripts(transaction),
    ...transaction.outputs.flatMap((utxo) => {
      const charter = quietly(() => readCharter(hashes, utxo));
      if (charter !== undefined)
        return [`charter ${charter.name.slice(0, 8)}…: amendment ${charter.charter.amendment}`];
      const terms = quietly(() => readTerms(hashes, utxo));
      return terms === undefined
        ? []
        : [`terms ${terms.name.slice(0, 8)}…: ${terms.terms.tranches.length} tranches`];
    }),
    ...touched.flatMap((project) =>
      vaultChanges(before.get(project), after.get(project), naming).map((line, index) =>
        index === 0 ? `${naming.project(project)}: ${line}` : `  ${line}`,
      ),
    ),
  ];
}

/** What prepares a ledger carries no event: there is no program yet that it belongs to. */
function unnamedAction({ outputs, accounts }: ReadTransaction): string {
  if (accounts.length > 0) return "scripts.register";
  return outputs.some(({ script }) => script !== undefined) ? "scripts.publish" : "vault.seeds";
}

function publishedScripts({ outputs, accounts }: ReadTransaction): string[] {
  const carried = outputs.filter(({ script }) => script !== undefined).length;
  return [
    ...(carried === 0 ? [] : [`${carried} reference scripts`]),
    ...(accounts.length === 0 ? [] : [`${accounts.length} reward accounts registered`]),
  ];
}

/** Outputs to keys, but for what returns to the payer. */
function paymentsOf(
  { outputs }: ReadTransaction,
  { naming, deployment }: Surroundings,
  payer: string,
): Preview["pays"] {
  const own = new Set([payer, deployment?.vault.address, deployment?.charter.address]);
  return outputs
    .filter(({ address, script }) => !own.has(address) && script === undefined)
    .map(({ address, assets }) => ({ to: naming.address(address), address, assets }));
}

/** Tokens that come out but did not go in, and the other way round. */
function mintsOf(transaction: ReadTransaction, resolved: readonly Utxo[]): Assets {
  const { lovelace: _, ...tokens } = netOf(transaction, resolved);
  return tokens;
}

/** What outputs hold more than inputs: those of an address, or all. */
function netOf(
  transaction: ReadTransaction,
  resolved: readonly Utxo[],
  address?: string,
): Readonly<Record<string, bigint>> {
  const known = new Map(resolved.map((utxo) => [referenceOf(utxo), utxo]));
  const sum: Record<string, bigint> = {};
  const add = (utxo: Utxo | undefined, sign: bigint) => {
    if (utxo === undefined || (address !== undefined && utxo.address !== address)) return;
    for (const [unit, amount] of Object.entries(utxo.assets))
      sum[unit] = (sum[unit] ?? 0n) + sign * amount;
  };
  for (const output of transaction.outputs) add(output, 1n);
  for (const input of transaction.inputs) add(known.get(referenceOf(input)), -1n);
  return Object.fromEntries(Object.entries(sum).filter(([, amount]) => amount !== 0n));
}

function quietly<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
