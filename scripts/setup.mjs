/**
 * What a bare clone needs before anything else: the packages of the lockfile.
 * Plain JavaScript without imports from them, because they may not be there yet.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

const LOCKFILE = `${ROOT}package-lock.json`;
const INSTALLED = `${ROOT}node_modules/.package-lock.json`;
const STAMP = `${ROOT}node_modules/.cairn-lockfile`;
const OLDEST_NODE = 20;

/** Installs the packages of the lockfile unless they are there; progress goes to stderr. */
export function ensureDependencies() {
  const major = Number.parseInt(process.versions.node, 10);
  if (major < OLDEST_NODE) {
    throw new Error(
      `Cairn needs Node ${OLDEST_NODE} or newer, this is ${process.versions.node}. ` +
        "Install a newer one from https://nodejs.org and run the command again.",
    );
  }
  if (isInstalled()) return;
  process.stderr.write("Installing the packages of package-lock.json (once) ...\n");
  const npm = npmCommand(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  const { status, error } = spawnSync(npm.command, npm.arguments, {
    cwd: ROOT,
    // npm's own output must not mix with what the task prints.
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) {
    throw new Error(
      `npm ci failed${error === undefined ? "" : ` (${error.message})`}. ` +
        "Check the network and the registry (`npm ping`), then run the command again.",
    );
  }
  writeFileSync(STAMP, lockfileHash());
}

/**
 * npm as this process was started by it, or as it stands on the PATH.
 *
 * @param {string[]} args
 * @returns {{ command: string, arguments: string[] }}
 */
export function npmCommand(args) {
  const script = process.env.npm_execpath;
  return script?.endsWith(".js")
    ? { command: process.execPath, arguments: [script, ...args] }
    : { command: process.platform === "win32" ? "npm.cmd" : "npm", arguments: args };
}

function isInstalled() {
  // Somebody else's packages by a link: never to be emptied and filled again from here.
  if (lstatSync(`${ROOT}node_modules`, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  if (!existsSync(INSTALLED)) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === lockfileHash()) return true;
  return statSync(INSTALLED).mtimeMs >= statSync(LOCKFILE).mtimeMs;
}

function lockfileHash() {
  return createHash("sha256").update(readFileSync(LOCKFILE, "utf8")).digest("hex");
}
