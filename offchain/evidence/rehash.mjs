/**
 * Rehashes folders of evidence in a process of its own: it reads folders as
 * JSON from stdin, writes what they hold to stdout, and knows neither the
 * manifests nor the expected hashes. Plain JavaScript, because it must start
 * under bare Node in milliseconds.
 *
 * @typedef {{ root: string, skip: readonly string[] }} Folder
 * @typedef {import("../domain/evidence/findings.ts").FoundEntry} FoundEntry
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { blake2b } from "@noble/hashes/blake2.js";

const DEPTH_LIMIT = 32;
const ENTRY_LIMIT = 20_000;

/** @param {Folder} folder @returns {Promise<FoundEntry[]>} */
async function entriesOf({ root, skip }) {
  const base = await realpath(root);
  if (!(await stat(base)).isDirectory()) throw new Error("is not a folder");
  /** @type {FoundEntry[]} */
  const found = [];
  await walk(base, "", 0, new Set(skip), found);
  return found;
}

/**
 * @param {string} base @param {string} folder @param {number} depth
 * @param {ReadonlySet<string>} skip @param {FoundEntry[]} found
 */
async function walk(base, folder, depth, skip, found) {
  const names = (await readdir(join(base, folder))).sort();
  for (const name of names) {
    const path = folder === "" ? name : `${folder}/${name}`;
    if (skip.has(path)) continue;
    if (found.length >= ENTRY_LIMIT) throw new Error(`holds more than ${ENTRY_LIMIT} entries`);
    const status = await lstat(join(base, path));
    if (status.isDirectory()) {
      if (depth >= DEPTH_LIMIT) found.push(refused(path, "is nested too deep"));
      else await walk(base, path, depth + 1, skip, found);
    } else {
      found.push(await entryAt(base, path, status));
    }
  }
}

/** @param {string} base @param {string} path @param {import("node:fs").Stats} status @returns {Promise<FoundEntry>} */
async function entryAt(base, path, status) {
  try {
    if (status.isSymbolicLink()) {
      const target = await realpath(join(base, path));
      if (!target.startsWith(base + sep)) return refused(path, "is a link that leaves the folder");
      if (!(await stat(target)).isFile())
        return refused(path, "is a link to something else than a file");
    } else if (!status.isFile()) {
      return refused(path, "is neither a file nor a folder");
    }
    return await hashed(base, path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return refused(path, code === "ENOENT" ? "is a link to nothing" : "cannot be read");
  }
}

/** @param {string} base @param {string} path @returns {Promise<FoundEntry>} */
async function hashed(base, path) {
  const sha256 = createHash("sha256");
  const blake2b256 = blake2b.create({ dkLen: 32 });
  let bytes = 0;
  for await (const chunk of createReadStream(join(base, path))) {
    sha256.update(chunk);
    blake2b256.update(chunk);
    bytes += chunk.length;
  }
  const digest = Buffer.from(blake2b256.digest()).toString("hex");
  return { type: "file", path, bytes, sha256: sha256.digest("hex"), blake2b256: digest };
}

/** @param {string} path @param {string} reason @returns {FoundEntry} */
function refused(path, reason) {
  return { type: "refused", path, reason };
}

async function main() {
  let input = "";
  process.stdin.setEncoding("utf8");
  for await (const chunk of process.stdin) input += chunk;
  /** @type {Folder[]} */
  const folders = JSON.parse(input);
  const results = [];
  for (const folder of folders) {
    try {
      results.push({ entries: await entriesOf(folder) });
    } catch (error) {
      results.push({ failure: error instanceof Error ? error.message : String(error) });
    }
  }
  process.stdout.write(JSON.stringify(results));
}

await main();
