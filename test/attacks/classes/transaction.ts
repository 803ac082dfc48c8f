/** Classes 33 to 43 and 45: the transaction around the state. */
import { Constr, type Data } from "../../../offchain/blueprint/data.ts";
import { type CredentialHash, scriptCredential } from "../../../offchain/keys/address.ts";
import { array, byteString, integer, map } from "../../../offchain/layout/encoding/cbor.ts";
import type { Symbolic, Validity } from "../../../offchain/plans/plan.ts";
import { type Anatomy, redeemerSites } from "../anatomy.ts";
import { type Attempt, type Certificate, withMint, withOutput, withRedeemer, withScripts } from "../model.ts";
import { always, type Attack, type Mutant } from "../mutation.ts";
import { mallory } from "../world/cast.ts";
import { dustScript, SECOND, TERM, WINDOW } from "../world/program.ts";
import { watched } from "./identity.ts";
import { alsoSpending, conjured, decoded, eachOutput, eachRedeemerSite, lookAlike, more, NEW_NAME, ownRubbish, standIn } from "./tools.ts";

/** Class 33: somebody who has to sign does not. */
export const signersDropped: Attack = {
  number: 33,
  absent: ({ attempt }) => (attempt.signers.length === 0 ? "asks for nobody's signature" : undefined),
  mutants: ({ attempt }) =>
    attempt.signers.flatMap((signer, index) => {
      const others = attempt.signers.filter((each) => each !== signer);
      return [
        { leaf: `signer ${index}: dropped`, attempt: { ...attempt, signers: others } },
        { leaf: `signer ${index}: the attacker instead`, attempt: { ...attempt, signers: [...others, mallory.keyHash] } },
        ...(others.length > 0 ? [{ leaf: `signer ${index}: another one twice`, attempt: { ...attempt, signers: [...others, others[0] ?? ""] } }] : []),
      ];
    }),
};

/** Class 35: time that is open, stretched or turned back. */
export const time: Attack = {
  number: 35,
  absent: ({ attempt }) => (attempt.validity.from === undefined && attempt.validity.to === undefined ? "reads no clock" : undefined),
  mutants: ({ attempt, scenario }) => {
    const { validity } = attempt;
    const { from, to } = validity;
    const during = (leaf: string, next: Validity, guard?: string): Mutant => ({
      leaf, attempt: { ...attempt, validity: next },
      now: next.from ?? (next.to === undefined ? scenario.now : next.to - SECOND),
      ...(guard === undefined ? {} : { guard }),
    });
    const stretch = scenario.endpoint === "charter.amend" ? TERM : WINDOW;
    return [
      ...(from === undefined ? [] : [during("lower bound: open", to === undefined ? {} : { to }, "R4 time: the lower bound is finite")]),
      ...(to === undefined ? [] : [during("upper bound: open", from === undefined ? {} : { from }, "R4 time: the upper bound is finite")]),
      ...(from === undefined || to === undefined ? [] : [during("bounds: stretched", { from: to - stretch - SECOND, to })]),
      ...scenario.edges.map(({ bound, step, label }) => during(`${bound === "from" ? "lower" : "upper"} bound: beyond the edge`, { ...validity, [bound]: (validity[bound] ?? 0n) + step }, label)),
    ];
  },
};

/** Class 36: positions repeated, permuted, negative, out of range. */
export const positions: Attack = {
  number: 36,
  absent: (anatomy) => (redeemerSites(anatomy).some(({ site }) => site.kind === "integer") ? undefined : "no redeemer names a position"),
  decoding: true,
  mutants: (anatomy) =>
    eachRedeemerSite(anatomy, ({ value }) =>
      typeof value === "bigint"
        ? ([["one further", value + 1n], ["one before", value - 1n], ["out of range", value + 99n], ["negative", -1n - value]] as const)
        : [],
    ),
};

