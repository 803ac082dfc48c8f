/** A process of the harness: builds its own worlds, then runs the scenarios that it is given. */
import { makeHarness } from "./run.ts";

export type Order =
  | { readonly type: "begin"; readonly classes?: readonly number[] }
  | { readonly type: "run"; readonly index: number };

export type Report =
  | { readonly type: "ready"; readonly names: readonly string[] }
  | {
      readonly type: "done";
      readonly index: number;
      readonly run: Awaited<ReturnType<Awaited<ReturnType<typeof makeHarness>>["run"]>>;
    }
  | { readonly type: "failed"; readonly message: string };

const send = (report: Report) => process.send?.(report);
let harness: ReturnType<typeof makeHarness> | undefined;

process.on("message", async (order: Order) => {
  try {
    if (order.type === "begin") {
      harness = makeHarness(order.classes === undefined ? undefined : new Set(order.classes));
      send({ type: "ready", names: (await harness).names });
    } else if (harness !== undefined) {
      send({ type: "done", index: order.index, run: await (await harness).run(order.index) });
    }
  } catch (thrown) {
    send({
      type: "failed",
      message: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    });
  }
});
