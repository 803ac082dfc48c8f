/** The page of commands is what the commands say of themselves. */
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { examplesOf } from "../../offchain/cli/acting.ts";
import { commandTree, topLevelNames } from "../../offchain/cli/command-tree.ts";
import { renderReference } from "../../offchain/cli/reference.ts";
import { Desk } from "./cairn.ts";

const PAGE = fileURLToPath(new URL("../../docs/cli.md", import.meta.url));

describe("the reference", () => {
  it("is up to date (npx tsx scripts/cli-reference.ts writes it)", async () => {
    expect(await readFile(PAGE, "utf8")).toBe(await renderReference());
  });

  it("describes every command, with an example that begins with it", async () => {
    const root = await commandTree();
    for (const [name, command] of leaves(root)) {
      expect(command.description(), name).toMatch(/\.$/);
      expect(
        examplesOf(command)
          .map(([, line]) => line)
          .join("\n"),
        name,
      ).toContain(name);
    }
  });

  it("loads the file of a command only where it is named", async () => {
    const root = await commandTree((name) => name === "claim");
    expect(root.commands.map((command) => command.name())).toEqual(
      expect.arrayContaining(topLevelNames()),
    );
    const loaded = root.commands.filter((command) => command.description() !== "");
    expect(loaded.map((command) => command.name())).toEqual(["claim"]);
  });
});

describe("completions", { timeout: 120_000 }, () => {
  it("complete nouns, verbs and options in bash", async () => {
    const desk = await Desk.inTemporaryFolder();
    const { script } = await desk.ok("completion", "bash");
    await desk.remove();
    const complete = (...words: string[]) => {
      const typed = words.map((word) => `'${word}'`).join(" ");
      const probe = `${script}\nCOMP_WORDS=(cairn ${typed}); COMP_CWORD=${words.length}; _cairn; echo "\${COMPREPLY[@]}"`;
      return spawnSync("bash", ["-c", probe], { encoding: "utf8" }).stdout.trim().split(/\s+/);
    };
    expect(complete("cl")).toEqual(["claim", "close"]);
    expect(complete("sheet", "s")).toEqual(["sign", "show"]);
    expect(complete("claim", "--al")).toEqual(["--allotment"]);
  });
});

function leaves(command: Command, path: readonly string[] = ["cairn"]): [string, Command][] {
  return command.commands.flatMap((child) => {
    const here = [...path, child.name()];
    return child.commands.length > 0 ? leaves(child, here) : [[here.join(" "), child]];
  });
}
