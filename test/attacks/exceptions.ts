/**
 * The few places where the structure of a transaction cannot say whether a
 * mutation is an attack. Every entry has its reason; `npm run attacks` counts
 * and prints them.
 */
export interface Choice {
  /** Endpoints that the entry is about. */
  readonly endpoints: readonly string[];
  /** Paths in the datum, as the blueprint names them. */
  readonly path: RegExp;
  readonly reason: string;
}

/** Fields that whoever signs may set to any value within its bounds. */
export const CHOICES: readonly Choice[] = [];

export function isChoice(endpoint: string, path: string): boolean {
  return CHOICES.some(({ endpoints, path: pattern }) => endpoints.includes(endpoint) && pattern.test(path));
}
