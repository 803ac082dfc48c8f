import { describe, expect, test } from "vitest";
import { interleave } from "./act-two/interleave.ts";
import { Checks } from "./checks.ts";
import { readOptions } from "./options.ts";

describe("checks", () => {
  test("nothing was shown by stating nothing", () => {
    const checks = new Checks();
    expect(checks.ok).toBe(false);
    checks.ofAll("all of none", [], () => undefined);
    expect(checks.ok).toBe(false);
  });

  test("one statement that does not hold fails all, and says what was found", () => {
    const checks = new Checks();
    checks.that("this holds", true, "not shown");
    expect(checks.ok).toBe(true);
    checks.ofAll("numbers are small", [1, 20, 30, 40, 50], (each) =>
      each > 9 ? `${each}` : undefined,
    );
    expect(checks.ok).toBe(false);
    expect(checks.statements).toEqual([
      { text: "this holds", holds: true },
      { text: "numbers are small", holds: false, found: "20; 30; 40, and 1 more" },
    ]);
  });
});

describe("options", () => {
  test("are a mode and a form", () => {
    expect(readOptions([])).toEqual({ mode: "hybrid", json: false, traced: false });
    expect(readOptions(["--json", "--mode", "milestone"])).toMatchObject({
      mode: "milestone",
      json: true,
    });
    expect(readOptions(["--mode=milestone"])).toMatchObject({ mode: "milestone" });
    expect(() => readOptions(["--mode", "other"])).toThrow("hybrid or milestone");
    expect(() => readOptions(["--colour"])).toThrow("--colour");
  });
});

describe("stories", () => {
  test("go on by the day, and never back", async () => {
    const told: string[] = [];
    async function* story(name: string, days: readonly number[]) {
      for (const day of days) {
        yield day;
        told.push(`${name}${day}`);
      }
    }
    const days: number[] = [];
    await interleave([story("a", [2, 5]), story("b", [1, 5, 9])], async (day) => {
      days.push(day);
    });
    expect(told).toEqual(["b1", "a2", "b5", "a5", "b9"]);
    expect(days).toEqual([1, 2, 5, 5, 9]);
    await expect(interleave([story("c", [3, 1])], async () => {})).rejects.toThrow("day 1 is over");
  });
});
