/** Everything that is on chain before an attack begins. */
import {
  applyHashes,
  type BlueprintValidator,
  type LinkedScript,
  scriptHash,
  scriptsOf,
} from "../../../offchain/blueprint/link.ts";
import { type ScriptSet, scripts as silentScripts } from "../../../offchain/blueprint/scripts.ts";
import type { ProtocolParameters } from "../../../offchain/chain/parameters.ts";
import type { CharterState, TermsState, VaultState } from "../../../offchain/domain/datum.ts";
import { verdictMotion } from "../../../offchain/domain/vault/decide.ts";
import { pauseMotion } from "../../../offchain/domain/vault/pause.ts";
import { rewardAddress, scriptAddress, scriptCredential } from "../../../offchain/keys/address.ts";
import { blake2b256 } from "../../../offchain/layout/encoding/hash.ts";
import type { Utxo } from "../../../offchain/plans/plan.ts";
import { decide } from "../../../offchain/plans/vault/decide.ts";
import { lapse } from "../../../offchain/plans/vault/lapse.ts";
import { notice } from "../../../offchain/plans/vault/notice.ts";
import { offer } from "../../../offchain/plans/vault/offer.ts";
import { pause } from "../../../offchain/plans/vault/pause.ts";
import { submit } from "../../../offchain/plans/vault/submit.ts";
import { readBlueprint } from "../../../scripts/blueprint/schema.ts";
import { ROOT } from "../../../scripts/setup.mjs";
import { tracedBlueprint, tracedScripts } from "../../../scripts/traced.ts";
import { heir, mallory } from "./cast.ts";
import {
  AMENDED,
  alienFounding,
  closedTerms,
  DAY,
  DUST_POLICY,
  EVIDENCE,
  founding,
  HOUR,
  openTerms,
  SILENCE,
  START,
  siblingTerms,
} from "./program.ts";
import { drawUp, questionOn, signed } from "./sheets.ts";
import { type Stage, setStage } from "./stage.ts";

/** Two builds of the same sources: what is deployed, and what says why it refuses. */
export type Build = "silent" | "traced";

/** A script that the attacker has put on chain. */
export interface Foreign {
  readonly hash: string;
  readonly address: string;
  readonly rewardAddress: string;
  readonly reference: Utxo;
}

/** The attacker's own instances of our scripts. */
export interface Instances {
  /** The vault over our passes, but with a registry that the attacker commands. */
  readonly vault: Foreign;
  /** Passes over a charter policy that is the attacker's. */
  readonly passes: ReadonlyMap<string, Foreign>;
}

/** Three vaults each, by what has happened to them: two for the batch, one beside it. */
export interface Triples {
  readonly fresh: VaultState[];
  readonly submitted: VaultState[];
  readonly approved: VaultState[];
  readonly paused: VaultState[];
  readonly noticed: VaultState[];
  readonly offered: VaultState[];
  readonly silent: VaultState[];
  readonly lapsed: VaultState[];
  /** Under the terms that differ in who gets the refunds. */
  readonly sibling: VaultState[];
  /** Of the attacker's own program. */
  readonly alien: VaultState[];
}

export interface World {
  readonly build: Build;
  readonly stage: Stage;
  readonly parameters: ProtocolParameters;
  readonly charter: CharterState;
  readonly closed: TermsState;
  readonly open: TermsState;
  readonly sibling: TermsState;
  readonly alienCharter: CharterState;
  readonly alienTerms: TermsState;
  readonly vaults: Triples;
  readonly instances: Instances;
}

/** An output that the attacker has put on chain. It bears no token of ours: nobody can make one. */
export function conjured(
  name: string,
  output: Omit<Utxo, "transactionId" | "outputIndex"> & Partial<Utxo>,
): Utxo {
  const transactionId = blake2b256(Buffer.from(`attack ${name}`).toString("hex"));
  return { ...output, transactionId, outputIndex: 0 };
}

export async function makeWorld(build: Build): Promise<World> {
  const set = build === "silent" ? silentScripts : tracedScripts();
  const stage = await setStage(set);
  const charter = await stage.found(founding);
  const closed = await stage.publish(charter, closedTerms);
  const open = await stage.publish(charter, openTerms);
  const sibling = await stage.publish(charter, siblingTerms);
  const alienCharter = await stage.found(alienFounding);
  const alienTerms = await stage.publish(alienCharter, {
    ...closedTerms,
    funder: alienFounding.admin,
  });
  return {
    build,
    stage,
    charter,
    closed,
    open,
    sibling,
    alienCharter,
    alienTerms,
    parameters: await stage.chain.parameters(),
    vaults: await makeVaults(stage, charter, { closed, open, sibling, alienCharter, alienTerms }),
    instances: instancesOf(build, set),
  };
}

