/** Spreads the scenarios over as many processes as the machine has cores for. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ROOT } from "../../scripts/setup.mjs";
import type { ScenarioRun } from "./run.ts";
import type { Order, Report } from "./worker.ts";

export interface Crew {
  /** Scenarios by their names: all where absent. */
  readonly wanted?: (name: string) => boolean;
  readonly classes?: readonly number[];
  readonly workers?: number;
  readonly onDone?: (run: ScenarioRun, left: number) => void;
}

/** @throws Error where a process fails: the harness itself is broken then */
export async function runAll({
  wanted = () => true,
  classes,
  workers = 2,
  onDone,
}: Crew): Promise<ScenarioRun[]> {
  const runs = new Map<number, ScenarioRun>();
  const queue: number[] = [];
  let left = 0;
  let planned = false;
  const serve = (worker: ChildProcess): Promise<void> =>
    new Promise((resolve, reject) => {
      const order = (message: Order) => worker.send(message);
      const next = () => {
        const index = queue.shift();
        if (index === undefined) worker.disconnect();
        else order({ type: "run", index });
      };
      worker.on("message", (report: Report) => {
        if (report.type === "failed") {
          reject(new Error(report.message));
          return;
        }
        if (report.type === "ready" && !planned) {
          planned = true;
          queue.push(...report.names.flatMap((name, index) => (wanted(name) ? [index] : [])));
          left = queue.length;
        }
        if (report.type === "done") {
          runs.set(report.index, report.run);
          onDone?.(report.run, --left);
        }
        next();
      });
      worker.on("error", reject);
      worker.on("exit", (code) =>
        code === 0 ? resolve() : reject(new Error(`a process of the harness ended with ${code}`)),
      );
      order({ type: "begin", ...(classes === undefined ? {} : { classes }) });
    });
  const crew = Array.from({ length: workers }, startWorker);
  try {
    await Promise.all(crew.map(serve));
  } finally {
    for (const worker of crew) if (worker.exitCode === null) worker.kill();
  }
  return [...runs].sort(([one], [other]) => one - other).map(([, run]) => run);
}

function startWorker(): ChildProcess {
  return fork(fileURLToPath(new URL("./worker.ts", import.meta.url)), [], {
    cwd: ROOT,
    // Ledgers leave much behind; without a limit it is cleared away late.
    execArgv: ["--max-old-space-size=2048", "--import", "tsx"],
    // Whatever a library prints must not reach the task's own stdout.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}
