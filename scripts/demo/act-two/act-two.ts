/** Act II, the exceptions, on a fork of the ledger: many stories, then the end of all vaults. */
import type { EmbeddedChain } from "../../../offchain/chain/chain.ts";
import { compileTerms } from "../../../offchain/domain/program/compile.ts";
import { projectOf as projectNamed } from "../../../offchain/domain/program/projects.ts";
import { exampleKeyHash } from "../../../offchain/keys/example.ts";
import { classPolicy } from "../../../offchain/operations/class-policy.ts";
import { publish } from "../../../offchain/operations/publish.ts";
import { vaultsOf } from "../../../offchain/operations/read.ts";
import { refund } from "../../../offchain/operations/refund.ts";
import type { Checks } from "../checks.ts";
import { closeAll, payAll } from "../closing.ts";
import type { EvidenceRoom } from "../deliveries.ts";
import { enlarged, pushable } from "../round.ts";
import { openAll, type Stage } from "../stage.ts";
import { abandonment } from "./abandonment.ts";
import { checkAccounts } from "./accounts.ts";
import { type Act, dayOf, member } from "./act.ts";
import { HEIR, handOver } from "./hand-over.ts";
import { interleave } from "./interleave.ts";
import { pausing } from "./pausing.ts";
import { objection, SILENCE, sleep } from "./silence.ts";
import { amendment, conflict, lateSheet, resubmission, tampering } from "./verdicts.ts";

/** Day after the expiry on which everything ends. */
const END = 402;

export interface ActTwo {
  /** Base units of class tokens that went back to the treasury. */
  readonly refunded: bigint;
}

export async function actTwo(
  main: Stage,
  fork: EmbeddedChain,
  room: EvidenceRoom,
  checks: Checks,
): Promise<ActTwo> {
  const stage = await withSilentProjects({
    ...main,
    chain: fork,
    context: { ...main.context, chain: fork },
  });
  const act: Act = { stage, checks, room };
  const who = (position: number) => member(stage, position);
  const silent = main.projects.length;
  await interleave(
    [
      resubmission(act, who(0)),
      lateSheet(act, who(1)),
      pausing(act, who(2)),
      amendment(act, who(3)),
      handOver(act, who(4)),
      abandonment(act, who(5)),
      tampering(act, who(6)),
      conflict(act, who(7)),
      sleep(act, who(silent)),
      objection(act, who(silent + 1)),
    ],
    (day) => fork.advanceTo(dayOf(act, day)),
  );
  await fork.advanceTo(dayOf(act, END));
  const open = await vaultsOf(stage.context, stage.program);
  const running = open.filter(({ vault }) => vault.phase.type === "Running");
  await refund(
    stage.context,
    running.map(({ project }) => ({ project })),
  );
  await payAll(stage);
  await closeAll(stage, checks);
  return checkAccounts(act, who(4).project);
}

/** Two more projects under terms by which silence approves, with a policy of their own. */
async function withSilentProjects(main: Stage): Promise<Stage> {
  const { chain, program, calendar } = main;
  const more = ["A project whose auditors sleep", "A project whose auditor objects"].map((title) =>
    pushable(projectNamed(title, 1_000_000_000n)),
  );
  const round = enlarged(main.round, more, [HEIR, "nobody"]);
  const context = { ...main.context, keys: round.keys };
  const policy = classPolicy(exampleKeyHash("registrar"), calendar.month(2), chain.slots);
  const names = { charter: program, policy: policy.policy };
  const terms = compileTerms(round.program, names, round.compilation);
  const failOpen = await publish(context, program, {
    ...terms,
    approval: { type: "FailOpen", after: SILENCE },
  });
  const added = { projects: round.projects.slice(-2), compiled: round.compiled.slice(-2) };
  const ids = await openAll(context, added, { program, terms: failOpen.terms, policy });
  return {
    ...main,
    round,
    context,
    projects: [...main.projects, ...ids],
    policies: [...main.policies, policy, policy],
  };
}
