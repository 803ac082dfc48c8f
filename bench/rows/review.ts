/** What managers submit and auditors decide. */
import { DAY } from "../../offchain/domain/time.ts";
import { verdictMotion } from "../../offchain/domain/vault/decide.ts";
import { objectionMotion } from "../../offchain/domain/vault/object.ts";
import { pauseMotion } from "../../offchain/domain/vault/pause.ts";
import { resumeMotion } from "../../offchain/domain/vault/resume.ts";
import { decide } from "../../offchain/plans/vault/decide.ts";
import { lapse } from "../../offchain/plans/vault/lapse.ts";
import { object } from "../../offchain/plans/vault/object.ts";
import { pause } from "../../offchain/plans/vault/pause.ts";
import { resume } from "../../offchain/plans/vault/resume.ts";
import { submit } from "../../offchain/plans/vault/submit.ts";
import { type CaseOf, measureSizesAndLargest } from "../batch.ts";
import { type Measured, measure, type Row } from "../measure.ts";
import { managerName, OPERATOR } from "../stage/people.ts";
import { type Program, SILENCE, shortly } from "../stage/program.ts";
import { motionOn, sheetOf } from "../stage/sheet.ts";
import { after, type BenchVault, evidenceOf } from "../stage/vaults.ts";

const UNDER_REVIEW = 1;
const NEXT = 2;

/** `vaults` are of fail-closed terms, `silent` of fail-open ones. */
export async function reviewRows(
  program: Program,
  vaults: readonly BenchVault[],
  silent: readonly BenchVault[],
): Promise<Row[]> {
  const verdicts = decideCases(program, vaults);
  const detached = verdicts({ detached: 3 });
  return [
    ...(await submitRow(program, vaults)),
    ...(await measure("vault.decide", 1, await detached(1))).rows,
    ...(await measure("vault.decide.signed", 1, await verdicts({ signing: 3 })(1))).rows,
    ...(await measureSizesAndLargest("vault.decide", [24], vaults.length, detached)),
    ...(await silenceRows(program, silent)),
    ...(await pauseRows(program, vaults)),
  ];
}

async function submitRow(program: Program, vaults: readonly BenchVault[]): Promise<readonly Row[]> {
  const { scripts, closed } = program;
  const chain = program.chain.fork();
  const plan = submit({
    scripts,
    terms: closed,
    validity: await shortly(chain),
    vaults: vaults.slice(0, 1).map(({ state, project }) => ({
      state,
      tranche: NEXT,
      evidence: evidenceOf(project, NEXT),
    })),
  });
  const payer = managerName(vaults[0]?.project ?? 0);
  return (await measure("vault.submit", 1, { chain, plan, payer })).rows;
}

function decideCases(
  program: Program,
  vaults: readonly BenchVault[],
): (votes: { readonly detached?: number; readonly signing?: number }) => CaseOf {
  return (votes) => async (items) => {
    const { scripts, closed, charter } = program;
    const chain = program.chain.fork();
    await chain.advanceTo((await chain.now()) + DAY);
    const verdict = { type: "approve", tranche: UNDER_REVIEW } as const;
    const chosen = vaults.slice(0, items);
    const motions = chosen.map(({ state }) => motionOn(state, verdictMotion(state.vault, verdict)));
    const plan = decide({
      scripts,
      terms: closed,
      charter,
      sheet: await sheetOf(program, chain, motions, votes),
      validity: await shortly(chain),
      vaults: chosen.map(({ state }) => ({ state, verdict })),
    });
    return { chain, plan, payer: OPERATOR };
  };
}

async function silenceRows(
  program: Program,
  silent: readonly BenchVault[],
): Promise<readonly Row[]> {
  const { scripts, charter, open: terms } = program;
  const chosen = silent.slice(0, 1);
  const entries = chosen.map(({ state }) => ({ state, tranche: UNDER_REVIEW }));
  const lapsing = program.chain.fork();
  await lapsing.advanceTo((await lapsing.now()) + SILENCE + DAY);
  const lapsed = lapse({ scripts, terms, validity: await shortly(lapsing), vaults: entries });
  const objecting = program.chain.fork();
  const motions = entries.map(({ state, tranche }) =>
    motionOn(state, objectionMotion(state.vault, tranche)),
  );
  const objection = object({
    scripts,
    terms,
    charter,
    sheet: await sheetOf(program, objecting, motions, { detached: 1 }),
    validity: await shortly(objecting),
    vaults: entries,
  });
  const rows = await Promise.all([
    measure("vault.lapse", 1, { chain: lapsing, plan: lapsed, payer: OPERATOR }),
    measure("vault.object", 1, { chain: objecting, plan: objection, payer: OPERATOR }),
  ]);
  return rows.flatMap((each) => each.rows);
}

async function pauseRows(program: Program, vaults: readonly BenchVault[]): Promise<Row[]> {
  const { scripts, charter, closed: terms } = program;
  const chain = program.chain.fork();
  const say = async (
    name: string,
    present: readonly BenchVault[],
    act: typeof pause,
    motionOf: typeof pauseMotion,
  ): Promise<Measured> => {
    const motions = present.map(({ state }) => motionOn(state, motionOf(state.vault)));
    const plan = act({
      scripts,
      terms,
      charter,
      sheet: await sheetOf(program, chain, motions),
      validity: await shortly(chain),
      vaults: present.map(({ state }) => ({ state })),
    });
    return measure(name, 1, { chain, plan, payer: OPERATOR });
  };
  const running = vaults.slice(0, 1);
  const paused = await say("vault.pause", running, pause, pauseMotion);
  await chain.advanceTo((await chain.now()) + 3n * DAY);
  const stopped = after(program, running, paused.transacted);
  const resumed = await say("vault.resume", stopped, resume, resumeMotion);
  return [...paused.rows, ...resumed.rows];
}
