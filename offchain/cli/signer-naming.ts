/** Names of signers without a ledger: from the program's files, and from the charter where it is at hand. */
import { exampleKeyHash } from "../keys/example.ts";
import { CliError } from "./cli-error.ts";
import { exists } from "./files.ts";
import { Naming } from "./naming.ts";
import type { Session } from "./session.ts";

export async function signerNaming(session: Session): Promise<Naming> {
  const known = await exists(session.options.program);
  const program = known ? await session.program() : undefined;
  return new Naming(program, [], undefined, session.names);
}

export interface Roster {
  readonly names: readonly string[];
  /** Key hashes. */
  readonly hashes: ReadonlySet<string>;
}

/**
 * The auditors of the program: those of its file, or, where somebody else is
 * asked for, those of the charter, which may have changed since.
 *
 * @returns an empty roster where nothing is known of the program
 */
export async function rosterOf(
  session: Session,
  asked: readonly (readonly [name: string, hash: string])[],
): Promise<Roster> {
  if (!(await exists(session.options.program))) return { names: [], hashes: new Set() };
  const { panel } = await session.program();
  const listed = { names: panel.auditors, hashes: new Set(panel.auditors.map(exampleKeyHash)) };
  if (asked.every(([, hash]) => listed.hashes.has(hash))) return listed;
  return (await rosterOfCharter(session)) ?? listed;
}

async function rosterOfCharter(session: Session): Promise<Roster | undefined> {
  const { charterState, openWorkspace } = await import("./workspace.ts");
  try {
    const workspace = await openWorkspace(session);
    const { charter } = await charterState(workspace);
    const roster = [...charter.panel.roster, ...charter.next.roster].filter((key) => key !== "");
    const hashes = new Set(roster);
    return { hashes, names: [...hashes].map((hash) => workspace.naming.key(hash)) };
  } catch (error) {
    if (error instanceof CliError) return undefined;
    throw error;
  }
}
