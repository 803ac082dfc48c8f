/** Chain state that the tests of plans start from. */
import { encodeData } from "../../blueprint/data.ts";
import {
  type Charter,
  ConstitutionCodec,
  type Terms,
  type Vault,
  VaultCodec,
} from "../../blueprint/generated.ts";
import { scripts as linked } from "../../blueprint/scripts.ts";
import {
  type CharterState,
  readCharter,
  readTerms,
  readVault,
  type TermsState,
  type VaultState,
} from "../../domain/datum.ts";
import { key } from "../../domain/permission.ts";
import { DAY } from "../../domain/time.ts";
import { allotmentOf, START, termsWith } from "../../domain/vault/arbitraries.ts";
import { funding } from "../../domain/vault/open.ts";
import { enterpriseAddress, keyCredential } from "../../keys/address.ts";
import { type KeyPair, keyPairOf } from "../../keys/ed25519.ts";
import type { Utxo } from "../plan.ts";
import { deployedScripts } from "../scripts.ts";

export const keyPair = (index: number): KeyPair => keyPairOf(index.toString(16).padStart(64, "0"));
export const keyHash = (index: number): string => keyPair(index).keyHash;
export const addressOf = (index: number): string =>
  enterpriseAddress(keyCredential(keyHash(index)), 0);

export const MANAGER = 20;
export const ADMIN = 30;
export const FUNDER = 40;

/** A UTxO of a key, told apart by a number. */
export function utxoOf(index: number, changed: Partial<Utxo> = {}): Utxo {
  return {
    transactionId: index.toString(16).padStart(64, "0"),
    outputIndex: 0,
    address: addressOf(1),
    assets: { lovelace: 5_000_000n },
    ...changed,
  };
}

export const scripts = deployedScripts(linked, 0, {
  charter: utxoOf(0x100),
  vault: utxoOf(0x101),
  claims: utxoOf(0x102),
  review: utxoOf(0x103),
  steward: utxoOf(0x104),
  registry: utxoOf(0x105),
  amendment: utxoOf(0x106),
});

const panel = { roster: [1, 2, 3, 4, 5].map(keyHash), size: 5n, quorum: 3n };
const CHARTER_NAME = "c1".repeat(27);
const TERMS_NAME = "7e".repeat(27);

const charter: Charter = {
  admin: key(keyHash(ADMIN)),
  registrar: key(keyHash(ADMIN)),
  panel,
  next: panel,
  nextTerm: 0n,
  term: 90n * DAY,
  epochStart: START,
  split: { participant: 30n, auditor: 20n },
  bonus: 0n,
  window: DAY / 24n,
  notice: 7n * DAY,
  depositCap: 20_000_000n,
  amendment: 0n,
  amendedAt: 0n,
};

const milestone = {
  classes: 7n,
  gate: { type: "Milestone", due: null },
  cliff: 0n,
  instalments: 1n,
  period: DAY,
} as const;

export const terms: Terms = termsWith([milestone, milestone], {
  charter: CHARTER_NAME,
  funder: key(keyHash(FUNDER)),
});

const state = (
  name: string,
  constitution: Parameters<typeof ConstitutionCodec.encode>[0],
  index: number,
) =>
  utxoOf(index, {
    address: scripts.charter.address,
    assets: { lovelace: 3_000_000n, [scripts.charter.hash + name]: 1n },
    datum: encodeData(ConstitutionCodec.encode(constitution)),
  });

export const charterState: CharterState = readCharter(
  hashes(),
  state(CHARTER_NAME, { type: "Program", fields: [charter] }, 0x201),
);
export const termsState: TermsState = readTerms(
  hashes(),
  state(TERMS_NAME, { type: "VaultTerms", fields: [terms] }, 0x202),
);

export function hashes() {
  return { vault: scripts.vault.hash, charter: scripts.charter.hash };
}

/** A vault of three classes, the beneficiaries of which are keys 10, 11, 12. */
export function vaultState(index: number, changed: Partial<Vault> = {}): VaultState {
  const project = index.toString(16).padStart(54, "a");
  const vault: Vault = {
    allotments: [0n, 1n, 2n].map((each) => ({
      ...allotmentOf(each, 1_000n * (3n - each)),
      beneficiary: keyHash(10 + Number(each)),
    })),
    tranches: [
      { type: "Open", weight: 50n, submissions: 0n },
      { type: "Open", weight: 50n, submissions: 0n },
    ],
    phase: { type: "Running" },
    delay: 0n,
    amendment: 0n,
    terms: TERMS_NAME,
    manager: keyHash(MANAGER),
    payouts: "",
    ...changed,
  };
  return readVault(
    hashes(),
    utxoOf(index, {
      address: scripts.vault.address,
      assets: {
        lovelace: 4_000_000n,
        [scripts.vault.hash + project]: 1n,
        ...funding(vault, terms, project),
      },
      datum: encodeData(VaultCodec.encode(vault)),
    }),
  );
}

/** Half an hour of a day after the start. */
export function onDay(day: bigint): { from: bigint; to: bigint } {
  return { from: START + day * DAY, to: START + day * DAY + 1_800_000n };
}
