/** Claims and pushes. */
import { DAY } from "../../offchain/domain/time.ts";
import { emptyPlan } from "../../offchain/plans/plan.ts";
import { claim } from "../../offchain/plans/vault/claim.ts";
import { push } from "../../offchain/plans/vault/push.ts";
import { type CaseOf, measureBatches, measureLargest } from "../batch.ts";
import { measure, type Row } from "../measure.ts";
import { AUDITORS, OPERATOR, payeesOf, projectName } from "../stage/people.ts";
import type { Program } from "../stage/program.ts";
import type { BenchVault } from "../stage/vaults.ts";

const PROJECT = 0;
const AUDITOR = 2;
const ALL = [0, 1, 2] as const;
/** Batches by which flatness is judged. */
export const SIZES = [5, 10, 20] as const;

export async function claimRows(program: Program, vaults: readonly BenchVault[]): Promise<Row[]> {
  const claims = claimCases(program, vaults);
  const pushes = pushCases(program, vaults);
  const most = vaults.length;
  return [
    ...(await measure("vault.claim", 1, await claims([PROJECT])(1))).rows,
    ...(await measure("vault.claim.all3", 1, await claims(ALL)(1))).rows,
    ...(await measureBatches("vault.claim", SIZES, claims([AUDITOR]))),
    ...(await measureLargest("vault.claim", most, claims([AUDITOR]))),
    ...(await measureLargest("vault.claim.distinct", most, claims([PROJECT]))),
    ...(await measureLargest("vault.claim.all3", most, claims(ALL))),
    ...(await measure("vault.push", 1, await pushes([PROJECT])(1))).rows,
    ...(await measure("vault.push.all3", 1, await pushes(ALL)(1))).rows,
    ...(await measureLargest("vault.push", most, pushes([PROJECT]))),
    ...(await measureLargest("vault.push.all3", most, pushes(ALL))),
  ];
}

/** The first vaults' claims of these allotments; a claimant pays. */
export function claimCases(
  { chain, scripts, closed }: Program,
  vaults: readonly BenchVault[],
): (allotments: readonly number[]) => CaseOf {
  return (allotments) => async (items) => {
    const fork = chain.fork();
    await fork.advanceTo((await chain.now()) + 2n * DAY);
    const chosen = vaults.slice(0, items);
    const plan = claim({
      scripts,
      terms: closed,
      validity: { from: await fork.now() },
      vaults: chosen.map(({ state }) => ({ state, allotments })),
    });
    const claimant = allotments.includes(PROJECT) ? projectName(chosen[0]?.project ?? 0) : AUDITORS;
    return { chain: fork, plan, payer: claimant };
  };
}

/** The first vaults' pushes of these allotments; a stranger pays. */
function pushCases(
  { chain, scripts, closed }: Program,
  vaults: readonly BenchVault[],
): (allotments: readonly number[]) => CaseOf {
  return (allotments) => async (items) => {
    const fork = chain.fork();
    await fork.advanceTo((await chain.now()) + 2n * DAY);
    const plan = push({
      scripts,
      terms: closed,
      validity: { from: await fork.now() },
      vaults: vaults
        .slice(0, items)
        .map(({ state, payouts }) => ({ state, allotments, payouts })),
    });
    return { chain: fork, plan, payer: OPERATOR };
  };
}
