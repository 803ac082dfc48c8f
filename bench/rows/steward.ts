/** Top-ups, hand-overs, and the ways a vault ends. */
import { classTokenName } from "../../offchain/domain/names.ts";
import { DAY } from "../../offchain/domain/time.ts";
import { toPlutusAddress } from "../../offchain/keys/address.ts";
import { emptyPlan } from "../../offchain/plans/plan.ts";
import { accept } from "../../offchain/plans/vault/accept.ts";
import { claim } from "../../offchain/plans/vault/claim.ts";
import { close } from "../../offchain/plans/vault/close.ts";
import { offer } from "../../offchain/plans/vault/offer.ts";
import { refund } from "../../offchain/plans/vault/refund.ts";
import { sweep } from "../../offchain/plans/vault/sweep.ts";
import { topUp } from "../../offchain/plans/vault/top-up.ts";
import { measureLargest } from "../batch.ts";
import { type Case, measure, payerFor, type Row } from "../measure.ts";
import { carry } from "../stage/carry.ts";
import { FUNDER, OPERATOR, person, projectName, REGISTRAR } from "../stage/people.ts";
import { EXPIRY, LONG_STOP, outputOf, type Program, REVIEW, shortly } from "../stage/program.ts";
import { after, type BenchVault } from "../stage/vaults.ts";

const ADDED = [1_000_000n, 600_000n, 400_000n] as const;

export async function stewardRows(program: Program, vaults: readonly BenchVault[]): Promise<Row[]> {
  return [
    ...(await topUpRow(program, vaults)),
    ...(await handOverRows(program, vaults)),
    ...(await endRows(program, vaults)),
    ...(await sweepRow(program, vaults)),
  ];
}

async function topUpRow(program: Program, vaults: readonly BenchVault[]): Promise<readonly Row[]> {
  const { scripts, policy, closed: terms } = program;
  const chain = program.chain.fork();
  const [vault] = vaults.slice(0, 1);
  if (vault === undefined) return [];
  const { address } = person(FUNDER);
  const tokens = Object.fromEntries(
    ADDED.map((amount, index) => [classTokenName(index, vault.state.project), amount]),
  );
  const minted = await carry(chain, {
    ...emptyPlan("tokens.mint"),
    outputs: [
      {
        label: "tokens",
        address,
        assets: Object.fromEntries(
          Object.entries(tokens).map(([name, amount]) => [policy.policy + name, amount]),
        ),
      },
    ],
    mints: [{ policy: policy.policy, tokens, script: policy.script }],
    signers: [person(REGISTRAR).key.keyHash],
    validity: { to: policy.until },
  });
  const plan = topUp({
    scripts,
    terms,
    validity: await shortly(chain),
    vaults: [{ state: vault.state, added: ADDED }],
  });
  const payer = await payerFor({ chain, plan, payer: FUNDER });
  const funded = { ...payer, utxos: [...payer.utxos, outputOf(minted, "tokens")] };
  return (await measure("vault.topup", 1, { chain, plan, payer: funded })).rows;
}

async function handOverRows(program: Program, vaults: readonly BenchVault[]): Promise<Row[]> {
  const { scripts, charter, closed: terms } = program;
  const chain = program.chain.fork();
  const before = vaults.slice(0, 1);
  const heir = person("heir");
  const offered = await measure("vault.offer", 1, {
    chain,
    plan: offer({
      scripts,
      terms,
      validity: {},
      vaults: before.map(({ state }) => ({ state, allotment: 0, heir: heir.key.keyHash })),
    }),
    payer: projectName(before[0]?.project ?? 0),
  });
  const accepted = await measure("vault.accept", 1, {
    chain,
    plan: accept({
      scripts,
      terms,
      charter,
      validity: {},
      vaults: after(program, before, offered.transacted).map(({ state, payouts }) => ({
        state,
        allotment: 0,
        payouts,
        payout: toPlutusAddress(heir.address),
      })),
    }),
    payer: "heir",
  });
  return [...offered.rows, ...accepted.rows];
}

async function endRows(program: Program, vaults: readonly BenchVault[]): Promise<Row[]> {
  const { scripts, closed: terms } = program;
  const refunds = async (items: number): Promise<Case> => {
    const chain = program.chain.fork();
    await chain.advanceTo(EXPIRY + REVIEW + DAY);
    const plan = refund({
      scripts,
      terms,
      validity: await shortly(chain),
      vaults: vaults.slice(0, items).map(({ state }) => ({ state })),
    });
    return { chain, plan, payer: OPERATOR };
  };
  const first = await refunds(1);
  const refunded = await measure("vault.refund", 1, first);
  const { chain } = first;
  const left = claim({
    scripts,
    terms,
    validity: { from: await chain.now() },
    vaults: after(program, vaults.slice(0, 1), refunded.transacted).map(({ state }) => ({
      state,
      allotments: [0, 1, 2],
    })),
  });
  const emptied = after(program, vaults.slice(0, 1), await carry(chain, left));
  const plan = close({
    scripts,
    terms,
    validity: {},
    vaults: emptied.map(({ state }) => ({ state })),
  });
  const closed = await measure("vault.close", 1, { chain, plan, payer: OPERATOR });
  return [
    ...refunded.rows,
    ...(await measureLargest("vault.refund", vaults.length, refunds)),
    ...closed.rows,
  ];
}

async function sweepRow(program: Program, vaults: readonly BenchVault[]): Promise<readonly Row[]> {
  const { scripts, closed: terms } = program;
  const chain = program.chain.fork();
  await chain.advanceTo(LONG_STOP + DAY);
  const plan = sweep({
    scripts,
    terms,
    validity: await shortly(chain),
    vaults: vaults.slice(0, 1).map(({ state }) => ({ state })),
  });
  return (await measure("vault.sweep", 1, { chain, plan, payer: FUNDER })).rows;
}
