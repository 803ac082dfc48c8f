/** The demo's command line. */

import type { Mode } from "../../offchain/domain/program/program.ts";
import { CairnError } from "../../offchain/errors.ts";

export interface DemoOptions {
  readonly mode: Mode;
  /** One JSON document on stdout, nothing else. */
  readonly json: boolean;
  /** Run the traced build of the scripts, and check by which rule they refuse; needs Aiken. */
  readonly traced: boolean;
}

export const USAGE = `npm run demo -- [--mode hybrid|milestone] [--json] [--traced]

  --mode    hybrid (default): pools in instalments and a tail; milestone: four milestones
  --json    one JSON document on stdout
  --traced  run the traced build of the scripts, and check which rule refuses (needs Aiken)
`;

/** @throws CairnError `arguments` */
export function readOptions(args: readonly string[]): DemoOptions | "help" {
  let options: DemoOptions = { mode: "hybrid", json: false, traced: false };
  for (let index = 0; index < args.length; index++) {
    const [name, value] = (args[index] ?? "").split("=", 2);
    if (name === "--help" || name === "-h") return "help";
    if (name === "--json") options = { ...options, json: true };
    else if (name === "--traced") options = { ...options, traced: true };
    else if (name === "--mode") options = { ...options, mode: modeOf(value ?? args[++index]) };
    else throw misused(`there is no option "${args[index]}"`);
  }
  return options;
}

function modeOf(text: string | undefined): Mode {
  if (text === "hybrid" || text === "milestone") return text;
  throw misused(`--mode is hybrid or milestone, not "${text ?? ""}"`);
}

function misused(message: string): CairnError {
  return new CairnError({ code: "arguments", message, advice: USAGE.split("\n", 1)[0] ?? "" });
}
