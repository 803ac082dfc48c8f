/** Amendments, by both roads. */
import { DAY } from "../../offchain/domain/time.ts";
import { amendMotion } from "../../offchain/domain/vault/notice.ts";
import { amend } from "../../offchain/plans/vault/amend.ts";
import { notice } from "../../offchain/plans/vault/notice.ts";
import { measure, type Row } from "../measure.ts";
import { ADMIN, managerName } from "../stage/people.ts";
import { NOTICE, type Program, shortly } from "../stage/program.ts";
import { motionOn, sheetOf } from "../stage/sheet.ts";
import { after, type BenchVault } from "../stage/vaults.ts";

/** Moves weight between the two tranches to come. */
const MOVED = [25n, 25n, 30n, 20n] as const;

export async function amendmentRows(
  program: Program,
  vaults: readonly BenchVault[],
): Promise<Row[]> {
  return [...(await jointly(program, vaults)), ...(await noticed(program, vaults))];
}

async function jointly(program: Program, vaults: readonly BenchVault[]): Promise<readonly Row[]> {
  const { scripts, charter, closed: terms } = program;
  const chain = program.chain.fork();
  const entries = vaults.slice(0, 1).map(({ state }) => ({ state, weights: MOVED }));
  const motions = entries.map(({ state }) => motionOn(state, amendMotion(MOVED)));
  const plan = amend({
    scripts,
    terms,
    charter,
    sheet: await sheetOf(program, chain, motions),
    validity: await shortly(chain),
    vaults: entries,
  });
  const payer = managerName(vaults[0]?.project ?? 0);
  return (await measure("vault.amend", 1, { chain, plan, payer })).rows;
}

async function noticed(program: Program, vaults: readonly BenchVault[]): Promise<readonly Row[]> {
  const { scripts, charter, closed: terms } = program;
  const chain = program.chain.fork();
  const request = { scripts, terms, charter };
  const [before] = [vaults.slice(0, 1)];
  const given = await measure("vault.notice", 1, {
    chain,
    plan: notice({
      ...request,
      validity: await shortly(chain),
      vaults: before.map(({ state }) => ({ state, weights: MOVED })),
    }),
    payer: ADMIN,
  });
  await chain.advanceTo((await chain.now()) + NOTICE + DAY);
  const amended = await measure("vault.amend.noticed", 1, {
    chain,
    plan: amend({
      ...request,
      validity: await shortly(chain),
      vaults: after(program, before, given.transacted).map(({ state }) => ({
        state,
        weights: MOVED,
      })),
    }),
    payer: ADMIN,
  });
  return [...given.rows, ...amended.rows];
}
