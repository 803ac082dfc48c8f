/** The kinds of fields that programs and projects are written with, as zod schemas. */
import { z } from "zod";
import { KEY_NAME } from "../../keys/example.ts";
import { parseAmount } from "../amount.ts";
import { InputError } from "../input-error.ts";
import { formatDuration, type Moment, parseDuration } from "./duration.ts";
import type { PartyName, PermissionSource } from "./program.ts";

export const text = z
  .string("write text in quotes")
  .trim()
  .min(1, "may not be empty")
  .max(200, "has more than 200 characters");

/** What may name a file, a key or a metadata string: at most 64 bytes. */
export const slug = z
  .string("write text in quotes")
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "use lower-case letters, digits and single dashes")
  .max(64, "has more than 64 characters");

/** A whole number within bounds, inclusive. */
export const whole = (minimum: bigint, maximum: bigint) =>
  z
    .bigint("write a whole number, without quotes")
    .min(minimum, `must be at least ${minimum}`)
    .max(maximum, `must be at most ${maximum}`);

/** The longest term, period, cliff or notice that the scripts take: a hundred years. */
export const SPAN_LIMIT = 3_155_760_000_000n;

/** `"30 days"` as milliseconds, within bounds. */
export const duration = (minimum = 0n, maximum = SPAN_LIMIT) =>
  z.string('write a length of time in quotes: "30 days"').transform((value, context) => {
    const milliseconds = attempt(() => parseDuration(value), context);
    if (milliseconds < minimum) context.addIssue(`must be at least ${formatDuration(minimum)}`);
    if (milliseconds > maximum) context.addIssue(`must be at most ${formatDuration(maximum)}`);
    return milliseconds;
  });

/** A decimal amount in base units of 6 decimals; whole numbers may go without quotes. */
export const amount = z
  .union([z.string(), z.bigint()], 'write a whole number, or a decimal in quotes: "7500.25"')
  .transform((value, context) => attempt(() => parseAmount(value.toString()), context));

/** A TOML date-time with its offset, or the same in quotes; POSIX ms. */
export const date = z.union([z.date(), z.string()], "write a date").transform((value, context) => {
  const written = typeof value === "string" ? value : value.toISOString();
  const precise = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/.test(
    written,
  );
  const milliseconds = precise ? Date.parse(written) : Number.NaN;
  if (Number.isNaN(milliseconds)) {
    context.addIssue("write date, time and offset: 2026-01-31T00:00:00Z");
    return 0n;
  }
  return BigInt(milliseconds);
});

/** A length of time after the start of the program, or a date. */
export const moment = z
  .union([z.date(), z.string()], "write a length of time, or a date")
  .transform((value, context): Moment => {
    if (typeof value === "string" && /^\d+ [a-z]+$/.test(value)) {
      return { type: "after-start", milliseconds: attempt(() => parseDuration(value), context) };
    }
    const parsed = date.safeParse(value);
    if (!parsed.success)
      context.addIssue('write a length of time after the start ("30 days") or a date');
    return { type: "date", at: parsed.data ?? 0n };
  });

const HASH = /^[0-9a-f]{56}$/;

/** A key name, a key hash, or `script:` and a script hash. */
export const party: z.ZodType<PartyName> = z
  .string("write a key name in quotes")
  .refine(
    isParty,
    "write a key name, 56 hex characters of a key hash, or script: and a script hash",
  );

function isParty(value: string): boolean {
  return value.startsWith("script:")
    ? HASH.test(value.slice("script:".length))
    : KEY_NAME.test(value);
}

/** A bech32 address, or a key name. */
export const recipient = z
  .string("write an address or a key name in quotes")
  .refine((value) => isAddress(value) || isParty(value), "write a bech32 address or a key name");

export function isAddress(value: string): boolean {
  return /^addr(?:_test)?1[02-9ac-hj-np-z]{20,180}$/.test(value);
}

const permissionTables = [
  z
    .strictObject({ all_of: z.lazy(() => members) })
    .transform((value): PermissionSource => ({ type: "all-of", members: value.all_of })),
  z
    .strictObject({ any_of: z.lazy(() => members) })
    .transform((value): PermissionSource => ({ type: "any-of", members: value.any_of })),
  z.strictObject({ at_least: whole(1n, 10n), members: z.lazy(() => members) }).transform(
    (value): PermissionSource => ({
      type: "at-least",
      count: value.at_least,
      members: value.members,
    }),
  ),
  z
    .strictObject({ warrant: z.string().regex(HASH, "write 56 hex characters") })
    .transform((value): PermissionSource => ({ type: "warrant", policy: value.warrant })),
  z
    .strictObject({ after: date })
    .transform((value): PermissionSource => ({ type: "after", at: value.after })),
  z
    .strictObject({ before: date })
    .transform((value): PermissionSource => ({ type: "before", at: value.before })),
] as const;

/** A party, or a table of `all_of`, `any_of`, `at_least` with `members`, `warrant`, `after`, `before`. */
export const permission: z.ZodType<PermissionSource> = z.union(
  [
    party.transform((value): PermissionSource => ({ type: "party", party: value })),
    ...permissionTables,
  ],
  "write a key name, or a table with all_of, any_of, at_least and members, warrant, after or before",
);

const members: z.ZodType<PermissionSource[]> = z.lazy(() =>
  z.array(permission).min(1, "name at least one member").max(10, "name at most 10 members"),
);

/** Runs a parser of the domain; its complaint becomes an issue of the field. */
function attempt(parse: () => bigint, context: z.core.$RefinementCtx): bigint {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    context.addIssue(error.message);
    return 0n;
  }
}
