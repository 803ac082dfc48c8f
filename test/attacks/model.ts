/**
 * A transaction as an attacker sees it: the library's plan, and whatever else a
 * transaction can hold that no plan of ours ever does.
 */
import type { Data } from "../../offchain/blueprint/data.ts";
import type { CredentialHash } from "../../offchain/keys/address.ts";
import type {
  Assets,
  Plan,
  PlannedInput,
  PlannedMint,
  PlannedReference,
  PlannedWithdrawal,
  Script,
  Symbolic,
  Utxo,
  Validity,
} from "../../offchain/plans/plan.ts";

export interface Output {
  readonly label: string;
  /** Bech32. */
  readonly address: string;
  readonly assets: Assets;
  readonly datum?: Data;
  /** How the output shows its datum: `inline` where absent; `hash` puts it into the witness set, `orphan` nowhere. */
  readonly form?: "inline" | "hash" | "orphan";
  /** The datum's bytes, where they are not the canonical ones. */
  readonly encoded?: string;
  readonly script?: Script;
}

/** Any certificate over a stake credential. */
export interface Certificate {
  /** CBOR in hex. */
  readonly cbor: string;
  readonly credential: CredentialHash;
  /** Lovelace that the ledger keeps; below zero what it gives back. */
  readonly deposit: bigint;
  readonly redeemer?: Symbolic;
}

export interface Attempt {
  readonly action: string;
  readonly inputs: readonly PlannedInput[];
  readonly references: readonly PlannedReference[];
  readonly outputs: readonly Output[];
  readonly mints: readonly PlannedMint[];
  readonly withdrawals: readonly PlannedWithdrawal[];
  readonly certificates: readonly Certificate[];
  readonly signers: readonly string[];
  readonly validity: Validity;
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Native scripts that the witness set carries beside those of the mints. */
  readonly scripts?: readonly Script[];
  /** Lovelace given to the treasury. */
  readonly donation?: bigint;
  /** Voting procedures, encoded, with the redeemer of their only voter. */
  readonly votes?: { readonly cbor: string; readonly redeemer: Symbolic };
  /** Proposal procedures, encoded, with the redeemer of the first and the deposit of all. */
  readonly proposals?: {
    readonly cbor: string;
    readonly redeemer: Symbolic;
    readonly deposit: bigint;
  };
}

/** A plan of the library as an attempt. */
export function attemptOf(plan: Plan): Attempt {
  const { outputs, certificates, ...rest } = plan;
  if (certificates.length > 0) throw new TypeError("no endpoint registers anything");
  return {
    ...rest,
    certificates: [],
    outputs: outputs.map(({ label, address, assets, datum, scriptReference }) => ({
      label,
      address,
      assets,
      ...(datum === undefined ? {} : { datum }),
      ...(scriptReference === undefined ? {} : { script: scriptReference }),
    })),
  };
}

/** The attempt with one output changed, or taken out where `change` gives nothing. */
export function withOutput(
  attempt: Attempt,
  label: string,
  change: (output: Output) => Output | undefined,
): Attempt {
  return {
    ...attempt,
    outputs: attempt.outputs.flatMap((output) => {
      if (output.label !== label) return [output];
      const changed = change(output);
      return changed === undefined ? [] : [changed];
    }),
  };
}

export function withInput(
  attempt: Attempt,
  label: string,
  change: (input: PlannedInput) => PlannedInput | undefined,
): Attempt {
  return {
    ...attempt,
    inputs: attempt.inputs.flatMap((input) => {
      if (input.label !== label) return [input];
      const changed = change(input);
      return changed === undefined ? [] : [changed];
    }),
  };
}

export function withReference(attempt: Attempt, label: string, utxo: Utxo | undefined): Attempt {
  return {
    ...attempt,
    references: attempt.references.flatMap((each) =>
      each.label !== label ? [each] : utxo === undefined ? [] : [{ label, utxo }],
    ),
  };
}

/** Further script references, so that scripts that the attempt brings in can run. */
export function withScripts(attempt: Attempt, ...utxos: readonly Utxo[]): Attempt {
  const known = new Set(attempt.references.map(({ utxo }) => utxo.scriptReference));
  const missing = utxos.filter((utxo) => !known.has(utxo.scriptReference));
  return {
    ...attempt,
    references: [
      ...attempt.references,
      ...missing.map((utxo) => ({ label: `script ${utxo.scriptReference}`, utxo })),
    ],
  };
}

/** The purpose for which a script runs in an attempt, named as plans name it. */
export type RedeemerName = string;

/** The attempt with the redeemer of that name changed. */
export function withRedeemer(attempt: Attempt, name: RedeemerName, redeemer: Symbolic): Attempt {
  const at = <Each extends { readonly redeemer?: Symbolic }>(own: string, each: Each): Each =>
    own === name ? { ...each, redeemer } : each;
  return {
    ...attempt,
    inputs: attempt.inputs.map((each) => at(`input:${each.label}`, each)),
    mints: attempt.mints.map((each) => at(`mint:${each.policy}`, each)),
    withdrawals: attempt.withdrawals.map((each) => at(`withdrawal:${each.rewardAddress}`, each)),
  };
}

/** More (or less) minted of one token, under a redeemer where the policy does not run yet. */
export function withMint(
  attempt: Attempt,
  policy: string,
  tokens: Readonly<Record<string, bigint>>,
  redeemer: Symbolic | undefined,
  script?: Script,
): Attempt {
  const known = attempt.mints.find((each) => each.policy === policy);
  const mint: PlannedMint = {
    ...(known ?? { policy }),
    ...(script === undefined ? {} : { script }),
    ...(redeemer === undefined ? {} : { redeemer }),
    tokens: known === undefined ? tokens : sum(known.tokens, tokens),
  };
  return { ...attempt, mints: [...attempt.mints.filter((each) => each !== known), mint] };
}

function sum(
  left: Readonly<Record<string, bigint>>,
  right: Readonly<Record<string, bigint>>,
): Record<string, bigint> {
  const total: Record<string, bigint> = { ...left };
  for (const [name, amount] of Object.entries(right)) total[name] = (total[name] ?? 0n) + amount;
  return total;
}
