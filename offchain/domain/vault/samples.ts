/** A vault and whoever acts on it: what the tests of actions start from. */
import type { Charter, Terms, Vault } from "../../blueprint/generated.ts";
import type { Hearing } from "../panel/hearing.ts";
import { type Bounds, type Presence, presenceOf } from "../permission.ts";
import { DAY } from "../time.ts";
import { allotmentOf, START, termsWith } from "./arbitraries.ts";
import { decide } from "./decide.ts";
import { submit } from "./submit.ts";

export const hash = (digit: string) => digit.repeat(56);
export const manager = hash("a");
export const beneficiary = hash("1");
export const heir = hash("b");
export const auditor = hash("e");
export const funder = hash("f");
export const script = hash("9");
export const evidence = "5".repeat(64);

export const milestone = {
  classes: 7n,
  gate: { type: "Milestone", due: null },
  cliff: 0n,
  instalments: 1n,
  period: DAY,
} as const;
export const dated = { ...milestone, gate: { type: "Date", at: START + 100n * DAY } } as const;
export const terms = termsWith([milestone, milestone, dated]);
export const failOpen: Terms = { ...terms, approval: { type: "FailOpen", after: 10n * DAY } };

export const fresh: Vault = {
  allotments: [allotmentOf(0n, 1_000n)],
  tranches: [
    { type: "Open", weight: 50n, submissions: 0n },
    { type: "Open", weight: 30n, submissions: 0n },
    { type: "Timed", weight: 20n },
  ],
  phase: { type: "Running" },
  delay: 0n,
  amendment: 0n,
  terms: "7".repeat(54),
  manager,
  payouts: "",
};

export const charter = {
  admin: { type: "Key", fields: [hash("c")] },
  notice: 7n * DAY,
  panel: { roster: [auditor], size: 1n, quorum: 1n },
  next: { roster: [auditor], size: 1n, quorum: 1n },
} as unknown as Charter;

/** Validity of an hour at most, from a day after the start. */
export const on = (day: bigint, minutes = 10n): Bounds => ({
  from: START + day * DAY,
  to: START + day * DAY + minutes * 60_000n,
});
export const upper = (day: bigint) => START + day * DAY + 600_000n;
export const under = (bounds: Bounds, signers: string[] = [], rules: Terms = terms) => ({
  terms: rules,
  bounds,
  present: presenceOf({ signers }) as Presence,
  charter,
  script,
});
export const hearing = (...keys: string[]): Hearing => ({
  voters: keys.map((key, member) => ({ member, key, bit: 1n << BigInt(member) })),
  quorum: 2n,
  charter,
});
export const panel = hearing(hash("d"), auditor);

export const submitted = submit(fresh, { tranche: 0, evidence }, under(on(10n), [manager]));
export const approved = decide(submitted, { type: "approve", tranche: 0 }, panel, under(on(20n)));
