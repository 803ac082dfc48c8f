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
  [...sources]
    .filter(
      ([file, source]) =>
        file.startsWith("validators/") && file !== SCHEMA && /^validator /m.test(source),
    )
    .map(([file]) => file);

/** Which validators each module is part of. */
export function usersOf(sources: Sources): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const validator of [...validatorsIn(sources)].sort()) {
    for (const file of closureOf([validator], sources))
      users.set(file, [...(users.get(file) ?? []), validator]);
  }
  return users;
}

/** Modules, and all that they import. */
function closureOf(files: readonly string[], sources: Sources): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const path of imports(sources.get(file) ?? "")) if (sources.has(path)) waiting.push(path);
  }
  return found;
}

function imports(source: string): string[] {
  return [...source.matchAll(/^use ([a-z_/]+)/gm)].flatMap(([, module]) => [
    `lib/${module}.ak`,
    `validators/${module}.ak`,
  ]);
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

/** Our own labels alone. */
export const TRACED = ["--trace-level", "verbose", "--trace-filter", "user-defined"] as const;

/** Milliseconds that a compilation or a module's tests may take. */
const PATIENCE = 600_000;

/** The compiler was stopped, or could not be started. */
export class Interrupted extends Error {}

/** A copy of the sources in a temporary folder. */
export class Copy {
  readonly directory: string;
  private readonly sources: Sources;

  constructor(sources: Sources) {
    this.sources = sources;
    this.directory = mkdtempSync(join(tmpdir(), "cairn-mutation-"));
    for (const name of ["aiken.toml", "aiken.lock"])
      cpSync(ROOT + name, join(this.directory, name));
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }

  /** Compiles some validators with one module changed. Undefined where that is not Aiken. */
  async compile(
    validators: readonly string[],
    change?: { readonly file: string; readonly source: string },
    traces: readonly string[] = ["--trace-level", "silent"],
  ): Promise<Scripts | undefined> {
    rmSync(join(this.directory, "plutus.json"), { force: true });
    // Reading and checking modules takes the compiler longest: it gets no more than it needs.
    this.lay(closureOf(validators, this.sources), change);
    if (!(await this.aiken("build", "--silent", ...traces))) return undefined;
    const blueprint = JSON.parse(readFileSync(join(this.directory, "plutus.json"), "utf8"));
    const scripts = scriptsOf(blueprint.validators as BlueprintValidator[]);
    return new Map(scripts.map(({ name, compiledCode }) => [name, compiledCode]));
  }

  /** Whether the Aiken tests of a module hold with another module changed. */
  testsHold(
    module: string,
    change: { readonly file: string; readonly source: string },
    maximum: number,
  ): Promise<boolean> {
    const paths = [`lib/${module}.ak`, `validators/${module}.ak`];
    this.lay(
      closureOf(
        paths.filter((path) => this.sources.has(path)),
        this.sources,
      ),
      change,
    );
    const settings = [
      "--silent",
      "--trace-level",
      "silent",
      "--seed",
      "42",
      "--max-success",
      String(maximum),
    ];
    return this.aiken("check", ...settings, "-m", module);
  }

  /** Puts some modules, one of them changed, into an empty copy. */
  private lay(
    files: Iterable<string>,
    change: { readonly file: string; readonly source: string } | undefined,
  ): void {
    for (const folder of ["lib", "validators"])
      rmSync(join(this.directory, folder), { recursive: true, force: true });
    for (const file of files)
      this.write(file, file === change?.file ? change.source : (this.sources.get(file) ?? ""));
  }

  /**
   * Whether Aiken is content.
   * @throws Interrupted where it did not come to an end: that says nothing of a mutant
   */
  private aiken(...args: readonly string[]): Promise<boolean> {
    return new Promise((resolve, reject) => {
      execFile(
        aikenPath(),
        args,
        { cwd: this.directory, maxBuffer: 1 << 28, timeout: PATIENCE },
        (error) => {
          if (error === null) resolve(true);
          else if (typeof error.code === "number") resolve(false);
          else reject(new Interrupted(`aiken ${args[0]}: ${error.signal ?? error.code}`));
        },
      );
    });
  }

  private write(file: string, source: string): void {
    const path = join(this.directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
  }
}
