/** Classes 16 to 26: what datums and redeemers say. */
import { Constr, type Data, serialiseData } from "../../../offchain/blueprint/data.ts";
import { type Anatomy, datumSites, redeemerSites } from "../anatomy.ts";
import { withOutput, withScripts } from "../model.ts";
import { always, type Attack, type Mutant } from "../mutation.ts";
import { construct, isHash, plainest, show, type Site } from "../schema.ts";
import { mallory } from "../world/cast.ts";
import { caps } from "./caps.ts";
import { flipped } from "./identity.ts";
import { alsoSpending, conjured, eachDatumSite, eachOutput, eachRedeemerSite, firstOfEach, HUGE, lookAlike, standIn, } from "./tools.ts";

type Named = readonly [name: string, value: Data];

/** Class 16: the same fields under another constructor. */
export const otherConstructor: Attack = {
  number: 16,
  absent: (anatomy) =>
    redeemerSites(anatomy).some(({ site }) => (site.constructors ?? []).length > 1) ? undefined : "no redeemer has another constructor",
  decoding: true,
  mutants: (anatomy) =>
    eachRedeemerSite(anatomy, ({ value, constructors = [] }) =>
      value instanceof Constr
        ? constructors
            .filter(({ index }) => index !== value.index)
            .map((other): Named => {
              const { fields } = construct(other);
              return [`as ${other.title}`, new Constr(other.index, fields.map((plain, at) => value.fields[at] ?? plain))];
            })
        : [],
    ),
};

const noDatum = ({ states, payments }: Anatomy) => (states.length + payments.length === 0 ? "nothing goes on: its only states are new" : undefined);

/** Class 17: a field that shall not change changes. */
export const altered: Attack = {
  number: 17,
  absent: noDatum,
  guards: [/^R1 /, /^R8 /, /^R14 charter.amend/, /^charter.amend/, /charter: /, /^R15 /],
  mutants: (anatomy) =>
    eachDatumSite(anatomy, [...anatomy.states, ...anatomy.payments], (site) => {
      const { value } = site;
      if (typeof value === "bigint") return [["one up", value + 1n]];
      if (typeof value === "string") return [["altered", value === "" ? "00".repeat(28) : flipped(value)]];
      if (value instanceof Constr)
        return (site.constructors ?? []).filter(({ index }) => index !== value.index).map((other): Named => [`as ${other.title}`, construct(other)]);
      return Array.isArray(value) && value.length > 0 ? [["emptied", []]] : [];
    }),
};

/** Class 18: the datum is hidden behind a hash, or is not there. */
export const hiddenDatum: Attack = {
  number: 18,
  absent: always,
  mutants: (anatomy) => [
    ...eachOutput(anatomy, anatomy.outputs, "without a datum", ({ datum: _, ...output }) => output),
    ...eachOutput(anatomy, anatomy.outputs, "with the hash of its datum, which the transaction shows", (output) => ({ ...output, form: "hash" })),
    ...eachOutput(anatomy, anatomy.outputs, "with the hash of a datum that nobody shows", (output) => ({ ...output, form: "orphan" })),
  ],
};

/** Class 19: lists longer than their caps. */
export const grown: Attack = {
  number: 19,
  absent: (anatomy) =>
    noDatum(anatomy) === undefined && !anatomy.states.some((state) => datumSites(state).some(({ kind }) => kind === "list"))
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

/** Class 20: data of another shape. */
export const misshapen: Attack = {
  number: 20,
  absent: always,
  decoding: true,
  mutants: (anatomy) =>
    eachDatumSite(anatomy, firstOfEach(anatomy.outputs), ({ value }): Named[] => {
      if (!(value instanceof Constr)) return [];
      return [
        ["with a further field", new Constr(value.index, [...value.fields, 0n])],
        ["as constructor 99", new Constr(99, value.fields)],
        ...(value.fields.length === 0 ? [] : [["without its last field", new Constr(value.index, value.fields.slice(0, -1))] as const]),
      ];
    }),
};

const EXTREMES: readonly Named[] = [
  ["zero", 0n],
  ["negative", -1n],
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
    ...eachDatumSite(anatomy, firstOfEach([...anatomy.states, ...anatomy.payments]), extremes),
    ...eachDatumSite(anatomy, firstOfEach(anatomy.genesis), extremes),
    ...eachRedeemerSite(anatomy, extremes),
  ],
};

const shuffled = ({ value }: Site): Named[] => {
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
    [...anatomy.outputs.flatMap(datumSites), ...redeemerSites(anatomy).map(({ site }) => site)].some(({ kind, value }) => kind === "list" && (value as readonly Data[]).length > 0)
      ? undefined
      : "neither writes nor names a list",
  decoding: true,
  mutants: (anatomy) => [
    ...eachDatumSite(anatomy, firstOfEach(anatomy.outputs), shuffled),
    ...eachRedeemerSite(anatomy, shuffled),
  ],
};

