/** The bench's network: scripts, a program, and the terms of its vaults. */
import { scripts as silent } from "../../offchain/blueprint/scripts.ts";
import type { EmbeddedChain } from "../../offchain/chain/chain.ts";
import { createEmbeddedChain } from "../../offchain/chain/embedded.ts";
import type { Founding } from "../../offchain/domain/charter/found.ts";
import type { Draft } from "../../offchain/domain/charter/publish.ts";
import {
  type CharterState,
  type Hashes,
  readCharter,
  readTerms,
  type TermsState,
} from "../../offchain/domain/datum.ts";
import { key } from "../../offchain/domain/permission.ts";
import { DAY } from "../../offchain/domain/time.ts";
import { toPlutusAddress } from "../../offchain/keys/address.ts";
import { type ClassPolicy, classPolicy } from "../../offchain/operations/class-policy.ts";
import { found } from "../../offchain/plans/charter/found.ts";
import { publish } from "../../offchain/plans/charter/publish.ts";
import type { Plan, Utxo } from "../../offchain/plans/plan.ts";
import {
  deployedScripts,
  publishScripts,
  registerPasses,
  SCRIPT_NAMES,
  type ScriptName,
  type Scripts,
} from "../../offchain/plans/scripts.ts";
import type { Transacted } from "../../offchain/sdks/transact.ts";
import { carry, carryBetween } from "./carry.ts";
import { ADMIN, FUNDER, memberName, OPERATOR, person, REGISTRAR, TREASURY } from "./people.ts";

export interface Program {
  readonly chain: EmbeddedChain;
  readonly scripts: Scripts;
  readonly hashes: Hashes;
  readonly policy: ClassPolicy;
  readonly charter: CharterState;
  /** Where silence rejects. */
  readonly closed: TermsState;
  /** Where silence approves. */
  readonly open: TermsState;
}

export const HOUR = 3_600_000n;
const TERM = 90n * DAY;
/** Ten days into the first term. */
export const START = 1_767_225_600_000n + 10n * DAY;
export const EXPIRY = START + 400n * DAY;
export const REVIEW = 14n * DAY;
export const LONG_STOP = START + 900n * DAY;
/** Silence approves after so long. */
export const SILENCE = 5n * DAY;
export const NOTICE = 7n * DAY;

const keyOf = (name: string) => key(person(name).key.keyHash);

/** Seven auditors, of whom five sit and three decide. */
export function founding(): Founding {
  return {
    admin: keyOf(ADMIN),
    registrar: keyOf(REGISTRAR),
    panel: {
      roster: [0, 1, 2, 3, 4, 5, 6].map((index) => person(memberName(index)).key.keyHash),
      size: 5n,
      quorum: 3n,
    },
    term: TERM,
    epochStart: START - 10n * DAY,
    split: { participant: 30n, auditor: 20n },
    bonus: 0n,
    window: HOUR,
    notice: NOTICE,
    depositCap: 20_000_000n,
  };
}

/** Four tranches, each in two monthly instalments from its approval on. */
export function draftTerms(policy: string, approval: Draft["approval"]): Draft {
  const tranche = {
    classes: 7n,
    gate: { type: "Milestone", due: null },
    cliff: 0n,
    instalments: 2n,
    period: 30n * DAY,
  } as const;
  return {
    policy,
    tranches: [tranche, tranche, tranche, tranche],
    window: HOUR,
    expiry: EXPIRY,
    review: REVIEW,
    approval,
    funder: keyOf(FUNDER),
    refund: toPlutusAddress(person(TREASURY).address),
    longStop: LONG_STOP,
  };
}

/** Half an hour from now on. */
export async function shortly(chain: EmbeddedChain): Promise<{ from: bigint; to: bigint }> {
  const from = await chain.now();
  return { from, to: from + HOUR / 2n };
}

/**
 * Reference inputs stand in the order of their ids, which follow from the bytes
 * of the scripts. Scripts before terms before charter: what a pass has to skip
 * stays the same, and is the most that can be.
 */
const PLACES = { script: ["0", "5"], terms: ["5", "a"], charter: ["a", "g"] } as const;

export async function setUp(): Promise<Program> {
  const chain = createEmbeddedChain();
  await chain.advanceTo(START);
  const { address } = person(OPERATOR);
  for (let count = 0; count < 12; count++) await chain.fund(address, 20_000_000_000n);
  const scripts = await deploy(chain);
  const hashes = { vault: scripts.vault.hash, charter: scripts.charter.hash };
  const policy = policyBefore(chain, scripts.vault.hash);
  const seed = await chain.fund(address, 5_000_000n);
  const founded = await placed(
    chain,
    "charter",
    "charter",
    found({ scripts, seed, charter: founding(), title: "Bench" }),
  );
  const charter = readCharter(hashes, founded);
  const terms = async (approval: Draft["approval"]) => {
    const draft = draftTerms(policy.policy, approval);
    const seed = await chain.fund(address, 5_000_000n);
    const published = await placed(
      chain,
      "terms",
      "terms",
      publish({ scripts, charter, seed, terms: draft }),
    );
    return readTerms(hashes, published);
  };
  return {
    chain,
    scripts,
    hashes,
    policy,
    charter,
    closed: await terms({ type: "FailClosed" }),
    open: await terms({ type: "FailOpen", after: SILENCE }),
  };
}

async function deploy(chain: EmbeddedChain): Promise<Scripts> {
  const holder = person(OPERATOR).address;
  const references: [ScriptName, Utxo][] = [];
  for (const name of SCRIPT_NAMES) {
    const label = `script:${name}`;
    const utxo = await placed(chain, "script", label, publishScripts(silent, holder, [name]));
    references.push([name, utxo]);
  }
  await carry(chain, registerPasses(silent, 0));
  return deployedScripts(silent, 0, Object.fromEntries(references) as Record<ScriptName, Utxo>);
}

async function placed(
  chain: EmbeddedChain,
  place: keyof typeof PLACES,
  label: string,
  plan: Plan,
): Promise<Utxo> {
  return outputOf(await carryBetween(chain, plan, PLACES[place]), label);
}

export function outputOf({ outputs, action }: Transacted, label: string): Utxo {
  const utxo = outputs.get(label);
  if (utxo === undefined) throw new RangeError(`${action} has no output ${label}`);
  return utxo;
}

/**
 * Values are sorted by policy: class tokens before the state token, always.
 */
function policyBefore(chain: EmbeddedChain, vault: string): ClassPolicy {
  for (let second = 0n; second < 200n; second++) {
    const until = START + 1_000n * DAY + second * 1_000n;
    const policy = classPolicy(person(REGISTRAR).key.keyHash, until, chain.slots);
    if (policy.policy < vault) return policy;
  }
  throw new RangeError(`no class policy comes before ${vault}`);
}
