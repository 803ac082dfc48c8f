/** What a program's projects will have vested by when, if its milestones are approved at given moments. */
import type { Allotment, Terms } from "../blueprint/generated.ts";
import { CLASSES, type ClassName } from "../domain/names.ts";
import {
  type Compilation,
  compileProject,
  compileTerms,
  weightsOf,
} from "../domain/program/compile.ts";
import { resolveMoment } from "../domain/program/duration.ts";
import type { Program, Project } from "../domain/program/program.ts";
import { forecast, type Instalment, instalments, type Progress } from "../domain/vault/schedule.ts";
import { exampleKeyHash } from "../keys/example.ts";
import { usageError } from "./cli-error.ts";
import { parseMoment } from "./dates.ts";

export interface ProjectForecast {
  readonly project: Project;
  readonly allotments: readonly Allotment[];
  readonly instalments: readonly Instalment[];
  /** Base units. */
  readonly total: bigint;
}

export interface Forecast {
  readonly terms: Terms;
  readonly progress: Progress;
  /** POSIX ms by tranche; undefined where it is never approved, or needs no approval. */
  readonly approvals: readonly (bigint | undefined)[];
  readonly projects: readonly ProjectForecast[];
}

/** Terms name the charter and the tokens' policy, which a forecast does not have yet. */
const UNNAMED = { charter: "00".repeat(27), policy: "00".repeat(28) };

/**
 * @param start POSIX ms
 * @param approvals POSIX ms by tranche
 * @param only a class; all where absent
 */
export function forecastOf(
  program: Program,
  projects: readonly Project[],
  start: bigint,
  approvals: readonly (bigint | undefined)[],
  only?: ClassName,
): Forecast {
  const compilation: Compilation = { start, networkId: 0, keyHash: exampleKeyHash };
  const terms = compileTerms(program, UNNAMED, compilation);
  const progress = forecast(terms, weightsOf(program), approvals);
  return {
    terms,
    progress,
    approvals,
    projects: projects.map((project) => {
      const compiled = compileProject(program, project, compilation);
      const allotments = compiled.allotments.filter(
        (allotment) => only === undefined || CLASSES[Number(allotment.class)] === only,
      );
      return {
        project,
        allotments,
        instalments: instalments(terms, progress, allotments),
        total: allotments.reduce((sum, { total }) => sum + total, 0n),
      };
    }),
  };
}

/**
 * When each milestone is approved: on its due date, unless told otherwise by
 * `2=45 days`, `2=2026-03-01` or `2=never` (tranches count from 0; `all=` is every milestone).
 *
 * @throws CliError `usage`
 */
export function approvalsOf(
  program: Program,
  start: bigint,
  told: readonly string[],
): (bigint | undefined)[] {
  const approvals = program.tranches.map(({ gate }) =>
    gate.type === "milestone" && gate.due !== undefined
      ? resolveMoment(gate.due, start)
      : undefined,
  );
  for (const each of told) {
    const [, which = "", when = ""] = /^([^=]+)=(.+)$/.exec(each) ?? [];
    for (const index of tranchesNamed(program, which.trim(), each)) {
      approvals[index] =
        when.trim() === "never" ? undefined : parseMoment(when, start, "--approval");
    }
  }
  return approvals;
}

function tranchesNamed(program: Program, which: string, option: string): number[] {
  const milestones = program.tranches.flatMap(({ gate }, index) =>
    gate.type === "milestone" ? [index] : [],
  );
  if (which === "all") return milestones;
  const named = program.tranches.findIndex(({ name }) => name === which);
  const index = named >= 0 ? named : /^\d+$/.test(which) ? Number(which) : -1;
  if (milestones.includes(index)) return [index];
  throw usageError(
    `--approval: "${option}" names no milestone tranche`,
    `Write "0=30 days", "2=never" or "all=45 days"; milestones are ${milestones.join(", ")}.`,
  );
}
