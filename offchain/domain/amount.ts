/**
 * Amounts: decimal text on the outside, whole base units (bigint) inside.
 * Money and tokens have 6 decimals unless told otherwise.
 */
import { InputError, type Place } from "./input-error.ts";

/** Decimals of the currency and of every class token. */
export const DECIMALS = 6;

/** The most base units of one asset that an output can hold. */
export const MAXIMUM_QUANTITY = (1n << 63n) - 1n;

export type Currency = "USD" | "ADA";

/** An amount with the currency its symbol named, in base units of 6 decimals. */
export interface Money {
  readonly currency: Currency;
  readonly amount: bigint;
}

const PLAIN = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;
const SYMBOLS: Readonly<Record<string, Currency>> = { $: "USD", "₳": "ADA" };

/**
 * Reads a decimal number, with or without thousands separators, as base units.
 *
 * @param decimals how many decimals the asset has (0..19)
 * @throws InputError malformed, negative, more precise than the asset, or above {@link MAXIMUM_QUANTITY}
 */
export function parseAmount(text: string, place: Place = {}, decimals = DECIMALS): bigint {
  const trimmed = text.trim();
  if (/^-/.test(trimmed)) {
    throw new InputError("amount-negative", `${quote(text)} is negative`, place);
  }
  const match = PLAIN.exec(trimmed);
  const digits = match?.[1];
  if (match === null || digits === undefined) {
    throw new InputError("amount-malformed", `${quote(text)} is not an amount`, place);
  }
  const fraction = (match[2] ?? "").replace(/0+$/, "");
  if (fraction.length > decimals) {
    throw new InputError(
      "amount-too-precise",
      `${quote(text)} has more than ${decimals} decimals`,
      place,
    );
  }
  const whole = digits.replaceAll(",", "");
  // A million digits would take seconds to convert; no ledger amount has 30.
  if (whole.length > 30) throw tooLarge(text, place);
  const amount =
    BigInt(whole) * 10n ** BigInt(decimals) + BigInt(fraction.padEnd(decimals, "0") || "0");
  if (amount > MAXIMUM_QUANTITY) throw tooLarge(text, place);
  return amount;
}

/**
 * Reads money as the Catalyst results print it: `$7,500`, `$5`, `₳885,478,111`, `-₳8,418,503`.
 * Signed: the sign stands before the symbol.
 *
 * @throws InputError without a known symbol, and as {@link parseAmount}
 */
export function parseMoney(text: string, place: Place = {}): Money {
  const [, sign, symbol = "", digits = ""] = /^(-?)([$₳])(\S+)$/u.exec(text.trim()) ?? [];
  const currency = SYMBOLS[symbol];
  if (currency === undefined) {
    throw new InputError("amount-malformed", `${quote(text)} is not an amount of $ or ₳`, place);
  }
  const amount = parseAmount(digits, place);
  return { currency, amount: sign === "-" ? -amount : amount };
}

export interface AmountFormat {
  readonly decimals?: number;
  /** Thousands separators. */
  readonly grouped?: boolean;
  /** Prints at least this many decimals (default 0: trailing zeros go). */
  readonly minimumDecimals?: number;
}

/** Base units as exact decimal text; {@link parseAmount} reads it back. */
export function formatAmount(amount: bigint, format: AmountFormat = {}): string {
  const decimals = format.decimals ?? DECIMALS;
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const kept = digits.slice(digits.length - decimals).replace(/0+$/, "");
  const fraction = kept.padEnd(Math.min(format.minimumDecimals ?? 0, decimals), "0");
  const sign = amount < 0n ? "-" : "";
  return `${sign}${format.grouped ? group(whole) : whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** Cents of an amount, a half going to the even cent, as the reference tables mostly do. */
export function roundToCents(amount: bigint, decimals = DECIMALS): bigint {
  const unit = 10n ** BigInt(decimals - 2);
  const floor = amount / unit - (amount % unit < 0n ? 1n : 0n);
  const doubled = 2n * (amount - floor * unit);
  if (doubled !== unit) return doubled > unit ? floor + 1n : floor;
  return floor % 2n === 0n ? floor : floor + 1n;
}

/** `1,636.88`: an amount to the cent, for tables that people read. */
export function formatCents(amount: bigint, decimals = DECIMALS): string {
  return formatAmount(roundToCents(amount, decimals), {
    decimals: 2,
    grouped: true,
    minimumDecimals: 2,
  });
}

/**
 * Whether `printed` (`"1,636.88"`, or a number of cents) can be the rounded
 * print of the exact amount: it lies within half a cent, inclusive. Printed
 * tables that went through binary fractions round their halves either way.
 *
 * @throws InputError where `printed` is not an amount of at most two decimals
 */
export function matchesPrintedCents(
  amount: bigint,
  printed: string | bigint,
  decimals = DECIMALS,
): boolean {
  const cents = typeof printed === "bigint" ? printed : parseAmount(printed, {}, 2);
  const unit = 10n ** BigInt(decimals - 2);
  const distance = amount - cents * unit;
  return 2n * (distance < 0n ? -distance : distance) <= unit;
}

function group(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function quote(text: string): string {
  return text.length > 40 ? `"${text.slice(0, 40)}…"` : `"${text}"`;
}

function tooLarge(text: string, place: Place): InputError {
  return new InputError("amount-too-large", `${quote(text)} is more than a ledger can hold`, place);
}
