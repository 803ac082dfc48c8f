/** One run of the command: its global options, files, keys and chain, each read when first needed. */
import type { EmbeddedChain } from "../chain/chain.ts";
import type { Program, Project } from "../domain/program/program.ts";
import type { ExampleKey } from "../keys/example.ts";
import { CliError } from "./cli-error.ts";
import { progress } from "./output.ts";
import { loadProgram, loadProjects, loadProjectsIfAny, projectsPath } from "./program-files.ts";

export interface GlobalOptions {
  readonly json?: boolean;
  readonly chain: string;
  readonly as?: readonly string[];
  readonly payer?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly program: string;
  readonly projects?: string;
}

export class Session {
  readonly options: GlobalOptions;
  private readonly loaded = new Map<string, Promise<unknown>>();
  private warned = false;

  constructor(options: GlobalOptions) {
    this.options = options;
  }

  get json(): boolean {
    return this.options.json === true;
  }

  /** Says something on stderr while work goes on; silent where a program reads along. */
  say(line: string): void {
    if (!this.json) progress(line);
  }

  program(): Promise<Program> {
    return this.once("program", () => loadProgram(this.options.program));
  }

  /** @throws CliError where there is no list of projects */
  projects(): Promise<readonly Project[]> {
    return this.once("projects", async () =>
      loadProjects(projectsPath(this.options.program, this.options.projects), await this.program()),
    );
  }

  /** The projects; none where there is no list of them. */
  async projectsIfAny(): Promise<readonly Project[]> {
    const { program, projects } = this.options;
    return loadProjectsIfAny(program, projects, await this.program());
  }

  /** The chain in its file. The ledger is loaded only by commands that ask for it. */
  chain(): Promise<EmbeddedChain> {
    return this.once("chain", async () => {
      const { openEmbedded } = await import("./embedded-chain.ts");
      return openEmbedded(this.options.chain);
    });
  }

  /** The key names that act, as they were given. */
  get names(): readonly string[] {
    return this.options.as ?? [];
  }

  /** The secret and public parts of a named key. @throws CliError where it is no key name */
  async key(name: string): Promise<ExampleKey> {
    const { EXAMPLE_KEY_WARNING, exampleKey, KEY_NAME } = await import("../keys/example.ts");
    if (!KEY_NAME.test(name)) {
      throw new CliError(
        "key-malformed",
        `"${name}" is no key name`,
        "Use lower-case letters, digits, dots and dashes, such as auditor-1.",
      );
    }
    const key = exampleKey(name);
    if (!this.warned) progress(`warning: ${EXAMPLE_KEY_WARNING}`);
    this.warned = true;
    return key;
  }

  /**
   * The keys of `--as`.
   *
   * @param example who usually does this, for the advice
   * @throws CliError `key-missing` where none was named
   */
  async actors(example: string): Promise<readonly ExampleKey[]> {
    if (this.names.length === 0) {
      throw new CliError(
        "key-missing",
        "nobody was named to act",
        `Name the key that acts with --as, for example --as ${example}.`,
      );
    }
    return Promise.all(this.names.map((name) => this.key(name)));
  }

  private once<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.loaded.get(name) as Promise<Value> | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.loaded.set(name, made);
    return made;
  }
}
