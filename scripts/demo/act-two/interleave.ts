/** Tells stories side by side on one ledger: whoever waits for the earliest day goes on. */
import type { Story } from "./act.ts";

/** @param waitFor moves the ledger's time to a day, which is never before the last one */
export async function interleave(
  stories: readonly Story[],
  waitFor: (day: number) => Promise<void>,
): Promise<void> {
  const waiting: { readonly story: Story; readonly day: number }[] = [];
  for (const story of stories) await goOn(story, 0, waiting);
  for (;;) {
    const next = earliest(waiting);
    if (next === undefined) return;
    waiting.splice(waiting.indexOf(next), 1);
    await waitFor(next.day);
    await goOn(next.story, next.day, waiting);
  }
}

async function goOn(
  story: Story,
  day: number,
  waiting: { story: Story; day: number }[],
): Promise<void> {
  const { done, value } = await story.next();
  if (done === true) return;
  if (value < day) throw new RangeError(`day ${value} is over: it is day ${day}`);
  waiting.push({ story, day: value });
}

function earliest<Waiting extends { readonly day: number }>(
  waiting: readonly Waiting[],
): Waiting | undefined {
  return waiting.reduce<Waiting | undefined>(
    (first, each) => (first === undefined || each.day < first.day ? each : first),
    undefined,
  );
}
