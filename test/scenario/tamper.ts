/** Ways to tamper with a plan: each gives the plan as an attacker would have it. */
import { Constr, type Data } from "../../offchain/blueprint/data.ts";
import { baseAddress, keyCredential, scriptCredential } from "../../offchain/keys/address.ts";
import { blake2b256 } from "../../offchain/layout/encoding/hash.ts";
import { addAssets } from "../../offchain/layout/encoding/value.ts";
import type { LaidOut, LaidOutput } from "../../offchain/layout/laid-out.ts";
import type {
  Assets,
  Plan,
  PlannedOutput,
  Symbolic,
  Utxo,
  Validity,
} from "../../offchain/plans/plan.ts";
import { SymbolicConstr } from "../../offchain/plans/plan.ts";
import { outsider } from "./people.ts";
import { DUST, dustScript } from "./program.ts";

/** The output of a label, changed. @throws RangeError where the plan has none */
export function withOutput(
  plan: Plan,
  label: string,
  change: (output: PlannedOutput) => PlannedOutput,
): Plan {
  if (!plan.outputs.some((output) => output.label === label))
    throw new RangeError(`the plan has no output ${label}`);
  return {
    ...plan,
    outputs: plan.outputs.map((output) => (output.label === label ? change(output) : output)),
  };
}

/** More (or less) of some assets in an output. */
export function withMore(plan: Plan, label: string, more: Assets): Plan {
  return withOutput(plan, label, (output) => ({
    ...output,
    assets: addAssets(output.assets, more),
  }));
}

export const withDust = (plan: Plan, label: string) => withMore(plan, label, { [DUST]: 1n });

export const withoutAda = (plan: Plan, label: string, taken = 1n) =>
  withMore(plan, label, { lovelace: -taken });

export const withReferenceScript = (plan: Plan, label: string) =>
  withOutput(plan, label, (output) => ({ ...output, scriptReference: dustScript }));

/** The output at the same script, with an attacker's stake part. */
export const withStake = (plan: Plan, label: string, script: string) =>
  withOutput(plan, label, (output) => ({
    ...output,
    address: baseAddress(scriptCredential(script), keyCredential(outsider.keyHash), 0),
  }));

export const withDatum = (plan: Plan, label: string, datum: Data) =>
  withOutput(plan, label, (output) => ({ ...output, datum }));

export const at = (plan: Plan, label: string, address: string) =>
  withOutput(plan, label, (output) => ({ ...output, address }));

export function withoutOutput(plan: Plan, label: string): Plan {
  return { ...plan, outputs: plan.outputs.filter((output) => output.label !== label) };
}

/** Without the named required signers; without any where none is named. */
export function withoutSigners(plan: Plan, ...keys: readonly string[]): Plan {
  const left = keys.length === 0 ? [] : plan.signers.filter((key) => !keys.includes(key));
  return { ...plan, signers: left };
}

/** Somebody else signs instead. */
export const signedBy = (plan: Plan, ...keys: readonly string[]): Plan => ({
  ...plan,
  signers: keys,
});

export const during = (plan: Plan, validity: Validity): Plan => ({ ...plan, validity });

/** The redeemer of the only pass, with one field replaced. */
export function withField(plan: Plan, position: number, field: Symbolic): Plan {
  return {
    ...plan,
    withdrawals: plan.withdrawals.map((withdrawal, index) => {
      const { redeemer } = withdrawal;
      if (index > 0 || !(redeemer instanceof SymbolicConstr)) return withdrawal;
      const fields = redeemer.fields.map((each, at) => (at === position ? field : each));
      return { ...withdrawal, redeemer: new SymbolicConstr(redeemer.index, fields) };
    }),
  };
}

/** The finished layout with the hash of an output's datum in place of the datum. */
export const hashingDatum = (label: string) =>
  changing(label, ({ datum, ...output }) => ({
    ...output,
    datumHash: blake2b256(datum ?? ""),
  }));

/** The finished layout without an output's datum. */
export const droppingDatum = (label: string) =>
  changing(label, ({ datum: _, ...output }) => output);

function changing(label: string, change: (output: LaidOutput) => LaidOutput) {
  return (laid: LaidOut): LaidOut => ({
    ...laid,
    outputs: laid.outputs.map((output) => (output.label === label ? change(output) : output)),
  });
}

/** Position of the sheet in the redeemer of a panel's action; an amendment's is inside its authority. */
const SHEET_FIELD = 2;
/** Position of the votes in a sheet. */
const VOTES_FIELD = 3;

/** The votes of a panel's action, changed. */
export function withVotes(plan: Plan, change: (votes: readonly Data[]) => readonly Data[]): Plan {
  const field = passFields(plan)[SHEET_FIELD];
  if (!(field instanceof Constr)) throw new TypeError(`${plan.action} shows no sheet`);
  const jointly = plan.action === "vault.amend";
  const sheet = jointly ? field.fields[0] : field;
  if (!(sheet instanceof Constr)) throw new TypeError(`${plan.action} shows no sheet`);
  const votes = change(sheet.fields[VOTES_FIELD] as readonly Data[]);
  const after = new Constr(0, [...sheet.fields.slice(0, VOTES_FIELD), votes]);
  return withField(plan, SHEET_FIELD, jointly ? new Constr(field.index, [after]) : after);
}

/** The votes of a panel's action. */
export function votesOf(plan: Plan): readonly Data[] {
  let found: readonly Data[] = [];
  withVotes(plan, (votes) => {
    found = votes;
    return votes;
  });
  return found;
}

/** The plan with the votes that were cast for another one. */
export const withVotesOf = (plan: Plan, other: Plan): Plan => withVotes(plan, () => votesOf(other));

/** The fields of the pass's redeemer. */
export function passFields(plan: Plan): readonly Symbolic[] {
  const redeemer = plan.withdrawals[0]?.redeemer;
  if (!(redeemer instanceof SymbolicConstr)) throw new TypeError(`${plan.action} has no pass`);
  return redeemer.fields;
}

/** One more item (or one less) of the pass's list at a position of its redeemer. */
export const withItems = (plan: Plan, position: number, change: (items: readonly Data[]) => Data) =>
  withField(plan, position, change(passFields(plan)[position] as readonly Data[]));

/** Another UTxO in the place of a reference input. */
export function withReference(plan: Plan, label: string, utxo: Utxo): Plan {
  if (!plan.references.some((reference) => reference.label === label))
    throw new RangeError(`the plan refers to no ${label}`);
  return {
    ...plan,
    references: plan.references.map((reference) =>
      reference.label === label ? { label, utxo } : reference,
    ),
  };
}
