/** Classes 52 and 53: permissions and programs that are not what they seem. */
import { Constr, type Data } from "../../../offchain/blueprint/data.ts";
import { ConstitutionCodec, VaultCodec } from "../../../offchain/blueprint/generated.ts";
import { type Anatomy, datumSites } from "../anatomy.ts";
import { type Attempt, withOutput, withReference } from "../model.ts";
import type { Attack, Mutant } from "../mutation.ts";
import { mallory } from "../world/cast.ts";
import { eachDatumSite, more, without } from "./tools.ts";

/** Class 52: a permission that anybody satisfies by running a script of ours. */
export const ownPermission: Attack = {
  number: 52,
  absent: ({ outputs }) =>
    outputs.some(
      (each) =>
        each.role !== "payment" &&
        datumSites(each).some(({ type }) => type === "cairn/permission/Permission"),
    ) || outputs.some(({ role, type }) => role === "genesis" && type.endsWith("Vault"))
      ? undefined
      : "makes no permission",
  mutants: (anatomy) => {
    const { charter, vault } = anatomy.scenario.world.stage.scripts;
    return eachDatumSite(anatomy, anatomy.outputs, ({ type, path }) => {
      if (type === "cairn/permission/Permission")
        return [
          ["as our script running", new Constr(1, [charter.hash])],
          ["as a warrant of our script's", new Constr(2, [charter.hash])],
        ] as [string, Data][];
      return anatomy.genesis.length > 0 && path.endsWith(".beneficiary")
        ? ([["as our script running", `01${vault.hash}`]] as [string, Data][])
        : [];
    });
  },
};

/** Class 53: state in somebody else's program, and names that exist already. */
export const somebodyElses: Attack = {
  number: 53,
  absent: ({ genesis }) => (genesis.length === 0 ? "makes no state" : undefined),
  mutants: (anatomy) => [...otherPrograms(anatomy), ...otherNames(anatomy)],
};

function otherPrograms(anatomy: Anatomy): Mutant[] {
  const { attempt, scenario, genesis } = anatomy;
  const { alienCharter, alienTerms } = scenario.world;
  const signers = [...attempt.signers.filter((each) => each !== mallory.keyHash), mallory.keyHash];
  const alien = { ...withReference(attempt, "charter", alienCharter.utxo), signers };
  if (!attempt.references.some(({ label }) => label === "charter")) return [];
  const renamed = genesis.reduce<Attempt>(
    (each, { output }) =>
      withOutput(each, output.label, (before) => ({
        ...before,
        datum: ofProgram(before.datum as Data, alienCharter.name, alienTerms.name),
      })),
    attempt,
  );
  return [
    { leaf: "licensed by the attacker's charter", attempt: alien },
    { leaf: "the program's licence, the state another's", attempt: renamed },
    ...(scenario.endpoint === "vault.open"
      ? [
          {
            leaf: "the attacker's terms under the program's charter",
            attempt: withReference(renamed, "terms", alienTerms.utxo),
          },
        ]
      : []),
  ];
}

function ofProgram(datum: Data, charter: string, terms: string): Data {
  try {
    const constitution = ConstitutionCodec.decode(datum);
    if (constitution.type === "VaultTerms")
      return ConstitutionCodec.encode({
        type: "VaultTerms",
        fields: [{ ...constitution.fields[0], charter }],
      });
    return datum;
  } catch {
    return VaultCodec.encode({ ...VaultCodec.decode(datum), terms });
  }
}

/** The name of a state that exists: minted a second time. */
function otherNames(anatomy: Anatomy): Mutant[] {
  const { attempt, scenario, genesis } = anatomy;
  const { charter, vaults, stage } = scenario.world;
  return genesis.slice(0, 1).flatMap(({ output, token = "" }) => {
    const policy = token.slice(0, 56);
    const name =
      policy === stage.scripts.charter.hash ? charter.name : (vaults.fresh[0]?.project ?? "");
    const mints = attempt.mints.map((mint) => {
      if (mint.policy !== policy) return mint;
      const { [token.slice(56)]: quantity = 0n, ...others } = mint.tokens;
      return { ...mint, tokens: { ...others, [name]: quantity } };
    });
    return [
      {
        leaf: "the name of a state that exists",
        attempt: {
          ...withOutput(attempt, output.label, (each) =>
            more(without(each, token), { [policy + name]: 1n }),
          ),
          mints,
        },
      },
    ];
  });
}
