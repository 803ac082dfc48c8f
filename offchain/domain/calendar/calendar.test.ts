import { describe, expect, it } from "vitest";
import { type CalendarEntry, renderCalendar } from "./calendar.ts";

const OPTIONS = { name: "Fund, one", namespace: "test-fund", madeAt: 1_700_000_000_000n };
const ENTRY: CalendarEntry = {
  id: "alpha.0.1",
  at: 1_767_225_600_000n,
  title: "Alpha; pool 1, first",
  description: "Line one\nline two \\ end\u0007",
  link: "https://example.org/a",
};

describe("calendars", () => {
  it("hold every entry once, escaped, in UTC, by date", () => {
    const later = { ...ENTRY, id: "alpha.0.2", at: ENTRY.at + 86_400_000n };
    const text = renderCalendar([later, ENTRY], OPTIONS);
    const lines = text.split("\r\n");
    expect(lines.slice(0, 7)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Cairn//Schedule//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:Fund\\, one",
      "BEGIN:VEVENT",
    ]);
    expect(lines.filter((line) => line.startsWith("DTSTART"))).toEqual([
      "DTSTART:20260101T000000Z",
      "DTSTART:20260102T000000Z",
    ]);
    expect(lines).toContain("UID:alpha.0.1@test-fund");
    expect(lines).toContain("DTSTAMP:20231114T221320Z");
    expect(lines).toContain("SUMMARY:Alpha\\; pool 1\\, first");
    expect(lines).toContain("DESCRIPTION:Line one\\nline two \\\\ end");
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text).toBe(renderCalendar([ENTRY, later], OPTIONS));
  });

  it("fold long lines by bytes and unfold to the same text", () => {
    const title = "Füße 🪨 ".repeat(30);
    const text = renderCalendar([{ ...ENTRY, title }], OPTIONS);
    expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replaceAll("\r\n ", "")).toContain(`SUMMARY:${title}`);
  });

  it("cannot be broken out of by a title", () => {
    const text = renderCalendar([{ ...ENTRY, title: "x\r\nEND:VCALENDAR" }], OPTIONS);
    expect(text.match(/^END:VCALENDAR/gm)).toHaveLength(1);
  });
});
