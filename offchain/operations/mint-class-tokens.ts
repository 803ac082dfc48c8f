import { CLASSES, classTokenName } from "../domain/names.ts";
import type { ClassTotals } from "../domain/split.ts";
import { minimum } from "../domain/vault/schedule.ts";
import { eventMetadata } from "../plans/events.ts";
import { emptyPlan, type Plan } from "../plans/plan.ts";
import { evenly, inBatches } from "./batches.ts";
import type { ClassPolicy } from "./class-policy.ts";
import { type Context, carryOut, type Performed } from "./context.ts";
import { shortly } from "./validity.ts";

/** The class tokens of one project, in base units. */
export interface ClassTokens {
  /** Project id: what opening its vault will name it. */
  readonly project: string;
  readonly totals: ClassTotals;
}

/** Longer than any window of a program: a day, in ms. */
const WINDOW = 86_400_000n;

/** Projects whose tokens share an output: few enough for the openings that spend it. */
const PROJECTS_AN_OUTPUT = 6;

/**
 * Mints the class tokens of projects, before their vaults are opened.
 * @param options.to bech32 address that receives them; the payer's where absent
 * @param options.program named in the event
 */
export async function mintClassTokens(
  context: Context,
  policy: ClassPolicy,
  tokens: readonly ClassTokens[],
  options: { readonly to?: string; readonly program?: string } = {},
): Promise<Performed> {
  const to = options.to ?? context.payer.address;
  const transactions = await inBatches(tokens, undefined, async (batch) => {
    const { to: end = policy.until, ...validity } = await shortly(context.chain, {
      window: WINDOW,
      latest: [policy.until],
    });
    const plan = mintPlan(policy, batch, to, options.program);
    const bounds = { ...validity, to: minimum(end, policy.until) };
    return (await carryOut(context, { ...plan, validity: bounds }, batch.length * CLASSES.length))
      .record;
  });
  return { transactions };
}

function mintPlan(
  policy: ClassPolicy,
  tokens: readonly ClassTokens[],
  to: string,
  program?: string,
): Plan {
  return {
    ...emptyPlan("tokens.mint"),
    outputs: evenly(tokens, PROJECTS_AN_OUTPUT).map((group, index) => ({
      label: `tokens:${index}`,
      address: to,
      assets: Object.fromEntries(
        named(group).map(([name, amount]) => [policy.policy + name, amount]),
      ),
    })),
    mints: [
      { policy: policy.policy, tokens: Object.fromEntries(named(tokens)), script: policy.script },
    ],
    signers: [policy.minter],
    metadata: eventMetadata("tokens.mint", program),
  };
}

function named(tokens: readonly ClassTokens[]): [name: string, amount: bigint][] {
  return tokens
    .flatMap(({ project, totals }) =>
      CLASSES.map((name, position): [string, bigint] => [
        classTokenName(position, project),
        totals[name],
      ]),
    )
    .filter(([, amount]) => amount > 0n);
}
