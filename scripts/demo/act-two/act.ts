/** What the stories of act II share: one ledger, the cast, and the panel at work. */
import type { Vault } from "../../../offchain/blueprint/generated.ts";
import type { CharterState, VaultState } from "../../../offchain/domain/datum.ts";
import type { CompiledProject } from "../../../offchain/domain/program/compile.ts";
import type { Project } from "../../../offchain/domain/program/program.ts";
import { DAY } from "../../../offchain/domain/time.ts";
import { exampleKeyHash } from "../../../offchain/keys/example.ts";
import { decide } from "../../../offchain/operations/decide.ts";
import { charterOf, termsOf, vaultOf } from "../../../offchain/operations/read.ts";
import {
  type Asked,
  makeSheet,
  type SignedSheet,
  signedSheet,
} from "../../../offchain/operations/sheet.ts";
import { submit } from "../../../offchain/operations/submit.ts";
import type { PanelRequest } from "../../../offchain/plans/vault/sheet.ts";
import { reportOn, signatures, sittingNames } from "../auditors.ts";
import type { Checks } from "../checks.ts";
import type { Delivered, EvidenceRoom } from "../deliveries.ts";
import type { Stage } from "../stage.ts";

export interface Act {
  /** On the ledger of this act. */
  readonly stage: Stage;
  readonly checks: Checks;
  readonly room: EvidenceRoom;
}

/** A story waits for days, counted from the program's start; meanwhile others go on. */
export type Story = AsyncGenerator<number, void, void>;

/** One project of the cast. */
export interface Member {
  /** Project id. */
  readonly project: string;
  readonly source: Project;
  readonly compiled: CompiledProject;
}

/** The project at a position of the round. */
export function member({ projects, round }: Stage, position: number): Member {
  const [project, source, compiled] = [
    projects[position],
    round.projects[position],
    round.compiled[position],
  ];
  if (project === undefined || source === undefined || compiled === undefined)
    throw new RangeError(`the round has no project ${position}`);
  return { project, source, compiled };
}

/** Bounds that begin now: 20 minutes. */
export async function soon({ stage }: Act): Promise<{ from: bigint; to: bigint }> {
  const now = await stage.chain.now();
  return { from: now, to: now + 1_200_000n };
}

/** POSIX ms of a day after the program's start. */
export function dayOf({ stage }: Act, day: number): bigint {
  return stage.calendar.start + BigInt(day) * DAY;
}

/** The team delivers and submits; the evidence is what an auditor will look at. */
export async function deliver(
  act: Act,
  who: Member,
  tranche: number,
  submission = 1,
): Promise<Delivered> {
  const { stage, room } = act;
  const [delivered] = await room.deliver(stage.round.program.id, [
    { project: who.source, tranche, submission },
  ]);
  if (delivered === undefined) throw new RangeError("one delivery was asked for");
  await submit(stage.context, [{ project: who.project, tranche, evidence: delivered.hash }]);
  return delivered;
}

/** Names of the members who sit now, in the order of the roster. */
export async function sitting(act: Act): Promise<string[]> {
  const { charter } = await charterOf(act.stage.context, act.stage.program);
  return sittingNames(act.stage.round, charter, await act.stage.chain.now());
}

/** What a sheet needs besides what it asks for. */
export interface SheetOptions {
  /** Names of the members who sign, detached. */
  readonly by: readonly string[];
  /** Names of the members who sign the transaction instead. */
  readonly inPerson?: readonly string[];
  /** Day after which it is void; ten days from now where absent. */
  readonly until?: number;
  /** What they looked at. */
  readonly about?: readonly Delivered[];
}

const TEN_DAYS = 10n * DAY;

/** A sheet over the present state, signed by these members one by one. */
export async function sheetBy(
  act: Act,
  asked: readonly Asked[],
  options: SheetOptions,
): Promise<SignedSheet> {
  const { stage } = act;
  const { by, inPerson = [], until, about = [] } = options;
  const now = await stage.chain.now();
  const verdict = asked.some(({ type }) => type === "reject") ? "reject" : "approve";
  const sheet = await makeSheet(stage.context, {
    program: stage.program,
    expiry: until === undefined ? now + TEN_DAYS : dayOf(act, until),
    report: about.length === 0 ? NO_REPORT : reportOn(stage.round.program, by, about, verdict, now),
    asked,
  });
  return signedSheet(sheet, {
    signatures: await signatures(by, sheet),
    signers: inPerson.map(exampleKeyHash),
  });
}

/** Where nothing was reported: the hash of nothing, so to say. */
const NO_REPORT = "00".repeat(32);

/** Signs and brings one verdict. */
export async function judge(
  act: Act,
  who: Member,
  verdict: { readonly type: "approve" | "reject"; readonly tranche: number },
  options: SheetOptions,
): Promise<void> {
  const asked = { project: who.project, ...verdict };
  await decide(act.stage.context, await sheetBy(act, [asked], options), [asked]);
}

/** What a plan for one vault is made from, as the chain has it. */
export async function requestOn(
  act: Act,
  who: Member,
): Promise<
  Omit<PanelRequest, "sheet"> & { readonly state: VaultState; readonly charter: CharterState }
> {
  const { context, program } = act.stage;
  const state = await vaultOf(context, who.project);
  return {
    scripts: context.deployment,
    terms: await termsOf(context, state.vault.terms),
    charter: await charterOf(context, program),
    validity: await soon(act),
    state,
  };
}

/** The vault of a project as the chain has it. */
export async function vaultNow({ stage }: Act, { project }: Member): Promise<Vault> {
  return (await vaultOf(stage.context, project)).vault;
}
