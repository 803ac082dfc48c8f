/** The example that the pages reckon with: one project of Catalyst Fund 5. */
import { readFileSync } from "node:fs";
import type { Terms, Vault } from "../../offchain/blueprint/generated.ts";
import {
  type Compilation,
  compileProject,
  compileTerms,
  weightsOf,
} from "../../offchain/domain/program/compile.ts";
import { resolveMoment } from "../../offchain/domain/program/duration.ts";
import type { Program, Project } from "../../offchain/domain/program/program.ts";
import { readProjects } from "../../offchain/domain/program/projects.ts";
import { readProgram } from "../../offchain/domain/program/read-program.ts";
import { forecast, type Progress } from "../../offchain/domain/vault/schedule.ts";
import { exampleKeyHash } from "../../offchain/keys/example.ts";

const EXAMPLE = new URL("../../examples/catalyst-fund-5/", import.meta.url);

/** 2026-01-01, POSIX ms. */
export const START = 1_767_225_600_000n;

const COMPILATION: Compilation = { start: START, networkId: 0, keyHash: exampleKeyHash };
const NAMES = { charter: "c1".repeat(27), policy: "cd".repeat(28) };

export interface ExampleProgram {
  readonly program: Program;
  readonly projects: readonly Project[];
  readonly terms: Terms;
  /** Every milestone approved on its due date. */
  readonly progress: Progress;
}

export function exampleProgram(mode: "hybrid" | "milestone"): ExampleProgram {
  const file = `program-${mode}.toml`;
  const program = readProgram(readFileSync(new URL(file, EXAMPLE), "utf8"), file);
  const list = readFileSync(new URL("projects.toml", EXAMPLE), "utf8");
  const approvals = program.tranches.map(({ gate }) =>
    gate.type === "milestone" && gate.due !== undefined
      ? resolveMoment(gate.due, START)
      : undefined,
  );
  const terms = compileTerms(program, NAMES, COMPILATION);
  return {
    program,
    projects: readProjects(list, "projects.toml").projects,
    terms,
    progress: forecast(terms, weightsOf(program), approvals),
  };
}

/** A project's vault as it opens. */
export function exampleVault({ program }: ExampleProgram, project: Project): Vault {
  const { allotments, tranches, manager } = compileProject(program, project, COMPILATION);
  return {
    allotments,
    tranches,
    phase: { type: "Running" },
    delay: 0n,
    amendment: 0n,
    terms: "7e".repeat(27),
    manager,
    payouts: "ee".repeat(28),
  };
}
