/** One run of the model: steps are made into moves, and the ledger must judge as the rules do. */
import fc from "fast-check";
import { LedgerRejection } from "../../offchain/chain/rejection.ts";
import { readTransaction } from "../../offchain/chain/transaction.ts";
import { readCharter, readVault } from "../../offchain/domain/datum.ts";
import { at } from "../../offchain/domain/list.ts";
import { sheetDigest } from "../../offchain/domain/panel/sheets.ts";
import { sittingAt } from "../../offchain/domain/panel/sitting.ts";
import { Refusal } from "../../offchain/domain/refusal.ts";
import { indexPayouts, payoutsOf } from "../../offchain/index/payouts.ts";
import { encodeTransaction } from "../../offchain/layout/encoding/transaction.ts";
import type { Plan, Utxo } from "../../offchain/plans/plan.ts";
import { signTransaction } from "../../offchain/sdks/sign.ts";
import { layOutBoldly } from "../scenario/bold.ts";
import { auditors, newAuditor, payer, secretOf } from "../scenario/people.ts";
import { DAY, HOUR, MINUTE } from "../scenario/program.ts";
import { EVIDENCE, REPORT, signatureBy } from "../scenario/sheets.ts";
import { Books } from "./books.ts";
import {
  charterIsDue,
  MOVE_NAMES,
  MOVES,
  type MoveName,
  planCharter,
  planOpening,
  type Situation,
} from "./moves.ts";
import type { Statistics } from "./statistics.ts";
import { EXPIRY, type Held, LONG_STOP, REVIEW, type World } from "./world.ts";

/** One step, as numbers: what they mean depends on where the run is. All zeros do nothing. */
export interface Step {
  readonly kind: number;
  readonly wait: number;
  readonly vault: number;
  readonly tranche: number;
  readonly variant: number;
}

export const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.nat(59),
  wait: fc.nat(11),
  vault: fc.nat(11),
  tranche: fc.nat(11),
  variant: fc.nat(11),
});

const WAITS = [0n, 0n, 0n, HOUR, HOUR, HOUR, DAY, DAY, DAY, 2n * DAY, 4n * DAY, 11n * DAY];

/** Ways in which a vault is brought to its end. */
const ENDINGS = 6;

type Name = MoveName | "open" | "amend charter";
/** Moves that seldom suggest themselves, or on which others depend, are made more often. */
const EAGER = new Map<Name, number>([
  ["open", 2],
  ["submit", 4],
  ["approve", 1.5],
  ["reject", 2],
  ["object", 7],
  ["lapse", 3],
  ["amend after notice", 3],
]);

type Twist = "none" | "impostor" | "short of a quorum";

/** Runs a function while guards let everything pass. */
export type Leniently = <Result>(make: () => Result) => Result;

/** A move that is being made: where, what it is planned from, and how the plan is made. */
interface Made {
  readonly name: Name;
  readonly before: Held | undefined;
  readonly make: (held: Held | undefined) => Plan;
  readonly twist: Twist;
}

export class Run {
  private readonly world: World;
  private readonly statistics: Statistics;
  private readonly leniently: Leniently;
  private readonly books = new Books();
  private readonly done = new Map<Name, number>();

  constructor(world: World, statistics: Statistics, leniently: Leniently) {
    this.world = world;
    this.statistics = statistics;
    this.leniently = leniently;
  }

  async take(step: Step): Promise<void> {
    const wait = at(WAITS, step.wait % WAITS.length);
    if (wait > 0n) await this.world.chain.advanceTo((await this.now()) + wait);
    if (step.kind === 0) return this.idle();
    const twist: Twist =
      step.kind % 10 === 1 ? "impostor" : step.kind % 10 === 2 ? "short of a quorum" : "none";
    const situation = await this.situation(step, twist);
    const made =
      step.kind % 10 === 3 ? this.anything(step, situation) : this.sensible(step, situation);
    if (made === undefined) return this.idle();
    await this.carryOut({ ...made, twist });
  }

