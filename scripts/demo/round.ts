/** The funding round as its files have it, with the keys that its names stand for. */
import { readFileSync } from "node:fs";
import { CLASSES } from "../../offchain/domain/names.ts";
import {
  type Compilation,
  type CompiledProject,
  compileProject,
} from "../../offchain/domain/program/compile.ts";
import type {
  BeneficiarySource,
  Mode,
  Program,
  Project,
} from "../../offchain/domain/program/program.ts";
import { readProjects } from "../../offchain/domain/program/projects.ts";
import { readProgram } from "../../offchain/domain/program/read-program.ts";
import { exampleKey, exampleKeyHash } from "../../offchain/keys/example.ts";
import { ExampleWallet } from "../../offchain/keys/example-wallet.ts";
import { type Keyring, keyringOf } from "../../offchain/operations/context.ts";

const EXAMPLE = new URL("../../examples/catalyst-fund-5/", import.meta.url);

/** Who pays fees and deposits: no party to the program. */
export const OPERATOR = "operator";

export interface Round {
  readonly program: Program;
  readonly projects: readonly Project[];
  readonly compiled: readonly CompiledProject[];
  readonly compilation: Compilation;
  /** Every key of the round, by key hash. */
  readonly keys: Keyring;
  /** Their names, by key hash. */
  readonly names: ReadonlyMap<string, string>;
}

/** A file of the example. */
export function exampleFile(name: string): string {
  return readFileSync(new URL(name, EXAMPLE), "utf8");
}

/**
 * @param start POSIX ms from which the program's lengths of time run
 * @param count how many of the projects, from the first; all where absent
 */
export function readRound(mode: Mode, start: bigint, count?: number): Round {
  const file = `program-${mode}.toml`;
  const program = readProgram(exampleFile(file), file);
  const listed = readProjects(exampleFile("projects.toml"), "projects.toml").projects;
  const projects = listed.slice(0, count).map(withPayouts);
  const compilation: Compilation = { start, networkId: 0, keyHash: exampleKeyHash };
  return {
    program,
    projects,
    compilation,
    compiled: projects.map((project) => compileProject(program, project, compilation)),
    ...keysNamed(keyNames(program, projects)),
  };
}

/** The round with more projects: their keys too. */
export function enlarged(round: Round, more: readonly Project[], names: readonly string[]): Round {
  const projects = [...round.projects, ...more];
  const compiled = more.map((project) => compileProject(round.program, project, round.compilation));
  return {
    ...round,
    projects,
    compiled: [...round.compiled, ...compiled],
    ...keysNamed([...keyNames(round.program, projects), ...names]),
  };
}

function keysNamed(names: readonly string[]): Pick<Round, "keys" | "names"> {
  const keys = names.map(exampleKey);
  return {
    keys: keyringOf(...keys),
    names: new Map(keys.map(({ keyHash, name }) => [keyHash, name])),
  };
}

/** The bech32 address of a staked wallet of a key name. */
export function stakedAddress(name: string): string {
  return new ExampleWallet(name, { stake: `${name}.stake` }).address;
}

/** A project whose beneficiaries have staked payout addresses, so that anybody can push to it. */
export function pushable(project: Project): Project {
  const { beneficiaries } = project;
  return {
    ...project,
    beneficiaries: {
      project: staked(beneficiaries.project),
      participant: staked(beneficiaries.participant),
      auditor: staked(beneficiaries.auditor),
    },
  };
}

function staked(list: readonly BeneficiarySource[]): BeneficiarySource[] {
  return list.map((each) => ({ ...each, payout: stakedAddress(each.party) }));
}

/** Every other project can be pushed to; the others claim themselves. */
function withPayouts(project: Project, index: number): Project {
  return index % 2 === 0 ? pushable(project) : project;
}

function keyNames(program: Program, projects: readonly Project[]): string[] {
  const people = projects.flatMap(({ manager, beneficiaries }) => [
    manager,
    ...CLASSES.flatMap((name) => beneficiaries[name].map(({ party }) => party)),
  ]);
  return [OPERATOR, "admin", "registrar", "treasury", ...program.panel.auditors, ...people];
}
