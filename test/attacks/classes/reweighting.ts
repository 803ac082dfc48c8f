/** Amendments that the rules forbid, asked for by whoever may ask. */
import { Constr, type Data } from "../../../offchain/blueprint/data.ts";
import { SheetCodec, VaultCodec } from "../../../offchain/blueprint/generated.ts";
import { type Anatomy, redeemerSites } from "../anatomy.ts";
import { type Attempt, withRedeemer } from "../model.ts";
import type { Mutant } from "../mutation.ts";
import { digestOf, type Sheet } from "../world/sheets.ts";
import { resigned, sheetSite } from "./sheets.ts";

/** Weights that the rules forbid, in redeemer, datum and signatures alike. */
export function moved(anatomy: Anatomy): Mutant[] {
  const { scenario } = anatomy;
  const items = redeemerSites(anatomy).find(({ site }) => site.path === "items");
  if (items === undefined) return [];
  const asked = (items.site.value as readonly (readonly bigint[])[])[0] ?? [];
  const shifts: Readonly<Record<string, (weights: readonly bigint[]) => bigint[]>> = {
    "a unit more in all": (weights) =>
      weights.map((weight, index) => (index === 1 ? weight + 1n : weight)),
    "a unit less in all": (weights) =>
      weights.map((weight, index) => (index === 1 ? weight - 1n : weight)),
    "a weight below zero": ([one = 0n, two = 0n, ...rest]) => [one + two + 1n, -1n, ...rest],
    "a weight for a tranche that is not there": (weights) => [...weights, 0n],
    "a tranche without a weight": (weights) => weights.slice(0, -1),
    "a weight above the limit": ([one = 0n, two = 0n, ...rest]) => [
      one + two + 10_001n,
      -10_001n,
      ...rest,
    ],
  };
  return Object.entries(shifts).map(([leaf, shift]) => {
    const weights = shift(asked);
    const datums = reweighted(anatomy, weights);
    const redeemed = withRedeemer(
      datums,
      items.running.name,
      items.site.put((items.site.value as readonly Data[]).map(() => weights)),
    );
    if (scenario.sheet === undefined || weights.some((weight) => weight < 0n))
      return { leaf, attempt: redeemed };
    const sheet: Sheet = {
      ...scenario.sheet,
      questions: scenario.sheet.questions.map((each) => ({
        ...each,
        motion: { type: "amend", weights },
      })),
    };
    return { leaf, attempt: resignedBy(anatomy, redeemed, sheet, weights) };
  });
}

/** The redeemer with the items changed and the panel's signatures over the changed sheet. */
function resignedBy(
  anatomy: Anatomy,
  attempt: Attempt,
  sheet: Sheet,
  weights: readonly bigint[],
): Attempt {
  const found = sheetSite(anatomy);
  if (found === undefined) return attempt;
  const signed = SheetCodec.encode(resigned(SheetCodec.decode(found.site.value), digestOf(sheet)));
  const whole = found.site.put(signed) as Constr;
  const items = (whole.fields[whole.fields.length - 1] as readonly Data[]).map(() => weights);
  return withRedeemer(
    attempt,
    found.running.name,
    new Constr(whole.index, [...whole.fields.slice(0, -1), items]),
  );
}

/** Every vault's datum with these weights. */
function reweighted({ attempt, states }: Anatomy, weights: readonly bigint[]): Attempt {
  const labels = new Set(states.map(({ output }) => output.label));
  return {
    ...attempt,
    outputs: attempt.outputs.map((output) => {
      if (!labels.has(output.label)) return output;
      const vault = VaultCodec.decode(output.datum as Data);
      const tranches = vault.tranches.map((tranche, index) => ({
        ...tranche,
        weight: weights[index] ?? tranche.weight,
      }));
      return { ...output, datum: VaultCodec.encode({ ...vault, tranches }) };
    }),
  };
}
