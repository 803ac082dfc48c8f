/** What the fields of a program must be to each other; each by itself was checked when it was read. */
import { InputError } from "../input-error.ts";
import { CLASSES } from "../names.ts";
import { type Moment, resolveMoment } from "./duration.ts";
import type { Program } from "./program.ts";
import { type FieldPath, placeOf } from "./toml-places.ts";

type Finding = readonly [path: FieldPath, message: string];

/** @throws InputError `program-inconsistent`, with the first finding as message and the others as details */
export function checkProgram(program: Program, source: string, file?: string): void {
  const [first, ...others] = findings(program);
  if (first === undefined) return;
  const error = ([path, message]: Finding, details?: readonly string[]) =>
    new InputError(
      "program-inconsistent",
      message,
      placeOf(source, path, file),
      details && { details },
    );
  throw error(
    first,
    others.map((each) => error(each).message),
  );
}

function findings(program: Program): Finding[] {
  return [
    ...panelFindings(program),
    ...trancheFindings(program),
    ...modeFindings(program),
    ...timeFindings(program),
  ];
}

function panelFindings({ panel, split }: Program): Finding[] {
  const found: Finding[] = [];
  const members = BigInt(panel.auditors.length);
  const twice = panel.auditors.find((name, index) => panel.auditors.indexOf(name) !== index);
  if (split.participant + split.auditor > 100n) {
    found.push([
      ["split", "auditor"],
      "participant and auditor are more than 100 percent together",
    ]);
  }
  if (twice !== undefined) found.push([["panel", "auditors"], `"${twice}" is listed twice`]);
  if (panel.auditors.some((name) => name.startsWith("script:"))) {
    found.push([["panel", "auditors"], "a script cannot be an auditor: members sign"]);
  }
  if (panel.size > members) found.push([["panel", "size"], `there are only ${members} auditors`]);
  if (panel.quorum > panel.size)
    found.push([["panel", "quorum"], `is more than the panel's ${panel.size} seats`]);
  return found;
}

function trancheFindings({ tranches, split }: Program): Finding[] {
  const found: Finding[] = [];
  tranches.forEach((each, index) => {
    if (tranches.findIndex(({ name }) => name === each.name) !== index) {
      found.push([["tranches", index, "name"], `"${each.name}" is the name of an earlier tranche`]);
    }
    if (new Set(each.classes).size !== each.classes.length) {
      found.push([["tranches", index, "classes"], "a class is listed twice"]);
    }
  });
  const shares = { ...split, project: 100n - split.participant - split.auditor };
  for (const name of CLASSES) {
    const weight = tranches.reduce(
      (sum, each) => (each.classes.includes(name) ? sum + each.weight : sum),
      0n,
    );
    if (shares[name] > 0n && weight === 0n) {
      found.push([["tranches"], `no tranche with a weight pays the ${name} class`]);
    }
  }
  return found;
}

function modeFindings({ mode, tranches }: Program): Finding[] {
  if (mode === "hybrid") return [];
  return tranches.flatMap((each, index): Finding[] =>
    each.gate.type === "milestone" && each.instalments === 1n && each.cliff === 0n
      ? []
      : [
          [
            ["tranches", index, "gate"],
            'mode = "milestone" pays each tranche at once, on approval; use "hybrid"',
          ],
        ],
  );
}

function timeFindings({ vault, panel, charter, start, tranches }: Program): Finding[] {
  const found: Finding[] = [];
  const before = (one: Moment, other: Moment, margin = 0n): boolean =>
    one.type === other.type || start !== undefined
      ? resolveMoment(one, start ?? 0n) + margin <= resolveMoment(other, start ?? 0n)
      : true;
  if (!before(vault.expiry, vault.longStop, vault.review + 1n)) {
    found.push([
      ["vault", "long_stop"],
      "must come after the expiry and the review that follows it",
    ]);
  }
  if (charter.window > panel.term)
    found.push([["charter", "window"], "is longer than a term of the panel"]);
  if (vault.window > charter.window)
    found.push([["vault", "window"], "is longer than the charter allows"]);
  if (vault.approval.type === "fail-open" && vault.approval.after > vault.review)
    found.push([["vault", "fail_open_after"], "is longer than the review"]);
  tranches.forEach(({ gate }, index) => {
    if (gate.type === "milestone" && gate.due !== undefined && !before(gate.due, vault.expiry)) {
      found.push([["tranches", index, "due"], "lies after the vault's expiry"]);
    }
  });
  return found;
}
