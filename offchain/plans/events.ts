/**
 * The event that every transaction carries as metadata, so that anybody can read
 * a program's history without this code (docs/events.md).
 */

/** The label under which events stand. */
export const EVENT_LABEL = "1694";

/** Longest string that metadata can hold, in bytes. */
const STRING_LIMIT = 64;

export type EventValue =
  | string
  | number
  | readonly EventValue[]
  | { readonly [field: string]: EventValue };

/** What an event says besides its version, name and program. */
export type EventFields = Readonly<Record<string, EventValue>>;

/**
 * Metadata of an action.
 * @param event name of the action: `"vault.decide"`
 * @param program name of the charter's state token, hex; left out where there is none yet
 */
export function eventMetadata(
  event: string,
  program: string | undefined,
  fields: EventFields = {},
): Record<string, EventValue> {
  const head: EventFields = { v: 1, event, ...(program === undefined ? {} : { program }) };
  return { [EVENT_LABEL]: split({ ...head, ...fields }) };
}

/** The value with every string beyond 64 bytes as the array of its pieces, cut between characters. */
export function split(value: EventValue): EventValue {
  if (typeof value === "number") return value;
  if (typeof value === "string") return splitText(value);
  if (Array.isArray(value)) return value.map(split);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, split(each)]));
}

function splitText(text: string): EventValue {
  const bytes = (part: string) => new TextEncoder().encode(part).length;
  if (bytes(text) <= STRING_LIMIT) return text;
  const pieces: string[] = [];
  let piece = "";
  for (const character of text) {
    if (bytes(piece + character) > STRING_LIMIT) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
