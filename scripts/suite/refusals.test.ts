import { describe, expect, test } from "vitest";
import { wrongReason } from "./refusals.ts";

const labels = new Set(["R1 first", "R2 second"]);

describe("the reason of a refusal", () => {
  test.each([
    ["the guard that was meant", ["because R2 second", "R1 first", "R2 second"], undefined],
    ["no reason stated", ["R1 first"], undefined],
    ["other words after the label", ["because R1 first", "R1 first", "expect x == y"], undefined],
    [
      "another guard before it",
      ["because R2 second", "R1 first"],
      'expected "R2 second" to refuse, but it was "R1 first"',
    ],
    [
      "another guard behind it",
      ["because R1 first", "R1 first", "R2 second"],
      'expected "R1 first" to refuse, but it was "R2 second"',
    ],
    ["no guard at all", ["because R1 first"], 'expected "R1 first" to refuse, but it was none'],
    ["a label that is gone", ["because R3"], 'no guard is labelled "R3"'],
  ])("%s", (title, traces, expected) => {
    expect(wrongReason({ title, traces }, labels)).toBe(expected);
  });
});
