/** The project's Aiken sources as they are now, and copies of them with one change. */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type BlueprintValidator, scriptsOf } from "../../../offchain/blueprint/link.ts";
import { aikenFiles } from "../../../scripts/aiken.ts";
import { ROOT } from "../../../scripts/setup.mjs";
import { aikenPath } from "../../../scripts/toolchain.mjs";
import type { Scripts } from "./corpus.ts";
import type { Mutant } from "./sites.ts";

export type Sources = ReadonlyMap<string, string>;

/** Never deployed: nothing in it can be wrong on chain. */
const SCHEMA = "validators/schema.ak";

export function readSources(): Sources {
  return new Map(aikenFiles().map((file) => [file, readFileSync(ROOT + file, "utf8")]));
}

export const isTest = (file: string, sources: Sources): boolean =>
  /_test\.ak$|\/test\//.test(file) || /^(?:use aiken\/fuzz|test )/m.test(sources.get(file) ?? "");

/** The deployed validators. */
export const validatorsIn = (sources: Sources): readonly string[] =>
  [...sources.keys()].filter((file) => file.startsWith("validators/") && file !== SCHEMA);

/** Which validators each module is part of. */
export function usersOf(sources: Sources): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, Set<string>>();
  for (const validator of validatorsIn(sources)) {
    const waiting = [validator];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const known = users.get(file) ?? new Set();
      if (known.has(validator)) continue;
      users.set(file, known.add(validator));
      waiting.push(...imports(sources.get(file) ?? "").filter((each) => sources.has(each)));
    }
  }
  return new Map([...users].map(([file, validators]) => [file, [...validators].sort()]));
}

function imports(source: string): string[] {
  return [...source.matchAll(/^use ([a-z_/]+)/gm)].map(([, module]) => `lib/${module}.ak`);
}

/** A module's source with one change. */
export function mutated(source: string, { start, end, after, needs }: Mutant): string {
  const changed = source.slice(0, start) + after + source.slice(end);
  const has = needs === undefined || new RegExp(`^use ${needs}\\b`, "m").test(source);
  return has ? changed : withUse(changed, needs as string);
}

/** Imports stand behind the module's own comment. */
function withUse(source: string, module: string): string {
  const comment = /^(?:\/\/\/\/[^\n]*\n|\s*\n)*/.exec(source)?.[0] ?? "";
  return `${comment}use ${module}\n${source.slice(comment.length)}`;
}

/** A copy of the sources in a temporary folder. */
export class Copy {
  readonly directory: string;
  private readonly sources: Sources;

  constructor(sources: Sources) {
    this.sources = sources;
    this.directory = mkdtempSync(join(tmpdir(), "cairn-mutation-"));
    for (const name of ["aiken.toml", "aiken.lock"])
      cpSync(ROOT + name, join(this.directory, name));
    for (const [file, source] of sources) if (file.startsWith("lib/")) this.write(file, source);
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }

  /** Compiles some validators with one module changed. Undefined where that is not Aiken. */
  async compile(
    validators: readonly string[],
    change?: { readonly file: string; readonly source: string },
  ): Promise<Scripts | undefined> {
    rmSync(join(this.directory, "validators"), { recursive: true, force: true });
    rmSync(join(this.directory, "plutus.json"), { force: true });
    for (const file of validators) this.write(file, this.sources.get(file) ?? "");
    try {
      if (change !== undefined) this.write(change.file, change.source);
      if (!(await this.aiken("build", "--silent", "--trace-level", "silent"))) return undefined;
    } finally {
      if (change?.file.startsWith("lib/"))
        this.write(change.file, this.sources.get(change.file) ?? "");
    }
    const blueprint = JSON.parse(readFileSync(join(this.directory, "plutus.json"), "utf8"));
    const scripts = scriptsOf(blueprint.validators as BlueprintValidator[]);
    return new Map(scripts.map(({ name, compiledCode }) => [name, compiledCode]));
  }

  /** Whether the Aiken tests of some modules hold with one module changed. */
  async testsHold(
    modules: readonly string[],
    { file, source }: { readonly file: string; readonly source: string },
    maximum: number,
  ): Promise<boolean> {
    this.write(file, source);
    const matching = modules.flatMap((module) => ["-m", module]);
    try {
      return await this.aiken("check", "--silent", "--trace-level", "silent", "--seed", "42", "--max-success", String(maximum), ...matching);
    } finally {
      if (this.sources.has(file)) this.write(file, this.sources.get(file) ?? "");
    }
  }

  private aiken(...args: readonly string[]): Promise<boolean> {
    return new Promise((resolve) => {
      execFile(aikenPath(), args, { cwd: this.directory, maxBuffer: 1 << 28, timeout: 300_000 }, (error) =>
        resolve(error === null),
      );
    });
  }

  private write(file: string, source: string): void {
    const path = join(this.directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
  }
}