async function makeVaults(
  stage: Stage,
  charter: CharterState,
  {
    closed,
    open,
    sibling,
    alienCharter,
    alienTerms,
  }: Pick<World, "closed" | "open" | "sibling" | "alienCharter" | "alienTerms">,
): Promise<Triples> {
  const { scripts } = stage;
  const three = (terms: TermsState, of = charter) => stage.open(of, terms, 3);
  const fresh = await three(closed);
  const [forReview, forApproval, forPause, forNotice, forOffer] = [
    await three(closed),
    await three(closed),
    await three(closed),
    await three(closed),
    await three(closed),
  ] as const;
  const [forSilence, forLapse] = [await three(open), await three(open)];
  const request = { scripts, charter, terms: closed, validity: await stage.shortly() };
  const { from } = request.validity;
  const submitted = async (states: VaultState[], tranche: number, terms = closed) =>
    stage.vaults(
      submit({
        ...request,
        terms,
        vaults: states.map((state) => ({ state, tranche, evidence: EVIDENCE })),
      }),
    );
  const reviewed = await submitted(await submitted(forReview, 0), 1);
  const silent = await submitted(forSilence, 0, open);
  const awaiting = await submitted(forApproval, 0);
  const approvals = awaiting.map((state) => ({
    state,
    verdict: { type: "approve", tranche: 0 } as const,
  }));
  const approved = await stage.vaults(
    decide({
      ...request,
      sheet: signed(
        drawUp(
          charter,
          from + DAY,
          approvals.map(({ state, verdict }) =>
            questionOn(state, verdictMotion(state.vault, verdict)),
          ),
        ),
        charter,
        from,
      ),
      vaults: approvals,
    }),
  );
  const paused = await stage.vaults(
    pause({
      ...request,
      sheet: signed(
        drawUp(
          charter,
          from + DAY,
          forPause.map((state) => questionOn(state, pauseMotion(state.vault))),
        ),
        charter,
        from,
      ),
      vaults: forPause.map((state) => ({ state })),
    }),
  );
  const noticed = await stage.vaults(
    notice({ ...request, vaults: forNotice.map((state) => ({ state, weights: AMENDED })) }),
  );
  const offered = await stage.vaults(
    offer({
      ...request,
      vaults: forOffer.map((state) => ({ state, allotment: 1, heir: heir.keyHash })),
    }),
  );
  const siblings = await three(sibling);
  const alien = await three(alienTerms, alienCharter);
  const forClaim = await submitted(await submitted(forLapse, 0, open), 1, open);
  await stage.chain.advanceTo(START + SILENCE + 2n * HOUR);
  let lapsed = forClaim;
  for (const tranche of [0, 1])
    lapsed = await stage.vaults(
      lapse({
        ...request,
        terms: open,
        validity: { from: await stage.now() },
        vaults: lapsed.map((state) => ({ state, tranche })),
      }),
    );
  return {
    fresh,
    submitted: reviewed,
    approved,
    paused,
    noticed,
    offered,
    silent,
    lapsed,
    sibling: siblings,
    alien,
  };
}

function instancesOf(build: Build, set: ScriptSet): Instances {
  const { validators } =
    build === "silent" ? readBlueprint(`${ROOT}plutus.json`) : tracedBlueprint();
  const raw = new Map(
    scriptsOf(validators as readonly BlueprintValidator[]).map((script) => [script.name, script]),
  );
  const instance = (name: string, hashOf: (parameter: string) => string): LinkedScript => {
    const script = raw.get(name);
    if (script === undefined) throw new RangeError(`the blueprint has no ${name}`);
    const cbor = applyHashes(script.compiledCode, script.parameters.map(hashOf));
    return { name, cbor, hash: scriptHash(cbor) };
  };
  const parameterised = [...raw.values()].filter(({ parameters }) =>
    parameters.includes("charter"),
  );
  const passes = parameterised.map(({ name }) => instance(name, () => DUST_POLICY));
  const hashes = new Map<string, string>(
    Object.entries(set).map(([name, { hash }]) => [name, hash]),
  );
  const registry = passes.find(({ name }) => name === "registry")?.hash ?? "";
  hashes.set("registry", registry);
  return {
    vault: foreign(instance("vault", (parameter) => hashes.get(parameter) ?? "")),
    passes: new Map(passes.map((script) => [script.name, foreign(script)])),
  };
}

function foreign({ name, cbor, hash }: LinkedScript): Foreign {
  return {
    hash,
    address: scriptAddress(hash, 0),
    rewardAddress: rewardAddress(scriptCredential(hash), 0),
    reference: conjured(`script ${name} ${hash}`, {
      address: mallory.address,
      assets: { lovelace: 100_000_000n },
      scriptReference: hash,
      script: { type: "PlutusV3", cbor },
    }),
  };
}
