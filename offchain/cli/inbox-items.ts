/** What waits for whom, as the vaults and the charter stand. */
import type { Terms } from "../blueprint/generated.ts";
import type { CharterState, VaultState } from "../domain/datum.ts";
import { CLASSES } from "../domain/names.ts";
import { sittingAt } from "../domain/panel/sitting.ts";
import { isConflicted } from "../domain/panel/votes.ts";
import { claimable } from "../domain/vault/schedule.ts";
import { isReady } from "./endings.ts";
import { nextPayment } from "./next-payment.ts";
import { trancheLabel } from "./tranche-number.ts";
import { charterState, termsState, vaultStates, type Workspace } from "./workspace.ts";

export type Waiting =
  | "submit"
  | "judge"
  | "claim"
  | "claim later"
  | "accept"
  | "lapse"
  | "amend"
  | "refund"
  | "close"
  | "sweep";

export interface InboxItem {
  readonly what: Waiting;
  /** Key names; `anybody` where no key is needed. */
  readonly who: string;
  readonly project: string;
  readonly about: string;
  /** Base units. */
  readonly amount?: bigint;
  /** POSIX ms: since when, by when, or from when on; now where absent. */
  readonly at?: bigint;
  /** What to type. */
  readonly command: string;
}

const ANYBODY = "anybody";

/** @param names key names; everybody's where empty. What anybody may do is always there. */
export async function inboxOf(
  workspace: Workspace,
  names: readonly string[],
): Promise<InboxItem[]> {
  const { terms } = await termsState(workspace);
  const { charter } = await charterState(workspace);
  const states = await vaultStates(workspace);
  const items = states.flatMap((state) => [
    ...submissions(workspace, state, terms),
    ...judgements(workspace, state, terms, charter),
    ...payments(workspace, state, terms),
    ...changes(workspace, state, terms, charter),
  ]);
  const mine = ({ who }: InboxItem) =>
    names.length === 0 || who === ANYBODY || who.split(", ").some((each) => names.includes(each));
  return items.filter(mine).sort(byMoment(workspace.now));
}

/** What can be done now first, then by date. */
function byMoment(now: bigint): (left: InboxItem, right: InboxItem) => number {
  const moment = ({ at }: InboxItem) => (at === undefined || at < now ? now : at);
  return (left, right) =>
    moment(left) < moment(right) ? -1 : moment(left) > moment(right) ? 1 : 0;
}

function isRunning({ vault }: VaultState): boolean {
  return vault.phase.type === "Running" || vault.phase.type === "Noticed";
}

function submissions(workspace: Workspace, state: VaultState, terms: Terms): InboxItem[] {
  const { naming, program, now } = workspace;
  if (!isRunning(state) || now >= terms.expiry) return [];
  const slug = naming.project(state.project);
  const who = naming.party(state.vault.manager);
  return state.vault.tranches.flatMap((tranche, index): InboxItem[] => {
    if (tranche.type !== "Open") return [];
    const gate = terms.tranches[index]?.gate;
    const due = gate?.type === "Milestone" ? gate.due : null;
    const again = tranche.submissions > 0n ? `, rejected ${tranche.submissions}×` : "";
    return [
      {
        what: "submit",
        who,
        project: slug,
        about: `evidence for ${trancheLabel(program, index)}${again}`,
        at: due ?? terms.expiry,
        command: `cairn evidence submit <folder> --as ${who}`,
      },
    ];
  });
}

function judgements(
  workspace: Workspace,
  state: VaultState,
  terms: Terms,
  charter: CharterState["charter"],
): InboxItem[] {
  const { naming, program, now } = workspace;
  if (!isRunning(state) || now >= terms.expiry + terms.review) return [];
  const slug = naming.project(state.project);
  const judges = sittingAt(charter, now)
    .filter(({ key }) => !isConflicted(state.vault, key))
    .map(({ key }) => naming.key(key));
  return state.vault.tranches.flatMap((tranche, index): InboxItem[] => {
    if (tranche.type !== "Submitted" && tranche.type !== "Objected") return [];
    const about = `${trancheLabel(program, index)}, submission ${tranche.submissions}`;
    const silence = terms.approval.type === "FailOpen" && tranche.type === "Submitted";
    const lapses =
      silence && terms.approval.type === "FailOpen"
        ? tranche.at + terms.approval.after + state.vault.delay
        : undefined;
    return [
      {
        what: "judge",
        who: judges.join(", "),
        project: slug,
        about: tranche.type === "Objected" ? `${about}, objected to` : about,
        at: lapses ?? terms.expiry + terms.review,
        command: `cairn sheet make --approve ${slug}:${index}`,
      },
      ...(lapses === undefined
        ? []
        : [
            {
              what: "lapse" as const,
              who: ANYBODY,
              project: slug,
              about,
              at: lapses,
              command: `cairn lapse ${slug} --payer <key>`,
            },
          ]),
    ];
  });
}

function payments({ naming, now }: Workspace, state: VaultState, terms: Terms): InboxItem[] {
  const slug = naming.project(state.project);
  return state.vault.allotments.flatMap((allotment, index): InboxItem[] => {
    const who = naming.party(allotment.beneficiary);
    const about = `${CLASSES[Number(allotment.class)]} tokens`;
    const command = `cairn claim ${slug} --as ${who}`;
    const due = claimable(terms, state.vault, allotment, now);
    const next = nextPayment(terms, state.vault, index, now);
    const heir = allotment.heir === "" ? undefined : naming.party(allotment.heir);
    return [
      ...(due > 0n
        ? [{ what: "claim" as const, who, project: slug, about, amount: due, command }]
        : []),
      ...(next === undefined
        ? []
        : [
            {
              what: "claim later" as const,
              who,
              project: slug,
              about,
              amount: next.amount,
              at: next.at,
              command,
            },
          ]),
      ...(heir === undefined
        ? []
        : [
            {
              what: "accept" as const,
              who: heir,
              project: slug,
              about: `${about} offered by ${who}`,
              amount: allotment.total - allotment.claimed,
              command: `cairn hand-over accept ${slug} --allotment ${index} --as ${heir}`,
            },
          ]),
    ];
  });
}

function changes(
  workspace: Workspace,
  state: VaultState,
  terms: Terms,
  charter: CharterState["charter"],
): InboxItem[] {
  const { naming } = workspace;
  const slug = naming.project(state.project);
  const { phase, delay } = state.vault;
  const ending = (what: "refund" | "close" | "sweep", who: string, about: string): InboxItem[] =>
    isReady(what, state, terms, workspace)
      ? [
          {
            what,
            who,
            project: slug,
            about,
            command: `cairn ${what} ${slug} --${who === ANYBODY ? "payer <key>" : `as ${who}`}`,
          },
        ]
      : [];
  const funder = terms.funder.type === "Key" ? naming.key(terms.funder.fields[0]) : "the funder";
  return [
    ...(phase.type === "Noticed"
      ? [
          {
            what: "amend" as const,
            who: charter.admin.type === "Key" ? naming.key(charter.admin.fields[0]) : "the admin",
            project: slug,
            about: "announced amendment",
            at: phase.at + charter.notice + delay,
            command: `cairn amend --weights "${slug}=..." --as admin`,
          },
        ]
      : []),
    ...ending("refund", ANYBODY, "what never started goes back"),
    ...ending("close", ANYBODY, "the vault is empty"),
    ...ending("sweep", funder, "what nobody claimed"),
  ];
}
