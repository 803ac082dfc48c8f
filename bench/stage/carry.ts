/** Lays out, signs and submits plans on the bench's chains. */
import type { EmbeddedChain } from "../../offchain/chain/chain.ts";
import { knownParameters, type ProtocolName } from "../../offchain/chain/parameters.ts";
import type { LaidOut } from "../../offchain/layout/laid-out.ts";
import { layOut } from "../../offchain/layout/layout.ts";
import { type Plan, referenceOf, type Utxo } from "../../offchain/plans/plan.ts";
import { signTransaction } from "../../offchain/sdks/sign.ts";
import {
  type Payer,
  prepare,
  submitSigned,
  type Transacted,
} from "../../offchain/sdks/transact.ts";
import { keyring, OPERATOR, person } from "./people.ts";

/** Lays a plan out by the parameters of a protocol version, without building the transaction. */
export function price(
  chain: EmbeddedChain,
  plan: Plan,
  payer: Payer,
  protocol: ProtocolName,
): Promise<LaidOut> {
  const parameters = knownParameters(protocol);
  return layOut(plan, payer, {
    parameters,
    slots: chain.slots,
    evaluate: (draft) => chain.evaluate(draft.cbor, [...draft.resolved], parameters),
  });
}

/** Carries a plan out; whoever must sign does. */
export async function carry(chain: EmbeddedChain, plan: Plan, payer?: Payer): Promise<Transacted> {
  const paying = payer ?? (await operator(chain));
  const { laid, cbor } = await prepare(chain, plan, { payer: paying });
  const keys = keyring();
  const secrets = laid.witnesses.map((hash) => {
    const secret = keys.get(hash);
    if (secret === undefined) throw new RangeError(`${plan.action}: nobody has the key ${hash}`);
    return secret;
  });
  return submitSigned(chain, laid, signTransaction(cbor, secrets));
}

/**
 * Carries out the first of a plan's variants whose id lies between two bounds, so
 * that what follows from the order of ids does not hang on the bytes of scripts.
 */
export async function carryBetween(
  chain: EmbeddedChain,
  plan: Plan,
  [from, to]: readonly [from: string, to: string],
): Promise<Transacted> {
  const payer = await operator(chain);
  for (let nonce = 0; nonce < NONCES; nonce++) {
    const variant = { ...plan, metadata: { ...plan.metadata, [NONCE_LABEL]: nonce } };
    const { transactionId } = await prepare(chain, variant, { payer });
    if (transactionId >= from && transactionId < to) return carry(chain, variant, payer);
  }
  throw new RangeError(`${plan.action}: no nonce puts it between ${from} and ${to}`);
}

const NONCE_LABEL = "1";
const NONCES = 200;

async function operator(chain: EmbeddedChain): Promise<Payer> {
  const { address } = person(OPERATOR);
  return { address, utxos: await chain.utxosAt(address) };
}

/**
 * A payer with one plain UTxO that stands before every input of the plan: its
 * place does not hang on how transaction ids came out.
 */
export async function payerAhead(
  chain: EmbeddedChain,
  plan: Plan,
  name: string,
  lovelace = 1_000_000_000n,
): Promise<Payer> {
  const { address } = person(name);
  const first = plan.inputs.map(({ utxo }) => utxo.transactionId).sort()[0] ?? "";
  for (let tries = 0; ; tries++) {
    const utxo: Utxo = await chain.fund(address, lovelace);
    if (first === "" || utxo.transactionId < first) return { address, utxos: [utxo] };
    if (tries > 5_000) throw new RangeError(`no output comes before ${referenceOf(utxo)}`);
  }
}
