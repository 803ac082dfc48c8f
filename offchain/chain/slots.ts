/** Slots and POSIX time. Slots are numbers; times are bigint milliseconds. */
import { CairnError } from "../errors.ts";

/** How a network counts its slots. */
export interface Slots {
  /** POSIX ms at which `zeroSlot` starts. */
  readonly zeroTime: bigint;
  readonly zeroSlot: number;
  /** Milliseconds. */
  readonly slotLength: number;
}

/** A time that no slot starts at, where the ledger can only express slots. */
export class TimeUnaligned extends CairnError {
  constructor(time: bigint, { slotLength }: Slots) {
    super({
      code: "time-unaligned",
      message: `no slot starts at ${time}`,
      advice: `Round the time to whole slots of ${slotLength} ms.`,
      docs: "docs/architecture.md#time",
    });
  }
}

/** The slot that starts at exactly this time. @throws TimeUnaligned */
export function slotOf(time: bigint, slots: Slots): number {
  const slot = slotAt(time, slots);
  if (timeOf(slot, slots) !== time) throw new TimeUnaligned(time, slots);
  return slot;
}

/** The slot in which this time falls. */
export function slotAt(time: bigint, { zeroTime, zeroSlot, slotLength }: Slots): number {
  const length = BigInt(slotLength);
  const passed = time - zeroTime;
  const count = passed / length - (passed % length < 0n ? 1n : 0n);
  return zeroSlot + Number(count);
}

/** POSIX ms at which the slot starts. */
export function timeOf(slot: number, { zeroTime, zeroSlot, slotLength }: Slots): bigint {
  return zeroTime + BigInt(slot - zeroSlot) * BigInt(slotLength);
}

/** The latest slot boundary that is not after this time. */
export function alignDown(time: bigint, slots: Slots): bigint {
  return timeOf(slotAt(time, slots), slots);
}
