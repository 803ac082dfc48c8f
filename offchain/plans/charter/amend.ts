import { encodeData } from "../../blueprint/data.ts";
import { CharterSpendCodec, ConstitutionCodec } from "../../blueprint/generated.ts";
import {
  type Amendment,
  amended,
  amendmentEffect,
  amend as transition,
} from "../../domain/charter/amend.ts";
import type { CharterState } from "../../domain/datum.ts";
import { minimumAda } from "../../layout/encoding/output.ts";
import { type Consent, presenceWith } from "../consent.ts";
import { eventMetadata } from "../events.ts";
import { emptyPlan, type Plan, type Validity } from "../plan.ts";
import type { Scripts } from "../scripts.ts";
import { positionedAt } from "../symbolic.ts";

export interface AmendCharterRequest {
  readonly scripts: Pick<Scripts, "charter">;
  readonly charter: CharterState;
  readonly amendment: Amendment;
  /** Both bounds in one term. */
  readonly validity: Validity;
  readonly consent?: Consent;
  /** Protocol parameter: a longer datum can ask for more ada than the output holds. */
  readonly coinsPerUtxoByte: bigint;
}

/** Amends a charter; the admin signs. @throws Refusal that names the rule */
export function amend(request: AmendCharterRequest): Plan {
  const { charter: script } = request.scripts;
  const { charter, name, utxo } = request.charter;
  const { validity } = request;
  const effect = () => amendmentEffect(name, amended(charter, request.amendment, validity));
  const present = presenceWith(request, charter.admin, effect);
  const next = transition(charter, request.amendment, {
    name,
    own: script.hash,
    bounds: validity,
    present,
  });
  const datum = ConstitutionCodec.encode({ type: "Program", fields: [next] });
  const held = utxo.assets.lovelace ?? 0n;
  const output = { address: utxo.address, assets: utxo.assets, datum: encodeData(datum) };
  const minimum = minimumAda(output, request.coinsPerUtxoByte);
  return {
    ...emptyPlan("charter.amend"),
    inputs: [
      {
        label: "charter",
        utxo,
        redeemer: positionedAt(CharterSpendCodec.encode({ output: 0n }), [{ outputOf: "charter" }]),
      },
      ...(request.consent?.inputs ?? []),
    ],
    references: [
      { label: "script:charter", utxo: script.reference },
      ...(request.consent?.references ?? []),
    ],
    outputs: [
      {
        label: "charter",
        address: utxo.address,
        assets: { ...utxo.assets, lovelace: minimum > held ? minimum : held },
        datum,
      },
    ],
    mints: [...(request.consent?.burns ?? [])],
    withdrawals: [...(request.consent?.withdrawals ?? [])],
    signers: [...present.signers].sort(),
    validity,
    metadata: eventMetadata("charter.amend", name, { amendment: Number(next.amendment) }),
  };
}
