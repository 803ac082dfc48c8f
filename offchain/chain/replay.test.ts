/** Our state against Scalus' own: the history, replayed in one emulator, ends in the same UTxO set. */
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import scalus from "scalus";
import { expect, test } from "vitest";
import {
  byPayer,
  makeWorld,
  mintPlan,
  other,
  payer,
  payerAddress,
  spendPlan,
} from "../../test/sdks/fixture.ts";
import { arrayOf, bytesOf, integerOf, mapOf, readCbor } from "../layout/encoding/cbor-read.ts";
import { encodeUtxos } from "../layout/encoding/output.ts";
import { compareUtxos, type Utxo } from "../plans/plan.ts";
import { transact } from "../sdks/transact.ts";
import { createEmbeddedChain } from "./embedded.ts";
import { slotConfig } from "./scalus-evaluate.ts";
import { readOutput } from "./transaction.ts";

test("the history replays to the same UTxOs", async () => {
  const blank = createEmbeddedChain();
  const genesis = [
    await blank.fund(payerAddress, 10_000_000_000n),
    await blank.fund(payerAddress, 50_000_000n),
  ];
  const world = await makeWorld(createEmbeddedChain());
  await transact(world.chain, mintPlan(), byPayer);
  await world.chain.advanceTo((await world.chain.now()) + 90_000n);
  await transact(world.chain, await spendPlan(world), {
    ...byPayer,
    keys: [payer.secretKey, other.secretKey],
  });

  const state = { utxos: hexToBytes(encodeUtxos(genesis)) };
  const emulator = scalus.Emulator.withState(state, slotConfig(world.chain.slots));
  for (const { slot, cbor, transactionId } of await world.chain.history()) {
    emulator.setSlot(slot);
    expect(emulator.submitTx(hexToBytes(cbor))).toMatchObject({
      isSuccess: true,
      txHash: transactionId,
    });
  }
  const theirs = mapOf(readCbor(bytesToHex(emulator.getUtxosCbor()))).map(
    ([input, output]): Utxo => {
      const [transactionId, outputIndex] = arrayOf(input);
      if (transactionId === undefined || outputIndex === undefined) throw new Error("no input");
      return {
        transactionId: bytesOf(transactionId),
        outputIndex: Number(integerOf(outputIndex)),
        ...readOutput(output),
      };
    },
  );
  const utxos = world.chain.save().utxos.map(({ assets, ...utxo }): Utxo => {
    const amounts = Object.entries(assets).map(([unit, amount]) => [unit, BigInt(amount)]);
    return { ...utxo, assets: Object.fromEntries(amounts) };
  });
  expect(theirs.sort(compareUtxos)).toEqual(utxos);
});
