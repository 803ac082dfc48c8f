/** Charters change once a term, and never who judges today; terms never change. */
import { expect, test } from "vitest";
import { Constr, decodeData } from "../../offchain/blueprint/data.ts";
import type { Charter } from "../../offchain/blueprint/generated.ts";
import { readCharter } from "../../offchain/domain/datum.ts";
import { amend } from "../../offchain/plans/charter/amend.ts";
import type { Plan, Utxo } from "../../offchain/plans/plan.ts";
import { withCharter } from "../scenario/constitutions.ts";
import { imagineCharter } from "../scenario/imagine.ts";
import { auditors, newAuditor, outsider, registrar } from "../scenario/people.ts";
import { closedTerms, DAY, EPOCH, MINUTE, panel, TERM } from "../scenario/program.ts";
import { refused } from "../scenario/refusals.ts";
import type { Scene } from "../scenario/scene.ts";
import { foundOn, mintDust, publishTerms, setStage } from "../scenario/stage.ts";
import {
  at,
  during,
  hashingDatum,
  signedBy,
  withDatum,
  withDust,
  withMore,
  withoutAda,
  withoutSigners,
  withReferenceScript,
  withStake,
} from "../scenario/tamper.ts";

const stage = await setStage();
await mintDust(stage);
const { scripts } = stage;
const OWN = scripts.charter.hash;
const terms = await publishTerms(stage, closedTerms);
const other = await foundOn(stage.chain, scripts);
const { coinsPerUtxoByte } = await stage.chain.parameters();

const grown = { ...panel, roster: [...panel.roster, newAuditor.keyHash] };

async function amending(scene: Scene, changed: Parameters<typeof amend>[0]["amendment"] = {}) {
  const { charter } = scene;
  const validity = await scene.shortly();
  return amend({
    scripts,
    charter,
    coinsPerUtxoByte,
    validity,
    amendment: { next: grown, ...changed },
  });
}

async function amended(scene: Scene, plan: Plan): Promise<Scene> {
  const { transacted } = await scene.act(plan);
  const utxo = transacted.outputs.get("charter") as Utxo;
  return scene.under(readCharter({ charter: OWN }, utxo));
}

const plan = await amending(stage);

test("who joins sits from the next term on", async () => {
  const scene = await amended(stage.fork(), plan);
  expect(scene.charter.charter).toMatchObject({ panel, next: grown, nextTerm: 1n, amendment: 1n });
  await scene.until(EPOCH + TERM + 2n * DAY);
  const lost = { ...grown, roster: grown.roster.map((each, index) => (index === 3 ? "" : each)) };
  const again = await amended(scene, await amending(scene, { next: lost }));
  expect(again.charter.charter).toMatchObject({ panel: grown, next: lost, nextTerm: 2n });
});

test("at most once a term", async () => {
  const scene = await amended(stage.fork(), plan);
  const eager = scene.under(imagineCharter(scene.charter, { amendedAt: 0n }));
  await scene.later(TERM - MINUTE);
  await scene.refuses("R15 charter.amend: at most once a term", await amending(eager));
  await scene.later(12n * MINUTE);
  await scene.act(await amending(scene));
});

test("not across two terms", async () => {
  const scene = stage.fork();
  await scene.until(EPOCH + TERM - MINUTE);
  const { from } = await scene.shortly();
  const straddling = during(plan, { from, to: from + 2n * MINUTE });
  const at = withCharter(straddling, { amendedAt: from + 2n * MINUTE });
  await scene.refuses("R4 charter: both bounds lie in one term", at);
});

test("the charter is no less than it was, and where it was", async () => {
  const GOES_ON = "R1 charter.amend: the charter goes on";
  const rich = withMore(plan, "charter", { lovelace: 2_000_000n });
  await stage.refuses(GOES_ON, withDust(rich, "charter"));
  await stage.refuses(GOES_ON, at(plan, "charter", outsider.address));
  await stage.refuses(GOES_ON, withStake(rich, "charter", OWN));
  await stage.refuses(GOES_ON, withReferenceScript(rich, "charter"));
  // One that holds more than it needs, so that something can be taken at all.
  const more = await amended(stage.fork(), withMore(plan, "charter", { lovelace: 1_000_000n }));
  await more.until(EPOCH + TERM + 2n * DAY);
  await more.refuses(GOES_ON, withoutAda(await amending(more), "charter"));
});

