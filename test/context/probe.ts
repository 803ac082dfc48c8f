/** Compiles the probe against the library as it stands, outside of the project's own sources. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Script } from "../../offchain/plans/plan.ts";
import { demandAiken } from "../../scripts/aiken.ts";
import { ROOT } from "../../scripts/setup.mjs";

const SOURCE = `${ROOT}test/context/probe`;
const CACHE = `${ROOT}.cairn`;

interface Compiled {
  readonly validators: readonly { readonly title: string; readonly compiledCode: string }[];
}

/** The probe as a script. It takes no parameters. */
export function compileProbe(): Script {
  mkdirSync(CACHE, { recursive: true });
  const directory = mkdtempSync(join(CACHE, "context-probe-"));
  try {
    cpSync(SOURCE, directory, { recursive: true });
    mkdirSync(join(directory, "lib", "cairn"), { recursive: true });
    cpSync(`${ROOT}lib/cairn/ledger.ak`, join(directory, "lib", "cairn", "ledger.ak"));
    demandAiken(
      ["build", "--silent", "--trace-level", "verbose", "--trace-filter", "user-defined"],
      directory,
    );
    const { validators } = JSON.parse(
      readFileSync(join(directory, "plutus.json"), "utf8"),
    ) as Compiled;
    const found = validators.find(({ title }) => title === "probe.probe.else");
    if (found === undefined) throw new Error("the probe's blueprint has no script");
    return { type: "PlutusV3", cbor: found.compiledCode };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
