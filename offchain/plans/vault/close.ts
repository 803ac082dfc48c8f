import { close as transition } from "../../domain/vault/close.ts";
import { presenceFor } from "../consent.ts";
import type { Plan } from "../plan.ts";
import { carryOut, type Entry, inOrder, type Request } from "./pass.ts";
import { homecoming } from "./sweep.ts";

export interface CloseRequest extends Request {
  readonly vaults: readonly Entry[];
}

/** Ends vaults that hold nothing any more; their ada goes to the refund address. @throws Refusal that names the rule */
export function close(request: CloseRequest): Plan {
  const entries = inOrder("close", request, request.vaults);
  for (const { state } of entries) {
    const token = request.scripts.vault.hash + state.project;
    transition(
      Object.keys(state.utxo.assets).filter((unit) => unit !== "lovelace" && unit !== token),
    );
  }
  return carryOut(request, {
    action: "close",
    entries,
    outcomes: entries.map(({ state }, index) => ({
      payments: [homecoming(request, state, index)],
    })),
    pass: { by: "steward", redeemer: { type: "Close", terms: 0n } },
    present: presenceFor(request, []),
    fields: { items: entries.map(({ state }) => ({ project: state.project })) },
  });
}
