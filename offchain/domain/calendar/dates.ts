/** The dates of one project: when evidence is due, and when which amount falls due. */
import type { Terms } from "../../blueprint/generated.ts";
import { formatAmount } from "../amount.ts";
import type { Program, Project } from "../program/program.ts";
import type { Instalment } from "../vault/schedule.ts";
import type { CalendarEntry } from "./calendar.ts";

/** Due dates of the milestones that have one, the expiry and the long stop. */
export function deadlines(program: Program, project: Project, terms: Terms): CalendarEntry[] {
  const milestones = terms.tranches.flatMap(({ gate }, index): CalendarEntry[] =>
    gate.type === "Milestone" && gate.due !== null
      ? [
          {
            id: `${project.slug}.${index}.due`,
            at: gate.due,
            title: `${project.title}: evidence due for ${trancheName(program, index)}`,
            ...(project.link === undefined ? {} : { link: project.link }),
          },
        ]
      : [],
  );
  return [
    ...milestones,
    {
      id: `${project.slug}.expiry`,
      at: terms.expiry,
      title: `${project.title}: last day to submit`,
    },
    {
      id: `${project.slug}.long-stop`,
      at: terms.longStop,
      title: `${project.title}: unclaimed tokens may be swept`,
    },
  ];
}

/** One entry for each instalment that has a date, with the amounts of all allotments together. */
export function payments(
  program: Program,
  project: Project,
  instalments: readonly Instalment[],
): CalendarEntry[] {
  const sums = new Map<
    string,
    { readonly first: Instalment; readonly at: bigint; readonly amount: bigint }
  >();
  for (const each of instalments) {
    if (each.at === undefined) continue;
    const id = `${project.slug}.${each.tranche}.${each.instalment}`;
    const known = sums.get(id);
    sums.set(id, {
      first: known?.first ?? each,
      at: each.at,
      amount: (known?.amount ?? 0n) + each.amount,
    });
  }
  return [...sums].map(([id, { first, at, amount }]) => ({
    id,
    at,
    title: `${project.title}: ${formatAmount(amount, { grouped: true })} tokens due`,
    description: `${trancheName(program, first.tranche)}, instalment ${first.instalment} of ${program.tranches[first.tranche]?.instalments}`,
  }));
}

function trancheName(program: Program, index: number): string {
  return program.tranches[index]?.name ?? `tranche ${index}`;
}
