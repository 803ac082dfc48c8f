/** Classes 24 to 26: payees, canonical forms, rubbish. */
import { Constr, type Data, serialiseData } from "../../../offchain/blueprint/data.ts";
import { datumSites, redeemerSites } from "../anatomy.ts";
import { withOutput, withScripts } from "../model.ts";
import { type Attack, always, type Mutant } from "../mutation.ts";
import type { Site } from "../schema.ts";
import { mallory } from "../world/cast.ts";
import { type Named, shuffled } from "./data.ts";
import {
  alsoSpending,
  conjured,
  eachDatumSite,
  eachOutput,
  eachRedeemerSite,
  lookAlike,
  standIn,
} from "./tools.ts";

/** Class 24: whoever is paid is the script itself, which never pays out. */
export const selfPaid: Attack = {
  number: 24,
  absent: (anatomy) =>
    anatomy.payments.length > 0 ||
    [
      ...anatomy.outputs.flatMap(datumSites),
      ...redeemerSites(anatomy).map(({ site }) => site),
    ].some(isPayee)
      ? undefined
      : "names nobody who is paid",
  mutants: (anatomy) => {
    const { vault, charter } = anatomy.scenario.world.stage.scripts;
    const own = anatomy.outputs.some(({ type }) => type.startsWith("cairn/charter"))
      ? charter
      : vault;
    const values = (site: Site): Named[] => {
      if (!isPayee(site)) return [];
      return [
        [
          "the script itself",
          site.type.endsWith("Party")
            ? `01${own.hash}`
            : new Constr(0, [new Constr(1, [own.hash]), new Constr(1, [])]),
        ],
      ];
    };
    return [
      ...eachOutput(anatomy, anatomy.payments, "paid to the script itself", (output) => ({
        ...output,
        address: vault.address,
      })),
      ...eachDatumSite(anatomy, anatomy.outputs, values),
      ...eachRedeemerSite(anatomy, values),
    ];
  },
};

function isPayee({ type, path, value }: Site): boolean {
  return (
    (type === "cairn/party/Party" && !path.endsWith("manager")) ||
    (type === "cairn/ledger/Address" && value instanceof Constr)
  );
}

/** Lists that must ascend strictly. */
function isSet({ kind, element = "", path, value }: Site): boolean {
  if (kind !== "list" || (value as readonly Data[]).length === 0) return false;
  return (
    /Permission|Vote|Opening/.test(element) ||
    /(^|\.)rest$/.test(path) ||
    /\.allotments$/.test(path) ||
    /^items\.\d+$/.test(path)
  );
}

/** Class 25: data that is not in its canonical form. */
export const nonCanonical: Attack = {
  number: 25,
  absent: (anatomy) =>
    [
      ...anatomy.outputs.flatMap(datumSites),
      ...redeemerSites(anatomy).map(({ site }) => site),
    ].some((site) => isSet(site))
      ? undefined
      : "holds no list that has to ascend",
  decoding: true,
  mutants: (anatomy) => {
    const values = (site: Site): Named[] => (isSet(site) ? shuffled(site).slice(1) : []);
    return [
      ...eachDatumSite(anatomy, anatomy.outputs, values),
      ...eachRedeemerSite(anatomy, values),
      ...anatomy.outputs.map(({ output }) => ({
        leaf: `output ${output.label}: datum in indefinite lengths`,
        legal: true as const,
        attempt: withOutput(anatomy.attempt, output.label, (each) => ({
          ...each,
          encoded: serialiseData(each.datum as Data),
        })),
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
      conjured(`rubbish ${where} ${datum}`, {
        address: where,
        assets: { lovelace: 3_000_000n },
        ...(datum === undefined ? {} : { datum }),
      });
    const malformed = {
      "with a malformed datum": "d87a80",
      "with no datum": undefined,
      "with a number for a datum": "00",
    };
    const amendNothing = new Constr(0, [0n]);
    return Object.entries(malformed).flatMap(([name, datum]): Mutant[] => {
      const atCharter = withScripts(
        alsoSpending(attempt, "rubbish", rubbish(charter.address, datum), amendNothing),
        charter.reference,
      );
      const atVault = withScripts(
        alsoSpending(attempt, "rubbish", rubbish(vault.address, datum), 0n),
        vault.reference,
      );
      const mutants: Mutant[] = [{ leaf: `rubbish at the charter ${name}`, attempt: atCharter }];
      const isPass = spent.length > 0 && anatomy.pass !== undefined;
      if (!isPass)
        return [...mutants, { leaf: `rubbish at the vault ${name}, no pass`, attempt: atVault }];
      const first = states[0]?.output ?? anatomy.payments[0]?.output;
      if (first === undefined) return mutants;
      return [
        ...mutants,
        {
          leaf: `rubbish at the vault ${name}: the attacker keeps it`,
          attempt: atVault,
          legal: true,
        },
        {
          leaf: `rubbish at the vault ${name}: its output comes first`,
          attempt: {
            ...atVault,
            outputs: [
              { label: "cleared", address: mallory.address, assets: { lovelace: 2_000_000n } },
              ...atVault.outputs,
            ],
          },
        },
        {
          leaf: `rubbish at the vault ${name}: in place of a vault`,
          attempt: standIn(anatomy, spent[0]?.label ?? "", {
            ...rubbish(vault.address, datum),
            assets: lookAlike(anatomy, "", spent[0] as never).assets,
          }),
        },
      ].map((mutant) => mutant as Mutant);
    });
  },
};
