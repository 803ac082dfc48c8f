/** What mutations are made of. */
import { Constr, type Data, decodeData } from "../../../offchain/blueprint/data.ts";
import {
  baseAddress,
  keyCredential,
  parseAddress,
  scriptCredential,
} from "../../../offchain/keys/address.ts";
import { addAssets } from "../../../offchain/layout/encoding/value.ts";
import type { Assets, PlannedInput, Symbolic, Utxo } from "../../../offchain/plans/plan.ts";
import {
  type Anatomy,
  datumSites,
  type GuardedOutput,
  redeemerSites,
  tokenOf,
} from "../anatomy.ts";
import { isChoice } from "../exceptions.ts";
import {
  type Attempt,
  type Output,
  withInput,
  withMint,
  withOutput,
  withRedeemer,
  withScripts,
} from "../model.ts";
import type { Mutant } from "../mutation.ts";
import type { Site } from "../schema.ts";
import { accomplice, mallory } from "../world/cast.ts";
import { DUST, DUST_POLICY } from "../world/program.ts";
import { conjured } from "../world/world.ts";

export { addAssets, conjured, DUST, DUST_POLICY };

/** A name that no state ever bore. */
export const NEW_NAME = "ee".repeat(27);
export const HUGE = 1n << 80n;

export function changeOutput(
  { attempt }: Pick<Anatomy, "attempt">,
  { output }: Pick<GuardedOutput, "output">,
  change: (output: Output) => Output | undefined,
): Attempt {
  return withOutput(attempt, output.label, change);
}

/** One mutant for each guarded output. */
export function eachOutput(
  anatomy: Anatomy,
  outputs: readonly GuardedOutput[],
  name: string,
  change: (output: Output, guarded: GuardedOutput) => Output | undefined,
): Mutant[] {
  return outputs.map((guarded) => ({
    leaf: `output ${guarded.output.label}: ${name}`,
    attempt: changeOutput(anatomy, guarded, (output) => change(output, guarded)),
  }));
}

/** The first output of each role: what is said about one's datum is said about its siblings' by class 17. */
export function firstOfEach(outputs: readonly GuardedOutput[]): GuardedOutput[] {
  return outputs.filter(
    ({ role }, index) => outputs.findIndex((each) => each.role === role) === index,
  );
}

/** One mutant for each value that `values` gives for a place in a guarded datum. */
export function eachDatumSite(
  anatomy: Anatomy,
  outputs: readonly GuardedOutput[],
  values: (site: Site, guarded: GuardedOutput) => readonly (readonly [name: string, value: Data])[],
): Mutant[] {
  return outputs.flatMap((guarded) =>
    datumSites(guarded).flatMap((site) =>
      values(site, guarded)
        .filter(([name]) => !isChoice(anatomy.scenario.endpoint, site.path, name))
        .map(([name, value]) => ({
          leaf: `output ${guarded.output.label}: ${site.path || "datum"} ${name}`,
          attempt: changeOutput(anatomy, guarded, (output) => ({
            ...output,
            datum: site.put(value),
          })),
        })),
    ),
  );
}

/** One mutant for each value that `values` gives for a place in a redeemer. */
export function eachRedeemerSite(
  anatomy: Anatomy,
  values: (site: Site) => readonly (readonly [name: string, value: Data])[],
): Mutant[] {
  return redeemerSites(anatomy).flatMap(({ running, site }) =>
    values(site).map(([name, value]) => ({
      leaf: `redeemer ${roleOf(running.name)}: ${site.path || "root"} ${name}`,
      attempt: withRedeemer(anatomy.attempt, running.name, site.put(value)),
    })),
  );
}

/** What a redeemer is for, without the hash that differs from build to build. */
export function roleOf(name: string): string {
  return name.startsWith("input:") ? name : name.slice(0, name.indexOf(":"));
}

export const more = (output: Output, assets: Assets): Output => ({
  ...output,
  assets: addAssets(output.assets, assets),
});

export function without(output: Output, unit: string): Output {
  const { [unit]: _, ...assets } = output.assets;
  return { ...output, assets };
}

/** The attacker's stake part on an address. */
export function staked(address: string): string {
  const parsed = parseAddress(address);
  if (parsed.type === "reward") throw new TypeError("no output lies at a reward address");
  const stake =
    parsed.type === "base" && parsed.stake.hash === mallory.keyHash ? accomplice : mallory;
  return baseAddress(parsed.payment, keyCredential(stake.keyHash), parsed.networkId);
}

export const scriptWithStake = (hash: string): string =>
  baseAddress(scriptCredential(hash), keyCredential(mallory.keyHash), 0);

