/** What `decide`, `object`, `pause`, `resume` and `amend` have in common: a signed sheet is carried out. */
import type { Context, Performed } from "../operations/context.ts";
import type { SignedSheet } from "../plans/vault/sheet.ts";
import { CliError, usageError } from "./cli-error.ts";
import { dateTime } from "./dates.ts";
import { itemsOf, motionText } from "./motions.ts";
import type { Answer } from "./output.ts";
import { type PanelState, panelState } from "./panel-state.ts";
import { perform } from "./perform.ts";
import type { Session } from "./session.ts";
import { readSheet, type SheetFile, type SheetItem, verifiedSignatures } from "./sheet-file.ts";
import { standingOf } from "./sheet-motions.ts";
import { charterState, openWorkspace, vaultStates, type Workspace } from "./workspace.ts";

export interface SheetUse {
  readonly session: Session;
  readonly path: string;
  readonly types: readonly SheetItem["motion"]["type"][];
  readonly only: readonly string[];
  /** Whether one member suffices. */
  readonly single?: boolean;
  /** Who usually brings it, for the advice. */
  readonly example: string;
  readonly operation: (
    context: Context,
    sheet: SignedSheet,
    items: readonly SheetItem[],
  ) => Promise<Performed>;
}

export async function carrySheet(use: SheetUse): Promise<Answer> {
  const sheet = await readSheet(use.path);
  const wanted = chosen(sheet, use);
  const workspace = await openWorkspace(use.session);
  checkBelongs(sheet, workspace, use.path);
  checkExpiry(sheet, workspace.now, use.path);
  const { items, skipped } = await standing(wanted, workspace, use);
  const { charter } = await charterState(workspace);
  return perform(
    workspace,
    use.example,
    async (context, stage) => {
      const keys = stage.actors.map(({ keyHash }) => keyHash);
      const panel = panelState(charter, workspace.now, sheet, workspace.naming, keys);
      checkQuorum(panel, use);
      return use.operation(context, signed(sheet, panel, keys), items);
    },
    () => ({
      data: {
        sheet: sheet.digest,
        items: items.map(({ project, motion }) => ({ project, ...motion })),
        skipped: skipped.map(({ project, motion }) => ({ project, ...motion })),
      },
      text: () =>
        [
          ...items.map((item) => `${item.project}: ${motionText(item, workspace.program)}`),
          ...skipped.map(({ project }) => `${project}: left out, the vault has changed since`),
        ].join("\n"),
    }),
  );
}

function chosen(sheet: SheetFile, { types, only, path }: SheetUse): SheetItem[] {
  const items = itemsOf(sheet.items, types, only);
  const missing = only.filter((slug) => !items.some(({ project }) => project === slug));
  if (missing.length > 0) {
    throw usageError(
      `${path} has nothing to ${types.join(" or ")} for ${missing.join(", ")}`,
      "`cairn sheet show` lists what is on the sheet.",
    );
  }
  if (items.length > 0) return items;
  throw usageError(
    `${path} has nothing to ${types.join(" or ")}`,
    "`cairn sheet show` tells what is on the sheet, and each command carries out its own part.",
  );
}

/** What can still be carried out; the rest is left out unless it was named. */
async function standing(
  wanted: readonly SheetItem[],
  workspace: Workspace,
  { only, path }: SheetUse,
): Promise<{ items: SheetItem[]; skipped: SheetItem[] }> {
  const states = await vaultStates(workspace);
  const items = wanted.filter((item) => standingOf(item, states) === "open");
  const skipped = wanted.filter((item) => !items.includes(item));
  if (items.length > 0 && (only.length === 0 || skipped.length === 0)) return { items, skipped };
  throw new CliError(
    "sheet-stale",
    `${path}: ${skipped.map(({ project }) => project).join(", ")} cannot be carried out any more`,
    "It was carried out, or the vault has changed since: `cairn sheet show` tells which items stand.",
    { docs: "docs/panel.md" },
  );
}

/** The sheet speaks of this program on this ledger, and its slugs mean what they say. */
export function checkBelongs(
  sheet: SheetFile,
  { record, deployment, program, naming }: Workspace,
  path: string,
): void {
  const stranger = sheet.items.find(({ project, id }) => naming.project(id) !== project);
  if (
    sheet.charter === record.charter &&
    sheet.vault === deployment.vault.hash &&
    stranger === undefined
  )
    return;
  throw new CliError(
    "sheet-tampered",
    stranger === undefined
      ? `${path} is a sheet of another program than "${program.id}" on this ledger`
      : `${path}: the item named "${stranger.project}" is about ${naming.project(stranger.id)}`,
    "Do not sign it. Make a new sheet with `cairn sheet make`.",
    { docs: "docs/panel.md" },
  );
}

export function checkExpiry(sheet: SheetFile, now: bigint, path: string): void {
  if (sheet.expiry > now) return;
  throw new CliError(
    "sheet-expired",
    `${path} expired on ${dateTime(sheet.expiry)}; it is ${dateTime(now)}`,
    "Make a new sheet with `cairn sheet make`, and have it signed again.",
    { docs: "docs/panel.md" },
  );
}

function checkQuorum(panel: PanelState, { single = false, path }: SheetUse): void {
  const votes = panel.seats.filter(({ signed: voted }) => voted).length;
  const needed = single ? 1 : panel.quorum;
  if (votes >= needed) return;
  const waiting = panel.seats.filter(({ signed: voted }) => !voted).map(({ name }) => name);
  throw new CliError(
    "sheet-incomplete",
    `${votes} of ${needed} members have signed ${path}`,
    `Have it signed: cairn sheet sign ${path} --as ${waiting[0] ?? "auditor-1"}.`,
    {
      details: [
        `${waiting.join(", ")} sit and have not signed`,
        ...panel.unused.map(({ signer, reason }) => `${signer} does not count: ${reason}`),
      ],
      docs: "docs/panel.md",
    },
  );
}

/** The sheet with its valid signatures; members among the actors sign the transaction. */
function signed(sheet: SheetFile, panel: PanelState, keys: readonly string[]): SignedSheet {
  const signers = panel.seats.filter(({ key }) => keys.includes(key)).map(({ key }) => key);
  return {
    expiry: sheet.expiry,
    report: sheet.report,
    motions: sheet.items.map(({ digest }) => digest),
    signatures: verifiedSignatures(sheet).valid.filter(({ keyHash }) => !signers.includes(keyHash)),
    signers,
  };
}
