import { CairnError } from "../../errors.ts";

export type EvidenceCode =
  | "evidence-malformed"
  | "evidence-not-canonical"
  | "evidence-path"
  | "evidence-mismatch"
  | "evidence-unreadable";

/** A manifest, a report or the files behind them that cannot stand as evidence. */
export class EvidenceError extends CairnError {
  constructor(
    code: EvidenceCode,
    message: string,
    options: { readonly details?: readonly string[]; readonly cause?: unknown } = {},
  ) {
    super({ code, message, advice: ADVICE[code], docs: "docs/evidence.md", ...options });
  }
}

const ADVICE: Readonly<Record<EvidenceCode, string>> = {
  "evidence-malformed": "Correct the document by its schema in docs/schemas.",
  "evidence-not-canonical": "Use whole numbers and well-formed text only.",
  "evidence-path":
    "Keep the files inside the evidence folder, and name them by relative paths with forward slashes.",
  "evidence-mismatch":
    "Restore the files that were hashed, or make a new manifest and submit it anew.",
  "evidence-unreadable": "Check that the folder exists and can be read.",
};
