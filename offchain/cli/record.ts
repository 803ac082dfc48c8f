/**
 * What the command remembers of a ledger, beside the ledger's file: where the
 * scripts lie, and how programs and projects are named there. Nothing secret.
 */
import type { DeploymentRecord } from "../operations/deploy.ts";
import { CliError } from "./cli-error.ts";
import { exists, readText, writeText } from "./files.ts";

/** Where a project's name comes from: a UTxO of the payer that opening its vault spends. */
export interface SeedRecord {
  /** Project id, 27 bytes, hex. */
  readonly project: string;
  readonly transactionId: string;
  readonly outputIndex: number;
}

export interface ProgramRecord {
  /** Name of the charter's state token, 27 bytes, hex. */
  readonly charter: string;
  /** Name of the terms' state token. */
  readonly terms: string;
  /** POSIX ms from which the program's lengths of time run. */
  readonly start: string;
  /** Who mints class tokens, and until when (POSIX ms). */
  readonly minting: { readonly minter: string; readonly until: string };
  /** By slug. */
  readonly projects: Readonly<Record<string, SeedRecord>>;
}

export interface LedgerRecord {
  readonly format: "cairn-record/1";
  readonly deployment?: DeploymentRecord;
  /** Key names that were used here and that no program file mentions, so that hashes can be shown by name. */
  readonly names?: readonly string[];
  /** By the program's id. */
  readonly programs: Readonly<Record<string, ProgramRecord>>;
}

const EMPTY: LedgerRecord = { format: "cairn-record/1", programs: {} };

/** `.cairn/chain.json` has `.cairn/chain.record.json`. */
export function recordPath(chain: string): string {
  return `${chain.replace(/\.json$/, "")}.record.json`;
}

export async function loadRecord(chain: string): Promise<LedgerRecord> {
  const path = recordPath(chain);
  if (!(await exists(path))) return EMPTY;
  const text = await readText(path, { what: "the record", advice: "Check the file." });
  try {
    const record = JSON.parse(text) as LedgerRecord;
    if (record.format === EMPTY.format && typeof record.programs === "object") return record;
  } catch {
    // Said below, as for any other content that is no record.
  }
  throw new CliError(
    "file-unreadable",
    `${path} is no record of a ledger`,
    "Restore it from a copy, or start over with another --chain.",
  );
}

/** Reads, changes and writes the record. */
export async function changeRecord(
  chain: string,
  change: (record: LedgerRecord) => LedgerRecord,
): Promise<void> {
  const record = change(await loadRecord(chain));
  await writeText(recordPath(chain), `${JSON.stringify(record, null, 2)}\n`, { force: true });
}

/** Adds to what is known of a program. */
export function changeProgram(
  chain: string,
  id: string,
  change: (program: ProgramRecord | undefined) => ProgramRecord,
): Promise<void> {
  return changeRecord(chain, (record) => ({
    ...record,
    programs: { ...record.programs, [id]: change(record.programs[id]) },
  }));
}

/** Remembers what keys are called. */
export async function rememberNames(chain: string, names: readonly string[]): Promise<void> {
  const known = new Set((await loadRecord(chain)).names);
  if (names.every((name) => known.has(name))) return;
  await changeRecord(chain, (record) => ({
    ...record,
    names: [...new Set([...(record.names ?? []), ...names])].sort(),
  }));
}
