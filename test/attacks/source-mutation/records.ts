/** Transactions with the ledger's verdict on them, as they are kept between runs. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Slots } from "../../../offchain/chain/slots.ts";
import type { Utxo } from "../../../offchain/plans/plan.ts";
import { ROOT } from "../../../scripts/setup.mjs";
import type { Identity } from "./identities.ts";

/** Everything that source mutation keeps. */
export const CACHE = `${ROOT}.cairn/mutation/`;
export const RECORDS = `${CACHE}records/`;

export interface Judged {
  /** CBOR in hex. */
  readonly transaction: string;
  readonly resolved: readonly Utxo[];
  readonly slots: Slots;
  readonly accepted: boolean;
  /** Label of the guard that refused it; empty where it was accepted or nothing was traced. */
  readonly rule: string;
}

export interface Records {
  readonly judged: readonly Judged[];
  /** The scripts that ran, by hash: from the sources as they were then. */
  readonly identities: ReadonlyMap<string, Identity>;
}

/** One line of JSON. Scripts are left out: what a script sees of another is its hash. */
export function judgedLine(judged: Judged): string {
  const resolved = judged.resolved.map(({ script: _, ...utxo }) => utxo);
  return JSON.stringify({ ...judged, resolved }, (_key, value) =>
    typeof value === "bigint" ? { bigint: value.toString() } : value,
  );
}

export function identityLine(identities: ReadonlyMap<string, Identity>): string {
  return JSON.stringify({ identities: [...identities] });
}

type Line = Judged | { readonly identities: readonly (readonly [string, Identity])[] };

function readLine(line: string): Line {
  return JSON.parse(line, (_key, value) =>
    typeof value === "object" && value !== null && "bigint" in value ? BigInt(value.bigint) : value,
  ) as Line;
}

/** All records, each transaction once. */
export function readRecords(): Records {
  const judged: Judged[] = [];
  const identities = new Map<string, Identity>();
  const known = new Set<string>();
  for (const file of existsSync(RECORDS) ? readdirSync(RECORDS).sort() : []) {
    if (!file.endsWith(".jsonl")) continue;
    for (const text of readFileSync(RECORDS + file, "utf8").split("\n")) {
      const key = createHash("sha256").update(text).digest("hex");
      if (text === "" || known.has(key)) continue;
      known.add(key);
      const line = readLine(text);
      if (!("identities" in line)) judged.push(line);
      else for (const [hash, identity] of line.identities) identities.set(hash, identity);
    }
  }
  return { judged, identities };
}
