/**
 * States as somebody would like them to be. The library refuses to plan what
 * the rules forbid; from an imagined state it plans it all the same, over the
 * real outputs, and the scripts must refuse it.
 */
import type { Charter, Terms, Tranche, Vault } from "../../offchain/blueprint/generated.ts";
import type { CharterState, TermsState, VaultState } from "../../offchain/domain/datum.ts";
import { replaced } from "../../offchain/domain/list.ts";

export const imagine = (state: VaultState, changed: Partial<Vault>): VaultState => ({
  ...state,
  vault: { ...state.vault, ...changed },
});

export const imagineTranche = (state: VaultState, position: number, tranche: Tranche) =>
  imagine(state, { tranches: replaced(state.vault.tranches, position, tranche) });

export const imagineTerms = (state: TermsState, changed: Partial<Terms>): TermsState => ({
  ...state,
  terms: { ...state.terms, ...changed },
});

export const imagineCharter = (state: CharterState, changed: Partial<Charter>): CharterState => ({
  ...state,
  charter: { ...state.charter, ...changed },
});

/** The panel with another size and quorum. */
export const imaginePanel = (state: CharterState, changed: Partial<Charter["panel"]>) =>
  imagineCharter(state, {
    panel: { ...state.charter.panel, ...changed },
    next: { ...state.charter.next, ...changed },
  });
