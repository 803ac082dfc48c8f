/** Claims and pushes. */
import { DAY } from "../../offchain/domain/time.ts";
import type { Assets } from "../../offchain/plans/plan.ts";
import { claim } from "../../offchain/plans/vault/claim.ts";
import { push } from "../../offchain/plans/vault/push.ts";
import { type CaseOf, measureLargest, measureSizesAndLargest } from "../batch.ts";
import { measure, type Row } from "../measure.ts";
import { AUDITORS, OPERATOR, person, projectName } from "../stage/people.ts";
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
    ...(await measureSizesAndLargest("vault.claim", SIZES, most, claims([AUDITOR]))),
    ...(await measureLargest("vault.claim.distinct", most, claims([PROJECT]))),
    ...(await measureLargest("vault.claim.delivered", most, delivered(claims([PROJECT])))),
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

/** Each payee gets what is his in an output of his own, at an address with a stake part. */
function delivered(claims: CaseOf): CaseOf {
  return async (items) => {
    const { plan, ...each } = await claims(items);
    const outputs = plan.outputs.map(({ assets }, index) => ({
      label: `claimed:${index}`,
      address: person(projectName(index)).address,
      assets: takenFrom(plan.inputs[index]?.utxo.assets ?? {}, assets),
    }));
    return { ...each, plan: { ...plan, outputs: [...plan.outputs, ...outputs] } };
  };
}

function takenFrom(before: Assets, after: Assets): Assets {
  const moved = Object.entries(before).map(
    ([unit, amount]) => [unit, amount - (after[unit] ?? 0n)] as const,
  );
  return Object.fromEntries(moved.filter(([, amount]) => amount > 0n));
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
      vaults: vaults.slice(0, items).map(({ state, payouts }) => ({ state, allotments, payouts })),
    });
    return { chain: fork, plan, payer: OPERATOR };
  };
}