/** Class 23: hashes of another length. */
export const oddHashes: Attack = {
  number: 23,
  absent: always,
  decoding: true,
  mutants: (anatomy) => {
    const lengths = (site: Site): Named[] => {
      const { value } = site;
      if (typeof value !== "string" || !isHash(site)) return [];
      return [["cut by one byte", value.slice(0, -2)], ["with a byte more", `${value}00`], ["emptied", ""]];
    };
    return [...eachDatumSite(anatomy, firstOfEach(anatomy.outputs), lengths), ...eachRedeemerSite(anatomy, lengths)];
  },
};

/** Class 24: whoever is paid is the script itself, which never pays out. */
export const selfPaid: Attack = {
  number: 24,
  absent: (anatomy) =>
    anatomy.payments.length > 0 || [...anatomy.outputs.flatMap(datumSites), ...redeemerSites(anatomy).map(({ site }) => site)].some(isPayee) ? undefined : "names nobody who is paid",
  mutants: (anatomy) => {
    const { vault, charter } = anatomy.scenario.world.stage.scripts;
    const own = anatomy.outputs.some(({ type }) => type.startsWith("cairn/charter")) ? charter : vault;
    const values = (site: Site): Named[] => {
      if (!isPayee(site)) return [];
      return [["the script itself", site.type.endsWith("Party") ? `01${own.hash}` : new Constr(0, [new Constr(1, [own.hash]), new Constr(1, [])])]];
    };
    return [
      ...eachOutput(anatomy, anatomy.payments, "paid to the script itself", (output) => ({ ...output, address: vault.address })),
      ...eachDatumSite(anatomy, anatomy.outputs, values),
      ...eachRedeemerSite(anatomy, values),
    ];
  },
};

function isPayee({ type, path, value }: Site): boolean {
  return (type === "cairn/party/Party" && !path.endsWith("manager")) || (type === "cairn/ledger/Address" && value instanceof Constr);
}

/** Lists that must ascend strictly. */
function isSet({ kind, element = "", path, value }: Site): boolean {
  if (kind !== "list" || (value as readonly Data[]).length === 0) return false;
  return /Permission|Vote|Opening/.test(element) || /(^|\.)rest$/.test(path) || /\.allotments$/.test(path) || /^items\.\d+$/.test(path);
}

/** Class 25: data that is not in its canonical form. */
export const nonCanonical: Attack = {
  number: 25,
  absent: (anatomy) =>
    [...anatomy.outputs.flatMap(datumSites), ...redeemerSites(anatomy).map(({ site }) => site)].some((site) => isSet(site)) ? undefined : "holds no list that has to ascend",
  decoding: true,
  mutants: (anatomy) => {
    const values = (site: Site): Named[] => (isSet(site) ? shuffled(site).slice(1) : []);
    return [
      ...eachDatumSite(anatomy, anatomy.outputs, values),
      ...eachRedeemerSite(anatomy, values),
      ...anatomy.outputs.map(({ output }) => ({
        leaf: `output ${output.label}: datum in indefinite lengths`,
        legal: true as const,
        attempt: withOutput(anatomy.attempt, output.label, (each) => ({ ...each, encoded: serialiseData(each.datum as Data) })),
      })),
    ];
  },
};

/** Class 26: rubbish at our address is cleared away, and something else with it. */
export const rescues: Attack = {
  number: 26,
  absent: always,
  mutants: (anatomy) => {
    const { attempt, scenario, states, spent } = anatomy;
    const { vault, charter } = scenario.world.stage.scripts;
    const rubbish = (where: string, datum: string | undefined) =>
      conjured(`rubbish ${where} ${datum}`, { address: where, assets: { lovelace: 3_000_000n }, ...(datum === undefined ? {} : { datum }) });
    const malformed = { "with a malformed datum": "d87a80", "with no datum": undefined, "with a number for a datum": "00" };
    const amendNothing = new Constr(0, [0n]);
    return Object.entries(malformed).flatMap(([name, datum]): Mutant[] => {
      const atCharter = withScripts(alsoSpending(attempt, "rubbish", rubbish(charter.address, datum), amendNothing), charter.reference);
      const atVault = withScripts(alsoSpending(attempt, "rubbish", rubbish(vault.address, datum), 0n), vault.reference);
      const mutants: Mutant[] = [{ leaf: `rubbish at the charter ${name}`, attempt: atCharter }];
      const isPass = spent.length > 0 && anatomy.pass !== undefined;
      if (!isPass) return [...mutants, { leaf: `rubbish at the vault ${name}, no pass`, attempt: atVault }];
      const first = states[0]?.output ?? anatomy.payments[0]?.output;
      if (first === undefined) return mutants;
      return [
        ...mutants,
        { leaf: `rubbish at the vault ${name}: the attacker keeps it`, attempt: atVault, legal: true },
        {
          leaf: `rubbish at the vault ${name}: its output comes first`,
          attempt: { ...atVault, outputs: [{ label: "cleared", address: mallory.address, assets: { lovelace: 2_000_000n } }, ...atVault.outputs] },
        },
        {
          leaf: `rubbish at the vault ${name}: in place of a vault`,
          attempt: standIn(anatomy, spent[0]?.label ?? "", { ...rubbish(vault.address, datum), assets: lookAlike(anatomy, "", spent[0] as never).assets }),
        },
      ].map((mutant) => mutant as Mutant);
    });
  },
};