/** Class 37: inputs and references that sort before ours. */
export const sortedFirst: Attack = {
  number: 37,
  decoding: true,
  absent: ({ spent, genesis, shown, pass }) => (pass === undefined && genesis.length === 0 && shown.length === 0 && spent.length < 2 ? "names no position among inputs or references" : undefined),
  mutants: (anatomy) => {
    const { attempt, scenario, running } = anatomy;
    const { instances } = scenario.world;
    const first = { transactionId: "00".repeat(32), outputIndex: 0, address: mallory.address, assets: { lovelace: 3_000_000n } };
    const unrepaired = running.reduce<Attempt>((each, { name, data }) => withRedeemer(each, name, data), attempt);
    const model = scenario.vaults[0]?.utxo;
    const named = redeemerSites(anatomy).some(({ site }) => /(^|\.)seed$/.test(site.path));
    const keyed = { ...unrepaired, inputs: [...unrepaired.inputs, { label: "first", utxo: first }] };
    return [
      { leaf: "an input of the attacker's, positions as they were", attempt: keyed, ...(named ? {} : { legal: true as const }) },
      ...(anatomy.shown.length === 0 ? [] : [{ leaf: "a reference of the attacker's, positions as they were", attempt: { ...unrepaired, references: [...unrepaired.references, { label: "first", utxo: { ...first, outputIndex: 1 } }] } }]),
      ...(model === undefined ? [] : [{
        leaf: "a vault of another instance, before ours",
        attempt: withScripts(alsoSpending(attempt, "first", { ...model, ...first, datum: model.datum as string, address: instances.vault.address, assets: { lovelace: 3_000_000n, [instances.vault.hash + NEW_NAME]: 1n } }, 0n), instances.vault.reference),
      }]),
    ];
  },
};

/** Class 38: the pass does not run, or not over everything. */
export const passMissing: Attack = {
  number: 38,
  absent: ({ pass }) => (pass === undefined ? "runs no pass" : undefined),
  mutants: (anatomy): Mutant[] => {
    const { attempt, pass, scenario, spent } = anatomy;
    if (pass === undefined) return [];
    const { scripts } = scenario.world.stage;
    const others = attempt.withdrawals.filter(({ rewardAddress }) => rewardAddress !== pass.rewardAddress);
    const frozen: Attempt = { ...attempt, mints: attempt.mints.map((mint) => ({ ...mint, ...literalOf(anatomy, `mint:${mint.policy}`) })) };
    const byKey = { ...frozen, withdrawals: [...others, { rewardAddress: mallory.rewardAddress, amount: 9_000_000n }] };
    const registry = new Constr(0, [scripts.vault.hash, { referenceOf: "terms" }, { referenceOf: "charter" }, []] as never);
    const asRegistry = {
      ...frozen,
      references: attempt.references.some(({ label }) => label === "charter") ? attempt.references : [...attempt.references, { label: "charter", utxo: scenario.world.charter.utxo }],
      withdrawals: [...others, { rewardAddress: scripts.registry.rewardAddress, amount: 0n, redeemer: registry as Symbolic }],
      signers: [...attempt.signers, ...registrarsOf(anatomy)],
      validity: { from: scenario.now, to: scenario.now + SECOND },
    };
    const items = redeemerSites(anatomy).filter(({ site, running }) => running.name === pass.name && /^(items|openings)$/.test(site.path));
    const beside = scenario.beside;
    return [
      // Where tokens are minted, the position of the pass's redeemer leads nowhere.
      { leaf: "withdrawal: missing", attempt: { ...frozen, withdrawals: others }, ...(spent.length === 0 ? { decoding: true } : {}) },
      { leaf: "withdrawal: by a key", attempt: byKey, ...(spent.length === 0 ? { decoding: true } : {}) },
      ...(spent.length === 0 || !attempt.references.some(({ label }) => label === "terms") ? [] : [{ leaf: "withdrawal: the registry's, which opens nothing", attempt: withScripts(asRegistry as Attempt, scripts.registry.reference) }]),
      ...items.flatMap(({ site, running }): Mutant[] => {
        const last = anatomy.states[anatomy.states.length - 1] ?? anatomy.genesis[anatomy.genesis.length - 1];
        const shorter = withRedeemer(attempt, running.name, site.put((site.value as readonly Data[]).slice(0, -1)));
        return [
          { leaf: `${site.path}: the last omitted`, attempt: shorter },
          ...(last === undefined ? [] : [{ leaf: `${site.path}: the last omitted, and its output`, attempt: withOutput(shorter, last.output.label, () => undefined) }]),
          { leaf: `${site.path}: none`, attempt: withRedeemer(attempt, running.name, site.put([])) },
        ];
      }),
      ...(beside === undefined ? [] : [{
        leaf: "a vault more than the batch covers",
        attempt: alsoSpending(attempt, "beside", beside.utxo, 0n),
      }]),
    ];
  },
};

