/** Shows what a transaction does, and asks where somebody sits at a terminal. */
import { createInterface } from "node:readline/promises";
import type { ProtocolParameters } from "../chain/parameters.ts";
import { CliError } from "./cli-error.ts";
import { dateTime } from "./dates.ts";
import type { Naming } from "./naming.ts";
import type { Preview } from "./preview.ts";
import { facts, heading } from "./tables.ts";

/** A preview for people. */
export function renderPreview(
  preview: Preview,
  naming: Naming,
  parameters: ProtocolParameters,
): string {
  const { changes, pays, mints, signers, validity, fee, bytes, mem, steps } = preview;
  const limit = parameters.maxTransactionUnits;
  const from = validity.from === undefined ? "always" : dateTime(validity.from);
  const to = validity.to === undefined ? "for good" : `until ${dateTime(validity.to)}`;
  const several = (name: string, lines: readonly string[]): [string, string][] =>
    lines.map((line, index) => [index === 0 ? name : "", line]);
  return [
    heading(preview.action),
    facts([
      ...several("changes", changes),
      ...several(
        "pays",
        pays.map(({ to, assets }) => `${to}: ${naming.amounts(assets).join(", ")}`),
      ),
      ...several("mints, burns", naming.amounts(mints)),
      [
        "payer",
        `${preview.payer.name}: ${naming.amounts(preview.payer.net).join(", ") || "nothing"} in all`,
      ],
      ["signed by", signers.join(", ")],
      ["valid", `${from}, ${to}`],
      [
        "costs",
        `${naming.amount("lovelace", fee)} fee, ${bytes} bytes (${percent(BigInt(bytes), BigInt(parameters.maxTransactionBytes))}), mem ${percent(mem, limit.mem)}, steps ${percent(steps, limit.steps)}`,
      ],
    ]),
  ].join("\n");
}

function percent(part: bigint, whole: bigint): string {
  const tenths = whole === 0n ? 0n : (part * 1000n + whole - 1n) / whole;
  return `${tenths / 10n}.${tenths % 10n}%`;
}

/** @throws CliError `declined` */
export async function confirm(question: string): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`${question} [y/N] `);
    if (/^y(es)?$/i.test(answer.trim())) return;
  } finally {
    terminal.close();
  }
  throw new CliError("declined", "nothing was sent", "Run it again and answer y, or add --yes.");
}

/** Whether there is somebody to ask. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}
