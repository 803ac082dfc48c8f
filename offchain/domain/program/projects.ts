/** The funded projects of a program as TOML: one table a project. */
import { z } from "zod";
import { formatAmount } from "../amount.ts";
import { InputError } from "../input-error.ts";
import { CLASSES, type ClassName } from "../names.ts";
import { readDocument } from "./document.ts";
import { amount, party, recipient, slug, text, whole } from "./fields.ts";
import type { BeneficiarySource, PartyName, Project } from "./program.ts";
import { placeOf } from "./toml-places.ts";

/** A vault has at most this many allotments. */
export const ALLOTMENT_LIMIT = 8;

const one = party.transform((value): BeneficiarySource[] => [
  { party: value, share: 1n, payout: undefined },
]);

const several = z
  .array(
    z.strictObject({
      party,
      share: whole(1n, 1_000_000n).default(1n),
      payout: recipient.optional(),
    }),
  )
  .min(1, "name at least one beneficiary")
  .transform((list) => list.map((each): BeneficiarySource => ({ ...each, payout: each.payout })));

const beneficiaries = z.union(
  [one, several],
  "write a key name, or a list of { party, share, payout }",
);

const schema = z.strictObject({
  program: slug,
  projects: z
    .array(
      z
        .strictObject({
          title: text,
          slug,
          funding: amount.refine((value) => value > 0n, "must be more than zero"),
          link: z.url({ protocol: /^https?$/, error: "write a web address" }).optional(),
          manager: party,
          beneficiaries: z.strictObject({
            project: beneficiaries,
            participant: beneficiaries,
            auditor: beneficiaries,
          }),
        })
        .refine(
          ({ beneficiaries: lists }) =>
            CLASSES.reduce((sum, name) => sum + lists[name].length, 0) <= ALLOTMENT_LIMIT,
          {
            message: `a vault has at most ${ALLOTMENT_LIMIT} beneficiaries`,
            path: ["beneficiaries"],
          },
        ),
    )
    .min(1, "write at least one project"),
});

/** The projects of one program, which they name by its id. */
export interface ProjectList {
  readonly program: string;
  readonly projects: readonly Project[];
}

/**
 * Reads a list of projects.
 *
 * @param file name to show in errors
 * @throws InputError with file, line and field; `duplicate-name` where two share a title or slug
 */
export function readProjects(source: string, file?: string): ProjectList {
  const document = readDocument(source, schema, file);
  document.projects.forEach((each, index) => {
    for (const field of ["slug", "title"] as const) {
      const earlier = document.projects.findIndex((other) => sameName(other[field], each[field]));
      if (earlier === index) continue;
      const place = placeOf(source, ["projects", index, field], file);
      throw new InputError(
        "duplicate-name",
        `"${each[field]}" is the ${field} of project ${earlier + 1} already`,
        place,
      );
    }
  });
  return {
    program: document.program,
    projects: document.projects.map((each) => ({ ...each, link: each.link })),
  };
}

/** The TOML text that {@link readProjects} reads back to the same list. */
export function renderProjects(list: ProjectList): string {
  const tables = list.projects.map((project) =>
    [
      "[[projects]]",
      `title = ${quoted(project.title)}`,
      `slug = ${quoted(project.slug)}`,
      `funding = ${quoted(formatAmount(project.funding))}`,
      ...(project.link === undefined ? [] : [`link = ${quoted(project.link)}`]),
      `manager = ${quoted(project.manager)}`,
      ...CLASSES.map(
        (name) => `beneficiaries.${name} = ${renderBeneficiaries(project.beneficiaries[name])}`,
      ),
    ].join("\n"),
  );
  return `program = ${quoted(list.program)}\n\n${tables.join("\n\n")}\n`;
}

/** A project of that title and funding, with key names made of its slug: `<slug>.manager`, `<slug>.project`, ... */
export function projectOf(title: string, funding: bigint, link?: string): Project {
  const name = slugOf(title);
  const own = (each: ClassName): BeneficiarySource[] => [
    { party: `${name}.${each}`, share: 1n, payout: undefined },
  ];
  const manager: PartyName = `${name}.manager`;
  return {
    title,
    slug: name,
    funding,
    link,
    manager,
    beneficiaries: {
      project: own("project"),
      participant: own("participant"),
      auditor: own("auditor"),
    },
  };
}

/** `C# SDK` becomes `c-sharp-sdk`: what is left of a title in lower-case letters, digits and dashes. */
export function slugOf(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  const slugged = plain
    .replaceAll("#", "-sharp-")
    .replaceAll("+", "-and-")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 64)
    .replace(/^-+|-+$/g, "");
  return slugged === "" ? "project" : slugged;
}

/** Whether people would take two names for the same: case and spacing aside. */
export function sameName(name: string, other: string): boolean {
  const plain = (text: string) => text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
  return plain(name) === plain(other);
}

/** A TOML string. */
export function quoted(value: string): string {
  return JSON.stringify(value).replaceAll("\u007f", "\\u007f");
}

function renderBeneficiaries(list: readonly BeneficiarySource[]): string {
  const [first, ...others] = list;
  if (
    first !== undefined &&
    others.length === 0 &&
    first.share === 1n &&
    first.payout === undefined
  ) {
    return quoted(first.party);
  }
  const tables = list.map(({ party: name, share, payout }) => {
    const fields = [`party = ${quoted(name)}`, `share = ${share}`];
    return `{ ${[...fields, ...(payout === undefined ? [] : [`payout = ${quoted(payout)}`])].join(", ")} }`;
  });
  return `[${tables.join(", ")}]`;
}
