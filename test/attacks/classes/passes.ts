/** Classes 38, 40 and 41: scripts that do not run, or run for something else. */
import { Constr, type Data } from "../../../offchain/blueprint/data.ts";
import { type CredentialHash, scriptCredential } from "../../../offchain/keys/address.ts";
import { array, byteString, integer, map } from "../../../offchain/layout/encoding/cbor.ts";
import type { Symbolic } from "../../../offchain/plans/plan.ts";
import { type Anatomy, redeemerSites } from "../anatomy.ts";
import {
  type Attempt,
  type Certificate,
  withMint,
  withOutput,
  withRedeemer,
  withScripts,
} from "../model.ts";
import { type Attack, always, type Mutant } from "../mutation.ts";
import { mallory } from "../world/cast.ts";
import { SECOND } from "../world/program.ts";
import { alsoSpending, conjured, NEW_NAME } from "./tools.ts";

/** Class 38: the pass does not run, or not over everything. */
export const passMissing: Attack = {
  number: 38,
  absent: ({ pass }) => (pass === undefined ? "runs no pass" : undefined),
  mutants: (anatomy): Mutant[] => {
    const { attempt, pass, scenario, spent } = anatomy;
    if (pass === undefined) return [];
    const { scripts } = scenario.world.stage;
    const others = attempt.withdrawals.filter(
      ({ rewardAddress }) => rewardAddress !== pass.rewardAddress,
    );
    const frozen: Attempt = {
      ...attempt,
      mints: attempt.mints.map((mint) => ({
        ...mint,
        ...literalOf(anatomy, `mint:${mint.policy}`),
      })),
    };
    const byKey = {
      ...frozen,
      withdrawals: [...others, { rewardAddress: mallory.rewardAddress, amount: 9_000_000n }],
    };
    const registry = new Constr(0, [
      scripts.vault.hash,
      { referenceOf: "terms" },
      { referenceOf: "charter" },
      [],
    ] as never);
    const asRegistry = {
      ...frozen,
      references: attempt.references.some(({ label }) => label === "charter")
        ? attempt.references
        : [...attempt.references, { label: "charter", utxo: scenario.world.charter.utxo }],
      withdrawals: [
        ...others,
        {
          rewardAddress: scripts.registry.rewardAddress,
          amount: 0n,
          redeemer: registry as Symbolic,
        },
      ],
      signers: [...attempt.signers, ...registrarsOf(anatomy)],
      validity: { from: scenario.now, to: scenario.now + SECOND },
    };
    const items = redeemerSites(anatomy).filter(
      ({ site, running }) => running.name === pass.name && /^(items|openings)$/.test(site.path),
    );
    const beside = scenario.beside;
    return [
      // Where tokens are minted, the position of the pass's redeemer leads nowhere.
      {
        leaf: "withdrawal: missing",
        attempt: { ...frozen, withdrawals: others },
        ...(spent.length === 0 ? { decoding: true } : {}),
      },
      {
        leaf: "withdrawal: by a key",
        attempt: byKey,
        ...(spent.length === 0 ? { decoding: true } : {}),
      },
      ...(spent.length === 0 || !attempt.references.some(({ label }) => label === "terms")
        ? []
        : [
            {
              leaf: "withdrawal: the registry's, which opens nothing",
              attempt: withScripts(asRegistry as Attempt, scripts.registry.reference),
            },
          ]),
      ...items.flatMap(({ site, running }): Mutant[] => {
        const last =
          anatomy.states[anatomy.states.length - 1] ?? anatomy.genesis[anatomy.genesis.length - 1];
        const shorter = withRedeemer(
          attempt,
          running.name,
          site.put((site.value as readonly Data[]).slice(0, -1)),
        );
        return [
          { leaf: `${site.path}: the last omitted`, attempt: shorter },
          ...(last === undefined
            ? []
            : [
                {
                  leaf: `${site.path}: the last omitted, and its output`,
                  attempt: withOutput(shorter, last.output.label, () => undefined),
                },
              ]),
          {
            leaf: `${site.path}: none`,
            attempt: withRedeemer(attempt, running.name, site.put([])),
          },
        ];
      }),
      ...(beside === undefined
        ? []
        : [
            {
              leaf: "a vault more than the batch covers",
              attempt: alsoSpending(attempt, "beside", beside.utxo, 0n),
            },
          ]),
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

const REDEEMERS: readonly (readonly [string, Symbolic])[] = [
  ["empty", new Constr(0, [])],
  ["a number", 0n],
];

/** Class 40: the script is asked for something that it is not for. */
export const otherPurpose: Attack = {
  number: 40,
  absent: always,
  decoding: true,
  mutants: (anatomy) => {
    const { attempt, pass, scenario } = anatomy;
    const { charter, vault } = scenario.world.stage.scripts;
    const passScript =
      pass === undefined ? undefined : scenario.world.stage.scripts[pass.script as "claims"];
    const own = pass?.data ?? 0n;
    const atPass =
      passScript === undefined
        ? []
        : [
            ...[["the pass's own redeemer", own] as const, ...REDEEMERS].flatMap(
              ([name, redeemer]) => [
                {
                  leaf: `${pass?.script}: minting with ${name}`,
                  attempt: withMint(attempt, passScript.hash, { [NEW_NAME]: 1n }, redeemer),
                },
                {
                  leaf: `${pass?.script}: spending with ${name}`,
                  attempt: alsoSpending(
                    attempt,
                    "at the pass",
                    conjured(`at ${passScript.hash}`, {
                      address: passScript.address,
                      assets: { lovelace: 3_000_000n },
                      datum: "00",
                    }),
                    redeemer,
                  ),
                },
                voting(attempt, passScript.hash, redeemer, `${pass?.script}: voting with ${name}`),
                proposing(
                  attempt,
                  passScript.hash,
                  redeemer,
                  `${pass?.script}: proposing with ${name}`,
                ),
              ],
            ),
          ];
    const withdrawing = [vault, charter].flatMap((script) =>
      REDEEMERS.map(([name, redeemer]) => ({
        leaf: `${script === vault ? "vault" : "charter"}: withdrawing with ${name}`,
        attempt: withScripts(
          {
            ...attempt,
            withdrawals: [
              ...attempt.withdrawals,
              { rewardAddress: script.rewardAddress, amount: 0n, redeemer },
            ],
          },
          script.reference,
        ),
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
function certificates(
  credential: CredentialHash,
  isPass: boolean,
): (readonly [name: string, Certificate])[] {
  const who = array([integer(credential.type === "script" ? 1 : 0), byteString(credential.hash)]);
  const pool = byteString("ab".repeat(28));
  const abstain = array([integer(2)]);
  const of = (cbor: string, deposit: bigint): Certificate => ({
    cbor,
    credential,
    deposit,
    redeemer: 0n,
  });
  return [
    ["deregistered", of(array([integer(8), who, integer(DEPOSIT)]), -DEPOSIT)],
    ["deregistered the old way", of(array([integer(1), who]), -DEPOSIT)],
    ["vote delegated", of(array([integer(9), who, abstain]), 0n)],
    ["stake delegated", of(array([integer(2), who, pool]), 0n)],
    ...(isPass
      ? []
      : [["registered", of(array([integer(7), who, integer(DEPOSIT)]), DEPOSIT)] as const]),
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
    return certificates(scriptCredential(script.hash), pass !== undefined).map(
      ([what, certificate]) => ({
        leaf: `${name}: ${what}`,
        attempt: { ...attempt, certificates: [...attempt.certificates, certificate] },
        ...(what === "registered" ? { unregistered: script.rewardAddress } : {}),
      }),
    );
  },
};