function literalOf({ running }: Anatomy, name: string): { redeemer?: Symbolic } {
  const data = running.find((each) => each.name === name)?.data;
  return data === undefined ? {} : { redeemer: data };
}

/** The registrar's own signature: even with it, nothing may be spent. */
function registrarsOf({ scenario }: Anatomy): string[] {
  const { registrar } = scenario.world.charter.charter;
  return registrar.type === "Key" ? [registrar.fields[0]] : [];
}

/** Class 39: a reference script makes the output dearer to spend. */
export const scriptAttached: Attack = {
  number: 39,
  absent: always,
  mutants: (anatomy) => eachOutput(anatomy, anatomy.outputs, "with a reference script", (output) => ({ ...output, script: dustScript })),
};

const REDEEMERS: readonly (readonly [string, Symbolic])[] = [["empty", new Constr(0, [])], ["a number", 0n]];

/** Class 40: the script is asked for something that it is not for. */
export const otherPurpose: Attack = {
  number: 40,
  absent: always,
  decoding: true,
  mutants: (anatomy) => {
    const { attempt, pass, scenario } = anatomy;
    const { charter, vault } = scenario.world.stage.scripts;
    const passScript = pass === undefined ? undefined : scenario.world.stage.scripts[pass.script as "claims"];
    const own = pass?.data ?? 0n;
    const atPass = passScript === undefined ? [] : [
      ...[["the pass's own redeemer", own] as const, ...REDEEMERS].flatMap(([name, redeemer]) => [
        { leaf: `${pass?.script}: minting with ${name}`, attempt: withMint(attempt, passScript.hash, { [NEW_NAME]: 1n }, redeemer) },
        {
          leaf: `${pass?.script}: spending with ${name}`,
          attempt: alsoSpending(attempt, "at the pass", conjured(`at ${passScript.hash}`, { address: passScript.address, assets: { lovelace: 3_000_000n }, datum: "00" }), redeemer),
        },
        voting(attempt, passScript.hash, redeemer, `${pass?.script}: voting with ${name}`),
        proposing(attempt, passScript.hash, redeemer, `${pass?.script}: proposing with ${name}`),
      ]),
    ];
    const withdrawing = [vault, charter].flatMap((script) =>
      REDEEMERS.map(([name, redeemer]) => ({
        leaf: `${script === vault ? "vault" : "charter"}: withdrawing with ${name}`,
        attempt: withScripts({ ...attempt, withdrawals: [...attempt.withdrawals, { rewardAddress: script.rewardAddress, amount: 0n, redeemer }] }, script.reference),
      })),
    );
    return [...atPass, ...withdrawing];
  },
};

/** A delegated representative that is the script votes. */
function voting(attempt: Attempt, hash: string, redeemer: Symbolic, leaf: string): Mutant {
  const voter = array([integer(3), byteString(hash)]);
  const action = array([byteString("00".repeat(32)), integer(0)]);
  const cbor = map([[voter, map([[action, array([integer(1), "f6"])]])]]);
  return { leaf, attempt: { ...attempt, votes: { cbor, redeemer } } };
}

/** The script stands as the guardrails of a withdrawal from the treasury. */
function proposing(attempt: Attempt, hash: string, redeemer: Symbolic, leaf: string): Mutant {
  const deposit = 100_000_000_000n;
  const account = byteString(`e0${mallory.keyHash}`);
  const action = array([integer(2), map([[account, integer(1)]]), byteString(hash)]);
  const anchor = array(["6161", byteString("00".repeat(32))]);
  const cbor = `d90102${array([array([integer(deposit), account, action, anchor])])}`;
  return { leaf, attempt: { ...attempt, proposals: { cbor, redeemer, deposit } } };
}

const DEPOSIT = 2_000_000n;

/** Certificates over a credential: what each is called, its form, and what it deposits. */
function certificates(credential: CredentialHash, isPass: boolean): (readonly [name: string, Certificate])[] {
  const who = array([integer(credential.type === "script" ? 1 : 0), byteString(credential.hash)]);
  const pool = byteString("ab".repeat(28));
  const abstain = array([integer(2)]);
  const of = (cbor: string, deposit: bigint): Certificate => ({ cbor, credential, deposit, redeemer: 0n });
  return [
    ["deregistered", of(array([integer(8), who, integer(DEPOSIT)]), -DEPOSIT)],
    ["deregistered the old way", of(array([integer(1), who]), -DEPOSIT)],
    ["vote delegated", of(array([integer(9), who, abstain]), 0n)],
    ["stake delegated", of(array([integer(2), who, pool]), 0n)],
    ...(isPass ? [] : [["registered", of(array([integer(7), who, integer(DEPOSIT)]), DEPOSIT)] as const]),
  ];
}

