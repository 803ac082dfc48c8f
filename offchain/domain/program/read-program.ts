/** Programs as TOML: terms, panel and tranches, in one file that people edit. */
import { z } from "zod";
import { CLASSES } from "../names.ts";
import { DAY } from "../time.ts";
import { checkProgram } from "./check-program.ts";
import { readDocument } from "./document.ts";
import {
  amount,
  date,
  duration,
  moment,
  party,
  permission,
  recipient,
  slug,
  text,
  whole,
} from "./fields.ts";
import type { ApprovalSource, GateSource, Program } from "./program.ts";

/** A vault has at most this many tranches. */
export const TRANCHE_LIMIT = 12;

const MINUTE = 60_000n;

/** 36 hours: no transaction is valid for longer than ledgers look ahead. */
const WINDOW_LIMIT = 129_600_000n;

const tranche = z.strictObject({
  name: text,
  classes: z
    .array(z.enum(CLASSES, "write project, participant or auditor"))
    .min(1)
    .default([...CLASSES]),
  weight: whole(0n, 10_000n),
  gate: z.enum(["milestone", "date", "after"], "write milestone, date or after"),
  due: moment.optional(),
  date: moment.optional(),
  after: text.optional(),
  cliff: duration().default(0n),
  instalments: whole(1n, 120n).default(1n),
  period: duration(DAY).default(30n * DAY),
});

type TrancheDocument = z.output<typeof tranche>;

const schema = z
  .strictObject({
    program: z.strictObject({
      id: slug,
      name: text,
      mode: z.enum(["milestone", "hybrid"], "write milestone or hybrid"),
      start: date.optional(),
    }),
    currency: z.strictObject({
      symbol: z.string().regex(/^[A-Z]{3,8}$/, "write 3 to 8 capital letters"),
      tokens_per_unit: whole(1n, 1_000_000n).default(1n),
    }),
    split: z.strictObject({
      participant: whole(0n, 100n),
      auditor: whole(0n, 100n),
      bonus: whole(0n, 100n).default(0n),
    }),
    charter: z.strictObject({
      admin: permission,
      registrar: permission,
      window: duration(MINUTE, WINDOW_LIMIT),
      notice: duration(DAY),
      deposit_cap: amount,
    }),
    panel: z.strictObject({
      auditors: z
        .array(party)
        .min(1, "name at least one auditor")
        .max(64, "name at most 64 auditors"),
      size: whole(1n, 64n),
      quorum: whole(1n, 64n),
      term: duration(DAY),
    }),
    vault: z.strictObject({
      funder: permission,
      refund: recipient,
      expiry: moment,
      long_stop: moment,
      review: duration(DAY),
      approval: z
        .enum(["fail-closed", "fail-open"], "write fail-closed or fail-open")
        .default("fail-closed"),
      fail_open_after: duration(DAY).optional(),
      window: duration(MINUTE, WINDOW_LIMIT),
    }),
    tranches: z
      .array(tranche)
      .min(1, "write at least one tranche")
      .max(TRANCHE_LIMIT, `write at most ${TRANCHE_LIMIT} tranches`),
  })
  .superRefine((document, context) => {
    document.tranches.forEach((each, index) => {
      const issue = gateIssue(each, document.tranches.slice(0, index));
      if (issue !== undefined)
        context.addIssue({
          code: "custom",
          message: issue[1],
          path: ["tranches", index, issue[0]],
        });
    });
    const { approval, fail_open_after: after } = document.vault;
    if ((approval === "fail-open") !== (after !== undefined)) {
      const message = 'is written with approval = "fail-open", and only there';
      context.addIssue({ code: "custom", message, path: ["vault", "fail_open_after"] });
    }
  });

type ProgramDocument = z.output<typeof schema>;

const GATE_FIELDS = { milestone: "due", date: "date", after: "after" } as const;

/** What is wrong with the gate of a tranche: field and complaint. */
function gateIssue(
  each: TrancheDocument,
  earlier: readonly TrancheDocument[],
): [string, string] | undefined {
  const field = GATE_FIELDS[each.gate];
  const stray = Object.values(GATE_FIELDS).find(
    (name) => name !== field && each[name] !== undefined,
  );
  if (stray !== undefined)
    return [stray, `does not belong to a tranche with gate = "${each.gate}"`];
  if (each.gate !== "milestone" && each[field] === undefined)
    return [field, `is needed by gate = "${each.gate}"`];
  if (each.gate === "after" && !earlier.some(({ name }) => name === each.after)) {
    return ["after", `no earlier tranche is called "${each.after}"`];
  }
  return undefined;
}

/**
 * Reads and checks a program.
 *
 * @param file name to show in errors
 * @throws InputError with file, line and field
 */
export function readProgram(source: string, file?: string): Program {
  const program = programOf(readDocument(source, schema, file));
  checkProgram(program, source, file);
  return program;
}

function programOf(document: ProgramDocument): Program {
  const { program, currency, split, charter, panel, vault } = document;
  return {
    id: program.id,
    name: program.name,
    mode: program.mode,
    start: program.start,
    currency: { symbol: currency.symbol, tokensPerUnit: currency.tokens_per_unit },
    split: { participant: split.participant, auditor: split.auditor },
    bonus: split.bonus,
    charter: {
      admin: charter.admin,
      registrar: charter.registrar,
      window: charter.window,
      notice: charter.notice,
      depositCap: charter.deposit_cap,
    },
    panel,
    vault: {
      funder: vault.funder,
      refund: vault.refund,
      expiry: vault.expiry,
      longStop: vault.long_stop,
      review: vault.review,
      approval: approvalOf(vault.fail_open_after),
      window: vault.window,
    },
    tranches: document.tranches.map((each) => ({
      name: each.name,
      classes: each.classes,
      weight: each.weight,
      gate: gateOf(each, document.tranches),
      cliff: each.cliff,
      instalments: each.instalments,
      period: each.period,
    })),
  };
}

function approvalOf(after: bigint | undefined): ApprovalSource {
  return after === undefined ? { type: "fail-closed" } : { type: "fail-open", after };
}

function gateOf(each: TrancheDocument, all: readonly TrancheDocument[]): GateSource {
  if (each.gate === "date" && each.date !== undefined) return { type: "date", at: each.date };
  if (each.gate === "after") {
    return { type: "after-tranche", tranche: all.findIndex(({ name }) => name === each.after) };
  }
  return { type: "milestone", due: each.due };
}