/** A UTxO of the attacker's that looks like another but for the token that makes that one genuine. */
export function lookAlike(
  { scenario }: Anatomy,
  name: string,
  { utxo }: Pick<PlannedInput, "utxo">,
  changed: Partial<Utxo> = {},
): Utxo {
  const token = tokenOf(utxo.assets, scenario);
  const { transactionId: _, outputIndex: __, ...output } = utxo;
  const assets = Object.fromEntries(Object.entries(utxo.assets).filter(([unit]) => unit !== token));
  return conjured(name, { ...output, assets, ...changed });
}

/** The output that a vault input goes on in, by the plan's labels. */
export function continuationOf({ attempt }: Anatomy, label: string): Output | undefined {
  return attempt.outputs.find((output) => output.label === label);
}

/** Spends another UTxO along. */
export function alsoSpending(
  attempt: Attempt,
  label: string,
  utxo: Utxo,
  redeemer?: Symbolic,
): Attempt {
  return {
    ...attempt,
    inputs: [...attempt.inputs, { label, utxo, ...(redeemer === undefined ? {} : { redeemer }) }],
  };
}

/** A mint under the vault's policy, with what it takes to run. */
export function mintingVaults(
  { attempt, scenario }: Anatomy,
  tokens: Readonly<Record<string, bigint>>,
  redeemer: Symbolic,
): Attempt {
  const { vault } = scenario.world.stage.scripts;
  const known = attempt.mints.some(({ policy }) => policy === vault.hash);
  return withScripts(
    withMint(attempt, vault.hash, tokens, known ? undefined : redeemer),
    vault.reference,
  );
}

export function mintingCharters(
  { attempt, scenario }: Anatomy,
  tokens: Readonly<Record<string, bigint>>,
  redeemer: Symbolic,
): Attempt {
  const { charter } = scenario.world.stage.scripts;
  const known = attempt.mints.some(({ policy }) => policy === charter.hash);
  return withScripts(
    withMint(attempt, charter.hash, tokens, known ? undefined : redeemer),
    charter.reference,
  );
}

export const BURN = new Constr(1, []);
export const openVaults = (position: bigint): Constr => new Constr(0, [position]);

/** The vaults whose token the transaction burns. */
export function burnt({ attempt, scenario }: Anatomy): string[] {
  const { vault } = scenario.world.stage.scripts;
  return attempt.mints.flatMap(({ policy, tokens }) =>
    policy === vault.hash ? Object.keys(tokens).filter((name) => (tokens[name] ?? 0n) < 0n) : [],
  );
}

export const decoded = (utxo: Utxo): Data | undefined =>
  utxo.datum === undefined ? undefined : decodeData(utxo.datum);

/** Another UTxO in place of a genuine one: the token that it lacks is missed wherever it went. */
export function standIn({ attempt, scenario }: Anatomy, label: string, fake: Utxo): Attempt {
  const genuine = attempt.inputs.find((input) => input.label === label);
  const token = genuine === undefined ? undefined : tokenOf(genuine.utxo.assets, scenario);
  const swapped = withInput(attempt, label, (input) => ({ ...input, utxo: fake }));
  if (token === undefined) return swapped;
  const mints = swapped.mints.map((mint) => ({
    ...mint,
    tokens: Object.fromEntries(
      Object.entries(mint.tokens).filter(([name]) => mint.policy + name !== token),
    ),
  }));
  return {
    ...swapped,
    outputs: swapped.outputs.map((output) =>
      output.assets[token] === undefined ? output : without(output, token),
    ),
    mints: mints.filter(({ tokens }) => Object.keys(tokens).length > 0),
  };
}

/**
 * Where no item names the vaults, a look-alike in the place of the last one is
 * rubbish of the attacker's own that she gives away: nobody loses anything.
 */
export function ownRubbish(anatomy: Anatomy, label: string): { legal?: true } {
  const { pass, spent } = anatomy;
  const named = redeemerSites(anatomy).some(({ site }) => /^(items|sheet)$/.test(site.path));
  return pass !== undefined && !named && spent[spent.length - 1]?.label === label
    ? { legal: true }
    : {};
}

/** Ada that a script watches over: what the plan itself fixes. */
export function watched({ states, payments }: Anatomy) {
  return [...states, ...payments].filter(({ output }) => (output.assets.lovelace ?? 0n) > 0n);
}

/** The same bytes but for one bit. */
export function flipped(bytes: string): string {
  const last = Number.parseInt(bytes.slice(-2), 16) ^ 1;
  return bytes.slice(0, -2) + last.toString(16).padStart(2, "0");
}
