import { CharterMintCodec, ConstitutionCodec } from "../../blueprint/generated.ts";
import {
  type Draft,
  publicationEffect,
  published,
  publish as transition,
} from "../../domain/charter/publish.ts";
import type { CharterState } from "../../domain/datum.ts";
import { nameOf } from "../../domain/names.ts";
import { type Consent, presenceWith } from "../consent.ts";
import { eventMetadata } from "../events.ts";
import { emptyPlan, type Plan, type Utxo, type Validity } from "../plan.ts";
import type { Scripts } from "../scripts.ts";
import { positionedAt } from "../symbolic.ts";

export interface PublishRequest {
  readonly scripts: Pick<Scripts, "charter">;
  readonly charter: CharterState;
  /** A UTxO of a key that this transaction spends: it names the terms. */
  readonly seed: Utxo;
  readonly terms: Draft;
  /** Needed only where the registrar's permission depends on time. */
  readonly validity?: Validity;
  readonly consent?: Consent;
}

/** Publishes terms for the vaults of a program: the first output, unspendable. @throws Refusal that names the rule */
export function publish(request: PublishRequest): Plan {
  const { charter: script } = request.scripts;
  const { charter, name: program, utxo } = request.charter;
  const name = nameOf(request.seed);
  const validity = request.validity ?? {};
  const present = presenceWith({ ...request, validity }, charter.registrar, () =>
    publicationEffect(name, published(request.terms, program)),
  );
  const terms = transition(request.terms, {
    charter,
    program,
    name,
    own: script.hash,
    bounds: validity,
    present,
  });
  const mint = CharterMintCodec.encode({ type: "Publish", charter: 0n, seed: 0n });
  return {
    ...emptyPlan("charter.publish"),
    inputs: [{ label: "seed", utxo: request.seed }, ...(request.consent?.inputs ?? [])],
    references: [
      { label: "script:charter", utxo: script.reference },
      { label: "charter", utxo },
      ...(request.consent?.references ?? []),
    ],
    outputs: [
      {
        label: "terms",
        address: script.address,
        assets: { [script.hash + name]: 1n },
        datum: ConstitutionCodec.encode({ type: "VaultTerms", fields: [terms] }),
      },
    ],
    mints: [
      {
        policy: script.hash,
        tokens: { [name]: 1n },
        redeemer: positionedAt(mint, [{ referenceOf: "charter" }, { inputOf: "seed" }]),
      },
      ...(request.consent?.burns ?? []),
    ],
    withdrawals: [...(request.consent?.withdrawals ?? [])],
    signers: [...present.signers].sort(),
    validity,
    metadata: eventMetadata("charter.publish", program, { terms: name }),
  };
}
