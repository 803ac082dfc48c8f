/** A chain with the scripts on it, where the library carries out its own plans. */

import type { ScriptSet } from "../../../offchain/blueprint/scripts.ts";
import { createEmbeddedChain, type EmbeddedLedger } from "../../../offchain/chain/embedded.ts";
import { alignDown } from "../../../offchain/chain/slots.ts";
import type { Founding } from "../../../offchain/domain/charter/found.ts";
import type { Draft } from "../../../offchain/domain/charter/publish.ts";
import {
  type CharterState,
  readCharter,
  readTerms,
  readVault,
  type TermsState,
  type VaultState,
} from "../../../offchain/domain/datum.ts";
import { classTokenName, nameOf } from "../../../offchain/domain/names.ts";
import { keyringOf } from "../../../offchain/operations/context.ts";
import { deploy } from "../../../offchain/operations/deploy.ts";
import { found } from "../../../offchain/plans/charter/found.ts";
import { publish } from "../../../offchain/plans/charter/publish.ts";
import { emptyPlan, type Plan, referenceOf, type Utxo } from "../../../offchain/plans/plan.ts";
import type { Scripts } from "../../../offchain/plans/scripts.ts";
import { type OpenRequest, open } from "../../../offchain/plans/vault/open.ts";
import { signTransaction } from "../../../offchain/sdks/sign.ts";
import { prepare, submitSigned, type Transacted } from "../../../offchain/sdks/transact.ts";
import { everybody, mallory, minter } from "./cast.ts";
import {
  CLASS_POLICY,
  COIN,
  COIN_POLICY,
  classScript,
  coinScript,
  DUST,
  DUST_POLICY,
  dustScript,
  START,
  vaultOpening,
} from "./program.ts";

const FUNDS = 60;
const TEN_MINUTES = 600_000n;

export class Stage {
  readonly chain: EmbeddedLedger;
  readonly scripts: Scripts;

  constructor(chain: EmbeddedLedger, scripts: Scripts) {
    this.chain = chain;
    this.scripts = scripts;
  }

  fork(): Stage {
    return new Stage(this.chain.fork(), this.scripts);
  }

  /** A fork at a later moment (POSIX ms). */
  async at(moment: bigint): Promise<Stage> {
    const fork = this.fork();
    await fork.chain.advanceTo(moment);
    return fork;
  }

  async now(): Promise<bigint> {
    return alignDown(await this.chain.now(), this.chain.slots);
  }

  /** From now on, for ten minutes. */
  async shortly(): Promise<{ from: bigint; to: bigint }> {
    const from = await this.now();
    return { from, to: from + TEN_MINUTES };
  }

  async act(plan: Plan, kept: readonly Utxo[] = []): Promise<Transacted> {
    const keep = new Set(kept.map(referenceOf));
    const utxos = (await this.chain.utxosAt(mallory.address)).filter(
      (utxo) => !keep.has(referenceOf(utxo)),
    );
    const { laid, cbor } = await prepare(this.chain, plan, {
      payer: { address: mallory.address, utxos },
    });
    const secrets = laid.witnesses.map((hash) => everybody.get(hash)?.secretKey ?? "");
    return submitSigned(this.chain, laid, signTransaction(cbor, secrets));
  }

  /** Carries out a plan on vaults; they come back in the plan's order. */
  async vaults(plan: Plan): Promise<VaultState[]> {
    const { outputs } = await this.act(plan);
    const hashes = { vault: this.scripts.vault.hash, charter: this.scripts.charter.hash };
    const labels = plan.outputs
      .map(({ label }) => label)
      .filter((label) => label.startsWith("vault:"));
    return labels.map((label) => readVault(hashes, outputs.get(label) as Utxo));
  }

  async found(founding: Founding): Promise<CharterState> {
    const [seed] = await this.seeds(1);
    const { outputs } = await this.act(
      found({ scripts: this.scripts, seed: seed as Utxo, charter: founding }),
    );
    return readCharter({ charter: this.scripts.charter.hash }, outputs.get("charter") as Utxo);
  }

