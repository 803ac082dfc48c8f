/** Which mutants a run is about. */
import { spawnSync } from "node:child_process";
import { ROOT } from "../../../scripts/setup.mjs";
import { isTest, type Sources, usersOf } from "./project.ts";
import { type Mutant, mutantsOf } from "./sites.ts";
import { Types } from "./types.ts";

/** All mutants of the deployed modules that `wanted` takes. */
export function mutantsIn(sources: Sources, wanted: (file: string) => boolean): Mutant[] {
  const deployed = usersOf(sources);
  const modules = [...sources].filter(([file]) => deployed.has(file) && !isTest(file, sources));
  const types = new Types(modules.map(([, source]) => source));
  return modules
    .filter(([file]) => wanted(file))
    .flatMap(([file, source]) => mutantsOf(file, source, types));
}

/** Modules that differ from a commit. @throws Error where there is no such commit */
export function changedSince(base: string): ReadonlySet<string> {
  const { status, stdout, stderr } = spawnSync(
    "git",
    ["diff", "--name-only", base, "--", "lib", "validators"],
    {
      cwd: ROOT,
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(stderr.trim());
  return new Set(stdout.split("\n").filter((file) => file.endsWith(".ak")));
}

export function currentCommit(): string {
  const { stdout } = spawnSync("git", ["rev-parse", "--short=12", "HEAD"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const changed = spawnSync("git", ["diff", "--quiet", "HEAD", "--", "lib", "validators"], {
    cwd: ROOT,
  });
  return stdout.trim() + (changed.status === 0 ? "" : "+");
}

/** How many test modules a survivor is shown to: each is compiled anew. */
const SHOWN = 4;

/**
 * The Aiken test modules about a module, nearest first: beside it, of its name,
 * then what imports it, and what imports that.
 */
export function testsAbout(sources: Sources): (file: string) => readonly string[] {
  const nameOf = (file: string) => file.replace(/^(?:lib|validators)\/|\.ak$/g, "");
  const isTests = (file: string) => /^test /m.test(sources.get(file) ?? "");
  const importers = (file: string) => {
    const use = new RegExp(`^use ${nameOf(file)}\\b(?!/)`, "m");
    return [...sources].filter(([, source]) => use.test(source)).map(([other]) => other);
  };
  return (file) => {
    const own = nameOf(file).split("/").at(-1);
    const called = [...sources.keys()].filter(
      (other) => isTests(other) && [`${nameOf(file)}_test`, `tests/${own}`].includes(nameOf(other)),
    );
    const found = new Set(called);
    let ring = [file];
    for (let step = 0; step < 3 && found.size < SHOWN; step++) {
      ring = [...new Set(ring.flatMap(importers))];
      for (const each of ring.filter(isTests)) found.add(each);
      ring = ring.filter((each) => !isTests(each));
    }
    return [...found].slice(0, SHOWN).map(nameOf);
  };
}
