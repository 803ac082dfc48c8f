import { Constr } from "../../blueprint/data.ts";
import { RegistryPassCodec, VaultCodec } from "../../blueprint/generated.ts";
import type { CharterState } from "../../domain/datum.ts";
import { at } from "../../domain/list.ts";
import { nameOf } from "../../domain/names.ts";
import { effectOf } from "../../domain/permission.ts";
import { guard } from "../../domain/refusal.ts";
import { funding, type Opening, open as transition } from "../../domain/vault/open.ts";
import { presenceWith } from "../consent.ts";
import { eventMetadata } from "../events.ts";
import { compareUtxos, emptyPlan, type Plan, SymbolicConstr, type Utxo } from "../plan.ts";
import { positionedAt } from "../symbolic.ts";
import { depositFor } from "./deposit.ts";
import { contextFor, type Request } from "./pass.ts";

export interface OpenRequest extends Request {
  readonly charter: CharterState;
  readonly vaults: readonly (Opening & {
    /** A UTxO of a key that this transaction spends: it names the project. */
    readonly seed: Utxo;
    /** Bech32; the vault script with a stake part, where one is wanted. */
    readonly address?: string;
    /** Lovelace; left out, what the largest state of the vault needs. */
    readonly deposit?: bigint;
    /** The proposal's title, for the event. */
    readonly title?: string;
  })[];
  /** Protocol parameter, for the deposits. */
  readonly coinsPerUtxoByte: bigint;
}

/**
 * Opens vaults, fully funded by the payer, for projects that the registrar
 * admits. The vaults are the first outputs, in the order of the seeds.
 * @throws Refusal that names the rule
 */
export function open(request: OpenRequest): Plan {
  const { scripts, terms, charter } = request;
  guard(terms.terms.charter === charter.name, "R2 charter: the charter is the program's");
  const openings = [...request.vaults].sort((left, right) => compareUtxos(left.seed, right.seed));
  openings.forEach(({ seed }, index) => {
    guard(
      index === 0 || compareUtxos(at(openings, index - 1).seed, seed) < 0,
      "R3 vault.open: seeds ascend",
    );
  });
  const present = presenceWith(request, charter.charter.registrar, () =>
    effectOf(
      "vault.open",
      terms.name,
      new Map(
        openings
          .map(({ seed }) => nameOf(seed))
          .sort()
          .map((project) => [project, 1n]),
      ),
    ),
  );
  const context = { ...contextFor(request, present), charter: charter.charter };
  const binding = { script: scripts.vault.hash, terms: terms.name };
  const vaults = openings.map((opening) => {
    const project = nameOf(opening.seed);
    const vault = transition(opening, { ...binding, project }, context);
    const address = opening.address ?? scripts.vault.address;
    const tokens = { ...funding(vault, terms.terms, project), [scripts.vault.hash + project]: 1n };
    const lovelace =
      opening.deposit ?? depositFor(vault, address, tokens, request.coinsPerUtxoByte);
    guard(
      lovelace <= charter.charter.depositCap,
      "R6 vault.open: the deposit is within the cap",
      `${lovelace} lovelace`,
    );
    return {
      opening,
      project,
      output: { address, assets: { ...tokens, lovelace }, datum: VaultCodec.encode(vault) },
    };
  });
  return {
    ...emptyPlan("vault.open"),
    inputs: [
      ...openings.map(({ seed }, index) => ({ label: `seed:${index}`, utxo: seed })),
      ...(request.consent?.inputs ?? []),
    ],
    references: [
      { label: "script:vault", utxo: scripts.vault.reference },
      { label: "script:registry", utxo: scripts.registry.reference },
      { label: "terms", utxo: terms.utxo },
      { label: "charter", utxo: charter.utxo },
      ...(request.consent?.references ?? []),
    ],
    outputs: vaults.map(({ output }, index) => ({ label: `vault:${index}`, ...output })),
    mints: [
      {
        policy: scripts.vault.hash,
        tokens: Object.fromEntries(vaults.map(({ project }) => [project, 1n])),
        redeemer: new SymbolicConstr(0, [
          { redeemerOf: `withdrawal:${scripts.registry.rewardAddress}` },
        ]),
      },
      ...(request.consent?.burns ?? []),
    ],
    withdrawals: [
      {
        rewardAddress: scripts.registry.rewardAddress,
        amount: 0n,
        redeemer: redeemer(scripts.vault.hash, openings),
      },
      ...(request.consent?.withdrawals ?? []),
    ],
    signers: [...present.signers].sort(),
    validity: request.validity,
    metadata: eventMetadata("vault.open", charter.name, {
      terms: terms.name,
      items: vaults.map(({ opening, project }) => ({
        project,
        ...(opening.title === undefined ? {} : { title: opening.title }),
      })),
    }),
  };
}

/** The registry's redeemer, in which positions stand for those that only the layout knows. */
function redeemer(vault: string, openings: OpenRequest["vaults"]): SymbolicConstr {
  const data = RegistryPassCodec.encode({
    vault,
    terms: 0n,
    charter: 0n,
    openings: openings.map(({ payouts }) => ({ seed: 0n, payouts })),
  });
  if (!(data instanceof Constr)) throw new TypeError("a redeemer is a constructor");
  const items = data.fields[3];
  if (!Array.isArray(items)) throw new TypeError("openings are a list");
  return new SymbolicConstr(data.index, [
    vault,
    { referenceOf: "terms" },
    { referenceOf: "charter" },
    items.map((item: Constr, index) => positionedAt(item, [{ inputOf: `seed:${index}` }])),
  ]);
}

/**
 * Splits the payer's ada into outputs to open vaults from: each names one project.
 * @param lovelace of each output
 */
export function seeds(count: number, address: string, lovelace: bigint): Plan {
  return {
    ...emptyPlan("vault.seeds"),
    outputs: Array.from({ length: count }, (_, index) => ({
      label: `seed:${index}`,
      address,
      assets: { lovelace },
    })),
  };
}
