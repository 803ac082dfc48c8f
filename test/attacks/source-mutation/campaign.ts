/** Judges mutants one after the other, and remembers what it found out. */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import type { Case, Scripts } from "./corpus.ts";
import { Detector } from "./detect.ts";
import { Copy, mutated, type Sources, usersOf } from "./project.ts";
import { CACHE } from "./records.ts";
import type { Mutant } from "./sites.ts";

export type Fate =
  /** A transaction was judged otherwise, or an Aiken test failed. */
  | "killed"
  | "survived"
  /** It is no Aiken: not in the score. */
  | "invalid"
  /** It compiles to the very same scripts: not in the score. */
  | "same code";

export interface Outcome {
  readonly mutant: Mutant;
  readonly fate: Fate;
  /** What noticed it. */
  readonly by?: string;
}

export interface Campaign {
  readonly sources: Sources;
  readonly baseline: Scripts;
  readonly cases: readonly Case[];
  /** Changes when what judges does. */
  readonly fingerprint: string;
  /** The Aiken tests that could notice a change of a module; none are run where it gives none. */
  readonly testsOf: (file: string) => readonly string[];
  readonly maximum: number;
  readonly jobs: number;
  readonly onOutcome?: (outcome: Outcome, done: number, all: number) => void;
}

const RESULTS = `${CACHE}results.jsonl`;

interface Remembered {
  readonly key: string;
  readonly fate: Fate;
  readonly by?: string;
  /** By what a survivor was judged: others may notice it. */
  readonly fingerprint?: string;
}

export async function carryOut(campaign: Campaign, mutants: readonly Mutant[]): Promise<Outcome[]> {
  const { sources, baseline, cases, jobs } = campaign;
  const memory = remembered();
  const detector = new Detector(baseline, cases);
  const users = usersOf(sources);
  const outcomes: Outcome[] = [];
  const waiting = [...mutants];
  const worker = async () => {
    const copy = new Copy(sources);
    try {
      for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
        const key = keyOf(campaign, mutant, users.get(mutant.file) ?? []);
        const known = memory.get(key);
        const found =
          known !== undefined &&
          (known.fate !== "survived" || known.fingerprint === campaign.fingerprint)
            ? known
            : await judge(campaign, copy, detector, mutant, users.get(mutant.file) ?? []);
        if (found !== known) remember({ ...found, key, fingerprint: campaign.fingerprint });
        const outcome = {
          mutant,
          fate: found.fate,
          ...(found.by === undefined ? {} : { by: found.by }),
        };
        outcomes.push(outcome);
        campaign.onOutcome?.(outcome, outcomes.length, mutants.length);
      }
    } finally {
      copy.remove();
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  const order = new Map(mutants.map((mutant, index) => [mutant, index]));
  return outcomes.sort(
    (left, right) => (order.get(left.mutant) ?? 0) - (order.get(right.mutant) ?? 0),
  );
}

async function judge(
  { sources, testsOf, maximum }: Campaign,
  copy: Copy,
  detector: Detector,
  mutant: Mutant,
  validators: readonly string[],
): Promise<{ readonly fate: Fate; readonly by?: string }> {
  const { file } = mutant;
  const change = { file, source: mutated(sources.get(file) ?? "", mutant) };
  const scripts = await copy.compile(validators, change);
  if (scripts === undefined) return { fate: "invalid" };
  if (detector.changed(scripts).length === 0) return { fate: "same code" };
  const detection = detector.detect(scripts);
  if (detection !== undefined)
    return { fate: "killed", by: `a transaction that was ${detection.was}: ${detection.rule}` };
  for (const module of testsOf(file)) {
    if (!(await reliable(module, copy, sources, maximum))) continue;
    if (!(await copy.testsHold(module, change, maximum)))
      return { fate: "killed", by: `the Aiken tests of ${module}` };
  }
  return { fate: "survived" };
}

const holding = new Map<string, Promise<boolean>>();

/** Tests that fail without any change notice nothing. */
function reliable(module: string, copy: Copy, sources: Sources, maximum: number): Promise<boolean> {
  const known = holding.get(module);
  if (known !== undefined) return known;
  const path =
    [`lib/${module}.ak`, `validators/${module}.ak`].find((each) => sources.has(each)) ?? "";
  const holds = copy.testsHold(module, { file: path, source: sources.get(path) ?? "" }, maximum);
  holding.set(module, holds);
  return holds;
}

/** The same change of the same scripts is judged once. */
function keyOf(
  { sources, baseline }: Campaign,
  mutant: Mutant,
  validators: readonly string[],
): string {
  const hash = createHash("sha256").update(mutated(sources.get(mutant.file) ?? "", mutant));
  for (const file of validators) {
    const name = file.replace(/^validators\/|\.ak$/g, "");
    hash.update(`\n${name} ${baseline.get(name)}`);
  }
  return hash.digest("hex");
}

function remembered(): Map<string, Remembered> {
  if (!existsSync(RESULTS)) return new Map();
  const lines = readFileSync(RESULTS, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const known = JSON.parse(line) as Remembered;
      return [known.key, known];
    }),
  );
}

function remember(result: Remembered): void {
  mkdirSync(CACHE, { recursive: true });
  appendFileSync(RESULTS, `${JSON.stringify(result)}\n`);
}
