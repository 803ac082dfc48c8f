/** Names of signers without a ledger: from the program's files, and from the charter where it is at hand. */
import { exampleKeyHash } from "../keys/example.ts";
import { exists } from "./files.ts";
import { Naming } from "./naming.ts";
import type { Session } from "./session.ts";

export async function signerNaming(session: Session): Promise<Naming> {
  const known = await exists(session.options.program);
  const program = known ? await session.program() : undefined;
  return new Naming(program, [], undefined, session.names);
}

/** The auditors that the program names; none where there is no program file. */
export async function rosterOf(
  session: Session,
): Promise<{ readonly names: readonly string[]; readonly hashes: ReadonlySet<string> }> {
  if (!(await exists(session.options.program))) return { names: [], hashes: new Set() };
  const { panel } = await session.program();
  return { names: panel.auditors, hashes: new Set(panel.auditors.map(exampleKeyHash)) };
}
