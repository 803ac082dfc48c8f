/** The demo for programs: one JSON document, amounts as decimal strings of base units. */
import type { Mode } from "../../offchain/domain/program/program.ts";
import type { TransactionRecord } from "../../offchain/operations/context.ts";
import type { ActOne } from "./act-one.ts";

export interface Outcome {
  readonly ok: boolean;
  /** The program's id. */
  readonly program: string;
  readonly mode: Mode;
  readonly projects: number;
  readonly transactions: readonly TransactionRecord[];
  readonly first: ActOne;
}

export function jsonOf({ ok, program, mode, projects, transactions, first }: Outcome): string {
  return JSON.stringify(
    {
      ok,
      program,
      mode,
      transactions: transactions.map(({ action, items, bytes, mem, steps, fee }) => ({
        action,
        items,
        bytes,
        mem: Number(mem),
        steps: Number(steps),
        fee: String(fee),
      })),
      months: first.months.map(({ month, vested, claimed }) => ({
        month,
        vested: String(vested),
        claimed: String(claimed),
      })),
      totals: {
        projects,
        minted: String(first.minted),
        claimed: String(first.claimed),
        refunded: String(first.refunded),
      },
    },
    null,
    2,
  );
}
