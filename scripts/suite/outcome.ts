/** What a step of the suite found. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Tests that did not run. */
  readonly skipped?: number;
  /** What a person needs to mend it; empty when all is well. */
  readonly report: string;
}

/** A step that either holds or does not. */
export function verdict(holds: boolean, report: string): Outcome {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, report: holds ? "" : report };
}
