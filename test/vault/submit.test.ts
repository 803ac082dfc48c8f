/** Submissions: who may, of what, and when. */
import { describe, expect, test } from "vitest";
import type { Vault } from "../../offchain/blueprint/generated.ts";
import { submit } from "../../offchain/plans/vault/submit.ts";
import { manager, outsider } from "../scenario/people.ts";
import { closedTerms, EXPIRY, HOUR } from "../scenario/program.ts";
import { EVIDENCE } from "../scenario/sheets.ts";
import { publishTerms, setStage } from "../scenario/stage.ts";
import { signedBy, withoutSigners } from "../scenario/tamper.ts";
import { openVaults } from "../scenario/vaults.ts";

const stage = await setStage();
const terms = await publishTerms(stage, closedTerms);
const vaults = await openVaults(stage, terms, [{}, {}]);

test("x", async () => {
  const scene = stage.fork();
  const { vaults: after } = await scene.act(
    submit({
      ...(await scene.request(terms)),
      vaults: vaults.map((state) => ({ state, tranche: 0, evidence: EVIDENCE })),
    }),
  );
  expect(after).toHaveLength(2);
  const plan = 
    submit({
      ...(await stage.request(terms)),
      vaults: vaults.map((state) => ({ state, tranche: 0, evidence: EVIDENCE })),
    });
  for (let i = 0; i < 5; i++) {
  const t = performance.now();
  await stage.refuses("vault.submit: the manager acts", withoutSigners(plan));
  console.log(performance.now() - t);
  }
});
