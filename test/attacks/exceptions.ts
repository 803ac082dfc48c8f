/**
 * The few places where the structure of a transaction cannot say whether a
 * mutation is an attack. Every entry has its reason; `npm run attacks` counts
 * them.
 */
export interface Choice {
  /** Endpoints that the entry is about. */
  readonly endpoints: readonly string[];
  /** Paths in the datum, as the blueprint names them. */
  readonly path: RegExp;
  /** The changes that are legal there. */
  readonly changes: RegExp;
  readonly reason: string;
}

const FOUNDED = ["charter.found", "charter.amend"];

/**
 * Fields that whoever signs may set to any value within its bounds: a change of
 * one is a boundary twin, and has to be accepted.
 */
export const CHOICES: readonly Choice[] = [
  {
    endpoints: FOUNDED,
    path: /^0\.(admin|registrar)(\.|$)/,
    changes: /^(as After|as Before|one up|altered|shorter by one)$/,
    reason: "who makes or amends a charter says who acts in it: any canonical permission",
  },
  {
    endpoints: ["charter.found"],
    path: /^0\.(term|epoch_start|split\.\w+|bonus|window|notice|deposit_cap)$/,
    changes: /^one up$/,
    reason: "lengths, rates and limits are the founder's, within their bounds",
  },
  {
    endpoints: ["charter.amend"],
    path: /^0\.(split\.\w+|bonus|window|notice|deposit_cap|next\.size|next\.quorum)$/,
    changes: /^one up$/,
    reason: "an amendment moves rates and limits, and the panel of the terms to come",
  },
  {
    endpoints: FOUNDED,
    path: /^0\.(epoch_start|split\.\w+|bonus)$/,
    changes: /^zero$/,
    reason: "nothing is a rate, and time may be counted from its beginning",
  },
  {
    endpoints: ["charter.amend"],
    path: /^0\.next\.roster\.\d+$/,
    changes: /^emptied$/,
    reason: "members leave the roster as tombstones",
  },
  {
    endpoints: ["charter.publish"],
    path: /^0\.(policy|expiry|review|long_stop|approval|funder|refund)(\.|$)/,
    changes: /^(one up|altered|as (After|Before|None|FailClosed)|shorter by one)$/,
    reason: "the registrar signs for the terms: any value within its bounds",
  },
  {
    endpoints: ["charter.publish"],
    path: /^0\.tranches(\.|$)/,
    changes: /^(one up|as (AfterTranche|None)|shorter by one|with its last twice)$/,
    reason: "the registrar signs for the schedule: any number of tranches, each sound",
  },
  {
    endpoints: ["charter.publish"],
    path: /^0\.tranches\.\d+\.(cliff|gate\.tranche)$/,
    changes: /^zero$/,
    reason: "no cliff is a cliff, and the first tranche is a tranche",
  },
  {
    endpoints: ["vault.open"],
    path: /^(manager|allotments\.\d+\.beneficiary)$/,
    changes: /^altered$/,
    reason: "the registrar signs for who leads a project and who is paid",
  },
  {
    endpoints: ["vault.open"],
    path: /^(tranches\.\d+\.weight|allotments\.\d+\.class|allotments)$/,
    changes: /^(one up|zero|reversed)$/,
    reason: "the registrar signs for weights, classes and their order",
  },
];

export function isChoice(endpoint: string, path: string, change: string): boolean {
  return CHOICES.some(
    (choice) =>
      choice.endpoints.includes(endpoint) && choice.path.test(path) && choice.changes.test(change),
  );
}

/** Where the second implementation is known to judge otherwise, and why it is the one that errs. */
export interface KnownDisagreement {
  readonly class: number;
  readonly reason: string;
}

export const KNOWN_DISAGREEMENTS: readonly KnownDisagreement[] = [];
