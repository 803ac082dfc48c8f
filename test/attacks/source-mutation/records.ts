/** Transactions with the ledger's verdict on them, as they are kept between runs. */
import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createInterface } from "node:readline";
import type { Slots } from "../../../offchain/chain/slots.ts";
import type { Utxo } from "../../../offchain/plans/plan.ts";
import { ROOT } from "../../../scripts/setup.mjs";
import type { Identity } from "./identities.ts";

/** Everything that source mutation keeps. */
export const CACHE = `${ROOT}.cairn/mutation/`;
export const RECORDS = `${CACHE}records/`;
/** Those of the records that mutants are judged by, where the choice was made before. */
const CHOSEN = `${CACHE}chosen/`;

export interface Judged {
  /** CBOR in hex. */
  readonly transaction: string;
  readonly resolved: readonly Utxo[];
  readonly slots: Slots;
  readonly accepted: boolean;
  /** Label of the guard that refused it; empty where it was accepted or nothing was traced. */
  readonly rule: string;
}

/** The scripts that ran, by hash: from the sources as they were then. */
export type Identities = ReadonlyMap<string, Identity>;

/** One line of JSON. Scripts are left out: what a script sees of another is its hash. */
export function judgedLine(judged: Judged): string {
  const resolved = judged.resolved.map(({ script: _, ...utxo }) => utxo);
  return JSON.stringify({ ...judged, resolved }, (_key, value) =>
    typeof value === "bigint" ? { bigint: value.toString() } : value,
  );
}

export function identityLine(identities: Identities): string {
  return JSON.stringify({ identities: [...identities] });
}

type Line = Judged | { readonly identities: readonly (readonly [string, Identity])[] };

function readLine(line: string): Line {
  return JSON.parse(line, (_key, value) =>
    typeof value === "object" && value !== null && "bigint" in value ? BigInt(value.bigint) : value,
  ) as Line;
}

/** The records one by one, each transaction once, with the scripts known by then. */
export async function* readRecords(): AsyncGenerator<{
  readonly judged: Judged;
  readonly identities: Identities;
  readonly file: string;
}> {
  const identities = new Map<string, Identity>();
  const known = new Set<string>();
  for (const file of existsSync(RECORDS) ? readdirSync(RECORDS).sort() : []) {
    if (!file.endsWith(".jsonl")) continue;
    for await (const text of createInterface({ input: createReadStream(RECORDS + file) })) {
      const key = createHash("sha256").update(text).digest("base64");
      if (text === "" || known.has(key)) continue;
      known.add(key);
      const line = readLine(text);
      if (!("identities" in line)) yield { judged: line, identities, file };
      else for (const [hash, identity] of line.identities) identities.set(hash, identity);
    }
  }
}

/** The folder of a choice from the records under a key, and whether it was made already. */
export function chosenBy(key: string): { readonly folder: string; readonly made: boolean } {
  const hash = createHash("sha256").update(key);
  for (const file of existsSync(RECORDS) ? readdirSync(RECORDS).sort() : [])
    hash.update(`\n${file} ${statSync(RECORDS + file).size}`);
  const folder = `${CHOSEN}${hash.digest("hex").slice(0, 16)}/`;
  return { folder, made: existsSync(folder) };
}

/** A record that mutants are judged by, with what the unmutated scripts say of it. */
export interface ChosenLine {
  readonly judged: Judged;
  readonly runs: readonly {
    readonly script: string;
    readonly parameters: readonly string[];
    readonly accepted: boolean;
  }[];
}

/** How many records there were, and how many could not be read. */
export interface Counts {
  readonly known: number;
  readonly unread: number;
}

export function keepChosen(folder: string, counts: Counts, chosen: readonly ChosenLine[]): void {
  rmSync(CHOSEN, { recursive: true, force: true });
  const draft = `${CHOSEN}draft/`;
  mkdirSync(draft, { recursive: true });
  const lines = chosen.map(
    ({ judged, runs }) => `{"runs":${JSON.stringify(runs)},"judged":${judgedLine(judged)}}`,
  );
  writeFileSync(`${draft}chosen.jsonl`, `${[JSON.stringify(counts), ...lines].join("\n")}\n`);
  renameSync(draft, folder);
}

export async function chosenIn(folder: string): Promise<{ counts: Counts; lines: ChosenLine[] }> {
  const lines: ChosenLine[] = [];
  let counts: Counts | undefined;
  for await (const text of createInterface({ input: createReadStream(`${folder}chosen.jsonl`) })) {
    if (counts === undefined) counts = JSON.parse(text) as Counts;
    else lines.push(readLine(text) as unknown as ChosenLine);
  }
  return { counts: counts ?? { known: 0, unread: 0 }, lines };
}
