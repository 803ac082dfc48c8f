/** What folders hold, as told by a separate process. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { EvidenceError } from "../domain/evidence/evidence-error.ts";
import type { FoundEntry } from "../domain/evidence/findings.ts";

const WORKER = fileURLToPath(new URL("./rehash.mjs", import.meta.url));

export interface Folder {
  readonly root: string;
  /** Relative paths that are no evidence, such as the manifest itself. */
  readonly skip: readonly string[];
}

/**
 * Lists and hashes every file of the folders, in one separate process.
 *
 * @throws EvidenceError `evidence-unreadable` where a folder or the process fails
 */
export async function readFolders(folders: readonly Folder[]): Promise<FoundEntry[][]> {
  const results = JSON.parse(await runWorker(JSON.stringify(folders))) as (
    | { readonly entries: FoundEntry[] }
    | { readonly failure: string }
  )[];
  return results.map((result, index) => {
    if ("entries" in result) return result.entries;
    throw new EvidenceError("evidence-unreadable", `${folders[index]?.root}: ${result.failure}`);
  });
}

function runWorker(input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // Nothing of our environment is the worker's business.
    const child = spawn(process.execPath, [WORKER], { stdio: ["pipe", "pipe", "pipe"], env: {} });
    let output = "";
    let complaints = "";
    const fail = (cause: unknown) =>
      reject(
        new EvidenceError("evidence-unreadable", "the files could not be rehashed", { cause }),
      );
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      complaints += chunk;
    });
    child.on("error", fail);
    child.stdin.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else fail(complaints.trim() || `the process ended with ${code}`);
    });
    child.stdin.end(input);
  });
}