  /** Brings every vault to its end, by whoever is left to act. */
  async exit(): Promise<void> {
    const projects = [...this.world.vaults.keys()];
    const turn = [...this.done.values()].reduce((sum, count) => sum + count, 0);
    const endings = new Map(projects.map((each, index) => [each, (turn + index) % ENDINGS]));
    await this.until(EXPIRY - DAY);
    for (const [project, ending] of endings) {
      if (ending === 2) await this.finish(project, [0, 1, 2]);
      if (ending === 4) await this.finish(project, [1]);
    }
    await this.until(EXPIRY + REVIEW + DAY);
    for (const [project, ending] of endings) await this.windDown(project, ending);
    await this.until(LONG_STOP + DAY);
    for (const project of [...this.world.vaults.keys()]) await this.attempt(project, "sweep", 0, 0);
    if (this.world.vaults.size > 0) throw new Error("a vault has no exit");
    const { chain, scripts } = this.world;
    const left = await chain.utxosAt(scripts.vault.address);
    if (left.length > 0) throw new Error("something is left at the vaults' address");
  }

  /**
   * Lapses, refunds, claims and closes as far as that goes.
   * @param ending 0: everybody is gone; 1: but for the panel; 3: nobody claims; others: to the very end
   */
  private async windDown(project: string, ending: number): Promise<void> {
    if (ending === 0) return;
    const attempt = (name: MoveName, tranche = 0, variant = 1) =>
      this.attempt(project, name, tranche, variant);
    await attempt("resume");
    if (ending === 1) return;
    for (const tranche of [0, 1, 2]) await attempt("lapse", tranche);
    await attempt("refund");
    if (ending === 3) return;
    await attempt("offer", 1);
    await attempt("accept", 1);
    if (ending === 4) await attempt("push");
    for (const allotment of [0, 1, 2]) await attempt("claim", allotment);
    await attempt("close");
  }

  /** Has milestones approved while there is time. */
  private async finish(project: string, tranches: readonly number[]): Promise<void> {
    await this.attempt(project, "resume", 0, 0);
    for (const tranche of tranches) {
      await this.attempt(project, "submit", tranche, 0);
      await this.attempt(project, "object", tranche, 0);
      await this.attempt(project, "approve", tranche, 0);
    }
  }

  private async attempt(
    project: string,
    name: MoveName,
    tranche: number,
    variant: number,
  ): Promise<void> {
    const held = this.world.vaults.get(project);
    if (held === undefined) return;
    const step = { kind: 4, wait: 0, vault: 0, tranche, variant };
    const situation = await this.situation(step, "none");
    if (!MOVES[name].suggests(held, situation)) return;
    await this.carryOut({ ...this.move(name, held, situation), twist: "none" });
  }

  private idle(): void {
    this.statistics.idle++;
  }

  private now(): Promise<bigint> {
    return this.world.chain.now();
  }

  private async until(moment: bigint): Promise<void> {
    if ((await this.now()) < moment) await this.world.chain.advanceTo(moment);
  }

  private async situation(choice: Step, twist: Twist): Promise<Situation> {
    const { world } = this;
    const now = await this.now();
    const { charter, name } = world.charter;
    const sitting = new Set(sittingAt(charter, now).map(({ key }) => key));
    const members = [...auditors, newAuditor].filter(({ keyHash }) => sitting.has(keyHash));
    const voting = members.slice(0, twist === "short of a quorum" ? 2 : 3);
    return {
      world,
      now,
      validity: { from: now, to: now + 10n * MINUTE },
      choice,
      coinsPerUtxoByte: (await world.chain.parameters()).coinsPerUtxoByte,
      sheet: (motion) => {
        const draft = { charter: name, expiry: now + DAY, report: REPORT, motions: [motion] };
        // One in four sheets is signed by wallets; the others with the transaction.
        const detached = choice.variant % 4 === 1;
        return {
          ...draft,
          ...(detached
            ? { signatures: voting.map((member) => signatureBy(member, sheetDigest(draft))) }
            : { signers: voting.map(({ keyHash }) => keyHash) }),
        };
      },
    };
  }

