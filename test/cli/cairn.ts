/** Runs the command as a user does: a process of its own, in a folder of its own. */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LAUNCHER = fileURLToPath(new URL("../../scripts/cairn.mjs", import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A document that `--json` printed. */
// biome-ignore lint/suspicious/noExplicitAny: tests name the fields that they look at
export type Document = any;

export class Desk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async inTemporaryFolder(): Promise<Desk> {
    return new Desk(await mkdtemp(join(tmpdir(), "cairn-cli-")));
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, text: string): Promise<void> {
    return writeFile(this.path(name), text);
  }

  read(name: string): Promise<string> {
    return readFile(this.path(name), "utf8");
  }

  async edit(name: string, change: (text: string) => string): Promise<void> {
    await this.write(name, change(await this.read(name)));
  }

  run(...args: readonly string[]): Promise<Run> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [LAUNCHER, ...args], {
        cwd: this.folder,
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...process.env, NO_COLOR: "1" },
      });
      let stdout = "";
      let stderr = "";
      child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
        stdout += chunk;
      });
      child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
        stderr += chunk;
      });
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, stdout, stderr }));
    });
  }

  /** Runs with `--json`, expects success, and answers with the document. */
  async ok(...args: readonly string[]): Promise<Document> {
    const { code, stdout, stderr } = await this.run(...args, "--json");
    if (code !== 0)
      throw new Error(`cairn ${args.join(" ")} ended with ${code}\n${stdout}\n${stderr}`);
    return JSON.parse(stdout);
  }

  /** Runs with `--json`, expects that exit code, and answers with the error. */
  async fails(exitCode: number, ...args: readonly string[]): Promise<Document> {
    const { code, stdout, stderr } = await this.run(...args, "--json");
    if (code !== exitCode) {
      throw new Error(
        `cairn ${args.join(" ")} ended with ${code}, not ${exitCode}\n${stdout}\n${stderr}`,
      );
    }
    const document = JSON.parse(stdout);
    if (document.ok !== false || document.exitCode !== exitCode)
      throw new Error(`cairn ${args.join(" ")} says otherwise than its exit code: ${stdout}`);
    return document.error;
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
