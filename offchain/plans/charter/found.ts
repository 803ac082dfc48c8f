import { CharterMintCodec, ConstitutionCodec } from "../../blueprint/generated.ts";
import { type Founding, found as transition } from "../../domain/charter/found.ts";
import { nameOf } from "../../domain/names.ts";
import { eventMetadata } from "../events.ts";
import { emptyPlan, type Plan, type Utxo } from "../plan.ts";
import type { Scripts } from "../scripts.ts";
import { positionedAt } from "../symbolic.ts";

export interface FoundRequest {
  readonly scripts: Pick<Scripts, "charter">;
  /** A UTxO of a key that this transaction spends: it names the program. */
  readonly seed: Utxo;
  readonly charter: Founding;
  /** For the event. */
  readonly title?: string;
}

/** Founds a program: its charter is the first output. @throws Refusal that names the rule */
export function found(request: FoundRequest): Plan {
  const { charter: script } = request.scripts;
  const charter = transition(request.charter, script.hash);
  const name = nameOf(request.seed);
  return {
    ...emptyPlan("charter.found"),
    inputs: [{ label: "seed", utxo: request.seed }],
    references: [{ label: "script:charter", utxo: script.reference }],
    outputs: [
      {
        label: "charter",
        address: script.address,
        assets: { [script.hash + name]: 1n },
        datum: ConstitutionCodec.encode({ type: "Program", fields: [charter] }),
      },
    ],
    mints: [
      {
        policy: script.hash,
        tokens: { [name]: 1n },
        redeemer: positionedAt(CharterMintCodec.encode({ type: "Found", seed: 0n }), [
          { inputOf: "seed" },
        ]),
      },
    ],
    metadata: eventMetadata(
      "charter.found",
      undefined,
      request.title === undefined ? {} : { title: request.title },
    ),
  };
}
