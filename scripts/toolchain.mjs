/**
 * Finds the Aiken that aiken.toml pins, or installs it into the project's own
 * cache: PATH, then npm's package, then cargo. Runs with Node alone:
 * `node scripts/toolchain.mjs` prints the path.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { npmCommand, ROOT } from "./setup.mjs";

const EXECUTABLE = process.platform === "win32" ? "aiken.exe" : "aiken";

/** No Aiken of the pinned version could be found or installed. */
export class ToolchainError extends Error {
  /**
   * @param {string} version
   * @param {readonly string[]} attempts
   */
  constructor(version, attempts) {
    super(
      [
        `Aiken ${version}, which aiken.toml pins, is neither here nor could it be installed:`,
        ...attempts.map((attempt) => `  - ${attempt}`),
        "Install it by hand (https://aiken-lang.org/installation-instructions) so that",
        `\`aiken --version\` says ${version}, or set CAIRN_AIKEN to its path.`,
      ].join("\n"),
    );
    this.name = "ToolchainError";
  }
}

/** The version that aiken.toml pins, without the leading v: `1.1.23`. */
export function pinnedVersion() {
  const match = /^compiler\s*=\s*"v?([^"]+)"/m.exec(readFileSync(`${ROOT}aiken.toml`, "utf8"));
  if (match?.[1] === undefined) throw new Error("aiken.toml pins no compiler version");
  return match[1];
}

/** @type {string | undefined} */
let found;

/**
 * Path of the pinned Aiken. The first call may install it, which takes seconds
 * through npm and several minutes through cargo; progress goes to stderr.
 *
 * @returns {string}
 */
export function aikenPath() {
  found ??= find(pinnedVersion());
  return found;
}

/**
 * @param {string} version
 * @returns {string}
 */
function find(version) {
  /** @type {string[]} */
  const attempts = [];
  const cache = `${ROOT}.cairn/toolchain/aiken-${version}`;
  for (const candidate of candidates(cache)) {
    const seen = versionOf(candidate);
    if (seen === version) return candidate;
    if (seen !== undefined) attempts.push(`${candidate} is version ${seen}`);
  }
  if (attempts.length === 0) attempts.push("there is no aiken on the PATH");
  for (const install of [installWithNpm, installWithCargo]) {
    const outcome = install(version, cache);
    if ("path" in outcome && versionOf(outcome.path) === version) return outcome.path;
    attempts.push("reason" in outcome ? outcome.reason : `${outcome.path} does not run`);
  }
  throw new ToolchainError(version, attempts);
}

/** @param {string} cache */
function candidates(cache) {
  const override = process.env.CAIRN_AIKEN;
  return [
    ...(override === undefined ? [] : [override]),
    "aiken",
    `${homedir()}/.aiken/bin/${EXECUTABLE}`,
    `${homedir()}/.cargo/bin/${EXECUTABLE}`,
    npmBinary(cache),
    cargoBinary(cache),
  ];
}

/** @param {string} cache */
const npmBinary = (cache) =>
  `${cache}/npm/node_modules/.bin/${process.platform === "win32" ? "aiken.cmd" : "aiken"}`;

/** @param {string} cache */
const cargoBinary = (cache) => `${cache}/cargo/bin/${EXECUTABLE}`;

/**
 * @param {string} path
 * @returns {string | undefined} `1.1.23`, or nothing where there is no such program
 */
function versionOf(path) {
  if (path.includes("/") && !existsSync(path)) return undefined;
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
  return status === 0 ? /v?(\d+\.\d+\.\d+[^+\s]*)/.exec(stdout)?.[1] : undefined;
}

/**
 * @param {string} version
 * @param {string} cache
 * @returns {{ path: string } | { reason: string }}
 */
function installWithNpm(version, cache) {
  const prefix = `${cache}/npm`;
  mkdirSync(prefix, { recursive: true });
  process.stderr.write(`Installing Aiken ${version} through npm ...\n`);
  const npm = npmCommand([
    "install",
    "--prefix",
    prefix,
    "--no-save",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    `@aiken-lang/aiken@${version}`,
  ]);
  // The package fetches the compiler in its own install script.
  const { status, stderr } = spawnSync(npm.command, npm.arguments, {
    cwd: prefix,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, npm_config_ignore_scripts: "false" },
  });
  if (status === 0) return { path: npmBinary(cache) };
  return { reason: `npm could not install @aiken-lang/aiken@${version}: ${complaint(stderr)}` };
}

/**
 * @param {string} version
 * @param {string} cache
 * @returns {{ path: string } | { reason: string }}
 */
function installWithCargo(version, cache) {
  if (spawnSync("cargo", ["--version"]).status !== 0) {
    return { reason: "there is no cargo on the PATH to build it (https://rustup.rs installs it)" };
  }
  process.stderr.write(`Building Aiken ${version} with cargo; this takes several minutes ...\n`);
  const { status } = spawnSync(
    "cargo",
    ["install", "aiken", "--version", version, "--locked", "--root", `${cache}/cargo`],
    { stdio: ["ignore", 2, 2] },
  );
  return status === 0
    ? { path: cargoBinary(cache) }
    : { reason: `cargo could not build aiken ${version}; its messages stand above` };
}

/**
 * What npm says went wrong, without its notices and pointers to log files.
 *
 * @param {string} text
 */
function complaint(text) {
  const lines = text
    .split("\n")
    .map((line) => line.replace(/^npm (?:error|ERR!) ?(?:notarget )?/, "").trim())
    .filter(
      (line) => line !== "" && !/^(?:npm |code |path |command |A complete log|errno )/.test(line),
    );
  return (
    lines.find((line) => /error|fail|refused|denied|not found/i.test(line)) ??
    lines[0] ??
    "no message"
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${aikenPath()}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
