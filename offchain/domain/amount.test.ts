import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatAmount,
  formatCents,
  MAXIMUM_QUANTITY,
  matchesPrintedCents,
  parseAmount,
  parseMoney,
  roundToCents,
} from "./amount.ts";
import { InputError } from "./input-error.ts";

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return "accepted";
}

describe("amounts", () => {
  it.each([
    ["0", 0n],
    ["7500", 7_500_000_000n],
    ["7,500", 7_500_000_000n],
    ["1,234,567.000001", 1_234_567_000_001n],
    [" 0.5 ", 500_000n],
    ["0.1000000000", 100_000n],
    ["9223372036854.775807", MAXIMUM_QUANTITY],
  ])("read %s", (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each([
    ["", "amount-malformed"],
    ["NaN", "amount-malformed"],
    ["Infinity", "amount-malformed"],
    ["1e3", "amount-malformed"],
    ["0x10", "amount-malformed"],
    ["1.", "amount-malformed"],
    [".5", "amount-malformed"],
    ["7,50", "amount-malformed"],
    ["7,5000", "amount-malformed"],
    [",500", "amount-malformed"],
    ["1.000,5", "amount-malformed"],
    ["1 000", "amount-malformed"],
    ["+5", "amount-malformed"],
    ["٥", "amount-malformed"],
    ["-5", "amount-negative"],
    ["0.0000001", "amount-too-precise"],
    ["9223372036854.775808", "amount-too-large"],
    ["9".repeat(100_000), "amount-too-large"],
  ])("refuse %s", (text, code) => {
    expect(codeOf(() => parseAmount(text))).toBe(code);
  });

  it("say where, and shorten what they quote", () => {
    expect(() =>
      parseAmount("x".repeat(90), { file: "a.csv", line: 3, column: "REQUESTED $" }),
    ).toThrow(/^a\.csv:3, column "REQUESTED \$": "x{40}…" is not an amount$/);
  });

  it("survive the way out and back", () => {
    const amounts = fc.bigInt({ min: 0n, max: MAXIMUM_QUANTITY });
    fc.assert(
      fc.property(
        amounts,
        fc.boolean(),
        fc.integer({ min: 0, max: 6 }),
        (amount, grouped, minimumDecimals) => {
          expect(parseAmount(formatAmount(amount, { grouped, minimumDecimals }))).toBe(amount);
        },
      ),
    );
  });

  it("print", () => {
    expect(formatAmount(7_500_250_000n, { grouped: true })).toBe("7,500.25");
    expect(formatAmount(-1n)).toBe("-0.000001");
    expect(formatAmount(0n, { minimumDecimals: 2 })).toBe("0.00");
    expect(formatAmount(5n, { decimals: 0 })).toBe("5");
    expect(formatCents(1_636_875_000n)).toBe("1,636.88");
  });
});

describe("money of the voting results", () => {
  it("has a symbol and perhaps a sign", () => {
    expect(parseMoney("$7,500")).toEqual({ currency: "USD", amount: 7_500_000_000n });
    expect(parseMoney("$5")).toEqual({ currency: "USD", amount: 5_000_000n });
    expect(parseMoney("₳885,478,111")).toEqual({ currency: "ADA", amount: 885_478_111_000_000n });
    expect(parseMoney("-₳8,418,503")).toEqual({ currency: "ADA", amount: -8_418_503_000_000n });
  });

  it.each(["", "5", "$", "$ 5", "5 $", "€5", "$-5", "--$5", "$NaN", "($5)", "$5 000", "$5$"])(
    "refuses %s",
    (text) => {
      expect(codeOf(() => parseMoney(text))).toMatch(/^amount-/);
    },
  );
});

describe("cents", () => {
  it("round a half to the even cent", () => {
    expect(roundToCents(625_000n)).toBe(62n);
    expect(roundToCents(375_000n)).toBe(38n);
    expect(roundToCents(1_636_875_000n)).toBe(163_688n);
    expect(roundToCents(-625_000n)).toBe(-62n);
    expect(roundToCents(-625_001n)).toBe(-63n);
    expect(roundToCents(4_999n)).toBe(0n);
  });

  it("match what a table printed for a half, either way, and nothing else", () => {
    expect(matchesPrintedCents(6_732_225_000n, "6,732.23")).toBe(true);
    expect(matchesPrintedCents(6_732_225_000n, "6,732.22")).toBe(true);
    expect(matchesPrintedCents(6_732_225_001n, "6,732.22")).toBe(false);
    expect(matchesPrintedCents(6_732_224_999n, "6,732.23")).toBe(false);
    expect(matchesPrintedCents(5_000n, 1n)).toBe(true);
    expect(matchesPrintedCents(4_999n, 1n)).toBe(false);
  });

  it("match their own rounding", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: MAXIMUM_QUANTITY }), (amount) => {
        expect(matchesPrintedCents(amount, roundToCents(amount))).toBe(true);
        expect(matchesPrintedCents(amount, roundToCents(amount) + 2n)).toBe(false);
      }),
    );
  });
});
