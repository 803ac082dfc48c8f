/** The event in a transaction's metadata (docs/events.md). */

import { hexToBytes } from "@noble/hashes/utils.js";
import { CborMap, decodeCbor } from "../keys/cbor.ts";
import { EVENT_LABEL } from "../plans/events.ts";

/** Name of the event, `vault.claim`; undefined where the metadata holds none. */
export function eventOf(auxiliaryData: string | undefined): string | undefined {
  if (auxiliaryData === undefined) return undefined;
  try {
    const labels = decodeCbor(hexToBytes(auxiliaryData));
    const event = labels instanceof CborMap ? labels.get(BigInt(EVENT_LABEL)) : undefined;
    const name = event instanceof CborMap ? event.get("event") : undefined;
    return typeof name === "string" ? name : undefined;
  } catch {
    return undefined;
  }
}