  async publish(charter: CharterState, terms: Draft): Promise<TermsState> {
    const [seed] = await this.seeds(1);
    const { outputs } = await this.act(
      publish({
        scripts: this.scripts,
        charter,
        seed: seed as Utxo,
        terms,
        validity: await this.shortly(),
      }),
    );
    return readTerms({ charter: this.scripts.charter.hash }, outputs.get("terms") as Utxo);
  }

  /** What opens as many usual vaults; their tokens are minted. */
  async opening(charter: CharterState, terms: TermsState, count: number): Promise<OpenRequest> {
    const seeds = await this.seeds(count);
    await this.mintFor(seeds.map(nameOf), seeds);
    const { coinsPerUtxoByte } = await this.chain.parameters();
    return {
      scripts: this.scripts,
      terms,
      charter,
      coinsPerUtxoByte,
      validity: await this.shortly(),
      vaults: seeds.map((seed) => ({ seed, ...vaultOpening, deposit: 5_000_000n })),
    };
  }

  async open(charter: CharterState, terms: TermsState, count: number): Promise<VaultState[]> {
    return this.vaults(open(await this.opening(charter, terms, count)));
  }

  /** Mints to the attacker what vaults of these projects hold, many times over. */
  async mintFor(projects: readonly string[], kept: readonly Utxo[] = []): Promise<void> {
    const names = projects.flatMap((project) =>
      [0, 1, 2].map((each) => classTokenName(each, project)),
    );
    await this.act(
      {
        ...emptyPlan("mint"),
        outputs: projects.map((project, index) => ({
          label: `tokens:${index}`,
          address: mallory.address,
          assets: Object.fromEntries([
            ...[0, 1, 2].map(
              (each) => [CLASS_POLICY + classTokenName(each, project), 10_000n] as const,
            ),
            [COIN, 10_000n] as const,
          ]),
        })),
        mints: [
          {
            policy: CLASS_POLICY,
            script: classScript,
            tokens: Object.fromEntries(names.map((name) => [name, 10_000n])),
          },
          {
            policy: COIN_POLICY,
            script: coinScript,
            tokens: { [COIN.slice(56)]: 10_000n * BigInt(projects.length) },
          },
        ],
        signers: [minter.keyHash],
      },
      kept,
    );
  }

  /** UTxOs of the attacker that hold ada alone, small ones that pay for nothing else. */
  async seeds(count: number): Promise<Utxo[]> {
    const plain = (await this.chain.utxosAt(mallory.address)).filter(
      ({ assets, scriptReference }) =>
        Object.keys(assets).length === 1 &&
        scriptReference === undefined &&
        assets.lovelace === SEED,
    );
    if (plain.length < count) throw new RangeError("the attacker has too few seeds");
    return plain.slice(0, count);
  }
}

/** Lovelace of an output that names what comes from it. */
const SEED = 7_000_000n;

export async function setStage(set: ScriptSet): Promise<Stage> {
  const chain = createEmbeddedChain();
  await chain.advanceTo(START);
  for (let count = 0; count < FUNDS; count++) await chain.fund(mallory.address, SEED);
  for (let count = 0; count < 8; count++) await chain.fund(mallory.address, 2_000_000_000n);
  const { deployment } = await deploy(
    { chain, payer: { address: mallory.address }, keys: keyringOf(mallory) },
    { set, holder: minter.address },
  );
  const stage = new Stage(chain, deployment);
  await stage.act({
    ...emptyPlan("dust"),
    outputs: [1, 2].map((each) => ({
      label: `dust:${each}`,
      address: mallory.address,
      assets: { [DUST]: 500n },
    })),
    mints: [{ policy: DUST_POLICY, tokens: { [DUST.slice(56)]: 1_000n }, script: dustScript }],
    signers: [mallory.keyHash],
  });
  return stage;
}
