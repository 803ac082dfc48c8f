/** Sets the stage: scripts with trace labels on both ledgers, a program, its terms. */
import type { ScriptSet } from "../../offchain/blueprint/scripts.ts";
import { type BothChain, createBothChain } from "../../offchain/chain/both.ts";
import type { EmbeddedLedger } from "../../offchain/chain/embedded.ts";
import type { Founding } from "../../offchain/domain/charter/found.ts";
import type { Draft } from "../../offchain/domain/charter/publish.ts";
import { readCharter, readTerms, type TermsState } from "../../offchain/domain/datum.ts";
import { keyringOf } from "../../offchain/operations/context.ts";
import { deploy } from "../../offchain/operations/deploy.ts";
import { found } from "../../offchain/plans/charter/found.ts";
import { publish } from "../../offchain/plans/charter/publish.ts";
import { emptyPlan, type Utxo } from "../../offchain/plans/plan.ts";
import type { Scripts } from "../../offchain/plans/scripts.ts";
import { tracedScripts } from "../../scripts/traced.ts";
import { counting } from "./counts.ts";
import { outsider, payer } from "./people.ts";
import { DUST, DUST_POLICY, dustScript, START, founding as usual } from "./program.ts";
import { Scene } from "./scene.ts";

const FUNDS = 40;

/** A program on both ledgers, judged by scripts that name their rules. */
export async function setStage(founding: Founding = usual): Promise<Scene> {
  return raise(counting(createBothChain), founding);
}

/** The scripts and a program on any chain. */
export async function raise(
  chain: EmbeddedLedger,
  founding: Founding = usual,
  set: ScriptSet = tracedScripts(),
): Promise<Scene> {
  await chain.advanceTo(START);
  for (let count = 0; count < FUNDS; count++) await chain.fund(payer.address, 1_000_000_000n);
  await chain.fund(outsider.address, 1_000_000_000n);
  const { deployment } = await deploy(
    { chain, payer: { address: payer.address }, keys: keyringOf(payer) },
    { set, holder: outsider.address },
  );
  return foundOn(chain, deployment, founding);
}

/** Founds another program beside what is there. */
export async function foundOn(
  chain: EmbeddedLedger,
  scripts: Scripts,
  founding: Founding = usual,
): Promise<Scene> {
  const [seed] = await seedsOf(chain, 1);
  const nobody = undefined as unknown as Scene["charter"];
  const before = new Scene(chain, scripts, nobody);
  const plan = found({ scripts, seed: seed as Utxo, charter: founding });
  const { transacted } = await before.act(plan);
  const charter = readCharter(
    { charter: scripts.charter.hash },
    transacted.outputs.get("charter") as Utxo,
  );
  return new Scene(chain, scripts, charter);
}

/** Publishes terms of the scene's program. */
export async function publishTerms(scene: Scene, terms: Draft): Promise<TermsState> {
  const { scripts, charter, chain } = scene;
  const [seed] = await seedsOf(chain, 1);
  const { transacted } = await scene.act(publish({ scripts, charter, seed: seed as Utxo, terms }));
  return readTerms({ charter: scripts.charter.hash }, transacted.outputs.get("terms") as Utxo);
}

/** UTxOs of the payer that hold ada alone: to be consumed as seeds. */
export async function seedsOf(chain: EmbeddedLedger, count: number): Promise<Utxo[]> {
  const plain = (await chain.utxosAt(payer.address)).filter(
    ({ assets, scriptReference }) =>
      Object.keys(assets).length === 1 && scriptReference === undefined,
  );
  if (plain.length < count) throw new RangeError("the payer has too few outputs of ada alone");
  return plain.slice(0, count);
}

/** Gives the payer a hundred units of a token that has no part in anything. */
export async function mintDust(scene: Scene): Promise<void> {
  await scene.act({
    ...emptyPlan("dust"),
    mints: [{ policy: DUST_POLICY, tokens: { [DUST.slice(56)]: 100n }, script: dustScript }],
    signers: [payer.keyHash],
  });
}

export type { BothChain };
