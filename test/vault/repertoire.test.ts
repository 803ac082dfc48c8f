/** Every action on a batch of two vaults, written by both SDKs, accepted by both ledgers. */
import { expect, test } from "vitest";
import { ACTIONS, makeRepertoire } from "../scenario/repertoire.ts";

const { prepare } = await makeRepertoire();

test.each(ACTIONS)("%s", async (action) => {
  const { scene, plan } = await prepare(action);
  const twin = await scene.fork().act(plan, { builder: "blaze" });
  const { transacted } = await scene.act(plan);
  expect(transacted.transactionId).toBe(twin.transacted.transactionId);
  const { policy } = { policy: scene.scripts.vault.hash };
  const ends = action === "sweep" || action === "close";
  expect(transacted.laid.mints.some((mint) => mint.policy === policy)).toBe(
    ends || action === "open",
  );
});
