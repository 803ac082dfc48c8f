import { describe, expect, it } from "vitest";
import { InputError } from "../input-error.ts";
import { formatDuration, parseDuration } from "./duration.ts";

const DAY = 86_400_000n;

describe("lengths of time", () => {
  it("are read and written", () => {
    expect(parseDuration("30 days")).toBe(30n * DAY);
    expect(parseDuration("1 hour")).toBe(3_600_000n);
    for (const written of ["1 day", "36 hours", "90 minutes", "59 seconds"]) {
      expect(formatDuration(parseDuration(written))).toBe(written);
    }
    for (const wrong of [
      "",
      "30",
      "days",
      "-1 days",
      "1.5 days",
      "30days",
      "30 weeks",
      "9999999999 days",
    ]) {
      expect(() => parseDuration(wrong)).toThrow(InputError);
    }
  });
});