test("the datum is inline and of the right type", async () => {
  const TYPE = "R14 charter.amend: the datum is a charter";
  await stage.refuses(TYPE, plan, hashingDatum("charter"));
  await stage.refuses(TYPE, withDatum(plan, "charter", new Constr(1, [])));
  await stage.refuses(TYPE, withDatum(plan, "charter", decodeData(terms.utxo.datum ?? "")));
});

test("terms can never be spent", async () => {
  const redeemer = new Constr(0, [0n]);
  const [output] = plan.outputs;
  if (output === undefined) throw new RangeError("a charter");
  const rich = (assets: Utxo["assets"]) => ({ ...assets, lovelace: 10_000_000n });
  const spending = (utxo: Utxo): Plan => ({
    ...plan,
    inputs: [{ label: "charter", utxo, redeemer }],
    outputs: [{ ...output, assets: rich(utxo.assets) }],
  });
  await stage.refuses("R9 charter.amend: terms are never spent", spending(terms.utxo));
  await stage.refuses("R9 charter.amend: terms are never spent", {
    ...spending(terms.utxo),
    outputs: [{ ...output, address: outsider.address, assets: rich(terms.utxo.assets) }],
  });
});

test("the output of one charter is not the output of another", async () => {
  const stranger = await amending(stage.under(other.charter));
  const [input] = stranger.inputs;
  if (input === undefined) throw new RangeError("a charter");
  const both: Plan = {
    ...plan,
    inputs: [...plan.inputs, { ...input, label: "other", redeemer: new Constr(0, [0n]) }],
  };
  await stage.refuses("R1 charter.amend: the charter goes on", both);
});

const STAYS = "charter.amend: who judges today stays";
const ROSTER = "charter.amend: the roster continues";
const CALENDAR = "charter.amend: the calendar of terms stays";
const COUNTED = "charter.amend: the amendment is counted";
const changed = (fields: Partial<Charter>) => () => withCharter(plan, fields);
const rostered = (roster: readonly string[]) => changed({ next: { ...panel, roster } });
const swapped = auditors.map(({ keyHash }, index) => (index === 0 ? newAuditor.keyHash : keyHash));
refused(stage, [
  ["nobody signs", "charter.amend: the admin permits it", () => withoutSigners(plan)],
  [
    "the registrar signs",
    "charter.amend: the admin permits it",
    () => signedBy(plan, registrar.keyHash),
  ],
  ["today's panel changes", STAYS, changed({ panel: { ...panel, quorum: 1n } })],
  ["the next panel sits at once", STAYS, changed({ nextTerm: 0n })],
  ["the next panel sits later", STAYS, changed({ nextTerm: 2n })],
  ["a member is replaced", ROSTER, rostered(swapped)],
  ["members change places", ROSTER, rostered([...panel.roster].reverse())],
  ["a term grows longer", CALENDAR, changed({ term: 2n * TERM })],
  ["terms begin at another time", CALENDAR, changed({ epochStart: EPOCH + DAY })],
  ["the amendment is not counted", COUNTED, changed({ amendment: 0n })],
  ["it is counted twice", COUNTED, changed({ amendment: 2n })],
  ["its moment is another", COUNTED, changed({ amendedAt: 0n })],
  [
    "nobody need permit from then on",
    "R7 charter: permissions are canonical",
    changed({ admin: { type: "AnyOf", fields: [[]] } }),
  ],
  [
    "the next panel has no quorum",
    "R6 charter: panels are canonical",
    changed({ next: { ...grown, quorum: 0n } }),
  ],
  ["a member is dropped from the end", ROSTER, rostered(panel.roster.slice(0, 6))],
  [
    "the upper bound is open",
    "R4 time: the upper bound is finite",
    () => during(plan, { from: plan.validity.from ?? 0n }),
  ],
  [
    "the lower bound is open",
    "R4 time: the lower bound is finite",
    () => during(plan, { to: plan.validity.to ?? 0n }),
  ],
]);
