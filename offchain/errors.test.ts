import { expect, describe as group, test } from "vitest";
import { CairnError, causesOf, describe } from "./errors.ts";

class TooEarly extends CairnError {
  constructor(cause?: unknown) {
    super({
      code: "too-early",
      message: "Nothing is due yet",
      advice: "Claim again after 3 May.",
      docs: "docs/vault.md#claim",
      details: ["due 0 of 4"],
      cause,
    });
  }
}

group("CairnError", () => {
  test("explains itself with facts, causes, remedy and page", () => {
    expect(new TooEarly(new Error("R4 time", { cause: "slot 7" })).explain()).toBe(
      [
        "Nothing is due yet [too-early]",
        "  due 0 of 4",
        "  because: R4 time",
        "  because: slot 7",
        "  next: Claim again after 3 May.",
        "  see: docs/vault.md#claim",
      ].join("\n"),
    );
  });

  test("has the name of its class and a plain record", () => {
    expect(JSON.parse(JSON.stringify(new TooEarly()))).toStrictEqual({
      name: "TooEarly",
      code: "too-early",
      message: "Nothing is due yet",
      advice: "Claim again after 3 May.",
      docs: "docs/vault.md#claim",
      details: ["due 0 of 4"],
    });
  });

  test("finds a cause", () => {
    const inner = new TooEarly();
    expect(new TooEarly(inner).walk((error) => error === inner)).toBe(inner);
    expect(new TooEarly().walk((error) => error === inner)).toBeUndefined();
  });
});

group("describe", () => {
  test("keeps what libraries throw readable", () => {
    expect(describe("plain")).toBe("plain");
    expect(describe({ Complete: { amount: 1n } })).toBe('{"Complete":{"amount":"1"}}');
    expect(describe(Object.assign(new Error("{ Complete: [object Object] }"), { at: 3 }))).toBe(
      'Error: {"at":3}',
    );
    expect(describe(undefined)).toBe("undefined");
  });

  test("does not run in circles", () => {
    const error = new Error("a");
    error.cause = new Error("b", { cause: error });
    expect(causesOf(error)).toHaveLength(2);
  });
});
