import { expect, test } from "vitest";
import { byPayer, lockPlan, makeWorld, other, payer } from "../../test/sdks/fixture.ts";
import { createEmbeddedChain } from "../chain/embedded.ts";
import { readTransaction } from "../chain/transaction.ts";
import { verify } from "../keys/ed25519.ts";
import { addWitnesses, mergeWitnesses, signTransaction, witnessesIn, witnessOf } from "./sign.ts";
import { prepare, submitSigned } from "./transact.ts";

const { chain } = await makeWorld(createEmbeddedChain());
const { cbor, laid, transactionId } = await prepare(chain, lockPlan([3n]), byPayer);

test("a signature is over the id, and leaves the body alone", () => {
  const witness = witnessOf(cbor, payer.secretKey);
  expect(verify(transactionId, witness.signature, witness.publicKey)).toBe(true);
  const signed = addWitnesses(cbor, [witness]);
  expect(readTransaction(signed).body).toBe(readTransaction(cbor).body);
  expect(readTransaction(signed).transactionId).toBe(transactionId);
});

test("signatures gather one by one, in any order, each once", () => {
  const one = signTransaction(signTransaction(cbor, [payer.secretKey]), [other.secretKey]);
  const two = signTransaction(signTransaction(cbor, [other.secretKey]), [
    payer.secretKey,
    payer.secretKey,
  ]);
  expect(two).toBe(one);
  expect(witnessesIn(one)).toHaveLength(2);
  expect(mergeWitnesses(witnessesIn(one), witnessesIn(two))).toEqual(witnessesIn(one));
});

test("a wallet's answer, a bare witness set, can be put in", async () => {
  const signed = signTransaction(cbor, [payer.secretKey]);
  const witnessSet = `a100d9010281825820${witnessesIn(signed)[0]?.publicKey}5840${witnessesIn(signed)[0]?.signature}`;
  expect(addWitnesses(cbor, witnessesIn(witnessSet))).toBe(signed);
  await expect(submitSigned(chain.fork(), laid, signed)).resolves.toMatchObject({ transactionId });
});
