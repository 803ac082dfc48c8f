/** Charters, terms, and the opening of vaults. */
import { DAY } from "../../offchain/domain/time.ts";
import { amend } from "../../offchain/plans/charter/amend.ts";
import { found } from "../../offchain/plans/charter/found.ts";
import { publish } from "../../offchain/plans/charter/publish.ts";
import { measureLargest } from "../batch.ts";
import { type Case, measure, payerFor, type Row } from "../measure.ts";
import { ADMIN, memberName, OPERATOR, person, REGISTRAR } from "../stage/people.ts";
import { draftTerms, founding, type Program, START, shortly } from "../stage/program.ts";
import { admit, openingPlan } from "../stage/vaults.ts";

const SEED = 5_000_000n;
/** No more than the operator's seeds are made for. */
const MOST_OPENINGS = 24;

export async function foundingRows(program: Program): Promise<Row[]> {
  const single = await openingCase(program, 1);
  return [
    ...(await foundRow(program)),
    ...(await publishRow(program)),
    ...(await amendRow(program)),
    ...(await measure("vault.open", 1, single)).rows,
    ...(await measureLargest("vault.open", MOST_OPENINGS, (items) => openingCase(program, items))),
  ];
}

async function foundRow({ chain: base, scripts }: Program): Promise<readonly Row[]> {
  const chain = base.fork();
  const seed = await chain.fund(person(OPERATOR).address, SEED);
  const plan = found({ scripts, seed, charter: founding(), title: "Bench" });
  return (await measure("charter.found", 1, { chain, plan, payer: OPERATOR })).rows;
}

async function publishRow(program: Program): Promise<readonly Row[]> {
  const { scripts, charter, policy } = program;
  const chain = program.chain.fork();
  const seed = await chain.fund(person(REGISTRAR).address, SEED);
  const terms = draftTerms(policy.policy, { type: "FailClosed" });
  const plan = publish({ scripts, charter, seed, terms });
  return (await measure("charter.publish", 1, { chain, plan, payer: REGISTRAR })).rows;
}

async function amendRow(program: Program): Promise<readonly Row[]> {
  const { scripts, charter } = program;
  const chain = program.chain.fork();
  await chain.advanceTo(START + 100n * DAY);
  const { panel } = charter.charter;
  const roster = [...panel.roster.slice(0, 6), "", person(memberName(7)).key.keyHash];
  const plan = amend({
    scripts,
    charter,
    amendment: { next: { ...panel, roster } },
    validity: await shortly(chain),
    coinsPerUtxoByte: (await chain.parameters()).coinsPerUtxoByte,
  });
  return (await measure("charter.amend", 1, { chain, plan, payer: ADMIN })).rows;
}

async function openingCase(program: Program, items: number): Promise<Case> {
  const chain = program.chain.fork();
  const { seeds, tokens } = await admit(program, chain, items);
  const plan = await openingPlan(program, chain, program.closed, seeds, 1_000);
  const payer = await payerFor({ chain, plan, payer: OPERATOR });
  return { chain, plan, payer: { ...payer, utxos: [...payer.utxos, tokens] } };
}
