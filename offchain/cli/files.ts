/** Files that people name on the command line, with errors that name them back. */
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { CliError } from "./cli-error.ts";

/** Where a file that was asked for is expected, and what makes one. */
export interface FileHint {
  /** `the program`, `the sheet` */
  readonly what: string;
  readonly advice: string;
}

/** @throws CliError `file-missing` or `file-unreadable` */
export async function readText(path: string, hint: FileHint): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    const missing = codeOf(cause) === "ENOENT";
    throw new CliError(
      missing ? "file-missing" : "file-unreadable",
      missing
        ? `${path}: ${hint.what} is not there`
        : `${path}: ${hint.what} cannot be read (${codeOf(cause)})`,
      hint.advice,
      { docs: "docs/program.md" },
    );
  }
}

/** Writes a whole file, or leaves the old one. @throws CliError `file-exists` unless `force`, `file-unwritable` */
export async function writeText(
  path: string,
  text: string,
  { force = false }: { readonly force?: boolean } = {},
): Promise<void> {
  if (!force && (await exists(path))) {
    throw new CliError(
      "file-exists",
      `${path} is there already`,
      "Name another file with --out, or overwrite it with --force.",
    );
  }
  const beside = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (cause) {
    throw new CliError(
      "file-unwritable",
      `${path} cannot be written (${codeOf(cause)})`,
      "Check that the folder exists and may be written to.",
    );
  }
}

export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code ?? "unknown";
}