  /** A move that suggests itself; of several, one of those that were made least. */
  private sensible(step: Step, situation: Situation): Omit<Made, "twist"> | undefined {
    const options: { name: Name; make: () => Omit<Made, "twist"> }[] = [];
    for (const held of this.world.vaults.values()) {
      for (const name of MOVE_NAMES) {
        const tranches = [0, 1, 2].map((offset) => step.tranche + offset);
        const tranche = tranches.find((each) =>
          MOVES[name].suggests(held, { ...situation, choice: { ...step, tranche: each } }),
        );
        if (tranche !== undefined) {
          const chosen = { ...situation, choice: { ...step, tranche } };
          options.push({ name, make: () => this.move(name, held, chosen) });
        }
      }
    }
    if (this.world.seeds.length > 0 && situation.validity.to < EXPIRY && this.world.vaults.size < 4)
      options.push({ name: "open", make: () => this.opening(situation) });
    if (charterIsDue(situation))
      options.push({ name: "amend charter", make: () => this.amending(situation) });
    if (options.length === 0) return undefined;
    const count = ({ name }: { name: Name }) => (this.done.get(name) ?? 0) / (EAGER.get(name) ?? 1);
    const least = Math.min(...options.map(count));
    const rare = options.filter((option) => count(option) === least);
    const among = step.variant % 3 === 0 ? options : rare;
    return at(among, step.vault % among.length).make();
  }

  /** Any move on any vault. */
  private anything(step: Step, situation: Situation): Omit<Made, "twist"> | undefined {
    const vaults = [...this.world.vaults.values()];
    if (vaults.length === 0) return undefined;
    const name = at(MOVE_NAMES, (step.variant * 12 + step.tranche) % MOVE_NAMES.length);
    return this.move(name, at(vaults, step.vault % vaults.length), situation);
  }

  private move(name: MoveName, before: Held, situation: Situation): Omit<Made, "twist"> {
    return {
      name,
      before,
      make: (held) => MOVES[name].plan(held ?? before, situation),
    };
  }

  private opening(situation: Situation): Omit<Made, "twist"> {
    return { name: "open", before: undefined, make: () => planOpening(situation).plan };
  }

  private amending(situation: Situation): Omit<Made, "twist"> {
    return { name: "amend charter", before: undefined, make: () => planCharter(situation) };
  }

  private async carryOut(made: Made): Promise<void> {
    const planned = this.plan(made);
    if (planned === undefined) return this.idle();
    const { plan, rule } = planned;
    const verdict = await this.judge(plan, rule === undefined);
    if (verdict === undefined) return this.idle();
    const { outputs, refusal, cbor } = verdict;
    if (refusal === undefined && rule !== undefined)
      throw new Error(`${made.name} was accepted although "${rule}"`);
    if (refusal !== undefined && rule === undefined)
      throw new Error(`${made.name} was refused: ${refusal.reason}`, { cause: refusal });
    if (refusal !== undefined && refusal.phase === 1)
      throw new Error(`${made.name} never met its script: ${refusal.reason}`, { cause: refusal });
    this.statistics.count(made.name, refusal === undefined ? "accepted" : "refused", rule);
    this.done.set(made.name, (this.done.get(made.name) ?? 0) + 1);
    if (refusal === undefined) await this.accept(made, plan, outputs, cbor);
  }

