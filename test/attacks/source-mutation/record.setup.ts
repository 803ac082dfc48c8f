/**
 * Listens while the scenario tests run: every transaction that the ledger
 * accepts, or that a script refuses, is kept, to be judged again by mutants.
 */
import { appendFileSync, mkdirSync } from "node:fs";
import { LedgerRejection } from "../../../offchain/chain/rejection.ts";
import { ScalusLedger } from "../../../offchain/chain/scalus-ledger.ts";
import { readBlueprint } from "../../../scripts/blueprint/schema.ts";
import { ROOT } from "../../../scripts/setup.mjs";
import { tracedBlueprint } from "../../../scripts/traced.ts";
import { identitiesOf } from "./identities.ts";
import { identityLine, judgedLine, RECORDS } from "./records.ts";

const judge = ScalusLedger.prototype.judge;
let listening = false;

/** Says once which scripts these are. */
function listen(): void {
  if (listening) return;
  listening = true;
  mkdirSync(RECORDS, { recursive: true });
  for (const { validators } of [readBlueprint(`${ROOT}plutus.json`), tracedBlueprint()])
    write(identityLine(identitiesOf(validators)));
}

function write(line: string): void {
  appendFileSync(`${RECORDS}scenarios-${process.pid}.jsonl`, `${line}\n`);
}

ScalusLedger.prototype.judge = async function (transaction, circumstances) {
  const keep = (accepted: boolean, rule: string) => {
    listen();
    const { slots, resolved } = circumstances;
    write(judgedLine({ transaction, resolved, slots, accepted, rule }));
  };
  try {
    await judge.call(this, transaction, circumstances);
  } catch (thrown) {
    if (thrown instanceof LedgerRejection && thrown.phase === 2)
      keep(false, thrown.traces.at(-1) ?? "");
    throw thrown;
  }
  keep(true, "");
};
