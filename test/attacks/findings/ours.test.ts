/** Holes that others or we have had, and that must not open again. */
import { describe, expect, it } from "vitest";
import { Constr } from "../../../offchain/blueprint/data.ts";
import type { Symbolic } from "../../../offchain/plans/plan.ts";
import { sweep } from "../../../offchain/plans/vault/sweep.ts";
import { withReference, withScripts } from "../model.ts";
import { mallory } from "../world/cast.ts";
import { LONG_STOP, SECOND } from "../world/program.ts";
import { judged, refused } from "./bench.ts";

import { first, R1 } from "./changes.ts";

describe("Amaru's treasury", () => {
  it("no vault is kidnapped behind a datum hash", async () => {
    await refused("vault.claim", R1, (anatomy) =>
      first(anatomy, (output) => ({ ...output, form: "hash" })),
    );
    await refused("vault.claim", R1, (anatomy) =>
      first(anatomy, (output) => ({ ...output, form: "orphan" })),
    );
    await refused("vault.open", "R14 vault.open: an inline datum of the vault's type", (anatomy) =>
      first(anatomy, (output) => ({ ...output, form: "orphan" })),
    );
  });
});

describe("ours", () => {
  it("the registry's OpenFor beside somebody's vault input opens nothing and frees nothing", () =>
    refused("vault.claim", "R3 vault.spend: a pass runs", (anatomy) => {
      const { attempt, scenario } = anatomy;
      const { scripts } = scenario.world.stage;
      const redeemer = new Constr(0, [
        scripts.vault.hash,
        { referenceOf: "terms" },
        { referenceOf: "charter" },
        [],
      ] as never) as Symbolic;
      const hers = withReference(attempt, "terms", scenario.world.alienTerms.utxo);
      return withScripts(
        {
          ...hers,
          references: [
            ...hers.references,
            { label: "charter", utxo: scenario.world.alienCharter.utxo },
          ],
          withdrawals: [{ rewardAddress: scripts.registry.rewardAddress, amount: 0n, redeemer }],
          signers: [...attempt.signers, mallory.keyHash],
          validity: { from: scenario.now, to: scenario.now + SECOND },
        },
        scripts.registry.reference,
      );
    }));

  it("look-alike terms, genuine but of the attacker's own program, license nothing", async () => {
    for (const [name, action] of [
      ["vault.sweep", "sweep"],
      ["vault.refund", "refund"],
      ["vault.claim", "claim"],
    ] as const)
      await refused(name, `R14 vault.${action}: the terms are the vault's`, (anatomy) => {
        const hers = withReference(
          anatomy.attempt,
          "terms",
          anatomy.scenario.world.alienTerms.utxo,
        );
        return { ...hers, signers: [...hers.signers, mallory.keyHash] };
      });
  });

  it("terms are never spent, not even by the admin", () =>
    refused(
      "charter.amend",
      "R9 charter.amend: terms are never spent",
      ({ attempt, scenario }) => ({
        ...attempt,
        inputs: attempt.inputs.map((input) => ({ ...input, utxo: scenario.world.closed.utxo })),
        outputs: attempt.outputs.map((output) => ({
          ...output,
          assets: scenario.world.closed.utxo.assets,
        })),
      }),
    ));

  it("silence approves no vault whose terms fail closed", () =>
    refused("vault.lapse", "vault.lapse: the terms fail open", ({ attempt, scenario }) => ({
      ...withReference(attempt, "terms", scenario.world.closed.utxo),
      inputs: attempt.inputs.map((input, index) => ({
        ...input,
        utxo: scenario.world.vaults.submitted[index]?.utxo ?? input.utxo,
      })),
      outputs: attempt.outputs.map((output, index) => ({
        ...output,
        assets: scenario.world.vaults.submitted[index]?.utxo.assets ?? output.assets,
      })),
    })));

  it.each(["fresh", "submitted", "approved", "paused", "noticed", "offered"] as const)(
    "funds are never stuck: a vault that is %s can be swept after the long stop",
    async (kind) => {
      const said = await judged(({ world }) => ({
        now: LONG_STOP,
        plan: sweep({
          scripts: world.stage.scripts,
          terms: world.closed,
          validity: { from: LONG_STOP },
          vaults: world.vaults[kind].map((state) => ({ state })),
        }),
      }));
      expect(said).toEqual({ outcome: "accepted" });
    },
  );
});