  /** The plan, and the rule by which it ought to be refused. */
  private plan({ name, make, before, twist }: Made): { plan: Plan; rule?: string } | undefined {
    try {
      const plan = make(before);
      if (twist !== "impostor" || plan.signers.length === 0) return { plan };
      return { plan: { ...plan, signers: [] }, rule: "whoever must sign does" };
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) return undefined;
      const { rule } = thrown;
      const states = before === undefined ? [undefined] : [before, imagined(name, before)];
      for (const held of states) {
        try {
          return { plan: this.leniently(() => make(held)), rule };
        } catch {
          // From this state nothing can be written down; from an imagined one perhaps.
        }
      }
      return undefined;
    }
  }

  private async judge(plan: Plan, legal: boolean) {
    const { chain } = this.world;
    const kept = new Set(
      this.world.seeds.map(({ transactionId, outputIndex }) => `${transactionId}#${outputIndex}`),
    );
    const utxos = (await chain.utxosAt(payer.address)).filter(
      ({ transactionId, outputIndex }) => !kept.has(`${transactionId}#${outputIndex}`),
    );
    let cbor: string;
    try {
      const laid = await layOutBoldly(chain, plan, { address: payer.address, utxos });
      cbor = signTransaction(encodeTransaction(laid, []), laid.witnesses.map(secretOf));
    } catch (thrown) {
      // What is against the rules may be against the ledger's arithmetic too.
      if (legal) throw thrown;
      return undefined;
    }
    try {
      await chain.submit(cbor);
      return { cbor, outputs: readTransaction(cbor).outputs };
    } catch (thrown) {
      if (!(thrown instanceof LedgerRejection)) throw thrown;
      return { cbor, outputs: [], refusal: thrown };
    }
  }

  private async accept(
    { name, before }: Made,
    plan: Plan,
    outputs: readonly Utxo[],
    cbor: string,
  ): Promise<void> {
    const { world } = this;
    const hashes = { vault: world.scripts.vault.hash, charter: world.scripts.charter.hash };
    if (name === "amend charter") {
      world.charter = readCharter(hashes, at(outputs, 0));
      return;
    }
    const goesOn = plan.outputs[0]?.label === "vault:0";
    const state = goesOn ? readVault(hashes, at(outputs, 0)) : undefined;
    const after = state && this.heldAfter(name, before, state, cbor);
    if (after === undefined) world.vaults.delete(before?.state.project ?? "");
    else world.vaults.set(after.state.project, after);
    if (name === "open") world.seeds = world.seeds.slice(1);
    this.books.book(name, before, after);
    this.statistics.note(name, before?.state.vault, after?.state.vault);
    await this.books.audit(world);
  }

  /** A vault's terms are those of its datum; its payout addresses are shown by history. */
  private heldAfter(
    name: Name,
    before: Held | undefined,
    state: Held["state"],
    cbor: string,
  ): Held {
    const terms = this.world.terms.find((each) => each.name === state.vault.terms);
    if (terms === undefined) throw new Error(`${name}: unknown terms`);
    if (before?.state.vault.payouts === state.vault.payouts) return { ...before, state };
    const payouts = payoutsOf(indexPayouts([{ cbor }]), state.vault);
    if (payouts === undefined) throw new Error(`${name}: unknown payout addresses`);
    return { state, terms, payouts };
  }
}

/** The vault as the move would like it to be. */
function imagined(name: Name, held: Held): Held {
  const { vault } = held.state;
  const phase =
    name === "resume" ? ({ type: "Paused", since: 0n } as const) : ({ type: "Running" } as const);
  const tranches = vault.tranches.map((tranche) => ({
    type: "Submitted" as const,
    weight: tranche.weight,
    submissions: 1n,
    evidence: EVIDENCE,
    at: 0n,
  }));
  const opened = vault.tranches.map(({ weight }) => ({
    type: "Open" as const,
    weight,
    submissions: 0n,
  }));
  const imaginedVault = { ...vault, phase, tranches: name === "submit" ? opened : tranches };
  const terms = {
    ...held.terms,
    terms: { ...held.terms.terms, approval: { type: "FailOpen" as const, after: DAY } },
  };
  return { ...held, terms, state: { ...held.state, vault: imaginedVault } };
}
