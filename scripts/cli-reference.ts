/**
 * Writes docs/cli.md from the definitions of the commands:
 * `npx tsx scripts/cli-reference.ts`; with `--check` it only compares.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { renderReference } from "../offchain/cli/reference.ts";

const PAGE = fileURLToPath(new URL("../docs/cli.md", import.meta.url));

const text = await renderReference();
if (process.argv.includes("--check")) {
  if ((await readFile(PAGE, "utf8").catch(() => "")) !== text) {
    process.stderr.write("docs/cli.md is not up to date: run `npx tsx scripts/cli-reference.ts`\n");
    process.exitCode = 1;
  }
} else {
  await writeFile(PAGE, text);
  process.stdout.write(`wrote docs/cli.md, ${text.split("\n").length} lines\n`);
}
