import { describe, expect, it } from "vitest";
import { dateTime, day, distance, parseMoment } from "./dates.ts";
import { nearest } from "./similar.ts";

const NEW_YEAR = 1_767_225_600_000n;

describe("moments", () => {
  it("are lengths of time after another moment, or dates", () => {
    expect(parseMoment("30 days", NEW_YEAR, "--at")).toBe(NEW_YEAR + 2_592_000_000n);
    expect(parseMoment("2026-01-01", 0n, "--at")).toBe(NEW_YEAR);
    expect(parseMoment("2026-01-01T01:00:00+01:00", 0n, "--at")).toBe(NEW_YEAR);
  });

  it.each(["soon", "2026-13-01", "2026-01-01T00:00", "30", "-1 day"])("are not %s", (text) => {
    expect(() => parseMoment(text, 0n, "--at")).toThrow(/--at: .* is neither/);
  });

  it("are printed in UTC, with the distance in one unit", () => {
    expect(dateTime(NEW_YEAR)).toBe("2026-01-01 00:00 UTC");
    expect(day(NEW_YEAR)).toBe("2026-01-01");
    expect(distance(NEW_YEAR + 86_400_000n * 3n, NEW_YEAR)).toBe("in 3 days");
    expect(distance(NEW_YEAR, NEW_YEAR + 3_600_000n)).toBe("60 minutes ago");
    expect(distance(NEW_YEAR, NEW_YEAR)).toBe("now");
  });
});

describe("suggestions", () => {
  it("name what is near, and nothing else", () => {
    expect(nearest("elixr-sdk", ["docs", "elixir-sdk"])).toBe("elixir-sdk");
    expect(nearest("xyz", ["docs", "elixir-sdk"])).toBeUndefined();
  });
});
