/** All on-chain rows, from one state of the chain: deterministic to the last unit. */
import type { Row } from "./measure.ts";
import { amendmentRows } from "./rows/amendment.ts";
import { claimRows } from "./rows/claims.ts";
import { foundingRows } from "./rows/founding.ts";
import { reviewRows } from "./rows/review.ts";
import { sizeRows } from "./rows/sizes.ts";
import { stewardRows } from "./rows/steward.ts";
import { type Program, setUp } from "./stage/program.ts";
import { type BenchVault, midLife } from "./stage/vaults.ts";

export interface Stage {
  readonly program: Program;
  /** In mid-life, under fail-closed terms. */
  readonly vaults: readonly BenchVault[];
  /** In mid-life, under fail-open terms. */
  readonly silent: readonly BenchVault[];
}

/** More than any transaction takes. */
const VAULTS = 32;
/** Numbers of projects, apart from those of the others. */
const FIRST_SILENT = 100;

export async function setStage(): Promise<Stage> {
  const program = await setUp();
  const silent = await midLife(program, program.open, 1, FIRST_SILENT);
  return { program, silent, vaults: await midLife(program, program.closed, VAULTS, 0) };
}

export async function onchainRows(
  { program, vaults, silent }: Stage,
  tell: (what: string) => void = () => {},
): Promise<Row[]> {
  const groups: readonly [string, () => Row[] | Promise<Row[]>][] = [
    ["sizes", () => sizeRows(program, vaults)],
    ["claims", () => claimRows(program, vaults)],
    ["review", () => reviewRows(program, vaults, silent)],
    ["amendments", () => amendmentRows(program, vaults)],
    ["stewardship", () => stewardRows(program, vaults)],
    ["founding and opening", () => foundingRows(program)],
  ];
  const rows: Row[] = [];
  for (const [what, measured] of groups) {
    tell(what);
    rows.push(...(await measured()));
  }
  return rows;
}
