import { expect, test, vi } from "vitest";

test("the quick start runs to its claim", async () => {
  const printed = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await import("./quick-start.ts");
  const lines = printed.mock.calls.map(([line]) => String(line));
  printed.mockRestore();
  expect(lines[0]).toMatch(/: 937500000 of 3750000000 base units claimed$/);
  expect(lines[1]).toMatch(/^vault\.claim: /);
});
