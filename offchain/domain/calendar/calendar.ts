/** Dates of a schedule as an iCalendar file (RFC 5545) that any calendar imports. */

/** One date. */
export interface CalendarEntry {
  /** Stable and unique within the calendar, so that a second import updates the first. */
  readonly id: string;
  /** POSIX ms; printed in UTC, to the second. */
  readonly at: bigint;
  readonly title: string;
  readonly description?: string;
  readonly link?: string;
}

export interface CalendarOptions {
  /** Name of the calendar, and the namespace of the entries' ids. */
  readonly name: string;
  readonly namespace: string;
  /** POSIX ms that the file states as its making: given, so that equal input makes equal files. */
  readonly madeAt: bigint;
}

const LINE_BYTES = 75;
const encoder = new TextEncoder();

/** The text of the .ics file, entries by date and then by id. */
export function renderCalendar(
  entries: readonly CalendarEntry[],
  options: CalendarOptions,
): string {
  const sorted = entries.toSorted((one, other) =>
    one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1,
  );
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Cairn//Schedule//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(options.name)}`,
    ...sorted.flatMap((entry) => renderEntry(entry, options)),
    "END:VCALENDAR",
  ];
  return lines.flatMap(folded).join("\r\n").concat("\r\n");
}

function renderEntry(entry: CalendarEntry, { namespace, madeAt }: CalendarOptions): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(entry.id)}@${escaped(namespace)}`,
    `DTSTAMP:${dateTime(madeAt)}`,
    `DTSTART:${dateTime(entry.at)}`,
    "DURATION:PT1H",
    `SUMMARY:${escaped(entry.title)}`,
    ...(entry.description === undefined ? [] : [`DESCRIPTION:${escaped(entry.description)}`]),
    ...(entry.link === undefined ? [] : [`URL:${entry.link.replace(/\s/g, "%20")}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** `20260131T000000Z` */
function dateTime(time: bigint): string {
  return new Date(Number(time)).toISOString().replace(/[-:]|\.\d{3}/g, "");
}

function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, "\\$&")
      .replace(/\r\n|\r|\n/g, "\\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: content lines may not hold them
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
  );
}

/** Lines of at most 75 bytes; continuations begin with a space and never split a character. */
function folded(line: string): string[] {
  const lines: string[] = [];
  let current = "";
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > LINE_BYTES) {
      lines.push(current);
      current = " ";
      bytes = 1;
    }
    current += character;
    bytes += size;
  }
  return [...lines, current];
}
