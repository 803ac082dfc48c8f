import type { VaultState } from "../../domain/datum.ts";
import { effectOf } from "../../domain/permission.ts";
import { sweep as transition } from "../../domain/vault/sweep.ts";
import { fromPlutusAddress } from "../../keys/address.ts";
import { presenceWith } from "../consent.ts";
import type { Plan, PlannedOutput } from "../plan.ts";
import { carryOut, contextFor, type Entry, inOrder, less, type Request, receipt } from "./pass.ts";

export interface SweepRequest extends Request {
  readonly vaults: readonly Entry[];
}

/** After the long stop, takes all that is left to the refund address; the funder signs. @throws Refusal that names the rule */
export function sweep(request: SweepRequest): Plan {
  const entries = inOrder("sweep", request, request.vaults);
  const { name } = request.terms;
  const present = presenceWith(request, request.terms.terms.funder, () =>
    effectOf("vault.sweep", name, request.terms.terms.longStop),
  );
  transition(name, contextFor(request, present));
  return carryOut(request, {
    action: "sweep",
    entries,
    outcomes: entries.map(({ state }, index) => ({
      payments: [homecoming(request, state, index)],
    })),
    pass: { by: "steward", redeemer: { type: "Sweep", terms: 0n } },
    present,
    fields: { items: entries.map(({ state }) => ({ project: state.project })) },
  });
}

/** All that a vault holds but its state token, at the refund address. */
export function homecoming(request: Request, state: VaultState, index: number): PlannedOutput {
  return {
    label: `home:${index}`,
    address: fromPlutusAddress(request.terms.terms.refund, request.scripts.networkId),
    assets: less(state.utxo.assets, { [request.scripts.vault.hash + state.project]: 1n }),
    datum: receipt(request, state.utxo),
  };
}
