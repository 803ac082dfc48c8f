/** A small world for tests of layout, builders and ledgers: probe scripts, a payer with funds, published scripts. */
import type { EmbeddedChain } from "../../offchain/chain/chain.ts";
import {
  enterpriseAddress,
  keyCredential,
  rewardAddress,
  scriptAddress,
  scriptCredential,
} from "../../offchain/keys/address.ts";
import { keyPairOf } from "../../offchain/keys/ed25519.ts";
import { scriptHash } from "../../offchain/layout/encoding/script.ts";
import { emptyPlan, type Plan, type Script, type Utxo } from "../../offchain/plans/plan.ts";
import { type TransactOptions, transact } from "../../offchain/sdks/transact.ts";
import probes from "./probes/plutus.json" with { type: "json" };

function probe(name: string): Script {
  const found = probes.validators.find(({ title }) => title.startsWith(`probe.${name}_probe.`));
  if (found === undefined) throw new Error(`there is no probe ${name}`);
  return { type: "PlutusV3", cbor: found.compiledCode };
}

export const mintProbe = probe("mint");
export const spendProbe = probe("spend");
export const withdrawProbe = probe("withdraw");
export const orderProbe = probe("order");
export const mintPolicy = scriptHash(mintProbe);
export const spendAddress = scriptAddress(scriptHash(spendProbe), 0);
export const withdrawAccount = rewardAddress(scriptCredential(scriptHash(withdrawProbe)), 0);

export const orderAccount = rewardAddress(scriptCredential(scriptHash(orderProbe)), 0);

export const payer = keyPairOf("01".repeat(32));
export const other = keyPairOf("02".repeat(32));
export const payerAddress = enterpriseAddress(keyCredential(payer.keyHash), 0);
export const otherAddress = enterpriseAddress(keyCredential(other.keyHash), 0);

/** Options for plans that the payer funds and signs. */
export const byPayer: TransactOptions = {
  payer: { address: payerAddress },
  keys: [payer.secretKey],
};

/** A native script: the payer signs, and the transaction ends before the slot. */
export function lockedAfter(slot: number): Script {
  const head =
    slot < 0x10000
      ? `19${slot.toString(16).padStart(4, "0")}`
      : `1a${slot.toString(16).padStart(8, "0")}`;
  return { type: "Native", cbor: `8201828200581c${payer.keyHash}8205${head}` };
}

export interface World<C extends EmbeddedChain> {
  readonly chain: C;
  /** Outputs that carry the spending and the withdrawing probe. */
  readonly spendReference: Utxo;
  readonly withdrawReference: Utxo;
  /** Outputs at the spending probe, by the number that is their datum. */
  readonly locked: ReadonlyMap<bigint, Utxo>;
}

/** Funds the payer, publishes the probes, registers the withdrawing one and locks two outputs. */
export async function makeWorld<C extends EmbeddedChain>(chain: C): Promise<World<C>> {
  await chain.fund(payerAddress, 10_000_000_000n);
  await chain.fund(payerAddress, 50_000_000n);
  const published = await transact(chain, publishPlan, byPayer);
  const withdrawReference = published.outputs.get("withdraw") as Utxo;
  const spendReference = published.outputs.get("spend") as Utxo;
  await transact(chain, registerPlan(withdrawReference), byPayer);
  const opened = await transact(chain, lockPlan([10n, 21n]), byPayer);
  const locked = new Map(
    [10n, 21n].map((datum) => [datum, opened.outputs.get(`lock ${datum}`) as Utxo]),
  );
  return { chain, spendReference, withdrawReference, locked };
}

const publishPlan: Plan = {
  ...emptyPlan("publish"),
  outputs: [
    { label: "spend", address: payerAddress, assets: {}, scriptReference: spendProbe },
    { label: "withdraw", address: payerAddress, assets: {}, scriptReference: withdrawProbe },
  ],
};

export function registerPlan(withdrawReference: Utxo): Plan {
  return {
    ...emptyPlan("register"),
    references: [{ label: "script", utxo: withdrawReference }],
    certificates: [{ type: "register", rewardAddress: withdrawAccount, redeemer: 0n }],
  };
}

export function lockPlan(datums: readonly bigint[]): Plan {
  return {
    ...emptyPlan("lock"),
    outputs: datums.map((datum) => ({
      label: `lock ${datum}`,
      address: spendAddress,
      assets: {},
      datum,
    })),
  };
}

/** Mints two tokens; the policy's script is attached. A redeemer other than 42 fails. */
export function mintPlan(redeemer = 42n): Plan {
  return {
    ...emptyPlan("mint"),
    outputs: [{ label: "gift", address: otherAddress, assets: { [`${mintPolicy}aa`]: 3n } }],
    mints: [{ policy: mintPolicy, tokens: { "00aa": 5n, aa: 7n }, redeemer, script: mintProbe }],
    metadata: { 1694: { v: 1, event: "probe.mint", note: "n".repeat(100) } },
  };
}

/** Spends both locked outputs with positions in the redeemers, and runs the withdrawal. */
export async function spendPlan({
  chain,
  locked,
  spendReference,
  withdrawReference,
}: World<EmbeddedChain>): Promise<Plan> {
  const now = await chain.now();
  return {
    ...emptyPlan("spend"),
    inputs: [
      // 10 = 1·10 + 0: the second output's position, then the first's.
      {
        label: "ten",
        utxo: locked.get(10n) as Utxo,
        redeemer: [{ outputOf: "second" }, { outputOf: "first" }],
      },
      // 21 = 2·10 + 1.
      {
        label: "twenty-one",
        utxo: locked.get(21n) as Utxo,
        redeemer: [2n, { outputOf: "second" }],
      },
    ],
    references: [
      { label: "spend", utxo: spendReference },
      { label: "withdraw", utxo: withdrawReference },
    ],
    outputs: [
      { label: "first", address: otherAddress, assets: { lovelace: 1_500_000n } },
      { label: "second", address: spendAddress, assets: {}, datum: 12n },
    ],
    withdrawals: [{ rewardAddress: withdrawAccount, amount: 0n, redeemer: 7n }],
    signers: [payer.keyHash, other.keyHash],
    validity: { from: now, to: now + 600_000n },
  };
}
