/** Classes 16 to 23: what datums and redeemers say. */
import { Constr, type Data } from "../../../offchain/blueprint/data.ts";
import { type Anatomy, datumSites, type GuardedOutput, redeemerSites } from "../anatomy.ts";
import { type Attack, always } from "../mutation.ts";
import { construct, isHash, plainest, type Site, show, TYPES } from "../schema.ts";
import { caps } from "./caps.ts";
import {
  eachDatumSite,
  eachOutput,
  eachRedeemerSite,
  firstOfEach,
  flipped,
  HUGE,
} from "./tools.ts";

export type Named = readonly [name: string, value: Data];

/** Class 16: the same fields under another constructor. */
export const otherConstructor: Attack = {
  number: 16,
  absent: (anatomy) =>
    redeemerSites(anatomy).some(({ site }) => (site.constructors ?? []).length > 1)
      ? undefined
      : "no redeemer has another constructor",
  decoding: true,
  mutants: (anatomy) =>
    eachRedeemerSite(anatomy, ({ value, constructors = [] }) =>
      value instanceof Constr
        ? constructors
            .filter(({ index }) => index !== value.index)
            .map((other): Named => {
              const { fields } = construct(other);
              return [
                `as ${other.title}`,
                new Constr(
                  other.index,
                  fields.map((plain, at) => value.fields[at] ?? plain),
                ),
              ];
            })
        : [],
    ),
};

const noDatum = ({ states, payments }: Anatomy) =>
  states.length + payments.length === 0 ? "nothing goes on: its only states are new" : undefined;

/** Class 17: a field that shall not change changes. */
export const altered: Attack = {
  number: 17,
  absent: noDatum,
  guards: [/^R1 /, /^R8 /, /^R14 charter.amend/, /^charter.amend/, /charter: /, /^R15 /],
  mutants: (anatomy) =>
    eachDatumSite(anatomy, [...anatomy.states, ...anatomy.payments], (site) => {
      const { value } = site;
      if (typeof value === "bigint") return [["one up", value + 1n]];
      if (typeof value === "string")
        return [["altered", value === "" ? "00".repeat(28) : flipped(value)]];
      if (value instanceof Constr)
        return (site.constructors ?? [])
          .filter(({ index }) => index !== value.index)
          .map((other): Named => [`as ${other.title}`, construct(other)]);
      return Array.isArray(value) && value.length > 0 ? [["emptied", []]] : [];
    }),
};

/** Class 18: the datum is hidden behind a hash, or is not there. */
export const hiddenDatum: Attack = {
  number: 18,
  absent: always,
  mutants: (anatomy) => [
    ...eachOutput(anatomy, anatomy.outputs, "without a datum", ({ datum: _, ...output }) => output),
    ...eachOutput(
      anatomy,
      anatomy.outputs,
      "with the hash of its datum, which the transaction shows",
      (output) => ({ ...output, form: "hash" }),
    ),
    ...eachOutput(
      anatomy,
      anatomy.outputs,
      "with the hash of a datum that nobody shows",
      (output) => ({ ...output, form: "orphan" }),
    ),
  ],
};

/** Class 19: lists longer than their caps. */
export const grown: Attack = {
  number: 19,
  absent: (anatomy) =>
    noDatum(anatomy) === undefined &&
    !anatomy.states.some((state) => datumSites(state).some(({ kind }) => kind === "list"))
      ? "writes no list"
      : undefined,
  mutants: (anatomy) => [
    ...eachDatumSite(anatomy, firstOfEach(anatomy.states), (site): Named[] => {
      const { value, element } = site;
      if (!Array.isArray(value) || element === undefined) return [];
      return [["longer by one", [...value, value[value.length - 1] ?? plainest(element)]]];
    }),
    ...caps(anatomy),
  ],
};

/**
 * Whether the whole output is compared at once: any change of a place shows as
 * well as any other then, and one for each place is enough.
 */
const isCompared = ({ role, type }: GuardedOutput) =>
  role !== "genesis" && type !== TYPES.constitution;

/** The first of the values where the output is compared whole, else all. */
const sparing =
  (values: (site: Site) => readonly Named[], kept = 1) =>
  (site: Site, guarded: GuardedOutput): readonly Named[] =>
    isCompared(guarded) ? values(site).slice(0, kept) : values(site);

const shapes = ({ value }: Site): Named[] => {
  if (!(value instanceof Constr)) return [];
  return [
    ["with a further field", new Constr(value.index, [...value.fields, 0n])],
    ["as constructor 99", new Constr(99, value.fields)],
    ...(value.fields.length === 0
      ? []
      : [["without its last field", new Constr(value.index, value.fields.slice(0, -1))] as const]),
  ];
};

/** Class 20: data of another shape. */
export const misshapen: Attack = {
  number: 20,
  absent: always,
  decoding: true,
  mutants: (anatomy) => eachDatumSite(anatomy, firstOfEach(anatomy.outputs), sparing(shapes, 2)),
};

const EXTREMES: readonly Named[] = [
  ["negative", -1n],
  ["zero", 0n],
  ["huge", HUGE],
];

const extremes = ({ value }: Site): Named[] =>
  typeof value === "bigint" ? EXTREMES.filter(([, other]) => other !== value) : [];

/** Class 21: zero, negative and huge numbers. */
export const extreme: Attack = {
  number: 21,
  absent: always,
  decoding: true,
  mutants: (anatomy) => [
    ...eachDatumSite(anatomy, firstOfEach(anatomy.outputs), sparing(extremes)),
    ...eachRedeemerSite(anatomy, extremes),
  ],
};

export const shuffled = ({ value }: Site): Named[] => {
  if (!Array.isArray(value) || value.length === 0) return [];
  const reversed = [...value].reverse();
  return [
    ["shorter by one", value.slice(0, -1)],
    ["with its last twice", [...value, value[value.length - 1]]],
    ...(show(reversed) === show(value) ? [] : [["reversed", reversed] as const]),
  ];
};

/** Class 22: lists short, with duplicates, permuted: what a silent zip would pass over. */
export const shuffledLists: Attack = {
  number: 22,
  absent: (anatomy) =>
    [
      ...anatomy.outputs.flatMap(datumSites),
      ...redeemerSites(anatomy).map(({ site }) => site),
    ].some(({ kind, value }) => kind === "list" && (value as readonly Data[]).length > 0)
      ? undefined
      : "neither writes nor names a list",
  decoding: true,
  mutants: (anatomy) => [
    ...eachDatumSite(anatomy, firstOfEach(anatomy.outputs), shuffled),
    ...eachRedeemerSite(anatomy, shuffled),
  ],
};

const lengths = (site: Site): Named[] => {
  const { value } = site;
  if (typeof value !== "string" || !isHash(site)) return [];
  return [
    ["cut by one byte", value.slice(0, -2)],
    ["with a byte more", `${value}00`],
    ["emptied", ""],
  ];
};

/** Class 23: hashes of another length. */
export const oddHashes: Attack = {
  number: 23,
  absent: always,
  decoding: true,
  mutants: (anatomy) => [
    ...eachDatumSite(anatomy, firstOfEach(anatomy.outputs), sparing(lengths)),
    ...eachRedeemerSite(anatomy, lengths),
  ],
};
