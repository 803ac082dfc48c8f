/** The last full run of the source mutation, as it is kept beside the harness. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Survivor {
  readonly file: string;
  readonly line: number;
  /** What was changed into what. */
  readonly change: string;
  readonly kind: string;
  /** Why nothing can notice it, where somebody has thought it through. */
  readonly argument?: string;
}

export interface Score {
  /** The commit that was mutated. */
  readonly commit: string;
  readonly sites: number;
  readonly killed: number;
  readonly survivors: readonly Survivor[];
}

export const SCORE_FILE = fileURLToPath(new URL("./score.json", import.meta.url));

export function readScore(): Score | undefined {
  return existsSync(SCORE_FILE)
    ? (JSON.parse(readFileSync(SCORE_FILE, "utf8")) as Score)
    : undefined;
}