/** Class 41: the script's own stake credential. */
export const stakeTaken: Attack = {
  number: 41,
  absent: always,
  decoding: true,
  mutants: ({ attempt, pass, scenario }) => {
    const { scripts } = scenario.world.stage;
    const script = pass === undefined ? scripts.charter : scripts[pass.script as "claims"];
    const name = pass?.script ?? "charter";
    return certificates(scriptCredential(script.hash), pass !== undefined).map(([what, certificate]) => ({
      leaf: `${name}: ${what}`,
      attempt: { ...attempt, certificates: [...attempt.certificates, certificate] },
      ...(what === "registered" ? { unregistered: script.rewardAddress } : {}),
    }));
  },
};

/** Class 42: state without a datum. */
export const withoutDatum: Attack = {
  number: 42,
  absent: always,
  mutants: (anatomy) => {
    const { attempt, scenario, spent } = anatomy;
    const { charter, vault } = scenario.world.stage.scripts;
    const bare = spent.map(({ label, utxo }) => {
      const { datum: _, ...fake } = lookAlike(anatomy, `bare of datum ${label}`, { utxo });
      return { leaf: `input ${label}: one without a datum`, attempt: standIn(anatomy, label, fake), ...ownRubbish(anatomy, label) };
    });
    const along = conjured("no datum at the charter", { address: charter.address, assets: { lovelace: 3_000_000n } });
    const atVault = conjured("no datum at the vault", { address: vault.address, assets: { lovelace: 3_000_000n } });
    return [
      ...bare,
      { leaf: "an output without a datum at the charter, spent along", attempt: withScripts(alsoSpending(attempt, "no datum", along, new Constr(0, [0n])), charter.reference) },
      {
        leaf: "an output without a datum at the vault, spent along",
        attempt: withScripts(alsoSpending(attempt, "no datum", atVault, 0n), vault.reference),
        ...(spent.length > 0 && anatomy.pass !== undefined ? { legal: true as const } : {}),
      },
    ];
  },
};

/** Class 43: a donation to the ledger's treasury. */
export const donation: Attack = {
  number: 43,
  absent: (anatomy) => (watched(anatomy).length === 0 ? "no ada of others is spent" : undefined),
  mutants: (anatomy) => [
    ...watched(anatomy).map(({ output }) => ({
      leaf: `output ${output.label}: its ada donated`,
      attempt: { ...withOutput(anatomy.attempt, output.label, (each) => more(each, { lovelace: -1_000_000n })), donation: 1_000_000n },
    })),
    { leaf: "a donation of the attacker's own", legal: true, attempt: { ...anatomy.attempt, donation: 1_000_000n } },
  ],
};

/** Class 45: a step that leads nowhere, taken for ever. */
export const standstill: Attack = {
  number: 45,
  absent: ({ states }) => (states.length === 0 ? "a state begins or ends: it cannot be held up" : undefined),
  mutants: (anatomy) => {
    const { attempt, spent, states, scenario } = anatomy;
    const still = states.reduce<Attempt>((each, { output, token = "" }) => {
      const before = spent.find(({ utxo }) => (utxo.assets[token] ?? 0n) > 0n);
      if (before === undefined) return each;
      const datum = decoded(before.utxo);
      return withOutput(each, output.label, (after) => ({ ...after, assets: before.utxo.assets, ...(datum === undefined ? {} : { datum }) }));
    }, attempt);
    const idle = redeemerSites(anatomy).filter(({ site }) => site.path === "items");
    return [
      { leaf: "states: as they were", attempt: still },
      ...idle.flatMap(({ running, site }) => {
        const nothing = (site.value as readonly Data[]).map((item) => (Array.isArray(item) ? item.map((each) => (typeof each === "bigint" ? 0n : each)) : item));
        return [{ leaf: "states: as they were, items of nothing", attempt: withRedeemer(still, running.name, site.put(nothing)) }];
      }),
    ];
  },
};

