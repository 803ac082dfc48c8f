/** What a transaction consists of, seen from our scripts: which mutations apply follows from this alone. */
import { Constr, type Data, decodeData } from "../../offchain/blueprint/data.ts";
import { stakeCredential } from "../../offchain/layout/encoding/address.ts";
import type { PlannedInput, PlannedReference } from "../../offchain/plans/plan.ts";
import type { Attempt, Output } from "./model.ts";
import { type Ready, repair } from "./repair.ts";
import { type Site, sitesOf, TYPES } from "./schema.ts";
import { guardsIt, type Scenario } from "./world/scenario.ts";

/** An output that a script has a say about. */
export interface GuardedOutput {
  readonly output: Output;
  /** `state` goes on, `genesis` comes into being, `payment` leaves for a third party. */
  readonly role: "state" | "genesis" | "payment";
  /** The type of its datum. */
  readonly type: string;
  /** The unit of its state token. */
  readonly token?: string;
}

/** A script that runs, and the type of its redeemer where it reads one. */
export interface Running {
  /** As plans name it: `withdrawal:<address>`, `mint:<policy>`, `input:<label>`. */
  readonly name: string;
  /** `claims`, `vault`, `charter` … */
  readonly script: string;
  readonly type?: string;
  /** The redeemer with its positions filled in. */
  readonly data: Data;
}

export interface Anatomy {
  readonly scenario: Scenario;
  readonly attempt: Attempt;
  readonly ready: Ready;
  readonly outputs: readonly GuardedOutput[];
  readonly states: readonly GuardedOutput[];
  readonly payments: readonly GuardedOutput[];
  readonly genesis: readonly GuardedOutput[];
  /** Inputs that bear a state token. */
  readonly spent: readonly PlannedInput[];
  /** References that bear a state token. */
  readonly shown: readonly PlannedReference[];
  readonly running: readonly Running[];
  /** The pass, where one runs. */
  readonly pass?: Running & { readonly rewardAddress: string };
}

export function anatomyOf(scenario: Scenario): Anatomy {
  const { attempt, ground } = scenario;
  const ready = repair(attempt, ground);
  const outputs = attempt.outputs.flatMap((output) => guarded(output, scenario));
  const spent = attempt.inputs.filter(({ utxo }) => tokenOf(utxo.assets, scenario) !== undefined);
  const running = runningIn(scenario, ready);
  const pass = running.find(({ name }) => name.startsWith("withdrawal:"));
  return {
    scenario,
    attempt,
    ready,
    outputs,
    spent,
    running,
    states: outputs.filter(({ role }) => role === "state"),
    payments: outputs.filter(({ role }) => role === "payment"),
    genesis: outputs.filter(({ role }) => role === "genesis"),
    shown: attempt.references.filter(({ utxo }) => tokenOf(utxo.assets, scenario) !== undefined),
    ...(pass === undefined
      ? {}
      : { pass: { ...pass, rewardAddress: pass.name.slice("withdrawal:".length) } }),
  };
}

/** The unit of ours among assets. */
export function tokenOf(
  assets: Output["assets"],
  { world }: Pick<Scenario, "world">,
): string | undefined {
  const { vault, charter } = world.stage.scripts;
  return Object.keys(assets).find(
    (unit) => unit.startsWith(vault.hash) || unit.startsWith(charter.hash),
  );
}

function guarded(output: Output, scenario: Scenario): GuardedOutput[] {
  const { world, attempt } = scenario;
  const token = tokenOf(output.assets, scenario);
  if (token !== undefined && guardsIt(world, output)) {
    const type = token.startsWith(world.stage.scripts.vault.hash)
      ? TYPES.vault
      : TYPES.constitution;
    const minted = attempt.mints.some(({ policy, tokens }) =>
      Object.entries(tokens).some(([name, amount]) => policy + name === token && amount > 0n),
    );
    return [{ output, token, type, role: minted ? "genesis" : "state" }];
  }
  return output.datum instanceof Constr ? [{ output, role: "payment", type: TYPES.receipt }] : [];
}

const REDEEMERS: Readonly<Record<string, string>> = {
  claims: "cairn/vault/types/ClaimsPass",
  review: "cairn/vault/types/ReviewPass",
  amendment: "cairn/vault/types/AmendmentPass",
  steward: "cairn/vault/types/StewardPass",
  registry: "cairn/vault/types/RegistryPass",
};

function runningIn({ world, attempt }: Scenario, { redeemers }: Ready): Running[] {
  const { scripts } = world.stage;
  const names = Object.entries(scripts).flatMap(([name, each]) =>
    typeof each === "object" ? [[each.hash, name] as const] : [],
  );
  const byHash = new Map(names);
  const at = (name: string, script: string, type?: string): Running[] => {
    const data = redeemers.get(name);
    if (data === undefined) return [];
    return [{ name, script, data: decodeData(data), ...(type === undefined ? {} : { type }) }];
  };
  return [
    ...attempt.withdrawals.flatMap(({ rewardAddress }) => {
      const script = byHash.get(stakeCredential(rewardAddress).hash) ?? "";
      return at(`withdrawal:${rewardAddress}`, script, REDEEMERS[script]);
    }),
    ...attempt.mints.flatMap(({ policy }) => {
      const script = byHash.get(policy) ?? "";
      return at(
        `mint:${policy}`,
        script,
        script === "vault" ? "cairn/vault/types/VaultMint" : "cairn/charter/types/CharterMint",
      );
    }),
    // The vault reads no redeemer where it is spent: any will do.
    ...attempt.inputs.flatMap(({ label, utxo }) => {
      const charter = tokenOf(utxo.assets, { world })?.startsWith(scripts.charter.hash) === true;
      return charter
        ? at(`input:${label}`, "charter", "cairn/charter/types/CharterSpend")
        : at(`input:${label}`, "vault");
    }),
  ];
}

/** Every place in the datums that scripts have a say about. */
export function datumSites({ output, type }: GuardedOutput): Site[] {
  return output.datum === undefined ? [] : sitesOf(output.datum, type);
}

/** Every place in the redeemers that scripts read. */
export function redeemerSites(anatomy: Anatomy): { running: Running; site: Site }[] {
  return anatomy.running.flatMap((running) =>
    running.type === undefined
      ? []
      : sitesOf(running.data, running.type).map((site) => ({ running, site })),
  );
}
